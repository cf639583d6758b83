import type { MutationResolvers, QueryResolvers } from '../generated.ts';
import { pageSize } from './connection.ts';

/** What was set aside. */
export const webhookQueries = {
  deadLetters: async (_, { first, after }, { readers: { deadLetters } }) => await deadLetters.page({ first: pageSize(first), after }),
} satisfies QueryResolvers;

/** Sending it back to work. */
export const webhookMutations = {
  redriveDeadLetters: async (_, { ids }, { readers: { deadLetters } }) => await deadLetters.redrive(ids),
} satisfies MutationResolvers;
