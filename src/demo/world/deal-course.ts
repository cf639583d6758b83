import type { Calendar } from './calendar.ts';
import type { Dice } from './dice.ts';
import type { DealFacts, DealStage } from './entities.ts';
import type { MadeCompany } from './make-company.ts';
import type { DealPlan } from './plan.ts';

/** What a deal's course depends on. */
export interface CourseOptions {
  readonly made: MadeCompany;
  /** The how-manieth deal of its company, from 1. */
  readonly number: number;
  readonly plan: DealPlan | undefined;
  readonly calendar: Calendar;
}

/** A deal's way through the stages, up to the day of the world. */
export function makeCourse({ made, number, plan, calendar }: CourseOptions, dice: Dice): DealFacts['history'] {
  const course = plan === undefined ? rollCourse({ made, number }, dice) : plannedCourse(plan);
  const [first, ...others] = course.map(({ stage, daysAgo }, index) => ({ stage, at: calendar.workday(daysAgo, 60 + index * 97) }));
  if (first === undefined) throw new RangeError('A deal has at least one stage.');
  return [first, ...others];
}

/** Whether a stage ends a deal. */
export function isClosed(stage: DealStage): stage is 'won' | 'lost' {
  return stage === 'won' || stage === 'lost';
}

interface Step {
  readonly stage: DealStage;
  readonly daysAgo: number;
}

const PATH: readonly DealStage[] = ['prospecting', 'qualification', 'proposal', 'negotiation', 'committed'];

function plannedCourse({ stage, openedDaysAgo }: DealPlan): readonly Step[] {
  const open = PATH.indexOf(stage);
  const path: readonly DealStage[] =
    open >= 0 ? PATH.slice(0, open + 1) : stage === 'won' ? [...PATH, 'won'] : [...PATH.slice(0, 3), 'lost'];
  return path.map((step, index) => ({
    stage: step,
    daysAgo: Math.max(1, Math.round(openedDaysAgo * (1 - (0.85 * index) / Math.max(1, path.length - 1)))),
  }));
}

/** A deal's way from its opening to the day of the world: what would come after that day has not happened yet. */
function rollCourse({ made, number }: { readonly made: MadeCompany; readonly number: number }, dice: Dice): readonly Step[] {
  const { relationship } = made.company.facts;
  // The first deal of a customer is the one that made it a customer.
  const past = number === 1 && relationship !== 'prospect';
  const openedDaysAgo = past ? dice.int(250, Math.max(260, Math.min(made.ageDays, 760))) : dice.int(6, Math.min(made.ageDays, 520));
  const won = past ? relationship !== 'partner' : dice.chance(relationship === 'prospect' ? 0 : 0.45);
  const steps = PATH.filter((stage) => stage === 'prospecting' || stage === 'proposal' || dice.chance(stage === 'committed' ? 0.5 : 0.85));
  const path: readonly DealStage[] = won ? [...steps, 'won'] : [...steps.slice(0, dice.int(1, steps.length)), 'lost'];
  const course: Step[] = [];
  let daysAgo = openedDaysAgo;
  for (const stage of path) {
    if (daysAgo < 1) break;
    course.push({ stage, daysAgo });
    daysAgo -= dice.int(7, 48);
  }
  return course;
}
