import { createHash } from 'node:crypto';

import type { TimelineEvent } from './event.ts';

/** An event as it is kept. */
export interface EventDraft extends TimelineEvent {
  /** The golden deal or ticket it is a milestone of; absent for an activity, which concerns what its record links to. */
  readonly about?: string;
  /** Whether it is still to be done: an open task has not happened. */
  readonly isPlan: boolean;
  /** What tells the same e-mail in another source. */
  readonly twinKey?: string;
  /** Orders e-mails of one key within one source. */
  readonly twinPlace?: string;
  /** What its kind knows besides. */
  readonly detail: Readonly<Record<string, string>>;
}

/** An event with its id, which the record and the kind decide: read again, in whatever order, it is the same event. */
export function withEventId(draft: Omit<EventDraft, 'id'>): EventDraft {
  const { source, object, id } = draft.source;
  const digest = createHash('sha256').update(JSON.stringify([source, object, id, draft.kind]));
  return { id: `evt_${digest.digest('hex').slice(0, 32)}`, ...draft };
}
