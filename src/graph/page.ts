import { OverlayError } from '../errors.ts';

/** Rows a page holds at most. */
export const MAX_PAGE_SIZE = 100;

/** Which page of a list: the `first` rows after the cursor. `null` is GraphQL's way of leaving `after` out. */
export interface PageRequest {
  /** 0 to {@link MAX_PAGE_SIZE}. */
  readonly first: number;
  readonly after?: string | null | undefined;
}

/** One row of a page, and the cursor that continues behind it. */
export interface Edge<Node> {
  readonly node: Node;
  readonly cursor: string;
}

/** One page of a list. */
export interface Page<Node> {
  readonly edges: readonly Edge<Node>[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Rows in the whole list; only where it was asked for. */
  readonly totalCount?: number | undefined;
}

/** How the values of one ordering key are written in a cursor. */
export type KeyType = 'text' | 'numeric' | 'instant' | 'day';

/** One key of a list's order; the last key is always the unique id. */
export interface OrderKey {
  /** The public name of the order, part of the cursor's signature. */
  readonly name: string;
  readonly direction: 'ASC' | 'DESC';
  readonly type: KeyType;
}

/** A row as a list statement answers it: the entity and its key values as text. */
export interface KeyedRow<Node> {
  readonly node: Node;
  readonly keys: readonly string[];
}

/**
 * The page made of what a statement answered for `first + 1` rows.
 *
 * @param rows - at most `request.first + 1` of them, in order; the one too many tells that another page follows.
 */
export function toPage<Node>(
  rows: readonly KeyedRow<Node>[],
  request: PageRequest,
  list: { readonly order: readonly OrderKey[]; readonly name?: string; readonly totalCount?: number | undefined },
): Page<Node> {
  return {
    edges: rows.slice(0, request.first).map(({ node, keys }) => ({ node, cursor: encodeCursor(list.order, keys, list.name) })),
    hasNextPage: rows.length > request.first,
    // A cursor is only ever given out for a row, so a page that starts behind one has a page before it.
    hasPreviousPage: isPresent(request.after),
    totalCount: list.totalCount,
  };
}

/**
 * The page size, checked.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` when it is not a whole number from 0 to {@link MAX_PAGE_SIZE}.
 */
export function checkPageSize(first: number): number {
  if (Number.isInteger(first) && first >= 0 && first <= MAX_PAGE_SIZE) return first;
  throw new OverlayError('BAD_USER_INPUT', `first must be a whole number from 0 to ${MAX_PAGE_SIZE}.`);
}

/**
 * An opaque cursor: the list and order it belongs to and the row's place in it.
 *
 * @param list - what is listed, and of what (`contact of account`), where the order alone does not tell lists apart.
 */
export function encodeCursor(order: readonly OrderKey[], keys: readonly string[], list = ''): string {
  return Buffer.from(JSON.stringify([signatureOf(order, list), ...keys]), 'utf8').toString('base64url');
}

/**
 * The key values a cursor points behind; undefined without a cursor.
 *
 * @throws {OverlayError} `BAD_CURSOR` when it was not made by this list in this order.
 */
export function decodeCursor(order: readonly OrderKey[], cursor: string | null | undefined, list = ''): readonly string[] | undefined {
  if (!isPresent(cursor)) return undefined;
  const [signature, ...keys] = parseTexts(cursor);
  const fits =
    signature === signatureOf(order, list) &&
    keys.length === order.length &&
    order.every(({ type }, index) => isKeyValue(type, keys[index]));
  if (fits) return keys;
  throw new OverlayError('BAD_CURSOR', 'The cursor does not belong to this list in this order.');
}

function isPresent(cursor: string | null | undefined): cursor is string {
  return cursor !== undefined && cursor !== null;
}

function signatureOf(order: readonly OrderKey[], list: string): string {
  return [list, ...order.map(({ name, direction }) => `${name}:${direction}`)].join(',');
}

function parseTexts(cursor: string): readonly string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) && parsed.every((value) => typeof value === 'string') ? parsed : [];
  } catch (cause) {
    throw new OverlayError('BAD_CURSOR', 'The cursor cannot be read.', { cause });
  }
}

// What PostgreSQL would refuse to cast must be refused here: a forged cursor is the caller's mistake, not a failing statement.
function isKeyValue(type: KeyType, value: string | undefined): boolean {
  if (value === undefined || value.includes('\0')) return false;
  switch (type) {
    case 'text':
      return true;
    case 'numeric':
      return /^(?:-?\d{1,100}(?:\.\d{1,100})?|-?Infinity)$/u.test(value);
    case 'day':
      return /^-?infinity$/u.test(value) || isDay(value);
    case 'instant':
      return /^-?infinity$/u.test(value) || (/^\S{10}T\d\d:\d\d:\d\d(?:\.\d{1,6})?[+-]\d\d:\d\d$/u.test(value) && isInstant(value));
  }
}

function isInstant(value: string): boolean {
  return isDay(value.slice(0, 10)) && !Number.isNaN(Date.parse(value));
}

function isDay(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(value)) return false;
  const time = Date.parse(value);
  // Some engines let 31 February roll over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value) && !value.startsWith('0000');
}
