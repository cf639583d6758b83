import type { Catalogue, Sides } from './catalogue.ts';
import type { TableDescription } from './client.ts';
import { isBinary, toKeyColumn, toTerm } from './key-column.ts';
import type { Dialect, KeyColumn } from './key-column.ts';
import type { Condition, FieldSource, LinkSource, ObjectMapping } from './mapping.ts';
import type { Predicate, TableName, Term } from './query.ts';

/** What planning one object has at hand. */
export interface Planner {
  readonly mapping: ObjectMapping;
  readonly dialect: Dialect;
  readonly catalogue: Catalogue;
  /** The object's own table. */
  readonly own: Sides;
  readonly report: (fault: string) => void;
}

/** Columns that fields and links take from a join, or without one from the object's own table. */
export function columnsFrom(join: string | undefined, mapping: ObjectMapping): readonly string[] {
  const sources = Object.values(mapping.fields).filter((source) => source !== undefined);
  return [...new Set([...sources, ...mapping.links].filter((source) => source.join === join).flatMap(columnsIn))];
}

function columnsIn(source: FieldSource | LinkSource): readonly string[] {
  const more = 'role' in source || 'typeColumn' in source ? [source.typeColumn, ...(source.role?.column ?? [])] : [];
  return [...(source.column ?? []), ...more.filter((column) => column !== undefined)];
}

/** Columns by which rows are found; what cannot serve as one is reported. */
export function toKeyColumns(sides: Sides, names: readonly string[], { catalogue, dialect, report }: Planner): readonly KeyColumn[] {
  return names.flatMap((name) => {
    const found = catalogue.column(sides, name);
    if (found === undefined) return [];
    if (isBinary(found.column)) report(`${name} holds bytes and cannot tell rows apart here; offer it as text in a view`);
    return [toKeyColumn(found.from, found.column, dialect)];
  });
}

/** Columns to select or to order by. */
export function toTerms(sides: Sides, names: readonly string[], { catalogue, dialect }: Planner): readonly Term[] {
  return names.flatMap((name) => {
    const found = catalogue.column(sides, name);
    return found === undefined ? [] : [toTerm(found.from, found.column, dialect)];
  });
}

/** A mapping's conditions as part of a statement. */
export function toPredicates(sides: Sides, conditions: readonly Condition[], planner: Planner): readonly Predicate[] {
  return conditions.flatMap(({ column, is, isNot, null: isNull }) =>
    toTerms(sides, [column], planner).map((term): Predicate => {
      if (is !== undefined) return { test: 'is', term, values: is };
      if (isNot !== undefined) return { test: 'is not', term, values: isNot };
      return { test: isNull === true ? 'null' : 'not null', term };
    }),
  );
}

/** The table's name as a statement needs it. */
export function toTableName({ schema, name, place }: TableDescription): TableName {
  return schema === undefined || place === 'own schema' ? { name } : { schema, name };
}
