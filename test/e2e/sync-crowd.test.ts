import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createHubspotConnector } from '../../connectors/hubspot/connector.ts';
import { hubspotOptions } from '../../connectors/hubspot/options.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createQueue } from '../../src/platform/queue.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createSyncSource } from '../../src/records/sync-source.ts';
import { createRecordsChanged, QUEUES } from '../../src/worker.ts';
import { startCrowdedPortal, sumHeld } from '../support/crowded-portal.ts';
import type { CrowdedPortal } from '../support/crowded-portal.ts';
import { createTestDatabase } from '../support/database.ts';
import { createRandom, seedOf } from '../support/seeded.ts';

const KILLS = 20;
const { signal } = new AbortController();

describe('25,000 contacts that change within one minute, 12,000 of them in one millisecond', () => {
  let crowd: CrowdedPortal;
  let database: Database;
  beforeAll(async () => {
    crowd = await startCrowdedPortal();
    database = await createTestDatabase();
    // What is read before the crowd comes puts the cursor into the feed of changes.
    await syncOnce(database);
    crowd.gather();
  });
  afterAll(async () => {
    await database[Symbol.asyncDispose]();
    await crowd[Symbol.asyncDispose]();
  });

  async function syncOnce(into: Database): Promise<void> {
    const { baseUrl, credentials } = crowd.simulator;
    await using connector = createHubspotConnector({
      source: 'hubspot',
      options: hubspotOptions.parse({ baseUrl, token: credentials.token, callsPerWindow: 1_000_000, searchesPerSecond: 1_000_000 }),
    });
    await using queue = await createQueue({ url: into.url, log: silentLog, queues: QUEUES });
    const sync = createSyncSource({
      database: into,
      store: createRecordStore(into),
      recordsChanged: createRecordsChanged(queue),
      clock: { now: () => Date.now() },
      log: { info: () => undefined, warn: () => undefined },
    });
    const { objects } = await sync(connector, { signal });
    expect(objects.filter(({ failure }) => failure !== undefined)).toEqual([]);
  }

  test('all arrive, though a search ends at 10,000', async () => {
    await using copy = await createTestDatabase();
    await copyCursors(database, copy);
    await syncOnce(copy);
    expect(await sumHeld(copy)).toEqual(crowd.sum());
  });

  test(`all arrive through a process that is killed ${KILLS} times, and no page is fetched twice but once per kill`, async () => {
    const seed = seedOf('OVERLAY_SEED');
    const random = createRandom(seed);
    const { simulator } = crowd;
    const before = simulator.calls.length;
    let kills = 0;
    for (;;) {
      const victim = startSync(database.url, simulator);
      const dieAfter = kills < KILLS ? 1 + Math.floor(random() * 6) : Number.POSITIVE_INFINITY;
      const last = await victim.diesAfterPages(dieAfter, Math.floor(random() * 20));
      if (last === 'ended') break;
      expect(last, `seed ${seed}`).toBe('killed');
      kills += 1;
    }
    expect(await sumHeld(database), `seed ${seed}`).toEqual(crowd.sum());
    const searches = simulator.calls
      .slice(before)
      .filter(({ url }) => url.startsWith('/crm/v3/objects/contacts/search'))
      .map(({ body }) => JSON.stringify(body));
    expect(kills).toBe(KILLS);
    expect(searches.length - new Set(searches).size, `seed ${seed}`).toBeLessThanOrEqual(kills);
  });
});

async function copyCursors(from: Database, to: Database): Promise<void> {
  const rows = await from.query('select * from records.sync');
  await to.query('insert into records.sync select * from jsonb_populate_recordset(null::records.sync, $1::jsonb)', [JSON.stringify(rows)]);
}

function startSync(url: string, { baseUrl, credentials }: CrowdedPortal['simulator']) {
  const program = fileURLToPath(new URL('../support/sync-process.ts', import.meta.url));
  const child = spawn(process.execPath, [program, url, baseUrl, credentials.token], { stdio: ['ignore', 'pipe', 'inherit'] });
  return {
    /** Kills it a little after it has kept so many pages of contacts; `ended` when it was done before. */
    async diesAfterPages(pages: number, pauseMs: number): Promise<string> {
      const exited = once(child, 'exit');
      let kept = 0;
      let last = '';
      for await (const line of createInterface({ input: child.stdout })) {
        last = line;
        if (line === 'page of contacts' && (kept += 1) === pages) setTimeout(() => child.kill('SIGKILL'), pauseMs);
      }
      await exited;
      return child.signalCode === 'SIGKILL' ? 'killed' : last;
    },
  };
}
