import { fold, words } from '../normalise/fold.ts';
import { romanise } from './romanise.ts';

/** A person's name as it is compared. */
export interface PersonTokens {
  /** The name they are called by; absent where only one word is known and nothing says which it is. */
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** Every word of the name once, in order, without titles and particles. */
  readonly all: readonly string[];
  /** Words that are neither {@link given} nor {@link family}. */
  readonly others: readonly string[];
  /** Senior is 1, junior 2, III 3: tells father from son. */
  readonly generation?: number | undefined;
}

/** A person's name as its columns state it. */
export interface NameColumns {
  readonly name: string;
  readonly given: string;
  readonly family: string;
}

/** Takes a name apart into the words that are compared; undefined where none is left. */
export function personTokens({ name, given, family }: NameColumns): PersonTokens | undefined {
  const generation = [family, name, given].map(generationOf).find((found) => found !== undefined);
  const inGiven = givenWords(given, name);
  const inFamily = nameWords(family);
  const inName = spokenOrder(name);
  const all = [...new Set([...inGiven, ...inName, ...inFamily])];
  if (all.length === 0) return undefined;
  const known = assignRoles({ inGiven, inFamily, inName });
  return { ...known, all, others: all.filter((word) => word !== known.given && !known.familyWords.includes(word)), generation };
}

interface Words {
  readonly inGiven: readonly string[];
  readonly inFamily: readonly string[];
  readonly inName: readonly string[];
}

interface Roles {
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly familyWords: readonly string[];
}

function assignRoles({ inGiven, inFamily, inName }: Words): Roles {
  const isWhole = inGiven.length === 0 && inFamily.length === 0;
  if (isWhole && inName.length < 2) return { familyWords: [] };
  // A title may stand where the given name should: then the whole name tells.
  const given = inGiven[0] ?? inName.find((word) => !inFamily.includes(word));
  const family = inFamily.length > 0 ? inFamily : inName.filter((word) => !inGiven.includes(word) && word !== given).slice(-1);
  return { given, family: family.length === 0 ? undefined : family.join(''), familyWords: family };
}

/** Words of a whole name, given names first: `Putin, Vladimir` is turned round. */
function spokenOrder(name: string): readonly string[] {
  const comma = name.indexOf(',');
  const [before, behind] = comma < 0 ? [name, ''] : [name.slice(0, comma), name.slice(comma + 1)];
  const [family, given] = [nameWords(before), nameWords(behind)];
  return [...given, ...family];
}

// Earl and Dean are titles before a name and names where nothing else is there.
function givenWords(given: string, name: string): readonly string[] {
  const found = nameWords(given);
  return found.length > 0 || name !== '' ? found : words(given).filter((word) => NAMES_TOO.has(word));
}

const NAMES_TOO: ReadonlySet<string> = new Set([
  'earl',
  'dean',
  'deane',
  'don',
  'duke',
  'prince',
  'baron',
  'major',
  'count',
  'gen',
  'sr',
  'la',
  'el',
  'del',
  'van',
  'al',
  'ben',
]);

function nameWords(text: string): readonly string[] {
  if (text === '') return [];
  const found = words(romanise(fold(text).replaceAll(/(?<=\p{L})\.(?=\p{L})/gu, ' ')));
  const plain = found.filter((word) => !TITLES.has(word) && !GENERATIONS.has(word) && !/^\d+(?:st|nd|rd|th)?$/u.test(word));
  const core = plain.filter((word) => !PARTICLES.has(word));
  return core.length > 0 ? core : plain;
}

function generationOf(text: string): number | undefined {
  const found = words(text);
  return found.length < 2
    ? undefined
    : (GENERATIONS.get(found.at(-1) ?? '') ??
        GENERATIONS.get(text.includes(',') ? (words(text.slice(0, text.indexOf(','))).at(-1) ?? '') : ''));
}

const GENERATIONS: ReadonlyMap<string, number> = new Map([
  ['sr', 1],
  ['senior', 1],
  ['snr', 1],
  ['jr', 2],
  ['junior', 2],
  ['jnr', 2],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

// Forms of address, ranks, degrees and honours; they come and go with the list a name is taken from.
const TITLES: ReadonlySet<string> = new Set(
  (
    'mr mrs ms miss mx dr prof professor sir dame lord lady rev revd reverend very right hon honourable fr father brother sister capt captain col ' +
    'colonel gen general lt lieutenant sgt sergeant maj major admiral adm count countess earl duke duchess baron baroness baronet bart bt viscount ' +
    'viscountess marquess marquis prince princess bishop archbishop dean deane saint st herr frau dipl ing mag dott sig signor signora monsieur madame mme mlle ' +
    'senor senora sra don dona phd md mba esq cpa msc bsc rn jd llm obe mbe cbe kbe frs qc kc mp'
  ).split(' '),
);

const PARTICLES: ReadonlySet<string> = new Set(
  'of the van von der den de del della di da dos das do du la le las los el al ul bin ibn ben bint ter ten zu zum zur vom af av and y e i und'.split(
    ' ',
  ),
);
