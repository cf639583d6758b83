import { createHash } from 'node:crypto';

import type { TimelineEvent } from './event.ts';

/** An event as it is kept; what only some kinds know stands in `detail`. */
export interface EventDraft extends Omit<TimelineEvent, 'amount' | 'dueAt' | 'status' | 'byMachine'> {
  /** The golden deal or ticket it is a milestone of; absent for an activity, which concerns what its record links to. */
  readonly about?: string;
  /** Whether it breaks no silence: an open task has not happened, and what a machine sent or opened is nobody's word. */
  readonly isQuiet: boolean;
  /** What tells the same e-mail in another source. */
  readonly twinKey?: string;
  /** Orders e-mails of one key within one source. */
  readonly twinPlace?: string;
  readonly detail: EventDetail;
}

/** What an event's kind knows besides: the stage a deal moved to, a ticket's priority. */
export interface EventDetail {
  readonly stage?: string;
  readonly stageRaw?: string;
  readonly priority?: string;
  /** In the source's own word. */
  readonly status?: string;
  /** Exact decimal. */
  readonly amount?: string;
  /** ISO 4217. */
  readonly currency?: string;
  /** ISO 8601 in UTC. */
  readonly dueAt?: string;
  /** Of an invoice: whether it still has to be paid. */
  readonly isOpen?: 'true';
  readonly byMachine?: 'true';
  /** Of a message that its reader reported as spam. */
  readonly isComplaint?: 'true';
}

/** An event with its id, which the record and the kind decide: read again, in whatever order, it is the same event. */
export function withEventId(draft: Omit<EventDraft, 'id'>): EventDraft {
  const { source, object, id } = draft.source;
  const digest = createHash('sha256').update(JSON.stringify([source, object, id, draft.kind]));
  return { id: `evt_${digest.digest('hex').slice(0, 32)}`, ...draft };
}
