import type { Candidate } from './candidate.ts';
import { words } from './normalise/fold.ts';
import type { TicketProfile } from './profile.ts';
import { decide } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';
import { wordsInCommon } from './words-in-common.ts';

/** Compares two tickets: one only by the same number with the same golden account, and never within one object of one source. */
export function matchTickets(left: Candidate<'ticket'>, right: Candidate<'ticket'>): Match {
  const number = compareNumbers(left.profile, right.profile);
  const haveAccount = left.account.goldenIds.some((id) => right.account.goldenIds.includes(id));
  return decide([left, right], [number, compareSubjects(left.profile, right.profile)], {
    prior: -4,
    sameObject: Number.POSITIVE_INFINITY,
    forbidden: number === undefined || !haveAccount,
  });
}

function compareNumbers({ numberKey: a }: TicketProfile, { numberKey: b }: TicketProfile): Finding | undefined {
  if (a === undefined || a !== b) return undefined;
  return { comparison: 'number', level: 'same', weight: 8, words: `same number ${a} with the same account` };
}

// Two systems count from 1: a number they share by chance comes with another subject.
function compareSubjects(a: TicketProfile, b: TicketProfile): Finding | undefined {
  if (a.subject === undefined || b.subject === undefined) return undefined;
  const share = wordsInCommon(words(a.subject), words(b.subject));
  if (share >= 0.5) return { comparison: 'subject', level: 'similar', weight: 2, words: 'about the same subject' };
  return { comparison: 'subject', level: 'different', weight: -6, words: 'about different subjects' };
}
