import type { OrderKey } from '../graph/page.ts';
import type { EventDetail } from './event-draft.ts';
import type { EventDirection, EventKind, TimelineEvent } from './event.ts';

/** How pages of events are ordered. */
export const NEWEST_FIRST: readonly OrderKey[] = [
  { name: 'OCCURRED_AT', direction: 'DESC', type: 'instant' },
  { name: 'ID', direction: 'DESC', type: 'text' },
];

/** The columns of an event that are read. */
export const EVENT_COLUMNS = ['id', 'kind', 'occurred_at', 'direction', 'subject', 'body', 'source', 'object', 'record_id', 'detail']
  .map((column) => `event.${column}`)
  .join(', ');

/** A row of an event. */
export interface EventRow {
  readonly id: string;
  readonly kind: EventKind;
  readonly occurred_at: Date;
  readonly direction: EventDirection | null;
  readonly subject: string | null;
  readonly body: string | null;
  readonly source: string;
  readonly object: string;
  readonly record_id: string;
  readonly detail: EventDetail;
}

/** The event that a row holds. */
export function toTimelineEvent(row: EventRow): TimelineEvent {
  const { amount, currency, dueAt, status, byMachine } = row.detail;
  return {
    id: row.id,
    kind: row.kind,
    occurredAt: row.occurred_at.toISOString(),
    direction: row.direction ?? undefined,
    subject: row.subject ?? undefined,
    body: row.body ?? undefined,
    ...(amount !== undefined && { amount: { amount, currency } }),
    ...(dueAt !== undefined && { dueAt }),
    ...(status !== undefined && { status }),
    ...(byMachine !== undefined && { byMachine: true }),
    source: { source: row.source, object: row.object, id: row.record_id },
  };
}
