import type { RecordRef } from '../../connectors/connector.ts';
import type { GraphEntity, TicketEntity } from '../graph/entity.ts';
import { fold } from '../identity/normalise/fold.ts';
import type { Money } from '../identity/normalise/money.ts';
import type { Signal } from './event.ts';
import { DEAD_STATUS } from './refusal-phrases.ts';
import { readStatedSignals } from './stated-signals.ts';
import type { TextSignal } from './text-signals.ts';

/** A text that concerns an entity. Instants are ISO 8601. */
export interface StatedText {
  readonly text: string;
  readonly at: string;
  readonly source: RecordRef;
  /** The field it stands in; `status` is a lead's state and is compared whole. */
  readonly field: 'event' | 'description' | 'nextStep' | 'status';
  /** Whether it also concerns a person: what is said of a person is not said of their organisation. */
  readonly concerns: 'a person' | 'no person';
}

/** An invoice that is past its time and not paid. Instants are ISO 8601. */
export interface DueInvoice {
  /** Of the event with which it was issued. */
  readonly id: string;
  readonly number: string | undefined;
  readonly amount: Money | undefined;
  readonly dueAt: string;
  readonly source: RecordRef;
}

/** A mailing that somebody reported as spam. */
export interface Complaint {
  /** ISO 8601. */
  readonly at: string;
  /** What was reported, in the words of the mail service. */
  readonly evidence: string;
  readonly source: RecordRef;
}

/** What is known about an entity that a signal can be read from. */
export interface SignalFacts {
  readonly entity: GraphEntity;
  readonly texts: readonly StatedText[];
  /** Open tickets of high priority. */
  readonly tickets: readonly TicketEntity[];
  /** Invoices that are overdue. */
  readonly invoices: readonly DueInvoice[];
  /** A mailing that the person reported as spam, without subscribing again. */
  readonly complaint?: Complaint | undefined;
  /** The last thing that happened. */
  readonly lastEvent?: { readonly at: string; readonly source: RecordRef } | undefined;
  /** Words of names around it that are no rival's: of itself, its people, deals and our colleagues. In folded form. */
  readonly names: ReadonlySet<string>;
}

/** What signals are read by. */
export interface SignalRules {
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** Names of competitors that the company knows, as anyone would write them. */
  readonly competitors: readonly string[];
  /** Days without an event after which an entity is silent. */
  readonly silentAfterDays: number;
}

/** A signal, and what tells it from the same signal on other evidence. */
export interface SignalDraft extends Signal {
  readonly evidenceKey: string;
}

const DAY_MS = 86_400_000;

/** Days in which a text loses half its weight; a wish to be left alone does not fade. */
const HALF_LIFE_DAYS = 180;

/** Signals weaker than this are not shown. */
const FAINTEST = 0.2;

/** Pieces of evidence that are kept for one kind of signal. */
export const MAX_EVIDENCE = 5;

/** The signals that an entity shows, of each kind the strongest first. */
export function readSignals(facts: SignalFacts, rules: SignalRules): readonly SignalDraft[] {
  const all = [
    ...textSignals(facts, rules),
    ...ticketSignals(facts.tickets),
    ...invoiceSignals(facts.invoices, rules),
    ...refusals(facts),
    ...silence(facts, rules),
  ];
  const byKind = Map.groupBy(all, ({ kind }) => kind);
  return [...byKind.values()].flatMap((signals) => signals.toSorted(byStrength).slice(0, MAX_EVIDENCE));
}

function textSignals({ entity, texts, names }: SignalFacts, { now, competitors }: SignalRules): readonly SignalDraft[] {
  const rivals = { competitors: competitors.map(fold), known: names };
  return texts.flatMap((stated) => {
    const facts = { ...rivals, year: yearOf(stated.at) };
    const found = stated.field === 'status' ? readStatus(stated.text) : readStatedSignals(stated.text, facts);
    return found
      .filter((signal) => isAbout(entity, stated, signal))
      .map((signal) => ({ ...signal, score: faded(signal, now - Date.parse(stated.at)) }))
      .filter(({ score }) => score >= FAINTEST)
      .map(({ kind, score, evidence }) => ({ kind, score, evidence, source: stated.source, since: stated.at, evidenceKey: keyOf(stated) }));
  });
}

