import type { SourceRecord } from '../../connectors/connector.ts';
import { fold } from '../identity/normalise/fold.ts';
import { isDay } from '../identity/normalise/moment.ts';
import { readInstant, readMoment, readMoney, readText } from '../identity/read-field.ts';
import type { SourceSettings } from '../identity/source-settings.ts';
import { withEventId } from './event-draft.ts';
import type { EventDetail, EventDraft } from './event-draft.ts';
import type { EventKind } from './event.ts';
import { readBody } from './read-body.ts';

/** What billing, mailings and forms state: each record is one thing with a course, and each step that it has taken is an event. */
type BusinessKind = 'invoice' | 'payment' | 'subscription' | 'marketing' | 'form';

// A source states these by the very word; "Invoice call" is a call.
const KINDS: readonly (readonly [BusinessKind, RegExp])[] = [
  ['invoice', /^(?:invoice|bill|rechnung|facture|factura|fattura|factuur|fatura)s?$/u],
  ['payment', /^(?:payment|charge|zahlung|paiement|pago|pagamento|betaling)s?$/u],
  ['subscription', /^(?:subscription|abonnement|abo|suscripcion|abbonamento|assinatura)s?$/u],
  ['marketing', /^marketing(?: e-?mail| touch)?s?$/u],
  ['form', /^(?:(?:web )?form(?: submission)?s?|formular|formulaire|formulario|modulo|formulier)$/u],
];

/** The events of a record of billing, mailings or forms; undefined of any other. What is a draft or still pending has not happened. */
export function toBusinessEvents(record: SourceRecord, settings: SourceSettings): readonly EventDraft[] | undefined {
  const kind = businessKindOf(record);
  return kind === undefined ? undefined : COURSES[kind](toFacts(record, settings)).map((step) => toEvent(record, step));
}

/** Which thing of business a record states, by its own word for its type. */
export function businessKindOf({ fields }: Pick<SourceRecord, 'fields'>): BusinessKind | undefined {
  const word = fold((fields.type ?? '').replaceAll('_', ' '));
  return KINDS.find(([, pattern]) => pattern.test(word))?.[0];
}

/** What a record of business states. Instants are ISO 8601 in UTC. */
interface BusinessFacts {
  /** In folded form. */
  readonly status: string;
  readonly occurredAt: string;
  readonly createdAt: string | undefined;
  readonly closedAt: string | undefined;
  /** Status, amount and due time, as far as the source tells them. */
  readonly told: EventDetail;
}

/** One step of the course. */
interface Step {
  readonly kind: EventKind;
  readonly occurredAt: string;
  readonly detail: EventDetail;
  readonly isQuiet: boolean;
}

function toFacts({ fields, changedAt }: SourceRecord, settings: SourceSettings): BusinessFacts {
  const amount = readMoney(fields.amount, fields.currency, settings);
  const status = readText(fields.status);
  const dueAt = dueAtOf(fields.dueAt, settings);
  const createdAt = readInstant(fields.createdAt, settings);
  return {
    status: fold((status ?? '').replaceAll('_', ' ')),
    occurredAt: readInstant(fields.occurredAt, settings) ?? createdAt ?? changedAt,
    createdAt,
    closedAt: readInstant(fields.closedAt, settings),
    told: {
      ...(status !== undefined && { status }),
      ...(amount !== undefined && { amount: amount.amount }),
      ...(amount?.currency !== undefined && { currency: amount.currency }),
      ...(dueAt !== undefined && { dueAt }),
    },
  };
}

// Whoever pays on the day itself pays in time.
function dueAtOf(raw: string | undefined, settings: SourceSettings): string | undefined {
  const due = readMoment(raw, settings);
  if (due === undefined) return undefined;
  // Written alike everywhere: it is compared as text.
  return isDay(due) ? `${due}T23:59:59.999Z` : new Date(due).toISOString();
}

const COURSES: { readonly [Kind in BusinessKind]: (facts: BusinessFacts) => readonly Step[] } = {
  invoice: invoiceSteps,
  payment: paymentSteps,
  subscription: subscriptionSteps,
  marketing: marketingSteps,
  form: ({ occurredAt, told }) => [{ kind: 'FORM', occurredAt, detail: told, isQuiet: false }],
};

