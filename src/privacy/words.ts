/** One word of a text: a run of letters or of digits. */
export interface Word {
  readonly start: number;
  readonly end: number;
  /** Lower case, without accents, with ligatures and special letters written out. */
  readonly folded: string;
  readonly surface: string;
}

// Format characters (zero-width space, soft hyphen) inside a word do not hide it.
const RUN = /\p{L}[\p{L}\p{M}\p{Cf}]*|\p{N}+/gu;
const WITHOUT_SPACES = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}ー]/u;
// "RichardGilbert" is two words, "IBMs" and "McDonald" stay findable as the pieces they are made of.
const CAMEL_BORDER = /(?<=\p{Ll})(?=\p{Lu})/u;

/** The words of a text with their places. Scripts that write without spaces give one word a character. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const run of text.matchAll(RUN)) {
    let start = run.index;
    for (const surface of pieces(run[0])) {
      words.push({ start, end: start + surface.length, folded: fold(surface), surface });
      start += surface.length;
    }
  }
  return words;
}

/** One piece, whatever it is: no capital behind a small letter, no script without spaces. */
const WHOLE = /^(?:[A-Za-z]?[a-z]*|[A-Z]+|\d+)$/u;

function pieces(run: string): readonly string[] {
  if (WHOLE.test(run)) return [run];
  return WITHOUT_SPACES.test(run) ? Array.from(run) : run.split(CAMEL_BORDER);
}

const PLAIN = /^[a-z\d]*$/iu;

const SPECIAL_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

/** A word without case, accents and invisible characters. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize('NFKD')
    .replaceAll(/[\p{M}\p{Cf}]/gu, '')
    .toLowerCase()
    .replaceAll(/[ßæœøłđðþı]/gu, (letter) => SPECIAL_LETTERS[letter] ?? letter);
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

/** The folded word with umlauts written as two letters ("Müller" → "mueller"), as people type it without them. */
export function foldWithDigraphs(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return fold(
    word
      .normalize('NFC')
      .toLowerCase()
      .replaceAll(/[äöüøå]/gu, (letter) => DIGRAPHS[letter] ?? letter),
  );
}
