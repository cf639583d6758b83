import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { RecordKind, RecordRef, SourceRecord } from '../../../connectors/connector.ts';
import type { IncomingEvent } from '../../../connectors/webhook.ts';
import { OverlayError } from '../../../src/errors.ts';
import type { Database } from '../../../src/platform/postgres.ts';
import { silentLog } from '../../../src/platform/telemetry.ts';
import { createRecordStore } from '../../../src/records/store.ts';
import { createDeadLetters } from '../../../src/timeline/intake/dead-letters.ts';
import type { StoredEvent } from '../../../src/timeline/intake/fold.ts';
import { storeIncoming } from '../../../src/timeline/intake/incoming-store.ts';
import { createProcessStated } from '../../../src/timeline/intake/process-stated.ts';
import type { ProcessRound } from '../../../src/timeline/intake/process-stated.ts';
import { createTestDatabase } from '../../support/database.ts';
import { eventOf, stating } from './logged.ts';

const START = Date.parse('2026-11-22T12:00:00.000Z');

const mailRecord = (id: string): SourceRecord => ({
  ref: { source: 'billing', object: 'email', id },
  kind: 'activity',
  fields: { type: 'EMAIL', subject: id },
  links: [],
  raw: {},
  changedAt: new Date(START).toISOString(),
  version: '1',
  state: 'live',
});

const drain = async (round: ProcessRound): Promise<void> => {
  while (await round());
};
const mail = (key: string): IncomingEvent => eventOf({ key, object: 'email', id: key, change: { type: 'mailed', message: key } });
/** Reads each mail but one. */
const choking = (on: string, choke: () => unknown) => (event: StoredEvent) => {
  if (event.key === on) throw choke();
  return mailRecord(event.key);
};

