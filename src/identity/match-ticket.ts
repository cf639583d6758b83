import type { CandidatePair } from './candidate.ts';
import { words } from './normalise/fold.ts';
import type { TicketProfile } from './profile-values.ts';
import { decide, findingOf } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';
import { wordsInCommon } from './words-in-common.ts';

/**
 * Compares two tickets of the same golden account: one by the number that both quote, or, where each system counts for itself, by the same
 * subject opened in the same minute. Never two of one object of one source: that holds each ticket once.
 */
export function matchTickets([left, right]: CandidatePair<'ticket'>): Match {
  const [a, b] = [left.profile, right.profile];
  const haveAccount = left.account.goldenIds.some((id) => right.account.goldenIds.includes(id));
  return decide([left, right], [compareNumbers(a, b), compareSubjects(a, b), compareOpenings(a, b)], {
    prior: -4,
    sameObject: Number.POSITIVE_INFINITY,
    forbidden: !haveAccount,
  });
}

// Different numbers say nothing: every system counts for itself.
function compareNumbers({ numberKey: a }: TicketProfile, { numberKey: b }: TicketProfile): Finding | undefined {
  if (a === undefined || a !== b) return undefined;
  return { comparison: 'number', level: 'same', weight: 8, words: `same number ${a} with the same account` };
}

// Two systems count from 1: a number they share by chance comes with another subject.
function compareSubjects(a: TicketProfile, b: TicketProfile): Finding | undefined {
  if (a.subject === undefined || b.subject === undefined) return undefined;
  const share = wordsInCommon(words(a.subject), words(b.subject));
  if (share === 1) return subjectFinding('same', 3, `same subject "${a.subject}" with the same account`);
  if (share >= 0.5) return subjectFinding('similar', 1, 'about a similar subject');
  return subjectFinding('different', -7, 'about different subjects');
}

const subjectFinding = findingOf('subject');

function compareOpenings({ openedAt: a }: TicketProfile, { openedAt: b }: TicketProfile): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.slice(0, MINUTE) === b.slice(0, MINUTE))
    return { comparison: 'opened', level: 'same minute', weight: 5, words: 'opened in the same minute' };
  if (Math.abs(Date.parse(a) - Date.parse(b)) <= 2 * 86_400_000) return undefined;
  return { comparison: 'opened', level: 'far', weight: -4, words: 'opened days apart' };
}

/** Characters of an ISO 8601 instant up to its minute. */
const MINUTE = '2026-03-02T10:11'.length;
