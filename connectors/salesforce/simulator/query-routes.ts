import type { ApiAnswer, ApiCall, Route } from './api-call.ts';
import { badRequest } from './fault.ts';
import type { Org } from './org.ts';
import { parseSoql } from './soql-parser.ts';
import { runQuery } from './soql-run.ts';
import type { QueryResult } from './soql-run.ts';

/** Rows of a page at most; a client's `batchSize` is a hint between the two (SF-22). */
const LARGEST_PAGE = 2_000;
const SMALLEST_PAGE = 200;
/** Query cursors one user may hold; the oldest is dropped for a new one. */
const MOST_LOCATORS = 10;

/** How the simulator cuts its pages; tests make them smaller than a client would like. */
export interface PageSizes {
  /** Rows of a page at most, whatever the client asks. */
  rows: number;
  /** Children of one row before a nested page is cut. */
  children: number;
}

/** The query addresses and the locators behind them. */
export interface QueryRoutes {
  readonly routes: readonly Route[];
  /** Forgets the locators of a session, as its end does. */
  endSession(session: string): void;
  /** Forgets every locator, as age does. */
  loseLocators(): void;
}

interface Locator {
  readonly session: string;
  readonly result: QueryResult;
  readonly pageSize: number;
  readonly versionPath: string;
}

/** `/query`, `/queryAll` and the pages that follow. */
export function createQueryRoutes(org: Org, sizes: PageSizes): QueryRoutes {
  const locators = new Map<string, Locator>();
  let lastLocator = 0;

  function keep(locator: Locator): string {
    lastLocator += 1;
    const name = `01gSIM${String(lastLocator).padStart(12, '0')}`;
    locators.set(name, locator);
    const held = [...locators].filter(([, { session }]) => session === locator.session);
    for (const [oldest] of held.slice(0, Math.max(0, held.length - MOST_LOCATORS))) locators.delete(oldest);
    return name;
  }

  function page(locator: Locator, position: { readonly from: number; readonly name?: string }): Readonly<Record<string, unknown>> {
    const { result, pageSize, versionPath, session } = locator;
    const { totalSize, aggregate } = result;
    if (aggregate !== undefined) return { totalSize, done: true, records: aggregate };
    let counted = 0;
    const writeChildren = (children: QueryResult): unknown => {
      if (children.totalSize === 0) return null;
      // Rows below rows count towards the page (SF-23).
      counted += Math.min(children.totalSize, sizes.children);
      return page({ result: children, pageSize: sizes.children, versionPath, session }, { from: 0 });
    };
    const records: unknown[] = [];
    for (const row of result.rows.slice(position.from, position.from + pageSize)) {
      if (counted >= pageSize) break;
      records.push(result.project(row, writeChildren));
      counted += 1;
    }
    const to = position.from + records.length;
    if (to === result.rows.length) return { totalSize, done: true, records };
    const name = position.name ?? keep(locator);
    return { totalSize, done: false, nextRecordsUrl: `${versionPath}/query/${name}-${to}`, records };
  }

  function start(call: ApiCall, scope: 'live' | 'all'): ApiAnswer {
    const soql = call.query.get('q');
    if (soql === null || soql.trim() === '') throw badRequest('MALFORMED_QUERY', 'SOQL statement cannot be empty');
    const { versionPath, session } = call;
    const result = runQuery({ org, versionPath, scope }, parseSoql(soql));
    return { status: 200, body: page({ result, pageSize: pageSizeOf(call, sizes), versionPath, session }, { from: 0 }) };
  }

  function next(call: ApiCall, place: string): ApiAnswer {
    const [, name = '', from = ''] = /^(\w+)-(\d+)$/u.exec(place) ?? [];
    const locator = locators.get(name);
    if (locator?.session !== call.session) throw badRequest('INVALID_QUERY_LOCATOR', 'invalid query locator');
    return { status: 200, body: page(locator, { from: Number(from), name }) };
  }

  return {
    routes: [
      { method: 'GET', pattern: /^\/query\/?$/u, answer: (call) => start(call, 'live') },
      { method: 'GET', pattern: /^\/queryAll\/?$/u, answer: (call) => start(call, 'all') },
      { method: 'GET', pattern: /^\/query\/([^/]+)$/u, answer: (call, [place = '']) => next(call, place) },
    ],
    loseLocators: () => locators.clear(),
    endSession(session) {
      for (const [name, locator] of locators) if (locator.session === session) locators.delete(name);
    },
  };
}

function pageSizeOf(call: ApiCall, sizes: PageSizes): number {
  const asked = /batchSize=(\d+)/u.exec(call.headers['sforce-query-options'] ?? '')?.[1];
  const wished = asked === undefined ? LARGEST_PAGE : Math.max(SMALLEST_PAGE, Number(asked));
  return Math.min(wished, LARGEST_PAGE, sizes.rows);
}
