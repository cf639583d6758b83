import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { Registry } from 'prom-client';
import { z } from 'zod';

import type { Readers } from '../../src/gateway/graphql/readers.ts';
import type { Address } from '../../src/gateway/http/listener.ts';
import { createGateway, type GatewayOptions } from '../../src/gateway/http/server.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createIds } from '../../src/platform/ids.ts';
import { type LogFields, silentLog } from '../../src/platform/telemetry.ts';

/** A gateway on a free port, and what it logged as errors. */
export interface RunningGateway extends AsyncDisposable {
  readonly url: string;
  readonly errors: readonly LogFields[];
  /** The answer to a query, parsed. */
  query(
    query: string,
    options?: { readonly headers?: Readonly<Record<string, string>>; readonly variables?: unknown },
  ): Promise<GraphqlAnswer>;
}

const answer = z.object({
  data: z.unknown().optional(),
  errors: z
    .array(z.object({ message: z.string(), path: z.unknown().optional(), extensions: z.record(z.string(), z.unknown()) }))
    .optional(),
  extensions: z.object({ overlay: z.record(z.string(), z.unknown()) }).optional(),
});

/** A GraphQL answer as a client sees it. */
export type GraphqlAnswer = z.infer<typeof answer> & { readonly status: number };

/** Starts a gateway over readers handed in. */
export async function startGateway(
  readers: Readers,
  { address = { host: '127.0.0.1', port: 0 }, ...options }: Partial<GatewayOptions> & { readonly address?: Address } = {},
): Promise<RunningGateway> {
  const cacheDirectory = await mkdtemp(join(tmpdir(), 'overlay-gateway-'));
  const errors: LogFields[] = [];
  const gateway = createGateway({
    readers,
    sourceNames: ['salesforce', 'hubspot'],
    readiness: async () => ({ ready: true, reasons: [] }),
    registry: new Registry(),
    clock: systemClock,
    ids: createIds(systemClock),
    log: { ...silentLog, error: (fields) => errors.push(fields) },
    cacheDirectory,
    buildExplorer: 'at-first-visit',
    ...options,
  });
  await gateway.listen(address);
  const url = gateway.url ?? '';
  return {
    url,
    errors,
    async query(query, { headers = {}, variables } = {}) {
      const response = await fetch(`${url}graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...answer.parse(await response.json()) };
    },
    async [Symbol.asyncDispose]() {
      await gateway[Symbol.asyncDispose]();
      await rm(cacheDirectory, { recursive: true, force: true });
    },
  };
}
