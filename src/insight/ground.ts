import type { IssuedToken } from '../privacy/mask.ts';
import { findTokens } from '../privacy/token.ts';
import { citedIds, withoutCitations } from './citation.ts';
import { claimsVerdict } from './claims.ts';
import type { InsightContext, MaskedFact } from './context.ts';
import { datesIn } from './date-words.ts';
import { withoutTicketNames } from './fact-words.ts';
import { isBorneOut } from './figures.ts';
import { namesTheUnknown, wordsOf } from './invented-names.ts';
import type { Policy } from './policy.ts';
import { settleDates } from './relative-dates.ts';
import { pushesSale } from './sales-push.ts';
import { unsafeMark } from './unsafe-output.ts';
import type { UnsafeMark } from './unsafe-output.ts';

/** A text of which only what the facts bear out is left. */
export interface Grounded {
  readonly text: string;
  /** Sentences that are left. */
  readonly stood: number;
  /** What became of the first sentence, which is to say the most important. */
  readonly first: 'stands' | 'fell';
  /** Why sentences were taken out, one reason each. */
  readonly removed: readonly RemovalReason[];
}

/** Why a sentence does not stand. */
export type RemovalReason =
  | 'uncited'
  | 'unknown-fact'
  | 'unknown-token'
  | 'unknown-name'
  | 'unknown-quotation'
  | 'uncited-number'
  | 'uncited-date'
  | 'unsupported-claim'
  | 'contradicted-claim'
  | 'forbidden-push'
  | UnsafeMark;

/** What a text may rest on besides the facts it cites. */
export interface GroundOptions {
  /** The day a step is due by, `YYYY-MM-DD`: its own words may name it. */
  readonly due?: string | undefined;
}

/**
 * Takes out every sentence that cites no fact or one there is none of, names a token that was never issued or a name that no cited fact
 * holds, holds a number, date or amount that none of its cited facts holds, claims what they do not state, brings a link, an address or
 * markup, or pushes a sale that policy forbids.
 */
export function ground(text: string, context: InsightContext, { due }: GroundOptions = {}): Grounded {
  const facts = new Map(context.facts.map((fact) => [fact.id, fact]));
  const issued = context.masker.issued();
  const judged = sentencesOf(text).map((sentence) => ({ sentence, reason: faultOf(sentence, { facts, issued, context, due }) }));
  const standing = judged.filter(({ reason }) => reason === undefined);
  return {
    text: standing.map(({ sentence }) => sentence).join(' '),
    stood: standing.length,
    first: judged[0]?.reason === undefined ? 'stands' : 'fell',
    removed: judged.flatMap(({ reason }) => reason ?? []),
  };
}

interface Grounds {
  readonly facts: ReadonlyMap<string, MaskedFact>;
  readonly issued: readonly IssuedToken[];
  readonly context: InsightContext;
  readonly due: string | undefined;
}

/**
 * The space between two sentences. A sentence ends at its mark and the citations behind it, and not at the point of a title or an
 * initial: what is cut there would lose the citation it rests on. The point of "12.5" is followed by no capital after a space.
 */
export const SENTENCE_END =
  /(?<!(?<![\p{L}\p{N}])(?:\p{Lu}|Mr|Mrs|Ms|Dr|Prof|St|vs|approx|e\.g|i\.e)\.)(?<=[.!?…]["”’)]?(?:\s*\[F\d+(?:\s*[,;]\s*F\d+)*\])*)\s+(?=["“(]?[\p{Lu}\p{N}[])(?!\[F\d)/u;

function sentencesOf(text: string): readonly string[] {
  return text
    .split(SENTENCE_END)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function faultOf(sentence: string, grounds: Grounds): RemovalReason | undefined {
  const { facts, issued, context } = grounds;
  const ids = citedIds(sentence);
  if (ids.length === 0) return 'uncited';
  const cited = ids.flatMap((id) => facts.get(id) ?? []);
  if (cited.length < ids.length) return 'unknown-fact';
  const prose = withoutCitations(sentence);
  const known = new Set<string>(issued.map(({ token }) => token));
  if (findTokens(prose).some(({ token }) => !known.has(token))) return 'unknown-token';
  if (context.policies.some(forbidsSale) && pushesSale(withoutTicketNames(prose, cited))) return 'forbidden-push';
  return unsafeMark(prose, issued) ?? unresolved(prose, cited, grounds);
}

// Everything that can be checked must resolve to what is cited.
function unresolved(prose: string, cited: readonly MaskedFact[], { context, due = '' }: Grounds): RemovalReason | undefined {
  const lines = [...cited.map((fact) => fact.line()), due].join('\n');
  const settled = settleDates(prose, datesOf(lines), context.today);
  if (settled === undefined) return 'uncited-date';
  // How many facts are cited may be said too: "2 deals are late [F4][F5]".
  if (!isBorneOut(settled, `${lines}\n${cited.length}`, context.today)) return 'uncited-number';
  const about = context.facts.filter(({ topic }, index) => index === 0 || topic === 'account').map((fact) => fact.line());
  if (namesTheUnknown(prose, { cited: lines, about: about.join('\n') })) return 'unknown-name';
  if (!isQuoted(prose, lines)) return 'unknown-quotation';
  const verdict = claimsVerdict(prose, cited);
  if (verdict === 'borne-out') return undefined;
  return verdict === 'contradicted' ? 'contradicted-claim' : 'unsupported-claim';
}

// What stands in quotation marks was written by somebody, word for word.
function isQuoted(prose: string, lines: string): boolean {
  const grounds = ` ${wordsOf(lines).join(' ')} `;
  return [...prose.matchAll(/[“"«„](?<words>[^“”"»]{2,400})[”"»“]/gu)].every(({ groups }) =>
    grounds.includes(` ${wordsOf(groups?.['words'] ?? '').join(' ')} `),
  );
}

/** The full dates of a text, `YYYY-MM-DD`. */
export function datesOf(text: string): readonly string[] {
  return datesIn(text).dates.filter((date) => /^\d{4}-\d\d-\d\d$/u.test(date));
}

/** Whether a policy forbids a text to push a sale. That a deal is closed forbids working on it, not telling how it went. */
export function forbidsSale({ rule }: Policy): boolean {
  return rule !== 'CLOSED_DEAL';
}
