import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

import { OverlayError } from '../../src/errors.ts';
import type { FreshnessReaders } from '../../src/gateway/graphql/freshness.ts';
import type { FreshenDemand, FreshenReport } from '../../src/records/freshen.ts';
import type { SourceState } from '../../src/records/read-sources.ts';
import { createMemoryReaders } from './memory-readers.ts';
import type { MemoryReaders } from './memory-readers.ts';
import { readMultipart } from './read-multipart.ts';
import { startGateway } from './start-gateway.ts';

const HELD_AT = '2026-03-02T10:11:12.000Z';

interface Watched {
  readonly readers: MemoryReaders;
  /** What was asked to be read, as `id maxAge relations`, by batch. */
  readonly batches: string[][];
  /** Ids whose ages were looked up, by statement. */
  readonly statements: (readonly string[])[];
}

/** Readers that note what is wanted fresh; only what carries no demanded age counts as fresh. */
function watch(report: (demands: readonly FreshenDemand[]) => Partial<FreshenReport> = () => ({}), accounts = 3): Watched {
  const batches: string[][] = [];
  const statements: (readonly string[])[] = [];
  const freshness: FreshnessReaders = {
    freshener: {
      isKnownFresh: async (_, { maxAgeMs, relations }) =>
        await Promise.resolve(maxAgeMs === undefined && relations.every((each) => each.maxAgeMs === undefined)),
      freshen: async (demands) => {
        batches.push(demands.map(describeDemand).toSorted());
        const done = { late: [], read: demands.map(({ copy }) => copy), rows: new Map(), changed: false };
        return await Promise.resolve({ ...done, ...report(demands) });
      },
    },
    memberAges: async (ids) => {
      statements.push(ids.toSorted());
      return await Promise.resolve(
        new Map(ids.map((id) => [id, [{ source: 'salesforce', object: 'Account', id, asOfMs: Date.parse(HELD_AT) }]])),
      );
    },
  };
  return { readers: { ...createMemoryReaders({ accounts }), freshness }, batches, statements };
}

function failing(name: string): SourceState {
  const failure = { code: 'SOURCE_TIMEOUT' as const, message: 'slow', action: 'wait', at: HELD_AT };
  return { name, type: name, health: 'FAILING', lagSeconds: 90, objects: [], failure };
}

function describeDemand({ copy, maxAgeMs, relations }: FreshenDemand): string {
  const wanted = relations.map(({ relation, maxAgeMs: ageMs }) => (ageMs === maxAgeMs ? relation : `${relation}:${ageMs ?? 'usual'}`));
  return [copy.id, maxAgeMs ?? 'usual', ...wanted].join(' ');
}

