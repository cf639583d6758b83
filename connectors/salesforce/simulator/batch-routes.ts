import { asList, asObject } from './api-call.ts';
import type { ApiAnswer, ApiCall, Route } from './api-call.ts';
import { badRequest } from './fault.ts';

/** Subrequests of one batch (SF-34). */
const MOST_SUBREQUESTS = 25;

/**
 * `/composite/batch`: up to 25 calls that know nothing of each other, each counted against the daily limit; and `/composite/graph`, which
 * takes rows only: no query can be read with it.
 */
export function createBatchRoutes(dispatch: (call: ApiCall) => ApiAnswer, spend: () => void): readonly Route[] {
  return [
    {
      method: 'POST',
      pattern: /^\/composite\/batch\/?$/u,
      answer(call) {
        const requests = asList(asObject(call.body)['batchRequests']).map((request) => asObject(request));
        if (requests.length > MOST_SUBREQUESTS) throw badRequest('LIMIT_EXCEEDED', `limit of ${MOST_SUBREQUESTS} batch requests exceeded`);
        const results = requests.map((request) => {
          spend();
          const { status, body } = dispatch(toCall(call, request));
          return { statusCode: status, result: body ?? null };
        });
        return { status: 200, body: { hasErrors: results.some(({ statusCode }) => statusCode >= 400), results } };
      },
    },
    {
      method: 'POST',
      pattern: /^\/composite\/graph\/?$/u,
      answer() {
        throw badRequest('INVALID_API_INPUT', 'Graphs take rows of /sobjects only; this org holds none of them.');
      },
    },
  ];
}

function toCall(outer: ApiCall, { method, url, richInput }: Readonly<Record<string, unknown>>): ApiCall {
  // Addresses begin at the version: `v62.0/query?q=…`.
  const address = new URL(String(url), 'http://inner.invalid/');
  return {
    ...outer,
    method: String(method),
    path: address.pathname.replace(/^(?:\/services\/data)?\/v\d+\.\d/u, ''),
    query: address.searchParams,
    body: richInput,
  };
}
