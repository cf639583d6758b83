import type { TicketEntity } from '../graph/entity.ts';
import { noteSignals } from '../graph/note-pulse.ts';
import type { Page } from '../graph/page.ts';
import { createGraphReader } from '../graph/reader.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import { readComplaints } from './complaint-store.ts';
import { readDueInvoices } from './invoice-store.ts';
import { readLastEvents, readNames, readTexts, replaceSignals } from './signal-store.ts';
import { readSignals } from './signals.ts';
import type { SignalRules } from './signals.ts';
import { lockTimeline } from './store.ts';

/** Entities whose signals one transaction reads at most. */
const BATCH_SIZE = 200;

/** Texts of one entity that are read; older ones have faded. */
const MAX_TEXTS = 100;

/** Severe tickets of one entity that are looked at. */
const MAX_TICKETS = 20;

/** Days without an event after which an entity is silent, unless told otherwise. */
export const SILENT_AFTER_DAYS = 90;

/** What a refresh needs. */
export interface RefreshSignalsDependencies {
  readonly database: Database;
  readonly clock: Clock;
  /** Names of competitors that the company knows. @default none */
  readonly competitors?: readonly string[];
  /** @default 90 */
  readonly silentAfterDays?: number;
}

/** Reads the signals of accounts, contacts and deals anew from what is known now; other ids lose theirs. */
export type RefreshSignals = (entityIds: readonly string[], options: { readonly signal: AbortSignal }) => Promise<void>;

/** The refresh on one database. */
export function createRefreshSignals({
  database,
  clock,
  competitors = [],
  silentAfterDays = SILENT_AFTER_DAYS,
}: RefreshSignalsDependencies): RefreshSignals {
  return async (entityIds, { signal }) => {
    const ids = [...new Set(entityIds)];
    for (let start = 0; start < ids.length; start += BATCH_SIZE) {
      signal.throwIfAborted();
      const batch = ids.slice(start, start + BATCH_SIZE);
      await database.transaction(async (sql) => await refresh(sql, batch, { now: clock.now(), competitors, silentAfterDays }));
    }
  };
}

async function refresh(sql: Sql, ids: readonly string[], rules: SignalRules): Promise<void> {
  await lockTimeline(sql);
  const entities = await createGraphReader(sql).entities(ids.filter((id) => /^(?:acc|con|dea)_/u.test(id)));
  const texts = await readTexts(sql, ids, MAX_TEXTS);
  const lastEvents = await readLastEvents(sql, ids, rules.now);
  const tickets = await readSevereTickets(sql, ids);
  const invoices = await readDueInvoices(sql, ids, new Date(rules.now).toISOString());
  const complaints = await readComplaints(sql, ids);
  const namesOf = await readNames(sql, ids);
  const signals = ids.flatMap((entityId) => {
    const entity = entities.get(entityId);
    // An id merged away answers the survivor, who shows its own signals.
    if (entity === undefined || entity.id !== entityId) return [];
    const [lastEvent] = lastEvents.get(entityId) ?? [];
    const facts = {
      entity,
      texts: texts.get(entityId) ?? [],
      tickets: tickets.get(entityId) ?? [],
      invoices: invoices.get(entityId) ?? [],
      complaint: complaints.get(entityId),
      lastEvent,
      names: namesOf(entityId),
    };
    return readSignals(facts, rules).map((signal) => ({ ...signal, entityId }));
  });
  await replaceSignals(sql, ids, signals);
  const shown = Map.groupBy(signals, ({ entityId }) => entityId);
  await noteSignals(
    sql,
    ids.map((entityId) => ({ entityId, kinds: [...new Set((shown.get(entityId) ?? []).map(({ kind }) => kind))] })),
  );
}

async function readSevereTickets(sql: Sql, ids: readonly string[]): Promise<ReadonlyMap<string, readonly TicketEntity[]>> {
  const reader = createGraphReader(sql);
  const request = { first: MAX_TICKETS, filter: { open: true, priority: ['HIGH', 'CRITICAL'] }, withTotal: 'no-total' } as const;
  const ofAccounts = await reader.ticketsOf(
    'account',
    ids.filter((id) => id.startsWith('acc_')),
    request,
  );
  const ofContacts = await reader.ticketsOf(
    'contact',
    ids.filter((id) => id.startsWith('con_')),
    request,
  );
  return new Map(
    [...ofAccounts, ...ofContacts].map(([id, page]: readonly [string, Page<TicketEntity>]) => [id, page.edges.map(({ node }) => node)]),
  );
}
