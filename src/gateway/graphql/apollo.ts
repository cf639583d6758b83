import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginSchemaReportingDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { execute as executeIncrementally } from '@graphql-tools/executor';
import type { GraphQLSchema } from 'graphql';

import type { Log } from '../../platform/telemetry.ts';
import type { FormatError } from './errors.ts';
import type { Explain } from './explain.ts';
import { LIMITS } from './limits.ts';
import type { RequestContext } from './request-context.ts';

/** What the server needs from its surroundings. */
export interface ApolloDependencies {
  readonly schema: GraphQLSchema;
  readonly formatError: FormatError;
  readonly explain: Explain;
  readonly log: Log;
  readonly introspection: 'allowed' | 'refused';
}

/** Apollo Server with our errors and reports; it calls nobody, whatever its environment says. */
export function createApollo({ schema, formatError, explain, log, introspection }: ApolloDependencies): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    schema,
    introspection: introspection === 'allowed',
    hideSchemaDetailsFromClientErrors: introspection === 'refused',
    csrfPrevention: true,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: LIMITS.maxTokens },
    formatError: (_, error) => formatError(error),
    // graphql 16 cannot defer. This executor can, in the form that today's clients ask for (deferSpec=20220824).
    legacyExperimentalExecuteIncrementally: async (args) => await executeIncrementally(args),
    logger: toApolloLogger(log),
    plugins: [
      reportCosts(explain),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginSchemaReportingDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

// A deferred answer is reported on in its last part: only then is everything counted.
function reportCosts(explain: Explain): ApolloServerPlugin<RequestContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ contextValue, operation }) => {
        contextValue.outcome.operation = operation?.operation ?? 'unknown';
      },
      willSendResponse: async ({ contextValue, response }) => {
        const report = explain(contextValue);
        if (report === undefined || response.body.kind !== 'single') return;
        const { singleResult } = response.body;
        singleResult.extensions = { ...singleResult.extensions, ...report };
      },
      willSendSubsequentPayload: async ({ contextValue }, payload) => {
        const report = explain(contextValue);
        if (report !== undefined && !payload.hasNext) payload.extensions = { ...payload.extensions, ...report };
      },
    }),
  };
}

function toApolloLogger(log: Log): NonNullable<ConstructorParameters<typeof ApolloServer>[0]['logger']> {
  return {
    debug: () => undefined,
    info: () => undefined,
    // Apollo's own messages may quote a request.
    warn: () => log.warn({}, 'Apollo Server has a warning; its text may hold personal data and is left out.'),
    error: () => log.error({}, 'Apollo Server reports a failure; its text may hold personal data and is left out.'),
  };
}
