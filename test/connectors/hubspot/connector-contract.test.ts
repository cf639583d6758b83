import { createServer } from 'node:net';

import { createHubspotConnector } from '../../../connectors/hubspot/connector.ts';
import { hubspotOptions } from '../../../connectors/hubspot/options.ts';
import type { Fault } from '../../../connectors/hubspot/simulator/faults.ts';
import { findObjectType } from '../../../connectors/hubspot/simulator/object-types.ts';
import type { ObjectType } from '../../../connectors/hubspot/simulator/object-types.ts';
import { describeConnector } from '../../contracts/connector.ts';
import type { ConnectorHarness, FaultyConnector } from '../../contracts/connector.ts';
import { openPortal } from './harness.ts';
import type { HarnessOptions } from './harness.ts';
import { portalData } from './portal-data.ts';

for (const auth of ['private app', 'oauth app'] as const) {
  describeConnector({
    name: `HubSpot (${auth})`,
    start: async () => await start({ auth }),
    faults: {
      'wrong credentials': async () => await startWrong(),
      gone: async () => await startGone(),
      silent: async () => ({ ...(await startFaulty({ kind: 'silence' }, { auth, deadlineMs: 300 })), deadlineMs: 300 }),
      garbage: async () => await startFaulty(HTML, { auth }),
    },
  });
}

const HTML: Fault = {
  kind: 'answer',
  answer: { status: 200, body: '<!doctype html><title>Maintenance</title>' },
  contentType: 'text/html',
};

async function start(options: HarnessOptions): Promise<ConnectorHarness> {
  const data = portalData();
  const { simulator, connector, reopen, [Symbol.asyncDispose]: dispose } = await openPortal(data, options);
  const { portal } = simulator;
  return {
    connector,
    reopen,
    expected: [
      { object: 'owners', ids: data.owners.map(({ id }) => id) },
      ...Object.entries(data.objects).map(([object, objects]) => ({ object, ids: objects.map(({ id }) => id) })),
    ],
    paged: 'contacts',
    change: async (object, id) => await Promise.resolve(void portal.update(typeOf(object), id, { jobtitle: 'Director' })),
    create: async (object) => await Promise.resolve(portal.create(typeOf(object), { email: 'new@example.com' }).id),
    remove: async (object, id) => await Promise.resolve(portal.archive(typeOf(object), id)),
    writable: 'title',
    customField: { object: 'companies', field: 'customer_tier' },
    [Symbol.asyncDispose]: dispose,
  };
}

async function startFaulty(fault: Fault, options: HarnessOptions): Promise<FaultyConnector> {
  const { simulator, connector, [Symbol.asyncDispose]: dispose } = await openPortal(portalData(), options);
  simulator.inject(fault);
  return { connector, [Symbol.asyncDispose]: dispose };
}

async function startWrong(): Promise<FaultyConnector> {
  const { simulator, [Symbol.asyncDispose]: dispose } = await openPortal(portalData());
  const options = hubspotOptions.parse({ baseUrl: simulator.baseUrl, token: 'pat-na1-of-somebody-else' });
  const connector = createHubspotConnector({ source: 'hubspot', options });
  return {
    connector,
    async [Symbol.asyncDispose]() {
      await connector[Symbol.asyncDispose]();
      await dispose();
    },
  };
}

/** A port that was free a moment ago, with nobody behind it. */
async function startGone(): Promise<FaultyConnector> {
  const server = createServer();
  const listening = Promise.withResolvers<void>();
  server.listen(0, '127.0.0.1', listening.resolve);
  await listening.promise;
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  const closed = Promise.withResolvers<void>();
  server.close(() => closed.resolve());
  await closed.promise;
  const connector = createHubspotConnector({
    source: 'hubspot',
    options: hubspotOptions.parse({ baseUrl: `http://127.0.0.1:${port}`, token: 'any' }),
  });
  return { connector, [Symbol.asyncDispose]: async () => await connector[Symbol.asyncDispose]() };
}

function typeOf(object: string): ObjectType {
  const type = findObjectType(object);
  if (type === undefined) throw new TypeError(`${object} is no HubSpot object`);
  return type;
}
