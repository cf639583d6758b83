import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { Kind, parse } from 'graphql';
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
  return async (parameters, options) => {
    const { operation, documentAST, isSubscription } = read(parameters, options);
    const result = await send(await withAccount(operation), { ...options, documentAST });
    return isSubscription ? withLiveText(result) : result;
  };
}

// Just after a change of tabs GraphiQL still holds the other tab's operation name and document; the text is always the right one.
function read(parameters, options) {
  let documentAST;
  try {
    documentAST = parse(parameters.query);
  } catch {
    // The gateway says where the syntax error is.
    return { operation: parameters, documentAST: options?.documentAST, isSubscription: false };
  }
  const operations = documentAST.definitions.filter(({ kind }) => kind === Kind.OPERATION_DEFINITION);
  const chosen = operations.length === 1 ? operations[0] : operations.find(({ name }) => name?.value === parameters.operationName);
  const operation = { ...parameters, operationName: chosen?.name?.value };
  return { operation, documentAST, isSubscription: chosen?.operation === 'subscription' };
}

// While the first sync runs the page opens without an account; by the time the tab is run there may be one.
async function withAccount(operation) {
  if (operation.operationName !== LIVE_OPERATION || operation.variables?.id !== '') return operation;
  return { ...operation, variables: { ...operation.variables, id: await findLiveAccount() } };
}
