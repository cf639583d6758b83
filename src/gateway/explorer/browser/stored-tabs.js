import { request } from './request.js';
import { LIVE_OPERATION, toText } from './tabs.js';

/** Where GraphiQL keeps its tabs between visits, and apart from them the editors of the one that was open. */
const TAB_STATE = 'graphiql:tabState';
const OPEN_QUERY = 'graphiql:query';
const OPEN_VARIABLES = 'graphiql:variables';

/**
 * Mends the live-summary tab of an earlier visit: after the database was built anew its account no longer exists.
 * Everything else a person has typed stays as it is.
 */
export async function refreshStoredTabs(storage, accountId) {
  const state = parse(storage.getItem(TAB_STATE));
  if (!Array.isArray(state?.tabs)) return;
  const tab = state.tabs.find(({ operationName }) => operationName === LIVE_OPERATION);
  const variables = parse(tab?.variables);
  if (variables === undefined || (await exists(variables.id))) return;
  tab.variables = toText({ ...variables, id: accountId });
  storage.setItem(TAB_STATE, JSON.stringify(state));
  if (storage.getItem(OPEN_QUERY) === tab.query) storage.setItem(OPEN_VARIABLES, tab.variables);
}

async function exists(id) {
  if (typeof id !== 'string' || id === '') return false;
  return (await request('query ($id: ID!) { node(id: $id) { id } }', { id }))?.node != null;
}

function parse(text) {
  try {
    return JSON.parse(text) ?? undefined;
  } catch {
    return undefined;
  }
}
