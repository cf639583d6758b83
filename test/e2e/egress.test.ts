import { once } from 'node:events';
import { createServer } from 'node:http';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { allowsModel } from '../../src/insight/egress.ts';
import { createOpenAiModel } from '../../src/insight/models/openai.ts';
import { maskedTemplate } from '../../src/privacy/mask.ts';
import { startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';
import { recordSockets } from '../support/record-sockets.ts';
import { startRecorder } from '../support/recorder.ts';
import type { Recorder } from '../support/recorder.ts';

const ASK = '{ accounts(first: 3) { edges { node { summary(within: "PT10S") { state reason } } } } }';
const answered = z.object({
  accounts: z.object({
    edges: z.array(z.object({ node: z.object({ summary: z.object({ state: z.string(), reason: z.string().nullable() }) }) })),
  }),
});

async function states(product: Product): Promise<readonly (string | null)[]> {
  const { data } = await product.query(ASK);
  return answered.parse(data).accounts.edges.map(({ node }) => node.summary.reason ?? node.summary.state);
}

describe('what may leave is a setting', () => {
  let company: Company;
  let recorder: Recorder;
  let database: Awaited<ReturnType<typeof createTestDatabase>>;

  beforeAll(async () => {
    [company, recorder, database] = await Promise.all([startCompany({ accounts: 5 }), startRecorder(), createTestDatabase()]);
  });
  afterAll(async () => {
    await Promise.all([company, recorder, database].map(async (each) => await each?.[Symbol.asyncDispose]()));
  });

  const start = async (egress: string): Promise<Product> =>
    await startProduct({
      sources: company.sources,
      databaseUrl: database.url,
      model: { baseUrl: recorder.baseUrl, name: 'recorder', egress },
    });

  test('off makes no call, and says so', async () => {
    await using product = await start('off');
    expect(await states(product)).toEqual(['MODEL_OFF', 'MODEL_OFF', 'MODEL_OFF']);
    expect(recorder.calls).toEqual([]);
  });

  test('local-only asks the model on this machine and opens no socket beyond it', async () => {
    using sockets = recordSockets();
    await using product = await start('local-only');
    expect(await states(product)).toEqual(['FRESH', 'FRESH', 'FRESH']);
    expect(recorder.calls).toHaveLength(3);
    expect(sockets.attempted().length).toBeGreaterThan(0);
    expect(sockets.beyondLoopback()).toEqual([]);
  });

  test('a model elsewhere is refused before anything is opened', async () => {
    using sockets = recordSockets();
    await expect(
      startProduct({ sources: {}, databaseUrl: database.url, model: { baseUrl: 'https://192.0.2.1/v1', egress: 'local-only' } }),
    ).rejects.toMatchObject({ code: 'EGRESS_FORBIDDEN' });
    expect(sockets.beyondLoopback()).toEqual([]);
  });

  test('a local endpoint that redirects elsewhere is not followed', async () => {
    const server = createServer((_, response) => response.writeHead(307, { location: 'http://192.0.2.1:8081/v1/chat/completions' }).end());
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    using sockets = recordSockets();
    const deadlines = { firstTokenMs: 2_000, idleMs: 2_000, totalMs: 2_000 };
    const model = createOpenAiModel({ baseUrl: `http://127.0.0.1:${port}/v1`, name: 'redirecting', deadlines });
    const prompt = { schema: {}, messages: [{ role: 'user', content: maskedTemplate`Hello` }] } as const;
    const pieces = model.stream(prompt, { signal: AbortSignal.timeout(5_000), beforeSend: async () => {} });
    await expect(pieces[Symbol.asyncIterator]().next()).rejects.toMatchObject({ code: 'MODEL_UNAVAILABLE' });
    expect(sockets.attempted()).toEqual(['127.0.0.1']);
    server.close();
  });

  test('the recording sees a socket that goes elsewhere', async () => {
    using sockets = recordSockets();
    await fetch('http://192.0.2.1:8081/', { signal: AbortSignal.timeout(50) }).catch(() => undefined);
    expect(sockets.beyondLoopback()).toEqual(['192.0.2.1']);
  });
});

test.each([
  ['http://127.0.0.1:8000/v1', true],
  ['http://localhost:11434/v1', true],
  ['http://[::1]:8000/v1', true],
  ['http://10.1.2.3/v1', true],
  ['http://vllm:8000/v1', true],
  ['http://models.internal/v1', true],
  ['https://api.openai.com/v1', false],
  ['http://[::ffff:8.8.8.8]/v1', false],
  ['http://0x08080808/v1', false],
  ['http://172.32.0.1/v1', false],
  ['https://localhost.example.com/v1', false],
  ['https://127.0.0.1.nip.io/v1', false],
])('local-only judges %s as local: %s', (url, local) => {
  if (local) expect(allowsModel('local-only', url)).toBe(true);
  else expect(() => allowsModel('local-only', url)).toThrow('local-only');
});
