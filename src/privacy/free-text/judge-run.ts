import type { Lexicon } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import { isParticle } from './name-runs.ts';
import { readsAsOrganisation } from './organisation-words.ts';
import { isFirmsPlace, isPlacesPlace } from './place-cues.ts';
import type { Reading, ReadWord } from './reading.ts';

/** What a run of words names, and why it is thought so. */
export interface Named {
  readonly kind: 'PERSON' | 'ORG' | 'LOCATION';
  readonly rule: string;
  readonly words: readonly ReadWord[];
}

/** Judges what a run names; empty where nothing speaks for a name. */
export function judgeRun(run: NameRun, reading: Reading, lexicon: Lexicon): readonly Named[] {
  if (lexicon.isPlace(nameOf(run.words)) && run.words.length > 1) return [{ kind: 'LOCATION', rule: 'place-list', words: run.words }];
  return withoutFunctionWords(run, lexicon).flatMap((part) => {
    const clue: Clues = { ...withoutPlainBeginning(part, reading, lexicon), reading, lexicon };
    if (clue.words.length === 0) return [];
    for (const rule of RULES) {
      const named = rule(clue);
      if (named === 'nothing') return [];
      if (named !== undefined) return [{ ...named, words: clue.words }];
    }
    return [];
  });
}

interface Clues extends NameRun {
  readonly reading: Reading;
  readonly lexicon: Lexicon;
}

/** What a rule says: a name, that it is none, or undefined to leave it to the next rule. */
type Rule = (clues: Clues) => Omit<Named, 'words'> | 'nothing' | undefined;

