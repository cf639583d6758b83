import type { RecordRef } from '../../connectors/connector.ts';
import { noteLastEvents } from '../graph/note-pulse.ts';
import { createGraphReader } from '../graph/reader.ts';
import type { FindSourceSettings } from '../identity/source-settings.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import type { RecordStore } from '../records/store.ts';
import { toActivityEvents } from './activity-event.ts';
import { attribute, isTicket, learnAddresses, stateTickets } from './attribute.ts';
import { findRecordsOf, findStating, replaceAttributions } from './attribution-store.ts';
import { toEventAttributions } from './attribution.ts';
import type { EventDraft } from './event-draft.ts';
import { toDealMilestones, toTicketMilestones } from './milestones.ts';
import { findUndirectedMail, readOwnAddresses, replaceOwnAddresses } from './own-mailbox-store.ts';
import { toOwnMailboxes } from './own-mailboxes.ts';
import {
  attachEvents,
  findEventsOf,
  findTwinKeys,
  lastEventsOf,
  lockTimeline,
  putEvents,
  removeActivities,
  removeMilestones,
} from './store.ts';

/** Records or entities that one transaction projects at most. */
const BATCH_SIZE = 500;

/** What a projection of events needs. */
export interface ProjectEventsDependencies {
  readonly database: Database;
  /** Reads records in the projection's own transaction. */
  readonly records: (sql: Sql) => Pick<RecordStore, 'read'>;
  readonly settings: FindSourceSettings;
  readonly clock: Clock;
  /** Told which entities gained, changed or lost an event, after the commit. @default nobody is told */
  readonly attached?: ((goldenIds: readonly string[]) => void) | undefined;
}

/** What a projection of events may be told. */
export interface ProjectEventsOptions {
  readonly signal: AbortSignal;
}

/** What a projection of events wrote. */
export interface ProjectedEvents {
  /** Entities that gained, changed or lost an event. */
  readonly touched: readonly string[];
}

/**
 * Keeps the timeline. Whatever the order of calls, the same records and golden rows end in the same events.
 */
export interface ProjectEvents {
  /** Brings the events of activity records to what the records say now; deleted ones take their events with them. */
  ofActivities(refs: readonly RecordRef[], options: ProjectEventsOptions): Promise<ProjectedEvents>;
  /**
   * Brings the milestones of deals and tickets to what their golden rows say now, and attaches anew every event that concerns
   * these entities. Call it with what a projection of entities touched.
   */
  ofEntities(goldenIds: readonly string[], options: ProjectEventsOptions): Promise<ProjectedEvents>;
}

/** The projection of events on one database. */
export function createProjectEvents(dependencies: ProjectEventsDependencies): ProjectEvents {
  const inBatches = async <Item>(
    items: readonly Item[],
    signal: AbortSignal,
    project: (sql: Sql, batch: readonly Item[]) => Promise<readonly string[]>,
  ): Promise<ProjectedEvents> => {
    const touched = new Set<string>();
    for (let start = 0; start < items.length; start += BATCH_SIZE) {
      signal.throwIfAborted();
      const batch = items.slice(start, start + BATCH_SIZE);
      const ids = await dependencies.database.transaction(async (sql) => {
        await lockTimeline(sql);
        const concerned = [...new Set(await project(sql, batch))];
        await noteLastEvents(sql, await lastEventsOf(sql, concerned, dependencies.clock.now()));
        return concerned;
      });
      if (ids.length > 0) dependencies.attached?.(ids);
      for (const id of ids) touched.add(id);
    }
    return { touched: [...touched] };
  };
  return {
    ofActivities: async (refs, { signal }) =>
      await inBatches(refs, signal, async (sql, batch) => await projectActivities(sql, batch, dependencies)),
    ofEntities: async (goldenIds, { signal }) =>
      await inBatches([...new Set(goldenIds)], signal, async (sql, batch) => [
        ...(await projectMilestones(sql, batch, await learnAddresses(sql, batch))),
        ...(batch.some((id) => id.startsWith('own_')) ? await followOwnMailboxes(sql, dependencies) : []),
      ]),
  };
}

type ReadingDependencies = Pick<ProjectEventsDependencies, 'records' | 'settings'>;

async function projectActivities(
  sql: Sql,
  refs: readonly RecordRef[],
  { records, settings }: ReadingDependencies,
): Promise<readonly string[]> {
  const stated = await records(sql).read(refs);
  const ours = toOwnMailboxes(await readOwnAddresses(sql));
  const keysBefore = await findTwinKeys(sql, refs);
  const projected = stated
    .filter(({ kind, state }) => kind === 'activity' && state === 'live')
    .map((record) => ({ record, events: toActivityEvents(record, { settings: settings(record.ref.source), ours }) }));
  const events = projected.flatMap((each) => each.events);
  const left = await removeActivities(sql, refs, events);
  await putEvents(sql, events);
  const attributions = projected.flatMap((each) => toEventAttributions(each.record, each.events, ours));
  await replaceAttributions(sql, idsOf(events), attributions);
  await attribute(
    sql,
    attributions.map(({ subject }) => subject),
  );
  return [...left, ...(await attachEvents(sql, { eventIds: idsOf(events), twinKeys: keysBefore }))];
}

// A colleague may become known after the e-mails were: then it shows which way they went.
async function followOwnMailboxes(sql: Sql, dependencies: ReadingDependencies): Promise<readonly string[]> {
  const changed = await replaceOwnAddresses(sql);
  if (changed.length === 0) return [];
  const { keys, domains } = toOwnMailboxes(changed);
  const stating = await findStating(sql, [...keys, ...domains]);
  const refs = [...(await findUndirectedMail(sql, [...changed, ...keys, ...domains])), ...(await findRecordsOf(sql, stating))];
  return [...(await projectActivities(sql, distinct(refs), dependencies)), ...(await projectMilestones(sql, stating.filter(isTicket), []))];
}

// Tickets are attributed before their milestones are attached, which concern whom the ticket does.
async function projectMilestones(sql: Sql, goldenIds: readonly string[], subjects: readonly string[]): Promise<readonly string[]> {
  const entities = await createGraphReader(sql).entities(goldenIds.filter(hasMilestones));
  const events = [...entities].flatMap(([askedId, entity]): readonly EventDraft[] => {
    // An id merged away answers the survivor, whose milestones are its own.
    if (entity.id !== askedId) return [];
    if (entity.kind === 'deal') return toDealMilestones(entity);
    return entity.kind === 'ticket' ? toTicketMilestones(entity) : [];
  });
  const left = await removeMilestones(sql, goldenIds, events);
  await putEvents(sql, events);
  const tickets = goldenIds.filter(isTicket);
  await stateTickets(sql, tickets, { milestones: events, ours: toOwnMailboxes(await readOwnAddresses(sql)) });
  const requesters = await attribute(sql, [...new Set([...subjects, ...tickets])]);
  const concerning = await findEventsOf(sql, [...goldenIds, ...subjects.filter(isTicket)]);
  const eventIds = [...new Set([...idsOf(events), ...concerning, ...subjects])];
  return [...left, ...requesters, ...(await attachEvents(sql, { eventIds, twinKeys: [] }))];
}

function hasMilestones(id: string): boolean {
  return id.startsWith('dea_') || id.startsWith('tic_');
}

function distinct(refs: readonly RecordRef[]): readonly RecordRef[] {
  return [...new Map(refs.map((ref) => [JSON.stringify([ref.source, ref.object, ref.id]), ref])).values()];
}

function idsOf(events: readonly EventDraft[]): readonly string[] {
  return events.map(({ id }) => id);
}
