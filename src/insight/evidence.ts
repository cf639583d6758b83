import type { InsightContext } from './context.ts';
import type { Evidence } from './insight.ts';

/** The cited facts as a reader sees them, their words masked. Ids that name no fact are left out. */
export function toEvidence({ facts }: InsightContext, ids: readonly string[]): readonly Evidence[] {
  return ids.flatMap((id): readonly Evidence[] => {
    const fact = facts.find((each) => each.id === id);
    if (fact === undefined) return [];
    return [{ fact: id, text: fact.words(), ...(fact.source === undefined ? {} : { source: fact.source }) }];
  });
}
