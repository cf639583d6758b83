import type { MutationResolvers } from '../generated.ts';

/** Forgetting. */
export const privacyMutations = {
  forgetPerson: async (_, { id }, context) => {
    const forgotten = await context.readers.forgetPerson(id, { viewer: context.viewer.id, trigger: 'forgetPerson' });
    // What this request has read before may name them.
    context.forget();
    return forgotten;
  },
} satisfies MutationResolvers;
