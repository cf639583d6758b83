import { expect, test } from 'vitest';

import { passedSince } from '../../src/records/passed-since.ts';
import type { PassTimes } from '../../src/records/passed-since.ts';

const SINCE = '2026-03-02T10:00:00.000Z';
const LATER = '2026-03-02T10:00:05.000Z';
const EARLIER = '2026-03-02T09:59:59.000Z';

test.each<readonly [string, readonly PassTimes[], 'changes' | 'reconcile', boolean]>([
  [
    'every object was read to its end since',
    [
      { object: 'a', completedAt: LATER },
      { object: 'b', completedAt: SINCE },
    ],
    'changes',
    true,
  ],
  [
    'one object failed since',
    [
      { object: 'a', completedAt: LATER },
      { object: 'b', completedAt: EARLIER, failedAt: LATER },
    ],
    'changes',
    true,
  ],
  [
    'one object was read before',
    [
      { object: 'a', completedAt: LATER },
      { object: 'b', completedAt: EARLIER },
    ],
    'changes',
    false,
  ],
  ['one object was never read', [{ object: 'a', completedAt: LATER }], 'changes', false],
  [
    'both were read, and none compared',
    [
      { object: 'a', completedAt: LATER },
      { object: 'b', completedAt: LATER },
    ],
    'reconcile',
    false,
  ],
])('%s', (...[, states, kind, passed]) => {
  expect(passedSince(states, ['a', 'b'], { since: SINCE, kind })).toBe(passed);
});
