import { AsyncLocalStorage } from 'node:async_hooks';

import type { GenerationAllowance, Viewer } from '../../insight/read-insight.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Ids } from '../../platform/ids.ts';
import { createMeter, type Meter, withMeter } from '../../platform/meter.ts';
import { createRequestFreshness, type RequestFreshness } from './freshness.ts';
import { createLoaders, type Loaders } from './loaders.ts';
import type { Readers } from './readers.ts';

/** How a request reached us. */
export type Transport = 'http' | 'ws' | 'sse';

/** What is learnt about a request while it runs; read once by the metrics when it ends. */
export interface RequestOutcome {
  operation: 'query' | 'mutation' | 'subscription' | 'unknown';
  /** Errors in the answer, whoever caused them. */
  errors: number;
}

/** What every resolver of one request gets. */
export interface RequestContext {
  /** `req_…`; also in the header `x-request-id` and in the log. */
  readonly requestId: string;
  readonly transport: Transport;
  readonly viewer: Viewer;
  /** Aborts when the caller has left. */
  readonly signal: AbortSignal;
  /** Says that the caller has left: aborts `signal`. */
  readonly leave: () => void;
  /** Generations this request may still start. */
  readonly allowance: GenerationAllowance;
  readonly loaders: Loaders;
  /** Forgets what was read: a mutation changed it. */
  readonly forget: () => void;
  readonly freshness: RequestFreshness;
  readonly readers: Readers;
  readonly meter: Meter;
  readonly startedAtMs: number;
  /** Whether the caller asked what the request costs (`x-overlay-explain: 1`). */
  readonly explain: 'explain' | 'quiet';
  readonly outcome: RequestOutcome;
}

const current = new AsyncLocalStorage<RequestContext>();

/** Starts requests. */
export type StartRequest = (arrival: {
  readonly transport: Transport;
  readonly explain: RequestContext['explain'];
  readonly role?: string | undefined;
}) => RequestContext;

// There are no accounts yet: whoever reaches the gateway sees the whole graph.
const EVERYONE: Viewer = { id: 'anonymous', scope: 'everyone' };

/** Starts requests, each with loaders, a meter and an id of its own. */
export function createStartRequest(dependencies: {
  readonly readers: Readers;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly maxGenerationsPerRequest: number;
}): StartRequest {
  const { readers, clock, ids, maxGenerationsPerRequest } = dependencies;
  return ({ transport, explain, role }) => {
    const viewer: Viewer = role === undefined ? EVERYONE : { ...EVERYONE, role };
    const caller = new AbortController();
    const allowance = { left: maxGenerationsPerRequest };
    const startedAtMs = clock.now();
    const { loaders, forget } = createForgetful(() => createLoaders(readers, { viewer, allowance, signal: caller.signal }));
    return {
      requestId: ids.next('req'),
      transport,
      viewer,
      signal: caller.signal,
      leave: () => caller.abort(),
      allowance,
      loaders,
      forget,
      freshness: createRequestFreshness(readers.freshness, { askedAtMs: startedAtMs, signal: caller.signal, forget }),
      readers,
      meter: createMeter(),
      startedAtMs,
      explain,
      outcome: { operation: 'unknown', errors: 0 },
    };
  };
}

// Apollo Server copies the context, so it is the loaders themselves that must become new ones.
function createForgetful<Kept extends object>(create: () => Kept): { readonly loaders: Kept; readonly forget: () => void } {
  let latest = create();
  return {
    loaders: new Proxy(latest, { get: (_, name): unknown => Reflect.get(latest, name) }),
    forget: () => {
      latest = create();
    },
  };
}

/** Runs `work` as part of a request: what it costs is counted there, and its errors name it. */
export function inRequest<Result>(context: RequestContext, work: () => Result): Result {
  return withMeter(context.meter, () => current.run(context, work));
}

/** The request being worked on; Apollo Server formats errors without saying whose they are. */
export function currentRequest(): RequestContext | undefined {
  return current.getStore();
}

/**
 * The request behind a context value that a library hands back untyped.
 *
 * @throws {TypeError} when it is something else.
 */
export function toRequestContext(value: unknown): RequestContext {
  if (isRequestContext(value)) return value;
  throw new TypeError('The context of an operation must be the request it belongs to.');
}

function isRequestContext(value: unknown): value is RequestContext {
  return typeof value === 'object' && value !== null && 'requestId' in value && 'loaders' in value;
}