function nameOf(words: readonly ReadWord[]): string {
  return words.map(({ folded }) => folded.replaceAll(/[-'’]/gu, ' ')).join(' ');
}

/** Small words and months that people are called, too. */
const ALSO_NAMES = new Set('jan may april june august avril sol mar'.split(' '));

// "Carry Me Back To Canada" holds one name, and "Jan Jones" is no month.
function withoutFunctionWords(run: NameRun, lexicon: Lexicon): readonly NameRun[] {
  const { words } = run;
  const isBorder = ({ folded, surface, isCapital }: ReadWord, index: number): boolean => {
    const next = words[index + 1];
    const isName = ALSO_NAMES.has(folded) && next !== undefined && !lexicon.isOrdinary(next.folded);
    if (index > 0 && next !== undefined && isParticle(folded)) return false;
    return isCapital === (run.words[0]?.isCapital ?? false) && surface.length > 1 && lexicon.isFunctionWord(folded) && !isName;
  };
  const isJoint = ({ isCapital, folded }: ReadWord): boolean =>
    !isCapital && words[0]?.isCapital === true && lexicon.isFunctionWord(folded);
  const borders = words.flatMap((word, index) => (isBorder(word, index) ? [index] : []));
  return [-1, ...borders].flatMap((border, at) => {
    const to = borders[at] ?? words.length;
    // "CEO of Velmora": what joins a name to a word that is none is no part of it.
    const from = border < 0 ? 0 : skipped(words, border + 1, isJoint);
    return from >= to ? [] : [partOf(run, from, to)];
  });
}

function skipped(words: readonly ReadWord[], from: number, isLeftOut: (word: ReadWord) => boolean): number {
  const next = words.findIndex((word, index) => index >= from && !isLeftOut(word));
  return next < 0 ? words.length : next;
}

function partOf(run: NameRun, from: number, to: number): NameRun {
  const { words, before, after, isFirst, gapAfter } = run;
  const next = words.slice(to);
  return {
    ...run,
    words: words.slice(from, to),
    before: [
      ...words
        .slice(0, from)
        .map(({ folded }) => folded)
        .toReversed(),
      ...before,
    ],
    after: [...next.map(({ folded }) => folded), ...after],
    isFirst: isFirst && from === 0,
    gapAfter: next[0]?.gap ?? gapAfter,
  };
}

// "Producer James Sparks", "Call Anna": what stands before a name and is capitalised for other reasons.
function withoutPlainBeginning(run: NameRun, { letters }: Reading, lexicon: Lexicon): NameRun {
  const isPlain = ({ folded }: ReadWord): boolean => lexicon.isOrdinary(folded) && !lexicon.isGiven(folded) && !lexicon.isFamily(folded);
  const { words } = run;
  if (letters !== 'mixed' || readsAsOrganisation(words)) return run;
  const from = words.findIndex((word, index) => {
    const next = words[index + 1];
    const isBeginning =
      (index === 0 && run.isFirst) || (next !== undefined && lexicon.isGiven(next.folded) && !lexicon.isOrdinary(next.folded));
    return !(isPlain(word) && isBeginning) && !(index > 0 && !word.isCapital);
  });
  return from < 0 ? partOf(run, words.length, words.length) : partOf(run, from, words.length);
}

const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Words before a person. */
const TO_PERSON = set(
  'with by to from for ask asked call called contact cc meet met tell told hi hello hey dear thanks regards spoke talked ping name im am says said producer',
  'starring directed written sung played featuring features dr',
  'mit von an bei frag frau herr avec par de selon con por com med till af til fra met van od ze dla z kollegin kollege copie copia kopie kopia masolat',
  'mr mrs ms mx miss prof sir dhr mevr mw pan pani sig sra signor signora senor senora mme mlle monsieur madame hr fru',
);
/** Words before a person that nothing else stands behind. */
const ONLY_PERSON = set(
  'hi hello hey dear ask asked tell told im cc says said mr mrs ms mx dr prof dhr mevr herr frau mme mlle fru hr starring hd hdn attn att',
);
/** Words behind a person. */
const OF_PERSON = set(
  'said says asked asks called calls wants wanted thinks told tells wrote writes replied agreed signed joined left lives works worked will would has had is was',
  'can could should does did likes liked loves needs promised confirmed approved sent met explained',
);
const TO_PLACE = set(
  'in near nach aus city town visit visiting visited moved travel travelling traveled flying based located lives live living',
);
const TO_ORGANISATION = set('joined company employer firm startup chez hos vendor supplier competitor acquired manufacturer');
const WORK = set('work works worked working job employed career year office hired');

// "I work for NATO": capitals alone say nothing, behind these words they do.
const byOfficialAbbreviation: Rule = (clues) => {
  const isLong = clues.words.every(({ surface }) => surface.length > 2);
  return isLong && isForOrganisation(clues) && !clues.words.some(({ folded }) => isGivenName(folded, clues.lexicon))
    ? { kind: 'ORG', rule: 'organisation-in-place' }
    : undefined;
};

const isFarFromName: Rule = ({ words, reading }) => {
  const isAbbreviation = words.every(({ surface }) => surface.length <= 4 && surface === surface.toUpperCase());
  const hasDigits = words.length === 1 && words.some(({ surface }) => /\p{N}/u.test(surface));
  return (reading.letters === 'mixed' && isAbbreviation) || hasDigits ? 'nothing' : undefined;
};

const byWordBefore: Rule = ({ words, before, lexicon }) => {
  const isGiven =
    ['him', 'her', 'them', 'it', 'baby', 'son', 'daughter'].includes(before[0] ?? '') && ['named', 'called'].includes(before[1] ?? '');
  const isNamed = ONLY_PERSON.has(before[0] ?? '') || (before[0] === 'is' && before[1] === 'name') || isGiven;
  const isSure = words.some(({ folded }) => !lexicon.isOrdinary(folded) || lexicon.isGiven(folded));
  return isNamed && isSure ? { kind: 'PERSON', rule: 'name-in-place' } : undefined;
};

const TOWN_WORDS = set('city town village near nach');

const byTownWord: Rule = ({ words, before, lexicon }) => {
  const isGiven = words.length === 1 && words.some(({ folded }) => lexicon.isGiven(folded));
  return TOWN_WORDS.has(before[0] ?? '') && !isGiven ? { kind: 'LOCATION', rule: 'place-in-place' } : undefined;
};

const byOrganisationWord: Rule = ({ words }) => (readsAsOrganisation(words) ? { kind: 'ORG', rule: 'organisation-word' } : undefined);

const byCountry: Rule = ({ words, before, reading, lexicon }) => {
  const name = nameOf(words);
  if (name.length <= 3 || !lexicon.isCountry(name)) return undefined;
  const isSaidToBe = reading.letters === 'mixed' || !lexicon.isGiven(name) || TO_PLACE.has(before[0] ?? '');
  return isSaidToBe ? { kind: 'LOCATION', rule: 'country' } : undefined;
};

const ORIGIN = set('originally here is am are was were be come comes came hail hails moved travelled traveled native him her');

// "I'm originally from Dolores": whoever comes from somewhere names the place, whatever else it may be.
const byOrigin: Rule = ({ words, before, lexicon }) => {
  if (before[0] !== 'from' || !ORIGIN.has(before[1] ?? '')) return undefined;
  const isNamed = words.some(({ surface, folded }) => surface.length > 2 && (!lexicon.isOrdinary(folded) || lexicon.isPlace(folded)));
  const isPerson = words.length > 1 && words.every(({ folded }) => lexicon.isGiven(folded) || lexicon.isFamily(folded));
  return isNamed && !isPerson ? { kind: 'LOCATION', rule: 'place-of-origin' } : undefined;
};

// "Cloudmade", "datamade": two words of prose run together are a brand, where no list has them as anything else.
const byCoinage: Rule = ({ words, before, lexicon }) => {
  const [word] = words;
  if (before[0] !== 'from' && TO_PLACE.has(before[0] ?? '')) return undefined;
  return words.length === 1 && word !== undefined && isCoined(word.folded, lexicon) ? { kind: 'ORG', rule: 'coined-word' } : undefined;
};

const SHORTEST_PART = 3;

function isCoined(word: string, lexicon: Lexicon): boolean {
  if (lexicon.isOrdinary(word) || lexicon.isGiven(word) || lexicon.isFamily(word) || lexicon.isPlace(word)) return false;
  const borders = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_PART + 1) }, (_, index) => index + SHORTEST_PART);
  return word.length >= 7 && borders.some((at) => [word.slice(0, at), word.slice(at)].every((part) => lexicon.isEveryday(part)));
}

