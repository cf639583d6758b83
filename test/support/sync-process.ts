// Syncs one HubSpot portal into a database again and again; run as a process of its own so that it can be killed.
import { createHubspotConnector } from '../../connectors/hubspot/connector.ts';
import { hubspotOptions } from '../../connectors/hubspot/options.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createSyncSource } from '../../src/records/sync-source.ts';

const [url = '', baseUrl = '', token = ''] = process.argv.slice(2);
const database = createDatabase({ url });
await using connector = createHubspotConnector({
  source: 'hubspot',
  options: hubspotOptions.parse({ baseUrl, token, callsPerWindow: 1_000_000, searchesPerSecond: 1_000_000 }),
});
const sync = createSyncSource({
  database,
  store: createRecordStore(database),
  recordsChanged: async () => await Promise.resolve(),
  clock: { now: () => Date.now() },
  log: { info: () => undefined, warn: () => undefined },
});
const { signal } = new AbortController();
process.stdout.write('began\n');
const report = await sync(connector, { signal, onProgress: ({ object }) => void process.stdout.write(`page of ${object}\n`) });
const failed = report.objects.find(({ failure }) => failure !== undefined);
process.stdout.write(failed === undefined ? 'ended\n' : `failed ${failed.object} ${failed.failure?.code ?? ''}\n`);
await database[Symbol.asyncDispose]();
