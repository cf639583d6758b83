import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';

import { findLiveAccount } from './live-account.js';
import { withLiveText } from './live-text.js';
import { GRAPHQL_URL } from './request.js';
import { LIVE_OPERATION } from './tabs.js';

/** Deferred parts are asked for in the form that Apollo's clients read. */
const ACCEPT = 'multipart/mixed; deferSpec=20220824, application/graphql-response+json, application/json;q=0.9';

/** Sends GraphiQL's operations: subscriptions over one WebSocket, everything else over HTTP. */
export function createFetcher() {
  const send = createGraphiQLFetcher({
    url: GRAPHQL_URL.href,
    wsClient: createClient({ url: GRAPHQL_URL.href.replace(/^http/, 'ws'), retryAttempts: 5 }),
    headers: { accept: ACCEPT },
  });
  return async (operation, options) => {
    const result = await send(await withAccount(operation), options);
    return isSubscription(operation, options) ? withLiveText(result) : result;
  };
}

// While the first sync runs the page opens without an account; by the time the tab is run there may be one.
async function withAccount(operation) {
  if (operation.operationName !== LIVE_OPERATION || operation.variables?.id !== '') return operation;
  return { ...operation, variables: { ...operation.variables, id: await findLiveAccount() } };
}

function isSubscription(operation, options) {
  const operations = options?.documentAST?.definitions.filter(({ kind }) => kind === 'OperationDefinition') ?? [];
  const chosen = operations.length === 1 ? operations[0] : operations.find(({ name }) => name?.value === operation.operationName);
  return chosen?.operation === 'subscription';
}
