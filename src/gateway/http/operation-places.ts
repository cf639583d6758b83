import { Counter, Gauge, type Registry } from 'prom-client';

import type { Load } from '../../platform/load.ts';
import { refuse } from './answer.ts';
import type { Handle } from './graphql-http.ts';

/** Seconds after which it is worth asking again. */
const RETRY_AFTER_SECONDS = 1;

/** Refuses at once what finds no place, so that what has one is answered in time. */
export function withPlaces(handle: Handle, load: Load, registry: Registry): Handle {
  const refused = new Counter({
    name: 'overlay_graphql_refused_total',
    help: 'GraphQL requests over HTTP refused because too many were under way in this process.',
    registers: [registry],
  });
  // Read when it is asked for.
  registry.registerMetric(
    new Gauge({
      name: 'overlay_graphql_under_way',
      help: 'GraphQL queries and mutations under way in this process, on every transport.',
      registers: [],
      collect() {
        this.set(load.underWay);
      },
    }),
  );
  return async (request, response) => {
    const leave = load.enter();
    if (leave === undefined) {
      refused.inc();
      response.setHeader('retry-after', String(RETRY_AFTER_SECONDS));
      refuse(response, 503, { code: 'OVERLOADED', message: 'More is asked at once than can be answered in time.' });
      return;
    }
    try {
      await handle(request, response);
    } finally {
      leave();
    }
  };
}