const DRAFT = /^(?:draft|entwurf|brouillon|borrador|bozza|concept|rascunho)/u;
const PAID = /^(?:paid|settled|bezahlt|beglichen|paye|regle|pagad|pagat|saldad|saldat|betaald|pag[ao]s?$)/u;
const CANCELLED = /^(?:void|cancel|storn|annul|anulad|geannuleerd|deleted|credited)/u;

// Written off is not paid: nobody sells more to who owes.
function invoiceSteps({ status, occurredAt, closedAt, told }: BusinessFacts): readonly Step[] {
  if (DRAFT.test(status)) return [];
  const isPaid = PAID.test(status) || (status === '' && closedAt !== undefined);
  const isCancelled = CANCELLED.test(status);
  const issued = { ...told, ...(!isPaid && !isCancelled && { isOpen: 'true' as const }) };
  const end = closedAt ?? occurredAt;
  return [
    { kind: 'INVOICE_ISSUED', occurredAt, detail: issued, isQuiet: true },
    ...(isPaid ? [{ kind: 'INVOICE_PAID' as const, occurredAt: end, detail: told, isQuiet: true }] : []),
    ...(isCancelled ? [{ kind: 'INVOICE_CANCELLED' as const, occurredAt: end, detail: told, isQuiet: true }] : []),
  ];
}

// Most payments are taken by a machine on the day agreed: they say nothing about being in touch.
function paymentSteps({ status, occurredAt, told }: BusinessFacts): readonly Step[] {
  if (/^(?:pending|processing|requires|in process|offen)/u.test(status)) return [];
  const hasFailed = /fail|declin|reject|refus|abgelehnt|fehlgeschlagen|echou|rechaz|rifiutat|geweigerd|recusad|chargeback|disput/u.test(
    status,
  );
  return [{ kind: hasFailed ? 'PAYMENT_FAILED' : 'PAYMENT', occurredAt, detail: told, isQuiet: true }];
}

function subscriptionSteps({ status, occurredAt, createdAt, closedAt, told }: BusinessFacts): readonly Step[] {
  const isOver = closedAt !== undefined || /^(?:cancel|gekundigt|resilie|annul|cancelad|disdett|opgezegd|ended|expired)/u.test(status);
  return [
    { kind: 'SUBSCRIPTION_STARTED', occurredAt: createdAt ?? occurredAt, detail: told, isQuiet: false },
    ...(isOver ? [{ kind: 'SUBSCRIPTION_CANCELLED' as const, occurredAt: closedAt ?? occurredAt, detail: told, isQuiet: false }] : []),
  ];
}

const TOUCHES: readonly (readonly [EventKind, RegExp])[] = [
  ['MARKETING_UNSUBSCRIBED', /unsub|opt ?-?out|spam|complain|abmeld|abgemeldet|desabonn|desinscri|baja|disiscri|uitgeschreven/u],
  ['MARKETING_BOUNCED', /bounce|drop|clean|block|invalid|undeliver|fail/u],
  ['MARKETING_CLICKED', /click|klick|clic/u],
  ['MARKETING_OPENED', /open|geoffnet|ouver|abiert|apert/u],
  ['MARKETING_SUBSCRIBED', /subscri|opt ?-?in|angemeldet|abonn|suscri|iscri|ingeschreven/u],
];

// A mail that was sent is our word, not theirs; one that a filter opened is nobody's.
function marketingSteps({ status, occurredAt, told }: BusinessFacts): readonly Step[] {
  const kind = TOUCHES.find(([, pattern]) => pattern.test(status))?.[0] ?? 'MARKETING_SENT';
  const byMachine = /machine|\bbot\b|proxy|prefetch/u.test(status);
  const detail = {
    ...told,
    ...(byMachine && { byMachine: 'true' as const }),
    ...(/spam|complain/u.test(status) && { isComplaint: 'true' as const }),
  };
  const isInterest = kind === 'MARKETING_CLICKED' || kind === 'MARKETING_OPENED';
  return [{ kind, occurredAt, detail, isQuiet: !isInterest || byMachine }];
}

function toEvent(record: SourceRecord, { kind, occurredAt, detail, isQuiet }: Step): EventDraft {
  const { subject, body } = record.fields;
  return withEventId({
    kind,
    occurredAt,
    ...(kind === 'FORM' && { direction: 'INBOUND' }),
    subject: readText(subject),
    // What is said on ending is said then, and not when it began.
    body: kind === 'SUBSCRIPTION_STARTED' && record.fields.closedAt !== undefined ? undefined : readBody(body),
    source: record.ref,
    isQuiet,
    detail,
  });
}
