import { findUnknown } from '../privacy/free-text/find-unknown.ts';
import { lexicon } from '../privacy/free-text/lexicon.ts';
import { findTokens } from '../privacy/token.ts';

const CAPITALISED = /(?<![\p{L}\p{N}_'’-])\p{Lu}[\p{L}\p{N}'’-]*/gu;
/** Words of this trade and of the calendar that are capitalised for no name's sake. */
const OUR_OWN =
  /^(?:I|I['’]\p{L}+|CRM|ERP|IT|AI|SLA|NDA|RFP|RFQ|ROI|CEO|CFO|CTO|COO|VP|HR|Q[1-4]|EUR|USD|GBP|CHF|B2B|SaaS|PDF|API|FAQ|OK|ASAP|UTC|EU|UK|US|USA|Ms|Mr|Mrs|Dr|Prof|January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|English|German|French)$/u;

/** Where names may come from: the facts that are cited, and the ones everything is about. */
interface NameGrounds {
  readonly cited: string;
  readonly about: string;
}

/**
 * Whether a text names somebody or something that its grounds do not: tokens of others, people and firms as they are found in free text,
 * and capitalised words inside a sentence that are no ordinary words. Names the graph knows stand as tokens, so what is written out is
 * suspicious.
 */
export function namesTheUnknown(text: string, { cited, about }: NameGrounds): boolean {
  const grounds = `${cited}\n${about}`;
  const known = new Set(wordsOf(grounds));
  const knownTokens = new Set<string>(findTokens(grounds).map(({ token }) => token));
  if (findTokens(text).some(({ token }) => !knownTokens.has(token))) return true;
  const tokens = findTokens(text).map(({ start, end }) => ({ start, end, kind: 'LITERAL' as const, rule: 'token' }));
  const isKnown = (name: string): boolean => wordsOf(name).every((word) => known.has(word));
  const found = findUnknown(text, tokens)
    .filter(({ kind }) => kind === 'PERSON' || kind === 'ORG' || kind === 'LOCATION')
    .map(({ start, end }) => text.slice(start, end));
  return [...found, ...capitalisedInside(text)].some((name) => !isKnown(name));
}

function capitalisedInside(text: string): readonly string[] {
  const words = lexicon();
  const prose = findTokens(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)}${'_'.repeat(end - start)}${rest.slice(end)}`,
    text,
  );
  return [...prose.matchAll(CAPITALISED)].flatMap(({ 0: word, index }) => {
    const before = prose.slice(0, index).trimEnd();
    const begins = before === '' || /[.!?…:]["”’)]?$|^["“(]$/u.test(before);
    if (begins || OUR_OWN.test(word)) return [];
    return words.isOrdinary(word.toLowerCase().replace(/['’]s$/u, '')) ? [] : [word];
  });
}

/** The words of a text, folded and without a plural's ending, as names are compared by. */
export function wordsOf(text: string): readonly string[] {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .map((word) => word.replace(/s$/u, ''))
    .filter((word) => word !== '');
}
