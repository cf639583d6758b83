import { normaliseCompanyName } from '../normalise/company-name.ts';
import { plainWord } from '../normalise/name-additions.ts';
import { isGivenName, isSurname } from '../normalise/name-tables.ts';
import { compareWholeNames } from './compare-whole-names.ts';
import { createContext } from './comparison-context.ts';
import { createPairJudge, LINK_FROM } from './judge-pair.ts';
import type { PairJudge } from './judge-pair.ts';
import { learnFromPicked } from './learn-picked.ts';
import type { LinkageKind, LinkageRecord } from './linkage-record.ts';
import { prepareRecord } from './prepare-record.ts';
import type { PreparedRecord } from './prepare-record.ts';

/** Two records of which somebody asks whether they are one entity. */
export type AskedPair = readonly [left: LinkageRecord, right: LinkageRecord];

/** The answer. */
export interface PairScore {
  /** Probability that they are one entity, 0 to 1. */
  readonly score: number;
  readonly isMatch: boolean;
}

/** How pairs are scored. */
export interface PairOptions {
  /** Told by the names where it is not given: of the whole table, or of each pair where nothing but names is known. */
  readonly kind?: LinkageKind | undefined;
  readonly region?: string | undefined;
}

/** Judges pairs that somebody else picked, by what all of them together teach; where nothing but names is known, by the names alone. */
export function scorePairs(pairs: readonly AskedPair[], { kind, region }: PairOptions): readonly PairScore[] {
  if (pairs.every((pair) => pair.every(isNameOnly))) return pairs.map((pair) => scoreNames(pair, kind ?? kindOf(pair)));
  // A table with more than names is one of people or one of organisations; only lists of names mix them.
  return scoreKind(pairs, kind ?? kindOfAll(pairs), region);
}

/** What most names of a table are: people have given names before or behind a family name. */
function kindOfAll(pairs: readonly AskedPair[]): LinkageKind {
  if (pairs.some((pair) => pair.some(statesPerson))) return 'contact';
  const names = pairs.flatMap((pair) => pair.map(nameOf)).filter((name) => name !== '');
  return names.filter(looksLikePerson).length * 2 > names.length ? 'contact' : 'account';
}

function looksLikePerson(name: string): boolean {
  const words = name.split(/[\s,]+/u).filter((word) => word !== '');
  const [first = '', last = ''] = [words[0], words.at(-1)].map((word) => plainWord(word ?? ''));
  if (words.length < 2 || words.length > 5 || isOrganisation(name)) return false;
  return (isGivenName(first) && isSurname(last)) || (isSurname(first) && isGivenName(last));
}

function scoreKind(pairs: readonly AskedPair[], kind: LinkageKind, region: string | undefined): readonly PairScore[] {
  const { records, positions } = gatherRecords(pairs, kind, region);
  const context = createContext(
    records,
    records.map((_, record) => [record]),
  );
  const prepared = positions.flatMap(([left, right]) => {
    const [a, b] = [records[left], records[right]];
    return a === undefined || b === undefined ? [] : [[a, b] as const];
  });
  const model = learnFromPicked({ kind, records, context, pairs: prepared });
  const judge = createPairJudge(model, context);
  return prepared.map((pair) => toScore(pair, judge, kind));
}

interface Gathered {
  readonly records: readonly PreparedRecord[];
  readonly positions: readonly (readonly [number, number])[];
}

// One record is asked about many times; counted once, its values stay as rare as they are.
function gatherRecords(pairs: readonly AskedPair[], kind: LinkageKind, region: string | undefined): Gathered {
  const records: PreparedRecord[] = [];
  const positionOf = new Map<string, number>();
  const positionFor = (record: LinkageRecord, side: 'left' | 'right'): number => {
    const key = JSON.stringify([side, record.values]);
    const known = positionOf.get(key);
    if (known !== undefined) return known;
    positionOf.set(key, records.length);
    records.push(prepareRecord({ ...record, source: side }, { kind, region }));
    return records.length - 1;
  };
  const positions = pairs.map(([left, right]) => [positionFor(left, 'left'), positionFor(right, 'right')] as const);
  return { records, positions };
}

function toScore([a, b]: readonly [PreparedRecord, PreparedRecord], { explain }: PairJudge, kind: LinkageKind): PairScore {
  const { bits, verdict } = explain(a, b);
  const score = 1 / (1 + 2 ** -(bits - LINK_FROM[kind]));
  return verdict === 'apart' ? { score: Math.min(score, 0.01), isMatch: false } : { score, isMatch: verdict === 'link' };
}

function isNameOnly({ values }: LinkageRecord): boolean {
  return Object.entries(values).every(([key, list]) => key === 'name' || list.every((value) => value.trim() === ''));
}

function scoreNames([left, right]: AskedPair, kind: LinkageKind): PairScore {
  const score = compareWholeNames(nameOf(left), nameOf(right), kind);
  return { score, isMatch: score >= 0.5 };
}

function nameOf({ values }: LinkageRecord): string {
  return (values.name ?? []).join(' ').trim();
}

/** People have given names and dates of birth. */
function statesPerson({ values }: LinkageRecord): boolean {
  return [values.given, values.family, values.birthDate].some((list) => list?.some((value) => value !== ''));
}

/** What two bare names are: organisations have legal forms and words of their own. */
function kindOf([left, right]: AskedPair): LinkageKind {
  return [left, right].some((record) => isOrganisation(nameOf(record))) ? 'account' : 'contact';
}

function isOrganisation(name: string): boolean {
  return normaliseCompanyName(name).value?.legalForm !== undefined || /&|\d/u.test(name) || ORGANISATION_WORDS.test(name);
}

const ORGANISATION_WORDS =
  /\b(?:bank|company|corporation|group|holdings?|foundation|trust|fund|society|association|institute|university|government|ministry|federation|organi[sz]ation|services|systems|international|partners|airlines?|aviation|plant|industries|the)\b/iu;