function readStatus(text: string): readonly TextSignal[] {
  return DEAD_STATUS.test(fold(text).replaceAll('_', ' '))
    ? [{ kind: 'DO_NOT_PURSUE', score: 0.9, evidence: `Status: ${text}`, about: 'anyone' }]
    : [];
}

// One person's wish to be left alone must not close a whole account.
function isAbout(entity: GraphEntity, { concerns }: StatedText, { kind, about }: TextSignal): boolean {
  return kind !== 'DO_NOT_PURSUE' || entity.kind !== 'account' || concerns === 'no person' || about === 'organisation';
}

function faded({ kind, score }: TextSignal, ageMs: number): number {
  if (kind === 'DO_NOT_PURSUE') return score;
  const days = Math.max(0, ageMs / DAY_MS);
  return Math.round(score * 0.5 ** (days / HALF_LIFE_DAYS) * 1_000) / 1_000;
}

function ticketSignals(tickets: readonly TicketEntity[]): readonly SignalDraft[] {
  return tickets.filter(isSevere).map((ticket) => ({
    kind: 'OPEN_CRITICAL_TICKET',
    score: ticket.priority?.unified === 'CRITICAL' ? 1 : 0.8,
    evidence: [ticket.number, ticket.subject].filter((part) => part !== undefined).join(': '),
    source: ticket.sourceRef,
    since: ticket.openedAt ?? ticket.createdAt ?? ticket.changedAt,
    evidenceKey: ticket.id,
  }));
}

// The evidence names the day, not how many have passed: it stays true.
function invoiceSignals(invoices: readonly DueInvoice[], { now }: SignalRules): readonly SignalDraft[] {
  return invoices.map(({ id, number, amount, dueAt, source }) => {
    const days = (now - Date.parse(dueAt)) / DAY_MS;
    const sum = amount === undefined ? '' : ` over ${amount.amount}${amount.currency === undefined ? '' : ` ${amount.currency}`}`;
    return {
      kind: 'OVERDUE_INVOICE',
      score: Math.min(1, Math.round((0.6 + days / 75) * 100) / 100),
      evidence: `Invoice${number === undefined ? '' : ` ${number}`}${sum} was due on ${dueAt.slice(0, 10)} and is not paid.`,
      source,
      since: dueAt,
      evidenceKey: id,
    };
  });
}

// Who unsubscribes wants no mailings and may still be called; who reports a mail as spam wants to be left alone. It is the person's word alone.
function refusals({ entity, complaint }: SignalFacts): readonly SignalDraft[] {
  if (complaint === undefined || entity.kind !== 'contact') return [];
  const { at, evidence, source } = complaint;
  return [{ kind: 'DO_NOT_PURSUE', score: 0.8, evidence, source, since: at, evidenceKey: 'complaint' }];
}

function isSevere({ priority, status }: TicketEntity): boolean {
  if (status.unified === 'CLOSED') return false;
  return priority?.unified === 'CRITICAL' || (priority?.unified === 'HIGH' && status.unified === 'ESCALATED');
}

function silence({ entity, lastEvent }: SignalFacts, { now, silentAfterDays }: SignalRules): readonly SignalDraft[] {
  const isClosed = entity.kind === 'deal' && (entity.stage.unified === 'WON' || entity.stage.unified === 'LOST');
  if (lastEvent === undefined || isClosed) return [];
  const silentSince = Date.parse(lastEvent.at) + silentAfterDays * DAY_MS;
  if (silentSince > now) return [];
  const days = (now - Date.parse(lastEvent.at)) / DAY_MS;
  const score = Math.min(1, Math.round((days / (4 * silentAfterDays) + 0.25) * 100) / 100);
  const evidence = `Nothing has happened since ${lastEvent.at.slice(0, 10)}.`;
  return [
    { kind: 'SILENT', score, evidence, source: lastEvent.source, since: new Date(silentSince).toISOString(), evidenceKey: 'last event' },
  ];
}

function yearOf(instant: string): number {
  return new Date(instant).getUTCFullYear();
}

function keyOf({ source, field }: StatedText): string {
  return JSON.stringify([source.source, source.object, source.id, field]);
}

function byStrength(a: SignalDraft, b: SignalDraft): number {
  return b.score - a.score || Date.parse(b.since) - Date.parse(a.since) || (a.evidenceKey < b.evidenceKey ? -1 : 1);
}
