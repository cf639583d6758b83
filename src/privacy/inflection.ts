const ends = (endings: string): RegExp => new RegExp(`^(?:${endings.replaceAll(' ', '|')})$`, 'u');

// All folded: "й" is written "и". Endings that are put behind a name; a longer tail makes another word ("Mark", "Market").
const ADDED = ends(
  's es n en nak nek val vel hoz hez tol ert ra re ban ben nal nel t ot et at ovi owi ova ou om em iem ego emu a u ie y lle lta ssa sta lla ksi in an ta nin den dan ye ya yi а у ю я ом ем е ы и ои еи ым им ого ому ою ею і ові',
);
// What takes the place of a name's own last vowel: "Мария, Марии", "Halina, Halinę".
const EXCHANGED = ends('y e i ie u o ej iej ou а я ы и е у ю ои еи ою ею і іі ія ию ии');
const LAST_VOWEL = /[aoeаяоеийьыі]$/u;
// Names that are declined like adjectives: "Толстой, Толстому", "Достоевская, Достоевской".
const ADJECTIVE = /(?:ои|ии|ыи|ая|яя)$/u;
const OF_ADJECTIVE = ends('ого ому ым ом ои ую его ему им ем еи ая яя ые ых ыми');
// A vowel that falls out: "Павел, Павлу", "Marek, Marka".
const FLEETING = /[eoеоё](?<last>[цклнвр]|[ckln])$/u;
// "Balázs, Balázzsal": the last letter is said twice.
const DOUBLED = ends('al el sal sel zal zel zsal zsel');

/** Whether a word is a name in one of its cases. Both folded. */
export function isInflected(word: string, name: string): boolean {
  if (name.length >= 4 && word.startsWith(name) && (ADDED.test(word.slice(name.length)) || isDoubled(word, name))) return true;
  return (
    isBuilt(word, name.replace(LAST_VOWEL, ''), { name, ending: EXCHANGED }) ||
    isBuilt(word, name.replace(ADJECTIVE, ''), { name, ending: OF_ADJECTIVE }) ||
    isBuilt(word, name.replace(FLEETING, '$<last>'), { name, ending: ADDED })
  );
}

// The endings of the Slavic cases as they sound.
const SOUNDING = ends('a u om em e i oi ei im ogo omu ami ah ovi oiu eiu');

/** Whether the sound of a Cyrillic word is that of a name in one of its cases. Both as `romanisedKey` gives them. */
export function isInflectedSound(word: string, name: string): boolean {
  const stem = name.replace(/[aeio]$/u, '');
  return stem.length >= 3 && name.length >= 4 && word.startsWith(stem) && SOUNDING.test(word.slice(stem.length));
}

function isDoubled(word: string, name: string): boolean {
  return word.charAt(name.length) === name.at(-1) && DOUBLED.test(word.slice(name.length + 1));
}

function isBuilt(word: string, stem: string, { name, ending }: { readonly name: string; readonly ending: RegExp }): boolean {
  const shortest = /\p{Script=Cyrillic}/u.test(stem) ? 3 : 4;
  return stem !== name && stem.length >= shortest && word.startsWith(stem) && ending.test(word.slice(stem.length));
}
