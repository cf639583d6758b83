import { fold, withoutUmlauts } from './fold.ts';
import type { Normalised } from './normalised.ts';
import legalForms from './tables/legal-forms.json' with { type: 'json' };

/** A company's name without what registers and typists add to it. */
export interface CompanyName {
  /** Words that are compared: `the I.B.M. Corp.` is `ibm`. */
  readonly key: string;
  /** The key without spaces and with `ae`, `oe`, `ue` as the umlaut's plain letter: `mueller soehne` and `Müller Söhne` are one. */
  readonly compact: string;
  /** The legal form that was taken off, folded; absent where there is none. */
  readonly legalForm?: string | undefined;
}

/** Version of this rule; a new one means that stored keys are to be made again. */
export const COMPANY_NAME_VERSION = 1;

const SUFFIXES: ReadonlySet<string> = new Set(legalForms.suffixes);
const PREFIXES: ReadonlySet<string> = new Set(legalForms.prefixes);
const LONGEST_FORM = Math.max(...legalForms.suffixes.map((form) => form.split(' ').length));

/** Words that join parts of a name; they are written, abbreviated or left out at will. */
const CONJUNCTIONS: ReadonlySet<string> = new Set(['and', 'und', 'et', 'en', 'og', 'och', 'y', 'e', 'u', 'i', 'ja', 've']);

/**
 * Brings a company's name to the words that tell it from others.
 *
 * The key of a key is the key itself. A name that is nothing but a legal form keeps it: "Limited" is a brand somewhere.
 */
export function normaliseCompanyName(raw: string): Normalised<CompanyName, 'empty'> {
  let tokens = tokensOf(raw);
  if (tokens.length === 0) return { raw, reason: 'empty' };
  const forms: string[] = [];
  for (let before = 0; before !== tokens.length && tokens.length > 1;) {
    before = tokens.length;
    tokens = joinInitials(withoutConjunctions(withoutForm(withoutArticle(tokens), forms)));
  }
  const key = tokens.join(' ');
  const legalForm = forms.toReversed().join(' ');
  return { raw, value: { key, compact: compactOf(key), ...(legalForm === '' ? {} : { legalForm }) } };
}

/** The name's first letters, where it has at least three words: `international business machines` is `ibm`. */
export function acronymOf(key: string): string | undefined {
  const parts = key.split(' ');
  return parts.length < 3 ? undefined : parts.map((part) => part.slice(0, 1)).join('');
}

function tokensOf(raw: string): readonly string[] {
  const text = fold(raw)
    .replaceAll(/['’‘`´ʼ"“”„«»]/gu, '')
    .replaceAll(/[&+]/gu, ' and ')
    // "S.p.A." and "sp. z o.o." lose their points, "amazon.com" falls into words.
    .replaceAll(/(?<=(?:^|[^\p{L}\p{N}])\p{L}{1,2})[./](?=\p{L}{1,2}(?:[^\p{L}]|$))/gu, '');
  return joinInitials(text.match(/[\p{L}\p{N}]+/gu) ?? []);
}

// "i b m" is "ibm"; the conjunction in "a and b" is a word of its own and keeps them apart.
function joinInitials(tokens: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let open = false;
  for (const token of tokens) {
    const isInitial = /^\p{L}$/u.test(token) && !/[\p{Script=Han}\p{Script=Hangul}]/u.test(token);
    const last = joined.at(-1);
    if (isInitial && open && last !== undefined) joined[joined.length - 1] = last + token;
    else joined.push(token);
    open = isInitial;
  }
  return joined;
}

function withoutForm(tokens: readonly string[], found: string[]): readonly string[] {
  for (let length = Math.min(LONGEST_FORM, tokens.length - 1); length > 0; length -= 1) {
    const tail = tokens.slice(-length).join(' ');
    if (!SUFFIXES.has(tail)) continue;
    found.push(tail);
    return tokens.slice(0, -length);
  }
  const [first = '', ...rest] = tokens;
  if (rest.length === 0 || !PREFIXES.has(first)) return tokens;
  found.push(first);
  return rest;
}

// "The Acme Company", and in lists "Acme Company, The".
function withoutArticle(tokens: readonly string[]): readonly string[] {
  if (tokens.length === 1) return tokens;
  if (tokens[0] === 'the') return tokens.slice(1);
  return tokens.at(-1) === 'the' ? tokens.slice(0, -1) : tokens;
}

// A one-letter conjunction may be an initial; only between longer words is it taken for one.
function withoutConjunctions(tokens: readonly string[]): readonly string[] {
  const kept = tokens.filter(
    (token, index) => !(CONJUNCTIONS.has(token) && (token.length > 1 || (index > 0 && index < tokens.length - 1))),
  );
  return kept.length === 0 ? tokens : kept;
}

function compactOf(key: string): string {
  return withoutUmlauts(key.replaceAll(' ', ''));
}
