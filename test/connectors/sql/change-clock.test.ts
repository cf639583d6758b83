import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createChangeClock } from '../../../connectors/sql/change-clock.ts';
import type { ChangeClock } from '../../../connectors/sql/change-clock.ts';
import { toDatePattern } from '../../../connectors/sql/change-format.ts';

type Kind = 'timestamp' | 'text-date' | 'integer';

interface ClockCase {
  readonly kind: Kind;
  readonly format?: string;
  readonly timeZone: string;
}

function clockIn({ kind, format, timeZone }: ClockCase): ChangeClock {
  return createChangeClock({ column: 'CHANGED', kind, format, overlap: 300, stampedBy: 'us' }, timeZone);
}

function clockOf(kind: Kind, format?: string): ChangeClock {
  return clockIn({ kind, timeZone: 'UTC', ...(format === undefined ? {} : { format }) });
}

function instantOf(clock: ChangeClock, text: string): string | undefined {
  return clock.toInstant(clock.stampOf(text));
}

describe('the instant of a change', () => {
  test.each<ClockCase & { readonly text: string; readonly instant: string | undefined }>([
    { kind: 'timestamp', timeZone: 'UTC', text: '2026-03-02T10:11:12.123456Z', instant: '2026-03-02T10:11:12.123Z' },
    { kind: 'timestamp', timeZone: 'UTC', text: '2026-03-02 10:11:12', instant: '2026-03-02T10:11:12.000Z' },
    { kind: 'timestamp', timeZone: 'UTC', text: '2026-03-02', instant: '2026-03-02T00:00:00.000Z' },
    { kind: 'timestamp', timeZone: 'Europe/Berlin', text: '2026-03-02 10:11:12', instant: '2026-03-02T09:11:12.000Z' },
    { kind: 'timestamp', timeZone: 'Europe/Berlin', text: '2026-07-02 10:11:12', instant: '2026-07-02T08:11:12.000Z' },
    { kind: 'timestamp', timeZone: 'Europe/Berlin', text: '2026-07-02 10:11:12+00:00', instant: '2026-07-02T10:11:12.000Z' },
    { kind: 'timestamp', timeZone: 'Asia/Kolkata', text: '2026-07-02 10:11', instant: '2026-07-02T04:41:00.000Z' },
    // The hour before and the hour after clocks are put forward.
    { kind: 'timestamp', timeZone: 'Europe/Berlin', text: '2026-03-29 01:30:00', instant: '2026-03-29T00:30:00.000Z' },
    { kind: 'timestamp', timeZone: 'Europe/Berlin', text: '2026-03-29 03:30:00', instant: '2026-03-29T01:30:00.000Z' },
    { kind: 'timestamp', timeZone: 'UTC', text: '0000-00-00 00:00:00', instant: undefined },
    { kind: 'timestamp', timeZone: 'UTC', text: '2026-02-30', instant: undefined },
    { kind: 'timestamp', timeZone: 'UTC', text: 'unknown', instant: undefined },
    { kind: 'text-date', format: 'DD.MM.YYYY', timeZone: 'UTC', text: '31.12.2026', instant: '2026-12-31T00:00:00.000Z' },
    { kind: 'text-date', format: 'DD/MM/YYYY HH:mm:ss', timeZone: 'UTC', text: '31/12/2026 23:59:58', instant: '2026-12-31T23:59:58.000Z' },
    { kind: 'text-date', format: 'DD.MM.YYYY', timeZone: 'UTC', text: '00.00.0000', instant: undefined },
    { kind: 'integer', format: 'YYYYMMDDHHmmss', timeZone: 'UTC', text: '20261231235958', instant: '2026-12-31T23:59:58.000Z' },
    { kind: 'integer', format: 'YYYYMMDD', timeZone: 'Europe/Berlin', text: '20261231', instant: '2026-12-30T23:00:00.000Z' },
    { kind: 'integer', format: 'seconds', timeZone: 'UTC', text: '1767225600', instant: '2026-01-01T00:00:00.000Z' },
    { kind: 'integer', format: 'milliseconds', timeZone: 'UTC', text: '1767225600123', instant: '2026-01-01T00:00:00.123Z' },
    { kind: 'integer', format: 'seconds', timeZone: 'UTC', text: '0', instant: undefined },
    { kind: 'integer', format: 'counter', timeZone: 'UTC', text: '4711', instant: undefined },
  ])('$kind $format in $timeZone: $text is $instant', ({ text, instant, ...column }) => {
    expect(instantOf(clockIn(column), text)).toBe(instant);
  });
});

