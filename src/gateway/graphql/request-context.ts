import { AsyncLocalStorage } from 'node:async_hooks';

import type { GenerationAllowance, Viewer } from '../../insight/read-insight.ts';
import { type Meter, withMeter } from '../../platform/meter.ts';
import type { Loaders } from './loaders.ts';
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
  /** Generations this request may still start. */
  readonly allowance: GenerationAllowance;
  readonly loaders: Loaders;
  readonly readers: Readers;
  readonly meter: Meter;
  readonly startedAtMs: number;
  /** Whether the caller asked what the request costs (`x-overlay-explain: 1`). */
  readonly explain: 'explain' | 'quiet';
  readonly outcome: RequestOutcome;
}

const current = new AsyncLocalStorage<RequestContext>();

/** Runs `work` as part of a request: what it costs is counted there, and its errors name it. */
export function inRequest<Result>(context: RequestContext, work: () => Result): Result {
  return withMeter(context.meter, () => current.run(context, work));
}

/** The request being worked on; Apollo Server formats errors without saying whose they are. */
export function currentRequest(): RequestContext | undefined {
  return current.getStore();
}
