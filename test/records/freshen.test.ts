import { describe, expect, test } from 'vitest';

import type { Connector } from '../../connectors/connector.ts';
import { OverlayError } from '../../src/errors.ts';
import { createKnownPasses } from '../../src/records/freshen-passes.ts';
import type { ReadAnew } from '../../src/records/freshen-reading.ts';
import { createFreshener } from '../../src/records/freshen.ts';
import type { FreshenDemand, Freshener, FreshenOptions } from '../../src/records/freshen.ts';
import type { FreshnessByKind } from '../../src/records/freshness.ts';
import { createPagedConnector } from './paged-connector.ts';

const ALLOWED = { maxAgeMs: 1_000, staleWhileRevalidateMs: 1_000, staleIfErrorMs: 5_000 };
const BY_KIND: FreshnessByKind = { owner: ALLOWED, account: ALLOWED, contact: ALLOWED, deal: ALLOWED, ticket: ALLOWED, activity: ALLOWED };
const NOW = 1_000_000;

const connector = (source: string): Connector =>
  createPagedConnector({
    source,
    objects: [
      { object: 'Account', kind: 'account', pages: [] },
      { object: 'Contact', kind: 'contact', pages: [] },
      { object: 'User', kind: 'owner', pages: [] },
    ],
  });

const away = (details: { readonly retryAfterMs?: number } = {}): OverlayError => new OverlayError('SOURCE_UNAVAILABLE', 'away', details);

interface Opened extends AsyncDisposable {
  readonly freshener: Freshener;
  /** What was read, as `source object ids relations`. */
  readonly read: string[];
  readonly clock: { ms: number };
  readonly lanes: string[];
  /** What a source does; by default it answers. */
  readonly sources: Map<string, ReadAnew>;
  ask(demands: readonly FreshenDemand[], options?: Partial<FreshenOptions>): ReturnType<Freshener['freshen']>;
}

function open({ deadlineMs = 60_000, passedAtMs }: { readonly deadlineMs?: number; readonly passedAtMs?: number } = {}): Opened {
  const clock = { ms: NOW };
  const [read, lanes, sources]: [string[], string[], Map<string, ReadAnew>] = [[], [], new Map()];
  const connectors = new Map(['crm', 'erp'].map((name) => [name, connector(name)]));
  const objects = [...connectors.values()].flatMap(({ source, objects: all }) => all.map((each) => ({ ...each, source })));
  const completedAt = passedAtMs === undefined ? undefined : new Date(passedAtMs).toISOString();
  const states = objects.map(({ source, object }) => ({
    source,
    object,
    phase: 'changes' as const,
    recordsSeen: 0,
    startedAt: '',
    completedAt,
  }));
  const passes = createKnownPasses({
    store: { syncStates: async () => await Promise.resolve(states) },
    objects,
    clock: { now: () => clock.ms },
  });
  const freshener = createFreshener({
    connectors,
    passes,
    allowed: BY_KIND,
    deadlineMs,
    clock: { now: () => clock.ms },
    readAnew: async (asked, request, options) => {
      read.push([asked.source, request.object, request.ids.join(','), request.relations.join(',')].join(' ').trim());
      lanes.push(options.lane);
      return await (sources.get(asked.source)?.(asked, request, options) ?? Promise.resolve({ rows: request.ids.length, changed: false }));
    },
  });
  return {
    freshener,
    read,
    clock,
    lanes,
    sources,
    ask: async (demands, options) =>
      await freshener.freshen(demands, { askedAtMs: clock.ms, signal: new AbortController().signal, failed: new Map(), ...options }),
    [Symbol.asyncDispose]: async () => await freshener[Symbol.asyncDispose](),
  };
}

/** A wish for an account of an age; `now`: nothing older than the question. */
function wish(
  id: string,
  { ageMs = 100, source = 'crm', ...rest }: Partial<FreshenDemand> & { readonly ageMs?: number; readonly source?: string } = {},
): FreshenDemand {
  return { copy: { source, object: 'Account', id, kind: 'account', asOfMs: NOW - ageMs }, relations: [], ...rest };
}

