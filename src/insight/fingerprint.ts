import { createHash } from 'node:crypto';

import type { DealEntity } from '../graph/entity.ts';
import type { Subject } from './subject.ts';

const DAY_MS = 86_400_000;

/** Days since the last contact after which an answer is worth writing anew. */
const SILENCE_BUCKETS = [7, 14, 30, 60, 90, 180, 365] as const;

/**
 * Hash of the material projection of a subject's facts: stages, amount bands, the week of the expected close, owners, the last
 * inbound message and meeting, tickets, signals and how long it has been silent. Nothing else wakes a model.
 *
 * @param now - milliseconds since the epoch; only the silence bucket depends on it.
 */
export function fingerprintOf(subject: Subject, now: number): string {
  const { entity, account, deals, tickets, accountTickets, events, accountEvents, signals, accountSignals, leftAlone } = subject;
  const latest = [...events, ...accountEvents].toSorted((left, right) => right.occurredAt.localeCompare(left.occurredAt));
  // What is absent falls out of the JSON or is null in it, which is all a hash needs.
  const projection = {
    entity: entity.kind === 'deal' ? dealProjection(entity) : entity.lifecycle?.unified,
    account: account?.lifecycle?.unified,
    owner: entity.ownerId,
    deals: deals.map((deal) => [deal.id, ...dealProjection(deal)]).toSorted(byText),
    tickets: [...tickets, ...accountTickets].map(({ id, status, priority }) => [id, status.unified, priority?.unified]).toSorted(byText),
    inbound: latest.find(({ direction }) => direction === 'INBOUND')?.id,
    meeting: latest.find(({ kind }) => kind === 'MEETING')?.id,
    note: latest.find(({ kind }) => kind === 'NOTE')?.id,
    signals: [...new Set(signals.map(({ kind }) => kind))].toSorted(),
    accountSignals: [...new Set(accountSignals.map(({ kind }) => kind))].toSorted(),
    leftAlone: leftAlone.entities.map((each) => each.entity.id).toSorted(),
    silence: silenceBucket(events[0]?.occurredAt, now),
  };
  return createHash('sha256').update(JSON.stringify(projection)).digest('hex');
}

function dealProjection(deal: DealEntity): readonly unknown[] {
  return [deal.stage.unified, amountBand(deal), weekOf(deal.expectedClose), deal.ownerId];
}

// Bands of a quarter of a decade: 100, 178, 316, 562, 1,000 …
function amountBand({ amount }: DealEntity): string | undefined {
  if (amount === undefined) return undefined;
  const size = Math.abs(Number(amount.amount));
  return `${amount.currency ?? ''} ${size < 1 ? 0 : Math.floor(Math.log10(size) * 4)}`;
}

function weekOf(date: string | undefined): number | undefined {
  return date === undefined ? undefined : Math.floor(Date.parse(date) / (7 * DAY_MS));
}

function silenceBucket(lastEventAt: string | undefined, now: number): number | undefined {
  if (lastEventAt === undefined) return undefined;
  const days = (now - Date.parse(lastEventAt)) / DAY_MS;
  return SILENCE_BUCKETS.findLast((bucket) => days >= bucket) ?? 0;
}

function byText(left: readonly unknown[], right: readonly unknown[]): number {
  return JSON.stringify(left).localeCompare(JSON.stringify(right));
}
