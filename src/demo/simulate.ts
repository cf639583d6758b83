import { createHubspotSimulator } from '../../connectors/hubspot/simulator/server.ts';
import type { HubspotSimulator } from '../../connectors/hubspot/simulator/server.ts';
import { createSalesforceSimulator } from '../../connectors/salesforce/simulator/server.ts';
import type { SalesforceSimulator } from '../../connectors/salesforce/simulator/server.ts';
import { toHubspotData } from './to-hubspot.ts';
import { toSalesforceData } from './to-salesforce.ts';
import { createWorld, type WorldOptions } from './world.ts';

/** Which world to simulate, and where. */
export interface SimulatorsOptions extends WorldOptions {
  /** 0 takes a free port. */
  readonly salesforcePort: number;
  /** 0 takes a free port. */
  readonly hubspotPort: number;
  /** Whether the vendors' rate limits are enforced. */
  readonly limits: 'on' | 'off';
}

/** Everything a client needs to connect to both simulators. */
export interface SimulatorAccess {
  readonly salesforce: {
    readonly baseUrl: string;
    readonly apiVersion: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly username: string;
    readonly password: string;
    readonly refreshToken: string;
  };
  readonly hubspot: {
    readonly baseUrl: string;
    readonly token: string;
    readonly clientId: string;
    readonly clientSecret: string;
    readonly refreshToken: string;
  };
}

/** Both simulators, listening on loopback. */
export interface Simulators extends AsyncDisposable {
  readonly salesforce: SalesforceSimulator;
  readonly hubspot: HubspotSimulator;
  /** Addresses and credentials. */
  describe(): SimulatorAccess;
}

/** Starts a Salesforce and a HubSpot that hold the demo company; neither knows of the other. */
export async function startSimulators(options: SimulatorsOptions): Promise<Simulators> {
  const { salesforcePort, hubspotPort, limits } = options;
  const world = createWorld(options);
  await using started = new AsyncDisposableStack();
  const salesforce = started.use(createSalesforceSimulator({ data: toSalesforceData(world), limits }));
  const hubspot = started.use(createHubspotSimulator({ data: toHubspotData(world), limits }));
  await salesforce.listen(salesforcePort);
  await hubspot.listen(hubspotPort);
  // From here on the caller ends them; a port that was taken has ended both.
  const running = started.move();
  return {
    salesforce,
    hubspot,
    describe: () => describeSimulators({ salesforce, hubspot }),
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

/** Addresses and credentials of both simulators, in the form that `crm-overlay simulate --json` prints. */
export function describeSimulators({ salesforce, hubspot }: Pick<Simulators, 'salesforce' | 'hubspot'>): SimulatorAccess {
  const { apiVersion, clientId, clientSecret, username, password, refreshToken } = salesforce.credentials;
  const { token, clientId: appId, clientSecret: appSecret, refreshToken: appRefresh } = hubspot.credentials;
  return {
    salesforce: { baseUrl: salesforce.baseUrl, apiVersion, clientId, clientSecret, username, password, refreshToken },
    hubspot: { baseUrl: hubspot.baseUrl, token, clientId: appId, clientSecret: appSecret, refreshToken: appRefresh },
  };
}
