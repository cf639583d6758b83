import type { CandidatePair } from './candidate.ts';
import type { Email } from './normalise/email.ts';
import { decide } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';

/** Compares two records of our own people: by e-mail, else by name. */
export function matchOwners([left, right]: CandidatePair<'owner'>): Match {
  const [a, b] = [left.profile, right.profile];
  return decide([left, right], [compareEmails(a.email, b.email), compareNames(a.name?.key, b.name?.key)], {
    prior: -5,
    sameObject: 8,
    forbidden: false,
  });
}

function compareEmails(a: Email | undefined, b: Email | undefined): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a.key !== b.key) return { comparison: 'email', level: 'different', weight: -6, words: 'different e-mails' };
  if (a.mailbox === 'shared')
    return { comparison: 'email', level: 'shared mailbox', weight: 0.5, words: `same shared mailbox ${a.address}` };
  return { comparison: 'email', level: 'same', weight: 9, words: `same e-mail ${a.address}` };
}

// Our own directory writes one colleague in many ways; against the same e-mail another spelling says little.
function compareNames(a: string | undefined, b: string | undefined): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return { comparison: 'name', level: 'same', weight: 8, words: `same name "${a}"` };
  return { comparison: 'name', level: 'different', weight: -1, words: 'different names' };
}
