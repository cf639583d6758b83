import type { DealEntity, GraphEntity } from '../graph/entity.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import { countAnswers } from '../timeline/answer-store.ts';
import type { AnswerCounts } from '../timeline/answer-store.ts';
import type { Confidence } from './insight.ts';

/** States the probability of the event each entity is judged by, by the ids asked for; other entities are absent. */
export type ConfidenceReader = (ids: readonly string[]) => Promise<ReadonlyMap<string, Confidence>>;

/** What confidence is read from. */
export interface ConfidenceDependencies {
  readonly graph: Pick<GraphReader, 'entities' | 'deals'>;
  readonly database: Sql;
  readonly clock: Clock;
}

/** Outcomes below which a rate says nothing yet. */
const OUTCOME_FLOOR = 30;
/** Outcomes that the prior counts for: how strongly few observations are drawn towards it. */
const PRIOR_WEIGHT = 10;
const ANSWER_DAYS = 14;
const LOOK_BACK_DAYS = 365;
const DAY_MS = 86_400_000;
/** How long base rates are taken as they are; they move slowly and are counted over everything. */
const BASE_RATES_MS = 60_000;

/**
 * Confidence from base rates: how many closed deals were won, how many messages were answered. It is never a model's own word.
 */
export function createConfidenceReader({ graph, database, clock }: ConfidenceDependencies): ConfidenceReader {
  const window = (): { readonly since: string; readonly until: string } => ({
    since: new Date(clock.now() - LOOK_BACK_DAYS * DAY_MS).toISOString(),
    until: new Date(clock.now() - ANSWER_DAYS * DAY_MS).toISOString(),
  });
  const answersOf = async (prefix: string, ids?: readonly string[]): Promise<ReadonlyMap<string, AnswerCounts>> =>
    await countAnswers(database, { prefix, withinDays: ANSWER_DAYS, ...window(), ...(ids === undefined ? {} : { ids }) });
  const wins = remembered(clock, async () => await countWins(graph));
  const contacts = remembered(clock, async () => (await answersOf('con_')).get('') ?? NONE);
  const accounts = remembered(clock, async () => (await answersOf('acc_')).get('') ?? NONE);

  return async (ids) => {
    const entities = await graph.entities(ids);
    const goldenIds = (kind: GraphEntity['kind']): readonly string[] =>
      [...entities.values()].filter((entity) => entity.kind === kind).map(({ id }) => id);
    const [deals, people, companies] = [goldenIds('deal'), goldenIds('contact'), goldenIds('account')];
    const [won, peopleBase, companyBase, own] = await Promise.all([
      deals.length === 0 ? NONE : wins(),
      people.length === 0 ? NONE : contacts(),
      companies.length === 0 ? NONE : accounts(),
      people.length + companies.length === 0 ? new Map<string, AnswerCounts>() : answersOf('', [...people, ...companies]),
    ]);
    return new Map(
      [...entities].flatMap(([id, entity]): readonly [string, Confidence][] => {
        if (entity.kind === 'deal') return [[id, dealConfidence(entity, won)]];
        if (entity.kind === 'contact') return [[id, answerConfidence(own.get(entity.id) ?? NONE, peopleBase, 'contacts')]];
        return entity.kind === 'account' ? [[id, answerConfidence(own.get(entity.id) ?? NONE, companyBase, 'accounts')]] : [];
      }),
    );
  };
}

const NONE: AnswerCounts = { sent: 0, answered: 0 };

async function countWins(graph: ConfidenceDependencies['graph']): Promise<AnswerCounts> {
  const count = async (stage: 'WON' | 'LOST'): Promise<number> =>
    (await graph.deals({ first: 0, filter: { stage: [stage] }, withTotal: 'with-total' })).totalCount ?? 0;
  const [won, lost] = await Promise.all([count('WON'), count('LOST')]);
  return { sent: won + lost, answered: won };
}

/**
 * Probability that a deal is won.
 *
 * @param closed - deals that are closed, and how many of them were won.
 */
export function dealConfidence(deal: Pick<DealEntity, 'stage'>, { sent: closed, answered: won }: AnswerCounts): Confidence {
  const event = 'DEAL_WON';
  if (deal.stage.unified === 'WON') return { value: 1, event, basis: ['The deal is won.'] };
  if (deal.stage.unified === 'LOST') return { value: 0, event, basis: ['The deal is lost.'] };
  if (closed < OUTCOME_FLOOR) return tooFew(event, `${closed} closed deals`);
  const basis = [`${won} of ${closed} closed deals were won.`, `The rate is drawn towards one half as by ${PRIOR_WEIGHT} deals.`];
  return { value: shrunk({ sent: closed, answered: won }, 0.5), event, basis };
}

/**
 * Probability that a message to somebody is answered within 14 days.
 *
 * @param own - messages to this one; they weigh the more, the more there are.
 * @param base - messages to everybody of the kind.
 */
export function answerConfidence(own: AnswerCounts, base: AnswerCounts, everybody: 'contacts' | 'accounts'): Confidence {
  const event = 'ANSWERS_IN_14_DAYS';
  if (base.sent < OUTCOME_FLOOR) return tooFew(event, `${base.sent} messages to ${everybody}`);
  const basis = [
    `${base.answered} of ${base.sent} messages to all ${everybody} of the last year were answered within ${ANSWER_DAYS} days.`,
    ...(own.sent === 0 ? [] : [`${own.answered} of ${own.sent} messages here were.`]),
  ];
  return { value: shrunk(own, shrunk(base, 0.5)), event, basis };
}

function tooFew(event: Confidence['event'], seen: string): Confidence {
  return { event, reason: `Only ${seen} are known; at least ${OUTCOME_FLOOR} are needed.`, basis: [] };
}

// The mean of a beta distribution: the prior counts as so many outcomes.
function shrunk({ sent, answered }: AnswerCounts, prior: number): number {
  return (answered + PRIOR_WEIGHT * prior) / (sent + PRIOR_WEIGHT);
}

function remembered<Value>(clock: Clock, read: () => Promise<Value>): () => Promise<Value> {
  let last: { readonly at: number; readonly value: Promise<Value> } | undefined;
  return async () => {
    if (last === undefined || clock.now() - last.at > BASE_RATES_MS) {
      const value = read();
      last = { at: clock.now(), value };
      // A failure is not remembered: the next reader tries again.
      value.catch(() => (last = undefined));
    }
    return await last.value;
  };
}
