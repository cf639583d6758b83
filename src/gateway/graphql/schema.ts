import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';

import { resolvers } from './resolvers/resolvers.ts';

const PUBLIC_CONTRACT = new URL('../../../schema/', import.meta.url);

/**
 * The executable schema: the public contract in `schema/` with our resolvers.
 *
 * @param folder - Where the `.graphql` files are. @default the project's `schema/`
 * @throws {TypeError} when a resolver does not fit the contract.
 */
export function createSchema(folder: URL = PUBLIC_CONTRACT): GraphQLSchema {
  const files = readdirSync(fileURLToPath(folder)).filter((name) => name.endsWith('.graphql'));
  return makeExecutableSchema({
    typeDefs: files.toSorted().map((name) => readFileSync(new URL(name, folder), 'utf8')),
    resolvers,
    resolverValidationOptions: { requireResolversToMatchSchema: 'error' },
  });
}
