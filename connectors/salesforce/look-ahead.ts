import type { z } from 'zod';

import { isOverlayError } from '../../src/errors.ts';
import type { CallOptions } from '../connector.ts';
import { toQueryPath } from './api.ts';
import type { Page, SalesforceApi } from './api.ts';
import type { Catalogue } from './catalogue.ts';
import { changeQuery } from './soql.ts';
import { toInstant } from './to-record.ts';
import { deletedWire } from './wire.ts';

/** Queries of one call (SF-34). */
const MOST_QUERIES = 5;

/** The tables in the order in which a pass asks what changed in them: roles are asked for when the opportunities are done. */
function toGroups(objects: readonly string[]): readonly (readonly string[])[] {
  const tables = objects.flatMap((object) => (object === 'Opportunity' ? [object, 'OpportunityContactRole'] : [object]));
  return Array.from({ length: Math.ceil(tables.length / MOST_QUERIES) }, (_, group) =>
    tables.slice(group * MOST_QUERIES, (group + 1) * MOST_QUERIES),
  );
}

/** What is read of a changed role; also without a description of its table. */
export const ROLE_CHANGE_FIELDS = ['Id', 'OpportunityId', 'SystemModstamp'] as const;

/** A group is read within moments where nothing changed; an answer that had to wait longer is asked for again. */
const FRESH_MS = 5_000;
/** Rows of each answer: enough for an ordinary minute, and five of them stay a small body. A full page goes on by itself. */
const AHEAD_ROWS = 200;

/** A page that came along with another table's. */
export interface PageAhead<Row> {
  readonly page: Page<Row>;
  /** Rows it can hold: a full one is not the last. */
  readonly limit: number;
  /** The source's own time when it was asked for. */
  readonly startedAt: string | undefined;
  /** What was deleted since, also what no query finds any more because the recycle bin lost it (SF-35). */
  readonly deleted: readonly { readonly id: string; readonly at: string }[];
}

/** Where a table's changes begin. */
export interface ChangesSince {
  readonly table: string;
  /** ISO 8601 UTC. */
  readonly since: string;
}

/**
 * Asks for the changes of several tables in one call: the first table of a group brings the others along. A quiet pass over eight objects
 * takes two calls instead of nine, and so does an org's daily allowance last.
 */
export interface LookAhead {
  /** Tells where the next pass over a table will begin. */
  expect(next: ChangesSince): void;
  /** The first page of a table's changes, where one call could bring it; otherwise `undefined`, and the table is asked alone. */
  firstPage<Row>(asked: ChangesSince, schema: z.ZodType<Page<Row>>, call: CallOptions): Promise<PageAhead<Row> | undefined>;
}

/** What looking ahead needs. */
export interface LookAheadDependencies {
  readonly api: SalesforceApi;
  readonly catalogue: Catalogue;
  /** Everything that is read, in the order of a pass. */
  readonly objects: readonly string[];
  /** Older descriptions are renewed first. */
  readonly describeMaxAgeMs: number;
  readonly sourceTime: () => string | undefined;
  readonly now: () => number;
}

interface Answer extends ChangesSince {
  readonly body: unknown;
  /** The list of deleted ids as it came; `undefined` where there is none. */
  readonly deleted: unknown;
  readonly startedAt: string | undefined;
  readonly at: number;
}

/** A look-ahead that has asked nothing yet. */
export function createLookAhead({ api, catalogue, objects, describeMaxAgeMs, sourceTime, now }: LookAheadDependencies): LookAhead {
  const groups = toGroups(objects);
  const expected = new Map<string, string>();
  const answers = new Map<string, Answer>();

  function toQuestion(table: string): readonly (ChangesSince & { readonly soql: string })[] {
    const since = expected.get(table);
    const fields = table === 'OpportunityContactRole' ? ROLE_CHANGE_FIELDS : catalogue.recall(table, describeMaxAgeMs);
    if (since === undefined || fields === undefined) return [];
    return [{ table, since, soql: changeQuery({ fields, object: table, since, limit: AHEAD_ROWS }) }];
  }

  async function ask(group: readonly string[], call: CallOptions): Promise<void> {
    for (const table of group) answers.delete(table);
    if (group.filter((table) => expected.has(table)).length < 2) return;
    // Descriptions that have grown old are renewed together; alone, each of their tables would cost a call more.
    await catalogue.describeAll(objects, { ...call, maxAgeMs: describeMaxAgeMs });
    const questions = group.flatMap((table) => toQuestion(table));
    if (questions.length < 2) return;
    const at = now();
    const until = new Date(Date.parse(sourceTime() ?? new Date().toISOString()) + LIST_AHEAD_MS).toISOString();
    // Lists of deleted ids are no queries, so a call has room for them.
    const lists = questions.filter(({ table }) => !UNLISTED.has(table));
    const found = await api.readTogether(
      [...questions.map(({ soql }) => toQueryPath(soql)), ...lists.map(({ table, since }) => deletedPath(table, since, until))],
      call,
    );
    const startedAt = sourceTime();
    const bodies = found.map(({ status, body }) => (status === 200 ? body : undefined));
    const deleted = new Map(lists.map(({ table }, place) => [table, bodies[questions.length + place]]));
    for (const [place, { table, since }] of questions.entries()) {
      const body = bodies[place];
      if (body !== undefined) answers.set(table, { table, since, body, deleted: deleted.get(table), startedAt, at });
    }
  }

  return {
    expect: ({ table, since }) => void expected.set(table, since),
    async firstPage({ table, since }, schema, call) {
      expected.set(table, since);
      const group = groups.find(([first]) => first === table);
      try {
        if (group !== undefined) await ask(group, call);
      } catch (cause) {
        // What refuses several queries at once may still answer one.
        if (!isOverlayError(cause) || !MAY_ANSWER_ONE.has(cause.code)) throw cause;
      }
      const answer = answers.get(table);
      answers.delete(table);
      if (answer === undefined || answer.since > since || now() - answer.at > FRESH_MS) return undefined;
      // An answer that is no page, or a full one from before our place, is asked for again alone, where its fault is told.
      const { success, data: page } = schema.safeParse(answer.body);
      if (!success || (answer.since < since && page.records.length >= AHEAD_ROWS)) return undefined;
      return { page, limit: AHEAD_ROWS, startedAt: answer.startedAt, deleted: toDeleted(answer.deleted) };
    },
  };
}

const MAY_ANSWER_ONE: ReadonlySet<string> = new Set(['SOURCE_REQUEST', 'SOURCE_PERMISSION', 'SOURCE_BAD_RESPONSE']);

/** Users are never deleted, and a role that is gone shows at its opportunity. */
const UNLISTED: ReadonlySet<string> = new Set(['User', 'OpportunityContactRole']);

/** A list ends in whole minutes; one that ends later than now holds everything up to now. */
const LIST_AHEAD_MS = 120_000;

function deletedPath(table: string, since: string, until: string): string {
  return `/sobjects/${table}/deleted?start=${encodeURIComponent(since)}&end=${encodeURIComponent(until)}`;
}

// A list that reaches back too far is refused, and an odd one tells nothing: reconciliation finds what it would have told.
function toDeleted(body: unknown): PageAhead<unknown>['deleted'] {
  const list = deletedWire.safeParse(body).data?.deletedRecords ?? [];
  return list.map(({ id, deletedDate }) => ({ id, at: toInstant(deletedDate) }));
}
