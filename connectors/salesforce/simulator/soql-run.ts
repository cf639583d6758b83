import { badRequest } from './fault.ts';
import type { Org } from './org.ts';
import type { Row } from './row.ts';
import type { ObjectSchema } from './schema.ts';
import { aggregate } from './soql-aggregate.ts';
import { compileCondition, isId, toKey } from './soql-condition.ts';
import { resolvePath } from './soql-path.ts';
import { compileProjection } from './soql-select.ts';
import type { Projection, ProjectionContext, WireRow } from './soql-select.ts';
import type { OrderKey, SelectItem, SoqlQuery } from './soql-syntax.ts';
import type { Value } from './value.ts';

/** What a query found: rows, and how to write each of them when its page is asked for. */
export interface QueryResult {
  /** The full number of rows, whatever a page holds (SF-22). */
  readonly totalSize: number;
  readonly rows: readonly Row[];
  readonly project: (row: Row, writeChildren: WriteChildren) => WireRow;
  /** Rows that are no records: figures over groups. */
  readonly aggregate?: readonly WireRow[];
}

/** Turns the children of one row into the nested query answer; null when there are none (SF-23). */
export type WriteChildren = (result: QueryResult) => unknown;

/** How to run a query. */
export interface RunOptions extends ProjectionContext {
  /** `queryAll` shows the recycle bin too. */
  readonly scope: 'live' | 'all';
}

/**
 * Runs a parsed query in time linear in the rows of its object, plus sorting what matched.
 *
 * @throws {SalesforceFault} 400 for unknown objects, fields, relationships and comparisons that make no sense.
 */
export function runQuery(options: RunOptions, query: SoqlQuery): QueryResult {
  const object = objectNamed(options.org, query.from);
  return runOn(options, object, { query, rows: options.org.rows(object.name) });
}

function objectNamed(org: Org, name: string): ObjectSchema {
  const object = org.schema.object(name);
  if (object !== undefined) return object;
  throw badRequest(
    'INVALID_TYPE',
    `sObject type '${name}' is not supported. If you are attempting to use a custom object, be sure to append the '__c' after the entity name.`,
  );
}

function runOn(
  options: RunOptions,
  object: ObjectSchema,
  { query, rows }: { readonly query: SoqlQuery; readonly rows: readonly Row[] },
): QueryResult {
  const { org, scope } = options;
  const findIds = (inner: SoqlQuery): ReadonlySet<Value> => idsOf(options, inner);
  const test = query.where === undefined ? undefined : compileCondition({ org, findIds }, object, query.where);
  const found = rows.filter((row) => (scope === 'all' || row['IsDeleted'] !== true) && (test === undefined || test(row)));
  if (query.groupBy !== undefined || query.select.some(({ type }) => type === 'aggregate')) {
    return { ...aggregate(org, object, { query, rows: found }), rows: [], project: noRow };
  }
  if (query.select.some((item) => item.type === 'fields' && item.set !== 'STANDARD') && (query.limit ?? Infinity) > 200) {
    throw badRequest('MALFORMED_QUERY', 'The SOQL FIELDS function must have a LIMIT of at most 200');
  }
  const from = query.offset ?? 0;
  const cut = sorted(org, object, { rows: found, keys: query.orderBy }).slice(from, from + (query.limit ?? Infinity));
  return { totalSize: cut.length, rows: cut, project: compileRow(options, object, query.select) };
}

function idsOf(options: RunOptions, query: SoqlQuery): ReadonlySet<Value> {
  const object = objectNamed(options.org, query.from);
  const [item, ...others] = query.select;
  if (item?.type !== 'field' || others.length > 0) throw badRequest('MALFORMED_QUERY', 'semi join sub-selects select one field');
  const { field, read } = resolvePath(options.org, object, item.path);
  if (!isId(field)) throw badRequest('MALFORMED_QUERY', `semi join sub-selects select an ID, not '${field.name}'`);
  const { rows } = runOn(options, object, { query, rows: options.org.rows(object.name) });
  return new Set(rows.map((row) => toKey(field, read(row))).filter((id) => id !== null));
}

function sorted(
  org: Org,
  object: ObjectSchema,
  { rows, keys }: { readonly rows: readonly Row[]; readonly keys: readonly OrderKey[] },
): readonly Row[] {
  if (keys.length === 0) return rows;
  const columns = keys.map(({ path, direction, nulls }) => {
    const { field, read } = resolvePath(org, object, path);
    if (!field.sortable) throw badRequest('MALFORMED_QUERY', `field '${field.name}' can not be sorted in a query call`);
    return { keyOf: (row: Row) => toKey(field, read(row)), sign: direction === 'asc' ? 1 : -1, nullSign: nulls === 'first' ? -1 : 1 };
  });
  return rows.toSorted((left, right) => {
    for (const { keyOf, sign, nullSign } of columns) {
      const a = keyOf(left);
      const b = keyOf(right);
      if (a === b) continue;
      if (a === null) return nullSign;
      if (b === null) return -nullSign;
      return a < b ? -sign : sign;
    }
    return 0;
  });
}

function compileRow(options: RunOptions, object: ObjectSchema, select: readonly SelectItem[]): QueryResult['project'] {
  const plain: Projection = compileProjection(options, object, select);
  const children = select.flatMap((item) => (item.type === 'children' ? [compileChildren(options, object, item.query)] : []));
  if (children.length === 0) return plain;
  return (row, writeChildren) => {
    const nested = children.map(({ name, find }) => [name, writeChildren(find(row))] as const);
    return { ...plain(row), ...Object.fromEntries(nested) };
  };
}

function compileChildren(
  options: RunOptions,
  object: ObjectSchema,
  query: SoqlQuery,
): { readonly name: string; readonly find: (row: Row) => QueryResult } {
  const child = object.child(query.from);
  const childObject = child === undefined ? undefined : options.org.schema.object(child.childSObject);
  if (child === undefined || childObject === undefined) {
    throw badRequest('INVALID_TYPE', `Didn't understand relationship '${query.from}' in FROM part of query call.`);
  }
  // Fields are checked now, before any row asks: an empty answer must not hide a wrong name.
  runOn(options, childObject, { query, rows: [] });
  return {
    name: child.relationshipName,
    find: ({ Id: id }) => runOn(options, childObject, { query, rows: options.org.children(childObject.name, { field: child.field, id }) }),
  };
}

const noRow = (): WireRow => ({});
