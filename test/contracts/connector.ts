import { describe, expect, test } from 'vitest';

import { FIELD_NAMES } from '../../connectors/connector.ts';
import type { CensusEntry, ChangePage, Connector, FieldName, SourceRecord } from '../../connectors/connector.ts';
import type { ErrorCode } from '../../src/errors.ts';

/** A running source with data in it and a connector on it; one is started for every test. */
export interface ConnectorHarness extends AsyncDisposable {
  readonly connector: Connector;
  /** Another connector on the same source, as a restarted process would make it; the harness disposes of it. */
  reopen(): Connector;
  /** The live records the source holds, for every object the connector names. None may be younger than the connector's overlap window. */
  readonly expected: readonly { readonly object: string; readonly ids: readonly string[] }[];
  /** An object whose backfill takes more than one page, and in which `change`, `create` and `remove` work. */
  readonly paged: string;
  /** Changes any value of one record at the source. */
  change(object: string, id: string): Promise<void>;
  /** Makes one record at the source and returns its id. */
  create(object: string): Promise<string>;
  /** Deletes one record at the source; needed when the connector says that deletions arrive in `changes`. */
  remove?(object: string, id: string): Promise<void>;
  /** A field of ours in `paged` that can be written, where anything can. */
  readonly writable?: FieldName;
  /** A field that is no part of the vendor's standard objects, which `describe` must list. */
  readonly customField?: { readonly object: string; readonly field: string };
}

/** A connector whose source has one fault; every call on it suffers from it. */
export interface FaultyConnector extends AsyncDisposable {
  readonly connector: Connector;
}

/** The faults a source can have; what cannot happen to a kind of source is left out. */
export interface ConnectorFaults {
  readonly 'wrong credentials'?: () => Promise<FaultyConnector>;
  /** Nothing listens at the source's address. */
  readonly gone?: () => Promise<FaultyConnector>;
  /** Accepts the call and never answers. */
  readonly silent?: () => Promise<FaultyConnector & { readonly deadlineMs: number }>;
  /** Answers 200 with a web page. */
  readonly garbage?: () => Promise<FaultyConnector>;
}

/** What the suite needs to know of a connector. */
export interface ConnectorContract {
  readonly name: string;
  readonly start: () => Promise<ConnectorHarness>;
  readonly faults?: ConnectorFaults;
}

/** The contract of `connectors/connector.ts` as a suite: every connector passes it on its real wire. */
export function describeConnector(contract: ConnectorContract): void {
  describe(`${contract.name} keeps the connector contract`, () => {
    describeBackfill(contract);
    describePolling(contract);
    describeReading(contract);
    describeCatalogue(contract);
    describeCensus(contract);
    describeRelated(contract);
    describeWriting(contract);
    describeFaults(contract.faults ?? {});
  });
}

const never = (): AbortSignal => new AbortController().signal;

