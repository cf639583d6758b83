import type { MaskedText } from '../privacy/masked-text.ts';
import { findTokens } from '../privacy/token.ts';
import { citedIds, withoutCitations } from './citation.ts';
import type { InsightContext } from './context.ts';
import { isBorneOut } from './figures.ts';
import { pushesSale } from './policy.ts';
import type { Policy } from './policy.ts';

/** A text of which only what the facts bear out is left. */
export interface Grounded {
  readonly text: string;
  /** Why sentences were taken out, one reason each. */
  readonly removed: readonly RemovalReason[];
}

/** Why a sentence does not stand. */
export type RemovalReason = 'uncited' | 'unknown-fact' | 'unknown-token' | 'uncited-number' | 'link' | 'forbidden-push';

/**
 * Takes out every sentence that cites no fact or one there is none of, names a token that was never issued, holds a number, date or
 * amount that none of its cited facts holds, brings a link, or pushes a sale that policy forbids.
 */
export function ground(text: string, context: InsightContext): Grounded {
  const lines = new Map(context.facts.map((fact) => [fact.id, fact.line()]));
  const issued = new Set<string>(context.masker.issued().map(({ token }) => token));
  const judged = sentencesOf(text).map((sentence) => ({ sentence, reason: faultOf(sentence, { lines, issued, context }) }));
  return {
    text: judged
      .filter(({ reason }) => reason === undefined)
      .map(({ sentence }) => sentence)
      .join(' '),
    removed: judged.flatMap(({ reason }) => reason ?? []),
  };
}

interface Grounds {
  readonly lines: ReadonlyMap<string, MaskedText>;
  readonly issued: ReadonlySet<string>;
  readonly context: InsightContext;
}

// A sentence ends at its mark and the citations behind it, and not at the point of a title or an initial: what is cut there
// would lose the citation it rests on. The point of "12.5" is followed by no capital after a space.
const SENTENCE_END =
  /(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|vs|approx|e\.g|i\.e)\.)(?<=[.!?…]["”’)]?(?:\s*\[F\d+(?:\s*[,;]\s*F\d+)*\])*)\s+(?=["“(]?[\p{Lu}\p{N}[])(?!\[F\d)/u;

function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function faultOf(sentence: string, { lines, issued, context }: Grounds): RemovalReason | undefined {
  const cited = citedIds(sentence);
  if (cited.length === 0) return 'uncited';
  if (cited.some((id) => !lines.has(id))) return 'unknown-fact';
  const prose = withoutCitations(sentence);
  if (findTokens(prose).some(({ token }) => !issued.has(token))) return 'unknown-token';
  if (/https?:|www\.|\]\(/iu.test(prose)) return 'link';
  if (context.policies.some(forbidsSale) && pushesSale(prose)) return 'forbidden-push';
  // How many facts are cited may be said too: "2 deals are late [F4][F5]".
  const grounds = [...cited.map((id) => lines.get(id) ?? ''), String(cited.length)].join('\n');
  return isBorneOut(prose, grounds) ? undefined : 'uncited-number';
}

// That a deal is closed forbids working on it, not telling how it went.
function forbidsSale({ rule }: Policy): boolean {
  return rule !== 'CLOSED_DEAL';
}
