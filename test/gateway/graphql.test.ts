import { describe, expect, test } from 'vitest';

import { OverlayError } from '../../src/errors.ts';
import type { FieldProvenance } from '../../src/graph/entity.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import { countSourceCall, countSqlStatement } from '../../src/platform/meter.ts';
import { createMemoryReaders } from './memory-readers.ts';
import { readMultipart } from './read-multipart.ts';
import { startGateway } from './start-gateway.ts';

/** The query the README promises an answer to, with any page size. */
const JOURNEY = `query ($first: Int!) {
  accounts(first: $first) { edges { node {
    name sources { source }
    contacts(first: 3) { edges { node { name } } }
    deals(first: 3) { edges { node { stage { unified raw } amount { amount currency } } } }
    summary { text state confidence { value } }
  } } }
}`;

describe('the graph over HTTP', () => {
  test('answers accounts with their records, contacts, deals and summary', async () => {
    const readers = createMemoryReaders({ accounts: 2 });
    await using gateway = await startGateway(readers);
    const { status, data, errors } = await gateway.query(JOURNEY, { variables: { first: 1 } });
    expect(errors).toBeUndefined();
    expect(status).toBe(200);
    expect(data).toEqual({
      accounts: {
        edges: [
          {
            node: {
              name: 'Northwind 0001',
              sources: [{ source: 'salesforce' }, { source: 'hubspot' }],
              contacts: { edges: [{ node: { name: 'a of Northwind 0001' } }, { node: { name: 'b of Northwind 0001' } }] },
              deals: {
                edges: [1, 2].map(() => ({
                  node: { stage: { unified: 'NEGOTIATION', raw: 'Negotiation/Review' }, amount: { amount: '100.00', currency: 'EUR' } },
                })),
              },
              summary: { text: 'Northwind is negotiating a renewal.', state: 'DRAFT', confidence: { value: null } },
            },
          },
        ],
      },
    });
  });

  test('costs the same number of reader calls for one account and for fifty', async () => {
    const readers = createMemoryReaders({ accounts: 50 });
    await using gateway = await startGateway(readers);
    await gateway.query(JOURNEY, { variables: { first: 1 } });
    const one = new Map(readers.calls);
    readers.calls.clear();
    await gateway.query(JOURNEY, { variables: { first: 50 } });
    expect(readers.calls).toEqual(one);
    expect(Object.fromEntries(one)).toEqual({ accounts: 1, membersOf: 1, contactsOf: 1, dealsOf: 1, read: 1 });
  });

  test('asks for the whole count only where the total is selected, also behind a fragment', async () => {
    const readers = createMemoryReaders({ accounts: 3 });
    await using gateway = await startGateway(readers);
    const { data } = await gateway.query(
      '{ accounts(first: 1) { ...Counted pageInfo { hasNextPage endCursor } } } fragment Counted on AccountConnection { totalCount }',
    );
    expect(data).toMatchObject({ accounts: { totalCount: 3, pageInfo: { hasNextPage: true } } });
  });

  test('tells every kind of node by its own type, and names each id that it does not know', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const { data, errors } = await gateway.query(
      '{ nodes(ids: ["acc_0001", "own_1", "con_0001a", "dea_0001a", "tic_0001", "acc_9999", "nonsense"]) { __typename id } }',
    );
    expect(data).toEqual({
      nodes: [
        { __typename: 'Account', id: 'acc_0001' },
        { __typename: 'Owner', id: 'own_1' },
        { __typename: 'Contact', id: 'con_0001a' },
        { __typename: 'Deal', id: 'dea_0001a' },
        { __typename: 'Ticket', id: 'tic_0001' },
        null,
        null,
      ],
    });
    expect(errors).toHaveLength(2);
    expect(errors).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: ['nodes', 5], extensions: expect.objectContaining({ code: 'ENTITY_NOT_FOUND' }) }),
        expect.objectContaining({ path: ['nodes', 6], extensions: expect.objectContaining({ code: 'BAD_ID' }) }),
      ]),
    );
  });

  test.each([
    ['{ account(id: "acc_9999") { name } }', 'ENTITY_NOT_FOUND'],
    ['{ account(id: "con_0001a") { name } }', 'ENTITY_NOT_FOUND'],
    ['{ account(id: "0061") { name } }', 'BAD_ID'],
    ['{ aiAction(id: "aud_9") { kind } }', 'ENTITY_NOT_FOUND'],
  ])('answers %s with null and %s', async (query, code) => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const { status, data, errors } = await gateway.query(query);
    expect(status).toBe(200);
    expect(Object.values(data ?? {})).toEqual([null]);
    expect(errors?.[0]?.extensions).toMatchObject({ code, retryable: false, action: expect.any(String) });
  });

  test.each([
    ['{ accounts(first: 101) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ accounts(first: -1) { totalCount } }', 'BAD_USER_INPUT'],
    ['{ accounts(after: "nonsense") { totalCount } }', 'BAD_CURSOR'],
    [`{ nodes(ids: [${'"acc_0001" '.repeat(101)}]) { id } }`, 'BAD_USER_INPUT'],
    ['{ accounts(first: 1) { edges { node { summary(within: "PT31S") { text } } } } }', 'BAD_USER_INPUT'],
    ['{ accounts(first: 1) { edges { node { summary(within: "2s") { text } } } } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ accounts { nothing } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ accounts {', 'GRAPHQL_PARSE_FAILED'],
    ['query A { sources { name } } query B { sources { name } }', 'OPERATION_RESOLUTION_FAILURE'],
  ])('refuses %s with %s', async (query, code) => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const { errors } = await gateway.query(query);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual([code]);
    expect(gateway.errors).toEqual([]);
  });

  test.each([
    ['mutation { foo }', 'GRAPHQL_VALIDATION_FAILED'],
    ['subscription { summaryStream(id: "acc_0001") { __typename } }', 'BAD_REQUEST'],
    ['{ accounts(filter: { changedSince: "0000-06-01T00:00:00Z" }) { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('answers %s with 400 and %s, and logs nothing', async (query, code) => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const { status, errors } = await gateway.query(query);
    expect([status, errors?.map(({ extensions }) => extensions['code'])]).toEqual([400, [code]]);
    expect(gateway.errors).toEqual([]);
  });

  test('refuses an instant beyond the years 0001 to 9999 in a variable as the caller’s mistake', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const query = 'query ($filter: AccountFilter) { accounts(filter: $filter) { totalCount } }';
    const { errors } = await gateway.query(query, { variables: { filter: { changedSince: '0000-06-01T00:00:00Z' } } });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['BAD_USER_INPUT']);
  });

  test('tells a client that sends the hash of a query to send the query', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ extensions: { persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } } }),
    });
    // The words are the ones that Apollo's clients look for.
    expect(await response.json()).toMatchObject({
      errors: [{ message: 'PersistedQueryNotSupported', extensions: { code: 'PERSISTED_QUERY_NOT_SUPPORTED', retryable: false } }],
    });
    expect(gateway.errors).toEqual([]);
  });

  test('refuses a variable of the wrong type as the caller’s mistake', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const { errors } = await gateway.query(
      'query ($w: Duration) { accounts(first: 1) { edges { node { summary(within: $w) { text } } } } }',
      {
        variables: { w: 5 },
      },
    );
    expect(errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('tells where values come from of the fields that the type has, and of no AI field', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    const [account] = readers.accounts;
    if (account === undefined) throw new TypeError('one account was asked for');
    const provenance = ['name', 'industry', 'birthDate', 'prefix', 'nextStep', 'description'].map(stated);
    const entities: GraphReader['entities'] = async () => await Promise.resolve(new Map([[account.id, { ...account, provenance }]]));
    await using gateway = await startGateway({ ...readers, graph: { ...readers.graph, entities } });
    const { data } = await gateway.query(
      `{ account(id: "${account.id}") { all: provenance { field } some: provenance(fields: ["industry", "nextStep"]) { field } } }`,
    );
    expect(data).toEqual({
      account: { all: [{ field: 'name' }, { field: 'industry' }, { field: 'description' }], some: [{ field: 'industry' }] },
    });
  });

  test('passes an expected failure through with its source and the time to wait', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    const failure = new OverlayError('SOURCE_RATE_LIMITED', 'salesforce asks to wait.', { source: 'salesforce', retryAfterMs: 1_500 });
    await using gateway = await startGateway({ ...readers, readSources: async () => await Promise.reject(failure) });
    const { errors } = await gateway.query('{ sources { name } }');
    expect(errors?.[0]).toMatchObject({
      message: 'salesforce asks to wait.',
      extensions: { code: 'SOURCE_RATE_LIMITED', source: 'salesforce', retryable: true, retryAfterMs: 1_500, path: ['sources'] },
    });
  });

  test('reports calls of every configured source on request, and nothing otherwise', async () => {
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const quiet = await gateway.query('{ accounts { totalCount } }');
    expect(quiet.extensions).toBeUndefined();
    const { extensions } = await gateway.query('{ accounts { totalCount } }', { headers: { 'x-overlay-explain': '1' } });
    expect(extensions?.overlay).toEqual({ calls: { salesforce: 0, hubspot: 0 }, sqlStatements: 0, modelCalls: 0, ms: expect.any(Number) });
  });

  test('counts what loaders cause, in the deferred part too', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    const counted: GraphReader = {
      ...readers.graph,
      contactsOf: async (...args) => {
        countSqlStatement();
        return await readers.graph.contactsOf(...args);
      },
      membersOf: async (ids) => {
        countSqlStatement();
        countSourceCall('hubspot');
        return await readers.graph.membersOf(ids);
      },
    };
    await using gateway = await startGateway({ ...readers, graph: counted });
    const query = '{ accounts { edges { node { contacts { totalCount } ... @defer { sources { source } } } } } }';
    const response = await fetch(`${gateway.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'multipart/mixed; deferSpec=20220824', 'x-overlay-explain': '1' },
      body: JSON.stringify({ query }),
    });
    const last = (await readMultipart(response)).at(-1);
    expect(last?.extensions).toMatchObject({ overlay: { calls: { salesforce: 0, hubspot: 1 }, sqlStatements: 2 } });
  });

  test('names a failing source in every answer without waiting for the news', async () => {
    const readers = createMemoryReaders({ accounts: 1 });
    const failing = {
      name: 'hubspot',
      type: 'hubspot',
      health: 'FAILING' as const,
      lagSeconds: 90,
      objects: [],
      failure: { code: 'SOURCE_TIMEOUT' as const, message: 'slow', action: 'wait', at: '2026-03-02T10:11:12.000Z' },
    };
    await using gateway = await startGateway({ ...readers, readSources: async () => [failing] });
    const { extensions } = await gateway.query('{ accounts { totalCount } }');
    expect(extensions?.overlay).toEqual({ stale: [{ source: 'hubspot', reason: 'SOURCE_TIMEOUT', ageSeconds: 90 }] });
  });
});

describe('limits before execution', () => {
  const deep = `{ accounts { edges { node ${'{ contacts { edges { node '.repeat(5)} { id } ${'} } }'.repeat(5)} } } }`;
  const doubled = `{ accounts { ...f0 } } ${Array.from(
    { length: 30 },
    (_, n) => `fragment f${n} on AccountConnection { ...f${n + 1} ...f${n + 1} }`,
  ).join(' ')} fragment f30 on AccountConnection { totalCount }`;
  test.each([
    ['fields too deep', deep],
    ['brackets too deep', `${'{ a '.repeat(20_000)}${'}'.repeat(20_000)}`],
    ['doubling fragments', doubled],
    ['a thousand aliases', `{ ${Array.from({ length: 1_000 }, (_, n) => `a${n}: accounts { totalCount }`).join(' ')} }`],
    ['too many tokens', `{ ${'sources { name } '.repeat(1_300)} }`],
    [
      'full pages three deep',
      '{ accounts(first: 100) { edges { node { contacts(first: 100) { edges { node { deals(first: 100) { edges { node { id } } } } } } } } } }',
    ],
  ])('refuses %s without a single reader call', async (_, query) => {
    const readers = createMemoryReaders({ accounts: 1 });
    await using gateway = await startGateway(readers);
    const { status, errors } = await gateway.query(query);
    expect(status).toBe(400);
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['OPERATION_TOO_LARGE']);
    expect(readers.calls.size).toBe(0);
  });

  test('lets the usual introspection query through', async () => {
    const { getIntrospectionQuery } = await import('graphql');
    await using gateway = await startGateway(createMemoryReaders({ accounts: 1 }));
    const { errors, data } = await gateway.query(
      getIntrospectionQuery({ inputValueDeprecation: true, schemaDescription: true, oneOf: true }),
    );
    expect(errors).toBeUndefined();
    expect(data).toHaveProperty('__schema');
  });
});

function stated(field: string): FieldProvenance {
  return {
    field,
    value: 'x',
    source: { source: 'salesforce', object: 'Contact', id: '1' },
    sourceField: field,
    rule: 'newest',
    changedAt: '2026-03-02T10:11:12.000Z',
    fetchedAt: '2026-03-02T10:11:12.000Z',
    alternatives: [],
  };
}
