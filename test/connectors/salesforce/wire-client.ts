import { z } from 'zod';

import type { SalesforceData } from '../../../connectors/salesforce/simulator/data.ts';
import { orgData } from './org-data.ts';
import { startOrg } from './running-org.ts';
import type { RunningOrg } from './running-org.ts';

/** An answer as it came. */
export interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly headers: Headers;
}

/** A client without any SDK: what goes over the wire is what the test says. */
export interface WireClient extends AsyncDisposable {
  readonly org: RunningOrg;
  readonly token: string;
  call(
    method: string,
    path: string,
    options?: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> },
  ): Promise<Answer>;
  query(soql: string): Promise<Answer>;
}

/** Where the API is. */
export const V = '/services/data/v62.0';

/** A client that is signed in at an org of its own. */
export async function wireClient(data: SalesforceData = orgData()): Promise<WireClient> {
  const org = await startOrg(data);
  const { clientId, clientSecret, username, password } = org.simulator.credentials;
  const form = new URLSearchParams({ grant_type: 'password', client_id: clientId, client_secret: clientSecret, username, password });
  const signedIn = await fetch(`${org.simulator.baseUrl}/services/oauth2/token`, { method: 'POST', body: form });
  const { access_token: token } = z.object({ access_token: z.string() }).parse(await signedIn.json());
  const call: WireClient['call'] = async (method, path, { body, headers = {} } = {}) => {
    const sent = body === undefined ? {} : { body: JSON.stringify(body) };
    const type = body === undefined ? {} : { 'content-type': 'application/json' };
    const response = await fetch(org.simulator.baseUrl + path, {
      method,
      headers: { authorization: `Bearer ${token}`, ...type, ...headers },
      ...sent,
    });
    const text = await response.text();
    return { status: response.status, body: text === '' ? undefined : JSON.parse(text), headers: response.headers };
  };
  return {
    org,
    token,
    call,
    query: async (soql) => await call('GET', `${V}/query?q=${encodeURIComponent(soql)}`),
    [Symbol.asyncDispose]: async () => await org[Symbol.asyncDispose](),
  };
}