describe('freshening', () => {
  test('reads what is too old, at every source at once and in one reading for each', async () => {
    await using opened = open();
    const report = await opened.ask([
      wish('1', { maxAgeMs: 0, relations: [{ relation: 'contacts', maxAgeMs: 0 }] }),
      wish('2', { maxAgeMs: 0, relations: [{ relation: 'owner', maxAgeMs: 0 }] }),
      wish('3'),
      wish('9', { source: 'erp', ageMs: 60_000 }),
    ]);
    expect(opened.read.toSorted()).toEqual(['crm Account 1,2 contacts,owner', 'erp Account 9']);
    expect(report).toMatchObject({
      late: [],
      changed: false,
      rows: new Map([
        ['crm', 2],
        ['erp', 1],
      ]),
    });
    expect(report.read.map(({ id }) => id)).toEqual(['1', '2', '9']);
  });

  test('does not read an account again for its owner alone, who can be read by themselves', async () => {
    await using opened = open();
    await opened.ask([wish('1', { relations: [{ relation: 'owner', maxAgeMs: 0 }] })]);
    expect(opened.read).toEqual([]);
  });

  test('remembers what was read with an account', async () => {
    await using opened = open();
    const demand = wish('1', { relations: [{ relation: 'contacts', maxAgeMs: 500 }] });
    await opened.ask([demand]);
    opened.clock.ms += 400;
    await opened.ask([demand]);
    expect(opened.read).toHaveLength(1);
    opened.clock.ms += 400;
    await opened.ask([demand]);
    expect(opened.read).toEqual(['crm Account 1 contacts', 'crm Account 1 contacts']);
  });

  test('shows at once what may be read behind, and reads it once for everybody who looks', async () => {
    await using opened = open();
    const done = Promise.withResolvers<{ rows: number; changed: boolean }>();
    opened.sources.set('crm', async () => await done.promise);
    for (let viewer = 0; viewer < 10; viewer += 1) {
      const report = await opened.ask([wish('1', { ageMs: 1_500 })]);
      expect(report.late).toMatchObject([{ copy: { id: '1' }, servable: true }]);
      expect(report.late[0]?.failure).toBeUndefined();
    }
    await expect.poll(() => opened.read).toEqual(['crm Account 1']);
    expect(opened.lanes).toEqual(['background']);
    done.resolve({ rows: 1, changed: true });
  });

  test('ends what is read behind when it is disposed', async () => {
    const opened = open();
    const begun = Promise.withResolvers<AbortSignal>();
    opened.sources.set('crm', async (_, __, { signal }) => {
      begun.resolve(signal);
      return await new Promise((_resolve, reject) => signal.addEventListener('abort', () => reject(new Error('ended'))));
    });
    await opened.ask([wish('1', { ageMs: 1_500 })]);
    const signal = await begun.promise;
    await opened[Symbol.asyncDispose]();
    expect(signal.aborted).toBe(true);
  });

  test.each([
    { ageMs: 4_000, servable: true },
    { ageMs: 7_000, servable: false },
  ])('tells, when a source fails, whether a copy of age $ageMs ms may be shown: $servable', async ({ ageMs, servable }) => {
    await using opened = open();
    opened.sources.set('crm', async () => await Promise.reject(away()));
    const { late, read } = await opened.ask([wish('1', { ageMs }), wish('9', { ageMs, source: 'erp' })]);
    expect(late).toMatchObject([{ copy: { source: 'crm' }, failure: { code: 'SOURCE_UNAVAILABLE' }, servable }]);
    expect(read.map(({ source }) => source)).toEqual(['erp']);
  });

  test('asks a source that failed this request no second time', async () => {
    await using opened = open();
    const failed = new Map([['crm', away()]]);
    const { late } = await opened.ask([wish('1', { maxAgeMs: 0 })], { failed });
    expect(late).toHaveLength(1);
    expect(opened.read).toEqual([]);
  });

  test('waits for no source that has failed three times in a row, looks at it behind every three seconds, and reads it again once it is back', async () => {
    await using opened = open();
    opened.sources.set('crm', async () => await Promise.reject(away()));
    const ask = async (id: string): Promise<number> => (await opened.ask([wish(id, { maxAgeMs: 0, ageMs: 4_000 })])).late.length;
    for (const id of ['1', '2', '3', '4', '5']) expect(await ask(id)).toBe(1);
    expect(opened.read).toHaveLength(3);
    opened.clock.ms += 3_000;
    expect(await ask('6')).toBe(1);
    expect(await ask('7')).toBe(1);
    await expect.poll(() => opened.read).toHaveLength(4);
    opened.sources.delete('crm');
    opened.clock.ms += 3_000;
    // Nobody waits for the look that finds it back.
    expect(await ask('8')).toBe(1);
    await expect.poll(() => opened.read).toHaveLength(5);
    await expect.poll(async () => await ask('9')).toBe(0);
  });

  test('waits for no source that asks for a pause', async () => {
    await using opened = open();
    opened.sources.set('crm', async () => await Promise.reject(away({ retryAfterMs: 5_000 })));
    await opened.ask([wish('1', { maxAgeMs: 0 })]);
    await opened.ask([wish('2', { maxAgeMs: 0 })]);
    expect(opened.read).toHaveLength(1);
  });

  test.each([
    { deadlineMs: 30, goes: 'at the deadline', aborted: false },
    { deadlineMs: 60_000, goes: 'when the caller leaves', aborted: true },
  ])('waits no longer $goes; then the reading is broken off: $aborted', async ({ deadlineMs, aborted }) => {
    await using opened = open({ deadlineMs });
    const signals: AbortSignal[] = [];
    opened.sources.set('crm', async (_, __, { signal }) => {
      signals.push(signal);
      return await new Promise(() => undefined);
    });
    const caller = new AbortController();
    const asked = opened.ask([wish('1', { maxAgeMs: 0 })], { signal: caller.signal });
    await expect.poll(() => signals).toHaveLength(1);
    if (aborted) caller.abort(new Error('left'));
    const outcome = await asked.then(
      ({ late }) => late[0]?.failure?.code,
      (error: unknown) => String(error),
    );
    expect(outcome).toBe(aborted ? 'Error: left' : 'SOURCE_TIMEOUT');
    expect(signals.map((signal) => signal.aborted)).toEqual([aborted]);
  });

  test.each([
    { passedAgo: 900, maxAgeMs: undefined, fresh: true },
    { passedAgo: 1_100, maxAgeMs: undefined, fresh: false },
    { passedAgo: 900, maxAgeMs: 800, fresh: false },
    { passedAgo: 900, maxAgeMs: 5_000, fresh: true },
    { passedAgo: undefined, maxAgeMs: undefined, fresh: false },
  ])(
    'knows by the last passes alone, $passedAgo ms ago, whether all of a kind is fresh at $maxAgeMs: $fresh',
    async ({ passedAgo, maxAgeMs, fresh }) => {
      await using opened = open(passedAgo === undefined ? {} : { passedAtMs: NOW - passedAgo });
      expect(await opened.freshener.isKnownFresh('account', { askedAtMs: NOW, maxAgeMs, relations: [] })).toBe(fresh);
    },
  );

  test('leaves alone what a source said that is no longer configured', async () => {
    await using opened = open();
    expect(await opened.ask([wish('1', { source: 'gone', maxAgeMs: 0 })])).toMatchObject({ late: [], read: [] });
  });
});