function describeBackfill({ start }: ConnectorContract): void {
  test('a backfill yields every live record of every object, each by its own id', async () => {
    await using harness = await start();
    const { connector, expected } = harness;
    expect(expected.map(({ object }) => object).toSorted()).toEqual(connector.objects.map(({ object }) => object).toSorted());
    for (const { object, ids } of expected) {
      const records = recordsOf(await backfill(connector, object));
      expect({ object, ids: new Set(liveIds(records)) }).toEqual({ object, ids: new Set(ids) });
    }
  });

  test('every record names its source, object and kind, and holds only our field names with non-empty text', async () => {
    await using harness = await start();
    const { connector } = harness;
    for (const { object, kind } of connector.objects) {
      const names = new Set<string>(FIELD_NAMES[kind]);
      for (const record of recordsOf(await backfill(connector, object))) {
        expect(record).toMatchObject({ kind, ref: { source: connector.source, object } });
        expect(record.changedAt, 'changedAt is an instant in ISO 8601 UTC').toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u);
        expect(record.version).not.toBe('');
        expect(Object.keys(record.fields).filter((name) => !names.has(name))).toEqual([]);
        expect(Object.entries(record.fields).filter(([, value]) => typeof value !== 'string' || value === '')).toEqual([]);
        expect(Object.keys(record.raw).length, 'raw keeps what was sent').toBeGreaterThan(0);
      }
    }
  });

  test('objects are named in the order in which they are synced: owners first, activities last', async () => {
    await using harness = await start();
    const kinds = harness.connector.objects.map(({ kind }) => kind);
    const middle = kinds.filter((kind) => kind !== 'owner' && kind !== 'activity');
    expect(kinds).toEqual([...kinds.filter((kind) => kind === 'owner'), ...middle, ...kinds.filter((kind) => kind === 'activity')]);
  });

  test('a backfill resumes from a cursor in its middle with a new connector', async () => {
    await using harness = await start();
    const first = await harness.connector.changes(harness.paged, undefined, { signal: never() });
    expect(first.position, `${harness.paged} takes more than one page`).toBe('more');
    const rest = await follow(harness.reopen(), harness.paged, throughJson(first.cursor));
    const ids = liveIds(recordsOf([first, ...rest]));
    expect(new Set(ids)).toEqual(new Set(idsOf(harness, harness.paged)));
    expect(recordsOf(rest).length, 'it goes on instead of beginning again').toBeLessThan(ids.length);
  });
}

function describePolling({ start }: ConnectorContract): void {
  test('the last cursor later yields what was changed and created since, and not everything again', async () => {
    await using harness = await start();
    const { connector, paged } = harness;
    const watermark = lastCursor(await backfill(connector, paged));
    const changed = firstId(harness, paged);
    await harness.change(paged, changed);
    const created = await harness.create(paged);
    const later = recordsOf(await follow(harness.reopen(), paged, watermark)).map(({ ref }) => ref.id);
    expect(later).toEqual(expect.arrayContaining([changed, created]));
    expect(later.length).toBeLessThan(idsOf(harness, paged).length);
  });

  test('polling again and again neither loses the place nor moves backwards', async () => {
    await using harness = await start();
    const { connector, paged } = harness;
    const once = lastCursor(await backfill(connector, paged));
    const twice = lastCursor(await follow(connector, paged, once));
    const changed = firstId(harness, paged);
    await harness.change(paged, changed);
    const later = recordsOf(await follow(connector, paged, twice)).map(({ ref }) => ref.id);
    expect(later).toContain(changed);
    expect(later.length).toBeLessThan(idsOf(harness, paged).length);
  });

  test('a deletion arrives in the change feed, where the connector says so', async () => {
    await using harness = await start();
    const { connector, paged } = harness;
    if (connector.capabilities.deletions === 'by-reconciliation') return;
    const watermark = lastCursor(await backfill(connector, paged));
    const gone = firstId(harness, paged);
    await harness.remove?.(paged, gone);
    const later = recordsOf(await follow(connector, paged, watermark));
    expect(later.find(({ ref }) => ref.id === gone)).toMatchObject({ state: 'deleted' });
  });
}

function describeReading({ start }: ConnectorContract): void {
  test('read returns the records asked for, in batches of its own, and leaves out ids the source does not know', async () => {
    await using harness = await start();
    const { connector, paged } = harness;
    const ids = idsOf(harness, paged);
    const records = await connector.read(paged, [...ids, 'no-such-id', ...ids.slice(0, 1)], { signal: never() });
    expect(records.map(({ ref }) => ref.id).toSorted()).toEqual([...ids].toSorted());
  });

  test('read and the change feed tell the same about a record', async () => {
    await using harness = await start();
    const { connector } = harness;
    for (const { object, ids } of harness.expected) {
      const fed = recordsOf(await backfill(connector, object)).find(({ ref }) => ref.id === ids[0]);
      const [read] = await connector.read(object, ids.slice(0, 1), { signal: never() });
      expect({ object, read }).toEqual({ object, read: fed });
    }
  });

  test('read of no ids is an empty list', async () => {
    await using harness = await start();
    expect(await harness.connector.read(harness.paged, [], { signal: never() })).toEqual([]);
  });

  test('an object the connector does not offer is refused by name', async () => {
    await using harness = await start();
    const refusal = { name: 'OverlayError', code: 'SOURCE_REQUEST' };
    await expect(harness.connector.read('NoSuchObject', ['1'], { signal: never() })).rejects.toMatchObject(refusal);
    await expect(harness.connector.changes('NoSuchObject', undefined, { signal: never() })).rejects.toMatchObject(refusal);
  });
}

