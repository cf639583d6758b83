import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { orgData } from '../connectors/salesforce/org-data.ts';
import { startOrg } from '../connectors/salesforce/running-org.ts';
import { startCompany, startProduct } from '../support/company.ts';
import type { Answer, Company, Product } from '../support/company.ts';

const signal = new AbortController().signal;

// RELIABILITY: fault 3.
test("background work at Salesforce stops when 80 % of the day's requests are used, and interactive work goes on", async () => {
  await using org = await startOrg(orgData(), { dailyRequests: 100 });
  const read = async (lane: 'interactive' | 'background'): Promise<unknown> =>
    await org.connector.read('Account', ['001000000000001AAA'], { signal, lane });
  const used = (): number => org.connector.quota()?.used ?? 0;
  while (used() < 80) await read('background');
  expect(used()).toBe(80);
  const before = org.simulator.calls.length;
  await expect(read('background')).rejects.toMatchObject({ code: 'SOURCE_RATE_LIMITED' });
  expect(org.simulator.calls).toHaveLength(before);
  await read('interactive');
  expect(org.simulator.calls).toHaveLength(before + 1);
});

describe('HubSpot answers 429 and asks for a minute', () => {
  let company: Company;
  let product: Product;
  let ids: readonly string[];

  const listed = z.object({ accounts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) });
  const ask = async (id: string): Promise<Answer> =>
    await product.query('query ($id: ID!) @freshness(maxAge: "PT0S") { account(id: $id) { name stale } }', { variables: { id } });
  const calls = (): number => company.simulators.hubspot.calls.length;

  beforeAll(async () => {
    company = await startCompany({ accounts: 40 });
    product = await startProduct({ sources: company.sources, pollEveryMs: 3_600_000 });
    const { data } = await product.query('{ accounts(first: 20, filter: { sources: ["hubspot"] }) { edges { node { id } } } }');
    ids = listed.parse(data).accounts.edges.map(({ node }) => node.id);
    company.simulators.hubspot.inject({
      kind: 'answer',
      answer: {
        status: 429,
        headers: { 'Retry-After': '60' },
        body: { status: 'error', message: 'You have reached your ten_secondly_rolling limit.', policyName: 'TEN_SECONDLY_ROLLING' },
      },
    });
  });
  afterAll(async () => {
    await product?.[Symbol.asyncDispose]();
    await company?.[Symbol.asyncDispose]();
  });

  test('everybody is served what is held and told why, and after the first refusal nobody asks again', async () => {
    const [first = '', ...others] = ids;
    const { data, errors, extensions } = await ask(first);
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ account: { stale: true } });
    expect(extensions?.overlay?.['stale']).toMatchObject([{ source: 'hubspot', reason: 'SOURCE_RATE_LIMITED' }]);
    const before = calls();
    for (const answer of await Promise.all(others.map(async (id) => await ask(id)))) {
      expect(answer.data).toMatchObject({ account: { stale: true } });
    }
    expect(calls()).toBe(before);
  });

  test('the pause is seen in the state of the sources, and by another process', async () => {
    await using another = await startProduct({
      sources: company.sources,
      databaseUrl: product.overlay.database.url,
      pollEveryMs: 3_600_000,
    });
    const before = calls();
    for (const one of [product, another]) {
      await one.query('query ($id: ID!) @freshness(maxAge: "PT0S") { account(id: $id) { stale } }', { variables: { id: ids[0] ?? '' } });
      const { data } = await one.query('{ sources { name quota { remaining limit pausedUntil } } }');
      expect(data?.['sources']).toContainEqual({
        name: 'hubspot',
        quota: expect.objectContaining({ pausedUntil: expect.stringMatching(/^\d{4}-.*Z$/u) }),
      });
    }
    expect(calls()).toBe(before);
  });

  test('what is left of the allowances, and how calls ended and waited, is measured by source', async () => {
    const page = await (await fetch(`${product.url}metrics`)).text();
    const labelsOf = (name: string): readonly string[] =>
      page
        .split('\n')
        .filter((line) => line.startsWith(name))
        .map((line) => line.slice(name.length, line.lastIndexOf(' ')));
    expect(labelsOf('overlay_source_calls_total')).toContain('{source="hubspot",outcome="rate-limited"}');
    expect(labelsOf('overlay_source_quota_remaining').toSorted()).toEqual(['{source="hubspot"}', '{source="salesforce"}']);
    expect(labelsOf('overlay_source_quota_limit').toSorted()).toEqual(['{source="hubspot"}', '{source="salesforce"}']);
    expect(labelsOf('overlay_source_budget_wait_seconds_count')).toContain('{source="hubspot"}');
  });
});
