import type { AccountResolvers } from '../generated.ts';
import { pageOf } from './connection.ts';
import { insightfulFields, recordFields, timeline } from './entity-fields.ts';

/** Fields of an account that are not simply there. */
export const accountResolvers: AccountResolvers = {
  ...recordFields,
  ...insightfulFields,
  lifecycle: ({ lifecycle }) => lifecycle?.unified,
  openDealAmounts: async ({ id }, _, { loaders }) => await loaders.openDealAmounts.load(id),
  contacts: pageOf((loaders) => loaders.contactsOf.account),
  deals: pageOf((loaders) => loaders.dealsOf.account),
  tickets: pageOf((loaders) => loaders.ticketsOf.account),
  timeline,
};