// A person's full name stays one, whatever is said of it.
function isFullName({ words, lexicon }: Clues): boolean {
  return words.length > 1 && isGivenName(words[0]?.folded ?? '', lexicon);
}

function hasStrangeWord({ words, lexicon }: Clues): boolean {
  return words.some(({ folded, surface }) => surface.length > 2 && (!lexicon.isOrdinary(folded) || lexicon.isPlace(folded)));
}

const byFirmsPlace: Rule = (clues) =>
  isFirmsPlace(clues) && (hasStrangeWord(clues) || clues.words.length > 1) && (!isFullName(clues) || isSaidToBeFirm(clues))
    ? { kind: 'ORG', rule: 'organisation-in-place' }
    : undefined;

function isSaidToBeFirm({ after }: Clues): boolean {
  return after[0] === 'is' || after[0] === 'was';
}

const bySpokenPlace: Rule = (clues) =>
  isPlacesPlace(clues) && hasStrangeWord(clues) && !isFullName(clues) ? { kind: 'LOCATION', rule: 'place-in-place' } : undefined;

const byPlacesPlace: Rule = ({ words, before, reading, lexicon }) => {
  if (!TO_PLACE.has(before[0] ?? '') || reading.letters !== 'mixed' || isGivenName(words[0]?.folded ?? '', lexicon)) return undefined;
  const isStrange = words.some(({ folded, surface }) => surface.length > 2 && !lexicon.isOrdinary(folded));
  return isStrange ? { kind: 'LOCATION', rule: 'place-in-place' } : undefined;
};

const byTownList: Rule = (clues) => {
  const { words, before, lexicon } = clues;
  const name = nameOf(words);
  const isName = words.some(({ folded }) => lexicon.isGiven(folded)) || (words.length === 1 && lexicon.isFamily(name));
  if (isName && !TO_PLACE.has(before[0] ?? '')) return undefined;
  if (lexicon.isPlace(name) && name.length > 2) return { kind: 'LOCATION', rule: 'town' };
  return isBeforeCountry(clues) ? { kind: 'LOCATION', rule: 'town-of-country' } : undefined;
};

// A town above its country, or before it with a comma.
function isBeforeCountry({ next, gapAfter, lexicon }: Clues): boolean {
  const names = [next[0] ?? '', next.slice(0, 2).join(' ')];
  return /^ ?(?:, ?|\n ?)$/u.test(gapAfter) && names.some((name) => name.length > 3 && lexicon.isCountry(name));
}

const byCompanyList: Rule = ({ words, lexicon }) => {
  const isListed = words.length <= 2 && words.some(({ folded }) => lexicon.isCompany(folded));
  return isListed && !words.some(({ folded }) => lexicon.isGiven(folded)) ? { kind: 'ORG', rule: 'company-list' } : undefined;
};

const byOneName: Rule = (clues) => {
  const { words, lexicon, reading } = clues;
  const [word] = words;
  if (words.length !== 1 || word === undefined || !isGivenName(word.folded, lexicon)) return undefined;
  if (!lexicon.isOrdinary(word.folded) && reading.letters === 'mixed') {
    return isForOrganisation(clues) ? { kind: 'ORG', rule: 'organisation-in-place' } : { kind: 'PERSON', rule: 'given-name' };
  }
  if (lexicon.isOrdinary(word.folded) && reading.letters !== 'mixed') return 'nothing';
  return hasPersonCue(clues) || !lexicon.isOrdinary(word.folded) ? { kind: 'PERSON', rule: 'given-name-in-place' } : undefined;
};

