import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { createGateway } from '../../src/gateway/http/server.ts';
import { createConfidenceReader } from '../../src/insight/confidence.ts';
import { createOpenAiModel } from '../../src/insight/models/openai.ts';
import { createInsightReader } from '../../src/insight/read-insight.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import { migrate } from '../../src/platform/migrate.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import { createMetrics, silentLog } from '../../src/platform/telemetry.ts';
import { createKeyring } from '../../src/privacy/keyring.ts';
import { createVault } from '../../src/privacy/vault.ts';
import { createAuditLog } from '../../src/trust/audit.ts';
import { createMemoryReaders } from '../../test/gateway/memory-readers.ts';
import { contact, createCompany, readersOf } from '../../test/insight/company.ts';

// The real gateway and insight room over people that are made up, so that nothing but streaming is measured.
const [baseUrl = '', people = '0'] = process.argv.slice(2);
const directory = await mkdtemp(join(tmpdir(), 'overlay-streams-'));
const postgres = await startEmbeddedPostgres({ directory: join(directory, 'postgres') });
const database = createDatabase({ url: postgres.url });
await migrate(database);
const { accountId: _, ...alone } = contact;
const entities = Array.from({ length: Number(people) }, (_each, index) => ({ ...alone, id: `con_${index}` }));
const readers = readersOf(createCompany({ entities, events: [] }));
const graph = { ...readers.graph, deals: async () => await Promise.resolve({ edges: [], hasNextPage: false, hasPreviousPage: false }) };
const clock = systemClock;
const ids = createIds(clock);
const deadlines = { firstTokenMs: 60_000, idleMs: 60_000, totalMs: 120_000 };
const insight = createInsightReader({
  readers,
  database,
  bus: createMemoryBus(),
  vault: createVault({ database, graph, clock, keyring: createKeyring([new Uint8Array(32).fill(1)]) }),
  audit: createAuditLog({ database, clock, ids }),
  confidence: createConfidenceReader({ graph, database, clock }),
  clock,
  ids,
  log: silentLog,
  models: [createOpenAiModel({ baseUrl, name: 'bench', deadlines })],
  limits: { maxConcurrent: 1_000 },
});
const gateway = createGateway({
  readers: { ...createMemoryReaders({ accounts: 1 }), insight },
  sourceNames: [],
  readiness: async () => await Promise.resolve({ ready: true, reasons: [] }),
  registry: createMetrics(),
  clock,
  ids,
  log: silentLog,
  cacheDirectory: join(directory, 'cache'),
  maxGenerationsPerRequest: 1,
});
await gateway.listen({ host: '127.0.0.1', port: 0 });
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1_000, rssMb: process.memoryUsage.rss() / 2 ** 20 });
});
process.on('disconnect', () => {
  void (async () => {
    await gateway[Symbol.asyncDispose]();
    await insight[Symbol.asyncDispose]();
    await database[Symbol.asyncDispose]();
    await postgres[Symbol.asyncDispose]();
    process.exit();
  })();
});
process.send?.({ url: gateway.url });
