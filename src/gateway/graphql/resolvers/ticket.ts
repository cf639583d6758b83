import type { TicketResolvers } from '../generated.ts';
import { linkTo, recordFields } from './entity-fields.ts';

/** Fields of a ticket that are not simply there. */
export const ticketResolvers: TicketResolvers = {
  ...recordFields,
  account: linkTo('account', ({ accountId }) => accountId),
  contact: linkTo('contact', ({ contactId }) => contactId),
};
