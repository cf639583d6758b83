import { createClient } from 'graphql-sse';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { findCanaries, plantCanaries } from '../support/canaries.ts';
import type { Canaries } from '../support/canaries.ts';
import { settle, startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';
import { startRecorder } from '../support/recorder.ts';
import type { Recorder, RecorderBehaviour } from '../support/recorder.ts';
import { readTables, recordLog, recordRedis } from '../support/sinks.ts';
import type { Sinks } from '../support/sinks.ts';

/** Where the AI leaves something behind: what the sources say stands elsewhere, in the clear, for it is theirs. */
const SCHEMAS = ['insight', 'privacy', 'trust', 'pgboss'];

/** Places that cannot be empty after all that was asked. */
const WRITTEN = ['model requests', 'log', 'metrics', 'insight.answer', 'privacy.vault', 'trust.audit', 'pgboss.job', 'Query.aiActions'];

const redisUrl = process.env['TEST_REDIS_URL'];
if (redisUrl === undefined) process.stderr.write('SKIPPED: Redis as a place where something may leak (TEST_REDIS_URL is not set).\n');

const insight = z.object({ text: z.string(), state: z.string(), evidence: z.array(z.object({ text: z.string() })) });
const found = z.object({
  accounts: z.object({
    edges: z.array(
      z.object({
        node: z.object({ id: z.string(), contacts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) }),
      }),
    ),
  }),
});
const FIND = `{ accounts(first: 1, filter: { search: "Brondalvix" }) { edges { node { id contacts(first: 50) { edges { node { id } } } } } } }`;
const ASK = `query ($id: ID!) { node(id: $id) { ... on Insightful { summary(within: "PT10S") { text state evidence { text } } nextStep(within: "PT10S") { text } } } }`;
const STREAM = 'subscription ($id: ID!) { summaryStream(id: $id) { __typename } }';
const AUDIT = `query ($about: ID) { aiActions(first: 100, about: $about) { edges { node { id kind facts prompt answer verdicts } } } }`;

/** Every way in which a model can behave; the first entity is answered well. */
const BEHAVIOURS: readonly (readonly RecorderBehaviour[])[] = [
  [{ kind: 'answer' }],
  [{ kind: 'prose' }, { kind: 'answer' }],
  [{ kind: 'prose' }],
  [{ kind: 'fail', status: 500 }],
  [{ kind: 'fail', status: 429 }],
  [{ kind: 'fail', status: 400 }],
  [{ kind: 'truncate', afterPieces: 12 }],
  [{ kind: 'refuse' }],
  [{ kind: 'length' }],
  [{ kind: 'html' }],
];

