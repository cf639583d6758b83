import type { CallOptions } from '../connector.ts';
import { isLostPlace, toQueryPath } from './api.ts';
import type { SalesforceApi } from './api.ts';
import { toBadResponse, toInnerError } from './to-error.ts';
import { rowPageWire } from './wire.ts';
import type { RowWire } from './wire.ts';

/** Queries of one composite (SF-34). */
const MOST_QUERIES = 5;

/** Every row that each of several queries over everything finds, in their order. */
export type QueriesTogether = (queries: readonly string[], call: CallOptions) => Promise<readonly (readonly RowWire[])[]>;

interface Reading {
  readonly soql: string;
  readonly rows: RowWire[];
  readonly followed: Set<string>;
  path: string;
  restarts: number;
}

/** Asks five queries in one call, and their further pages together in the next: as many calls as the longest of them has pages. */
export function createQueriesTogether({ source, api }: { readonly source: string; readonly api: SalesforceApi }): QueriesTogether {
  /** Takes a page; whether the query goes on. */
  function take(reading: Reading, answer: { readonly status: number; readonly body: unknown }): boolean {
    if (answer.status !== 200) {
      const error = toInnerError(source, answer);
      if (!isLostPlace(error) || reading.restarts > 0) throw error;
      Object.assign(reading, { path: toQueryPath(reading.soql), restarts: reading.restarts + 1 });
      reading.rows.length = 0;
      reading.followed.clear();
      return true;
    }
    const { success, data: page } = rowPageWire.safeParse(answer.body);
    if (!success) throw toBadResponse(source, 'a page that is none');
    reading.rows.push(...page.records);
    const { nextRecordsUrl: next } = page;
    if (next === undefined) {
      if (!page.done) throw toBadResponse(source, 'a page that neither ends nor goes on');
      return false;
    }
    // A place that comes back would be followed for ever.
    if (reading.followed.has(next)) throw toBadResponse(source, 'a page that follows itself');
    reading.followed.add(next);
    reading.path = next;
    return true;
  }

  return async (queries, call) => {
    const readings = queries.map((soql): Reading => ({ soql, rows: [], followed: new Set(), path: toQueryPath(soql), restarts: 0 }));
    let waiting: readonly Reading[] = readings;
    while (waiting.length > 0) {
      const now = waiting.slice(0, MOST_QUERIES);
      const answers = await api.readTogether(
        now.map(({ path }) => path),
        call,
      );
      const open = now.filter((reading, place) => take(reading, answers[place] ?? { status: 0, body: undefined }));
      waiting = [...waiting.slice(MOST_QUERIES), ...open];
    }
    return readings.map(({ rows }) => rows);
  };
}
