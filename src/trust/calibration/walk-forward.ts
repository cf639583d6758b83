import type { Case, ClosedCase } from './case.ts';
import { knownBefore } from './case.ts';
import { firstDayOf, monthOf } from './month.ts';
import { fitStage } from './stage.ts';
import type { Stage } from './stage.ts';

/** What was said of a case when it was opened, and what came of it. */
export interface PastForecast {
  readonly closedOn: number;
  readonly happened: boolean;
  /** Day of the stage that said it. */
  readonly saidOn: number;
  /** Base rate stated then. */
  readonly base: number;
  /** Log-odds by each rival. */
  readonly logOdds: readonly number[];
}

/** Forecasts stage after stage, each from what was known before. */
export interface Walk {
  /** Everything that could be learned before a day; undefined below the data floor. */
  readonly stageAt: (day: number) => Stage | undefined;
  /** Forecasts whose outcomes were known before a day, in the order in which they were stated. */
  readonly pastAt: (day: number) => readonly PastForecast[];
}

/** Outcomes, and of either kind, below which nothing is learned from columns. */
const [FEWEST_OUTCOMES, FEWEST_OF_A_KIND] = [100, 10];
const MIDDLE_OF_MONTH = 15;
/** Outcomes of either kind from which on stages are a month apart. */
const PLENTY = 500;

/** Walks through the cases in time. A stage depends on nothing after its day, so it is fitted once, whenever it is asked about. */
export function createWalk(cases: readonly Case[]): Walk {
  const stages = new Map<number, Stage | undefined>();
  const stageAt = (day: number): Stage | undefined => {
    if (!stages.has(day)) {
      const known = knownBefore(cases, day);
      stages.set(day, isEnough(known) ? fitStage(known) : undefined);
    }
    return stages.get(day);
  };
  const sittings = groupBySitting(cases);
  const forecasts = new Map<number, readonly PastForecast[]>();
  const forecastsOf = (day: number, opened: readonly Case[]): readonly PastForecast[] => {
    const there = forecasts.get(day);
    if (there !== undefined) return there;
    const stage = stageAt(day);
    const made = stage === undefined ? [] : knownBefore(opened, Infinity).map((one) => toPast(one, day, stage));
    forecasts.set(day, made);
    return made;
  };
  return {
    stageAt,
    pastAt: (day) =>
      sittings
        .filter(([saidOn]) => saidOn < day)
        .flatMap(([saidOn, opened]) => forecastsOf(saidOn, opened).filter(({ closedOn }) => closedOn < day)),
  };
}

// Twice a month while little is known: two weeks teach much then, and forecasts should be judged by what they had learned.
function groupBySitting(cases: readonly Case[]): readonly (readonly [number, readonly Case[]])[] {
  const known = knownBefore(cases, Infinity);
  // The rarer outcome is what little is known of.
  const reached = [true, false].map((kind) => known.filter(({ happened }) => happened === kind)[PLENTY]?.closedOn ?? Infinity);
  const plentyFrom = Math.max(...reached);
  const sittings = new Map<number, Case[]>();
  for (const one of cases) {
    const first = firstDayOf(monthOf(one.openedOn));
    const day = one.openedOn - first < MIDDLE_OF_MONTH || first > plentyFrom ? first : first + MIDDLE_OF_MONTH;
    const there = sittings.get(day);
    if (there === undefined) sittings.set(day, [one]);
    else there.push(one);
  }
  return [...sittings].toSorted(([left], [right]) => left - right);
}

function isEnough(known: readonly ClosedCase[]): boolean {
  const happened = known.filter((one) => one.happened).length;
  return known.length >= FEWEST_OUTCOMES && Math.min(happened, known.length - happened) >= FEWEST_OF_A_KIND;
}

function toPast({ values, closedOn, happened }: ClosedCase, saidOn: number, stage: Stage): PastForecast {
  return { closedOn, happened, saidOn, base: stage.base.rate, logOdds: stage.logOdds(values) };
}
