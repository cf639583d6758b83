import type { z } from 'zod';

import type { RecordFields } from '../connector.ts';
import { unreadable } from '../webhook-body.ts';
import { chargeWire, invoiceWire, subscriptionWire } from './wire.ts';

/** One object of Stripe under our names. */
export interface StatedFields {
  readonly id: string;
  readonly fields: RecordFields;
  /** How far the object had come; compared as text. */
  readonly place: string;
}

/** Currencies whose smallest unit is the whole one, or a thousandth; all others count in hundredths. @see https://docs.stripe.com/currencies */
const DECIMALS: Readonly<Record<string, number>> = Object.fromEntries([
  ...['bif', 'clp', 'djf', 'gnf', 'jpy', 'kmf', 'krw', 'mga', 'pyg', 'rwf', 'ugx', 'vnd', 'vuv', 'xaf', 'xof', 'xpf'].map(
    (code) => [code, 0] as const,
  ),
  ...['bhd', 'jod', 'kwd', 'omr', 'tnd'].map((code) => [code, 3] as const),
]);

/** An invoice, with when it is due and when it was paid. */
export function toInvoiceFields(object: unknown): StatedFields {
  const invoice = parse(invoiceWire, object);
  const { finalized_at, paid_at, voided_at, marked_uncollectible_at } = invoice.status_transitions ?? {};
  return {
    id: invoice.id,
    place: String(INVOICE_COURSE.indexOf(invoice.status ?? '') + 1),
    fields: withoutEmpty({
      type: 'INVOICE',
      subject: invoice.number ?? undefined,
      body: invoice.description ?? undefined,
      status: invoice.status ?? undefined,
      email: invoice.customer_email ?? undefined,
      company: invoice.customer_name ?? undefined,
      amount: toAmount(invoice.total ?? invoice.amount_due, invoice.currency),
      currency: invoice.currency.toUpperCase(),
      occurredAt: toInstant(finalized_at ?? invoice.created),
      dueAt: toInstant(invoice.due_date),
      closedAt: toInstant(paid_at ?? voided_at ?? marked_uncollectible_at),
      createdAt: toInstant(invoice.created),
    }),
  };
}

const INVOICE_COURSE = ['draft', 'open', 'uncollectible', 'void', 'paid'];

/** A payment that was tried: `succeeded`, `failed`, `pending` or `refunded`. */
export function toChargeFields(object: unknown): StatedFields {
  const charge = parse(chargeWire, object);
  const status = charge.refunded === true ? 'refunded' : (charge.status ?? undefined);
  return {
    id: charge.id,
    place: String(CHARGE_COURSE.indexOf(status ?? '') + 1),
    fields: withoutEmpty({
      type: 'PAYMENT',
      subject: charge.description ?? undefined,
      body: charge.failure_message ?? undefined,
      status,
      email: charge.receipt_email ?? charge.billing_details?.email ?? undefined,
      company: charge.billing_details?.name ?? undefined,
      amount: toAmount(charge.amount, charge.currency),
      currency: charge.currency.toUpperCase(),
      occurredAt: toInstant(charge.created),
      createdAt: toInstant(charge.created),
    }),
  };
}

const CHARGE_COURSE = ['pending', 'failed', 'succeeded', 'refunded'];

/** A subscription; when it was cancelled and in which words, where it was. */
export function toSubscriptionFields(object: unknown): StatedFields {
  const subscription = parse(subscriptionWire, object);
  const ended = subscription.ended_at ?? subscription.canceled_at;
  const { comment, feedback, reason } = subscription.cancellation_details ?? {};
  return {
    id: subscription.id,
    place: ended === null || ended === undefined ? '1' : '2',
    fields: withoutEmpty({
      type: 'SUBSCRIPTION',
      status: subscription.status ?? undefined,
      body: [comment, feedback, reason].filter((part) => typeof part === 'string' && part !== '').join('. '),
      email: subscription.customer_email ?? subscription.metadata?.email ?? undefined,
      company: subscription.metadata?.company ?? undefined,
      occurredAt: toInstant(ended ?? subscription.created),
      closedAt: toInstant(ended),
      createdAt: toInstant(subscription.created),
    }),
  };
}

function parse<Schema extends z.ZodType>(schema: Schema, object: unknown): z.output<Schema> {
  const { data, error } = schema.safeParse(object);
  if (error !== undefined) throw unreadable(`Not an object of Stripe: ${error.issues.map(({ path }) => path.join('.')).join(', ')}`);
  return data;
}

function toInstant(seconds: number | null | undefined): string | undefined {
  return seconds === null || seconds === undefined ? undefined : new Date(seconds * 1000).toISOString();
}

// Written from its digits: a division would round.
function toAmount(units: number | null | undefined, currency: string): string | undefined {
  if (units === null || units === undefined) return undefined;
  const decimals = DECIMALS[currency.toLowerCase()] ?? 2;
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  return `${units < 0 ? '-' : ''}${whole}${decimals === 0 ? '' : `.${digits.slice(-decimals)}`}`;
}

function withoutEmpty(fields: { readonly [Name in keyof RecordFields]: RecordFields[Name] | undefined }): RecordFields {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));
}
