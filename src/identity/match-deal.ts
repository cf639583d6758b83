import type { AccountEvidence, CandidatePair } from './candidate.ts';
import type { DealProfile } from './profile-values.ts';
import { decide } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';
import { wordsInCommon } from './words-in-common.ts';

/** Compares two deals. They are one only with the same golden account, and never within one object of one source: that holds each deal once. */
export function matchDeals([left, right]: CandidatePair<'deal'>): Match {
  const [a, b] = [left.profile, right.profile];
  const haveAccount = left.account.goldenIds.some((id) => right.account.goldenIds.includes(id));
  return decide([left, right], [compareNames([left, right]), compareAmounts(a, b), compareCloses(a, b), compareBeginnings(a, b)], {
    prior: -4,
    sameObject: Number.POSITIVE_INFINITY,
    forbidden: !haveAccount,
  });
}

function compareNames([left, right]: CandidatePair<'deal'>): Finding | undefined {
  const [a, b] = [ownWords(left.profile, left.account), ownWords(right.profile, right.account)];
  if (a.length === 0 || b.length === 0) return undefined;
  const share = wordsInCommon(a, b);
  if (share === 1)
    return { comparison: 'name', level: 'same', weight: 7, words: `same name "${left.profile.name ?? ''}" with the same account` };
  if (share >= 0.6)
    return {
      comparison: 'name',
      level: 'similar',
      weight: 3,
      words: `similar names "${left.profile.name ?? ''}" and "${right.profile.name ?? ''}"`,
    };
  return { comparison: 'name', level: 'different', weight: -8, words: 'different names' };
}

// "Acme – Renewal 2026" is "Renewal 2026" with Acme; a deal that is called by its account alone keeps the name.
function ownWords({ nameWords }: DealProfile, account: AccountEvidence): readonly string[] {
  const own = nameWords.filter((word) => !account.words.includes(word));
  return own.length === 0 ? nameWords : own;
}

function compareAmounts({ amount: a }: DealProfile, { amount: b }: DealProfile): Finding | undefined {
  if (a === undefined || b === undefined || (a.currency !== undefined && b.currency !== undefined && a.currency !== b.currency))
    return undefined;
  const [x, y] = [Number(a.amount), Number(b.amount)];
  if (x === y) return { comparison: 'amount', level: 'same', weight: 3, words: `same amount ${a.amount}` };
  if (Math.abs(x - y) <= 0.1 * Math.max(Math.abs(x), Math.abs(y)))
    return { comparison: 'amount', level: 'close', weight: 1, words: 'amounts within a tenth' };
  return { comparison: 'amount', level: 'different', weight: -2, words: 'different amounts' };
}

function compareCloses({ expectedClose: a }: DealProfile, { expectedClose: b }: DealProfile): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  if (days === 0) return { comparison: 'close', level: 'same', weight: 2, words: `same close ${a}` };
  if (days <= 31) return { comparison: 'close', level: 'near', weight: 0.5, words: 'closes within a month of each other' };
  return { comparison: 'close', level: 'far', weight: days > 92 ? -4 : 0, words: 'closes far apart' };
}

// Amounts and closes change while a deal is worked on, its beginning does not: it tells this year's renewal from last year's.
function compareBeginnings({ createdAt: a }: DealProfile, { createdAt: b }: DealProfile): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  const days = Math.abs(Date.parse(a) - Date.parse(b)) / 86_400_000;
  if (days <= 14) return { comparison: 'begun', level: 'near', weight: 2, words: 'begun within two weeks of each other' };
  return days > 180 ? { comparison: 'begun', level: 'far', weight: -2, words: 'begun more than half a year apart' } : undefined;
}