function describeCatalogue({ start }: ConnectorContract): void {
  test('describe lists every object it reads with its fields, custom ones included', async () => {
    await using harness = await start();
    const described = await harness.connector.describe({ signal: never() });
    const offered = harness.connector.objects.map(({ object, kind }) => ({ object, kind }));
    expect(described).toEqual(expect.arrayContaining(offered.map((object) => expect.objectContaining(object))));
    for (const { object, fields } of described) {
      expect({ object, mapped: fields.filter(({ mappedTo }) => mappedTo !== undefined) }).not.toEqual({ object, mapped: [] });
    }
    const { customField } = harness;
    if (customField === undefined) return;
    const fields = described.find(({ object }) => object === customField.object)?.fields;
    expect(fields?.find(({ name }) => name === customField.field)).toMatchObject({ custom: true });
  });

  test('check names the account the credentials belong to', async () => {
    await using harness = await start();
    const { account } = await harness.connector.check({ signal: never() });
    expect(account).not.toBe('');
  });

  test('a caller who has left before the call gets its own reason back', async () => {
    await using harness = await start();
    const reason = new Error('the caller left');
    const signal = AbortSignal.abort(reason);
    await expect(harness.connector.check({ signal })).rejects.toBe(reason);
    await expect(harness.connector.changes(harness.paged, undefined, { signal })).rejects.toBe(reason);
    await expect(harness.connector.read(harness.paged, idsOf(harness, harness.paged), { signal })).rejects.toBe(reason);
  });
}

function describeCensus({ start }: ConnectorContract): void {
  test('a census names every live record of every object exactly once, with the clock a reading tells', async () => {
    await using harness = await start();
    const { connector } = harness;
    for (const { object, ids } of harness.expected) {
      const entries = await census(connector, object);
      expect({ object, ids: entries.map(({ id }) => id).toSorted() }).toEqual({ object, ids: ids.toSorted() });
      const read = new Map((await connector.read(object, ids, { signal: never() })).map(({ ref, changedAt }) => [ref.id, changedAt]));
      expect({ object, differing: entries.filter(({ id, changedAt }) => changedAt !== undefined && changedAt !== read.get(id)) }).toEqual({
        object,
        differing: [],
      });
    }
  });

  test('a census that is gone on with by another process is the same census', async () => {
    await using harness = await start();
    const { connector, paged } = harness;
    const first = await connector.census(paged, undefined, { signal: never(), lane: 'background' });
    const rest = first.position === 'end' ? [] : await census(harness.reopen(), paged, throughJson(first.cursor));
    expect([...first.entries, ...rest].map(({ id }) => id).toSorted()).toEqual(idsOf(harness, paged).toSorted());
  });

  test('what was made is in the next census, what was deleted is not', async () => {
    await using harness = await start();
    const { connector, paged } = harness;
    const made = await harness.create(paged);
    const gone = firstId(harness, paged);
    await harness.remove?.(paged, gone);
    const ids = (await census(connector, paged)).map(({ id }) => id);
    expect(ids).toContain(made);
    expect(ids.includes(gone)).toBe(harness.remove === undefined);
  });

  test('a census of an object the connector does not offer, and text that is no cursor, are refused', async () => {
    await using harness = await start();
    const refusal = { name: 'OverlayError', code: 'SOURCE_REQUEST' };
    await expect(harness.connector.census('NoSuchObject', undefined, { signal: never() })).rejects.toMatchObject(refusal);
    await expect(harness.connector.census(harness.paged, 'no cursor', { signal: never() })).rejects.toMatchObject(refusal);
  });
}

