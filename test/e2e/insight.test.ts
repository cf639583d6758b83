import { createClient as createSseClient } from 'graphql-sse';
import { createClient as createWsClient } from 'graphql-ws';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';
import { z } from 'zod';

import { startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';
import { startRecorder } from '../support/recorder.ts';
import type { Recorder } from '../support/recorder.ts';

const insight = z.object({
  text: z.string().min(1),
  state: z.enum(['FRESH', 'STALE', 'DRAFT']),
  reason: z.string().nullable(),
  model: z.string(),
  audit: z.string(),
});
const accountInsight = z.object({ account: z.object({ name: z.string(), summary: insight }) });

/** Everything by which the people and companies of the graph can be known. */
const IDENTIFIERS = `query ($after: String) { accounts(first: 25, after: $after) { pageInfo { hasNextPage endCursor } edges { node {
  id name domains phone { e164 raw } sources { source }
  contacts(first: 20) { edges { node { name emails phones { e164 raw } } } }
} } } }`;
const phone = z.object({ e164: z.string().nullable(), raw: z.string() });
const identifiersPage = z.object({
  accounts: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          name: z.string(),
          domains: z.array(z.string()),
          phone: phone.nullable(),
          sources: z.array(z.object({ source: z.string() })),
          contacts: z.object({
            edges: z.array(z.object({ node: z.object({ name: z.string(), emails: z.array(z.string()), phones: z.array(phone) }) })),
          }),
        }),
      }),
    ),
  }),
});
type KnownAccount = z.infer<typeof identifiersPage>['accounts']['edges'][number]['node'];

