import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { OverlayError } from '../../src/errors.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createReadSources } from '../../src/records/read-sources.ts';
import { createReconcileSource } from '../../src/records/reconcile-source.ts';
import { confirmLetGo, createReconciliationStore } from '../../src/records/reconciliation-store.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createSyncSource } from '../../src/records/sync-source.ts';
import { createTestDatabase } from '../support/database.ts';
import { createLedger } from './ledger-connector.ts';
import type { Ledger } from './ledger-connector.ts';

const START = Date.parse('2026-03-03T00:00:00.000Z');

describe('the reconciliation of a source', () => {
  let database: Database;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(async () => await database[Symbol.asyncDispose]());
  let now = START;
  const told: string[] = [];
  beforeEach(async () => {
    now = START;
    told.splice(0);
    await database.query('truncate records.record, records.link, records.sync, records.reconciliation, records.census');
  });

  const { signal } = new AbortController();
  const dependencies = () => ({
    database,
    store: createRecordStore(database),
    reconciliations: createReconciliationStore(database),
    recordsChanged: async (_: unknown, __: unknown, refs: readonly { readonly id: string }[]) =>
      await Promise.resolve(void told.push(...refs.map(({ id }) => id))),
    letGoAtMost: { share: 0.3, records: 50 },
    clock: { now: () => (now += 1_000) },
    log: { info: () => undefined, warn: () => undefined },
  });
  const sync = async (ledger: Ledger) => await createSyncSource(dependencies())(ledger, { signal });
  const reconcile = async (ledger: Ledger) => (await createReconcileSource(dependencies())(ledger, { signal }))[0];
  const held = async () =>
    Object.fromEntries(
      (
        await database.query<{ id: string; name: string }>(
          `select id, fields ->> 'name' as name from records.record where deleted_at is null order by id`,
        )
      ).map(({ id, name }) => [id, name]),
    );
  const sources = async (ledger: Ledger) => (await createReadSources({ ...dependencies(), connectors: [ledger] })())[0];

  const drifted = async (ledger: Ledger): Promise<void> => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) ledger.put(id, `${id} then`);
    await sync(ledger);
    told.splice(0);
    ledger.erase('b');
    ledger.erase('e');
    ledger.putSilently('c', 'c now', '2026-03-02T11:00:00.000Z');
    ledger.putSilently('f', 'f now');
  };

  const crowd = async (ledger: Ledger): Promise<void> => {
    for (let nth = 100; nth < 160; nth += 1) ledger.put(`r${nth}`, `${nth}`);
    await sync(ledger);
    told.splice(0);
  };

  test.each(['clocks', 'records'] as const)('puts right what the feed left out, when the census tells %s', async (census) => {
    const ledger = createLedger({ census });
    await drifted(ledger);
    const report = await reconcile(ledger);
    expect(report).toMatchObject({ drift: { there: 4, here: 5, missing: 1, surplus: 2, differing: 1, repaired: 4 } });
    expect(await held()).toEqual(there(ledger));
    expect(told.toSorted()).toEqual(['b', 'c', 'e', 'f']);
    const again = await reconcile(ledger);
    expect(again).toMatchObject({ drift: { there: 4, here: 4, missing: 0, surplus: 0, differing: 0, repaired: 0 } });
  });

  test('lets whoever waits for an answer go first', async () => {
    const ledger = createLedger();
    await drifted(ledger);
    await reconcile(ledger);
    expect([...ledger.lanes]).toEqual(['background']);
  });

  test('keeps nothing of what the source no longer holds but that it is gone', async () => {
    const ledger = createLedger();
    await drifted(ledger);
    await reconcile(ledger);
    const rows = await database.query(`select fields, raw from records.record where deleted_at is not null`);
    expect(rows).toEqual([
      { fields: {}, raw: {} },
      { fields: {}, raw: {} },
    ]);
  });

  test('shows what it found, and a source is healthy only once it was counted', async () => {
    const ledger = createLedger();
    ledger.put('a', 'a');
    await sync(ledger);
    expect(await sources(ledger)).toMatchObject({ health: 'BACKFILLING', objects: [{ phase: 'changes' }] });
    await reconcile(ledger);
    const source = await sources(ledger);
    expect(source).toMatchObject({ health: 'HEALTHY', objects: [{ drift: { there: 1, missing: 0 } }] });
    expect(source?.objects[0]?.reconciledAt).toBe(source?.objects[0]?.drift?.at);
  });

  test('lets nothing go that the source still knows when asked for it by id', async () => {
    const ledger = createLedger();
    await drifted(ledger);
    // It moved out of reach of the listing, as a record does that is changed while it is paged.
    const hiding = { ...ledger, census: async () => await Promise.resolve({ entries: [], cursor: '', position: 'end' as const }) };
    await reconcile(hiding);
    expect(await held()).toMatchObject({ a: 'a then', d: 'd then' });
    expect(ledger.calls.filter((call) => call.startsWith('read'))).toEqual(['read a,b', 'read c,d', 'read e']);
  });

  describe('of which suddenly much is missing', () => {
    test('lets nothing go, says so, and is healthy once it is shown again', async () => {
      const ledger = createLedger({ readBatchSize: 20 });
      await crowd(ledger);
      const failure = { code: 'DRIFT_TOO_LARGE', object: 'Account' };
      expect(await reconcile(hidden(ledger))).toMatchObject({ failure });
      expect(await held()).toEqual(there(ledger));
      expect(told).toEqual([]);
      const state = await sources(ledger);
      expect(state).toMatchObject({ health: 'FAILING', failure });
      expect(state?.failure?.action).toContain('--reconcile --let-go --source crm');
      expect(await reconcile(ledger)).toMatchObject({ drift: { surplus: 0, repaired: 0 } });
      expect(await sources(ledger)).toMatchObject({ health: 'HEALTHY', failure: undefined });
    });

    test('lets it go once somebody confirms, and that once only', async () => {
      const ledger = createLedger({ readBatchSize: 20 });
      await crowd(ledger);
      await confirmLetGo(database, { source: 'crm', object: 'Account' });
      expect(await reconcile(hidden(ledger))).toMatchObject({ drift: { here: 60, surplus: 60, repaired: 60 } });
      expect(await held()).toEqual({});
      await reconcile(ledger);
      expect(await reconcile(hidden(ledger))).toMatchObject({ failure: { code: 'DRIFT_TOO_LARGE' } });
      expect(await held()).toEqual(there(ledger));
    });

    test('asks for all of it before any is let go: what was only not listed stays, the few that are gone go', async () => {
      const ledger = createLedger({ readBatchSize: 20 });
      await crowd(ledger);
      ledger.erase('r117');
      const hiding: Ledger = { ...hidden(ledger), read: async (...request) => await ledger.read(...request) };
      expect(await reconcile(hiding)).toMatchObject({ drift: { here: 60, surplus: 1, repaired: 1 } });
      expect(await held()).toEqual(there(ledger));
    });

    test('believes a source that calls each of them deleted when asked for it', async () => {
      const ledger = createLedger({ readBatchSize: 20 });
      await crowd(ledger);
      const purged: Ledger = {
        ...hidden(ledger),
        read: async (object, ids, options) =>
          (await ledger.read(object, ids, options)).map((record) => ({ ...record, state: 'deleted' as const })),
      };
      expect(await reconcile(purged)).toMatchObject({ drift: { surplus: 60, repaired: 60 } });
      expect(await held()).toEqual({});
    });

    test('loses nothing wherever the asking is broken off', async () => {
      for (const call of [1, 2, 3]) {
        await database.query('truncate records.record, records.link, records.sync, records.reconciliation, records.census');
        const ledger = createLedger({ readBatchSize: 20 });
        await crowd(ledger);
        const blind = hidden(ledger);
        let countdown = call;
        const breaking: Ledger = {
          ...blind,
          read: async (...request) => {
            if ((countdown -= 1) === 0) throw new OverlayError('SOURCE_TIMEOUT', 'crm is slow.');
            return await blind.read(...request);
          },
        };
        expect(await reconcile(breaking)).toMatchObject({ failure: { code: 'SOURCE_TIMEOUT' } });
        expect(await reconcile(breaking)).toMatchObject({ failure: { code: 'DRIFT_TOO_LARGE' } });
        expect(await held()).toEqual(there(ledger));
      }
    });
  });

  test('takes a record whose clock went back, as after a restore from a backup', async () => {
    const ledger = createLedger();
    ledger.put('a', 'newer', '2026-03-02T12:00:00.000Z');
    await sync(ledger);
    ledger.putSilently('a', 'restored', '2026-03-01T12:00:00.000Z');
    expect(await reconcile(ledger)).toMatchObject({ drift: { differing: 1, repaired: 1 } });
    expect(await held()).toEqual({ a: 'restored' });
  });

  test('brings back what was deleted and is there again', async () => {
    const ledger = createLedger();
    ledger.put('a', 'a');
    ledger.remove('a', '2026-03-02T12:00:00.000Z');
    await sync(ledger);
    expect(await held()).toEqual({});
    ledger.putSilently('a', 'back');
    expect(await reconcile(ledger)).toMatchObject({ drift: { missing: 1, repaired: 1 } });
    expect(await held()).toEqual({ a: 'back' });
  });

  test('reads a record again that is held in part', async () => {
    const ledger = createLedger();
    ledger.put('a', 'whole');
    await sync(ledger);
    const part = { ...ledger.held.get('a'), coverage: 'part' as const, changedAt: '2026-03-02T12:00:00.000Z', fields: { city: 'Bonn' } };
    ledger.putSilently('a', 'whole now', part.changedAt);
    const record = ledger.held.get('a');
    if (record !== undefined) {
      await createRecordStore(database).upsert(database, [{ ...record, ...part }], { fetchedAt: new Date(now).toISOString() });
    }
    expect(await held()).toEqual({ a: 'whole' });
    await reconcile(ledger);
    expect(await held()).toEqual({ a: 'whole now' });
  });

  test('does not count as drift what the next poll is about to bring', async () => {
    const ledger = createLedger();
    ledger.put('a', 'a');
    await sync(ledger);
    ledger.put('a', 'a just now', '2026-03-03T01:00:00.000Z');
    ledger.put('b', 'b just now', '2026-03-03T01:00:00.000Z');
    expect(await reconcile(ledger)).toMatchObject({ drift: { missing: 0, differing: 0, repaired: 0 } });
    expect((await sources(ledger))?.health).toBe('HEALTHY');
  });

  test('goes on where it was broken off, one page again at most, and ends the same', async () => {
    for (let breakAt = 1, broke = true; broke; breakAt += 1) {
      await database.query('truncate records.record, records.link, records.sync, records.reconciliation, records.census');
      let countdown = Number.POSITIVE_INFINITY;
      const ledger = createLedger({
        before: () => {
          if ((countdown -= 1) === 0) throw new OverlayError('DATABASE_UNAVAILABLE', 'connection lost');
        },
      });
      await drifted(ledger);
      const before = ledger.calls.length;
      countdown = breakAt;
      broke = await reconcile(ledger).then(
        () => false,
        () => true,
      );
      countdown = Number.POSITIVE_INFINITY;
      if (broke) await reconcile(ledger);
      expect(await held()).toEqual(there(ledger));
      const pages = ledger.calls.slice(before).filter((call) => call.startsWith('census'));
      expect(pages.length - new Set(pages).size).toBeLessThanOrEqual(1);
      expect((await sources(ledger))?.objects[0]?.drift).toMatchObject({ missing: 1, surplus: 2, differing: 1, repaired: 4 });
    }
  });

  test('says why it broke off, keeps the place of what can be tried again, and not of what is refused', async () => {
    const faults = [new OverlayError('SOURCE_TIMEOUT', 'crm is slow.'), new OverlayError('SOURCE_REQUEST', 'crm refuses.')];
    const ledger = createLedger({
      before: (call) => {
        const fault = call === 'census c' ? faults.shift() : undefined;
        if (fault !== undefined) throw fault;
      },
    });
    await drifted(ledger);
    expect(await reconcile(ledger)).toMatchObject({ failure: { code: 'SOURCE_TIMEOUT', object: 'Account' } });
    expect(await sources(ledger)).toMatchObject({ health: 'FAILING', failure: { code: 'SOURCE_TIMEOUT', object: 'Account' } });
    expect(await reconcile(ledger)).toMatchObject({ failure: { code: 'SOURCE_REQUEST' } });
    await reconcile(ledger);
    expect(ledger.calls.filter((call) => call.startsWith('census'))).toEqual(['census ', 'census c', 'census c', 'census ', 'census c']);
    expect(await held()).toEqual(there(ledger));
    expect(await sources(ledger)).toMatchObject({ health: 'HEALTHY', failure: undefined });
  });

  test('ends on a cursor that is handed out twice, and says so', async () => {
    const ledger = createLedger();
    await drifted(ledger);
    const circling = { ...ledger, census: async () => await Promise.resolve({ entries: [], cursor: 'x', position: 'more' as const }) };
    expect(await reconcile(circling)).toMatchObject({ failure: { code: 'SOURCE_BAD_RESPONSE' } });
    expect(Object.keys(await held())).toHaveLength(5);
  });

  test.each([-5, 0, 5])(
    'a source whose clock is %d minutes off loses nothing: what is not due yet is once time has passed',
    async (minutes) => {
      const at = (): string => new Date(now + minutes * 60_000).toISOString();
      const ledger = createLedger();
      for (const id of ['a', 'b', 'c']) ledger.put(id, `${id} then`, at());
      await sync(ledger);
      ledger.putSilently('a', 'a now', at());
      ledger.putSilently('d', 'd now', at());
      ledger.erase('b');
      ledger.put('c', 'c now', at());
      await sync(ledger);
      await reconcile(ledger);
      now += 600_000;
      await sync(ledger);
      await reconcile(ledger);
      expect(await held()).toEqual(there(ledger));
    },
  );

  test('whatever happened unseen at the source, the copy equals it afterwards', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
    const day = fc.integer({ min: 1, max: 2 }).map((nth) => `2026-03-0${nth}T10:00:00.000Z`);
    const what = fc.constantFrom('put', 'putSilently', 'erase', 'remove', 'sync', 'reconcile', 'break');
    const act = fc.record({ what, id, day });
    await fc.assert(
      fc.asyncProperty(fc.array(act, { maxLength: 20 }), fc.constantFrom('clocks' as const, 'records' as const), async (acts, census) => {
        await database.query('truncate records.record, records.link, records.sync, records.reconciliation, records.census');
        let passing = Number.POSITIVE_INFINITY;
        const ledger = createLedger({
          census,
          before: () => {
            if ((passing -= 1) < 0) throw new OverlayError('SOURCE_UNAVAILABLE', 'crm is away.');
          },
        });
        for (const [index, { what: done, id: of, day: at }] of acts.entries()) {
          // A source whose record changes and whose clock stays put says nothing a list of clocks could tell.
          const changedAt = `${at.slice(0, 20)}${String(index).padStart(3, '0')}Z`;
          if (done === 'sync') await sync(ledger);
          else if (done === 'reconcile') await reconcile(ledger);
          else if (done === 'break') passing = index % 4;
          else if (done === 'erase') ledger.erase(of);
          else if (done === 'remove') ledger.remove(of, changedAt);
          else ledger[done](of, `${of} ${index}`, changedAt);
        }
        passing = Number.POSITIVE_INFINITY;
        await sync(ledger);
        // The first may be the rest of one that began before the last of what happened.
        await reconcile(ledger);
        await reconcile(ledger);
        expect(await held()).toEqual(there(ledger));
      }),
      { numRuns: 60 },
    );
  });
});

function there(ledger: Ledger): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries([...ledger.held].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([id, { fields }]) => [id, fields.name]));
}

/** As after sharing was revoked: nothing is listed, and no id is known. */
function hidden(ledger: Ledger): Ledger {
  return {
    ...ledger,
    census: async () => await Promise.resolve({ entries: [], cursor: '', position: 'end' }),
    read: async () => await Promise.resolve([]),
  };
}
