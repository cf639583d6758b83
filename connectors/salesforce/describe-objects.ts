import type { CallOptions, FieldDescription, ObjectDescription, ValueType } from '../connector.ts';
import { whyUnselected } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import type { ObjectMapping } from './objects.ts';
import { mappedFields } from './to-record.ts';
import type { DescribeWire } from './wire.ts';

/** The mapped objects as the org describes them now, in one call; what it does not show our user it does not offer. */
export async function describeObjects(
  mappings: readonly ObjectMapping[],
  { catalogue, call }: { readonly catalogue: Catalogue; readonly call: CallOptions },
): Promise<readonly ObjectDescription[]> {
  const described = await catalogue.describeAll(
    mappings.map(({ object }) => object),
    { ...call, maxAgeMs: 0 },
  );
  return mappings.flatMap((mapping) => {
    const describe = described.get(mapping.object);
    if (describe === undefined) return [];
    const { label, fields } = describe;
    return [{ object: mapping.object, label, kind: mapping.kind, fields: fields.map((field) => toFieldDescription(mapping, field)) }];
  });
}

/** SF-12 */
const VALUE_TYPES: Readonly<Record<string, ValueType>> = {
  string: 'text',
  textarea: 'text',
  email: 'text',
  phone: 'text',
  url: 'text',
  id: 'text',
  encryptedstring: 'text',
  // Offers values and takes others, too.
  combobox: 'text',
  int: 'number',
  long: 'number',
  double: 'number',
  currency: 'number',
  percent: 'number',
  boolean: 'boolean',
  date: 'date',
  datetime: 'instant',
  picklist: 'choice',
  multipicklist: 'choices',
  reference: 'reference',
};

function toFieldDescription(mapping: ObjectMapping, field: DescribeWire['fields'][number]): FieldDescription {
  const { name, label, type, custom, updateable, picklistValues } = field;
  const mappedTo = mappedFields(mapping).find(([, candidates]) => candidates.includes(name))?.[0];
  const dropped = whyUnselected(mapping.object, field);
  const options = picklistValues.filter(({ active }) => active).map(({ value, label: read }) => ({ value, label: read ?? value }));
  return {
    name,
    label,
    type,
    valueType: VALUE_TYPES[type] ?? 'other',
    custom,
    ...(options.length === 0 ? {} : { options }),
    access: updateable ? 'writable' : 'read-only',
    ...(mappedTo === undefined ? {} : { mappedTo }),
    ...(dropped === undefined ? {} : { dropped }),
  };
}
