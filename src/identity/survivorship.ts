import { createBallot } from './ballot.ts';
import type { Ballot } from './ballot.ts';
import type { GoldenValues } from './golden-values.ts';
import type { GoldenKind } from './golden.ts';
import type { Member } from './member.ts';
import type { Provenance } from './provenance.ts';
import { surviveAccount } from './survive-account.ts';
import { surviveContact } from './survive-contact.ts';
import { surviveDeal } from './survive-deal.ts';
import { surviveOwner } from './survive-owner.ts';
import { surviveTicket } from './survive-ticket.ts';

/** The values that an entity has, and where each comes from. */
export interface Survived<Kind extends GoldenKind> {
  readonly values: GoldenValues[Kind];
  readonly provenance: readonly Provenance[];
}

/**
 * Chooses, field by field, which member's value an entity has: a person's before a verified source's before the most recent before the most
 * complete record's. What belongs together (an address, an amount and its currency, a name's parts) comes whole from one record. The order of members does
 * not matter.
 *
 * @param pins - what people decided, a member for each field. @default nothing
 * @throws {RangeError} without members: an entity that no record states has no values.
 */
export function survive<Kind extends GoldenKind>(
  kind: Kind,
  members: readonly Member<Kind>[],
  pins: readonly Member<Kind>[] = [],
): Survived<Kind> {
  if (members.length === 0) throw new RangeError('survive needs at least one member, but got none');
  const ballot = createBallot([...members, ...pins]);
  const values = SURVIVORS[kind](members, ballot);
  return { values, provenance: ballot.provenance };
}

/** Chooses the values of one kind. */
type Survivor<Kind extends GoldenKind> = (members: readonly Member<Kind>[], ballot: Ballot<Kind>) => GoldenValues[Kind];

const SURVIVORS: { readonly [Kind in GoldenKind]: Survivor<Kind> } = {
  owner: surviveOwner,
  account: surviveAccount,
  contact: surviveContact,
  deal: surviveDeal,
  ticket: surviveTicket,
};
