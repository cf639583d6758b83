import type { Connector } from '../../../connectors/connector.ts';
import { createSalesforceConnector } from '../../../connectors/salesforce/connector.ts';
import { salesforceOptions } from '../../../connectors/salesforce/options.ts';
import type { SalesforceData } from '../../../connectors/salesforce/simulator/data.ts';
import { createSalesforceSimulator } from '../../../connectors/salesforce/simulator/server.ts';
import type { SalesforceSimulator } from '../../../connectors/salesforce/simulator/server.ts';
import { orgData } from './org-data.ts';

/** A listening simulator and connectors on it. */
export interface RunningOrg extends AsyncDisposable {
  readonly simulator: SalesforceSimulator;
  readonly connector: Connector;
  /** Another connector on the same org, with some options changed. */
  connect(options?: Readonly<Record<string, unknown>>): Connector;
}

/** Starts an org on a free port. */
export async function startOrg(data: SalesforceData = orgData(), settings: { readonly dailyRequests?: number } = {}): Promise<RunningOrg> {
  const simulator = createSalesforceSimulator({ data, limits: settings.dailyRequests === undefined ? 'off' : 'on', ...settings });
  await simulator.listen(0);
  const { clientId, clientSecret, username, password } = simulator.credentials;
  const connect = (options: Readonly<Record<string, unknown>> = {}): Connector =>
    createSalesforceConnector({
      source: 'salesforce',
      options: salesforceOptions.parse({ loginUrl: simulator.baseUrl, clientId, clientSecret, username, password, ...options }),
    });
  return { simulator, connector: connect(), connect, [Symbol.asyncDispose]: async () => await simulator[Symbol.asyncDispose]() };
}

/** A signal that never aborts. */
export const never = new AbortController().signal;
