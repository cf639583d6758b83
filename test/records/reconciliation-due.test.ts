import { expect, test } from 'vitest';

import { isReconciliationDue } from '../../src/records/reconciliation-due.ts';

const NOW = Date.parse('2026-03-03T00:00:00.000Z');
const HOUR_MS = 3_600_000;

const ago = (ms: number): string => new Date(NOW - ms).toISOString();
const found = (ms: number) => ({ at: ago(ms), there: 1, here: 1, missing: 0, surplus: 0, differing: 0, repaired: 0 });
const failed = (ms: number) => ({ code: 'SOURCE_TIMEOUT', message: 'crm is slow.', action: 'Wait.', at: ago(ms) });
const tooLarge = (ms: number) => ({ ...failed(ms), code: 'DRIFT_TOO_LARGE' });
const fresh = { completedAt: ago(0), drift: found(HOUR_MS) };

test.each([
  ['nothing was read to its end', [{}], false],
  ['an object was read and never compared', [fresh, { completedAt: ago(0) }], true],
  ['every object was compared lately', [fresh, fresh], false],
  ['one was compared long ago', [fresh, { completedAt: ago(0), drift: found(6 * HOUR_MS) }], true],
  ['the last comparison failed just now', [{ ...fresh, reconciliationFailure: failed(60_000) }], false],
  ['the first comparison failed just now', [{ completedAt: ago(0), reconciliationFailure: failed(60_000) }], false],
  ['the last comparison failed a while ago', [{ ...fresh, reconciliationFailure: failed(300_000) }], true],
  ['the last would have let go too much', [{ ...fresh, reconciliationFailure: tooLarge(HOUR_MS) }], false],
  ['that was confirmed since', [{ ...fresh, reconciliationFailure: tooLarge(HOUR_MS), letGo: 'confirmed' }], true],
  ['nobody confirmed it until the next turn', [{ ...fresh, reconciliationFailure: tooLarge(6 * HOUR_MS) }], true],
] as const)('when %s, the source is to be compared or not by that', (_, states, isDue) => {
  expect(isReconciliationDue(states, { now: NOW, everyMs: 6 * HOUR_MS })).toBe(isDue);
});
