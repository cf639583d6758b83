import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

import { z } from 'zod';

import { openOverlay } from '../../src/compose.ts';
import type { Overlay } from '../../src/compose.ts';
import { loadConfig } from '../../src/config.ts';
import { startSimulators } from '../../src/demo/simulate.ts';
import { writeLegacyDatabase } from '../../src/demo/to-legacy.ts';
import { createWorld } from '../../src/demo/world.ts';
import type { World } from '../../src/demo/world/entities.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import type { Log } from '../../src/platform/telemetry.ts';
import { createTestDatabase } from './database.ts';

/** The demo company's three systems, running, and how to configure a client of them. */
export interface Company extends AsyncDisposable {
  readonly world: World;
  readonly simulators: Awaited<ReturnType<typeof startSimulators>>;
  /** Sources of overlay.config.json, by name. */
  readonly sources: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly legacyFile: string;
}

/** The three systems of one company; the simulators on free ports, the legacy database in a temporary file. */
export async function startCompany({ seed = 1, accounts = 40, asOf = '2026-11-22' } = {}): Promise<Company> {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-company-'));
  const world = createWorld({ seed, accounts, asOf });
  const legacyFile = join(folder, 'legacy.sqlite');
  await writeLegacyDatabase({ path: legacyFile, world });
  const simulators = await startSimulators({ seed, accounts, asOf, salesforcePort: 0, hubspotPort: 0, limits: 'off' });
  const { salesforce, hubspot } = simulators.describe();
  return {
    world,
    simulators,
    legacyFile,
    sources: {
      salesforce: {
        type: 'salesforce',
        loginUrl: salesforce.baseUrl,
        apiVersion: salesforce.apiVersion,
        clientId: salesforce.clientId,
        clientSecret: salesforce.clientSecret,
        refreshToken: salesforce.refreshToken,
        currency: 'USD',
        region: 'US',
      },
      hubspot: { type: 'hubspot', baseUrl: hubspot.baseUrl, token: hubspot.token, region: 'US' },
      legacy: {
        type: 'sql',
        dialect: 'sqlite',
        url: legacyFile,
        mapping: fileURLToPath(new URL('../../src/demo/legacy-mapping.json', import.meta.url)),
        region: 'DE',
        dateOrder: 'DMY',
        currency: 'EUR',
      },
    },
    async [Symbol.asyncDispose]() {
      await simulators[Symbol.asyncDispose]();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const answer = z.object({
  data: z.record(z.string(), z.unknown()).nullish(),
  errors: z
    .array(z.object({ message: z.string(), path: z.array(z.unknown()).optional(), extensions: z.record(z.string(), z.unknown()) }))
    .optional(),
  extensions: z.object({ overlay: z.record(z.string(), z.unknown()).optional() }).optional(),
});

/** A GraphQL answer as a client sees it. */
export type Answer = z.infer<typeof answer>;

/** The whole product over a company, in this process, answering on a free port. */
export interface Product extends AsyncDisposable {
  readonly overlay: Overlay;
  readonly url: string;
  query(query: string, options?: { readonly variables?: unknown; readonly headers?: Readonly<Record<string, string>> }): Promise<Answer>;
}

/** What of the product a test sets itself. */
export interface ProductOptions {
  readonly sources: Company['sources'];
  /** Keep using this database instead of a fresh one. */
  readonly databaseUrl?: string;
  readonly model?: Readonly<Record<string, unknown>>;
  readonly pollEveryMs?: number;
  /** Ages of `overlay.config.json`. */
  readonly freshness?: Readonly<Record<string, unknown>>;
  readonly redisUrl?: string;
  /** Shared by processes over one database. @default one of its own */
  readonly masterKey?: string;
  /** `webhooks` of `overlay.config.json`. */
  readonly webhooks?: Readonly<Record<string, unknown>>;
  /** The model that is asked when the first fails. */
  readonly fallbackModel?: Readonly<Record<string, unknown>>;
  /** @default nothing is logged */
  readonly log?: Log;
  /** When the product is started, ISO 8601. @default noon of the company's day */
  readonly now?: string;
}

/** Silence and due dates are told by the clock: tests of a company of one day must not change with the calendar. */
const COMPANY_NOON = '2026-11-22T12:00:00.000Z';

function clockFrom(instant: string): Clock {
  const start = Date.parse(instant) - performance.now();
  return { now: () => Math.floor(start + performance.now()) };
}

/** Starts the product and waits until everything was read and joined. */
export async function startProduct(options: ProductOptions): Promise<Product> {
  await using starting = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'overlay-product-'));
  starting.defer(async () => await rm(folder, { recursive: true, force: true }));
  const databaseUrl = options.databaseUrl ?? starting.use(await createTestDatabase()).url;
  const file = join(folder, 'overlay.config.json');
  const content = {
    port: 0,
    databaseUrl,
    dataDirectory: '.',
    logLevel: 'silent',
    sources: options.sources,
    poll: { everyMs: options.pollEveryMs ?? 60_000 },
    ...(options.redisUrl === undefined ? {} : { redisUrl: options.redisUrl }),
    ...(options.masterKey === undefined ? {} : { masterKey: options.masterKey }),
    ...(options.webhooks === undefined ? {} : { webhooks: options.webhooks }),
    ...(options.model === undefined ? {} : { model: options.model }),
    ...(options.fallbackModel === undefined ? {} : { fallbackModel: options.fallbackModel }),
    ...(options.freshness === undefined ? {} : { freshness: options.freshness }),
  };
  await writeFile(file, JSON.stringify(content));
  const overlay = starting.use(
    await openOverlay(loadConfig({ environment: {}, file, cwd: folder }), {
      log: options.log ?? silentLog,
      clock: clockFrom(options.now ?? COMPANY_NOON),
    }),
  );
  const gateway = starting.use(await overlay.startGateway());
  await overlay.startWorker();
  while ((await overlay.readiness()).length > 0) await pause(50);
  const running = starting.move();
  return {
    overlay,
    url: gateway.url,
    async query(query, { variables, headers = {} } = {}) {
      const response = await fetch(`${gateway.url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return answer.parse(await response.json());
    },
    [Symbol.asyncDispose]: async () => await running.disposeAsync(),
  };
}

/** Waits until a product has nothing left to read, compare or join. */
export async function settle({ overlay }: Pick<Product, 'overlay'>): Promise<void> {
  while (!(await overlay.isIdle())) await pause(20);
}
