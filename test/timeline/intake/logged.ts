import type { SourceRecord } from '../../../connectors/connector.ts';
import type { IncomingChange, IncomingEvent } from '../../../connectors/webhook.ts';

/** What a test says about an event; the rest is ordinary. */
export interface EventSketch {
  readonly key: string;
  readonly source?: string;
  readonly object?: string;
  readonly id?: string;
  readonly at?: string;
  readonly place?: string;
  readonly change: IncomingChange;
}

/** An event as a sender would tell it. */
export function eventOf({
  key,
  source = 'billing',
  object = 'invoice',
  id = 'in_1',
  at = '2026-11-20T10:00:00.000Z',
  ...rest
}: EventSketch): IncomingEvent {
  return { key, about: { source, object, id }, occurredAt: at, ...rest };
}

/** A statement of an invoice. */
export function stating(fields: SourceRecord['fields'], rest: Partial<SourceRecord> = {}): IncomingChange {
  const record: SourceRecord = {
    ref: { source: 'billing', object: 'invoice', id: 'in_1' },
    kind: 'activity',
    fields: { type: 'INVOICE', ...fields },
    links: [],
    raw: {},
    changedAt: '2026-11-20T10:00:00.000Z',
    version: '1',
    state: 'live',
    ...rest,
  };
  return { type: 'stated', record };
}
