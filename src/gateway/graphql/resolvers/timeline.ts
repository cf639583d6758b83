import type { TimelineEventResolvers } from '../generated.ts';

/** What only a machine did is marked; everything else is not. */
export const timelineEventResolvers: TimelineEventResolvers = { byMachine: ({ byMachine }) => byMachine ?? false };
