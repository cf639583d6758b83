import { matchAlias } from './plan-join.ts';
import type { JoinPlan } from './plan-join.ts';
import type { ObjectPlan } from './plan.ts';
import type { Row, RowQuery } from './query.ts';
import type { JoinedRow } from './to-record.ts';

/** Runs a statement under the source's call policy. */
export type ReadRows = (query: RowQuery) => Promise<readonly Row[]>;

/** Finds what each join says about the rows of a page: one statement for each join, however many rows there are. */
export async function joinPage(plan: ObjectPlan, rows: readonly Row[], readRows: ReadRows): Promise<readonly JoinedRow[]> {
  const found = await Promise.all(plan.joins.map(async (join) => [join.name, await readJoin(join, rows, readRows)] as const));
  return rows.map((row) => ({ row, joined: Object.fromEntries(found.map(([name, rowsOf]) => [name, rowsOf(row)])) }));
}

async function readJoin(join: JoinPlan, rows: readonly Row[], readRows: ReadRows): Promise<(row: Row) => readonly Row[]> {
  const tupleOf = (row: Row): readonly string[] => localTuple(join, row);
  const tuples = new Map(rows.map((row) => [JSON.stringify(tupleOf(row)), tupleOf(row)]));
  const asked = [...tuples.values()].filter((tuple) => tuple.every((value, index) => value !== '' && join.match[index]?.accepts(value)));
  if (asked.length === 0) return () => [];
  const terms = join.match.map(({ term }) => term);
  const joined = await readRows({ ...join.query, where: [{ test: 'one of', terms, tuples: asked }, ...join.query.where] });
  return groupJoined(join, joined);
}

/** Sorts joined rows to the object's rows that they belong to. */
export function groupJoined(join: JoinPlan, joined: readonly Row[]): (row: Row) => readonly Row[] {
  const groups = groupByTuple(join, joined);
  return (row) => {
    const tuple = localTuple(join, row);
    return groups.exact.get(JSON.stringify(tuple)) ?? groups.alike.get(JSON.stringify(tuple.map(alike))) ?? [];
  };
}

function localTuple({ local }: JoinPlan, row: Row): readonly string[] {
  return local.map(({ term }) => row[term.column] ?? '');
}

type Groups = ReadonlyMap<string, readonly Row[]>;

function groupByTuple(join: JoinPlan, joined: readonly Row[]): { readonly exact: Groups; readonly alike: Groups } {
  const aliases = join.match.map((_, index) => matchAlias(index));
  const exact = new Map<string, Row[]>();
  const loose = new Map<string, Row[]>();
  for (const row of joined) {
    const tuple = aliases.map((alias) => row[alias] ?? '');
    const values = Object.fromEntries(Object.entries(row).filter(([name]) => !aliases.includes(name)));
    push(exact, JSON.stringify(tuple), values);
    push(loose, JSON.stringify(tuple.map(alike)), values);
  }
  return { exact, alike: loose };
}

function push(groups: Map<string, Row[]>, key: string, row: Row): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [row]);
  else group.push(row);
}

// What a database holds equal may be written differently: `DE01` and `de01 ` under MySQL's collations, 7 and `007` as number and text.
function alike(value: string): string {
  return value
    .trim()
    .toLowerCase()
    .replace(/^0+(?=\d)/u, '');
}
