import { DatabaseSync } from 'node:sqlite';

import { afterAll, beforeAll, expect, test } from 'vitest';

import { startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';

let company: Company;
let product: Product;

beforeAll(async () => {
  company = await startCompany({ accounts: 30 });
  product = await startProduct({ sources: company.sources, pollEveryMs: 500 });
});
afterAll(async () => {
  await product?.[Symbol.asyncDispose]();
  await company?.[Symbol.asyncDispose]();
});

test('while one source swallows every call, the others are read on: their changes arrive, and their age does not grow', async () => {
  const mend = company.simulators.hubspot.inject({ kind: 'silence' });
  // The pass that is stuck must have begun.
  const calls = (): number => company.simulators.hubspot.calls.length;
  const before = calls();
  await expect.poll(calls, { timeout: 10_000 }).toBeGreaterThan(before);
  const database = new DatabaseSync(company.legacyFile);
  database.exec(
    `update KDSTAMM set KDNAM1 = 'Zuletzt Umbenannt', KDNAM2 = '', KDSTMP = (select max(KDSTMP) + 1 from KDSTAMM)
     where KDNR = (select min(KDNR) from KDSTAMM where KDLOEKZ <> 'X')`,
  );
  database.close();
  await expect
    .poll(async () => (await product.query('{ accounts(first: 1, filter: { search: "zuletzt umbenannt" }) { totalCount } }')).data, {
      timeout: 20_000,
    })
    .toEqual({ accounts: { totalCount: 1 } });
  mend();
}, 60_000);
