import type { Lexicon } from './lexicon.ts';
import type { NameRun } from './name-runs.ts';
import { readsAsOrganisation } from './organisation-words.ts';
import type { Reading, ReadWord } from './reading.ts';

/** What a run of words names, and why it is thought so. */
export type Verdict =
  | { readonly kind: 'PERSON' | 'ORG' | 'LOCATION'; readonly rule: string; readonly words: readonly ReadWord[] }
  | undefined;

const set = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')));

/** Words before a person. */
const TO_PERSON = set(
  'with by to from for ask asked call called contact cc meet met tell told hi hello hey dear thanks regards spoke talked ping name im am says said producer',
  'mit von an bei frag frau herr avec par de selon con por com med till af til fra met van od ze dla z kollegin kollege copie copia kopie kopia masolat',
  'mr mrs ms mx miss dr prof sir dhr mevr mw pan pani sig sra signor signora senor senora mme mlle monsieur madame hr fru',
);
/** Words before a person that nothing else stands behind. */
const ONLY_PERSON = set(
  'hi hello hey dear ask asked tell told spoke name im cc says said mr mrs ms mx dr prof dhr mevr herr frau mme mlle fru hr call',
);
/** Words behind a person. */
const OF_PERSON = set(
  'said says asked asks called calls wants wanted thinks told tells wrote writes replied agreed signed joined left lives works worked will would has had is was',
  'can could should does did likes liked loves needs promised confirmed approved sent met explained',
);
const TO_PLACE = set(
  'in near nach aus city town visit visiting visited moved travel travelling traveled flying based located lives live living',
);
const TO_ORGANISATION = set('at joined company employer firm startup chez bei hos vendor supplier competitor client customer');
const WORK = set('work works worked working job employed career year office hired');

/** Judges what a run names; undefined where nothing speaks for a name. */
export function judgeRun(run: NameRun, reading: Reading, lexicon: Lexicon): Verdict {
  const words = withoutPlainEdges(run, reading, lexicon);
  if (words.length === 0) return undefined;
  const trimmed = { ...run, words, isFirst: run.isFirst && words[0] === run.words[0], before: beforeOf(run, words) };
  return byList(trimmed, lexicon) ?? byNames(trimmed, reading, lexicon) ?? byCues(trimmed, reading, lexicon);
}

// "Call Anna", "The Avalara": the sentence's own first word, and words that only look like part of the name.
function withoutPlainEdges({ words }: NameRun, { letters }: Reading, lexicon: Lexicon): readonly ReadWord[] {
  const isPlain = ({ folded, isFirst }: ReadWord): boolean =>
    (lexicon.isFunctionWord(folded) && !(lexicon.isGiven(folded) && folded.length > 3 && !isFirst)) ||
    (isFirst && lexicon.isOrdinary(folded) && !lexicon.isGiven(folded));
  const from = words.findIndex((word, index) => !isPlain(word) && !(letters === 'mixed' && index > 0 && !word.isCapital));
  if (from < 0) return [];
  const to = words.findLastIndex((word) => !lexicon.isFunctionWord(word.folded) || word.surface.length === 1);
  return words.slice(from, to + 1);
}

function beforeOf(run: NameRun, words: readonly ReadWord[]): readonly string[] {
  const cut = run.words.findIndex((word) => word === words[0]);
  return [
    ...run.words
      .slice(0, cut)
      .map(({ folded }) => folded)
      .toReversed(),
    ...run.before,
  ].slice(0, 4);
}

