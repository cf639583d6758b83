import { expect, test } from 'vitest';

import { findReadinessReasons } from '../src/readiness.ts';
import type { SourceState } from '../src/records/read-sources.ts';

const read = { object: 'Account', kind: 'account', phase: 'changes', records: 1 } as const;
const unread = { ...read, phase: 'backfill' } as const;
const source = (health: SourceState['health'], objects: SourceState['objects']): SourceState => ({
  name: 'crm',
  type: 'sql',
  health,
  objects,
});

test.each([
  ['nothing was begun', source('UNKNOWN', [read]), false],
  ['an object is being read', source('BACKFILLING', [read, unread]), false],
  ['everything was read and is being counted', source('BACKFILLING', [read]), true],
  ['everything was read and counted', source('HEALTHY', [read]), true],
  ['the source fails', source('FAILING', [unread]), true],
] as const)('when %s, requests can be served or not by that', async (_, state, isReady) => {
  const reasons = await findReadinessReasons({
    readSources: async () => await Promise.resolve([state]),
    isIdle: async () => await Promise.resolve(true),
  });
  expect(reasons).toEqual(isReady ? [] : ['crm is being read for the first time.']);
});

test('records that are not joined yet are a reason', async () => {
  const reasons = await findReadinessReasons({
    readSources: async () => await Promise.resolve([source('HEALTHY', [read])]),
    isIdle: async () => await Promise.resolve(false),
  });
  expect(reasons).toEqual(['What was read is being joined into the graph.']);
});
