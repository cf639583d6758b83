import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

import { createHubspotSimulator } from '../connectors/hubspot/simulator/server.ts';
import { createSalesforceSimulator } from '../connectors/salesforce/simulator/server.ts';
import { hubspotAccounts } from './hubspot-accounts.ts';
import { LEGACY_MAPPING, legacyStatements } from './legacy-accounts.ts';
import { salesforceAccounts } from './salesforce-accounts.ts';

/** A system that holds accounts with an owner, ten contacts, ten deals and their activities. */
export interface BenchSystem extends AsyncDisposable {
  readonly name: 'salesforce' | 'hubspot' | 'sql';
  /** Its entry in `overlay.config.json`. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Calls that have arrived so far; undefined where the system cannot count them itself. */
  arrived(): number | undefined;
}

/** A simulated Salesforce org. */
export async function startSalesforce(accounts: number): Promise<BenchSystem> {
  const simulator = createSalesforceSimulator({ data: salesforceAccounts(accounts), limits: 'off' });
  await simulator.listen(0);
  const { apiVersion, clientId, clientSecret, refreshToken } = simulator.credentials;
  return {
    name: 'salesforce',
    settings: { type: 'salesforce', loginUrl: simulator.baseUrl, apiVersion, clientId, clientSecret, refreshToken, currency: 'USD' },
    arrived: () => simulator.calls.length,
    [Symbol.asyncDispose]: async () => await simulator[Symbol.asyncDispose](),
  };
}

/** A simulated HubSpot portal. */
export async function startHubspot(accounts: number): Promise<BenchSystem> {
  const simulator = createHubspotSimulator({ data: hubspotAccounts(accounts), limits: 'off' });
  await simulator.listen(0);
  return {
    name: 'hubspot',
    settings: { type: 'hubspot', baseUrl: simulator.baseUrl, token: simulator.credentials.token },
    arrived: () => simulator.calls.length,
    [Symbol.asyncDispose]: async () => await simulator[Symbol.asyncDispose](),
  };
}

/** A legacy database in a file. */
export async function startLegacy(accounts: number): Promise<BenchSystem> {
  const folder = await mkdtemp(join(tmpdir(), 'overlay-bench-sql-'));
  const url = join(folder, 'legacy.sqlite');
  const database = new DatabaseSync(url);
  database.exec('begin');
  for (const statement of legacyStatements(accounts)) database.exec(statement);
  database.exec('commit');
  database.close();
  return {
    name: 'sql',
    settings: { type: 'sql', dialect: 'sqlite', url, mapping: LEGACY_MAPPING },
    // A file does not count its readers; the connector counts its statements.
    arrived: () => undefined,
    [Symbol.asyncDispose]: async () => await rm(folder, { recursive: true, force: true }),
  };
}