describe('working off statements', () => {
  let database: Database;
  let now: number;
  let changed: { kind: RecordKind; refs: readonly RecordRef[] }[];
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(async () => await database[Symbol.asyncDispose]());
  beforeEach(async () => {
    now = START;
    changed = [];
    await database.query('truncate timeline.incoming, timeline.claim, records.record, records.link');
  });

  const started = (
    options: { readonly readMail?: (event: StoredEvent) => SourceRecord | undefined; readonly on?: Database } = {},
  ): ProcessRound =>
    createProcessStated({
      database: options.on ?? database,
      store: createRecordStore(database),
      recordsChanged: async (_, kind, refs) => void (await Promise.resolve(changed.push({ kind, refs }))),
      readMail: (_, event) => options.readMail?.(event),
      asked: ['hubspot'],
      clock: { now: () => now },
      log: silentLog,
    });
  const tell = async (events: readonly IncomingEvent[]): Promise<number> =>
    await storeIncoming(database, [{ sender: 'billing', received: { events, refused: [] } }], new Date(now).toISOString());
  const states = async (): Promise<Readonly<Record<string, number>>> =>
    Object.fromEntries(
      (
        await database.query<{ state: string; count: number }>('select state, count(*)::int as count from timeline.incoming group by state')
      ).map(({ state, count }) => [state, count]),
    );
  const record = async (id: string): Promise<SourceRecord | undefined> =>
    (await createRecordStore(database).read([{ source: 'billing', object: 'invoice', id }]))[0];

  test('what arrives late is folded in where it belongs, and who waits for the record is told of real changes alone', async () => {
    const round = started();
    await tell([eventOf({ key: 'c', at: '2026-11-20T12:00:00Z', change: stating({ status: 'paid' }, { coverage: 'part' }) })]);
    await drain(round);
    expect(await record('in_1')).toMatchObject({ fields: { status: 'paid' }, version: '1' });
    await tell([
      eventOf({ key: 'a', at: '2026-11-20T10:00:00Z', change: stating({ status: 'open', amount: '12.50' }) }),
      eventOf({ key: 'c', at: '2026-11-20T12:00:00Z', change: stating({ status: 'paid' }, { coverage: 'part' }) }),
    ]);
    await drain(round);
    expect(await record('in_1')).toMatchObject({ fields: { status: 'paid', amount: '12.50' }, version: '2' });
    expect(await states()).toEqual({ applied: 2 });
    expect(changed).toHaveLength(2);
    expect(await round()).toBe(false);
  });

  test('what is told of systems that can be asked is left to those who ask', async () => {
    await tell([eventOf({ key: 'h', source: 'hubspot', object: 'contacts', id: '1', change: { type: 'changed' } })]);
    expect(await started()()).toBe(false);
    expect(await states()).toEqual({ waiting: 1 });
  });

  test('of a hundred events one cannot be read: ninety-nine are applied, it is set aside after five attempts, and redriven it is applied', async () => {
    await tell(Array.from({ length: 100 }, (_, at) => mail(`m${at}`)));
    let mended = false;
    const chokes = choking('m37', () => new TypeError('ann@example.com is no address'));
    const round = started({ readMail: (event) => (mended ? mailRecord(event.key) : chokes(event)) });
    for (const pauseMs of [0, 1_000, 2_000, 4_000, 8_000]) {
      expect(await states()).toMatchObject({ waiting: pauseMs === 0 ? 100 : 1 });
      now += pauseMs - 1;
      if (pauseMs > 0) expect(await round()).toBe(false);
      now += 1;
      await drain(round);
    }
    expect(await states()).toEqual({ applied: 99, dead: 1 });
    const [dead] = await database.query(`select key, attempts, cause from timeline.incoming where state = 'dead'`);
    expect(dead).toEqual({ key: 'm37', attempts: 5, cause: { code: 'INTERNAL', message: 'It cannot be worked off (TypeError).' } });
    expect(await database.query('select 1 from timeline.claim')).toEqual([]);

    const letters = createDeadLetters({ database, senders: new Map(), arrived: () => undefined, clock: { now: () => now } });
    const { edges, totalCount } = await letters.page({ first: 10 });
    expect({ totalCount, nodes: edges.map(({ node }) => node) }).toMatchObject({
      totalCount: 1,
      nodes: [{ source: 'billing', object: 'email', attempts: 5 }],
    });
    mended = true;
    const ids = edges.map(({ node }) => node.id);
    expect(await letters.redrive(ids)).toEqual({ redriven: ids, unreadable: [] });
    await drain(round);
    expect(await states()).toEqual({ applied: 100 });
    expect(await letters.redrive(ids)).toEqual({ redriven: [], unreadable: [] });
  });

  test('one bad event of an entity keeps none of its others back', async () => {
    await tell([
      eventOf({ key: 'a', at: '2026-11-20T10:00:00Z', change: stating({ status: 'open' }) }),
      eventOf({ key: 'b', at: '2026-11-20T13:00:00Z', change: stating({ status: 'odd' }) }),
      eventOf({ key: 'c', at: '2026-11-20T12:00:00Z', change: stating({ amount: '1' }, { coverage: 'part' }) }),
    ]);
    await database.query(`update timeline.incoming set change = jsonb_set(change, '{record,kind}', '"nothing"') where key = 'b'`);
    await drain(started());
    expect(await states()).toEqual({ applied: 2, waiting: 1 });
    expect(await record('in_1')).toMatchObject({ kind: 'activity', fields: { status: 'open', amount: '1' } });
    const [bad] = await database.query<{ cause: unknown }>(`select cause from timeline.incoming where state = 'waiting'`);
    expect(bad?.cause).toEqual({ code: 'INTERNAL', message: 'PostgreSQL does not take what it states (SQLSTATE 23514).' });
  });

  test('a hint at a source that is not configured is set aside, and says so', async () => {
    await tell([eventOf({ key: 'x', source: 'gone', object: 'contacts', id: '1', change: { type: 'changed' } })]);
    const round = started();
    for (let attempt = 0; attempt < 5; attempt += 1) {
      await drain(round);
      now += 8_000;
    }
    expect(await database.query(`select cause ->> 'code' as code from timeline.incoming where state = 'dead'`)).toEqual([
      { code: 'SOURCE_NOT_FOUND' },
    ]);
  });

  test('a fault of the database is nobody’s attempt and nobody’s death', async () => {
    await tell([mail('m1'), mail('m2')]);
    let full = true;
    const round = started({
      readMail: (event) => {
        if (full) throw Object.assign(new Error('could not extend file'), { code: '53100' });
        return mailRecord(event.key);
      },
    });
    for (let fault = 0; fault < 6; fault += 1) await expect(round()).rejects.toThrow('could not extend');
    expect(await database.query('select max(attempts) as attempts from timeline.incoming')).toEqual([{ attempts: 0 }]);
    full = false;
    await drain(round);
    expect(await states()).toEqual({ applied: 2 });
    expect(await database.query('select 1 from timeline.claim')).toEqual([]);
  });

  test('a process that cannot write down what it begins does not begin it', async () => {
    await tell([mail('m1')]);
    const refusing: Database = {
      ...database,
      query: async (statement, values) => {
        if (statement.includes('insert into timeline.claim')) throw new OverlayError('DATABASE_UNAVAILABLE', 'gone');
        return await database.query(statement, values);
      },
    };
    await expect(started({ on: refusing, readMail: () => mailRecord('m1') })()).rejects.toThrow(OverlayError);
    expect(await states()).toEqual({ waiting: 1 });
  });

  test('what a process died over is worked off in small company, then alone, and set aside after the third death', async () => {
    await tell(Array.from({ length: 60 }, (_, at) => mail(`m${String(at).padStart(2, '0')}`)));
    const numbers = (await database.query<{ number: string }>('select number from timeline.incoming order by number')).map(
      ({ number }) => number,
    );
    const die = async (of: readonly string[]): Promise<void> =>
      void (await database.query('insert into timeline.claim values (gen_random_uuid(), $1, now())', [of]));
    await die(numbers);
    await die(numbers.slice(0, 20));
    await die(numbers.slice(0, 1));
    const claimed: number[] = [];
    const watching: Database = {
      ...database,
      query: async <Row>(statement: string, values?: readonly unknown[]) => {
        if (statement.includes('insert into timeline.claim') && Array.isArray(values?.[1])) claimed.push(values[1].length);
        return await database.query<Row>(statement, values);
      },
    };
    await drain(started({ on: watching, readMail: (event) => mailRecord(event.key) }));
    expect(claimed.toSorted((a, b) => b - a)).toEqual([20, 20, ...Array.from({ length: 19 }, () => 1)]);
    expect(await states()).toEqual({ applied: 59, dead: 1 });
    const [dead] = await database.query<{ key: string; cause: unknown }>(`select key, cause from timeline.incoming where state = 'dead'`);
    expect(dead).toMatchObject({ key: 'm00', cause: { code: 'PROCESS_DIED' } });
    expect(await database.query('select 1 from timeline.claim')).toEqual([]);
  });

  test('several workers at once apply each event once and end as one worker does', async () => {
    const events = Array.from({ length: 600 }, (_, at) =>
      eventOf({
        key: `k${at}`,
        id: `in_${at % 40}`,
        at: new Date(START - ((at * 7_919) % 600) * 1_000).toISOString(),
        change: stating({ amount: String(at), ...(at % 3 === 0 ? { status: `s${at}` } : {}) }, { coverage: 'part' }),
      }),
    );
    const contents = async (): Promise<unknown> =>
      await database.query('select id, fields, version, changed_at, digest from records.record order by id');
    await tell(events);
    await drain(started());
    const alone = await contents();
    await database.query('truncate timeline.incoming, records.record, records.link');
    const told = (async () => {
      for (let at = 0; at < 600; at += 50) await tell(events.toReversed().slice(at, at + 50));
    })();
    const work = async (round: ProcessRound): Promise<void> => {
      while ((await states())['applied'] !== 600) await round();
    };
    await Promise.all([told, work(started()), work(started()), work(started())]);
    expect(await states()).toEqual({ applied: 600 });
    expect(await contents()).toEqual(alone);
  });
});
