import { FIELD_NAMES } from '../connector.ts';
import type { FieldName, SourceFields } from '../connector.ts';
import type { CrmObject } from './objects.ts';

/** Fields that are put together from properties, or read from the settings of the property named here. */
const COMPOSED: Readonly<Record<NonNullable<CrmObject['composition']>, SourceFields>> = {
  company: { street: 'address+address2' },
  contact: { name: 'firstname+lastname' },
  deal: { probability: 'dealstage', isClosed: 'dealstage', isWon: 'dealstage', closedAt: 'closedate' },
  ticket: { isClosed: 'hs_pipeline_stage' },
  engagement: {},
};

/** HubSpot's names of an owner's fields (HS-60). */
export const OWNER_SOURCE_FIELDS: SourceFields = Object.freeze({ name: 'firstName+lastName', email: 'email', active: 'archived' });

const known = new WeakMap<CrmObject, SourceFields>();

/** HubSpot's own names of an object's fields; every record of the object shares them. */
export function sourceFieldsOf(object: CrmObject): SourceFields {
  const held = known.get(object) ?? toSourceFields(object);
  known.set(object, held);
  return held;
}

function toSourceFields({ kind, fields, composition }: CrmObject): SourceFields {
  const names: readonly FieldName[] = FIELD_NAMES[kind];
  const read = names.flatMap((name) => {
    const properties = fields[name];
    return properties === undefined ? [] : [[name, properties.join('|')] as const];
  });
  return Object.freeze({ ...Object.fromEntries(read), ...(composition === undefined ? {} : COMPOSED[composition]) });
}
