import type { Comparison, ComparisonContext, Outcome } from './comparison.ts';
import type { PersonTokens } from './person-tokens.ts';
import type { PreparedRecord } from './prepare-record.ts';
import { WORD_TIES } from './word-tie.ts';
import type { WordTie } from './word-tie.ts';

/** The given names of two people. */
export const givenName: Comparison<PreparedRecord> = {
  name: 'given name',
  personalBits: 3,
  levels: [
    { name: 'same', m: 0.7, u: 1, rarity: true },
    { name: 'nickname', m: 0.07, u: 2, rarity: true },
    { name: 'close', m: 0.08, u: 3, rarity: true },
    { name: 'other given name', m: 0.03, u: 2, rarity: true },
    { name: 'initial', m: 0.03, u: 0.004 },
    { name: 'similar', m: 0.03, u: 0.03 },
    { name: 'different', m: 0.06, u: 0.96 },
  ],
  compare: ({ person: a }, { person: b }, context) => {
    if (a === undefined || b === undefined) return undefined;
    const [left, right] = facing([a, b], context);
    if (left.given === undefined || right.given === undefined) return undefined;
    const tie = context.tie(left.given, right.given);
    if (tie === 'initial') return { level: GIVEN_LEVELS.initial, rarity: 0, isShared: haveOtherFamily([left, right], context) };
    if (tie !== 'similar' && tie !== 'different') return { level: GIVEN_LEVELS[tie], rarity: rarityOf(left.given, right.given, context) };
    const elsewhere = firstCommon(left.given, right.others, context) ?? firstCommon(right.given, left.others, context);
    return elsewhere === undefined
      ? { level: GIVEN_LEVELS[tie], rarity: 0 }
      : { level: GIVEN_LEVELS.otherGiven, rarity: context.frequencies.bits('name', elsewhere) };
  },
};

const GIVEN_LEVELS: Readonly<Record<WordTie | 'otherGiven', number>> = {
  same: 0,
  nickname: 1,
  close: 2,
  otherGiven: 3,
  initial: 4,
  similar: 5,
  different: 6,
};

/** The family names of two people; of somebody known by one word only, that word. */
export const familyName: Comparison<PreparedRecord> = {
  name: 'family name',
  personalBits: 0,
  mostAgainst: 3,
  levels: [
    { name: 'same', m: 0.78, u: 1, rarity: true },
    { name: 'close', m: 0.08, u: 3, rarity: true },
    { name: 'part', m: 0.05, u: 2, rarity: true },
    { name: 'similar', m: 0.02, u: 0.02 },
    { name: 'different', m: 0.07, u: 0.97 },
  ],
  compare: ({ person: a }, { person: b }, context) => {
    if (a === undefined || b === undefined) return undefined;
    const [left, right] = facing([a, b], context);
    if (left.family === undefined || right.family === undefined) return compareLoneWord([left, right], context);
    const tie = context.tie(left.family, right.family);
    if (tie === 'same' || tie === 'close') return { level: tie === 'same' ? 0 : 1, rarity: rarityOf(left.family, right.family, context) };
    const shared =
      sharedPart(left, right) ?? firstCommon(left.family, right.others, context) ?? firstCommon(right.family, left.others, context);
    if (shared !== undefined) return { level: 2, rarity: context.frequencies.bits('name', shared) };
    return { level: tie === 'different' ? 4 : 3, rarity: 0 };
  },
};

/** Whether two people's given and family names stand the same way round. */
export const nameOrder: Comparison<PreparedRecord> = {
  name: 'order of names',
  personalBits: 0,
  levels: [
    { name: 'same', m: 0.97, u: 0.75 },
    { name: 'swapped', m: 0.03, u: 0.25 },
  ],
  compare: ({ person: a }, { person: b }, context) => {
    if (!isWhole(a) || !isWhole(b)) return undefined;
    return { level: isSwapped([a, b], context) ? 1 : 0, rarity: 0 };
  },
};

/**
 * Two whole names of which nothing agrees. Colleagues at one address have that, and they are many: were it left to the data, they would be taken
 * for one person who is written in many ways. Hardly anybody changes both names.
 */
export const wholeName: Comparison<PreparedRecord> = {
  name: 'whole name',
  personalBits: 0,
  isFixed: true,
  levels: [{ name: 'different', m: 0.12, u: 1 }],
  compare: (a, b, context) => {
    const isDifferent =
      givenName.compare(a, b, context)?.level === GIVEN_LEVELS.different && familyName.compare(a, b, context)?.level === FAMILY_DIFFERENT;
    return isDifferent ? { level: 0, rarity: 0 } : undefined;
  },
};

