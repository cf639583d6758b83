import type { TicketResolvers } from '../generated.ts';
import { linkedEntity, recordFields } from './entity-fields.ts';

/** Fields of a ticket that are not simply there. */
export const ticketResolvers: TicketResolvers = {
  ...recordFields,
  account: async ({ accountId }, _, context) => await linkedEntity('account', accountId, context),
  contact: async ({ contactId }, _, context) => await linkedEntity('contact', contactId, context),
};
