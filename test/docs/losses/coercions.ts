import { FIELD_NAMES } from '../../../connectors/connector.ts';
import type { FieldName } from '../../../connectors/connector.ts';
import type { CrmObject } from '../../../connectors/hubspot/objects.ts';
import type { ObjectMapping } from '../../../connectors/salesforce/objects.ts';
import type { ObjectMapping as SqlObjectMapping } from '../../../connectors/sql/mapping.ts';

/** Our fields whose value is not the source's own to the letter, and what happens to it. The source's own stays in `raw` in any case. */
export type Coercions = ReadonlyMap<FieldName, string>;

/** What happens to values of a Salesforce object. */
export function salesforceCoercions({ object }: ObjectMapping): Coercions {
  if (object === 'Lead') return new Map([['lifecycle', '`LEAD` by being a lead, until it is converted']]);
  if (object !== 'Task') return new Map();
  const how = 'of an e-mail that was logged as a task: taken out of the description';
  return new Map((['type', 'subject', 'body', 'from', 'to', 'direction'] as const).map((field) => [field, how]));
}

const BY_COMPOSITION: Readonly<Record<NonNullable<CrmObject['composition']>, readonly (readonly [FieldName, string])[]>> = {
  company: [['street', '`address` and `address2`, a comma between them']],
  contact: [['name', '`firstname` and `lastname`, a blank between them']],
  deal: [
    ['stage', 'code → label, by the pipeline’s settings'],
    ['pipeline', 'code → label'],
    ['probability', 'of the stage, by the pipeline’s settings'],
    ['isClosed', 'of the stage, by the pipeline’s settings'],
    ['isWon', 'of the stage: closed and certain'],
    ['closedAt', '`closedate` once the stage is a closed one'],
  ],
  ticket: [
    ['status', 'code → label, by the pipeline’s settings'],
    ['isClosed', 'of the stage, by the pipeline’s settings'],
  ],
  engagement: [
    ['body', 'HTML → text, where there is markup'],
    ['type', 'the kind of activity, by its object'],
  ],
};

/** What happens to values of a HubSpot object. */
export function hubspotCoercions({ labelled = [], composition }: CrmObject): Coercions {
  const labels = labelled.map((field) => [field, 'code → label, where the property is a choice'] as const);
  return new Map([...labels, ...(composition === undefined ? [] : BY_COMPOSITION[composition])]);
}

/** What happens to values of a mapped SQL object. */
export function sqlCoercions({ kind, fields }: SqlObjectMapping): Coercions {
  const names: readonly FieldName[] = FIELD_NAMES[kind];
  return new Map(
    names.flatMap((field) => {
      const source = fields[field];
      if (source === undefined) return [];
      const { column = [], separator, constant, codes, otherwise, absent, encoding, empty } = source;
      const how = [
        ...(constant === undefined ? [] : [`always \`${constant}\``]),
        ...(column.length > 1 ? [`joined by \`${separator}\``] : []),
        ...(codes === undefined
          ? []
          : [`code → word; a code outside the list ${otherwise === 'keep' ? 'stays as it is' : 'says nothing'}`]),
        ...(encoding === undefined ? [] : [`text that was stored as ${encoding} is mended`]),
        ...(empty === undefined ? [] : [`where it says nothing: \`${empty}\``]),
        ...(absent.length === 0 ? [] : [`${absent.map((value) => `\`${value}\``).join(', ')} says nothing`]),
      ];
      return how.length === 0 ? [] : [[field, how.join('; ')] as const];
    }),
  );
}
