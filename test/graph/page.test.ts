import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isOverlayError } from '../../src/errors.ts';
import { checkPageSize, decodeCursor, encodeCursor, toPage } from '../../src/graph/page.ts';
import type { OrderKey } from '../../src/graph/page.ts';

const BY_CLOSE: readonly OrderKey[] = [
  { name: 'EXPECTED_CLOSE', direction: 'DESC', type: 'day' },
  { name: 'AMOUNT', direction: 'ASC', type: 'numeric' },
  { name: 'CHANGED_AT', direction: 'ASC', type: 'instant' },
  { name: 'ID', direction: 'ASC', type: 'text' },
];
const KEYS = ['2026-02-28', '12500.00', '2026-01-01T00:00:00.123456+00:00', 'dea_1'];

function codeOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (isOverlayError(error)) return error.code;
    throw error;
  }
  return 'none';
}

function cursorOf(...keys: readonly string[]): string {
  return encodeCursor(BY_CLOSE, keys);
}

describe('cursors', () => {
  test('give back the keys they were made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (id) => {
        fc.pre(!id.includes('\0'));
        expect(decodeCursor(BY_CLOSE, cursorOf(...KEYS.slice(0, 3), id))).toEqual([...KEYS.slice(0, 3), id]);
      }),
    );
  });

  test('stand for a missing value with infinity', () => {
    const missing = ['-infinity', 'Infinity', 'infinity', 'dea_1'];
    expect(decodeCursor(BY_CLOSE, cursorOf(...missing))).toEqual(missing);
  });

  test('are absent when the list begins at the start', () => {
    expect(decodeCursor(BY_CLOSE, undefined)).toBeUndefined();
    expect(decodeCursor(BY_CLOSE, null)).toBeUndefined();
  });

  test.each([
    ['another order', encodeCursor(BY_CLOSE.toReversed(), KEYS.toReversed())],
    [
      'the same order the other way round',
      encodeCursor(
        BY_CLOSE.map((key) => ({ ...key, direction: 'ASC' })),
        KEYS,
      ),
    ],
    ['another list', encodeCursor(BY_CLOSE, KEYS, 'deal of account')],
    ['too few keys', cursorOf(...KEYS.slice(1))],
    ['too many keys', cursorOf(...KEYS, 'more')],
    ['a day that does not exist', cursorOf('2026-02-31', ...KEYS.slice(1))],
    ['a year 0', cursorOf('0000-01-01', ...KEYS.slice(1))],
    ['a number that is none', cursorOf('2026-02-28', '1e400000', ...KEYS.slice(2))],
    ['SQL in the place of a number', cursorOf('2026-02-28', "0'; drop table graph.deal; --", ...KEYS.slice(2))],
    ['an instant without a zone', cursorOf('2026-02-28', '1', '2026-01-01T00:00:00', 'dea_1')],
    ['an hour 25', cursorOf('2026-02-28', '1', '2026-01-01T25:00:00+00:00', 'dea_1')],
    ['a text that PostgreSQL cannot hold', cursorOf(...KEYS.slice(0, 3), 'dea\0')],
    ['JSON of another shape', Buffer.from('{"a":1}').toString('base64url')],
    ['an array of other things', Buffer.from('[1,2,3,4,5]').toString('base64url')],
    ['an empty text', ''],
    ['plain words', 'next page please'],
  ])('are refused when they hold %s', (_, cursor) => {
    expect(codeOf(() => decodeCursor(BY_CLOSE, cursor))).toBe('BAD_CURSOR');
  });

  test('are read or refused, whatever text arrives', () => {
    fc.assert(fc.property(fc.string(), (text) => ['none', 'BAD_CURSOR'].includes(codeOf(() => decodeCursor(BY_CLOSE, text)))));
  });
});

describe('pages', () => {
  const order: readonly OrderKey[] = [{ name: 'ID', direction: 'ASC', type: 'text' }];
  const rows = ['a', 'b', 'c'].map((id) => ({ node: id, keys: [id] }));

  test('know from one row too many that another page follows', () => {
    const page = toPage(rows, { first: 2 }, { order });
    expect(page.edges.map(({ node }) => node)).toEqual(['a', 'b']);
    expect(page).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(toPage(rows, { first: 3 }, { order }).hasNextPage).toBe(false);
  });

  test('have a page before them when they start behind a cursor', () => {
    expect(toPage(rows, { first: 3, after: encodeCursor(order, ['0']) }, { order }).hasPreviousPage).toBe(true);
  });

  test.each([-1, 101, 1.5, Number.NaN])('of %s rows are refused', (first) => {
    expect(codeOf(() => checkPageSize(first))).toBe('BAD_USER_INPUT');
  });
});
