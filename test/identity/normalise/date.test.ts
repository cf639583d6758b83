import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { normaliseDate, startOf } from '../../../src/identity/normalise/date.ts';

describe('dates', () => {
  test.each([
    ['2026-03-02', undefined, '2026-03-02'],
    ['20260302', undefined, '2026-03-02'],
    ['2026/03/02', undefined, '2026-03-02'],
    ['02.03.2026', 'DMY', '2026-03-02'],
    ['03/02/2026', 'MDY', '2026-03-02'],
    ['2.3.26', 'DMY', '2026-03-02'],
    ['26-03-02', 'YMD', '2026-03-02'],
    ['31/12/2026', undefined, '2026-12-31'],
    ['31/12/2026', 'MDY', '2026-12-31'],
    ['02-MAR-26', undefined, '2026-03-02'],
    ['March 2nd, 2026', undefined, '2026-03-02'],
    ['2. März 2026', undefined, '2026-03-02'],
    ['2 de marzo de 2026', undefined, '2026-03-02'],
    ['2 marca 2026', undefined, '2026-03-02'],
    ['2026年3月2日', undefined, '2026-03-02'],
    ['46083', undefined, '2026-03-02'],
  ] as const)('%s read as %s is the day %s', (raw, order, day) => {
    expect(normaliseDate(raw, { order })).toEqual({ raw, value: { precision: 'day', day } });
  });

  test.each([
    ['2026-03-02T10:11:12.000+0000', '2026-03-02T10:11:12.000Z'],
    ['2026-03-02T10:11:12+02:00', '2026-03-02T08:11:12.000Z'],
    ['2026-03-02T10:11:12.345678Z', '2026-03-02T10:11:12.345Z'],
    ['Mon, 02 Mar 2026 10:11:12 GMT', '2026-03-02T10:11:12.000Z'],
    ['1772446272000', '2026-03-02T10:11:12.000Z'],
    ['1772446272', '2026-03-02T10:11:12.000Z'],
  ])('%s is the instant %s', (raw, instant) => {
    expect(normaliseDate(raw).value).toMatchObject({ precision: 'instant', instant });
  });

  test('a time without a zone is no instant', () => {
    expect(normaliseDate('2026-03-02 10:11:12').value).toEqual({
      precision: 'local-time',
      day: '2026-03-02',
      local: '2026-03-02T10:11:12.000',
    });
  });

  test.each([
    ['03/04/2026', 'ambiguous'],
    ['3-4-26', 'ambiguous'],
    ['0000-00-00', 'absent'],
    ['0000-00-00 00:00:00', 'absent'],
    ['1899-12-30', 'absent'],
    ['9999-12-31', 'absent'],
    ['0', 'absent'],
    ['', 'absent'],
    ['31/02/2026', 'impossible'],
    ['2026-13-01', 'impossible'],
    ['2026-03-02 25:00', 'impossible'],
    ['tomorrow', 'unreadable'],
    ['n/a', 'unreadable'],
    ['March 2026', 'unreadable'],
  ])('%s is not guessed: %s', (raw, reason) => {
    expect(normaliseDate(raw)).toEqual({ raw, reason });
  });

  test('reading what was read gives the same, whatever the declared order', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('1971-01-01'), max: new Date('2099-01-01') }),
        fc.constantFrom('DMY', 'MDY', 'YMD', undefined),
        (date, order) => {
          const instant = date.toISOString();
          expect(normaliseDate(instant, { order }).value).toMatchObject({ precision: 'instant', instant });
          const day = instant.slice(0, 10);
          fc.pre(normaliseDate(day).value !== undefined);
          expect(normaliseDate(day, { order }).value).toEqual({ precision: 'day', day });
        },
      ),
    );
  });

  test('a day begins at midnight in UTC', () => {
    expect(startOf({ precision: 'day', day: '2026-03-02' })).toBe('2026-03-02T00:00:00.000Z');
  });
});
