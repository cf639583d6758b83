import type { RecordKind, SourceFields } from '../connector.ts';
import { createCatalogue } from './catalogue.ts';
import { createChangeClock } from './change-clock.ts';
import type { ChangeClock } from './change-clock.ts';
import type { TableDescription } from './client.ts';
import { toTerm } from './key-column.ts';
import type { Dialect, KeyColumn } from './key-column.ts';
import type { LinkSource, ObjectMapping } from './mapping.ts';
import { planJoin } from './plan-join.ts';
import type { JoinPlan } from './plan-join.ts';
import { columnsByPlace, createPlanner, encodingsIn, withEncoding, toKeyColumns, toPredicates, toTableName, toTerms } from './planner.ts';
import type { PlanFault, Planner } from './planner.ts';
import type { BranchQuery, Predicate, TableName, Term } from './query.ts';
import { toSourceFields } from './source-fields.ts';

/** One mapped object held against the tables that exist. */
export interface ObjectPlan {
  readonly object: string;
  readonly kind: RecordKind;
  readonly mapping: ObjectMapping;
  readonly sourceFields: SourceFields;
  readonly table: TableName;
  readonly description: TableDescription;
  /**
   * All columns of the table under their own names. They are asked for by name, so that every statement gives the same ones; a column that
   * was dropped is noticed by the statement's failure, one that was added at the next `describe`.
   */
  readonly columns: BranchQuery['select'];
  readonly key: readonly KeyColumn[];
  readonly only: readonly Predicate[];
  readonly change: ChangePlan | undefined;
  readonly joins: readonly JoinPlan[];
  readonly links: readonly LinkPlan[];
  /** The table that is written to, where the object is writable. */
  readonly target: TableDescription | undefined;
}

/** The column that tells when a row changed, ready to be compared. */
export interface ChangePlan {
  readonly column: string;
  readonly term: Term;
  readonly clock: ChangeClock;
}

/** A tie to other records, ready to be compared. */
export interface LinkPlan {
  readonly link: LinkSource;
  /** The join that its columns come from. */
  readonly join: JoinPlan | undefined;
  readonly columns: readonly KeyColumn[];
  readonly type: KeyColumn | undefined;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly object: string;
  readonly mapping: ObjectMapping;
  readonly tables: readonly TableDescription[];
  readonly dialect: Dialect;
  readonly timeZone: string;
}

/** A plan where one can be made, and everything the mapping names that the database does not have. */
export interface PlannedObject {
  readonly plan: ObjectPlan | undefined;
  readonly faults: readonly string[];
}

/** Holds one object's mapping against the tables that exist. A missing column of a field costs that field, a missing key all. */
export function planObject({ object, mapping, tables, dialect, timeZone }: PlanInput): PlannedObject {
  const found: PlanFault[] = [];
  const catalogue = createCatalogue(tables, (fault) => void found.push({ text: `${object}.table: ${fault}`, costs: 'the object' }));
  const table = catalogue.table(mapping);
  if (table === undefined) return { plan: undefined, faults: found.map(({ text }) => text) };
  const planner = createPlanner({ object, mapping, tables, dialect, table, found });
  const { own } = planner;
  const key = toKeyColumns(own, mapping.key, planner.at('key', 'the object'));
  const only = toPredicates(own, mapping.only, planner.at('only', 'the object'));
  toPredicates(own, mapping.deleted, planner.at('deleted', 'the object'));
  for (const [place, columns] of columnsByPlace(undefined, mapping)) toTerms(own, columns, planner.at(place, 'this part'));
  const change = planChange(planner.at('changed', 'the object'), timeZone);
  for (const join of Object.keys(mapping.joins)) {
    // Both go into the raw record under their own names.
    if (table.columns.some(({ name }) => name === join))
      planner.at(`joins.${join}`, 'the object').report(`a join needs a name that is not a column of ${table.name}`);
  }
  const joins = Object.entries(mapping.joins).flatMap(([name, join]) => planJoin(name, join, planner) ?? []);
  const encodings = encodingsIn(undefined, mapping);
  const columns = table.columns.map(
    ({ name, type }) => [name, { from: 'table', column: name, type, ...withEncoding(encodings.get(name)) }] as const,
  );
  const plan: ObjectPlan = {
    object,
    kind: mapping.kind,
    mapping,
    sourceFields: toSourceFields(mapping),
    table: toTableName(table),
    description: table,
    columns,
    key,
    only,
    change,
    joins,
    links: mapping.links.flatMap((link) => planLink(link, joins, planner)),
    target: mapping.writable ? planTarget(planner) : undefined,
  };
  const isWhole = found.every(({ costs }) => costs === 'this part');
  return { plan: isWhole ? plan : undefined, faults: [...new Set(found.map(({ text }) => text))] };
}

function planChange({ mapping: { changed }, own, catalogue, dialect, report }: Planner, timeZone: string): ChangePlan | undefined {
  const found = changed === undefined ? undefined : catalogue.column(own, changed.column);
  if (changed === undefined || found === undefined) return undefined;
  if (changed.kind === 'text-date' && dialect !== 'sqlite' && /^(?:date|time)/iu.test(found.column.type)) {
    report(`${changed.column} is of type ${found.column.type}, so changed.kind is timestamp, not text-date`);
  }
  const clock = createChangeClock(changed, timeZone);
  const term = toTerm(found.from, found.column, dialect);
  return {
    column: changed.column,
    clock,
    term: {
      ...term,
      ...(term.cast !== undefined && changed.kind === 'integer' ? { cast: 'integer' } : {}),
      ...(clock.pattern === undefined ? {} : { slices: clock.pattern.slices }),
    },
  };
}

// What is missing has been reported for its place already.
function planLink(link: LinkSource, joins: readonly JoinPlan[], planner: Planner): readonly LinkPlan[] {
  const silent = createSilent(planner);
  const join = link.join === undefined ? undefined : joins.find(({ name }) => name === link.join);
  if (link.join !== undefined && join === undefined) return [];
  const sides = join?.sides ?? planner.own;
  const columns = toKeyColumns(sides, link.column, silent);
  const type = link.typeColumn === undefined ? [] : toKeyColumns(sides, [link.typeColumn], silent);
  if (columns.length < link.column.length || (link.typeColumn !== undefined && type.length === 0)) return [];
  return [{ link, join, columns, type: type[0] }];
}

function createSilent(planner: Planner): Planner {
  const quiet = createCatalogue([], () => undefined);
  return { ...planner, catalogue: quiet, report: () => undefined };
}

function planTarget(planner: Planner): TableDescription | undefined {
  const { mapping, own } = planner;
  const { report, catalogue } = planner.at('write', 'this part');
  const { write } = mapping;
  const target = write?.table === undefined ? own.table : catalogue.table({ schema: write.schema, table: write.table });
  if (target === undefined) return undefined;
  if (target.form === 'view') {
    report(`${target.name} is a view; name the table behind it as write.table`);
    return undefined;
  }
  for (const column of [
    ...mapping.key,
    ...(write?.requestKey === undefined ? [] : [write.requestKey]),
    ...Object.keys(write?.defaults ?? {}),
  ]) {
    catalogue.column({ table: target }, column);
  }
  return target;
}
