import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema, Kind, parse, visit } from 'graphql';

import { OverlayError } from '../../errors.ts';
import { withCode } from './errors.ts';
import { createMeasure } from './operation-size.ts';
import { parseDuration } from './scalars.ts';

/** What one operation may ask for at most; the same on every transport. */
export const LIMITS = {
  /** Words and signs of a document. */
  maxTokens: 5_000,
  /** Brackets within brackets, counted before anything is parsed: parsers recurse. */
  maxNesting: 60,
  /** Fields within fields. */
  maxDepth: 15,
  /** Fields of the introspection system within each other; the longest usual query has 15. */
  maxIntrospectionDepth: 20,
  /** Fields under another name, and fields at the root: each may be a statement of its own. */
  maxAliases: 100,
  maxRootFields: 50,
  /** Fields of the answer, as many as the pages asked for can hold. */
  maxAnswerFields: 100_000,
} as const;

/** An operation as it arrives. */
export interface OperationRequest {
  readonly query: string;
  readonly operationName?: string | null | undefined;
  readonly variables?: Readonly<Record<string, unknown>> | null | undefined;
}

/**
 * Parses an operation, unless it asks for too much.
 *
 * @throws {OverlayError} `OPERATION_TOO_LARGE` beyond one of the {@link LIMITS}, `BAD_USER_INPUT` for an age that is none.
 * @throws {GraphQLError} `GRAPHQL_PARSE_FAILED` on a syntax error, `GRAPHQL_VALIDATION_FAILED` for a type of operation that there is none of.
 */
export function admit(schema: GraphQLSchema, request: OperationRequest): DocumentNode {
  if (nesting(request.query) > LIMITS.maxNesting) throw tooLarge(`nests brackets more than ${LIMITS.maxNesting} levels`);
  const document = parseDocument(request.query);
  const operation = getOperationAST(document, request.operationName);
  checkAges(document);
  // Which operation was meant is told by whoever executes.
  if (operation === null || operation === undefined) return document;
  const root = schema.getRootType(operation.operation);
  // No rule of GraphQL's validation refuses it; the executor would, as if the fault were ours.
  if (root === undefined || root === null) {
    throw withCode(new GraphQLError(`The schema has no ${operation.operation}s.`, { nodes: [operation] }), 'GRAPHQL_VALIDATION_FAILED');
  }
  const size = createMeasure(schema, document, request.variables ?? {})(operation.selectionSet, root);
  if (size.depth > LIMITS.maxDepth) throw tooLarge(`is more than ${LIMITS.maxDepth} fields deep`);
  if (size.introspectionDepth > LIMITS.maxIntrospectionDepth) throw tooLarge('asks for too deep an introspection');
  if (size.aliases > LIMITS.maxAliases) throw tooLarge(`has more than ${LIMITS.maxAliases} aliases`);
  if (size.rootFields > LIMITS.maxRootFields) throw tooLarge(`has more than ${LIMITS.maxRootFields} fields at the root`);
  if (size.answerFields > LIMITS.maxAnswerFields) throw tooLarge(`can answer more than ${LIMITS.maxAnswerFields} fields`);
  return document;
}

// Validation would refuse a wrong age as a document that does not fit the schema; it is an argument like any other.
function checkAges(document: DocumentNode): void {
  visit(document, {
    Directive({ name, arguments: given = [] }) {
      const age = name.value === 'freshness' ? given.find((argument) => argument.name.value === 'maxAge')?.value : undefined;
      if (age === undefined || age.kind === Kind.VARIABLE || isDuration(age.kind === Kind.STRING ? age.value : undefined)) return;
      throw new OverlayError('BAD_USER_INPUT', 'maxAge of @freshness must be a duration such as PT0S, PT5M or P1D.');
    },
  });
}

function isDuration(text: string | undefined): boolean {
  try {
    parseDuration(text);
    return true;
  } catch {
    return false;
  }
}

function tooLarge(what: string): OverlayError {
  return new OverlayError('OPERATION_TOO_LARGE', `The operation ${what}.`);
}

function nesting(query: string): number {
  let depth = 0;
  let deepest = 0;
  // Brackets in strings and comments count too: whoever writes sixty of them in a row can do without.
  for (const sign of query) {
    if (sign === '{' || sign === '(' || sign === '[') deepest = Math.max(deepest, (depth += 1));
    else if (sign === '}' || sign === ')' || sign === ']') depth -= 1;
  }
  return deepest;
}

function parseDocument(query: string): DocumentNode {
  try {
    return parse(query, { maxTokens: LIMITS.maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    // The parser has no other way to say that it gave up counting.
    if (/tokens\. Parsing aborted/u.test(error.message)) throw tooLarge(`has more than ${LIMITS.maxTokens} tokens`);
    throw withCode(error, 'GRAPHQL_PARSE_FAILED');
  }
}
