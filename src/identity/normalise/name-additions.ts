import { words } from './fold.ts';
import { isGivenName } from './name-tables.ts';
import { CREDENTIALS, DOUBTFUL_TITLES, GENERATIONS, LONG_TITLES, RARE_TITLES, SHORT_DEGREES, TITLES } from './name-words.ts';

/** What was taken off a name, and the words that are left. */
export interface TakenOff {
  readonly taken: readonly string[];
  readonly rest: readonly string[];
}

/** Callings behind a name. */
const CALLING =
  /(?<=\S\s+\S.*)[,\s]+(?<calling>(?:attorney|atty\.?|lawyer|counsel(?:l?or)?) at law|architect|attorney|esquire)\.?(?=\s|,|$)/iu;

/** A calling behind a name, where there is a name before it. */
export function takeCalling(text: string): { readonly calling?: string | undefined; readonly rest: string } {
  const calling = CALLING.exec(text)?.groups?.['calling'];
  return calling === undefined ? { rest: text } : { calling, rest: text.replace(CALLING, '') };
}

/** Titles in front of a name; a name of at least one word is left. */
export function takePrefix(tokens: readonly string[]): TakenOff {
  let count = 0;
  for (let length = titleLength(tokens); length > 0; length = titleLength(tokens.slice(count))) count += length;
  return { taken: tokens.slice(0, count), rest: tokens.slice(count) };
}

const LONGEST_TITLE = 3;

/** Words of the title with which a name begins; 0 where it begins with none. */
function titleLength(tokens: readonly string[]): number {
  for (let length = Math.min(LONGEST_TITLE, tokens.length - 1); length > 1; length -= 1) {
    if (LONG_TITLES.test(words(tokens.slice(0, length).join(' ')).join(' '))) return length;
  }
  return tokens.length > 1 && isTitle(tokens) ? 1 : 0;
}

function isTitle([token = '', next = '', ...others]: readonly string[]): boolean {
  const word = plainWord(token);
  if (word !== '' && words(token).length > 1 && words(token).every((part) => TITLES.has(part))) return true;
  if (!TITLES.has(word)) return false;
  if (RARE_TITLES.has(word)) return others.length > 0 && isGivenName(plainWord(next));
  return !DOUBTFUL_TITLES.has(word) || others.length > 0 || token.endsWith('.');
}

/** What follows a name: generation, degrees, orders. `writing` tells whether capitals mean anything in it. */
export function takeSuffix(tokens: readonly string[]): TakenOff {
  const isShouted = isShouting(tokens);
  let end = tokens.length;
  while (end > 1) {
    const length = suffixLength(tokens.slice(0, end), isShouted);
    if (length === 0) break;
    end -= length;
  }
  // "Simon T. II Marsh"
  const inside = tokens.slice(2, Math.max(2, end - 1)).filter((token) => isGeneration(token) && !isShortDegree(token));
  const rest = tokens.slice(0, end).filter((token) => !inside.includes(token));
  return { taken: [...inside, ...tokens.slice(end)], rest };
}

/** Whether words that stand for themselves behind a comma are nothing but generations and degrees. */
export function isSuffixChunk(tokens: readonly string[], name: readonly string[]): boolean {
  if (tokens.length === 0) return true;
  const isShouted = isShouting([...name, ...tokens]);
  return (
    DOTTED_DEGREE.test(tokens.join(' ')) ||
    tokens.every(
      (token) =>
        isGeneration(token) ||
        isCredential(token) ||
        isShortDegree(token) ||
        // Degrees that no table knows: "Irene Vasquez, CRNFA".
        (!isShouted && name.length > 1 && /^(?:\p{Lu}[\p{Lu}\d-]{1,6}|(?:\p{L}{1,4}\.){2,})$/u.test(token)),
    )
  );
}

/** Whether nothing of it is written small. */
export function isShouting(tokens: readonly string[]): boolean {
  return tokens.every((token) => token === token.toUpperCase());
}

/** A word as the tables know it: folded, without marks. */
export function plainWord(token: string): string {
  return words(token).join('');
}

/** "Ph. D.", "M. D.", "R. N.": degrees whose letters stand apart. */
const DOTTED_DEGREE = /^(?:ph\.? ?d|m\. d|d\. o|r\. n|d\. d\. s|m\. b\. a|ed\. d|j\. d|c\. p\. a)\.?$/iu;

function suffixLength(tokens: readonly string[], isShouted: boolean): number {
  for (const length of [3, 2]) if (tokens.length > length && DOTTED_DEGREE.test(tokens.slice(-length).join(' '))) return length;
  const token = tokens.at(-1) ?? '';
  if (isShortDegree(token)) return !isShouted && token === token.toUpperCase() && tokens.length > 2 ? 1 : 0;
  return isGeneration(token) || isCredential(token) ? 1 : 0;
}

function isGeneration(token: string): boolean {
  return GENERATIONS.has(plainWord(token));
}

function isShortDegree(token: string): boolean {
  return SHORT_DEGREES.has(plainWord(token));
}

function isCredential(token: string): boolean {
  const parts = words(token);
  if (CREDENTIALS.has(parts.join(''))) return true;
  // "AIA-CSI", "MD/PhD"
  return /[-/]/u.test(token) && parts.length > 1 && parts.every((part) => CREDENTIALS.has(part) || SHORT_DEGREES.has(part));
}
