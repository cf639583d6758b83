import type { ObjectType } from './object-types.ts';
import type { Portal, PortalObject } from './portal.ts';

/** One filter of a search (HS-42). */
export interface SearchFilter {
  readonly propertyName: string;
  readonly operator: SearchOperator;
  readonly value?: string | undefined;
  readonly highValue?: string | undefined;
  readonly values?: readonly string[] | undefined;
}

/** The operators HubSpot knows (HS-42). */
export const SEARCH_OPERATORS = [
  'EQ',
  'NEQ',
  'LT',
  'LTE',
  'GT',
  'GTE',
  'BETWEEN',
  'IN',
  'NOT_IN',
  'HAS_PROPERTY',
  'NOT_HAS_PROPERTY',
  'CONTAINS_TOKEN',
  'NOT_CONTAINS_TOKEN',
] as const;
type SearchOperator = (typeof SEARCH_OPERATORS)[number];

/** Whether an object passes a filter. */
export type ObjectTest = (object: PortalObject) => boolean;

/** A filter as a test, prepared once for many objects. */
export function toTest(portal: Portal, type: ObjectType, filter: SearchFilter): ObjectTest {
  const { propertyName, operator } = filter;
  const toType = /^associations\.(?<type>\w+)$/u.exec(propertyName)?.groups?.['type'];
  if (toType !== undefined) return associationTest(portal, type, { filter, toType });
  const kind = portal.catalogue(type).get(propertyName)?.type ?? 'string';
  const key = (text: string | null | undefined): Comparable => toComparable(text, kind);
  const value = key(filter.value);
  const high = key(filter.highValue);
  const values = new Set((filter.values ?? []).map((entry) => key(entry)));
  const token = tokenPattern(filter.value ?? '');
  const check = CHECKS[operator];
  return (object) => {
    const text = object.properties[propertyName];
    return check({ actual: key(text), text: text ?? '', value, high, values, token });
  };
}

/** A value in an order: numbers and instants as numbers, text in lower case; undefined where there is none. */
export type Comparable = number | string | undefined;

/** Enumerations keep their case; everything else is compared without it (HS-42). */
export function toComparable(text: string | null | undefined, kind: string): Comparable {
  if (text === null || text === undefined || text === '') return undefined;
  if (kind === 'number') return Number(text);
  if (kind === 'datetime' || kind === 'date') return /^-?\d+$/u.test(text) ? Number(text) : Date.parse(text);
  return kind === 'enumeration' ? text : text.toLowerCase();
}

interface Comparison {
  readonly actual: Comparable;
  readonly text: string;
  readonly value: Comparable;
  readonly high: Comparable;
  readonly values: ReadonlySet<Comparable>;
  readonly token: RegExp;
}

const CHECKS: Readonly<Record<SearchOperator, (comparison: Comparison) => boolean>> = {
  EQ: ({ actual, value }) => actual !== undefined && actual === value,
  NEQ: ({ actual, value }) => actual !== value,
  LT: ({ actual, value }) => actual !== undefined && value !== undefined && actual < value,
  LTE: ({ actual, value }) => actual !== undefined && value !== undefined && actual <= value,
  GT: ({ actual, value }) => actual !== undefined && value !== undefined && actual > value,
  GTE: ({ actual, value }) => actual !== undefined && value !== undefined && actual >= value,
  BETWEEN: ({ actual, value, high }) =>
    actual !== undefined && value !== undefined && high !== undefined && actual >= value && actual <= high,
  IN: ({ actual, values }) => actual !== undefined && values.has(actual),
  NOT_IN: ({ actual, values }) => !values.has(actual),
  HAS_PROPERTY: ({ actual }) => actual !== undefined,
  NOT_HAS_PROPERTY: ({ actual }) => actual === undefined,
  CONTAINS_TOKEN: ({ text, token }) => token.test(text),
  NOT_CONTAINS_TOKEN: ({ text, token }) => !token.test(text),
};

// A token is a run of letters and digits; `*` stands for any characters inside it.
function tokenPattern(value: string): RegExp {
  const escaped = value.replaceAll(/[.+?^${}()|[\]\\]/gu, String.raw`\$&`).replaceAll('*', String.raw`[\p{L}\p{N}]*`);
  return new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped}(?![\p{L}\p{N}])`, 'iu');
}

function associationTest(
  portal: Portal,
  type: ObjectType,
  { filter, toType }: { readonly filter: SearchFilter; readonly toType: string },
): ObjectTest {
  const wanted = new Set(filter.operator === 'EQ' ? [filter.value ?? ''] : (filter.values ?? []));
  const plural = toType === 'company' ? 'companies' : `${toType.replace(/s$/u, '')}s`;
  return (object) => {
    const ties = portal.associations.of({ type: type.name, id: object.id }, plural);
    if (filter.operator === 'HAS_PROPERTY') return ties.length > 0;
    if (filter.operator === 'NOT_HAS_PROPERTY') return ties.length === 0;
    return ties.some(({ toId }) => wanted.has(toId));
  };
}
