import type { ContactResolvers } from '../generated.ts';
import { pageOf } from './connection.ts';
import { insightfulFields, linkTo, recordFields, timeline } from './entity-fields.ts';

/** Fields of a contact that are not simply there. */
export const contactResolvers: ContactResolvers = {
  ...recordFields,
  ...insightfulFields,
  lifecycle: ({ lifecycle }) => lifecycle?.unified,
  account: linkTo('account', ({ accountId }) => accountId),
  deals: pageOf((loaders) => loaders.dealsOf.contact),
  tickets: pageOf((loaders) => loaders.ticketsOf.contact),
  timeline,
};