const FAMILY_DIFFERENT = familyName.levels.findIndex((level) => level.name === 'different');

/** Names beside the first given and the family name. */
export const otherNames: Comparison<PreparedRecord> = {
  name: 'other names',
  personalBits: 3,
  levels: [
    { name: 'same', m: 0.6, u: 1.5, rarity: true },
    { name: 'initial', m: 0.1, u: 0.05 },
    { name: 'different', m: 0.3, u: 0.94 },
  ],
  compare: ({ person: a }, { person: b }, context) => {
    if (a === undefined || b === undefined || a.others.length === 0 || b.others.length === 0) return undefined;
    for (const word of a.others) {
      const common = firstCommon(word, b.others, context);
      if (common !== undefined) return { level: 0, rarity: context.frequencies.bits('name', common) };
    }
    const hasInitial = a.others.some((word) => b.others.some((other) => context.tie(word, other) === 'initial'));
    return { level: hasInitial ? 1 : 2, rarity: 0 };
  },
};

type Pair = readonly [PersonTokens, PersonTokens];

/** Beside another family name an initial is what any two colleagues have in common. */
function haveOtherFamily([{ family: a }, { family: b }]: Pair, { tie }: ComparisonContext): boolean {
  return a !== undefined && b !== undefined && tie(a, b) === 'different';
}

function isWhole(person: PersonTokens | undefined): person is PersonTokens {
  return person?.given !== undefined && person.family !== undefined;
}

/** The two names with given facing given name, whichever columns they were in. */
function facing([a, b]: Pair, context: ComparisonContext): Pair {
  return isSwapped([a, b], context) ? [a, { ...b, given: b.family, family: b.given }] : [a, b];
}

function isSwapped([a, b]: Pair, { tie }: ComparisonContext): boolean {
  if (a.given === b.given || a.family === b.family) return (a.given === undefined || b.given === undefined) && isHalfSwapped([a, b], tie);
  const distance = (left: string | undefined, right: string | undefined): number =>
    left === undefined || right === undefined ? UNKNOWN : WORD_TIES.indexOf(tie(left, right));
  const straight = distance(a.given, b.given) + distance(a.family, b.family);
  const crossed = distance(a.given, b.family) + distance(a.family, b.given);
  return crossed <= UNKNOWN && crossed + 2 < straight;
}

// Both say only one of their names, in different columns.
function isHalfSwapped([a, b]: Pair, tie: ComparisonContext['tie']): boolean {
  const [left, right] = [a.given ?? a.family, b.given ?? b.family];
  const isInOtherColumn = (a.given === undefined) !== (b.given === undefined);
  return (
    isInOtherColumn &&
    left !== undefined &&
    right !== undefined &&
    tie(left, right) === 'same' &&
    (a.family === undefined || b.family === undefined)
  );
}

/** A name that is not known is neither near nor far. */
const UNKNOWN = WORD_TIES.indexOf('initial');

function compareLoneWord([a, b]: Pair, context: ComparisonContext): Outcome | undefined {
  const [lone, other] = a.given === undefined && a.family === undefined ? [a, b] : [b, a];
  const [word] = lone.all;
  if (lone.given !== undefined || lone.family !== undefined || word === undefined) return undefined;
  const common = firstCommon(word, other.all, context);
  return common === undefined ? { level: 4, rarity: 0 } : { level: 2, rarity: context.frequencies.bits('name', common) };
}

function sharedPart(a: PersonTokens, b: PersonTokens): string | undefined {
  const [left, right] = [a.family ?? '', b.family ?? ''];
  const [short, long] = left.length <= right.length ? [left, right] : [right, left];
  // "Smith" and "Smith-Jones"
  return short.length >= 4 && (long.startsWith(short) || long.endsWith(short)) ? short : undefined;
}

function firstCommon(word: string, others: readonly string[], { tie }: ComparisonContext): string | undefined {
  if (word.length < 2) return undefined;
  if (others.includes(word)) return word;
  return others.find((other) => tie(word, other) === 'close' || tie(word, other) === 'nickname');
}

function rarityOf(a: string, b: string, { frequencies }: ComparisonContext): number {
  const left = frequencies.bits('name', a);
  return a === b ? left : Math.min(left, frequencies.bits('name', b));
}
