import type { Catalogue, Sides } from './catalogue.ts';
import { createCatalogue } from './catalogue.ts';
import type { TableDescription } from './client.ts';
import type { Encoding } from './encoding.ts';
import { isBinary, toKeyColumn, toTerm } from './key-column.ts';
import type { Dialect, KeyColumn } from './key-column.ts';
import type { Condition, FieldSource, LinkSource, ObjectMapping } from './mapping.ts';
import type { Predicate, TableName, Term } from './query.ts';

/** Something a mapping names that the database does not have, or has otherwise. */
export interface PlanFault {
  /** Where it stands in the mapping, `sale.fields.amount`, and what is wrong. */
  readonly text: string;
  /** What cannot be read because of it: everything of the object, or only this field, link or join. */
  readonly costs: 'the object' | 'this part';
}

/** What planning one object has at hand. */
export interface Planner {
  readonly mapping: ObjectMapping;
  readonly dialect: Dialect;
  readonly catalogue: Catalogue;
  /** The object's own table. */
  readonly own: Sides;
  readonly report: (fault: string) => void;
  /** The same planner, whose faults are those of one place in the mapping. */
  at(place: string, costs: PlanFault['costs']): Planner;
}

/** What a planner is made from. */
export interface PlannerInput {
  readonly object: string;
  readonly mapping: ObjectMapping;
  readonly tables: readonly TableDescription[];
  readonly dialect: Dialect;
  readonly table: TableDescription;
  /** Takes the faults. */
  readonly found: PlanFault[];
}

/** A planner of one object. */
export function createPlanner({ object, mapping, tables, dialect, table, found }: PlannerInput): Planner {
  const at: Planner['at'] = (place, costs) => {
    const report = (fault: string): void => void found.push({ text: `${object}.${place}: ${fault}`, costs });
    return { mapping, dialect, own: { table }, at, report, catalogue: createCatalogue(tables, report) };
  };
  return at('table', 'the object');
}

/** Columns that fields and links take from a join, or without one from the object's own table. */
export function columnsFrom(join: string | undefined, mapping: ObjectMapping): readonly string[] {
  const sources = Object.values(mapping.fields).filter((source) => source !== undefined);
  return [...new Set([...sources, ...mapping.links].filter((source) => source.join === join).flatMap(columnsIn))];
}

/** Where fields and links of the mapping take their columns: `fields.name` with `KDNAM1` and `KDNAM2`. */
export function columnsByPlace(join: string | undefined, mapping: ObjectMapping): readonly (readonly [string, readonly string[]])[] {
  const fields = Object.entries(mapping.fields).flatMap(([name, source]) =>
    source === undefined ? [] : [[`fields.${name}`, source] as const],
  );
  const links = mapping.links.map((link, index) => [`links.${index}`, link] as const);
  return [...fields, ...links].flatMap(([place, source]) => (source.join === join ? [[place, columnsIn(source)] as const] : []));
}

/** The encodings that fields name for their columns, which come from a join or without one from the object's own table. */
export function encodingsIn(join: string | undefined, mapping: ObjectMapping): ReadonlyMap<string, Encoding> {
  const sources = Object.values(mapping.fields)
    .filter((source) => source !== undefined)
    .filter((source) => source.join === join);
  return new Map(
    sources.flatMap(({ column, encoding }) => (encoding === undefined ? [] : (column ?? []).map((name) => [name, encoding] as const))),
  );
}

/** An encoding as part of a term. */
export function withEncoding(encoding: Encoding | undefined): Pick<Term, 'encoding'> {
  return encoding === undefined ? {} : { encoding };
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