describe('the age a field is wanted at', () => {
  test.each<[what: string, query: string, batches: readonly (readonly string[])[]]>([
    ['is the usual one without a directive', '{ account(id: "acc_0001") { name } }', []],
    ['is the operation’s', 'query @freshness(maxAge: "PT0S") { account(id: "acc_0001") { name } }', [['acc_0001 0']]],
    ['is the field’s own', '{ account(id: "acc_0001") @freshness(maxAge: "PT1M") { name } }', [['acc_0001 60000']]],
    [
      'is the nearest one’s',
      'query @freshness(maxAge: "PT0S") { account(id: "acc_0001") @freshness(maxAge: "P1D") { name owner @freshness(maxAge: "PT1H") { name } } }',
      [['acc_0001 86400000 owner:3600000'], ['own_1 3600000']],
    ],
    [
      'is handed down to what is below',
      '{ account(id: "acc_0001") @freshness(maxAge: "PT0S") { owner { name } } }',
      [['acc_0001 0 owner'], ['own_1 0']],
    ],
    [
      'is a list’s for its rows, or that of the rows themselves',
      '{ accounts(first: 2) { edges { node @freshness(maxAge: "PT0S") { name } } } }',
      [['acc_0001 0', 'acc_0002 0']],
    ],
    [
      'is the youngest where a field is asked for twice',
      '{ account(id: "acc_0001") @freshness(maxAge: "PT1M") { name } account(id: "acc_0001") @freshness(maxAge: "PT9S") { id } }',
      [['acc_0001 9000']],
    ],
    [
      'is each alias’s own',
      '{ a: account(id: "acc_0001") @freshness(maxAge: "PT1M") { name } b: account(id: "acc_0002") { name } }',
      [['acc_0001 60000']],
    ],
    [
      'asks for what belongs to an entity as far as it is selected, through fragments of its own type',
      `query @freshness(maxAge: "PT0S") { node(id: "acc_0001") { ...On ... on Contact { tickets(first: 1) { totalCount } } } }
       fragment On on Account { openDealAmounts { amount } ...Time } fragment Time on Account { timeline(first: 1) { edges { cursor } } }`,
      [['acc_0001 0 activities deals']],
    ],
    [
      'asks for nothing that is skipped',
      `query ($yes: Boolean = true) @freshness(maxAge: "PT0S") { account(id: "acc_0001") {
         contacts(first: 1) @skip(if: $yes) { totalCount } ... on Account @include(if: false) { deals(first: 1) { totalCount } } name } }`,
      [['acc_0001 0']],
    ],
    [
      'of a list that belongs to an entity reads the entity with it',
      '{ account(id: "acc_0001") { name contacts(first: 1) @freshness(maxAge: "PT0S") { totalCount } } }',
      [['acc_0001 usual contacts:0']],
    ],
    [
      'of an AI answer is that of everything it rests on',
      '{ account(id: "acc_0001") { summary @freshness(maxAge: "PT0S") { text } } }',
      [['acc_0001 usual activities:0 contacts:0 deals:0 owner:0 tickets:0']],
    ],
    ['of a list of which only the length is asked is nobody’s', '{ accounts(first: 2) @freshness(maxAge: "PT0S") { totalCount } }', []],
  ])('%s', async (_, query, batches) => {
    const watched = watch();
    await using gateway = await startGateway(watched.readers);
    const { errors } = await gateway.query(query);
    expect(errors).toBeUndefined();
    expect(watched.batches).toEqual(batches);
  });

  test('may be a variable', async () => {
    const watched = watch();
    await using gateway = await startGateway(watched.readers);
    const query = 'query ($age: Duration!) @freshness(maxAge: $age) { account(id: "acc_0001") { name } }';
    await gateway.query(query, { variables: { age: 'PT5M' } });
    await gateway.query(query, { variables: { age: 'PT0S' } });
    expect(watched.batches).toEqual([['acc_0001 300000'], ['acc_0001 0']]);
  });

  test.each<[query: string, variables: unknown]>([
    ['query @freshness(maxAge: "yesterday") { sources { name } }', {}],
    ['query @freshness(maxAge: "-PT1S") { sources { name } }', {}],
    ['query @freshness(maxAge: 5) { sources { name } }', {}],
    ['{ account(id: "acc_0001") @freshness(maxAge: "P1Y") { name } }', {}],
    ['query ($age: Duration!) @freshness(maxAge: $age) { sources { name } }', { age: 'soon' }],
    ['query ($age: Duration!) @freshness(maxAge: $age) { sources { name } }', {}],
  ])('is refused in %s with %o as the caller’s mistake', async (query, variables) => {
    await using gateway = await startGateway(watch().readers);
    const { errors } = await gateway.query(query, { variables });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
    expect(gateway.errors).toEqual([]);
  });

  test('holds over WebSockets, server-sent events and in deferred parts alike', async () => {
    const watched = watch();
    await using gateway = await startGateway(watched.readers);
    const query = 'query @freshness(maxAge: "PT0S") { account(id: "acc_0001") { id } }';
    const expected = ['acc_0001 0'];
    const ws = createWsClient({ url: `${gateway.url.replace('http', 'ws')}graphql`, webSocketImpl: WebSocket });
    for await (const { errors } of ws.iterate({ query })) expect(errors).toBeUndefined();
    await ws.dispose();
    const sse = createSseClient({ url: `${gateway.url}graphql/stream` });
    for await (const { errors } of sse.iterate({ query })) expect(errors).toBeUndefined();
    sse.dispose();
    expect(watched.batches.splice(0)).toEqual([expected, expected]);
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed; deferSpec=20220824' },
      body: JSON.stringify({
        query: '{ account(id: "acc_0001") { id ... @defer { owner @freshness(maxAge: "PT0S") { name } } } }',
      }),
    });
    await readMultipart(response);
    expect(watched.batches).toEqual([['acc_0001 usual owner:0'], ['own_1 0']]);
  });
});

