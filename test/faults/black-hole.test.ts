import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { startCompany, startProduct } from '../support/company.ts';
import type { Answer, Company, Product } from '../support/company.ts';

const FRESH = '@freshness(maxAge: "PT0S")';
const DEADLINE_MS = 1_500;
const NEVER = 3_600_000;

const found = z.object({
  edges: z.array(z.object({ node: z.object({ id: z.string(), sources: z.array(z.object({ source: z.string() })) }) })),
});
const listed = z.object({ hubspot: found, salesforce: found });
const shown = z.object({ account: z.object({ name: z.string(), stale: z.boolean(), asOf: z.string() }) });

// RELIABILITY: faults 1 and 2, seen from where a caller stands.
describe('HubSpot takes every call and answers none', () => {
  let company: Company;
  let product: Product;
  /** Accounts that HubSpot knows, and those that it does not. */
  let needing: readonly string[];
  let others: readonly string[];
  let mend: (() => void) | undefined;

  const ask = async (id: string): Promise<Answer> =>
    await product.query(`query ($id: ID!) ${FRESH} { account(id: $id) { name stale asOf } }`, {
      variables: { id },
      headers: { 'x-overlay-explain': '1' },
    });
  const metric = async (name: string): Promise<number> => {
    const page = await (await fetch(`${product.url}metrics`)).text();
    return Number(
      page
        .split('\n')
        .find((line) => line.startsWith(name))
        ?.split(' ')
        .at(-1) ?? Number.NaN,
    );
  };

  beforeAll(async () => {
    company = await startCompany({ accounts: 60 });
    product = await startProduct({
      sources: { ...company.sources, hubspot: { ...company.sources['hubspot'], deadlineMs: DEADLINE_MS } },
      pollEveryMs: NEVER,
    });
    const { data } = await product.query(
      `{ hubspot: accounts(first: 50, filter: { sources: ["hubspot"] }) { ...Known }
        salesforce: accounts(first: 50, filter: { sources: ["salesforce"] }) { ...Known } }
      fragment Known on AccountConnection { edges { node { id sources { source } } } }`,
    );
    const { hubspot, salesforce } = listed.parse(data);
    needing = hubspot.edges.map(({ node }) => node.id);
    others = salesforce.edges.filter(({ node }) => node.sources.every(({ source }) => source !== 'hubspot')).map(({ node }) => node.id);
    mend = company.simulators.hubspot.inject({ kind: 'silence' });
  });
  afterAll(async () => {
    await product?.[Symbol.asyncDispose]();
    await company?.[Symbol.asyncDispose]();
  });

  test('who needs it is answered by its deadline with what is held, and told which source, how old and why', async () => {
    const [id = ''] = needing;
    const { data, errors, extensions } = await ask(id);
    expect(errors).toBeUndefined();
    expect(shown.parse(data).account.stale).toBe(true);
    expect(extensions?.overlay?.['stale']).toEqual([
      { source: 'hubspot', reason: expect.stringMatching(/^SOURCE_(?:TIMEOUT|UNAVAILABLE)$/u), ageSeconds: expect.any(Number) },
    ]);
  });

  test('who does not need it is answered freshly, without an error and without a call to it', async () => {
    const waiting = needing.map(async (id) => await ask(id));
    expect(others.length).toBeGreaterThan(3);
    for (const { data, errors, extensions } of await Promise.all(others.map(async (id) => await ask(id)))) {
      expect(errors).toBeUndefined();
      expect(shown.parse(data).account.stale).toBe(false);
      expect(extensions?.overlay).toMatchObject({ calls: { hubspot: 0 } });
      expect(extensions?.overlay?.['stale'] ?? []).toEqual([]);
    }
    for (const { data, errors } of await Promise.all(waiting)) {
      expect(errors).toBeUndefined();
      expect(shown.parse(data).account.stale).toBe(true);
    }
  });

  test('once it has failed five times nobody waits for it any more, and it is asked no more than by a probe', async () => {
    await expect
      .poll(
        async () => {
          await ask(needing[0] ?? '');
          return await metric('overlay_source_breaker_open{source="hubspot"}');
        },
        { timeout: 30_000 },
      )
      .toBe(1);
    const before = await metric('overlay_source_calls_total{source="hubspot",outcome="timeout"}');
    const answers = await Promise.all(needing.map(async (id) => await ask(id)));
    for (const { data } of answers) expect(shown.parse(data).account.stale).toBe(true);
    expect((await metric('overlay_source_calls_total{source="hubspot",outcome="timeout"}')) - before).toBeLessThanOrEqual(1);
  });

  test('it is used again by itself once it answers', async () => {
    mend?.();
    await expect
      .poll(async () => shown.parse((await ask(needing[0] ?? '')).data).account.stale, { timeout: 20_000, interval: 250 })
      .toBe(false);
    expect(await metric('overlay_source_breaker_open{source="hubspot"}')).toBe(0);
  });
});
