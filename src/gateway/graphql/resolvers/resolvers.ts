import type { EntityKind } from '../../../graph/entity.ts';
import type { Resolvers } from '../generated.ts';
import { CalendarDateScalar, DecimalScalar, DurationScalar, InstantScalar, JSONScalar } from '../scalars.ts';
import { accountResolvers } from './account.ts';
import { connectionFields, countedConnectionFields } from './connection.ts';
import { contactResolvers } from './contact.ts';
import { dealResolvers } from './deal.ts';
import { ageFields } from './entity-fields.ts';
import { customFieldResolvers, notices, sourceFieldResolvers, sourceObjectDescriptionResolvers } from './fields.ts';
import {
  fieldProvenanceResolvers,
  identityChangeResolvers,
  identityMutations,
  identityQueries,
  matchReviewResolvers,
  matchReviewSideResolvers,
  stewardDecisionResolvers,
} from './identity.ts';
import { privacyMutations } from './privacy.ts';
import { queryResolvers } from './query.ts';
import {
  insightDeltaResolvers,
  insightStartResolvers,
  nextStepStreamMessageResolvers,
  provisional,
  streamMutations,
  subscriptionResolvers,
  summaryStreamMessageResolvers,
} from './subscription.ts';
import { syncMutations, syncSubscriptions } from './sync.ts';
import { ticketResolvers } from './ticket.ts';
import { timelineEventResolvers, timelineQueries, timelineSubscriptions } from './timeline.ts';
import { usageQueries, watchMutations } from './usage.ts';
import { webhookMutations, webhookQueries } from './webhooks.ts';

const TYPE_OF_KIND = {
  owner: 'Owner',
  account: 'Account',
  contact: 'Contact',
  deal: 'Deal',
  ticket: 'Ticket',
} as const satisfies Record<EntityKind, string>;

/** Every resolver of the graph; fields without one are read from their parent under the same name. */
export const resolvers: Resolvers = {
  Query: { ...queryResolvers, ...usageQueries, ...identityQueries, ...timelineQueries, ...webhookQueries },
  Mutation: { ...streamMutations, ...syncMutations, ...watchMutations, ...identityMutations, ...privacyMutations, ...webhookMutations },
  Subscription: { ...subscriptionResolvers, ...syncSubscriptions, ...timelineSubscriptions },
  Account: accountResolvers,
  Contact: contactResolvers,
  Deal: dealResolvers,
  Ticket: ticketResolvers,
  Owner: ageFields,
  AccountConnection: countedConnectionFields,
  ContactConnection: countedConnectionFields,
  DealConnection: countedConnectionFields,
  TicketConnection: countedConnectionFields,
  TimelineConnection: connectionFields,
  ParkedEventConnection: connectionFields,
  TimelineEvent: timelineEventResolvers,
  AiActionConnection: connectionFields,
  DeadLetterConnection: countedConnectionFields,
  MatchReviewConnection: countedConnectionFields,
  MatchReview: matchReviewResolvers,
  MatchReviewSide: matchReviewSideResolvers,
  FieldProvenance: fieldProvenanceResolvers,
  IdentityChange: identityChangeResolvers,
  StewardDecision: stewardDecisionResolvers,
  CustomField: customFieldResolvers,
  SourceObjectDescription: sourceObjectDescriptionResolvers,
  SourceField: sourceFieldResolvers,
  Source: { notices },
  Node: { __resolveType: ({ kind }) => TYPE_OF_KIND[kind] },
  Insightful: { __resolveType: ({ kind }) => TYPE_OF_KIND[kind] },
  SummaryStreamMessage: summaryStreamMessageResolvers,
  NextStepStreamMessage: nextStepStreamMessageResolvers,
  InsightStart: insightStartResolvers,
  InsightDelta: insightDeltaResolvers,
  InsightRetract: provisional,
  CalendarDate: CalendarDateScalar,
  Decimal: DecimalScalar,
  Duration: DurationScalar,
  Instant: InstantScalar,
  JSON: JSONScalar,
};
