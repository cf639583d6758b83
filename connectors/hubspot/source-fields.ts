import { FIELD_NAMES } from '../connector.ts';
import type { FieldName, SourceFields } from '../connector.ts';
import { CRM_OBJECTS } from './objects.ts';
import type { CrmObject } from './objects.ts';

/** Fields that are put together from properties, or read from the settings of the property named here. */
const COMPOSED: Readonly<Record<string, SourceFields>> = {
  companies: { street: 'address+address2' },
  contacts: { name: 'firstname+lastname' },
  deals: { probability: 'dealstage', isClosed: 'dealstage', isWon: 'dealstage', closedAt: 'closedate' },
  tickets: { isClosed: 'hs_pipeline_stage' },
};

/** HubSpot's names of an owner's fields (HS-60). */
export const OWNER_SOURCE_FIELDS: SourceFields = Object.freeze({ name: 'firstName+lastName', email: 'email', active: 'archived' });

const SOURCE_FIELDS: ReadonlyMap<string, SourceFields> = new Map(CRM_OBJECTS.map((object) => [object.object, toSourceFields(object)]));

/** HubSpot's own names of an object's fields; every record of the object shares them. */
export function sourceFieldsOf({ object }: CrmObject): SourceFields {
  return SOURCE_FIELDS.get(object) ?? {};
}

function toSourceFields({ object, kind, fields }: CrmObject): SourceFields {
  const names: readonly FieldName[] = FIELD_NAMES[kind];
  const read = names.flatMap((name) => {
    const properties = fields[name];
    return properties === undefined ? [] : [[name, properties.join('|')] as const];
  });
  return Object.freeze({ ...Object.fromEntries(read), ...COMPOSED[object] });
}