const bySeveralNames: Rule = (clues) => {
  const { words, lexicon } = clues;
  const given = words.filter(({ folded }) => isGivenName(folded, lexicon));
  if (given.length === 0 || words.length < 2) return undefined;
  const isPlain = ({ folded, surface, isCapital }: ReadWord): boolean =>
    surface.length > 1 && isCapital && lexicon.isOrdinary(folded) && !lexicon.isGiven(folded) && !lexicon.isFamily(folded);
  const plain = words.filter(isPlain).length;
  const isSure = given.some(({ folded }) => !lexicon.isOrdinary(folded));
  const isBacked =
    isSure || hasPersonCue(clues) || words.slice(-1).some(({ folded }) => lexicon.isFamily(folded) || !lexicon.isOrdinary(folded));
  const isOddButSure = plain === 1 && isSure && words.length <= 3 && words[0] === given[0];
  return (plain === 0 && isBacked) || isOddButSure ? { kind: 'PERSON', rule: 'given-and-family-name' } : undefined;
};

const byOrganisationsPlace: Rule = (clues) => (isForOrganisation(clues) ? { kind: 'ORG', rule: 'organisation-in-place' } : undefined);

const byStrangeness: Rule = (clues) => {
  const { words, before, isFirst, reading, lexicon } = clues;
  const told = words.filter(({ surface, isCapital }) => surface.length > 1 && (isCapital || reading.letters !== 'mixed'));
  const strange = told.filter(({ folded }) => !lexicon.isOrdinary(folded) || lexicon.isFamily(folded));
  if (!told.some(({ folded }) => !lexicon.isOrdinary(folded))) return 'nothing';
  if (TO_PLACE.has(before[0] ?? '') || (before[0] === 'from' && words.length === 1)) return { kind: 'LOCATION', rule: 'place-in-place' };
  if (!reading.isEnglish) return undefined;
  if (words.some(({ surface }) => isCamel(surface))) return { kind: 'ORG', rule: 'camel-case' };
  if (strange.length === told.length) return undefined;
  return isFirst || words.length === 1 ? 'nothing' : { kind: 'ORG', rule: 'unknown-words' };
};

const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const NAME_WITH_INNER_CAPITAL = /^(?:Mc|Mac|De|Di|Le|La|Van|Von|Fitz)\p{Lu}/u;

const byPersonsPlace: Rule = (clues) => (hasPersonCue(clues) && isTitleCase(clues) ? { kind: 'PERSON', rule: 'name-in-place' } : undefined);

const asUnknownPerson: Rule = ({ words, isLine, reading, lexicon }) => {
  if (words.length === 1 && isLine) return { kind: 'ORG', rule: 'line-of-its-own' };
  if (words.length === 1 && reading.letters !== 'mixed' && !words.some(({ folded }) => lexicon.isFamily(folded))) return undefined;
  if (reading.isEnglish) return { kind: 'PERSON', rule: 'unknown-words' };
  const isFamily = words.length > 1 && words.some(({ folded }) => lexicon.isFamily(folded) && !lexicon.isOrdinary(folded));
  return isFamily ? { kind: 'PERSON', rule: 'family-name' } : undefined;
};

const RULES: readonly Rule[] = [
  byOfficialAbbreviation,
  isFarFromName,
  byWordBefore,
  byTownWord,
  byOrganisationWord,
  byCountry,
  byFirmsPlace,
  bySpokenPlace,
  byCoinage,
  byOrigin,
  byPlacesPlace,
  byTownList,
  byCompanyList,
  byOneName,
  bySeveralNames,
  byOrganisationsPlace,
  byStrangeness,
  byPersonsPlace,
  asUnknownPerson,
];

function isGivenName(folded: string, lexicon: Lexicon): boolean {
  return lexicon.isGiven(folded) || (folded.includes('-') && folded.split('-').every((part) => lexicon.isGiven(part)));
}

function isTitleCase({ words, reading }: Clues): boolean {
  return reading.letters !== 'mixed' || words.some(({ surface }) => /^\p{Lu}\p{Ll}|^\p{Lu}$/u.test(surface) && !isCamel(surface));
}

function isCamel(surface: string): boolean {
  return INNER_CAPITAL.test(surface) && !NAME_WITH_INNER_CAPITAL.test(surface);
}

function isForOrganisation({ before, after }: NameRun): boolean {
  const [nearest = '', second = '', third = ''] = before;
  if (['at', 'for'].includes(nearest) && [second, third].some((word) => WORK.has(word))) return true;
  return TO_ORGANISATION.has(nearest) || (nearest === 'the' && after[0] === 'office');
}

function hasPersonCue({ before, after, gapAfter }: NameRun): boolean {
  const isFollowed = /^[ \u00A0]$/u.test(gapAfter) && OF_PERSON.has(after[0] ?? '');
  return TO_PERSON.has(before[0] ?? '') || isFollowed || /^['’`´]s\b/u.test(gapAfter);
}
