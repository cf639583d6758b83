import type { Candidate } from './candidate.ts';
import { decide } from './verdict.ts';
import type { Finding, Match } from './verdict.ts';

/** Compares two records of our own people: by e-mail, else by name. */
export function matchOwners(left: Candidate<'owner'>, right: Candidate<'owner'>): Match {
  const [a, b] = [left.profile, right.profile];
  return decide([left, right], [compareEmail(a.email?.key, b.email?.key), compareName(a.name?.key, b.name?.key)], {
    prior: -5,
    sameObject: 8,
    forbidden: false,
  });
}

function compareEmail(a: string | undefined, b: string | undefined): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return { comparison: 'email', level: 'same', weight: 9, words: `same e-mail ${a}` };
  return { comparison: 'email', level: 'different', weight: -6, words: 'different e-mails' };
}

function compareName(a: string | undefined, b: string | undefined): Finding | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return { comparison: 'name', level: 'same', weight: 8, words: `same name "${a}"` };
  return { comparison: 'name', level: 'different', weight: -4, words: 'different names' };
}
