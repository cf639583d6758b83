import { asList, asObject } from './api-call.ts';
import type { ApiAnswer, ApiCall, Route } from './api-call.ts';
import { badRequest } from './fault.ts';

/** Subrequests of one call, and how many of them may be queries or collections (SF-34). */
const MOST_SUBREQUESTS = 25;
const MOST_QUERIES = 5;

/** `/composite`: up to 25 calls in one; a later one can name an earlier answer as `@{reference.id}`. */
export function createCompositeRoute(dispatch: (call: ApiCall) => ApiAnswer): Route {
  return {
    method: 'POST',
    pattern: /^\/composite\/?$/u,
    answer(call) {
      const requests = asList(asObject(call.body)['compositeRequest']).map((request) => asObject(request));
      refuseTooMany(requests);
      const answers = new Map<string, unknown>();
      const compositeResponse = requests.map((request) => {
        const referenceId = String(request['referenceId']);
        const answer = dispatch(toCall(call, substitute(request, answers)));
        answers.set(referenceId, answer.body);
        return { body: answer.body ?? null, httpHeaders: {}, httpStatusCode: answer.status, referenceId };
      });
      return { status: 200, body: { compositeResponse } };
    },
  };
}

/** What a composite takes: rows, descriptions, queries and collections, and nothing else (SF-34). */
const TAKEN = /^\/services\/data\/v\d+\.\d\/(?:sobjects|query|queryAll|composite\/sobjects)\b/u;

function refuseTooMany(requests: readonly Readonly<Record<string, unknown>>[]): void {
  if (!requests.every(({ url }) => TAKEN.test(String(url))))
    throw badRequest('INVALID_API_INPUT', 'The resource is not supported in a composite');
  if (requests.length > MOST_SUBREQUESTS) throw badRequest('PROCESSING_HALTED', `limit of ${MOST_SUBREQUESTS} subrequests exceeded`);
  const queries = requests.filter(({ url }) => /\/(?:query|queryAll|composite\/sobjects)\b/u.test(String(url)));
  if (queries.length > MOST_QUERIES) throw badRequest('PROCESSING_HALTED', `limit of ${MOST_QUERIES} queries and collections exceeded`);
}

function toCall(outer: ApiCall, request: Readonly<Record<string, unknown>>): ApiCall {
  const url = new URL(String(request['url']), 'http://inner.invalid');
  const headers = request['httpHeaders'] === undefined ? {} : asObject(request['httpHeaders']);
  const texts = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)] as const);
  return {
    ...outer,
    method: String(request['method']),
    path: url.pathname.replace(outer.versionPath, ''),
    query: url.searchParams,
    headers: Object.fromEntries(texts),
    body: request['body'],
  };
}

function substitute(request: Readonly<Record<string, unknown>>, answers: ReadonlyMap<string, unknown>): Readonly<Record<string, unknown>> {
  const text = JSON.stringify(request).replaceAll(/@\{(\w+)\.(\w+)\}/gu, (placeholder, reference: string, name: string) => {
    const answer = answers.get(reference);
    const value: unknown = typeof answer === 'object' && answer !== null ? Reflect.get(answer, name) : undefined;
    return typeof value === 'string' ? value : placeholder;
  });
  const parsed: unknown = JSON.parse(text);
  return asObject(parsed);
}
