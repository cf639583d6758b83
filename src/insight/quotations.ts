import { findTokens } from '../privacy/token.ts';
import { citedIds } from './citation.ts';
import type { InsightContext } from './context.ts';

/**
 * A text in which the names of cited facts are quotations: a deal that a source calls after its customer keeps that name to the
 * letter, while the customer itself is named as the graph names it.
 */
export function withQuotations(text: string, { facts }: InsightContext): string {
  const cited = new Set(citedIds(text));
  return facts
    .filter(({ id }) => cited.has(id))
    .reduce((quoting, fact) => {
      const [written, quoted] = [fact.labelInLine(), fact.label];
      return written === undefined || quoted === undefined || isMereToken(written) ? quoting : quoting.replaceAll(written, () => quoted);
    }, text);
}

// A fact named by a token alone is the person or company itself.
function isMereToken(label: string): boolean {
  const [first] = findTokens(label);
  return first === undefined || (first.start === 0 && first.end === label.length);
}