describe('nothing of a person or company of the graph is left where the AI leaves something', () => {
  const logged = recordLog();
  const errors: string[] = [];
  const shown: string[] = [];
  let company: Company;
  let canaries: Canaries;
  let recorder: Recorder;
  let fallback: Recorder;
  let product: Product;
  let redis: Redis | undefined;
  let heard: Awaited<ReturnType<typeof recordRedis>> | undefined;
  let ids: readonly string[];

  beforeAll(async () => {
    company = await startCompany({ accounts: 5 });
    canaries = plantCanaries(company);
    recorder = await startRecorder();
    fallback = await startRecorder();
    redis = redisUrl === undefined ? undefined : new Redis(redisUrl);
    heard = redis === undefined ? undefined : await recordRedis(redis);
    product = await startProduct({
      sources: company.sources,
      model: { baseUrl: recorder.baseUrl, name: 'recorder', idleMs: 3_000 },
      fallbackModel: { baseUrl: fallback.baseUrl, name: 'fallback', idleMs: 3_000 },
      log: logged.log,
      ...(redisUrl === undefined ? {} : { redisUrl }),
    });
    await settle(product);
    const [edge] = found.parse((await product.query(FIND)).data).accounts.edges;
    ids = [edge?.node.id ?? '', ...(edge?.node.contacts.edges ?? []).map(({ node }) => node.id)];
  });
  afterAll(async () => {
    await product?.[Symbol.asyncDispose]();
    await Promise.all([recorder, fallback, company, heard].map(async (each) => await each?.[Symbol.asyncDispose]()));
    redis?.disconnect();
  });

  async function ask(query: string, variables: unknown): Promise<unknown> {
    const answer = await product.query(query, { variables });
    errors.push(JSON.stringify(answer.errors ?? []));
    return answer.data;
  }

  async function readSinks(): Promise<Sinks> {
    const metrics = await fetch(`${product.url}metrics`);
    const actions = await Promise.all(ids.map(async (about) => JSON.stringify(await ask(AUDIT, { about }))));
    const keys = redis === undefined ? [] : await redis.keys('*');
    return {
      ...(await readTables(product.overlay.database, SCHEMAS)),
      'model requests': [recorder, fallback]
        .flatMap(({ calls }) => calls.map(({ path, headers, bytes }) => `${path}${JSON.stringify(headers)}${bytes.toString('utf8')}`))
        .join('\n'),
      log: logged.lines(),
      metrics: await metrics.text(),
      errors: errors.join('\n'),
      'Query.aiActions': actions.join('\n'),
      ...(heard === undefined ? {} : { Redis: `${heard.commands()}\n${keys.join('\n')}` }),
    };
  }

  function leaking(sinks: Sinks): readonly string[] {
    return Object.entries(sinks).flatMap(([sink, text]) => findCanaries(text, canaries.needles).map((needle) => `${needle} in ${sink}`));
  }

  test('whatever the models do, streams and failures included', async () => {
    expect(ids.length).toBeGreaterThan(BEHAVIOURS.length + 1);
    for (const [index, behaviours] of BEHAVIOURS.entries()) {
      recorder.behave(...behaviours);
      // A first model that fails is followed by a second that answers, fails or answers nonsense.
      fallback.behave(BEHAVIOURS[(index * 3) % BEHAVIOURS.length]?.[0] ?? { kind: 'answer' });
      const data = await ask(ASK, { id: ids[index] });
      const { summary } = z.object({ node: z.object({ summary: insight }) }).parse(data).node;
      shown.push(summary.text, ...summary.evidence.map(({ text }) => text));
    }
    const sse = createClient({ url: `${product.url}graphql/stream` });
    for (const id of ids.slice(BEHAVIOURS.length)) {
      recorder.behave({ kind: id === ids.at(-1) ? 'truncate' : 'answer', afterPieces: 20 });
      for await (const { errors: failed } of sse.iterate({ query: STREAM, variables: { id } })) errors.push(JSON.stringify(failed ?? []));
    }
    sse.dispose();
    // Readers see the names, and every note has been before a model: that nothing leaks is not for want of anything to leak.
    expect(findCanaries(shown.join(' '), canaries.needles)).toContain('quavlind');
    const seen = recorder.bytes() + fallback.bytes();
    expect(canaries.markers.filter((marker) => !seen.includes(marker))).toEqual([]);
    const sinks = await readSinks();
    expect(WRITTEN.filter((sink) => (sinks[sink] ?? '') === '')).toEqual([]);
    expect(leaking(sinks)).toEqual([]);
  });

  test('somebody who is forgotten is named by no process any more, whatever it has in memory, and found by no search', async () => {
    const search = '{ contacts(first: 2, filter: { search: "Quavlindöm" }) { edges { node { id name } } } }';
    const people = z.object({ contacts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string(), name: z.string() }) })) }) });
    const therese = people.parse(await ask(search, {})).contacts.edges.find(({ node }) => node.name.startsWith('Thérèse'))?.node;
    await using other = await startProduct({ sources: company.sources, databaseUrl: product.overlay.database.url });
    const tell = async (process: Product): Promise<string> =>
      JSON.stringify((await process.query(ASK, { variables: { id: therese?.id } })).data?.['node']);
    recorder.behave({ kind: 'answer' });
    for (const process of [product, other]) expect(await tell(process)).toContain('Quavlindöm');
    const forget = 'mutation ($id: ID!) { forgetPerson(id: $id) { id audit } }';
    expect(await ask(forget, { id: therese?.id })).toMatchObject({ forgetPerson: { id: therese?.id } });
    for (const process of [product, other]) {
      const told = await tell(process);
      expect(told).toMatch(/\[PERSON_\d+\]/u);
      expect(told).not.toMatch(/Thérèse|Quavlindöm/iu);
    }
    expect(people.parse(await ask(search, {})).contacts.edges.filter(({ node }) => node.id === therese?.id)).toEqual([]);
  });

  test('and a value that is left anywhere, in whatever writing, is found there', async () => {
    const { database } = product.overlay;
    await fetch(`${recorder.baseUrl}/chat/completions`, {
      method: 'POST',
      body: JSON.stringify({ messages: [{ content: 'Quav-\nlindöm' }] }),
    });
    logged.log.debug({ about: 'THÉRÈSE QUAVLINDÖM' }, 'planted');
    errors.push(JSON.stringify({ extensions: { action: 'ask therese%2Equavlindom' } }));
    await database.query(
      `update insight.answer set evidence = '[{"text": "\\u0051uavlind\\u00f6m"}]' where key in (select key from insight.answer limit 1)`,
    );
    await database.query(`update privacy.vault set sealed = 'Quavlindom' where id in (select id from privacy.vault limit 1)`);
    await database.query(
      `insert into trust.audit (id, kind, about, at, model, trigger, viewer, prompt, tokens, verdicts)
       values ('aud_planted', 'BEGUN', $1, now(), 'm', 't', 'v', 'quavlindöm', '{}', '[]')`,
      [ids[0]],
    );
    await database.query(`update pgboss.job set data = '{"name": "Quavlindöm"}' where id in (select id from pgboss.job limit 1)`);
    await redis?.set('planted', 'Quavlindöm', 'PX', 1_000);
    const leaks = leaking(await readSinks());
    const planted = ['model requests', 'log', 'errors', 'insight.answer', 'privacy.vault', 'trust.audit', 'pgboss.job', 'Query.aiActions'];
    const all = redis === undefined ? planted : [...planted, 'Redis'];
    expect(all.filter((sink) => !leaks.some((leak) => leak.endsWith(` in ${sink}`)))).toEqual([]);
  });
});
