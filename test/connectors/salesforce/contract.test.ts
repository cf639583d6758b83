import type { SalesforceSimulator } from '../../../connectors/salesforce/simulator/server.ts';
import { describeConnector } from '../../contracts/connector.ts';
import type { ConnectorHarness, FaultyConnector } from '../../contracts/connector.ts';
import { orgData } from './org-data.ts';
import { startOrg } from './running-org.ts';

const DEADLINE_MS = 400;

describeConnector({
  name: 'Salesforce',
  async start(): Promise<ConnectorHarness> {
    const org = await startOrg();
    // Forty contacts make five pages when the org sends nine rows at a time.
    org.simulator.pages.rows = 9;
    return {
      connector: org.connector,
      reopen: () => org.connect(),
      expected: Object.entries(orgData())
        .filter(([object]) => object !== 'OpportunityContactRole')
        .map(([object, rows]) => ({ object, ids: rows.map(({ Id }) => Id) })),
      paged: 'Contact',
      change: async (object, id) => await Promise.resolve(org.simulator.org.update(object, id, { Description: 'changed' })),
      create: async (object) => await Promise.resolve(org.simulator.org.insert(object, { LastName: 'New' })),
      remove: async (object, id) => await Promise.resolve(org.simulator.org.remove(object, id)),
      writable: 'title',
      customField: { object: 'Account', field: 'Region_Code__c' },
      [Symbol.asyncDispose]: async () => await org[Symbol.asyncDispose](),
    };
  },
  faults: {
    'wrong credentials': async () => await faulty(() => undefined, { password: 'wrong' }),
    gone: async () => await faulty(async (simulator) => await simulator[Symbol.asyncDispose](), {}),
    silent: async () => ({
      ...(await faulty((simulator) => simulator.faults.set({ type: 'silence' }), { deadlineMs: DEADLINE_MS })),
      deadlineMs: DEADLINE_MS,
    }),
    garbage: async () =>
      await faulty(
        (simulator) => simulator.faults.set({ type: 'answer', status: 200, contentType: 'text/html', body: '<html>Maintenance</html>' }),
        {},
      ),
  },
});

async function faulty(
  spoil: (simulator: SalesforceSimulator) => Promise<void> | void,
  options: Readonly<Record<string, unknown>>,
): Promise<FaultyConnector> {
  const org = await startOrg();
  await spoil(org.simulator);
  return { connector: org.connect(options), [Symbol.asyncDispose]: async () => await org[Symbol.asyncDispose]() };
}
