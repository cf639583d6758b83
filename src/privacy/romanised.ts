import anyAscii from 'any-ascii';

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{Script=Common}]*$/u;

/** Whether a text is written in Latin letters alone. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

/** Whether a text is written in letters that leave vowels out: Arabic or Hebrew ones. */
export function isAbjad(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(text);
}

/**
 * What a word's Arabic or Hebrew writing and its Latin one share: its consonants, those that are written for one another as one.
 * "محمد" and "Muhammad" are one, "דניאלה" and "Daniela".
 */
export function consonantKey(word: string): string {
  return anyAscii(word)
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '')
    .replaceAll(/ck|[ckq]h?|x/gu, 'k')
    .replaceAll(/(?<letter>[gdtsz])h/gu, '$<letter>')
    .replaceAll(/ph|[bpvfw]/gu, 'b')
    .replaceAll(/h$|[aeiouyj]/gu, '')
    .replaceAll(/(?<letter>.)\1/gu, '$<letter>');
}

/** A word as it may be spelt in Latin letters, brought to what most spellings share: "Юлия" and "Yuliya" are one. */
export function romanisedKey(word: string): string {
  return anyAscii(withGreekPairs(word))
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '')
    .replaceAll(/shch|sch/gu, 'sh')
    .replaceAll(/ck|c(?!h)/gu, 'k')
    .replaceAll(/t[sz]/gu, 'z')
    .replaceAll(/th/gu, 't')
    .replaceAll(/kh/gu, 'h')
    .replaceAll(/ph/gu, 'f')
    .replaceAll(/ks/gu, 'x')
    .replaceAll(/ou/gu, 'u')
    .replaceAll(/[jy]/gu, 'i')
    .replaceAll('w', 'v')
    .replaceAll(/ie|ii|ei(?=$)/gu, (pair) => (pair === 'ii' ? 'i' : 'e'))
    .replaceAll(/(?<letter>.)\1/gu, '$<letter>');
}

// Two Greek letters that are one sound.
const GREEK_PAIRS: Readonly<Record<string, string>> = {
  ου: 'ou',
  ει: 'i',
  οι: 'i',
  αι: 'e',
  μπ: 'b',
  γκ: 'g',
  γγ: 'ng',
  αυ: 'av',
  ευ: 'ev',
};

function withGreekPairs(word: string): string {
  if (!/\p{Script=Greek}/u.test(word)) return word;
  const plain = word.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
  return plain.replaceAll(/ου|ει|οι|αι|μπ|γκ|γγ|αυ|ευ/gu, (pair) => GREEK_PAIRS[pair] ?? pair);
}

/** A name in Latin letters, as a person of it would write it: "张伟明" gives "Zhang Weiming". Empty for one that is Latin already. */
export function romanisedWords(name: string): string {
  if (isLatin(name)) return '';
  return name
    .split(/\s+/u)
    .map((word) => anyAscii(withGreekPairs(word)).toLowerCase())
    .join(' ');
}

/** The same, each character of a script without spaces a word of its own: "Zhang Wei Ming", as much as "Zhang Weiming", is "张伟明". */
export function romanisedSyllables(name: string): string {
  if (isLatin(name)) return '';
  return romanisedWords(name.replaceAll(/[\p{Script=Han}\p{Script=Hangul}]/gu, '$& ').trim());
}

// The usual spellings of family names, which follow no table of letters: "이" is Lee.
const KOREAN_FAMILIES: Readonly<Record<string, string>> = Object.fromEntries(
  [
    '김 kim gim|이 lee yi rhee|박 park bak|최 choi choe|정 jung jeong chung|강 kang gang|조 cho jo|윤 yoon yun|장 jang chang|임 lim im|한 han|오 oh',
    '서 seo suh|신 shin sin|권 kwon gwon|황 hwang|안 ahn an|송 song|류 ryu|유 yoo yu|홍 hong|전 jeon chun|고 ko go|문 moon mun|양 yang|손 son',
    '배 bae|백 baek paik|허 heo hur|남 nam|심 shim sim|노 noh roh|하 ha|곽 kwak|성 sung seong|차 cha|주 joo ju|우 woo|구 koo gu|민 min|진 jin|나 na',
  ].flatMap((line) => line.split('|').map((entry) => [entry.charAt(0), entry.slice(2)])),
);

/** The Latin spellings of a Korean family name that are in use; empty for any other. */
export function koreanFamilySpellings(family: string): readonly string[] {
  return KOREAN_FAMILIES[family]?.split(' ') ?? [];
}

/** The Latin spellings of a Korean given name: the letter table's, and those with the vowels and consonants that people write for it. */
export function koreanGivenSpellings(given: string): readonly string[] {
  if (!/^\p{Script=Hangul}+$/u.test(given)) return [];
  const plain = Array.from(given, (syllable) => anyAscii(syllable).toLowerCase());
  const habits = [
    (each: string) => each,
    (each: string) => each.replaceAll('eo', 'u').replace(/^g/u, 'k').replace(/^j/u, 'ch').replaceAll(/u$/gu, 'oo'),
  ];
  const spellings = habits.map((habit) => plain.map(habit));
  const mixed = plain.map((syllable) => syllable.replaceAll('eo', 'u'));
  return [...spellings, mixed].flatMap((syllables) => [syllables.join(''), syllables.join(' ')]);
}
