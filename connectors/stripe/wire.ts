import { z } from 'zod';

/** Seconds since 1970. */
const seconds = z.int().nonnegative().max(8_640_000_000_000);

/** One event, as far as we read it; `data.object` is read by its type. */
export const eventWire = z.object({
  id: z.string().min(1).max(255),
  type: z.string().min(1).max(255),
  created: seconds,
  data: z.object({ object: z.record(z.string(), z.unknown()) }),
});
export type EventWire = z.output<typeof eventWire>;

const text = z.string().max(10_000).nullish();

/** An invoice: amounts in the smallest unit of their currency. */
export const invoiceWire = z.object({
  id: z.string().min(1).max(255),
  number: text,
  status: text,
  amount_due: z.int().nullish(),
  total: z.int().nullish(),
  currency: z.string().length(3),
  customer_email: text,
  customer_name: text,
  description: text,
  created: seconds,
  due_date: seconds.nullish(),
  status_transitions: z
    .object({
      finalized_at: seconds.nullish(),
      paid_at: seconds.nullish(),
      voided_at: seconds.nullish(),
      marked_uncollectible_at: seconds.nullish(),
    })
    .nullish(),
});

/** A charge, which is a payment that was tried. */
export const chargeWire = z.object({
  id: z.string().min(1).max(255),
  status: text,
  refunded: z.boolean().nullish(),
  amount: z.int(),
  currency: z.string().length(3),
  receipt_email: text,
  billing_details: z.object({ email: text, name: text }).nullish(),
  description: text,
  failure_message: text,
  created: seconds,
});

/** A subscription. */
export const subscriptionWire = z.object({
  id: z.string().min(1).max(255),
  status: text,
  created: seconds,
  canceled_at: seconds.nullish(),
  ended_at: seconds.nullish(),
  customer_email: text,
  metadata: z.object({ email: text, company: text }).nullish(),
  cancellation_details: z.object({ comment: text, feedback: text, reason: text }).nullish(),
});
