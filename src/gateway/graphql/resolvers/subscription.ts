import type { FollowOptions } from '../../../insight/insight-streams.ts';
import type { NextStepMessage, SummaryMessage } from '../../../insight/insight.ts';
import type {
  InsightDeltaResolvers,
  InsightStartResolvers,
  MutationResolvers,
  NextStepStreamMessageResolvers,
  SubscriptionResolvers,
  SubscriptionSummaryStreamArgs,
  SummaryStreamMessageResolvers,
} from '../generated.ts';
import type { RequestContext } from '../request-context.ts';

/** What can be watched. */
export const subscriptionResolvers: Pick<SubscriptionResolvers, 'summaryStream' | 'nextStepStream'> = {
  summaryStream: {
    subscribe: (_, wanted, context) => context.readers.insight.stream(wanted.id, toFollow(wanted, context)),
    resolve: (message: SummaryMessage) => message,
  },
  nextStepStream: {
    subscribe: (_, wanted, context) => context.readers.insight.streamNextStep(wanted.id, toFollow(wanted, context)),
    resolve: (message: NextStepMessage) => message,
  },
};

function toFollow({ after, generation, live }: Partial<SubscriptionSummaryStreamArgs>, { viewer, signal }: RequestContext): FollowOptions {
  return {
    ...(typeof after === 'number' && { after }),
    ...(typeof generation === 'string' && { generation }),
    follow: live === true ? 'live' : 'once',
    viewer,
    signal,
  };
}

/** Ending what is watched. */
export const streamMutations = {
  stopInsightStream: async (_, { id }, { readers, viewer }) => ({
    id,
    stopped: (await readers.insight.stopStream(id, { viewer })) === 'stopped',
  }),
} satisfies MutationResolvers;

const TYPE_OF_MESSAGE = {
  'insight-start': 'InsightStart',
  'insight-delta': 'InsightDelta',
  'insight-retract': 'InsightRetract',
  'insight-end': 'InsightEnd',
  'insight-error': 'InsightError',
} as const satisfies Record<SummaryMessage['kind'], string>;

/** Which type a message of a summary is. */
export const summaryStreamMessageResolvers: SummaryStreamMessageResolvers = {
  __resolveType: ({ kind }) => TYPE_OF_MESSAGE[kind],
};

/** Which type a message of a next step is. */
export const nextStepStreamMessageResolvers: NextStepStreamMessageResolvers = {
  __resolveType: ({ kind }) => (kind === 'insight-end' ? 'NextStepEnd' : TYPE_OF_MESSAGE[kind]),
};

/** What is told before the end is provisional. */
export const provisional = { state: () => 'PROVISIONAL' as const };

/** A beginning, and why it is one. */
export const insightStartResolvers: InsightStartResolvers = { ...provisional, restart: ({ reason }) => reason ?? null };

/** More text, with the kind of step it is of. */
export const insightDeltaResolvers: InsightDeltaResolvers = { ...provisional, kind: ({ step }) => step ?? null };
