import { isEastAsian } from './east-asian-name.ts';
import { plainWord } from './name-additions.ts';
import { isGivenName, isIberianSurname, isSurname } from './name-tables.ts';
import { DEVOTIONS, IRISH_STEMS, PARTICLES, SURE_PARTICLES } from './name-words.ts';

/** Given and family names, in their places. */
export interface ArrangedNames {
  readonly given?: string | undefined;
  readonly middle?: string | undefined;
  readonly family?: string | undefined;
}

/**
 * Tells given from family names.
 *
 * @param tokens - the words of a name without titles and degrees; at least one.
 * @param behindComma - the words behind a comma: the given names of a family name that stands first.
 */
export function arrangeNames(tokens: readonly string[], behindComma: readonly string[], writing: 'shouted' | 'plain'): ArrangedNames {
  if (behindComma.length === 0) return arrangePlain(tokens, writing);
  // "peter okonjo, t": a given name leads, and what is behind the comma is an initial that was forgotten.
  if (tokens.length === 2 && behindComma.length === 1 && isInitial(behindComma[0] ?? '') && isGivenName(plainWord(tokens[0] ?? ''))) {
    return toNames([...tokens.slice(0, 1), ...behindComma], tokens.slice(1));
  }
  // "Berg, Jan van den": particles belong to the family name that stands first.
  let end = behindComma.length;
  while (end > 1 && isParticle(behindComma[end - 1])) end -= 1;
  return toNames(behindComma.slice(0, end), [...behindComma.slice(end), ...tokens]);
}

function arrangePlain(tokens: readonly string[], writing: 'shouted' | 'plain'): ArrangedNames {
  const [first = '', second = '', third] = tokens;
  if (tokens.length === 1) return splitForeign(first);
  if (third === undefined && tokens.every(isEastAsian)) return { family: first, given: second };
  if (isFamilyFirst(tokens, writing)) return toNames(tokens.slice(1), [first]);
  if (isVietnamese(tokens)) return { given: third, middle: second, family: first };
  const familyAt = familyStart(tokens);
  return toNames(tokens.slice(0, familyAt), tokens.slice(familyAt));
}

// 迈克尔·乔丹: foreign names keep their order.
function splitForeign(token: string): ArrangedNames {
  const parts = token.split(/[·・•]/u).filter((part) => part !== '');
  return parts.length > 1 ? toNames(parts.slice(0, -1), parts.slice(-1)) : { family: token };
}

function toNames(given: readonly string[], family: readonly string[]): ArrangedNames {
  const count = givenLength(given);
  const middle = given.slice(count);
  return {
    ...(given.length === 0 ? {} : { given: given.slice(0, count).join(' ') }),
    ...(middle.length === 0 ? {} : { middle: middle.join(' ') }),
    family: family.join(' '),
  };
}

// "Ma. Victoria", "Abdul Rahman": what is never a name of its own goes with the next.
function givenLength([first = '', second = '']: readonly string[]): number {
  const word = plainWord(first);
  const isHalf = /^(?:ma|abd|abdul|abdel|abdal|abdur)$/u.test(word) && second !== '' && !isInitial(second);
  return isHalf && (word !== 'ma' || isGivenName(plainWord(second))) ? 2 : 1;
}

function isFamilyFirst(tokens: readonly string[], writing: 'shouted' | 'plain'): boolean {
  const [first = '', second = '', third = ''] = tokens;
  switch (tokens.length) {
    case 2:
      return isKoreanOrChinese(first, second) || isRaised(first, second, writing) || areFamilyThenGiven(first, second);
    case 3:
      // "Rossi Marco P": an initial never ends a name that begins with the given one.
      if (isInitial(third)) return first.length > 2 && second.length > 2 && !isParticle(second);
      return areFamilyThenGiven(first, third) && isGivenName(plainWord(second));
    default:
      return false;
  }
}

