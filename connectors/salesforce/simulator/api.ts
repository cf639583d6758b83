import type { ApiAnswer, ApiCall, Route } from './api-call.ts';
import { createBatchRoutes } from './batch-routes.ts';
import { createCollectionRoutes } from './collection-routes.ts';
import { createCompositeRoute } from './composite-routes.ts';
import type { DailyLimit } from './daily-limit.ts';
import { createExternalIdRoutes } from './external-id-routes.ts';
import { notFound, SalesforceFault } from './fault.ts';
import type { Org } from './org.ts';
import { createQueryRoutes } from './query-routes.ts';
import type { PageSizes } from './query-routes.ts';
import { createRowRoutes } from './row-routes.ts';
import { createSearchRoutes } from './search-routes.ts';

/** The REST API below `/services/data/vXX.0`, without transport. */
export interface Api {
  answer(call: ApiCall): ApiAnswer;
  /** Forgets what belongs to a session. */
  endSession(session: string): void;
  /** Forgets every place in a query, as age does. */
  loseLocators(): void;
}

/** The API of one org. */
export function createApi(options: { readonly org: Org; readonly limit: DailyLimit; readonly pages: PageSizes }): Api {
  const { org, limit } = options;
  const queries = createQueryRoutes(org, options.pages);
  const routes: readonly Route[] = [
    ...queries.routes,
    ...createRowRoutes(org),
    ...createCollectionRoutes(org),
    ...createLimitRoutes(org, limit),
    ...createExternalIdRoutes(org),
    ...createSearchRoutes(org),
    ...createBatchRoutes(
      (call) => answer(call),
      () => limit.spend(),
    ),
    createCompositeRoute((call) => answer(call)),
  ];

  function answer(call: ApiCall): ApiAnswer {
    try {
      return dispatch(routes, call);
    } catch (fault) {
      if (fault instanceof SalesforceFault) return { status: fault.status, body: fault.toBody() };
      throw fault;
    }
  }

  return { answer, endSession: (session) => queries.endSession(session), loseLocators: () => queries.loseLocators() };
}

function dispatch(routes: readonly Route[], call: ApiCall): ApiAnswer {
  const here = routes.flatMap((route) => {
    const parts = route.pattern.exec(call.path);
    return parts === null ? [] : [{ route, parts: parts.slice(1).map((part) => decodeURIComponent(part)) }];
  });
  if (here.length === 0) throw notFound();
  const found = here.find(({ route }) => route.method === call.method);
  if (found !== undefined) return found.route.answer(call, found.parts);
  const allowed = here.map(({ route }) => route.method).join(',');
  throw new SalesforceFault(405, 'METHOD_NOT_ALLOWED', { message: `HTTP Method '${call.method}' not allowed. Allowed are ${allowed}` });
}

function createLimitRoutes(org: Org, limit: DailyLimit): readonly Route[] {
  return [
    {
      method: 'GET',
      pattern: /^\/limits\/?$/u,
      answer: () => ({ status: 200, body: { DailyApiRequests: { Max: limit.max, Remaining: Math.max(0, limit.max - limit.used()) } } }),
    },
    {
      method: 'GET',
      pattern: /^\/limits\/recordCount\/?$/u,
      answer({ query }) {
        const objects = (query.get('sObjects') ?? '').split(',').flatMap((name) => org.schema.object(name) ?? []);
        const counts = objects.map(({ name }) => ({ count: org.rows(name).filter((row) => row['IsDeleted'] !== true).length, name }));
        // Recorded: objects without rows are left out.
        return { status: 200, body: { sObjects: counts.filter(({ count }) => count > 0) } };
      },
    },
  ];
}
