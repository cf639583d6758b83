import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

import type { SourceWatch } from '../../connectors/source-watch.ts';

const WAITS_IN_SECONDS = [0.001, 0.005, 0.025, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Measures what happens between us and the sources. Labels hold configured names and fixed words only. */
export function createSourceMetrics(registry: Registry): SourceWatch {
  const registers = [registry];
  const calls = new Counter({
    name: 'overlay_source_calls_total',
    help: 'Calls that left for a source, by how they ended.',
    labelNames: ['source', 'outcome'],
    registers,
  });
  const remaining = new Gauge({
    name: 'overlay_source_quota_remaining',
    help: 'Calls left of the allowance, as the source last said.',
    labelNames: ['source'],
    registers,
  });
  const limit = new Gauge({
    name: 'overlay_source_quota_limit',
    help: 'Calls in the allowance, as the source last said.',
    labelNames: ['source'],
    registers,
  });
  const breaker = new Gauge({
    name: 'overlay_source_breaker_open',
    help: '1 while no call is made to a source because it failed repeatedly, else 0.',
    labelNames: ['source'],
    registers,
  });
  const waits = new Histogram({
    name: 'overlay_source_budget_wait_seconds',
    help: "Seconds a call waited for its turn in its source's budget.",
    labelNames: ['source'],
    buckets: WAITS_IN_SECONDS,
    registers,
  });
  return {
    called: (source, outcome) => calls.inc({ source, outcome }),
    waited: (source, waitedMs) => waits.observe({ source }, waitedMs / 1_000),
    breaker: (source, state) => breaker.set({ source }, state === 'open' ? 1 : 0),
    quota(source, quota) {
      if (quota.remaining !== undefined) remaining.set({ source }, quota.remaining);
      if (quota.limit !== undefined) limit.set({ source }, quota.limit);
    },
  };
}
