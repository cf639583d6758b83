import { closestName } from '../../src/platform/closest-name.ts';
import type { CallOptions, FieldDescription, ObjectDescription, ValueType } from '../connector.ts';
import { whyUnselected } from './catalogue.ts';
import type { Catalogue } from './catalogue.ts';
import type { ObjectSettings } from './object-settings.ts';
import type { ObjectMapping } from './objects.ts';
import { mappedFields } from './to-record.ts';
import type { DescribeWire } from './wire.ts';

/** What describing needs. */
export interface DescribeDependencies {
  readonly catalogue: Catalogue;
  /** What the configuration says of objects: a field it names and the org does not show is described as `missing`. */
  readonly settings: ObjectSettings;
  readonly call: CallOptions;
}

/** The mapped objects as the org describes them now, in one call; what it does not show our user it does not offer. */
export async function describeObjects(
  mappings: readonly ObjectMapping[],
  { catalogue, settings, call }: DescribeDependencies,
): Promise<readonly ObjectDescription[]> {
  const described = await catalogue.describeAll(
    mappings.map(({ object }) => object),
    { ...call, maxAgeMs: 0 },
  );
  return mappings.flatMap((mapping) => {
    const describe = described.get(mapping.object);
    if (describe === undefined) return [];
    const { object, kind } = mapping;
    const fields = describe.fields.map((field) => toFieldDescription(mapping, field));
    return [{ object, label: describe.label, kind, fields: [...fields, ...lostFields(mapping, fields, settings[object])] }];
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

// Our own mapping names fields that only some orgs have (a currency, a subtype); what the configuration names somebody counts on.
function lostFields(
  mapping: ObjectMapping,
  described: readonly FieldDescription[],
  setting: ObjectSettings[string] | undefined,
): readonly FieldDescription[] {
  const there = described.map(({ name }) => name);
  const ours = mappedFields(mapping).filter(([field]) => setting?.fields[field] !== undefined);
  const named = [
    ...ours.flatMap(([field, candidates]) => candidates.map((name) => ({ name, mappedTo: field, place: `fields.${field}` }))),
    ...(setting?.links ?? []).map(({ field, to }) => ({ name: field, mappedTo: undefined, place: `links to ${[to].flat().join(', ')}` })),
  ];
  const lost = named.filter(({ name }) => !there.includes(name));
  return lost
    .filter(({ name }, at) => lost.findIndex((other) => other.name === name) === at)
    .map(({ name, mappedTo, place }) => {
      const closest = closestName(name, there);
      const meant = closest === undefined ? '' : `; did you mean ${closest}?`;
      return {
        name,
        label: name,
        type: 'missing',
        valueType: mappedTo === undefined ? 'reference' : 'other',
        custom: mappedTo === undefined,
        access: 'read-only',
        ...(mappedTo === undefined ? {} : { mappedTo }),
        dropped: `objects.${mapping.object}.${place} names ${name}, and the org shows our user no such field${meant}`,
      };
    });
}