describe('looking back', () => {
  test.each<ClockCase & { readonly stamp: string; readonly back: string | undefined }>([
    { kind: 'timestamp', timeZone: 'UTC', stamp: '2026-03-02T10:11:12.5Z', back: '2026-03-02T10:06:11Z' },
    { kind: 'timestamp', timeZone: 'UTC', stamp: '2026-03-02 10:11:12', back: '2026-03-02 10:06:11' },
    { kind: 'timestamp', timeZone: 'UTC', stamp: '2026-03-02', back: '2026-03-01' },
    // One hour more than the overlap, because clocks put back tell the same hour twice.
    { kind: 'timestamp', timeZone: 'Europe/Berlin', stamp: '2026-03-02 10:11:12', back: '2026-03-02 09:06:11' },
    { kind: 'timestamp', timeZone: 'UTC', stamp: 'unknown', back: undefined },
    { kind: 'text-date', format: 'DD.MM.YYYY', timeZone: 'UTC', stamp: '20261231', back: '20261230' },
    { kind: 'integer', format: 'YYYYMMDDHHmmss', timeZone: 'UTC', stamp: '20270101000100', back: '20261231235600' },
    { kind: 'integer', format: 'seconds', timeZone: 'UTC', stamp: '1767225600', back: '1767225300' },
    { kind: 'integer', format: 'counter', timeZone: 'UTC', stamp: '90071992547409931', back: '90071992547409631' },
  ])('$kind $format in $timeZone: from $stamp to $back', ({ stamp, back, ...column }) => {
    expect(clockIn(column).lookBack(stamp)).toBe(back);
  });
});

describe('stamps', () => {
  test('of dates in text are in the order of time, whatever the order of the parts', () => {
    const clock = clockOf('text-date', 'DD.MM.YYYY HH:mm:ss');
    const times = fc.date({ min: new Date('1970-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(times, times, (a, b) => {
        const [first, second] = [a, b].map((time) => Math.floor(time.getTime() / 1_000));
        const isLater = clock.isLater(clock.stampOf(written(a)), clock.stampOf(written(b)));
        expect(isLater).toBe((first ?? 0) > (second ?? 0));
      }),
    );
  });

  test('of numbers are compared as numbers, not as text', () => {
    expect(clockOf('integer', 'counter').isLater('100', '99')).toBe(true);
    expect(clockOf('integer', 'counter').isLater('90071992547409930', '90071992547409931')).toBe(false);
  });

  test('later than any clock can be are no place to go on from', () => {
    const now = Date.parse('2026-06-01T12:00:00Z');
    for (const [clock, stamp] of [
      [clockOf('timestamp'), '9999-12-31 00:00:00'],
      [clockOf('text-date', 'DD.MM.YYYY'), '99991231'],
      [clockOf('integer', 'YYYYMMDD'), '99991231'],
      [clockOf('integer', 'seconds'), '253402214400'],
    ] as const) {
      expect(clock.isLater(stamp, clock.ceiling(now) ?? '')).toBe(true);
      expect(clock.isLater(clock.lookBack(stamp) ?? stamp, clock.ceiling(now) ?? '')).toBe(true);
    }
    expect(clockOf('integer', 'counter').ceiling(now)).toBeUndefined();
  });
});

describe('patterns', () => {
  test.each(['DD.MM.YYYY', 'YYYY-MM-DDTHH:mm', 'MM/DD/YYYY HH:mm:ss', 'YYYYMMDD'])('%s is one', (format) => {
    expect(toDatePattern(format)).toBeDefined();
  });

  test.each(['DD.MM.YY', 'D.M.YYYY', 'MM.YYYY', 'DD.MM.YYYY mm', 'YYYY-MM-DD-DD', 'dd.MM.YYYY', ''])('%s is none', (format) => {
    expect(toDatePattern(format)).toBeUndefined();
  });
});

/** `31.12.2026 23:59:58`. */
function written(time: Date): string {
  const iso = time.toISOString();
  return `${iso.slice(0, 10).split('-').toReversed().join('.')} ${iso.slice(11, 19)}`;
}
