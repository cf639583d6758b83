import { badRequest } from './fault.ts';
import { isSalesforceId } from './ids.ts';
import type { Org } from './org.ts';
import type { Row } from './row.ts';
import type { FieldSchema, ObjectSchema } from './schema.ts';
import { resolvePath } from './soql-path.ts';
import type { Address, Path } from './soql-path.ts';
import type { Comparison, Condition, Literal, SoqlQuery } from './soql-syntax.ts';
import { toSalesforceTime } from './value.ts';
import type { Value } from './value.ts';

/** Whether a row meets a condition. */
export type RowTest = (row: Row) => boolean;

const DAY_MS = 86_400_000;

/**
 * A condition as a test over rows; names and types are checked once, not per row.
 *
 * @throws {SalesforceFault} 400 when a field does not exist, cannot be filtered, or is compared with a value of another type.
 */
export function compileCondition(context: ConditionContext, object: ObjectSchema, condition: Condition): RowTest {
  const { org } = context;
  switch (condition.type) {
    case 'and': {
      const tests = condition.parts.map((part) => compileCondition(context, object, part));
      return (row) => tests.every((test) => test(row));
    }
    case 'or': {
      const tests = condition.parts.map((part) => compileCondition(context, object, part));
      return (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = compileCondition(context, object, condition.part);
      return (row) => !test(row);
    }
    case 'in':
    case 'not in': {
      const { field, read } = filterable(org, object, condition.path);
      const keys = new Set(condition.literals.map((literal) => toKey(field, toValue(field, literal))));
      const isIn = condition.type === 'in';
      return (row) => keys.has(toKey(field, read(row))) === isIn;
    }
    case 'in query':
    case 'not in query': {
      const { field, read } = filterable(org, object, condition.path);
      if (!isId(field)) throw badRequest('INVALID_QUERY_FILTER_OPERATOR', `semi join sub-selects need an ID field, not '${field.name}'`);
      const ids = context.findIds(condition.query);
      const isIn = condition.type === 'in query';
      return (row) => ids.has(toKey(field, read(row))) === isIn;
    }
    case 'compare':
      return compileComparison(org, object, condition);
  }
}

/** What conditions are tested in. */
export interface ConditionContext {
  readonly org: Org;
  /** The ids that the one field of a semi-join's query holds, in the form of `toKey`. */
  readonly findIds: (query: SoqlQuery) => ReadonlySet<Value>;
}

/** A value in the form in which values of its field are ordered and found equal: text without case, ids as they are. */
export function toKey(field: FieldSchema, value: Value | Address): Value {
  if (typeof value === 'object') return null;
  if (typeof value !== 'string') return value;
  if (isId(field)) return value.slice(0, 15);
  return field.type === 'date' || field.type === 'datetime' ? value : value.toLowerCase();
}

interface Compare {
  readonly path: readonly string[];
  readonly comparison: Comparison;
  readonly literal: Literal;
}

function compileComparison(org: Org, object: ObjectSchema, { path, comparison, literal }: Compare): RowTest {
  const { field, read } = filterable(org, object, path);
  const keyOf = (row: Row): Value => toKey(field, read(row));
  if (literal.type === 'range') return compileRange(field, { comparison, keyOf, range: toRange(org, field, literal) });
  if (comparison === 'like') {
    const pattern = toPattern(field, literal);
    return (row) => pattern.test(String(keyOf(row) ?? ''));
  }
  const wanted = toKey(field, toValue(field, literal));
  if (comparison === '=') return (row) => keyOf(row) === wanted;
  if (comparison === '!=') return (row) => keyOf(row) !== wanted;
  if (wanted === null) throw badRequest('MALFORMED_QUERY', `null cannot be compared with ${comparison}`);
  return (row) => {
    const key = keyOf(row);
    return key !== null && isOrdered(key, comparison, wanted);
  };
}

function filterable(org: Org, object: ObjectSchema, path: readonly string[]): Path {
  const resolved = resolvePath(org, object, path);
  if (resolved.field.filterable) return resolved;
  throw badRequest('INVALID_FIELD', `field '${resolved.field.name}' can not be filtered in a query call`);
}

/** Whether two values stand in an order; null stands in none. */
export function isOrdered(left: Value, comparison: Comparison, right: Value): boolean {
  if (left === null || right === null) return false;
  if (comparison === '<') return left < right;
  if (comparison === '<=') return left <= right;
  return comparison === '>' ? left > right : left >= right;
}

const LITERALS_OF: Readonly<Record<string, readonly Literal['type'][]>> = {
  boolean: ['boolean'],
  int: ['number'],
  double: ['number'],
  currency: ['number'],
  percent: ['number'],
  date: ['date'],
  datetime: ['datetime'],
};

/** A literal as the value its field would hold. @throws {SalesforceFault} 400 when it is of another type. */
export function toValue(field: FieldSchema, literal: Literal): Value {
  if (literal.type === 'null' || literal.type === 'range') return null;
  // SF-27: a quoted instant or number is an error, not a text that never matches.
  const allowed = LITERALS_OF[field.type] ?? ['text'];
  if (!allowed.includes(literal.type)) {
    const quoting = literal.type === 'text' ? 'should not be enclosed in quotes' : 'should be enclosed in quotes';
    throw badRequest('INVALID_FIELD', `value of filter criterion for field '${field.name}' must be of type ${field.type} and ${quoting}`);
  }
  if (literal.type === 'datetime') return toSalesforceTime(Date.parse(literal.value));
  // Empty text is stored as null, so `= ''` asks for null.
  if (literal.value === '') return null;
  return isId(field) ? checkedId(literal.value) : literal.value;
}

/** Whether a field holds ids. */
export function isId({ type }: FieldSchema): boolean {
  return type === 'id' || type === 'reference';
}

function checkedId(value: Value): Value {
  if (typeof value === 'string' && isSalesforceId(value)) return value;
  throw badRequest('INVALID_QUERY_FILTER_OPERATOR', `invalid ID field: ${String(value)}`);
}

function toPattern(field: FieldSchema, literal: Literal): RegExp {
  if (literal.type !== 'text' || LITERALS_OF[field.type] !== undefined || isId(field)) {
    throw badRequest('INVALID_QUERY_FILTER_OPERATOR', `invalid operator on ${field.type} field`);
  }
  const source = literal.raw.replaceAll(/\\.|[^\\]/gsu, (piece) => {
    if (piece === '%') return '.*';
    return piece === '_' ? '.' : RegExp.escape(piece.slice(-1));
  });
  return new RegExp(`^${source}$`, 'is');
}

interface Range {
  readonly from: string;
  /** Exclusive. */
  readonly to: string;
}

function toRange(org: Org, field: FieldSchema, literal: { readonly name: string; readonly days: number }): Range {
  if (field.type !== 'date' && field.type !== 'datetime') {
    throw badRequest('INVALID_FIELD', `value of filter criterion for field '${field.name}' must be of type ${field.type}`);
  }
  const today = Math.floor(org.now() / DAY_MS) * DAY_MS;
  const offsets: Readonly<Record<string, readonly [number, number]>> = {
    YESTERDAY: [-1, 0],
    TODAY: [0, 1],
    TOMORROW: [1, 2],
    LAST_N_DAYS: [-literal.days, 1],
    NEXT_N_DAYS: [1, literal.days + 1],
  };
  const [from, to] = offsets[literal.name] ?? [0, 1];
  const write = (days: number): string => toSalesforceTime(today + days * DAY_MS).slice(0, field.type === 'date' ? 10 : undefined);
  return { from: write(from), to: write(to) };
}

function compileRange(
  field: FieldSchema,
  { comparison, keyOf, range }: { readonly comparison: Comparison; readonly keyOf: (row: Row) => Value; readonly range: Range },
): RowTest {
  const tests: Readonly<Record<Comparison, (key: string) => boolean>> = {
    '=': (key) => key >= range.from && key < range.to,
    '!=': (key) => key < range.from || key >= range.to,
    '<': (key) => key < range.from,
    '<=': (key) => key < range.to,
    '>': (key) => key >= range.to,
    '>=': (key) => key >= range.from,
    like: () => {
      throw badRequest('INVALID_QUERY_FILTER_OPERATOR', `invalid operator on ${field.type} field`);
    },
  };
  return (row) => {
    const key = keyOf(row);
    return typeof key === 'string' && tests[comparison](key);
  };
}
