import type { Candidate } from './candidate.ts';
import type { GoldenKind } from './golden.ts';
import { matchAccounts } from './match-account.ts';
import { matchContacts } from './match-contact.ts';
import { matchDeals } from './match-deal.ts';
import { matchOwners } from './match-owner.ts';
import { matchTickets } from './match-ticket.ts';
import type { Match } from './verdict.ts';

/**
 * Compares two records of one kind. Which one comes first does not matter.
 *
 * @see Fellegi and Sunter (1969), "A Theory for Record Linkage"
 */
export function matchRecords<Kind extends GoldenKind>(kind: Kind, left: Candidate<Kind>, right: Candidate<Kind>): Match {
  return MATCHERS[kind](left, right);
}

const MATCHERS: { readonly [Kind in GoldenKind]: (left: Candidate<Kind>, right: Candidate<Kind>) => Match } = {
  owner: matchOwners,
  account: matchAccounts,
  contact: matchContacts,
  deal: matchDeals,
  ticket: matchTickets,
};
