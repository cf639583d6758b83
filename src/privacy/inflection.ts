// Endings that names take in inflected languages; a longer tail makes another word ("Mark", "Market").
const ENDING =
  /^(?:s|es|n|en|nak|nek|val|vel|hoz|hez|tol|ert|ra|re|ban|ben|nal|nel|t|ot|et|at|ovi|owi|ova|ou|om|em|iem|ego|emu|a|u|ie|y|lle|lta|ssa|sta|lla|ksi|in|an|ta|nin|den|dan|а|у|ю|я|ом|ем|е|ы|и|ой|ей|ым|им|ого|ому|ою|ею|і|ові|ою)$/u;
// What takes the place of a name's own last vowel: "Мария, Марии", "Halina, Halinę".
const EXCHANGED = /^(?:y|e|i|ie|u|o|ej|iej|ou|а|я|ы|и|е|у|ю|ой|ей|ою|ею|і|ії|ія|ию|ии)$/u;
const LAST_VOWEL = /[aoeаяоеийьыі]$/u;

/** Whether a word is a name in one of its cases. Both folded. */
export function isInflected(word: string, name: string): boolean {
  if (word.startsWith(name) && name.length >= 4) return ENDING.test(word.slice(name.length));
  if (!LAST_VOWEL.test(name)) return false;
  const stem = name.slice(0, -1);
  const shortest = /\p{Script=Cyrillic}/u.test(stem) ? 3 : 4;
  return stem.length >= shortest && word.startsWith(stem) && EXCHANGED.test(word.slice(stem.length));
}
