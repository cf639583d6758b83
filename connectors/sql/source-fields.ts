import { FIELD_NAMES } from '../connector.ts';
import type { FieldName, SourceFields } from '../connector.ts';
import type { ObjectMapping } from './mapping.ts';

/** The columns behind a mapping's fields; one of a join stands behind the join's name. A constant has none. */
export function toSourceFields({ kind, fields }: ObjectMapping): SourceFields {
  const names: readonly FieldName[] = FIELD_NAMES[kind];
  const read = names.flatMap((name) => {
    const { column, join } = fields[name] ?? {};
    if (column === undefined) return [];
    return [[name, column.map((one) => (join === undefined ? one : `${join}.${one}`)).join('+')] as const];
  });
  return Object.freeze(Object.fromEntries(read));
}
