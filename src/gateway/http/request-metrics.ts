import { Counter, Histogram, type Registry } from 'prom-client';

import type { Clock } from '../../platform/clock.ts';
import type { RequestContext } from '../graphql/request-context.ts';

/** Takes note of a GraphQL request that has ended. */
export type RecordRequest = (context: RequestContext) => void;

const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Counts GraphQL requests, how long they took and which calls to sources they caused. Labels hold no names of people or operations. */
export function createRecordRequest(registry: Registry, clock: Clock): RecordRequest {
  const requests = new Counter({
    name: 'overlay_graphql_requests_total',
    help: 'GraphQL requests by transport, operation type and outcome (ok: no error in the answer).',
    labelNames: ['transport', 'operation', 'outcome'],
    registers: [registry],
  });
  const durations = new Histogram({
    name: 'overlay_graphql_request_duration_seconds',
    help: 'Seconds from arrival to the end of the answer; subscriptions last as long as they are watched.',
    labelNames: ['transport', 'operation'],
    buckets: SECONDS,
    registers: [registry],
  });
  const calls = new Counter({
    name: 'overlay_graphql_source_calls_total',
    help: 'Calls to sources that GraphQL requests caused, by source.',
    labelNames: ['source'],
    registers: [registry],
  });
  return ({ transport, outcome: { operation, errors }, startedAtMs, meter }) => {
    requests.inc({ transport, operation, outcome: errors === 0 ? 'ok' : 'error' });
    durations.observe({ transport, operation }, (clock.now() - startedAtMs) / 1_000);
    for (const [source, count] of meter.sourceCalls) calls.inc({ source }, count);
  };
}
