import type { DealEntity, TicketEntity } from '../graph/entity.ts';
import type { TimelineEvent } from '../timeline/event.ts';
import { isOpenAndCritical } from './policy.ts';
import type { Subject } from './subject.ts';

/**
 * The material part of a subject's facts, by name: `stage`, `close`, `deal dea_1 amount`. It holds ids, enumerations, bands and dates,
 * never a name or a word that somebody wrote.
 */
export type Projection = Readonly<Record<string, string>>;

/** Names whom no step may be about. */
export const LEFT_ALONE = 'left alone';

const DAY_MS = 86_400_000;

/** Days since the last contact after which an answer is worth writing anew. */
const SILENCE_DAYS = [7, 14, 30, 60, 90, 180, 365] as const;

/** Days by which an expected close may move without mattering. */
const CLOSE_TOLERANCE_DAYS = 7;

/**
 * What of a subject justifies a new answer when it changes: stage, amount band, expected close, owner, the last inbound message and
 * meeting, open tickets, invoices, signals and how long it has been silent. Nothing else wakes a model.
 *
 * @param now - milliseconds since the epoch; only the silence depends on it.
 */
export function projectionOf(subject: Subject, now: number): Projection {
  const { entity, account, deals, tickets, accountTickets, signals, accountSignals, leftAlone } = subject;
  const others = deals.filter(({ id }) => id !== entity.id);
  return present({
    ...(entity.kind === 'deal' ? dealParts(entity) : { stage: entity.lifecycle?.unified, owner: entity.ownerId }),
    'account stage': account?.id === entity.id ? undefined : account?.lifecycle?.unified,
    ...Object.fromEntries(
      others.flatMap((deal) => Object.entries(dealParts(deal)).map(([name, value]) => [`deal ${deal.id} ${name}`, value])),
    ),
    ...Object.fromEntries([...tickets, ...accountTickets].map((ticket) => [`ticket ${ticket.id}`, ticketState(ticket)])),
    ...lastEvents(subject),
    signals: kindsOf(signals),
    'account signals': kindsOf(accountSignals),
    [LEFT_ALONE]: leftAlone.entities
      .map((each) => each.entity.id)
      .toSorted()
      .join(' '),
    silence: silenceOf(subject, now),
  });
}

/**
 * A projection in which every expected close that moved by no more than seven days from the reference is as it was there. A date that
 * creeps is measured from where an answer last took note of it.
 */
export function settle(current: Projection, reference: Projection): Projection {
  return Object.fromEntries(
    Object.entries(current).map(([name, value]) => {
      const before = reference[name];
      return [name, before !== undefined && isClose(name) && isNear(value, before) ? before : value];
    }),
  );
}

/** One material change. */
export interface MaterialChange {
  /** Name in the projection. */
  readonly what: string;
  /** Absent where there was nothing. */
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** What differs between two projections, by name. */
export function changesBetween(before: Projection, after: Projection): readonly MaterialChange[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted();
  return names.filter((name) => before[name] !== after[name]).map((what) => ({ what, before: before[what], after: after[what] }));
}

/** When the passing of time alone changes a subject's projection next, milliseconds since the epoch; undefined when it never does. */
export function nextThreshold(subject: Subject, now: number): number | undefined {
  const last = lastContact(subject);
  if (last === undefined) return undefined;
  return SILENCE_DAYS.map((days) => last + days * DAY_MS).find((at) => at > now);
}

function dealParts(deal: DealEntity): Readonly<Record<string, string | undefined>> {
  return { stage: deal.stage.unified, amount: amountBand(deal), close: deal.expectedClose, owner: deal.ownerId };
}

// Bands of a quarter of a decade: 100, 178, 316, 562, 1,000 …
function amountBand({ amount }: DealEntity): string | undefined {
  if (amount === undefined) return undefined;
  const size = Math.abs(Number(amount.amount));
  return `${amount.currency ?? ''} ${size < 1 ? 0 : Math.floor(Math.log10(size) * 4)}`.trim();
}

// Opened, escalated or closed; whether it waits for somebody or is new moves nothing. A closed one is no longer there.
function ticketState(ticket: TicketEntity): string | undefined {
  if (ticket.status.unified === 'CLOSED') return undefined;
  const state = ticket.status.unified === 'ESCALATED' ? 'escalated' : 'open';
  return isOpenAndCritical(ticket) ? `${state} critical` : state;
}

function lastEvents({ events, accountEvents }: Subject): Readonly<Record<string, string | undefined>> {
  const latest = [...events, ...accountEvents].toSorted((left, right) => right.occurredAt.localeCompare(left.occurredAt));
  const last = (matches: (event: TimelineEvent) => boolean): string | undefined => latest.find(matches)?.id;
  return {
    inbound: last(({ direction }) => direction === 'INBOUND'),
    meeting: last(({ kind }) => kind === 'MEETING'),
    invoice: last(({ kind }) => /^(?:INVOICE|PAYMENT)/u.test(kind)),
  };
}

// That somebody is silent says the same as the days since the last contact, only at another hour.
function kindsOf(signals: Subject['signals']): string {
  return [...new Set(signals.map(({ kind }) => kind))]
    .filter((kind) => kind !== 'SILENT')
    .toSorted()
    .join(' ');
}

function lastContact({ events }: Subject): number | undefined {
  return events[0] === undefined ? undefined : Date.parse(events[0].occurredAt);
}

function silenceOf(subject: Subject, now: number): string | undefined {
  const last = lastContact(subject);
  if (last === undefined) return undefined;
  return String(SILENCE_DAYS.findLast((days) => now - last >= days * DAY_MS) ?? 0);
}

function isClose(name: string): boolean {
  return name === 'close' || name.endsWith(' close');
}

function isNear(date: string, reference: string): boolean {
  return Math.abs(Date.parse(date) - Date.parse(reference)) <= CLOSE_TOLERANCE_DAYS * DAY_MS;
}

function present(values: Readonly<Record<string, string | undefined>>): Projection {
  return Object.fromEntries(
    Object.entries(values)
      .filter((entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '')
      .toSorted(([left], [right]) => (left < right ? -1 : 1)),
  );
}
