import type { RecordKind, SourceFields } from '../connector.ts';
import { createCatalogue } from './catalogue.ts';
import { createChangeClock } from './change-clock.ts';
import type { ChangeClock } from './change-clock.ts';
import type { ColumnDescription, TableDescription } from './client.ts';
import { toTerm } from './key-column.ts';
import type { Dialect, KeyColumn } from './key-column.ts';
import type { ObjectMapping } from './mapping.ts';
import { planJoin } from './plan-join.ts';
import type { JoinPlan } from './plan-join.ts';
import { columnsFrom, toKeyColumns, toPredicates, toTableName, toTerms } from './planner.ts';
import type { Planner } from './planner.ts';
import type { Predicate, TableName, Term } from './query.ts';
import { toSourceFields } from './source-fields.ts';

/** One mapped object held against the tables that exist. */
export interface ObjectPlan {
  readonly object: string;
  readonly kind: RecordKind;
  readonly mapping: ObjectMapping;
  readonly sourceFields: SourceFields;
  readonly table: TableName;
  readonly columns: readonly ColumnDescription[];
  readonly key: readonly KeyColumn[];
  readonly only: readonly Predicate[];
  readonly change: ChangePlan | undefined;
  readonly joins: readonly JoinPlan[];
}

/** The column that tells when a row changed, ready to be compared. */
export interface ChangePlan {
  readonly column: string;
  readonly term: Term;
  readonly clock: ChangeClock;
}

/** What a plan is made from. */
export interface PlanInput {
  readonly object: string;
  readonly mapping: ObjectMapping;
  readonly tables: readonly TableDescription[];
  readonly dialect: Dialect;
  readonly timeZone: string;
}

/** A plan, or everything the mapping names that the database does not have. */
export type PlannedObject = { readonly plan: ObjectPlan } | { readonly faults: readonly string[] };

/** Holds one object's mapping against the tables that exist. */
export function planObject({ object, mapping, tables, dialect, timeZone }: PlanInput): PlannedObject {
  const faults: string[] = [];
  const report = (fault: string): void => void faults.push(`${object}: ${fault}`);
  const catalogue = createCatalogue(tables, report);
  const table = catalogue.table(mapping);
  if (table === undefined) return { faults };
  const planner: Planner = { mapping, dialect, catalogue, own: { table }, report };
  const own = { table };
  toTerms(own, [...columnsFrom(undefined, mapping), ...mapping.deleted.map(({ column }) => column)], planner);
  for (const join of Object.keys(mapping.joins)) {
    // Both go into the raw record under their own names.
    if (table.columns.some(({ name }) => name === join)) report(`the join ${join} needs a name that is not a column of ${table.name}`);
  }
  const plan: ObjectPlan = {
    object,
    kind: mapping.kind,
    mapping,
    sourceFields: toSourceFields(mapping),
    table: toTableName(table),
    columns: table.columns,
    key: toKeyColumns(own, mapping.key, planner),
    only: toPredicates(own, mapping.only, planner),
    change: planChange(planner, timeZone),
    joins: Object.entries(mapping.joins).flatMap(([name, join]) => planJoin(name, join, planner) ?? []),
  };
  return faults.length > 0 ? { faults } : { plan };
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
