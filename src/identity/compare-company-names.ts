import { acronymOf } from './normalise/company-name.ts';
import { hasOtherScript } from './normalise/fold.ts';
import { isOneTypingErrorApart } from './normalise/given-name.ts';
import type { CompanyNameInUse } from './profile-values.ts';
import { findingOf } from './verdict.ts';
import type { Finding } from './verdict.ts';
import { wordsInCommon } from './words-in-common.ts';

/** How well two companies' names agree. */
export function compareCompanyNames(a: CompanyNameInUse | undefined, b: CompanyNameInUse | undefined): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.compact === b.compact) return nameFinding('same', 9, `same name "${a.key}"`);
  const both = `"${a.key}", "${b.key}"`;
  if (isOneLetterApart(a.key.replaceAll(' ', ''), b.key.replaceAll(' ', ''))) return nameFinding('similar', 5, `similar names: ${both}`);
  if (acronymOf(a.key) === b.compact || acronymOf(b.key) === a.compact)
    return nameFinding('acronym', 3, `one name abbreviates the other: ${both}`);
  return compareWords(a.key.split(' '), b.key.split(' '), both);
}

const nameFinding = findingOf('name');

// "Fund 1" and "Fund 2" are not one fund with a typing error.
function isOneLetterApart(a: string, b: string): boolean {
  return a.replaceAll(/\D/gu, '') === b.replaceAll(/\D/gu, '') && isOneTypingErrorApart(a, b);
}

function compareWords(a: readonly string[], b: readonly string[], both: string): Finding {
  const share = wordsInCommon(a, b);
  if (share === 1) return nameFinding('same words', 8, `same words in the name: ${both}`);
  const [left, right] = [new Set(a), new Set(b)];
  if (left.isSubsetOf(right) || right.isSubsetOf(left)) return nameFinding('part', 3, `one name is part of the other: ${both}`);
  if (share >= 0.5) return nameFinding('overlap', -1, 'names share words only');
  // 日本IBM and IBM Japan cannot be compared letter by letter.
  if (hasOtherScript(a.join()) !== hasOtherScript(b.join())) return nameFinding('other script', 0, 'names in different scripts');
  return nameFinding('different', -7, 'different names');
}
