import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startSimulators } from '../../src/demo/simulate.ts';
import type { Simulators } from '../../src/demo/simulate.ts';

const page = readFileSync(new URL('../../docs/simulators.md', import.meta.url), 'utf8');
const [signIn = '', faults = '', events = '', ...others] = [...page.matchAll(/```sh\n(.*?)```/gsu)].map(([, text = '']) => text);

let simulators: Simulators;
beforeAll(async () => {
  simulators = await startSimulators({ seed: 1, accounts: 6, asOf: '2026-03-31', salesforcePort: 0, hubspotPort: 0, limits: 'off' });
});
afterAll(async () => await simulators[Symbol.asyncDispose]());

/** Runs an example as a person would, in one shell that stops at the first refusal; what it printed. */
async function run(...blocks: readonly string[]): Promise<string> {
  const { salesforce, hubspot } = simulators;
  const environment = { PATH: process.env['PATH'], SALESFORCE: salesforce.baseUrl, HUBSPOT: hubspot.baseUrl };
  const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', blocks.join('\n')], { env: environment });
  return stdout;
}

test('the page has these examples and no other', () => {
  expect(others).toEqual([]);
  expect(events).not.toBe('');
});

test('signing in leads to the data of both', async () => {
  const printed = await run(signIn);
  expect(printed).toMatch(/"totalSize":[1-9]/u);
  expect(printed).toMatch(/"results":\[\{/u);
});

test('faults are set, listed and taken away', async () => {
  const printed = await run(signIn, faults);
  expect(printed).toMatch(/"left":5/u);
  expect(printed).toMatch(/"policy":"TEN_SECONDLY_ROLLING"/u);
  expect(printed).toMatch(/"address":"\/services\/data\/v62.0\/query\?q=SELECT COUNT\(\) FROM Account"/u);
  expect(simulators.salesforce.faults.list()).toEqual([]);
});

test('what people do there is done', async () => {
  const { salesforce, hubspot } = simulators;
  await run(signIn, events);
  const merged = salesforce.org.rows('Account').find(({ Name }) => Name === 'Acme Ltd');
  expect(merged).toMatchObject({ IsDeleted: true, MasterRecordId: expect.any(String) });
  expect(salesforce.org.schema.object('Account')?.field('Tier__c')).toBeDefined();
  const response = await fetch(`${hubspot.baseUrl}/crm/v3/properties/contacts/shoe_size`, {
    headers: { authorization: `Bearer ${hubspot.credentials.token}` },
  });
  expect(await response.json()).toMatchObject({ name: 'shoe_size', type: 'number' });
});

test('every address of the guides stands on the page', async () => {
  for (const { baseUrl } of [simulators.salesforce, simulators.hubspot]) {
    const guide: unknown = await (await fetch(`${baseUrl}/simulator`)).json();
    const paths = Object.keys(guide ?? {}).map((line) => line.replace(/^\w+ /u, '').replace(/\?.*$/u, ''));
    expect(paths.length).toBeGreaterThan(5);
    expect(paths.filter((path) => !page.includes(path))).toEqual([]);
  }
});
