import type { CandidatePair } from './candidate.ts';
import type { GoldenKind } from './golden.ts';
import type { Knowledge } from './linkage-knowledge.ts';
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
export function matchRecords<Kind extends GoldenKind>(kind: Kind, pair: CandidatePair<Kind>, knowledge: Knowledge): Match {
  return MATCHERS[kind](pair, knowledge);
}

const MATCHERS: { readonly [Kind in GoldenKind]: (pair: CandidatePair<Kind>, knowledge: Knowledge) => Match } = {
  owner: matchOwners,
  account: (pair, { account }) => matchAccounts(pair, account),
  contact: (pair, { contact }) => matchContacts(pair, contact),
  deal: matchDeals,
  ticket: matchTickets,
};
