import { expect, test } from 'vitest';

import { sourceHealth } from '../../src/records/source-health.ts';

const read = { phase: 'changes' } as const;
const done = { phase: 'changes', reconciledAt: '2026-03-02T09:00:00.000Z' } as const;
const reading = { phase: 'backfill' } as const;
const unreachable = { code: 'SOURCE_TIMEOUT', message: 'crm is slow.', action: 'Wait.', at: '2026-03-02T10:00:00.000Z' } as const;
const failed = { phase: 'changes', failedAt: '2026-03-02T10:00:00.000Z' } as const;

test.each([
  ['nothing was begun', [undefined, undefined], 'UNKNOWN'],
  ['it has no objects', [], 'UNKNOWN'],
  ['one object is being read', [done, reading], 'BACKFILLING'],
  ['one object was not begun', [done, undefined], 'BACKFILLING'],
  ['all was read and one object was not counted yet', [done, read], 'BACKFILLING'],
  ['all was read and counted', [done, done], 'HEALTHY'],
  ['counting one object fails', [done, { ...done, reconciliationFailure: unreachable }], 'FAILING'],
  ['one object fails', [done, failed, reading], 'FAILING'],
] as const)('when %s, a source is judged by it', (_, objects, health) => {
  expect(sourceHealth(objects)).toBe(health);
});
