import type { Candidate, CandidatePair } from './candidate.ts';
import { haveComparableScripts } from './comparable-scripts.ts';
import { judgeLinked } from './judge-linked.ts';
import type { ComparablePair } from './judge-linked.ts';
import type { LinkageKnowledge } from './linkage-knowledge.ts';
import type { PairExplanation } from './linkage/judge-pair.ts';
import type { Address } from './normalise/address.ts';
import type { Finding, Match } from './verdict.ts';

/**
 * Compares two records of companies by what was learned of companies. Neither a shared telephone nor a shared address links two of different
 * names: companies share switchboards and buildings.
 */
export function matchAccounts([left, right]: CandidatePair<'account'>, knowledge: LinkageKnowledge): Match {
  const haveNames = haveComparableScripts(left.profile.name?.text, right.profile.name?.text);
  const pair: ComparablePair = [comparable(left, haveNames), comparable(right, haveNames)];
  const country = compareCountries(left.profile.address, right.profile.address);
  return judgeLinked(knowledge, pair, (explained) => {
    const levels = levelsOf(explained);
    // Namesakes: the same name in another place, and neither a domain nor, where these are not known, a telephone in common.
    const isElsewhere = levels.get('city') === 'different' || country?.level === 'other country';
    const domain = levels.get('domain');
    const haveContactInCommon = domain === undefined ? levels.get('telephone') === 'same' : domain !== 'different';
    const findings = [country, wholeName(pair, levels.get('name'), knowledge)].filter((finding) => finding !== undefined);
    return { findings, isForbidden: isElsewhere && !haveContactInCommon && !isSamePostcode(levels), tie: tieOf(levels) };
  });
}

type Levels = ReadonlyMap<string, string>;

function levelsOf({ evidence }: PairExplanation): Levels {
  return new Map(evidence.map(({ comparison, level }) => [comparison, level]));
}

// A suburb and its city share the postal code.
function isSamePostcode(levels: Levels): boolean {
  return levels.get('postal code') === 'same';
}

// Nothing but a name, a domain or a mailbox is a company's own.
function tieOf(levels: Levels): 'joins' | 'asks' {
  const name = levels.get('name');
  const isNamed = name !== undefined && name !== 'different' && name !== 'some words';
  const isReached = levels.get('domain') === 'same' || levels.get('e-mail') === 'same';
  return isNamed || isReached ? 'joins' : 'asks';
}

// 日本IBM and IBM Japan cannot be compared letter by letter.
function comparable({ comparable: prepared }: Candidate<'account'>, haveNames: boolean): ComparablePair[0] {
  return haveNames ? prepared : { ...prepared, organisations: [] };
}

// The words of a name are compared by the rarest of them; that all of them agree says more.
function wholeName([a, b]: ComparablePair, level: string | undefined, { context: { frequencies } }: LinkageKnowledge): Finding | undefined {
  const shared = a.organisations.find(({ compact }) => b.organisations.some((other) => other.compact === compact));
  if (level !== 'same' || shared === undefined) return undefined;
  const rarest = Math.max(...shared.all.map((word) => frequencies.bits('word', word)));
  const weight = frequencies.bits('name', shared.compact) + WHOLE_NAME - rarest;
  return weight <= 0 ? undefined : { comparison: 'name', level, weight, words: `same name "${shared.compact}"` };
}

/** Bits by which a company's whole name is rarer than a word of its own. */
const WHOLE_NAME = 7.4;

function compareCountries({ country: a }: Address = {}, { country: b }: Address = {}): Finding | undefined {
  if (!isIsoCode(a) || !isIsoCode(b) || a === b) return undefined;
  return { comparison: 'country', level: 'other country', weight: -4, words: 'in different countries' };
}

function isIsoCode(country: string | undefined): boolean {
  return country !== undefined && /^[A-Z]{2}$/u.test(country);
}