// "MARTIN Claire": who writes one of two names in capitals means the family name.
function isRaised(first: string, second: string, writing: 'shouted' | 'plain'): boolean {
  if (writing === 'shouted' || !/^\p{Lu}{3,}$/u.test(first) || !/^\p{Lu}\p{Ll}/u.test(second)) return false;
  return isGivenName(plainWord(second)) || !isGivenName(plainWord(first));
}

// "Cook Deborah": each is known as the one, and as nothing else.
function areFamilyThenGiven(family: string, given: string): boolean {
  const word = plainWord(family);
  return isSurname(word) && !isGivenName(word) && isOnlyGiven(given);
}

function isOnlyGiven(token: string): boolean {
  const word = plainWord(token);
  return isGivenName(word) && !isSurname(word);
}

/** The family names that most Koreans and many Chinese have, as they are romanised. */
const EAST_ASIAN_SURNAMES: ReadonlySet<string> = new Set(
  'kim lee park choi jung jeong kang cho yoon yun jang lim im han oh seo shin kwon hwang ahn song yoo ryu hong ko moon yang bae baek nam wang li zhang liu chen huang zhao wu zhou xu sun ma zhu hu guo lin he gao luo zheng tsai lai hsu chang chiang mao deng xi'.split(
    ' ',
  ),
);

// "Kim Jong-un", "Tsai Ing-wen": the second syllable written small tells which is the given name.
function isKoreanOrChinese(first: string, second: string): boolean {
  return EAST_ASIAN_SURNAMES.has(plainWord(first)) && /^\p{Lu}\p{Ll}{1,5}-\p{Ll}{2,6}$/u.test(second);
}

const VIETNAMESE_SURNAMES: ReadonlySet<string> = new Set(
  'nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly dinh'.split(' '),
);

// "Nguyen Thi Hoa": the middle word tells women from men, and stands in this order alone.
function isVietnamese(tokens: readonly string[]): boolean {
  const [first = '', second = ''] = tokens.map(plainWord);
  return tokens.length === 3 && VIETNAMESE_SURNAMES.has(first) && (second === 'thi' || second === 'van');
}

/** Where the family name begins: with its particles, and with the first of two Iberian ones. */
function familyStart(tokens: readonly string[]): number {
  const sure = tokens.findIndex((_, at) => at > 0 && at < tokens.length - 1 && beginsFamily(tokens, at));
  let start = sure > 0 ? sure : tokens.length - 1;
  if (sure < 0 && isIrish(tokens)) start -= 1;
  if (start > 1 && isSecondIberian(tokens, start)) start -= 1;
  while (start > 1 && isParticle(tokens[start - 1])) start -= 1;
  return start;
}

// "Ludwig van der Rohe", "Juan de la Hoz García", but "María del Carmen García".
function beginsFamily(tokens: readonly string[], at: number): boolean {
  if (!SURE_PARTICLES.has(plainWord(tokens[at] ?? ''))) return false;
  const next = tokens.slice(at).findIndex((word) => !isParticle(word));
  const isDevotion = DEVOTIONS.has(plainWord(tokens[at + next] ?? '')) && at + next < tokens.length - 1;
  return next > 0 && !isDevotion && tokens.length - at - next <= 2;
}

function isIrish(tokens: readonly string[]): boolean {
  return tokens.length > 2 && tokens.at(-2)?.toLowerCase() === 'o' && IRISH_STEMS.has(plainWord(tokens.at(-1) ?? ''));
}

// "Gabriel García Márquez"; a given name in the middle stays there.
function isSecondIberian(tokens: readonly string[], start: number): boolean {
  const [middle, last] = [plainWord(tokens[start - 1] ?? ''), plainWord(tokens[start] ?? '')];
  return isIberianSurname(middle) && !isGivenName(middle) && isIberianSurname(last) && tokens.length > 2;
}

/** Whether a word is one of the small ones that begin a family name. */
export function isParticle(token: string | undefined): boolean {
  return PARTICLES.has(plainWord(token ?? ''));
}

function isInitial(token: string): boolean {
  return /^\p{L}\.?$/u.test(token);
}
