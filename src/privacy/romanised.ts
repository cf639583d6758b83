import anyAscii from 'any-ascii';

const LATIN = /^[\p{Script=Latin}\p{M}\p{N}\p{Script=Common}]*$/u;

/** Whether a text is written in Latin letters alone. */
export function isLatin(text: string): boolean {
  return LATIN.test(text);
}

/** A word as it may be spelt in Latin letters, brought to what most spellings share: "Юлия" and "Yuliya" are one. */
export function romanisedKey(word: string): string {
  return anyAscii(word)
    .toLowerCase()
    .replaceAll(/[^a-z]/gu, '')
    .replaceAll(/kh/gu, 'h')
    .replaceAll(/ph/gu, 'f')
    .replaceAll(/ks/gu, 'x')
    .replaceAll(/ou/gu, 'u')
    .replaceAll(/[jy]/gu, 'i')
    .replaceAll('w', 'v')
    .replaceAll(/ie|ii|ei(?=$)/gu, (pair) => (pair === 'ii' ? 'i' : 'e'))
    .replaceAll(/(?<letter>.)\1/gu, '$<letter>');
}

/** A name in Latin letters, as a person of it would write it: "张伟明" gives "Zhang Weiming". Empty for one that is Latin already. */
export function romanisedWords(name: string): string {
  if (isLatin(name)) return '';
  return name
    .split(/\s+/u)
    .map((word) => anyAscii(word).toLowerCase())
    .join(' ');
}
