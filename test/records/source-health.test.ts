import { expect, test } from 'vitest';

import { sourceHealth } from '../../src/records/source-health.ts';

const done = { phase: 'changes' } as const;
const reading = { phase: 'backfill' } as const;
const failed = { phase: 'changes', failedAt: '2026-03-02T10:00:00.000Z' } as const;

test.each([
  ['nothing was begun', [undefined, undefined], 'UNKNOWN'],
  ['it has no objects', [], 'UNKNOWN'],
  ['one object is being read', [done, reading], 'BACKFILLING'],
  ['one object was not begun', [done, undefined], 'BACKFILLING'],
  ['all was read', [done, done], 'HEALTHY'],
  ['one object fails', [done, failed, reading], 'FAILING'],
] as const)('when %s, a source is judged by it', (_, objects, health) => {
  expect(sourceHealth(objects)).toBe(health);
});
