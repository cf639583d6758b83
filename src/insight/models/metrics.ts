import { Counter, Gauge, Histogram } from 'prom-client';
import type { Registry } from 'prom-client';

import type { ModelWatch } from './watch.ts';

const FIRST_TOKEN_SECONDS = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

/** Measures what happens between us and the models. Labels hold configured names and fixed words only. */
export function createModelMetrics(registry: Registry): ModelWatch {
  const registers = [registry];
  const calls = new Counter({
    name: 'overlay_model_calls_total',
    help: 'Calls that left for a model, by how they ended.',
    labelNames: ['model', 'outcome'],
    registers,
  });
  const firstToken = new Histogram({
    name: 'overlay_model_first_token_seconds',
    help: 'Seconds from a request to the first text of its answer.',
    labelNames: ['model'],
    buckets: FIRST_TOKEN_SECONDS,
    registers,
  });
  const reachable = new Gauge({
    name: 'overlay_model_reachable',
    help: '1 when the model answered when it was last probed, else 0.',
    labelNames: ['model'],
    registers,
  });
  const schema = new Gauge({
    name: 'overlay_model_honours_schema',
    help: '1 when the model kept to a JSON schema when it was last probed, else 0; while streaming, or with the answer in one piece.',
    labelNames: ['model', 'delivery'],
    registers,
  });
  return {
    called: (model, outcome) => calls.inc({ model, outcome }),
    began: (model, afterMs) => firstToken.observe({ model }, afterMs / 1_000),
    probed({ model, schema: found, failure }) {
      reachable.set({ model }, failure === undefined ? 1 : 0);
      schema.set({ model, delivery: 'stream' }, found === 'streaming' ? 1 : 0);
      schema.set({ model, delivery: 'whole' }, found === 'streaming' || found === 'whole' ? 1 : 0);
    },
  };
}
