/**
 * How a Latin word roughly sounds in European languages: at most four consonant classes behind its first sound. Blocking only; two words
 * of one key are often one name, words of two keys may still be.
 */
export function phoneticKey(word: string): string {
  const letters = word.replaceAll(/[^a-z]/gu, '');
  if (letters === '') return word.slice(0, 4);
  const sounds = SOUNDS.reduce((text, [pattern, sound]) => text.replaceAll(pattern, sound), letters);
  const first = /^[aeiouy]/u.test(sounds) ? 'a' : sounds.slice(0, 1);
  const rest = sounds.slice(1).replaceAll(/[aeiouyhw]/gu, '');
  return `${first}${rest}`.replaceAll(/(?<sound>.)\k<sound>+/gu, '$<sound>').slice(0, 4);
}

const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/gu, 'n'],
  [/^wr/gu, 'r'],
  [/^x/gu, 's'],
  [/^j/gu, 'g'],
  [/ph/gu, 'f'],
  [/(?:sch|tch|ch|sh|cz|zh)/gu, 's'],
  [/(?:ck|qu|q|c(?![eiy]))/gu, 'k'],
  [/c/gu, 's'],
  [/gh(?![aeiou])/gu, ''],
  [/g(?=[eiy])/gu, 'g'],
  [/[vw]/gu, 'f'],
  [/z/gu, 's'],
  [/d/gu, 't'],
  [/b/gu, 'p'],
];
