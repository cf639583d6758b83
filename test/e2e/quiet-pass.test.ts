import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { settle, startCompany, startProduct } from '../support/company.ts';

const PASSES_A_DAY = 1_440;

test('a pass in which nothing changed makes three calls to Salesforce and 31 to HubSpot, which is what config.ts says of a day', async () => {
  await using company = await startCompany({ accounts: 8 });
  await using product = await startProduct({ sources: company.sources, pollEveryMs: 3_600_000 });
  const { salesforce, hubspot } = company.simulators;
  const calls = () => ({ salesforce: salesforce.calls.length, hubspot: hubspot.calls.length });
  const pass = async (): Promise<void> => {
    await product.overlay.requestSync(['salesforce', 'hubspot']);
    await settle(product);
  };
  // The demo data is young enough for the first passes to read some of it again.
  await pass();
  await pass();
  const before = calls();
  await pass();
  const made = { salesforce: calls().salesforce - before.salesforce, hubspot: calls().hubspot - before.hubspot };
  expect(made).toEqual({ salesforce: 3, hubspot: 31 });
  const config = readFileSync(new URL('../../src/config.ts', import.meta.url), 'utf8');
  const [, ofSalesforce, ofHubspot] = /about ([\d,]+) times \(Salesforce.*?or ([\d,]+) times \(HubSpot/su.exec(config) ?? [];
  const said = [ofSalesforce, ofHubspot].map((figure) => Number(figure?.replaceAll(',', '')));
  expect(said).toEqual([made.salesforce, made.hubspot].map((of) => Math.round((of * PASSES_A_DAY) / 100) * 100));
});
