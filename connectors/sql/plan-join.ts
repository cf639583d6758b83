import type { Sides } from './catalogue.ts';
import type { ColumnDescription } from './client.ts';
import type { KeyColumn } from './key-column.ts';
import type { JoinMapping } from './mapping.ts';
import { columnsFrom, toKeyColumns, toPredicates, toTableName, toTerms } from './planner.ts';
import type { Planner } from './planner.ts';
import type { RowQuery } from './query.ts';

/** Rows of another table that are read for a whole page at once. */
export interface JoinPlan {
  readonly name: string;
  /** The statement but for the predicate that names the page's rows. */
  readonly query: RowQuery;
  /** Columns of the object's row … */
  readonly local: readonly string[];
  /** … and what they equal; the joined row carries each value under its {@link matchAlias}. */
  readonly match: readonly KeyColumn[];
  /** The columns it brings. */
  readonly columns: readonly ColumnDescription[];
}

/** The name under which a joined row carries a value that ties it to the object's row. */
export function matchAlias(index: number): string {
  return `match ${index}`;
}

/** Holds a join against the tables that exist; undefined when one of its tables does not. */
export function planJoin(name: string, join: JoinMapping, planner: Planner): JoinPlan | undefined {
  const sides = tablesOf(join, planner);
  if (sides === undefined) return undefined;
  const ties = Object.entries(join.through?.on ?? join.on);
  const local = ties.map(([, column]) => column);
  toTerms(planner.own, local, planner);
  const match = toMatch(
    sides,
    ties.map(([column]) => column),
    planner,
  );
  const needed = columnsFrom(name, planner.mapping);
  const terms = toTerms(sides, needed, planner);
  const ordered = join.orderBy.flatMap(({ column, direction }) => toTerms(sides, [column], planner).map((term) => ({ term, direction })));
  const query: RowQuery = {
    table: toTableName(sides.table),
    ...linkOf(sides, join, planner),
    select: [...match.map(({ term }, index) => [matchAlias(index), term] as const), ...terms.map((term) => [term.column, term] as const)],
    where: toPredicates(sides, join.only, planner),
    // What the mapping leaves open is settled by the values, so that the same rows always come in the same order.
    orderBy: [...ordered, ...terms.map((term) => ({ term, direction: 'asc' as const }))],
  };
  const columns = needed.flatMap((column) => planner.catalogue.column(sides, column)?.column ?? []);
  return { name, query, local, match, columns };
}

function tablesOf({ through, ...join }: JoinMapping, { catalogue }: Planner): Sides | undefined {
  const table = catalogue.table(join);
  if (through === undefined) return table === undefined ? undefined : { table };
  const link = catalogue.table(through);
  return table === undefined || link === undefined ? undefined : { table, link };
}

// The tie stands in the link table where there is one: a column of the same name in the table is another.
function toMatch({ table, link }: Sides, names: readonly string[], planner: Planner): readonly KeyColumn[] {
  if (link === undefined) return toKeyColumns({ table }, names, planner);
  return toKeyColumns({ table: link }, names, planner).map((key) => ({ ...key, term: { ...key.term, from: 'link' } }));
}

function linkOf({ table, link }: Sides, join: JoinMapping, planner: Planner): Pick<RowQuery, 'link'> {
  if (link === undefined) return {};
  const pairs = Object.entries(join.on).map(([theirs, ours]) => [ours, theirs] as const);
  for (const [ours, theirs] of pairs) {
    toTerms({ table: link }, [ours], planner);
    toTerms({ table }, [theirs], planner);
  }
  return { link: { table: toTableName(link), on: pairs } };
}
