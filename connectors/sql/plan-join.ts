import type { Sides } from './catalogue.ts';
import type { ColumnDescription } from './client.ts';
import type { KeyColumn } from './key-column.ts';
import type { JoinMapping } from './mapping.ts';
import { columnsByPlace, columnsFrom, encodingsIn, toKeyColumns, toPredicates, toTableName, toTerms, withEncoding } from './planner.ts';
import type { Planner } from './planner.ts';
import type { BranchQuery } from './query.ts';

/** Rows of another table that are read for a whole page at once. */
export interface JoinPlan {
  readonly name: string;
  /** The statement but for the predicate that names the page's rows. */
  readonly query: BranchQuery;
  /** Columns of the object's row … */
  readonly local: readonly KeyColumn[];
  /** … and what they equal; the joined row carries each value under its {@link matchAlias}. */
  readonly match: readonly KeyColumn[];
  /** The columns it brings. */
  readonly columns: readonly ColumnDescription[];
  readonly sides: Sides;
}

/** The name under which a joined row carries a value that ties it to the object's row. */
export function matchAlias(index: number): string {
  return `match ${index}`;
}

/** Holds a join against the tables that exist; undefined when what ties it to the object does not. */
export function planJoin(name: string, join: JoinMapping, planner: Planner): JoinPlan | undefined {
  let isBroken = false;
  const own = planner.at(`joins.${name}`, 'this part');
  const strict: Planner = {
    ...own,
    catalogue: {
      table: (named) => broken(own.catalogue.table(named)),
      column: (sides, column) => broken(own.catalogue.column(sides, column)),
    },
  };
  function broken<Found>(found: Found | undefined): Found | undefined {
    isBroken ||= found === undefined;
    return found;
  }
  const sides = tablesOf(join, strict);
  if (sides === undefined) return undefined;
  const ties = Object.entries(join.through?.on ?? join.on);
  const local = toKeyColumns(
    planner.own,
    ties.map(([, column]) => column),
    strict,
  );
  const match = toMatch(
    sides,
    ties.map(([column]) => column),
    strict,
  );
  for (const [place, columns] of columnsByPlace(name, planner.mapping)) toTerms(sides, columns, planner.at(place, 'this part'));
  const needed = columnsFrom(name, planner.mapping);
  const silent = planner.at('', 'this part');
  const columns = needed.flatMap((column) => findColumn(sides, column) ?? []);
  const terms = toTerms(
    sides,
    columns.map((column) => column.name),
    silent,
  );
  const encodings = encodingsIn(name, planner.mapping);
  const ordered = join.orderBy.flatMap(({ column, direction }) => toTerms(sides, [column], strict).map((term) => ({ term, direction })));
  const query: BranchQuery = {
    table: toTableName(sides.table),
    ...linkOf(sides, join, strict),
    select: [
      ...match.map(({ term }, index) => [matchAlias(index), term] as const),
      ...terms.map((term) => [term.column, { ...term, ...withEncoding(encodings.get(term.column)) }] as const),
    ],
    where: toPredicates(sides, join.only, strict),
    // What the mapping leaves open is settled by the values, so that the same rows always come in the same order.
    orderBy: [...ordered, ...terms.map((term) => ({ term, direction: 'asc' as const }))],
  };
  return isBroken ? undefined : { name, query, local, match, columns, sides };
}

function findColumn({ table, link }: Sides, name: string): ColumnDescription | undefined {
  return [...table.columns, ...(link?.columns ?? [])].find((column) => column.name === name);
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

function linkOf({ table, link }: Sides, join: JoinMapping, planner: Planner): Pick<BranchQuery, 'link'> {
  if (link === undefined) return {};
  const pairs = Object.entries(join.on).map(([theirs, ours]) => [ours, theirs] as const);
  for (const [ours, theirs] of pairs) {
    toTerms({ table: link }, [ours], planner);
    toTerms({ table }, [theirs], planner);
  }
  return { link: { table: toTableName(link), on: pairs } };
}
