import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { createClient } from 'graphql-ws';
import { describe, expect, test } from 'vitest';
import { WebSocket } from 'ws';

import { writeLegacyDatabase } from '../../src/demo/to-legacy.ts';
import { createWorld } from '../../src/demo/world.ts';
import { settle, startProduct } from '../support/company.ts';
import type { Product } from '../support/company.ts';
import { startRecorder } from '../support/recorder.ts';
import type { RecordedPrompt } from '../support/recorder.ts';

const redisUrl = process.env['TEST_REDIS_URL'];

const STREAM = `subscription ($id: ID!, $after: Int, $generation: ID) { summaryStream(id: $id, after: $after, generation: $generation) {
  __typename
  ... on InsightStart { sequence generation restart }
  ... on InsightDelta { sequence text }
  ... on InsightRetract { sequence from to }
  ... on InsightEnd { sequence summary { text state } }
} }`;

interface Message {
  readonly __typename: string;
  readonly sequence: number;
  readonly generation?: string;
  readonly text?: string;
}

interface Place {
  readonly id: string;
  readonly after?: number;
  readonly generation?: string;
}

const WORDS = ['They ', 'are ', 'on ', 'record ', 'here ', '[F1]. '];

// Names are put back by each gateway on its own.
function respond({ tokens: [token = 'They'] }: RecordedPrompt): readonly string[] {
  const nextStep = '{"kind":"CALL","text":"Call them [F1].","due":null}';
  return ['{"summary":"', ...WORDS, `${token} `, 'is ', 'known ', '[F1].', `","nextStep":${nextStep}}`];
}

/**
 * Follows on one gateway.
 *
 * @yields each message as it comes, to the end.
 */
async function* follow({ url }: Product, place: Place): AsyncGenerator<Message> {
  const client = createClient({ url: `${url.replace('http', 'ws')}graphql`, webSocketImpl: WebSocket, retryAttempts: 0 });
  try {
    for await (const { data } of client.iterate<{ summaryStream: Message }>({ query: STREAM, variables: { ...place } })) {
      if (data) yield data.summaryStream;
    }
  } finally {
    await client.dispose();
  }
}

async function all(stream: AsyncIterable<Message>): Promise<readonly Message[]> {
  const messages: Message[] = [];
  for await (const message of stream) messages.push(message);
  return messages;
}

if (redisUrl === undefined) {
  describe.skip('two gateways over one Postgres and Redis (SKIPPED: TEST_REDIS_URL is not set)', () => {
    test('need a Redis server', () => expect(redisUrl).toBeDefined());
  });
} else {
  test('a stream that began on one gateway goes on at another, from whichever message, in the middle and after the end', async () => {
    await using resources = new AsyncDisposableStack();
    const folder = await mkdtemp(join(tmpdir(), 'overlay-two-gateways-'));
    resources.defer(async () => await rm(folder, { recursive: true, force: true }));
    const legacy = join(folder, 'legacy.sqlite');
    await writeLegacyDatabase({ path: legacy, world: createWorld({ seed: 1, accounts: 4, asOf: '2026-11-22' }) });
    const mapping = fileURLToPath(new URL('../../src/demo/legacy-mapping.json', import.meta.url));
    const recorder = resources.use(await startRecorder());
    const shared = {
      redisUrl,
      masterKey: 'a master key that two gateways share',
      sources: { legacy: { type: 'sql', dialect: 'sqlite', url: legacy, mapping } },
      model: { baseUrl: recorder.baseUrl },
    };
    const one = resources.use(await startProduct(shared));
    await settle(one);
    const other = resources.use(await startProduct({ ...shared, databaseUrl: one.overlay.database.url }));
    const [{ id } = { id: '' }] = await one.overlay.database.query<{ readonly id: string }>('select id from graph.account order by id');

    recorder.behave({ kind: 'stall', afterPieces: 1 + WORDS.length, respond });
    const first = follow(one, { id });
    const begun: Message[] = [];
    // Words that come together are told together.
    while (!begun.some(({ text = '' }) => text.includes('here'))) {
      const next = await first.next();
      if (next.done === true) throw new TypeError('The stream ended before the model did.');
      begun.push(next.value);
    }
    const { generation = '' } = begun[0] ?? {};
    const resumed = begun.map(({ sequence: after }) => all(follow(other, { id, after, generation })));
    recorder.resume();
    const told = [...begun, ...(await all(first))];
    expect(told.map(({ sequence }) => sequence)).toEqual(told.map((_, index) => index));
    expect(told.at(-1)).toMatchObject({ __typename: 'InsightEnd', summary: { state: 'FRESH' } });
    for (const [after, rest] of (await Promise.all(resumed)).entries()) expect(rest).toEqual(told.slice(after + 1));
    for (const { sequence: after } of told.slice(0, -1)) {
      expect(await all(follow(other, { id, after, generation }))).toEqual(told.slice(after + 1));
    }
  });
}