function describeRelated({ start }: ConnectorContract): void {
  test('records read with what belongs to them are the records a reading by id tells', async () => {
    await using harness = await start();
    const { connector } = harness;
    for (const { object, ids } of harness.expected) {
      const [id = ''] = ids;
      const [read] = await connector.read(object, [id], { signal: never() });
      const found = await connector.related({ object, ids: [id, 'no-such-id'], relations: [] }, { signal: never() });
      expect({ object, record: found.find(({ ref }) => ref.object === object && ref.id === id) }).toEqual({ object, record: read });
    }
  });

  test('what comes with records exists, comes once and is of the kinds that were asked for', async () => {
    await using harness = await start();
    const { connector } = harness;
    const account = harness.expected.find(({ object }) => connector.objects.find((known) => known.object === object)?.kind === 'account');
    if (account === undefined) return;
    const request = { object: account.object, ids: account.ids, relations: ['contacts', 'activities'] } as const;
    const found = await connector.related(request, { signal: never() });
    expect([...new Set(found.map(({ kind }) => kind))].filter((kind) => !['account', 'contact', 'activity'].includes(kind))).toEqual([]);
    const keys = found.map(({ ref }) => `${ref.object} ${ref.id}`);
    expect(new Set(keys).size).toBe(keys.length);
    const existing = new Set(harness.expected.flatMap(({ object, ids }) => ids.map((id) => `${object} ${id}`)));
    expect(found.filter(({ state }) => state === 'live').filter(({ ref }) => !existing.has(`${ref.object} ${ref.id}`))).toEqual([]);
  });

  test('no ids bring nothing, and an object the connector does not offer is refused', async () => {
    await using harness = await start();
    const { connector, paged } = harness;
    expect(await connector.related({ object: paged, ids: [], relations: ['owner'] }, { signal: never() })).toEqual([]);
    const unknown = connector.related({ object: 'NoSuchObject', ids: ['1'], relations: [] }, { signal: never() });
    await expect(unknown).rejects.toMatchObject({ name: 'OverlayError', code: 'SOURCE_REQUEST' });
  });
}

function describeWriting({ start }: ConnectorContract): void {
  test('a change over the version that was read is written and read back; over an older one it is a conflict, and nothing is written', async () => {
    await using harness = await start();
    const { connector, paged, writable } = harness;
    if (writable === undefined || connector.capabilities.writes === 'none') return;
    const id = firstId(harness, paged);
    const [before] = await connector.read(paged, [id], { signal: never() });
    const request = { object: paged, id, expectedVersion: before?.version ?? '' };
    const { record } = await connector.write({ ...request, fields: { [writable]: 'first' } }, { signal: never() });
    expect(record.fields[writable]).toBe('first');
    expect(record).toEqual((await connector.read(paged, [id], { signal: never() }))[0]);
    await expect(connector.write({ ...request, fields: { [writable]: 'second' } }, { signal: never() })).rejects.toMatchObject({
      code: 'SOURCE_CONFLICT',
    });
    const [after] = await connector.read(paged, [id], { signal: never() });
    expect(after?.fields[writable]).toBe('first');
  });
}

