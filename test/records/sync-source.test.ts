import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { RecordKind, RecordRef } from '../../connectors/connector.ts';
import { OverlayError } from '../../src/errors.ts';
import type { Database, Sql } from '../../src/platform/postgres.ts';
import { createReadSources } from '../../src/records/read-sources.ts';
import type { ShownConnector } from '../../src/records/read-sources.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createSyncSource } from '../../src/records/sync-source.ts';
import type { SyncProgress } from '../../src/records/sync-source.ts';
import { createTestDatabase } from '../support/database.ts';
import { createPagedConnector } from './paged-connector.ts';
import type { PagedObject } from './paged-connector.ts';
import { recordOf } from './record.ts';

const START = Date.parse('2026-03-03T00:00:00.000Z');

describe('the sync of a source', () => {
  let database: Database;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(async () => await database[Symbol.asyncDispose]());
  beforeEach(async () => void (await database.query('truncate records.record, records.link, records.sync')));

  const log = { info: () => undefined, warn: () => undefined };
  const signal = new AbortController().signal;
  const told: string[] = [];
  beforeEach(() => void told.splice(0));

  const tell = async (_: Sql, kind: RecordKind, refs: readonly RecordRef[]): Promise<void> =>
    await Promise.resolve(void told.push(`${kind} ${refs.map(({ id }) => id).join(',')}`));
  const createSync = (options: { readonly now?: () => number; readonly recordsChanged?: typeof tell } = {}) =>
    createSyncSource({
      database,
      store: createRecordStore(database),
      recordsChanged: options.recordsChanged ?? tell,
      clock: { now: options.now ?? (() => START) },
      log,
    });
  const readOf = async (now: number, connector: ShownConnector) =>
    await createReadSources({ store: createRecordStore(database), connectors: [connector], clock: { now: () => now } })();
  const states = async () => await createRecordStore(database).syncStates('crm');
  const ids = async () => (await database.query<{ id: string }>('select id from records.record order by id')).map(({ id }) => id);

  const fourPages: PagedObject = {
    object: 'Account',
    kind: 'account',
    pages: [['1'], ['2'], ['3'], ['4']].map((page) => page.map((id) => recordOf({ id }))),
  };

  test('reads every page and tells what changed', async () => {
    const connector = createPagedConnector({ objects: [fourPages] });
    const report = await createSync()(connector, { signal });
    expect(report).toEqual({ source: 'crm', objects: [{ object: 'Account', kind: 'account', pages: 4, records: 4, changed: 4 }] });
    expect(told).toEqual(['account 1', 'account 2', 'account 3', 'account 4']);
    expect(await states()).toMatchObject([
      { phase: 'changes', cursor: '5', recordsSeen: 4, total: 4, completedAt: '2026-03-03T00:00:00.000Z' },
    ]);
  });

  test('resumes after a crash between two pages', async () => {
    let crashes = 1;
    const crashing = createSync({
      recordsChanged: async (sql, kind, refs) => {
        // The process dies while the third page is being committed.
        if (refs[0]?.id === '3' && crashes-- > 0) throw new OverlayError('DATABASE_UNAVAILABLE', 'connection lost');
        await tell(sql, kind, refs);
      },
    });
    const connector = createPagedConnector({ objects: [fourPages] });
    await expect(crashing(connector, { signal })).rejects.toThrow('connection lost');
    expect(await ids()).toEqual(['1', '2']);
    await crashing(connector, { signal });
    expect(connector.requested).toEqual(['Account 1', 'Account 2', 'Account 3', 'Account 3', 'Account 4']);
    expect(told).toEqual(['account 1', 'account 2', 'account 3', 'account 4']);
    expect(await states()).toMatchObject([{ phase: 'changes', recordsSeen: 4 }]);
  });

  test('a second pass starts at the watermark and tells nothing when nothing changed', async () => {
    const connector = createPagedConnector({ objects: [fourPages] });
    await createSync()(connector, { signal });
    told.splice(0);
    const report = await createSync({ now: () => START + 60_000 })(connector, { signal });
    expect(report.objects).toMatchObject([{ pages: 1, changed: 0 }]);
    expect(connector.requested.at(-1)).toBe('Account 5');
    expect(told).toEqual([]);
    expect(await states()).toMatchObject([{ completedAt: '2026-03-03T00:01:00.000Z', recordsSeen: 4 }]);
  });

  test('one object that fails does not stop the others and says why, until it works again', async () => {
    let isBroken = true;
    const contacts: PagedObject = {
      object: 'Contact',
      kind: 'contact',
      pages: [[recordOf({ id: 'c', object: 'Contact', kind: 'contact' })]],
    };
    const connector = createPagedConnector({
      objects: [fourPages, contacts],
      beforePage: (object, page) => {
        if (isBroken && object === 'Account' && page === 2) throw new OverlayError('SOURCE_TIMEOUT', 'crm did not answer within 5000 ms.');
      },
    });
    const report = await createSync()(connector, { signal });
    expect(report.objects).toMatchObject([
      { object: 'Account', pages: 1, failure: { code: 'SOURCE_TIMEOUT' } },
      { object: 'Contact', pages: 1 },
    ]);
    expect(await states()).toMatchObject([
      {
        object: 'Account',
        phase: 'backfill',
        failedAt: '2026-03-03T00:00:00.000Z',
        failure: { code: 'SOURCE_TIMEOUT', message: 'crm did not answer within 5000 ms.' },
      },
      { object: 'Contact', phase: 'changes' },
    ]);
    isBroken = false;
    await createSync()(connector, { signal });
    const [account] = await states();
    expect(account?.failure).toBeUndefined();
    expect(account?.phase).toBe('changes');
  });

  test('an unknown failure is recorded without its message, which may hold personal data', async () => {
    const connector = createPagedConnector({
      objects: [fourPages],
      beforePage: () => {
        throw new TypeError('cannot read ada@acme.com');
      },
    });
    const report = await createSync()(connector, { signal });
    expect(report.objects[0]?.failure).toMatchObject({ code: 'INTERNAL' });
    expect(JSON.stringify([report, await states()])).not.toContain('ada@acme.com');
  });

  test('a feed that hands out the same cursor again ends and is reported', async () => {
    const connector = createPagedConnector({ objects: [fourPages], circling: true });
    const report = await createSync()(connector, { signal });
    expect(connector.requested).toEqual(['Account 1', 'Account 1']);
    expect(report.objects[0]?.failure).toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
    expect(await ids()).toEqual(['1']);
  });

  test("the caller's own abort ends the pass and is no failure of the source", async () => {
    const leaving = new AbortController();
    const connector = createPagedConnector({
      objects: [fourPages],
      beforePage: (_, page) => (page === 2 ? leaving.abort(new Error('leaving')) : undefined),
    });
    await expect(createSync()(connector, { signal: leaving.signal })).rejects.toThrow('leaving');
    const [account] = await states();
    expect(account?.failure).toBeUndefined();
  });

  test('shows its progress after each page', async () => {
    const seen: SyncProgress[] = [];
    await createSync()(createPagedConnector({ objects: [fourPages] }), { signal, onProgress: (progress) => seen.push(progress) });
    expect(seen.map(({ records, total }) => `${records}/${total ?? '?'}`)).toEqual(['1/4', '2/4', '3/4', '4/4']);
  });

  describe('as Query.sources shows it', () => {
    test('a source is unknown, backfilling until it was counted, failing', async () => {
      let isBroken = false;
      const connector = createPagedConnector({
        objects: [fourPages],
        beforePage: (_, page) => {
          if (isBroken) throw new OverlayError('SOURCE_UNAVAILABLE', 'crm is away.');
          if (page === 3 && connector.requested.length === 3) throw new OverlayError('DATABASE_UNAVAILABLE', 'connection lost');
        },
      });
      expect(await readOf(START, connector)).toMatchObject([{ name: 'crm', type: 'paged', health: 'UNKNOWN', quota: { used: 3 } }]);
      await expect(createSync()(connector, { signal })).rejects.toThrow('connection lost');
      expect(await readOf(START, connector)).toMatchObject([
        { health: 'BACKFILLING', objects: [{ phase: 'backfill', records: 2, total: 4 }] },
      ]);
      await createSync()(connector, { signal });
      expect(await readOf(START + 61_500, connector)).toMatchObject([
        {
          health: 'BACKFILLING',
          syncedAt: '2026-03-03T00:00:00.000Z',
          lagSeconds: 61,
          objects: [{ object: 'Account', phase: 'changes', records: 4 }],
        },
      ]);
      isBroken = true;
      await createSync({ now: () => START + 90_000 })(connector, { signal });
      expect(await readOf(START + 90_000, connector)).toMatchObject([
        {
          health: 'FAILING',
          syncedAt: '2026-03-03T00:00:00.000Z',
          lagSeconds: 90,
          failure: { code: 'SOURCE_UNAVAILABLE', at: '2026-03-03T00:01:30.000Z' },
        },
      ]);
    });
  });
});
