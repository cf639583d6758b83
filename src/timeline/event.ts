import type { RecordRef } from '../../connectors/connector.ts';
import type { Money } from '../identity/normalise/money.ts';

/** The kinds of happening a timeline holds. */
export const EVENT_KINDS = [
  'EMAIL',
  'CALL',
  'MEETING',
  'NOTE',
  'TASK',
  'TICKET_OPENED',
  'TICKET_CLOSED',
  'DEAL_OPENED',
  'STAGE_CHANGED',
  'DEAL_WON',
  'DEAL_LOST',
  'INVOICE_ISSUED',
  'INVOICE_PAID',
  'INVOICE_CANCELLED',
  'PAYMENT',
  'PAYMENT_FAILED',
  'MARKETING_SENT',
  'MARKETING_OPENED',
  'MARKETING_CLICKED',
  'MARKETING_SUBSCRIBED',
  'MARKETING_UNSUBSCRIBED',
  'MARKETING_BOUNCED',
  'FORM',
  'SUBSCRIPTION_STARTED',
  'SUBSCRIPTION_CANCELLED',
] as const;

/** A kind of happening. */
export type EventKind = (typeof EVENT_KINDS)[number];

/** Which way a message went: from the customer to us, or from us to the customer. */
export type EventDirection = 'INBOUND' | 'OUTBOUND';

/** One dated happening about one or more entities. */
export interface TimelineEvent {
  /** `evt_…` */
  readonly id: string;
  readonly kind: EventKind;
  /** ISO 8601 in UTC. */
  readonly occurredAt: string;
  readonly direction?: EventDirection | undefined;
  readonly subject?: string | undefined;
  readonly body?: string | undefined;
  /** What an invoice or a payment is over. */
  readonly amount?: Money | undefined;
  /** Until when an invoice is to be paid, ISO 8601 in UTC; where the source states a day, that day's end. */
  readonly dueAt?: string | undefined;
  /** How it stands or what happened, in the source's own word. */
  readonly status?: string | undefined;
  /** Whether a machine did it, like a mail filter that opens every message. */
  readonly byMachine?: boolean | undefined;
  /** The record it was read from. */
  readonly source: RecordRef;
}

/** Why something is attached to nobody. */
export const PARKED_REASONS = ['NO_ADDRESS', 'ONLY_OURS', 'UNKNOWN_ADDRESS', 'SEVERAL_CONTACTS', 'SEVERAL_ACCOUNTS'] as const;

/** A reason why something is attached to nobody. */
export type ParkedReason = (typeof PARKED_REASONS)[number];

/** An event that is attached to nobody yet. */
export interface ParkedEvent {
  readonly event: TimelineEvent;
  readonly reason: ParkedReason;
}

/** The kinds of signal read from fields and free text. */
export const SIGNAL_KINDS = [
  'DO_NOT_PURSUE',
  'CHURN_RISK',
  'COMPETITOR',
  'UPSELL',
  'OPEN_CRITICAL_TICKET',
  'OVERDUE_INVOICE',
  'SILENT',
] as const;

/** A kind of signal. */
export type SignalKind = (typeof SIGNAL_KINDS)[number];

/** Something worth knowing before acting, with its evidence. */
export interface Signal {
  readonly kind: SignalKind;
  /** Strength, 0 to 1. */
  readonly score: number;
  /** The words or fields it rests on. */
  readonly evidence: string;
  /** The record the evidence stands in. */
  readonly source: RecordRef;
  /** ISO 8601 in UTC. */
  readonly since: string;
}
