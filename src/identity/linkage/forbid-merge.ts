import { identifier } from './compare-contact-points.ts';
import type { ComparisonContext } from './comparison.ts';
import { COMPARISONS } from './comparisons.ts';
import type { LinkageModel } from './linkage-model.ts';
import type { PreparedRecord } from './prepare-record.ts';

/** A column of identifiers in which more than this share of matches differ is no column of strong identifiers. */
const MOST_CONTRADICTIONS = 0.1;
const DIFFERENT = identifier.levels.findIndex((level) => level.name === 'different');

/** Whether two records must not be one entity, whatever links them: their strong identifiers differ, or one is senior and one junior. */
export function mustStayApart([a, b]: readonly [PreparedRecord, PreparedRecord], model: LinkageModel, context: ComparisonContext): boolean {
  const generations = [a.person?.generation, b.person?.generation];
  if (generations.every((generation) => generation !== undefined) && generations[0] !== generations[1]) return true;
  const position = COMPARISONS[model.kind].indexOf(identifier);
  return (model.m[position]?.[DIFFERENT] ?? 0) <= MOST_CONTRADICTIONS && identifier.compare(a, b, context)?.level === DIFFERENT;
}
