import { MAX_DEATHS } from './failure.ts';

/** Which part is worked first where there are both: taken in turn, neither holds up the other. */
export type Turn = 'clean-first' | 'suspects-first';

/** An entity with events that wait. */
export interface Waiting {
  readonly waiting: readonly { readonly number: string }[];
}

/** What is known of the events' past. */
export interface Past {
  /** How many processes died while they worked on an event, by its number. */
  readonly deaths: ReadonlyMap<string, number>;
  readonly turn: Turn;
}

/** Entities that have seen one death, worked in one go. Those that have seen two are worked alone, event by event: a third names the culprit. */
const SUSPECTS_AT_ONCE = 20;

/** The events that too many processes died over. */
export function findDeadly(deaths: ReadonlyMap<string, number>): readonly string[] {
  return [...deaths].filter(([, count]) => count >= MAX_DEATHS).map(([number]) => number);
}

/** What to work off in one go, of what is there: all without a past, or the few with the worst one. Deadly events are left out. */
export function choosePortion<Entity extends Waiting>(entities: readonly Entity[], { deaths, turn }: Past): readonly Entity[] {
  const deathsOf = ({ number }: { readonly number: string }): number => deaths.get(number) ?? 0;
  const workable = entities
    .map((entity) => ({ ...entity, waiting: entity.waiting.filter((event) => deathsOf(event) < MAX_DEATHS) }))
    .filter(({ waiting }) => waiting.length > 0);
  const byDeaths = Map.groupBy(workable, ({ waiting }) => Math.max(...waiting.map(deathsOf)));
  const clean = byDeaths.get(0);
  const worst = Math.max(0, ...byDeaths.keys());
  if (clean !== undefined && (turn === 'clean-first' || worst === 0)) return clean;
  const suspects = byDeaths.get(worst) ?? [];
  if (worst < MAX_DEATHS - 1) return suspects.slice(0, SUSPECTS_AT_ONCE);
  return suspects
    .slice(0, 1)
    .map((entity) => ({ ...entity, waiting: entity.waiting.filter((event) => deathsOf(event) === worst).slice(0, 1) }));
}
