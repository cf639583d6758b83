import { badRequest } from './fault.ts';
import type { Org } from './org.ts';
import type { Row } from './row.ts';
import type { ObjectSchema } from './schema.ts';
import { isOrdered, toKey, toValue } from './soql-condition.ts';
import { resolvePath } from './soql-path.ts';
import type { Aggregate, Comparison, GroupCondition, SelectItem, SoqlQuery } from './soql-syntax.ts';
import type { Value } from './value.ts';

/** What a query for figures finds. */
export interface AggregateResult {
  readonly totalSize: number;
  readonly aggregate: readonly Readonly<Record<string, unknown>>[];
}

/** Groups Salesforce answers at most. */
const MOST_GROUPS = 2_000;

/**
 * Figures over groups, or over everything where nothing groups. Recorded: a named column when there is an alias, else expr0, expr1 …; bare
 * COUNT() answers its number in totalSize only (SF-21).
 *
 * @throws {SalesforceFault} 400 for a field that is neither grouped nor counted.
 */
export function aggregate(
  org: Org,
  object: ObjectSchema,
  { query, rows }: { readonly query: SoqlQuery; readonly rows: readonly Row[] },
): AggregateResult {
  const { select, groupBy = [], having } = query;
  if (groupBy.length === 0 && select.some((item) => item.type === 'aggregate' && item.path === undefined)) {
    if (select.length > 1) throw badRequest('MALFORMED_QUERY', 'Grouped query needs GROUP BY');
    return { totalSize: rows.length, aggregate: [] };
  }
  const grouped = new Set(groupBy.map((path) => path.join('.').toLowerCase()));
  const columns = toColumns(org, object, { select, grouped });
  const test = having === undefined ? undefined : compileHaving(org, object, having);
  const keys = groupBy.map((path) => resolvePath(org, object, path));
  const groups =
    groupBy.length === 0
      ? [rows]
      : [...Map.groupBy(rows, (row) => JSON.stringify(keys.map(({ field, read }) => toKey(field, toValueOf(read(row)))))).values()];
  const kept = groups.filter((group) => test === undefined || test(group)).slice(0, Math.min(MOST_GROUPS, query.limit ?? MOST_GROUPS));
  const written = kept.map((group) => ({
    attributes: { type: 'AggregateResult' },
    ...Object.fromEntries(columns.map(({ name, figure }) => [name, figure(group)])),
  }));
  return { totalSize: written.length, aggregate: written };
}

interface Column {
  readonly name: string;
  readonly figure: (group: readonly Row[]) => Value;
}

function toColumns(
  org: Org,
  object: ObjectSchema,
  { select, grouped }: { readonly select: readonly SelectItem[]; readonly grouped: ReadonlySet<string> },
): readonly Column[] {
  let unnamed = 0;
  return select.map((item): Column => {
    if (item.type === 'aggregate') {
      const name = item.alias ?? `expr${unnamed}`;
      if (item.alias === undefined) unnamed += 1;
      return { name, figure: compileFigure(org, object, item) };
    }
    if (item.type !== 'field' || !grouped.has(item.path.join('.').toLowerCase())) {
      const subject = item.type === 'field' ? item.path.join('.') : item.type;
      throw badRequest('MALFORMED_QUERY', `Field must be grouped or aggregated: ${subject}`);
    }
    const { field, read } = resolvePath(org, object, item.path);
    return { name: field.name, figure: ([row]) => (row === undefined ? null : toValueOf(read(row))) };
  });
}

function compileFigure(org: Org, object: ObjectSchema, { figure, path }: Aggregate): (group: readonly Row[]) => Value {
  if (path === undefined) return (group) => group.length;
  const { field, read } = resolvePath(org, object, path);
  const stated = (group: readonly Row[]): readonly NonNullable<Value>[] =>
    group.map((row) => toValueOf(read(row))).filter((value) => value !== null);
  const isNumber = ['int', 'double', 'currency', 'percent'].includes(field.type);
  if ((figure === 'SUM' || figure === 'AVG') && !isNumber)
    throw badRequest('MALFORMED_QUERY', `field ${field.name} does not support aggregate operator ${figure}`);
  const sum = (group: readonly Row[]): number => stated(group).reduce<number>((total, value) => total + Number(value), 0);
  const best = (group: readonly Row[], sign: Comparison): Value =>
    stated(group).reduce<Value>((found, value) => (found === null || isOrdered(value, sign, found) ? value : found), null);
  switch (figure) {
    case 'COUNT':
      return (group) => stated(group).length;
    case 'COUNT_DISTINCT':
      return (group) => new Set(stated(group).map((value) => toKey(field, value))).size;
    case 'SUM':
      return (group) => (stated(group).length === 0 ? null : sum(group));
    case 'AVG':
      return (group) => (stated(group).length === 0 ? null : sum(group) / stated(group).length);
    case 'MIN':
      return (group) => best(group, '<');
    case 'MAX':
      return (group) => best(group, '>');
  }
}

function compileHaving(org: Org, object: ObjectSchema, condition: GroupCondition): (group: readonly Row[]) => boolean {
  if (condition.type === 'not') {
    const test = compileHaving(org, object, condition.part);
    return (group) => !test(group);
  }
  if (condition.type === 'compare') return compileGroupComparison(org, object, condition);
  const tests = condition.parts.map((part) => compileHaving(org, object, part));
  return condition.type === 'and' ? (group) => tests.every((test) => test(group)) : (group) => tests.some((test) => test(group));
}

function compileGroupComparison(
  org: Org,
  object: ObjectSchema,
  { of, comparison, literal }: Extract<GroupCondition, { readonly type: 'compare' }>,
): (group: readonly Row[]) => boolean {
  const figure =
    of.type === 'aggregate'
      ? compileFigure(org, object, of)
      : ([row]: readonly Row[]): Value => (row === undefined ? null : toValueOf(resolvePath(org, object, of.path).read(row)));
  const field = of.path === undefined ? undefined : resolvePath(org, object, of.path).field;
  const isCount = of.type === 'aggregate' && of.figure.startsWith('COUNT');
  if (comparison === 'like' || literal.type === 'range') throw badRequest('MALFORMED_QUERY', 'HAVING compares with plain values only');
  const wanted = isCount || field === undefined ? ('value' in literal ? literal.value : null) : toValue(field, literal);
  return (group) => {
    const value = figure(group);
    if (comparison === '=') return value === wanted;
    return comparison === '!=' ? value !== wanted : isOrdered(value, comparison, wanted);
  };
}

function toValueOf(value: unknown): Value {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}
