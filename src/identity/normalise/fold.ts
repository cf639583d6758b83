// Letters that Unicode does not decompose, as they are usually written without them.
const PLAIN_LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ħ: 'h',
};

/**
 * Text without case, accents and width: what remains is compared, never shown. Folding twice changes nothing.
 *
 * Scripts other than Latin keep their letters; only combining marks go.
 */
export function fold(text: string): string {
  const stripped = text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{M}+/gu, '');
  return stripped
    .replaceAll(/[ßæœøłđðþıħ]/gu, (letter) => PLAIN_LETTERS[letter] ?? letter)
    .normalize('NFC')
    .trim();
}

/** Runs of letters and digits in folded text; apostrophes join (`o'brien` is one word). */
export function words(text: string): readonly string[] {
  return (
    fold(text)
      .replaceAll(/['’‘`´ʼ]/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}

/** Folded text with `ae`, `oe` and `ue` as the umlaut's plain letter: `mueller` and `muller`, which Müller folds to, are one. */
export function withoutUmlauts(folded: string): string {
  return folded.replaceAll(/([aou])e/gu, '$1');
}