function describeFaults(faults: ConnectorFaults): void {
  const coded: readonly (readonly [keyof ConnectorFaults, ErrorCode])[] = [
    ['wrong credentials', 'SOURCE_AUTH'],
    ['gone', 'SOURCE_UNAVAILABLE'],
    ['garbage', 'SOURCE_BAD_RESPONSE'],
  ];
  for (const [fault, code] of coded) {
    const begin = faults[fault];
    test.skipIf(begin === undefined)(
      `a source with ${fault === 'gone' ? 'nobody at its address' : fault} is ${code} from every method`,
      async () => {
        if (begin === undefined) return;
        await using faulty = await begin();
        const { connector } = faulty;
        const object = connector.objects[0]?.object ?? '';
        const refusal = { name: 'OverlayError', code };
        await expect(connector.check({ signal: never() })).rejects.toMatchObject(refusal);
        await expect(connector.describe({ signal: never() })).rejects.toMatchObject(refusal);
        await expect(connector.changes(object, undefined, { signal: never() })).rejects.toMatchObject(refusal);
      },
    );
  }

  const { silent } = faults;
  test.skipIf(silent === undefined)('a source that never answers is SOURCE_TIMEOUT at the deadline', async () => {
    if (silent === undefined) return;
    await using faulty = await silent();
    const startedAt = performance.now();
    await expect(faulty.connector.check({ signal: never() })).rejects.toMatchObject({ name: 'OverlayError', code: 'SOURCE_TIMEOUT' });
    const tookMs = performance.now() - startedAt;
    // Timers may fire a millisecond early; a busy machine may be late, but never by another deadline.
    expect(tookMs).toBeGreaterThan(faulty.deadlineMs - 5);
    expect(tookMs).toBeLessThan(2 * faulty.deadlineMs);
  });

  test.skipIf(silent === undefined)('a caller who leaves during the call gets its own reason back, before the deadline', async () => {
    if (silent === undefined) return;
    await using faulty = await silent();
    const caller = new AbortController();
    const reason = new Error('the caller left');
    const startedAt = performance.now();
    const call = faulty.connector.check({ signal: caller.signal });
    setImmediate(() => caller.abort(reason));
    await expect(call).rejects.toBe(reason);
    expect(performance.now() - startedAt).toBeLessThan(faulty.deadlineMs);
  });
}

async function backfill(connector: Connector, object: string): Promise<readonly ChangePage[]> {
  return await follow(connector, object, undefined);
}

async function census(connector: Connector, object: string, from?: string): Promise<readonly CensusEntry[]> {
  const entries: CensusEntry[] = [];
  let cursor = from;
  for (let page = 0; page < PAGES_AT_MOST; page += 1) {
    const next = await connector.census(object, cursor, { signal: never(), lane: 'background' });
    entries.push(...next.entries);
    if (next.position === 'end') return entries;
    cursor = throughJson(next.cursor);
  }
  throw new Error(`the census of ${object} did not end within ${PAGES_AT_MOST} pages`);
}

const PAGES_AT_MOST = 500;

/** Pages from a cursor to the end; a feed that does not end fails the test instead of hanging it. */
async function follow(connector: Connector, object: string, from: string | undefined): Promise<readonly ChangePage[]> {
  const pages: ChangePage[] = [];
  let cursor = from;
  while (pages.length < PAGES_AT_MOST) {
    const page = await connector.changes(object, cursor, { signal: never(), lane: 'background' });
    pages.push(page);
    if (page.position === 'end') return pages;
    cursor = throughJson(page.cursor);
  }
  throw new Error(`${object} did not end within ${PAGES_AT_MOST} pages`);
}

/** What a checkpoint does to a cursor. */
function throughJson(cursor: string): string {
  const stored: unknown = JSON.parse(JSON.stringify(cursor));
  if (stored !== cursor) throw new Error('a cursor must survive JSON');
  return cursor;
}

function recordsOf(pages: readonly ChangePage[]): readonly SourceRecord[] {
  return pages.flatMap(({ records }) => records);
}

function liveIds(records: readonly SourceRecord[]): readonly string[] {
  return records.filter(({ state }) => state === 'live').map(({ ref }) => ref.id);
}

function lastCursor(pages: readonly ChangePage[]): string {
  const last = pages.at(-1);
  if (last === undefined) throw new Error('a feed has at least one page');
  return throughJson(last.cursor);
}

function idsOf(harness: ConnectorHarness, object: string): readonly string[] {
  return harness.expected.find((entry) => entry.object === object)?.ids ?? [];
}

function firstId(harness: ConnectorHarness, object: string): string {
  const [id] = idsOf(harness, object);
  if (id === undefined) throw new Error(`the harness holds no ${object}`);
  return id;
}