function byList({ words, before }: NameRun, lexicon: Lexicon): Verdict {
  const name = words.map(({ folded }) => folded.replaceAll(/[-'’]/gu, ' ')).join(' ');
  if (readsAsOrganisation(words)) return { kind: 'ORG', rule: 'organisation-word', words };
  if (lexicon.isCountry(name) && name.length > 3) return { kind: 'LOCATION', rule: 'country', words };
  const isTown = lexicon.isPlace(name) && name.length > 2;
  const [first] = words;
  const isAlsoName = words.length === 1 && first !== undefined && (lexicon.isGiven(first.folded) || lexicon.isFamily(first.folded));
  if (isTown && (!isAlsoName || before.slice(0, 1).some((word) => TO_PLACE.has(word)))) return { kind: 'LOCATION', rule: 'town', words };
  if (words.length <= 2 && words.some(({ folded }) => lexicon.isCompany(folded)) && !words.some(({ folded }) => lexicon.isGiven(folded))) {
    return { kind: 'ORG', rule: 'company-list', words };
  }
  return undefined;
}

function byNames(run: NameRun, { letters }: Reading, lexicon: Lexicon): Verdict {
  const { words } = run;
  const given = words.filter(({ folded }) => isGivenName(folded, lexicon));
  if (given.length === 0) return undefined;
  const [first] = words;
  if (words.length === 1 && first !== undefined) {
    const isWord = lexicon.isOrdinary(first.folded);
    if (isWord || letters !== 'mixed')
      return hasPersonCue(run) && first.folded.length > 2 ? { kind: 'PERSON', rule: 'given-name-in-place', words } : undefined;
    return isForOrganisation(run) ? { kind: 'ORG', rule: 'organisation-in-place', words } : { kind: 'PERSON', rule: 'given-name', words };
  }
  const plain = words.filter(
    ({ folded, surface }) => surface.length > 1 && lexicon.isOrdinary(folded) && !lexicon.isGiven(folded) && !lexicon.isFamily(folded),
  );
  const sure = given.some(({ folded }) => !lexicon.isOrdinary(folded));
  if (plain.length === 0 && (sure || hasPersonCue(run) || lexicon.isFamily(words.at(-1)?.folded ?? '')))
    return { kind: 'PERSON', rule: 'given-and-family-name', words };
  if (plain.length > 0 && sure && words.length === 2 && words[0] === given[0])
    return { kind: 'PERSON', rule: 'given-and-family-name', words };
  return undefined;
}

function isGivenName(folded: string, lexicon: Lexicon): boolean {
  return lexicon.isGiven(folded) || (folded.includes('-') && folded.split('-').every((part) => lexicon.isGiven(part)));
}

function byCues(run: NameRun, reading: Reading, lexicon: Lexicon): Verdict {
  const { words, before } = run;
  const isPlain = (word: ReadWord): boolean => lexicon.isOrdinary(word.folded) && !lexicon.isFamily(word.folded);
  const strange = words.filter((word) => !isPlain(word) && word.surface.length > 1);
  if (isForOrganisation(run)) return { kind: 'ORG', rule: 'organisation-in-place', words };
  const isTold = isNameLike(words, reading);
  if (strange.length === 0 || !isTold) return undefined;
  if (before[0] !== undefined && TO_PLACE.has(before[0])) return { kind: 'LOCATION', rule: 'place-in-place', words };
  if (words.some(({ surface }) => /\p{Ll}\p{Lu}/u.test(surface) && !/^(?:Mc|Mac|De|Di|Le|La|Van|O['’])/u.test(surface)))
    return reading.isEnglish ? { kind: 'ORG', rule: 'camel-case', words } : undefined;
  if (strange.length < words.filter(({ surface }) => surface.length > 1).length) {
    return reading.isEnglish && !run.isFirst && words.length > 1 && strange.length > 0
      ? { kind: 'ORG', rule: 'unknown-words', words }
      : undefined;
  }
  if (hasPersonCue(run)) return { kind: 'PERSON', rule: 'name-in-place', words };
  const isFamilyName = words.some(({ folded }) => lexicon.isFamily(folded));
  return reading.isEnglish && (reading.letters === 'mixed' || words.length > 1 || isFamilyName)
    ? { kind: 'PERSON', rule: 'unknown-words', words }
    : undefined;
}

// Short capitals are abbreviations: "FAQ", "RR".
function isNameLike(words: readonly ReadWord[], { letters }: Reading): boolean {
  return letters !== 'mixed' || !words.every(({ surface }) => surface.length <= 4 && surface === surface.toUpperCase());
}

function isForOrganisation({ before, after }: NameRun): boolean {
  const [nearest = '', second = '', third = ''] = before;
  if (['at', 'for'].includes(nearest) && [second, third].some((word) => WORK.has(word))) return true;
  if (TO_ORGANISATION.has(nearest) && nearest !== 'at') return true;
  return nearest === 'the' && after[0] === 'office';
}

function hasPersonCue({ before, after, gapAfter }: NameRun): boolean {
  const [nearest = ''] = before;
  if (ONLY_PERSON.has(nearest)) return true;
  const isFollowed = /^[ \u00A0]$/u.test(gapAfter) && OF_PERSON.has(after[0] ?? '');
  return TO_PERSON.has(nearest) || isFollowed || /^['’`´]s\b/u.test(gapAfter);
}
