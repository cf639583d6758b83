import type { Registry } from 'prom-client';

import { OverlayError } from '../../errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import { createLoad } from '../../platform/load.ts';
import type { Load } from '../../platform/load.ts';
import type { Log } from '../../platform/telemetry.ts';
import { bundleExplorer } from '../explorer/bundle-explorer.ts';
import { createExplorer } from '../explorer/serve-explorer.ts';
import { createApollo } from '../graphql/apollo.ts';
import { createFormatError } from '../graphql/errors.ts';
import { createExplain } from '../graphql/explain.ts';
import { createOperations } from '../graphql/operations.ts';
import type { Readers } from '../graphql/readers.ts';
import { createStartRequest, type StartRequest } from '../graphql/request-context.ts';
import { createSchema } from '../graphql/schema.ts';
import { createStaleSources } from '../graphql/stale-sources.ts';
import { isLoopback } from './access.ts';
import { createGraphqlHttp } from './graphql-http.ts';
import { createGraphqlStreams } from './graphql-sse.ts';
import { createGraphqlSockets } from './graphql-ws.ts';
import { type Address, type Listener, startListener } from './listener.ts';
import { withPlaces } from './operation-places.ts';
import { createMetricsPage, createReadyz, healthz, type Readiness } from './probes.ts';
import { createRecordRequest } from './request-metrics.ts';
import { createRoutes, notFound } from './routes.ts';
import { createWebhooks } from './webhooks.ts';
import type { WebhooksDependencies } from './webhooks.ts';

/** What the gateway answers from and how. */
export interface GatewayOptions {
  readonly readers: Readers;
  /** Configured names of all sources, also of those nothing has been read from. */
  readonly sourceNames: readonly string[];
  /** Whether requests can be served; asked by `/readyz`. */
  readonly readiness: () => Promise<Readiness>;
  /** Where metrics are kept; `/metrics` shows all of it. */
  readonly registry: Registry;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** What takes in the events of senders. @default nobody is configured */
  readonly webhooks?: Pick<WebhooksDependencies, 'receive' | 'names' | 'publicUrl' | 'maxBytes'>;
  /** How much this process has under way. @default 256 operations at once */
  readonly load?: Load;
  /** A folder the built explorer is kept in between starts. */
  readonly cacheDirectory: string;
  /** When the explorer is built, which takes some seconds of one processor the first time. @default 'at-start' */
  readonly buildExplorer?: 'at-start' | 'at-first-visit';
  /** Generations one request may start. @default 5 */
  readonly maxGenerationsPerRequest?: number;
  /** Whether the schema may be asked for. @default 'allowed' */
  readonly introspection?: 'allowed' | 'refused';
  /** Who may reach a gateway that asks nobody who they are. @default 'this-machine' */
  readonly reachableFrom?: 'this-machine' | 'anywhere';
}

/** The GraphQL gateway: HTTP, WebSockets, server-sent events, probes and the explorer. */
export interface Gateway extends AsyncDisposable {
  /**
   * Starts to answer. The explorer is built in the background; only its own page waits for it.
   *
   * @throws {OverlayError} `PORT_IN_USE`, or `CONFIG_INVALID` for an address that `reachableFrom` does not allow.
   */
  listen(address: Address): Promise<void>;
  /** Where it answers, for example `http://localhost:4000/`; undefined before `listen`. */
  readonly url: string | undefined;
}

/**
 * A gateway over the rooms' readers. Disposing stops accepting, closes WebSockets with 1001, ends event streams so that their callers
 * come back, lets answers under way finish for at most ten seconds and closes the rest.
 */
export function createGateway(options: GatewayOptions): Gateway {
  const { readers, sourceNames, registry, clock, ids, log, introspection = 'allowed', load = createLoad({ lateMs: () => 0 }) } = options;
  const schema = createSchema();
  const formatError = createFormatError(log);
  const staleSources = createStaleSources({ readSources: readers.readSources, clock, log });
  const explain = createExplain({ sourceNames, staleSources, clock });
  const apollo = createApollo({ schema, formatError, explain, log, introspection });
  const operations = createOperations({ schema, formatError, explain, introspection, load });
  const start = createStartRequest({ readers, clock, ids, maxGenerationsPerRequest: options.maxGenerationsPerRequest ?? 5 });
  const startRequest: StartRequest = (arrival) => {
    staleSources.refresh();
    return start(arrival);
  };
  const recordRequest = createRecordRequest(registry, clock);
  const sockets = createGraphqlSockets({ operations, startRequest, recordRequest, log });
  const streams = createGraphqlStreams({ operations, startRequest, recordRequest, log });
  let listener: Listener | undefined;
  let started = false;
  return {
    get url() {
      return listener?.url;
    },
    async listen(address) {
      checkReach(address.host, options.reachableFrom ?? 'this-machine');
      if (!started) await apollo.start();
      started = true;
      const bundle = once(() => buildExplorer(options));
      const route = createRoutes({
        graphql: withPlaces(createGraphqlHttp({ apollo, schema, formatError, startRequest, recordRequest }), load, registry),
        stream: streams.handle,
        healthz,
        readyz: createReadyz(options.readiness),
        metrics: createMetricsPage(registry),
        explorer: createExplorer(bundle),
        webhooks: options.webhooks === undefined ? notFound : createWebhooks({ ...options.webhooks, registry, clock }),
      });
      listener = await startListener(address, { route, upgrade: sockets.upgrade, log });
      if (options.buildExplorer !== 'at-first-visit') void bundle();
      staleSources.refresh();
    },
    async [Symbol.asyncDispose]() {
      const closed = listener?.close();
      streams[Symbol.dispose]();
      await sockets[Symbol.asyncDispose]();
      await closed;
      if (started) await apollo.stop();
    },
  };
}

function buildExplorer({ cacheDirectory, log }: GatewayOptions): ReturnType<typeof bundleExplorer> {
  const bundle = bundleExplorer(cacheDirectory, (cause) => {
    log.warn({ error: cause instanceof Error ? cause.name : typeof cause }, 'The explorer cannot be kept for the next start.');
  });
  // The page's own request reports the failure again; here it only must not go unheard.
  bundle.catch(() => log.error({}, 'The explorer cannot be built; everything else works. Run npm ci.'));
  return bundle;
}

function checkReach(host: string, reachableFrom: 'this-machine' | 'anywhere'): void {
  if (reachableFrom === 'anywhere' || isLoopback(host)) return;
  throw new OverlayError('CONFIG_INVALID', `host: ${host} can be reached from other machines, and this gateway does not ask who calls.`, {
    action: 'Listen on 127.0.0.1, and put a proxy that checks who calls in front of it.',
  });
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