async function readIdentifiers(product: Product): Promise<readonly KnownAccount[]> {
  const accounts: KnownAccount[] = [];
  let after: string | null = null;
  do {
    const { data } = await product.query(IDENTIFIERS, { variables: { after } });
    const page = identifiersPage.parse(data).accounts;
    accounts.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return accounts;
}

function identifiersOf(account: KnownAccount): readonly string[] {
  const phones = [account.phone, ...account.contacts.edges.flatMap(({ node }) => node.phones)].flatMap((number) =>
    number === null ? [] : [number.e164, number.raw],
  );
  const people = account.contacts.edges.flatMap(({ node }) => [node.name, ...node.emails]);
  return [account.name, ...account.domains, ...people, ...phones].filter((value): value is string => value !== null && value.length > 4);
}

describe('AI fields over the whole product', () => {
  let company: Company;
  let recorder: Recorder;
  let product: Product;
  let accounts: readonly KnownAccount[];
  let unused: KnownAccount[];

  beforeAll(async () => {
    company = await startCompany({ accounts: 25 });
    recorder = await startRecorder();
    product = await startProduct({ sources: company.sources, model: { baseUrl: recorder.baseUrl, name: 'recorder', idleMs: 5_000 } });
    accounts = await readIdentifiers(product);
    unused = accounts.filter((account) => account.sources.length > 1 && account.contacts.edges.length > 0);
  });
  afterEach(() => {
    recorder.behave({ kind: 'answer' });
    recorder.resume();
  });
  afterAll(async () => {
    await product?.[Symbol.asyncDispose]();
    await recorder?.[Symbol.asyncDispose]();
    await company?.[Symbol.asyncDispose]();
  });

  /** An account whose answer nobody has asked for yet. */
  function nextAccount(): KnownAccount {
    const account = unused.shift();
    if (account === undefined) throw new RangeError('the company is too small for this many tests');
    return account;
  }

  async function askSummary(id: string, within: string): Promise<z.infer<typeof accountInsight>['account']> {
    const { data, errors } = await product.query(
      `query ($id: ID!, $within: Duration) { account(id: $id) { name summary(within: $within) { text state reason model audit } } }`,
      { variables: { id, within } },
    );
    expect(errors).toBeUndefined();
    return accountInsight.parse(data).account;
  }

  test('no prompt leaves with a name, e-mail or phone that the graph knows; the answer holds them; the second asking makes no call', async () => {
    const account = nextAccount();
    const before = recorder.calls.length;
    const first = await askSummary(account.id, 'PT20S');
    expect(first.summary).toMatchObject({ state: 'FRESH', model: 'recorder' });
    expect(first.summary.text).toContain(account.name);
    const bytes = recorder.bytes().toLowerCase();
    const leaked = accounts.flatMap(identifiersOf).filter((value) => bytes.includes(value.toLowerCase()));
    expect(leaked).toEqual([]);
    const calls = recorder.calls.length;
    expect(calls).toBeGreaterThan(before);
    expect((await askSummary(account.id, 'PT20S')).summary.text).toBe(first.summary.text);
    expect(recorder.calls.length).toBe(calls);
  });

  test.each([['slow', { kind: 'hang' }, 'DEADLINE'] as const, ['dead', { kind: 'fail', status: 500 }, 'MODEL_UNAVAILABLE'] as const])(
    'with a %s model the query returns in the time asked for with a DRAFT and its reason, and nothing is a top-level error',
    async (_how, behaviour, reason) => {
      recorder.behave(behaviour);
      const started = performance.now();
      const { summary } = await askSummary(nextAccount().id, 'PT1S');
      // The bound is the promise: within, and 200 ms for everything around it.
      expect(performance.now() - started).toBeLessThan(1_200);
      expect(summary).toMatchObject({ state: 'DRAFT', reason });
    },
  );

  test('within PT0S never calls a model', async () => {
    const calls = recorder.calls.length;
    expect((await askSummary(nextAccount().id, 'PT0S')).summary.state).toBe('DRAFT');
    expect(recorder.calls.length).toBe(calls);
  });

  test('a list starts at most five generations, and every row is answered', async () => {
    const calls = recorder.calls.length;
    const { data, errors } = await product.query(
      '{ contacts(first: 20) { edges { node { summary(within: "PT10S") { state reason text } } } } }',
    );
    expect(errors).toBeUndefined();
    const { contacts } = z
      .object({
        contacts: z.object({
          edges: z.array(
            z.object({
              node: z.object({ summary: z.object({ state: z.string(), reason: z.string().nullable(), text: z.string().min(1) }) }),
            }),
          ),
        }),
      })
      .parse(data);
    expect(contacts.edges).toHaveLength(20);
    expect(recorder.calls.length - calls).toBe(5);
    expect(contacts.edges.filter(({ node }) => node.summary.reason === 'BATCH_LIMIT')).toHaveLength(15);
  });

  const SUBSCRIPTION = `subscription ($id: ID!, $after: Int) { summaryStream(id: $id, after: $after) { type: __typename
    ... on InsightStart { sequence model } ... on InsightDelta { sequence text } ... on InsightEnd { sequence summary { text state } } ... on InsightError { sequence code } } }`;
  const message = z.object({
    summaryStream: z.object({
      type: z.string(),
      sequence: z.number(),
      text: z.string().optional(),
      summary: z.object({ text: z.string() }).optional(),
    }),
  });
  type Message = z.infer<typeof message>['summaryStream'];

  function subscribe(
    transport: 'graphql-ws' | 'SSE',
    variables: { readonly id: string; readonly after?: number },
  ): AsyncIterableIterator<Message> & AsyncDisposable {
    const client =
      transport === 'SSE'
        ? createSseClient({ url: `${product.url}graphql/stream` })
        : createWsClient({ url: `${product.url.replace('http', 'ws')}graphql`, webSocketImpl: WebSocket });
    const results = client.iterate({ query: SUBSCRIPTION, variables });
    return {
      [Symbol.asyncIterator]() {
        return this;
      },
      async next() {
        const { done, value } = await results.next();
        return done === true ? { done: true, value: undefined } : { done: false, value: message.parse(value.data).summaryStream };
      },
      async [Symbol.asyncDispose]() {
        await results.return?.();
        await client.dispose();
      },
    };
  }

  test.each(['graphql-ws', 'SSE'] as const)(
    'over %s a model that stalls after some pieces shows those pieces, and resuming loses and doubles nothing',
    async (transport) => {
      const account = nextAccount();
      recorder.behave({ kind: 'stall', afterPieces: 12 });
      const seen: Message[] = [];
      {
        await using stream = subscribe(transport, { id: account.id });
        for await (const part of stream) {
          seen.push(part);
          if (part.type === 'InsightDelta') break;
        }
      }
      expect(seen.map(({ type }) => type)).toEqual(['InsightStart', 'InsightDelta']);
      recorder.resume();
      const after = seen.at(-1)?.sequence ?? -1;
      await using rest = subscribe(transport, { id: account.id, after });
      for await (const part of rest) seen.push(part);
      expect(seen.map(({ sequence }) => sequence)).toEqual(seen.map((_part, index) => index));
      expect(seen.at(-1)?.type).toBe('InsightEnd');
      expect(seen.at(-1)?.summary?.text).toContain(account.name);
      expect(seen.flatMap(({ text }) => text ?? []).join('')).not.toMatch(/\[(?:PERSON|ORG|EMAIL|PHONE)_\d+\]/u);
    },
  );

  test('every AI action is in the audit log, masked, with what led to it', async () => {
    const account = nextAccount();
    const { summary } = await askSummary(account.id, 'PT20S');
    const { data } = await product.query(
      'query ($about: ID!, $id: ID!) { aiAction(id: $id) { kind about } aiActions(about: $about, first: 10) { edges { node { id kind model prompt answer facts viewer trigger begun } } } }',
      { variables: { about: account.id, id: summary.audit } },
    );
    const audit = z
      .object({
        aiAction: z.object({ about: z.literal(account.id) }),
        aiActions: z.object({
          edges: z.array(
            z.object({
              node: z.object({
                id: z.string(),
                kind: z.string(),
                prompt: z.string().nullable(),
                answer: z.string().nullable(),
                begun: z.string().nullable(),
              }),
            }),
          ),
        }),
      })
      .parse(data);
    const kinds = audit.aiActions.edges.map(({ node }) => node.kind);
    expect(kinds).toEqual(expect.arrayContaining(['BEGUN', 'ENDED']));
    const text = JSON.stringify(audit).toLowerCase();
    expect(identifiersOf(account).filter((value) => text.includes(value.toLowerCase()))).toEqual([]);
  });
});
