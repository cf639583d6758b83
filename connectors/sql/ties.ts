import { toKey } from './identifier.ts';
import type { KeyColumn } from './key-column.ts';
import type { JoinPlan } from './plan-join.ts';
import type { LinkPlan, ObjectPlan } from './plan.ts';
import { atLevel } from './query.ts';
import type { Predicate, Term } from './query.ts';

/** Predicates about rows of a statement that lies so deep. */
export type PredicatesAt = (level: number) => readonly Predicate[];

/** Some rows of one object, by their ids. */
export interface Roots {
  readonly plan: ObjectPlan;
  readonly ids: readonly string[];
  /** The keys that the object's key columns can hold. */
  readonly keys: readonly (readonly string[])[];
  readonly at: PredicatesAt;
}

/** The rows behind ids; undefined when no id can be one of the object's. */
export function toRoots(plan: ObjectPlan, ids: readonly string[]): Roots | undefined {
  const keys = ids.flatMap((id) => keyOf(plan, id));
  if (keys.length === 0) return undefined;
  const terms = plan.key.map(({ term }) => term);
  return {
    plan,
    ids,
    keys,
    at: (level) => [...plan.only, { test: 'one of', terms, tuples: keys } as const].map((one) => atLevel(one, level)),
  };
}

/** The key behind an id; none where the key's columns cannot hold it. */
export function keyOf(plan: ObjectPlan, id: string): readonly (readonly string[])[] {
  const key = toKey(id, plan.key.length);
  return key !== undefined && fits(key, plan.key) ? [key] : [];
}

/** Every way in which the mapping ties a row of `plan` to one of the roots; the rows are those of the statement at the level given. */
export function tiesBetween(roots: Roots, plan: ObjectPlan): readonly PredicatesAt[] {
  return [...plan.links.flatMap((link) => pointingAt(roots, link)), ...roots.plan.links.flatMap((link) => pointedAt(roots, plan, link))];
}

// The row points at a root.
function pointingAt(roots: Roots, link: LinkPlan): readonly PredicatesAt[] {
  const types = typesFor(link, roots.plan.object);
  const tuples = tuplesFor(link, roots);
  if (types === undefined || tuples.length === 0) return [];
  const terms = link.columns.map(({ term }) => term);
  const points = [...types, { test: 'one of', terms, tuples } as const];
  const { join } = link;
  if (join === undefined) return [(level) => points.map((one) => atLevel(one, level))];
  return [
    (level) => [
      {
        test: 'exists',
        query: {
          ...join.query,
          level: level + 1,
          where: [
            ...joinedTo(join, { local: level, match: level + 1 }),
            ...[...join.query.where, ...points].map((one) => atLevel(one, level + 1)),
          ],
        },
      },
    ],
  ];
}

// A root points at the row.
function pointedAt(roots: Roots, plan: ObjectPlan, link: LinkPlan): readonly PredicatesAt[] {
  const types = typesFor(link, plan.object);
  // An id that stands for several columns would have to be taken apart in SQL; such a row is read by the sync.
  if (types === undefined || link.columns.length !== plan.key.length) return [];
  const { join } = link;
  const equals = (inner: number, level: number): readonly Predicate[] => sameEach(link.columns, inner, { columns: plan.key, level });
  if (join === undefined) {
    return [
      (level) => [
        {
          test: 'exists',
          query: {
            table: roots.plan.table,
            level: level + 1,
            where: [...equals(level + 1, level), ...types.map((one) => atLevel(one, level + 1)), ...roots.at(level + 1)],
          },
        },
      ],
    ];
  }
  return [
    (level) => [
      {
        test: 'exists',
        query: {
          ...join.query,
          level: level + 1,
          where: [
            ...equals(level + 1, level),
            ...[...join.query.where, ...types].map((one) => atLevel(one, level + 1)),
            ...joinOfRoots(roots, join, level + 1),
          ],
        },
      },
    ],
  ];
}

/** Joined rows that belong to a root: by the root's key itself where the join is tied to it, else by way of the root's row. */
function joinOfRoots(roots: Roots, join: JoinPlan, level: number): readonly Predicate[] {
  const { mapping, table } = roots.plan;
  const isByKey = JSON.stringify(join.local.map(({ term }) => term.column)) === JSON.stringify(mapping.key);
  const tuples = isByKey ? roots.keys.filter((key) => fits(key, join.match)) : [];
  if (isByKey && tuples.length > 0 && mapping.only.length === 0) {
    return [atLevel({ test: 'one of', terms: join.match.map(({ term }) => term), tuples }, level)];
  }
  const where = [...joinedTo(join, { local: level + 1, match: level }), ...roots.at(level + 1)];
  return [{ test: 'exists', query: { table, level: level + 1, where } }];
}

function joinedTo(join: JoinPlan, at: { readonly local: number; readonly match: number }): readonly Predicate[] {
  return sameEach(join.match, at.match, { columns: join.local, level: at.local });
}

function sameEach(
  columns: readonly KeyColumn[],
  level: number,
  other: { readonly columns: readonly KeyColumn[]; readonly level: number },
): readonly Predicate[] {
  return columns.flatMap(({ term }, index): readonly Predicate[] => {
    const theirs: Term | undefined = other.columns[index]?.term;
    return theirs === undefined ? [] : [{ test: 'same', left: { ...term, level }, right: { ...theirs, level: other.level } }];
  });
}

/** What the parent type must be for a link to point at an object; undefined when it never does. */
function typesFor({ link, type }: LinkPlan, object: string): readonly Predicate[] | undefined {
  if (type === undefined) return link.object === object ? [] : undefined;
  const values = Object.entries(link.objects ?? {}).flatMap(([value, target]) => (target === object && type.accepts(value) ? [value] : []));
  return values.length === 0 ? undefined : [{ test: 'is', term: type.term, values }];
}

// One column that points at a composite key holds the whole id.
function tuplesFor({ link, columns }: LinkPlan, { ids, keys }: Roots): readonly (readonly string[])[] {
  const tuples = columns.length === 1 ? ids.map((id) => [id]) : keys;
  return tuples.filter(
    (tuple) => tuple.length === columns.length && fits(tuple, columns) && !tuple.some((part) => link.absent.includes(part)),
  );
}

function fits(tuple: readonly string[], columns: readonly KeyColumn[]): boolean {
  return tuple.every((part, index) => columns[index]?.accepts(part) === true);
}
