import {
  type DocumentNode,
  execute,
  type ExecutionArgs,
  type ExecutionResult,
  type FormattedExecutionResult,
  getOperationAST,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  NoSchemaIntrospectionCustomRule,
  specifiedRules,
  subscribe,
  validate,
} from 'graphql';

import { isOverlayError, OverlayError } from '../../errors.ts';
import type { Load } from '../../platform/load.ts';
import { type FormatError, toGraphQLError, withCode } from './errors.ts';
import type { Explain } from './explain.ts';
import { admit, type OperationRequest } from './limits.ts';
import { inRequest, type RequestContext } from './request-context.ts';

/** What an operation answers: one result, or a stream of them for a subscription. Leaving the stream early also tells its source. */
export type OperationResults = ExecutionResult | AsyncGenerator<ExecutionResult, void, void>;

/** A result as an executor gives it; libraries that hand it on spell its absent parts as undefined. */
export type RawResult = { readonly [Part in keyof ExecutionResult]: ExecutionResult[Part] | undefined };

/** Runs operations that do not come by plain HTTP, under the same limits and with the same errors and reports. */
export interface Operations {
  /** An operation ready to run, or what is wrong with it. */
  prepare(request: OperationRequest, context: RequestContext): ExecutionArgs | readonly GraphQLError[];
  /** Runs a prepared operation. */
  run(args: ExecutionArgs, context: RequestContext): Promise<OperationResults>;
  /** A result as the caller may see it. */
  format(result: RawResult, context: RequestContext): FormattedExecutionResult;
  /** Errors outside a result as the caller may see them. */
  formatErrors(errors: readonly unknown[], context: RequestContext): readonly GraphQLFormattedError[];
}

/** Operations on one schema. */
export function createOperations(dependencies: {
  readonly schema: GraphQLSchema;
  readonly formatError: FormatError;
  readonly explain: Explain;
  readonly introspection: 'allowed' | 'refused';
  readonly load: Load;
}): Operations {
  const { schema, formatError, explain, introspection, load } = dependencies;
  const formatErrors = (errors: readonly unknown[], context: RequestContext): readonly GraphQLFormattedError[] =>
    inRequest(context, () => errors.map(formatError));
  return {
    prepare(request, context) {
      const document = readDocument(request, { schema, introspection });
      if (!('kind' in document)) return document;
      const { operationName, variables } = request;
      context.outcome.operation = getOperationAST(document, operationName)?.operation ?? 'unknown';
      return { schema, document, operationName: operationName ?? null, variableValues: variables ?? null, contextValue: context };
    },
    async run(args, context) {
      return await inRequest(context, async () => {
        if (context.outcome.operation !== 'subscription') return await executeInPlace(args, load);
        const started = await subscribe(args);
        return Symbol.asyncIterator in started ? leavable(started, context) : started;
      });
    },
    format({ data, errors, extensions }, context) {
      const report = context.outcome.operation === 'subscription' ? undefined : explain(context);
      return {
        ...(errors !== undefined && { errors: formatErrors(errors, context) }),
        ...(data !== undefined && { data }),
        ...((extensions ?? report) && { extensions: { ...extensions, ...report } }),
      };
    },
    formatErrors,
  };
}

/** Runs a query or mutation if there is a place for it; a subscription takes none, as it is silent most of the time. */
async function executeInPlace(args: ExecutionArgs, load: Load): Promise<ExecutionResult> {
  const leave = load.enter();
  if (leave === undefined) {
    const refusal = new OverlayError('OVERLOADED', 'More is asked at once than can be answered in time.', { retryAfterMs: 1_000 });
    return { errors: [toGraphQLError(refusal)] };
  }
  try {
    return await execute(args);
  } finally {
    leave();
  }
}

function readDocument(
  request: OperationRequest,
  { schema, introspection }: { readonly schema: GraphQLSchema; readonly introspection: 'allowed' | 'refused' },
): DocumentNode | readonly GraphQLError[] {
  try {
    const document = admit(schema, request);
    const rules = introspection === 'refused' ? [...specifiedRules, NoSchemaIntrospectionCustomRule] : specifiedRules;
    const faults = validate(schema, document, rules, { hideSuggestions: introspection === 'refused' });
    if (faults.length > 0) return faults.map((fault) => withCode(fault, 'GRAPHQL_VALIDATION_FAILED'));
    if (getOperationAST(document, request.operationName)) return document;
    return [
      new GraphQLError('The document does not say which operation to run.', { extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }),
    ];
  } catch (error) {
    if (isOverlayError(error)) return [toGraphQLError(error)];
    if (error instanceof GraphQLError) return [error];
    throw error;
  }
}

// Not an async generator function: those answer return() only after the pending next(), and a silent stream would never be left.
function leavable(
  results: AsyncGenerator<ExecutionResult, void, void>,
  context: RequestContext,
): AsyncGenerator<ExecutionResult, void, void> {
  return {
    async next() {
      try {
        return await inRequest(context, async () => await results.next());
      } catch (error) {
        // Whoever has left is not told how it ended.
        if (context.signal.aborted) return { done: true, value: undefined };
        throw error;
      }
    },
    async return() {
      // First the signal: a source that waits for its next message hears nothing else.
      context.leave();
      await inRequest(context, async () => await results.return());
      return { done: true, value: undefined };
    },
    async throw(error) {
      await this.return();
      throw error;
    },
    [Symbol.asyncIterator]() {
      return this;
    },
    async [Symbol.asyncDispose]() {
      await this.return();
    },
  };
}
