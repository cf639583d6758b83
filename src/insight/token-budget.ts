import type { FactTopic } from './fact.ts';

/** How much of a fact is told: with its free text, with the beginning of it, or its name and values alone. */
export type Detail = 'full' | 'brief' | 'bare';

/** A fact as it is offered: what it is, and what it costs at each length. */
export interface OfferedFact {
  readonly topic: FactTopic;
  /** Place in the order of telling; 0 is what everything is about. */
  readonly place: number;
  readonly signal: string | undefined;
  readonly isCritical: boolean;
  /** Told of the account, not of the entity itself. */
  readonly isOfAccount: boolean;
  /** Tokens of its line. */
  readonly cost: (detail: Detail) => number;
}

/** Tokens that the facts of one prompt may take. */
export const CONTEXT_TOKENS = 3_000;

/**
 * Shares a budget out over facts by materiality: first each fact gets its name and values, the most material first, until the budget is
 * spent; what is left buys their free texts in the same order, whole where that fits and else their beginnings. So no fact is told while a
 * more material one is not, and the sum never exceeds the budget.
 *
 * @returns the detail each fact is told in, undefined for those that are not told, in the order of the facts.
 */
export function shareTokens(facts: readonly OfferedFact[], budget: number): readonly (Detail | undefined)[] {
  const ranked = facts
    .map((fact, index) => ({ fact, index }))
    .toSorted((left, right) => rankOf(left.fact) - rankOf(right.fact) || left.index - right.index);
  const details: (Detail | undefined)[] = facts.map(() => undefined);
  let left = budget;
  const told: typeof ranked = [];
  for (const each of ranked) {
    const cost = each.fact.cost('bare');
    if (cost > left) break;
    left -= cost;
    told.push(each);
    details[each.index] = 'bare';
  }
  for (const { fact, index } of told) {
    const bare = fact.cost('bare');
    const detail = (['full', 'brief'] as const).find((each) => fact.cost(each) - bare <= left);
    if (detail === undefined) continue;
    left -= fact.cost(detail) - bare;
    details[index] = detail;
  }
  return details;
}

/** Topics from the most to the least material, where nothing weightier is known of a fact. */
const TOPIC_RANK: Readonly<Record<FactTopic, number>> = {
  account: 1,
  contact: 1,
  signal: 4,
  ticket: 7,
  deal: 5,
  conflict: 6,
  total: 3,
  event: 8,
  person: 9,
  owner: 10,
};

/** How material a fact is; 0 is most. What forbids a step outweighs what suggests one. */
export function rankOf({ place, topic, signal, isCritical, isOfAccount }: Omit<OfferedFact, 'cost'>): number {
  if (place === 0) return 0;
  if (isCritical || signal === 'DO_NOT_PURSUE' || signal === 'OVERDUE_INVOICE' || signal === 'OPEN_CRITICAL_TICKET') return 2;
  return TOPIC_RANK[topic] + (isOfAccount && topic !== 'account' ? 5 : 0);
}
