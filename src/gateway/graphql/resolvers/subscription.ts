import type { SummaryMessage } from '../../../insight/insight.ts';
import type { SubscriptionResolvers, SummaryStreamMessageResolvers } from '../generated.ts';

/** What can be watched. */
export const subscriptionResolvers: Pick<SubscriptionResolvers, 'summaryStream'> = {
  summaryStream: {
    subscribe: (_, { id, after }, { readers, viewer, signal }) =>
      readers.insight.stream(id, { ...(typeof after === 'number' && { after }), viewer, signal }),
    resolve: (message: SummaryMessage) => message,
  },
};

const TYPE_OF_MESSAGE = {
  'insight-start': 'InsightStart',
  'insight-delta': 'InsightDelta',
  'insight-end': 'InsightEnd',
  'insight-error': 'InsightError',
} as const satisfies Record<SummaryMessage['kind'], string>;

/** Which type a message is. */
export const summaryStreamMessageResolvers: SummaryStreamMessageResolvers = {
  __resolveType: ({ kind }) => TYPE_OF_MESSAGE[kind],
};
