import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

import 'graphiql/style.css';
import './page.css';
import { createFetcher } from './fetcher.js';
import { findLiveAccount } from './live-account.js';
import { refreshStoredTabs } from './stored-tabs.js';
import { readyTabs } from './tabs.js';

// Monaco runs its language services in workers; each is a bundle of its own beside this file, so the page needs no other host.
globalThis.MonacoEnvironment = {
  getWorker: (_id, label) =>
    new Worker(new URL(label === 'json' || label === 'graphql' ? `${label}.worker.js` : 'editor.worker.js', import.meta.url)),
};

const accountId = await findLiveAccount();
await refreshStoredTabs(localStorage, accountId);
createRoot(document.querySelector('#explorer')).render(
  <GraphiQL fetcher={createFetcher()} defaultTabs={readyTabs(accountId)} defaultEditorToolsVisibility="variables" shouldPersistHeaders>
    <GraphiQL.Logo>crm-overlay</GraphiQL.Logo>
  </GraphiQL>,
);
