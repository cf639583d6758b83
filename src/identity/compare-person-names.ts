import { fold, hasOtherScript, withoutUmlauts, words } from './normalise/fold.ts';
import { compareGivenNames, isOneTypingErrorApart } from './normalise/given-name.ts';
import type { GivenNameTie } from './normalise/given-name.ts';
import type { PersonNameInUse } from './profile-values.ts';
import { findingOf } from './verdict.ts';
import type { Finding } from './verdict.ts';

/** How well two people's names agree; `other given name` means that they are two people. */
export function comparePersonNames(a: PersonNameInUse | undefined, b: PersonNameInUse | undefined): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.key === b.key) return nameFinding('same', a.given === undefined || a.family === undefined ? 2 : 7, `same name "${a.text}"`);
  const both = `"${a.text}", "${b.text}"`;
  if (isSwapped(a, b)) return nameFinding('swapped', 6, `same name in another order: ${both}`);
  // 山田 太郎 and Taro Yamada: nothing for and nothing against.
  if (hasOtherScript(a.key) !== hasOtherScript(b.key)) return nameFinding('other script', 0, 'names in different scripts');
  const given = compareGiven(a, b);
  if (given === 'different') return nameFinding('other given name', -10, 'different given names');
  return weighFamily(compareFamilyNames(a.family, b.family), given, both);
}

const nameFinding = findingOf('name');

type FamilyNameTie = 'same' | 'similar' | 'different';

function weighFamily(family: FamilyNameTie | undefined, given: Exclude<GivenNameTie, 'different'> | undefined, both: string): Finding {
  if (family === 'different') return nameFinding('other family name', given === undefined ? -8 : -3, 'different family names');
  if (family === undefined || given === undefined) return nameFinding('part', 2, `names agree as far as they are known: ${both}`);
  if (family === 'similar') return nameFinding('similar', given === 'same' ? 4 : 1, `similar names ${both}`);
  const [weight, text] = GIVEN_EVIDENCE[given];
  return nameFinding(given, weight, `${text}: ${both}`);
}

const GIVEN_EVIDENCE: Readonly<Record<Exclude<GivenNameTie, 'different'>, readonly [weight: number, words: string]>> = {
  same: [6.5, 'same given and family name'],
  nickname: [6, 'same family name, and a short form of the given name'],
  initial: [4, 'same family name and initial'],
  similar: [4, 'same family name, and a similar given name'],
};

function compareGiven(a: PersonNameInUse, b: PersonNameInUse): GivenNameTie | undefined {
  if (a.given === undefined || b.given === undefined) return undefined;
  const ties = namesOf(a).flatMap((left) => namesOf(b).map((right) => compareGivenNames(left, right)));
  return (['same', 'nickname', 'initial', 'similar'] as const).find((tie) => ties.includes(tie)) ?? 'different';
}

function namesOf({ given, nickname }: PersonNameInUse): readonly string[] {
  return [given, nickname].filter((name) => name !== undefined);
}

function compareFamilyNames(a: string | undefined, b: string | undefined): FamilyNameTie | undefined {
  if (a === undefined || b === undefined) return undefined;
  const [left, right] = [familyKey(a), familyKey(b)];
  if (left === right) return 'same';
  // Married names: "Smith" and "Smith-Jones".
  const [partsA, partsB] = [new Set(words(a)), new Set(words(b))];
  if (partsA.isSubsetOf(partsB) || partsB.isSubsetOf(partsA)) return 'same';
  return isOneTypingErrorApart(left, right) ? 'similar' : 'different';
}

function familyKey(family: string): string {
  return withoutUmlauts(words(family).join(''));
}

function isSwapped(a: PersonNameInUse, b: PersonNameInUse): boolean {
  if (a.given === undefined || a.family === undefined || b.given === undefined || b.family === undefined) return false;
  return fold(a.given) === fold(b.family) && fold(a.family) === fold(b.given);
}
