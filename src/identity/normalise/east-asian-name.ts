import surnames from './tables/surnames-han.json' with { type: 'json' };

/** Family and given name of a person whose name is written family name first. */
export interface EastAsianName {
  readonly family: string;
  readonly given: string;
}

/** Whether a text is written in Chinese characters, Kana or Hangul throughout. */
export function isEastAsian(text: string): boolean {
  return EAST_ASIAN.test(text);
}

/**
 * Parts a name that is written without a space, by its family name: 毛泽东, 欧阳修, 高橋健, 김민준. A name whose family name is not known stays whole.
 *
 * Japanese family names go before Chinese ones of fewer characters: 高橋健 is Takahashi Ken, not Gao Qiaojian.
 */
export function splitEastAsian(name: string): EastAsianName | undefined {
  const letters = Array.from(name);
  if (/^\p{Script=Hangul}+$/u.test(name)) return splitKorean(letters);
  if (!/^\p{Script=Han}/u.test(name)) return undefined;
  const japanese = [3, 2].find((length) => letters.length > length && JAPANESE.has(start(letters, length)));
  if (japanese !== undefined) return splitAt(letters, japanese);
  const length = [2, 1].find((each) => isShortName(letters, each));
  return length === undefined ? undefined : splitAt(letters, length);
}

// A given name has one or two characters beside a family name of one, and a Chinese one beside a family name of two.
function isShortName(letters: readonly string[], length: number): boolean {
  const given = letters.length - length;
  const family = start(letters, length);
  return given > 0 && given <= 2 && (CHINESE.has(family) || (length === 1 && JAPANESE.has(family)));
}

const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー々]+$/u;
const CHINESE: ReadonlySet<string> = new Set(surnames.chinese.split(' '));
const JAPANESE: ReadonlySet<string> = new Set(surnames.japanese.split(' '));

/** Korean family names of two syllables; all others have one. */
const LONG_KOREAN: ReadonlySet<string> = new Set(['남궁', '황보', '제갈', '선우', '독고', '사공', '서문', '동방']);

function splitKorean(letters: readonly string[]): EastAsianName | undefined {
  if (letters.length < 2 || letters.length > 4) return undefined;
  return splitAt(letters, letters.length > 2 && LONG_KOREAN.has(start(letters, 2)) ? 2 : 1);
}

function start(letters: readonly string[], length: number): string {
  return letters.slice(0, length).join('');
}

function splitAt(letters: readonly string[], length: number): EastAsianName {
  return { family: start(letters, length), given: letters.slice(length).join('') };
}
