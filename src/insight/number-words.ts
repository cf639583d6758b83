/** Numbers as words. `one` stands for too much else to be a number on its own. */
const UNITS: Readonly<Record<string, number>> = {
  zero: 0,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  zwei: 2,
  drei: 3,
  vier: 4,
  fünf: 5,
  sechs: 6,
  sieben: 7,
  acht: 8,
  neun: 9,
  zehn: 10,
  elf: 11,
  zwölf: 12,
  deux: 2,
  trois: 3,
  quatre: 4,
  cinq: 5,
  huit: 8,
  neuf: 9,
  dix: 10,
  onze: 11,
  douze: 12,
  quinze: 15,
  dos: 2,
  tres: 3,
  cuatro: 4,
  cinco: 5,
  seis: 6,
  siete: 7,
  ocho: 8,
  nueve: 9,
  diez: 10,
  doce: 12,
};
const TENS: Readonly<Record<string, number>> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  zwanzig: 20,
  dreißig: 30,
  vierzig: 40,
  fünfzig: 50,
  sechzig: 60,
  siebzig: 70,
  achtzig: 80,
  neunzig: 90,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
  veinte: 20,
  treinta: 30,
  cuarenta: 40,
  cincuenta: 50,
};
const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  dozen: 12,
  thousand: 1_000,
  million: 1_000_000,
  billion: 1_000_000_000,
  hundert: 100,
  tausend: 1_000,
  millionen: 1_000_000,
  mille: 1_000,
  millions: 1_000_000,
  mil: 1_000,
  millones: 1_000_000,
};
const SMALL_WORDS = [...Object.keys(UNITS), ...Object.keys(TENS)].join('|');
const SCALE_WORDS = Object.keys(SCALES).join('|');
const NUMBER_WORDS = new RegExp(
  String.raw`(?<![\p{L}\p{N}_-])(?:half a (?<half>million|billion|dozen)|(?:(?:a|an|several)\s+)?(?<first>${SMALL_WORDS}|${SCALE_WORDS})(?:s?)(?<rest>(?:(?:\s+and\s+|\s+|-)(?:${SMALL_WORDS}|${SCALE_WORDS}))*))(?![\p{L}\p{N}_])`,
  'giu',
);

/** A text with the numbers it spells out written in digits: "two hundred and forty" → "240". */
export function withDigits(text: string): string {
  return text.replaceAll(NUMBER_WORDS, (written: string, ...found: unknown[]) => {
    const half = typeof found[0] === 'string' ? SCALES[found[0].toLowerCase()] : undefined;
    if (half !== undefined) return String(half / 2);
    const words = written
      .toLowerCase()
      .split(/[\s-]+/u)
      .filter((word) => !/^(?:a|an|and|several)$/u.test(word));
    // "one of them", "one more": no count. A scale right behind digits belongs to them: "1.2 million".
    if (words.join() === 'one' || isScaleOfDigits(text, found.at(-3), words)) return written;
    return String(valueOf(words));
  });
}

function isScaleOfDigits(text: string, offset: unknown, words: readonly string[]): boolean {
  return typeof offset === 'number' && SCALES[words[0] ?? ''] !== undefined && /\d\s?$/u.test(text.slice(0, offset));
}

function valueOf(words: readonly string[]): number {
  let [total, current] = [0, 0];
  for (const word of words) {
    const scale = SCALES[word] ?? SCALES[word.replace(/s$/u, '')];
    if (scale === undefined) {
      current += UNITS[word] ?? TENS[word] ?? 0;
      continue;
    }
    if (scale <= 100) current = Math.max(1, current) * scale;
    else {
      total += Math.max(1, current) * scale;
      current = 0;
    }
  }
  return total + current;
}
