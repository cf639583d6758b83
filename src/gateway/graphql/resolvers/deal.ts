import type { DealResolvers } from '../generated.ts';
import { pageOf } from './connection.ts';
import { insightfulFields, linkedEntity, recordFields, timeline } from './entity-fields.ts';

/** Fields of a deal that are not simply there. */
export const dealResolvers: DealResolvers = {
  ...recordFields,
  ...insightfulFields,
  account: async ({ accountId }, _, context) => await linkedEntity('account', accountId, context),
  contacts: pageOf((loaders) => loaders.contactsOf.deal),
  timeline,
};
