import type { DealResolvers } from '../generated.ts';
import { pageOf } from './connection.ts';
import { insightfulFields, linkTo, recordFields, timeline } from './entity-fields.ts';

/** Fields of a deal that are not simply there. */
export const dealResolvers: DealResolvers = {
  ...recordFields,
  ...insightfulFields,
  account: linkTo('account', ({ accountId }) => accountId),
  contacts: pageOf((loaders) => loaders.contactsOf.deal),
  timeline,
};
