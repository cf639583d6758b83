import type { Registry } from 'prom-client';

import { answerJson } from './answer.ts';
import type { Handle } from './graphql-http.ts';

/** Whether requests can be served, and if not, why. */
export interface Readiness {
  readonly ready: boolean;
  /** In words, without personal data; empty when ready. */
  readonly reasons: readonly string[];
}

/** `GET /healthz`: the process is alive. Asks nobody, so that an orchestrator does not restart us for another's fault. */
export const healthz: Handle = async (_, response) => {
  answerJson(response, 200, { status: 'alive' });
};

/** `GET /readyz`: 200 when requests can be served, else 503 with the reasons. */
export function createReadyz(readiness: () => Promise<Readiness>): Handle {
  return async (_, response) => {
    const { ready, reasons } = await readiness();
    answerJson(response, ready ? 200 : 503, { status: ready ? 'ready' : 'not ready', reasons });
  };
}

/** `GET /metrics`: everything measured, in the Prometheus text format. */
export function createMetricsPage(registry: Registry): Handle {
  return async (_, response) => {
    const text = await registry.metrics();
    response.writeHead(200, { 'content-type': registry.contentType, 'cache-control': 'no-store' });
    response.end(text);
  };
}
