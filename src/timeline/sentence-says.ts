import { CLAUSE_ENDS, isLimitedContact } from './contact-limits.ts';
import { NEGATORS } from './negators.ts';
import type { SignalPhrase } from './signal-phrase.ts';

/**
 * Whether a sentence says a phrase: not with a negation before it in the same clause, and no wish about when or how to be contacted.
 *
 * @param folded - the sentence in folded form.
 */
export function says(folded: string, { kind, pattern, negation }: SignalPhrase): boolean {
  // Hardly any sentence holds any phrase: the cheap question comes first, a search for every place only where there is one.
  if (!pattern.test(folded)) return false;
  if (kind === 'DO_NOT_PURSUE' && negation === 'inside' && isLimitedContact(folded)) return false;
  return [...folded.matchAll(new RegExp(pattern, 'gu'))].some(
    (match) => negation === 'inside' || !(NEGATORS.test(match[0]) || isNegated(folded.slice(0, match.index))),
  );
}

/** Words before a phrase that a negation among them still reaches. */
const NEGATION_REACH = 4;

/** Whether the end of what stands before a phrase negates it. */
export function isNegated(before: string): boolean {
  const clause = before.split(CLAUSE_ENDS).at(-1) ?? '';
  return NEGATORS.test(clause.trim().split(/\s+/u).slice(-NEGATION_REACH).join(' '));
}
