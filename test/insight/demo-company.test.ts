import { expect, test } from 'vitest';

import { createGraphReader } from '../../src/graph/reader.ts';
import { openInsight } from '../../src/insight/open-insight.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createKeyring } from '../../src/privacy/keyring.ts';
import { createVault } from '../../src/privacy/vault.ts';
import { createTimelineReader } from '../../src/timeline/reader.ts';
import { startCompany, startProduct } from '../support/company.ts';
import { startRecorder } from '../support/recorder.ts';
import { LONG_MS, plenty, viewer } from './room.ts';

test('over the demo company no prompt holds any name, e-mail or phone that the graph knows, and every answer cites its facts', async () => {
  await using company = await startCompany({ accounts: 25 });
  await using product = await startProduct({ sources: company.sources });
  await using recorder = await startRecorder();
  const { database } = product.overlay;
  const graph = createGraphReader(database);
  await using bus = createMemoryBus();
  const settings = {
    name: 'recorder',
    egress: 'masked',
    firstTokenMs: LONG_MS,
    idleMs: LONG_MS,
    totalMs: LONG_MS,
    maxConcurrent: 8,
  } as const;
  await using room = openInsight({
    database,
    graph,
    timeline: createTimelineReader(database),
    bus,
    clock: systemClock,
    ids: createIds(systemClock),
    log: silentLog,
    vault: createVault({ database, graph, clock: systemClock, keyring: createKeyring([new Uint8Array(32).fill(3)]) }),
    model: { ...settings, baseUrl: recorder.baseUrl },
  });
  const everybody = await database.query<{ readonly id: string }>(
    'select id from graph.account union all (select id from graph.contact limit 60) union all (select id from graph.deal limit 40)',
  );
  const ids = everybody.map(({ id }) => id);
  const readAll = async (withinMs: number) =>
    await room.reader.read(
      ids.map((id) => ({ id, withinMs })),
      { viewer, allowance: { ...plenty(), left: 1_000 }, signal: AbortSignal.timeout(60_000) },
    );
  // As long as may be waited for: all of them share one process, and nothing here is about time.
  const insights = await readAll(30_000);
  expect(insights.map((insight) => insight?.summary.reason ?? 'FRESH')).toEqual(ids.map(() => 'FRESH'));
  const values = await database.query<{ readonly value: string }>(
    `select distinct value from (
       select name as value from graph.account union all select unnest(domains) from graph.account
       union all select name from graph.contact union all select unnest(emails) from graph.contact
       union all select phone ->> 'e164' from graph.contact, jsonb_array_elements(phones) phone
       union all select phone ->> 'raw' from graph.contact, jsonb_array_elements(phones) phone
       union all select name from graph.owner union all select email from graph.owner) known
     where value is not null`,
  );
  const bytes = recorder.bytes();
  expect(values.length).toBeGreaterThan(100);
  expect(values.filter(({ value }) => bytes.includes(value))).toEqual([]);
  expect(insights.every((insight) => (insight?.summary.evidence.length ?? 0) > 0)).toBe(true);

  const meter = createMeter();
  const drafts = await withMeter(meter, async () => await readAll(0));
  expect(drafts.every((insight) => insight?.summary.state === 'FRESH')).toBe(true);
  expect(meter.sqlStatements).toBeLessThanOrEqual(25);
  expect(recorder.calls).toHaveLength(ids.length);

  const confidence = await room.reader.confidence(ids);
  expect(confidence.size).toBe(ids.length);
});
