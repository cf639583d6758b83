import { expect, test } from 'vitest';
import * as z from 'zod';

import { startSimulators, type SimulatorAccess } from '../../src/demo/simulate.ts';

const OPTIONS = { seed: 1, accounts: 12, asOf: '2026-03-31', salesforcePort: 0, hubspotPort: 0, limits: 'off' } as const;
const tokenBody = z.object({ access_token: z.string() });
const countBody = z.object({ totalSize: z.number() });
const searchBody = z.object({ total: z.number() });

async function countAccounts({ salesforce }: SimulatorAccess): Promise<number> {
  const form = new URLSearchParams({
    grant_type: 'refresh_token',
    client_id: salesforce.clientId,
    client_secret: salesforce.clientSecret,
    refresh_token: salesforce.refreshToken,
  });
  const token = await fetch(`${salesforce.baseUrl}/services/oauth2/token`, { method: 'POST', body: form });
  const { access_token: accessToken } = tokenBody.parse(await token.json());
  const query = `${salesforce.baseUrl}/services/data/v${salesforce.apiVersion}/query?q=${encodeURIComponent('SELECT COUNT() FROM Account')}`;
  const answer = await fetch(query, { headers: { Authorization: `Bearer ${accessToken}` } });
  return countBody.parse(await answer.json()).totalSize;
}

async function countCompanies({ hubspot }: SimulatorAccess): Promise<number> {
  const answer = await fetch(`${hubspot.baseUrl}/crm/v3/objects/companies/search`, {
    method: 'POST',
    headers: { Authorization: `Bearer ${hubspot.token}`, 'Content-Type': 'application/json' },
    body: JSON.stringify({ filterGroups: [], properties: ['name'], limit: 1, after: '0', sorts: [] }),
  });
  return searchBody.parse(await answer.json()).total;
}

test('serves the demo company on both wires with the credentials it describes', async () => {
  await using simulators = await startSimulators(OPTIONS);
  const access = simulators.describe();
  expect(await countAccounts(access)).toBeGreaterThan(5);
  expect(await countCompanies(access)).toBeGreaterThan(5);
});

test('describes exactly what a client needs', async () => {
  await using simulators = await startSimulators(OPTIONS);
  const { salesforce, hubspot } = simulators.describe();
  expect(Object.keys(salesforce)).toEqual(['baseUrl', 'apiVersion', 'clientId', 'clientSecret', 'username', 'password', 'refreshToken']);
  expect(Object.keys(hubspot)).toEqual(['baseUrl', 'token', 'clientId', 'clientSecret', 'refreshToken']);
  expect(Object.values({ ...salesforce, ...hubspot }).filter((value) => value === '')).toEqual([]);
});

test('leaves nothing listening when the second port is taken', async () => {
  await using simulators = await startSimulators(OPTIONS);
  const taken = Number(new URL(simulators.describe().hubspot.baseUrl).port);
  const free = await freePort();
  await expect(startSimulators({ ...OPTIONS, salesforcePort: free, hubspotPort: taken })).rejects.toThrow('EADDRINUSE');
  await expect(fetch(`http://127.0.0.1:${free}/services/data`)).rejects.toThrow('fetch failed');
});

async function freePort(): Promise<number> {
  await using simulators = await startSimulators(OPTIONS);
  return Number(new URL(simulators.describe().salesforce.baseUrl).port);
}
