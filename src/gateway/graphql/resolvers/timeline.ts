import type { AttachedEvent } from '../../../timeline/watch-events.ts';
import type { QueryResolvers, SubscriptionResolvers, TimelineEventResolvers } from '../generated.ts';
import { pageSize } from './connection.ts';

/** What is attached to nobody. */
export const timelineQueries = {
  parkedEvents: async (_, { first, after }, { readers }) => await readers.timeline.parked({ first: pageSize(first), after }),
} satisfies QueryResolvers;

/** Watching a timeline. */
export const timelineSubscriptions = {
  timelineEvents: {
    subscribe: (_, { about, kinds, after }, { readers, signal }) =>
      readers.watchEvents(about, { kinds: kinds ?? undefined, after: after ?? undefined, signal }),
    resolve: (message: AttachedEvent) => message,
  },
} satisfies Pick<SubscriptionResolvers, 'timelineEvents'>;

/** What only a machine did is marked; everything else is not. */
export const timelineEventResolvers: TimelineEventResolvers = { byMachine: ({ byMachine }) => byMachine ?? false };