describe('one request', () => {
  test('asks for everything it wants at once, and for nothing twice', async () => {
    const watched = watch(() => ({}), 100);
    await using gateway = await startGateway(watched.readers);
    const ids = watched.readers.accounts.map(({ id }) => id);
    const query = `query ($ids: [ID!]!) @freshness(maxAge: "PT0S") { a: nodes(ids: $ids) { id } b: nodes(ids: $ids) { id } c: account(id: "acc_0001") { id } }`;
    await gateway.query(query, { variables: { ids } });
    expect(watched.batches).toEqual([ids.map((id) => `${id} 0`)]);
    expect(watched.statements).toEqual([ids]);
  });

  test('looks ages up in one statement, and only where they are selected', async () => {
    const watched = watch();
    await using gateway = await startGateway(watched.readers);
    await gateway.query('{ accounts(first: 3) { edges { node { name stale } } } }');
    expect(watched.statements).toEqual([]);
    const { data } = await gateway.query('{ accounts(first: 3) { edges { node { asOf stale } } } }');
    expect(data).toEqual({ accounts: { edges: [1, 2, 3].map(() => ({ node: { asOf: HELD_AT, stale: false } })) } });
    expect(watched.statements).toEqual([['acc_0001', 'acc_0002', 'acc_0003']]);
  });

  test('shows what it has just read as no older than itself', async () => {
    await using gateway = await startGateway(watch().readers, { clock: { now: () => Date.parse('2026-03-02T12:00:00.000Z') } });
    const { data } = await gateway.query('query @freshness(maxAge: "PT0S") { account(id: "acc_0001") { asOf } }');
    expect(data).toEqual({ account: { asOf: '2026-03-02T12:00:00.000Z' } });
  });

  test('reads the graph once more when what was read again has changed it', async () => {
    let reads = 0;
    const watched = watch(() => ({ changed: reads === 1 }));
    const { readers } = watched;
    const [account] = readers.accounts;
    if (account === undefined) throw new TypeError('three accounts were asked for');
    const graph = {
      ...readers.graph,
      accounts: async () => {
        reads += 1;
        const node = { ...account, name: `read ${reads}` };
        return await Promise.resolve({ edges: [{ node, cursor: 'c' }], hasNextPage: false, hasPreviousPage: false });
      },
    };
    await using gateway = await startGateway({ ...readers, graph });
    const { data } = await gateway.query('query @freshness(maxAge: "PT0S") { accounts(first: 1) { edges { node { name } } } }');
    expect(data).toEqual({ accounts: { edges: [{ node: { name: 'read 2' } }] } });
  });

  test('names the source that fails, how old its data is, and shows it', async () => {
    const nowMs = Date.parse('2026-03-02T10:12:12.000Z');
    const failure = new OverlayError('SOURCE_TIMEOUT', 'salesforce did not answer.', { source: 'salesforce' });
    const watched = watch((demands) => ({ read: [], late: demands.map(({ copy }) => ({ copy, failure, servable: true })) }));
    await using gateway = await startGateway(watched.readers, { clock: { now: () => nowMs } });
    const { data, errors, extensions } = await gateway.query(
      'query @freshness(maxAge: "PT0S") { account(id: "acc_0001") { name asOf stale } }',
    );
    expect(errors).toBeUndefined();
    expect(data).toEqual({ account: { name: 'Northwind 0001', asOf: HELD_AT, stale: true } });
    expect(extensions?.overlay).toEqual({ stale: [{ source: 'salesforce', reason: 'SOURCE_TIMEOUT', ageSeconds: 60 }] });
  });

  test('answers null and the failure’s code for what is too old even so, and the rest as it is', async () => {
    const failure = new OverlayError('SOURCE_UNAVAILABLE', 'salesforce is away.', { source: 'salesforce', retryAfterMs: 5_000 });
    const watched = watch((demands) => ({
      read: [],
      late: demands.map(({ copy }) => ({ copy, failure, servable: copy.id !== 'acc_0001' })),
    }));
    await using gateway = await startGateway(watched.readers);
    const { status, data, errors } = await gateway.query(
      'query @freshness(maxAge: "PT0S") { nodes(ids: ["acc_0001", "acc_0002"]) { id } accounts(first: 1) { edges { node { id stale } } } }',
    );
    expect(status).toBe(200);
    expect(data).toEqual({ nodes: [null, { id: 'acc_0002' }], accounts: { edges: [{ node: { id: 'acc_0001', stale: true } }] } });
    expect(errors).toMatchObject([
      { path: ['nodes', 0], extensions: { code: 'SOURCE_UNAVAILABLE', source: 'salesforce', retryable: true, retryAfterMs: 5_000 } },
    ]);
  });

  test('names a source that fails elsewhere only if the answer holds something of it', async () => {
    const { readers } = watch();
    await using gateway = await startGateway({ ...readers, readSources: async () => [failing('hubspot'), failing('legacy')] });
    const { extensions } = await gateway.query('{ account(id: "acc_0001") { name } }');
    expect(extensions?.overlay).toEqual({ stale: [{ source: 'hubspot', reason: 'SOURCE_TIMEOUT', ageSeconds: 90 }] });
  });
});
