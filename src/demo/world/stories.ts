import type { StoryPlan } from './plan.ts';
import { ACQUAINTANCES } from './stories/acquaintances.ts';
import { CONTRADICTIONS } from './stories/contradictions.ts';
import { LOOK_ALIKES } from './stories/look-alikes.ts';
import { SPELLING_TWINS } from './stories/spelling-twins.ts';
import { WARNINGS } from './stories/warnings.ts';

const GROUPS = [WARNINGS, SPELLING_TWINS, LOOK_ALIKES, CONTRADICTIONS, ACQUAINTANCES];

/** The planted stories in the order in which a world takes them: one of each group in turn, so that a small world has some of all. */
export const STORIES: readonly StoryPlan[] = Array.from({ length: Math.max(...GROUPS.map((group) => group.length)) }, (_, round) =>
  GROUPS.flatMap((group) => group.slice(round, round + 1)),
).flat();

/** The stories that fit into so many companies. */
export function storiesFor(accounts: number): readonly StoryPlan[] {
  const told: StoryPlan[] = [];
  let left = accounts;
  for (const story of STORIES) {
    if (story.companies.length > left) continue;
    told.push(story);
    left -= story.companies.length;
  }
  return told;
}
