import type { PropertyWire } from './wire.ts';

/** What people read in place of a property's stored values: label by value, by property. */
export type Labels = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** The labels of every property that is a choice (HS-62). */
export function toLabels(properties: readonly PropertyWire[]): Labels {
  return new Map(
    properties
      .filter(({ type, options }) => type === 'enumeration' && options.length > 0)
      .map(({ name, options }) => [name, new Map(options.map(({ label, value }) => [value, label]))]),
  );
}

/**
 * A stored choice in the portal's own words; several at once are stored with semicolons between them. A value the settings do not know
 * stays what it is: the source's word, if not its label.
 */
export function toLabel(labels: Labels, property: string, value: string): string {
  const known = labels.get(property);
  if (known === undefined) return value;
  const label = known.get(value);
  if (label !== undefined && label !== '') return label;
  return value.includes(';')
    ? value
        .split(';')
        .map((part) => known.get(part) || part)
        .join('; ')
    : value;
}
