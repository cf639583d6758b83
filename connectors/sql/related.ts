import type { RecordKind, RelatedRequest, Relation } from '../connector.ts';
import { groupJoined } from './join-page.ts';
import type { JoinPlan } from './plan-join.ts';
import type { ObjectPlan } from './plan.ts';
import { atLevel } from './query.ts';
import type { BranchQuery, Predicate, Row } from './query.ts';
import { tiesBetween, toRoots } from './ties.ts';
import type { PredicatesAt } from './ties.ts';
import type { JoinedRow } from './to-record.ts';

/** The statements that read some rows of one object with all that its joins find for them. */
export interface RelatedPart {
  readonly plan: ObjectPlan;
  readonly rows: BranchQuery;
  readonly joins: readonly (readonly [JoinPlan, BranchQuery])[];
}

/** What is read, of which objects. */
export interface RelatedInput {
  readonly root: ObjectPlan;
  readonly plans: readonly ObjectPlan[];
  readonly request: Omit<RelatedRequest, 'object'>;
}

const KIND_OF: Readonly<Record<Relation, RecordKind>> = {
  owner: 'owner',
  contacts: 'contact',
  deals: 'deal',
  tickets: 'ticket',
  activities: 'activity',
};

/**
 * Reads the roots and everything that the mapping ties to them directly: rows that point at a root and rows that a root points at, by
 * columns, by a parent type and id, or by a join's rows. Each object's joins come along, so that every record is as whole as `read` gives it.
 */
export function relatedParts({ root, plans, request }: RelatedInput): readonly RelatedPart[] {
  const roots = toRoots(root, request.ids);
  if (roots === undefined) return [];
  const kinds = new Set(request.relations.map((relation) => KIND_OF[relation]));
  const related = plans.filter((plan) => plan.object !== root.object && kinds.has(plan.kind));
  return [
    toPart(root, roots.at),
    ...related.flatMap((plan) => {
      const held = notHeld(plan, request.heldSince?.get(plan.object));
      // Each tie for itself: joined by `or`, they would keep databases from going by their indexes. What two of them find is given once.
      return tiesBetween(roots, plan).map((tie) =>
        toPart(plan, (level) => [...[...plan.only, ...held].map((predicate) => atLevel(predicate, level)), ...tie(level)]),
      );
    }),
  ];
}

/** All statements of the parts, in the order in which {@link toJoinedRows} expects what they found. */
export function queriesOf(parts: readonly RelatedPart[]): readonly BranchQuery[] {
  return parts.flatMap(({ rows, joins }) => [rows, ...joins.map(([, query]) => query)]);
}

/** The rows of each part, joined. */
export function toJoinedRows(
  parts: readonly RelatedPart[],
  found: readonly (readonly Row[])[],
): readonly { readonly plan: ObjectPlan; readonly rows: readonly JoinedRow[] }[] {
  let at = 0;
  return parts.map(({ plan, joins }) => {
    const rows = found[at] ?? [];
    const joined = joins.map(([join], index) => [join.name, groupJoined(join, found[at + 1 + index] ?? [])] as const);
    at += 1 + joins.length;
    return { plan, rows: rows.map((row) => ({ row, joined: Object.fromEntries(joined.map(([name, rowsOf]) => [name, rowsOf(row)])) })) };
  });
}

/** Values that the statements send for their roots. */
export function countValues(queries: readonly Pick<BranchQuery, 'where'>[]): number {
  const count = (predicate: Predicate): number => {
    if (predicate.test === 'one of') return predicate.tuples.flat().length;
    if (predicate.test === 'exists') return countValues([predicate.query]);
    return predicate.test === 'any' ? predicate.of.flat().reduce((sum, one) => sum + count(one), 0) : 0;
  };
  return queries.flatMap(({ where }) => where).reduce((sum, predicate) => sum + count(predicate), 0);
}

function toPart(plan: ObjectPlan, rowsAt: PredicatesAt): RelatedPart {
  return {
    plan,
    rows: { table: plan.table, select: plan.columns, where: rowsAt(0), orderBy: [] },
    joins: plan.joins.map((join) => {
      const same = join.match.flatMap(({ term }, index): readonly Predicate[] => {
        const local = join.local[index]?.term;
        return local === undefined ? [] : [{ test: 'same', left: { ...local, level: 1 }, right: term }];
      });
      const belongs: Predicate = { test: 'exists', query: { table: plan.table, level: 1, where: [...same, ...rowsAt(1)] } };
      return [join, { ...join.query, where: [belongs, ...join.query.where] }];
    }),
  };
}

// A row without a clock says nothing of when it changed: it is read.
function notHeld({ change }: ObjectPlan, since: string | undefined): readonly Predicate[] {
  if (change === undefined || since === undefined) return [];
  const stamp = change.clock.stampAt(Date.parse(since));
  const from = stamp === undefined ? undefined : change.clock.lookBack(stamp);
  if (from === undefined) return [];
  const { term } = change;
  return [{ test: 'any', of: [[{ test: 'null', term }], [{ test: 'at least', term, value: from }]] }];
}
