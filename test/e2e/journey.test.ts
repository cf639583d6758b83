import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { sourceRefs } from '../../src/demo/source-ids.ts';
import { startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';

const OVERVIEW = `{
  accounts(first: 5, filter: { minSources: 2 }) { edges { node {
    name sources { source }
    contacts(first: 3) { edges { node { name } } }
    deals(first: 3) { edges { node { stage { unified raw } amount { amount currency } } } }
    summary { text state confidence { value } }
  } } }
}`;

const overview = z.object({
  accounts: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          name: z.string().min(1),
          sources: z.array(z.object({ source: z.string() })),
          contacts: z.object({ edges: z.array(z.object({ node: z.object({ name: z.string().min(1) }) })) }),
          deals: z.object({ edges: z.array(z.object({ node: z.object({ stage: z.object({ unified: z.string() }) }) })) }),
          summary: z.object({ text: z.string().min(1), state: z.string() }),
        }),
      }),
    ),
  }),
});

/** Everything a reader can see of the graph, golden ids left out. */
const WHOLE_GRAPH = `query ($after: String) { accounts(first: 20, after: $after, orderBy: [{ field: NAME }]) { pageInfo { hasNextPage endCursor } edges { node {
  name domains industry lifecycle phone { e164 raw } address { street city postcode country } owner { name }
  sources { source object id }
  contacts(first: 10) { edges { node { name emails title lifecycle sources { source object id } } } }
  deals(first: 10) { edges { node { name stage { unified raw } amount { amount currency } expectedClose sources { source object id } } } }
  tickets(first: 10) { edges { node { number subject status { unified raw } priority { unified } sources { source object id } } } }
  timeline(first: 30) { edges { node { kind occurredAt subject source { source object id } } } }
  signals { kind evidence }
} } } }`;

const graphPage = z.object({
  accounts: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: z.record(z.string(), z.unknown()) })),
  }),
});

async function readWholeGraph(product: Product): Promise<unknown> {
  const accounts: unknown[] = [];
  let after: string | null = null;
  do {
    const { data, errors } = await product.query(WHOLE_GRAPH, { variables: { after } });
    expect(errors).toBeUndefined();
    const page = graphPage.parse(data).accounts;
    accounts.push(...page.edges.map(({ node }) => node));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return sortDeep(accounts);
}

const sourcesPage = z.object({
  accounts: z.object({
    pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
    edges: z.array(z.object({ node: z.object({ id: z.string(), sources: z.array(z.object({ object: z.string(), id: z.string() })) }) })),
  }),
});

/** Golden account ids by `object id` of their records. */
async function readGoldenIds(product: Product): Promise<ReadonlyMap<string, string>> {
  const golden = new Map<string, string>();
  let after: string | null = null;
  do {
    const { data } = await product.query(
      'query ($after: String) { accounts(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id sources { object id } } } } }',
      { variables: { after } },
    );
    const page = sourcesPage.parse(data).accounts;
    for (const { node } of page.edges) for (const { object, id } of node.sources) golden.set(`${object} ${id}`, node.id);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return golden;
}

/** The same in an order of its own, so that ties broken by golden ids do not matter. */
function sortDeep(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortDeep).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, sortDeep(inner)]));
  return value;
}

/** SQL statements of one rich list. */
async function countStatements(product: Product, first: number): Promise<unknown> {
  const query = `{ accounts(first: ${first}, filter: { minSources: 2 }) { edges { node { name sources { source }
    contacts(first: 3) { edges { node { name owner { name } } } } deals(first: 3) { edges { node { name account { name } } } }
    tickets(first: 3) { edges { node { subject } } } timeline(first: 3) { edges { node { kind } } } signals { kind } } } } }`;
  const { extensions, errors } = await product.query(query, { headers: { 'x-overlay-explain': '1' } });
  expect(errors).toBeUndefined();
  return extensions?.overlay?.['sqlStatements'];
}

/** Accounts that nothing has been heard of for long. */
async function countSilent(product: Product): Promise<number> {
  const { data } = await product.query('{ accounts(filter: { signals: [SILENT] }) { totalCount } }');
  return z.object({ accounts: z.object({ totalCount: z.number() }) }).parse(data).accounts.totalCount;
}

describe('the whole journey over three systems', () => {
  let company: Company;
  let product: Product;

  beforeAll(async () => {
    company = await startCompany();
    product = await startProduct({ sources: company.sources, pollEveryMs: 2_000 });
  });
  afterAll(async () => {
    await product?.[Symbol.asyncDispose]();
    await company?.[Symbol.asyncDispose]();
  });

  test('answers accounts joined from at least two sources, with people, deals and a summary', async () => {
    const { data, errors } = await product.query(OVERVIEW);
    expect(errors).toBeUndefined();
    const { edges } = overview.parse(data).accounts;
    expect(edges).toHaveLength(5);
    for (const { node } of edges) expect(new Set(node.sources.map(({ source }) => source)).size).toBeGreaterThanOrEqual(2);
    expect(edges.some(({ node }) => node.contacts.edges.length > 0)).toBe(true);
    expect(edges.some(({ node }) => node.deals.edges.length > 0)).toBe(true);
  });

  test('serves a warm graph without a call to any source, and says so when asked to explain', async () => {
    const { extensions } = await product.query(OVERVIEW, { headers: { 'x-overlay-explain': '1' } });
    expect(extensions?.overlay?.['calls']).toEqual({ salesforce: 0, hubspot: 0, legacy: 0 });
  });

  test('needs as many SQL statements for twenty-five accounts as for five', async () => {
    const five = await countStatements(product, 5);
    expect(five).toBeTypeOf('number');
    expect(await countStatements(product, 25)).toBe(five);
  });

  test('joins every planted twin, and nothing that the world keeps apart', async () => {
    const truth = sourceRefs(company.world);
    const goldenOf = await readGoldenIds(product);
    const verdicts = company.world.companies.map(({ key }) => ({
      key,
      ids: new Set(Object.values(truth.get(key) ?? {}).flatMap((refs) => refs.map(({ object, id }) => goldenOf.get(`${object} ${id}`)))),
    }));
    const twins = new Set(company.world.stories.filter(({ name }) => name === 'spelling-twin').flatMap(({ keys }) => keys));
    const apartThoughOne = verdicts.filter(({ key, ids }) => twins.has(key) && ids.size > 1);
    const seen = new Map<string | undefined, string>();
    const oneThoughTwo = verdicts.filter(({ key, ids }) =>
      [...ids].some((id) => {
        const other = seen.get(id);
        seen.set(id, key);
        return other !== undefined && other !== key;
      }),
    );
    expect({ apartThoughOne, oneThoughTwo }).toEqual({ apartThoughOne: [], oneThoughTwo: [] });
  });

  test('an unknown id is null with a coded error that says what to do', async () => {
    const { data, errors } = await product.query(
      '{ node(id: "acc_00000000000070008000000000000000") { id } account(id: "nonsense") { name } }',
    );
    expect(data).toEqual({ node: null, account: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(expect.arrayContaining(['ENTITY_NOT_FOUND', 'BAD_ID']));
    for (const { extensions } of errors ?? []) expect(extensions['action']).toBeTypeOf('string');
  });

  test('leads are contacts with lifecycle LEAD', async () => {
    const { data } = await product.query(
      '{ contacts(first: 5, filter: { lifecycle: [LEAD] }) { edges { node { lifecycle sources { object } } } } }',
    );
    const { contacts } = z
      .object({ contacts: z.object({ edges: z.array(z.object({ node: z.object({ lifecycle: z.literal('LEAD') }) })) }) })
      .parse(data);
    expect(contacts.edges.length).toBeGreaterThan(0);
  });

  test('says where every value of an account comes from', async () => {
    const { data } = await product.query(
      `{ accounts(first: 3, filter: { minSources: 2 }) { edges { node { provenance { field value rule sourceField source { source id } alternatives { value } } } } } }`,
    );
    const { accounts } = z
      .object({
        accounts: z.object({
          edges: z.array(
            z.object({
              node: z.object({
                provenance: z.array(z.object({ field: z.string(), rule: z.string().min(1), source: z.object({ source: z.string() }) })),
              }),
            }),
          ),
        }),
      })
      .parse(data);
    for (const { node } of accounts.edges) expect(node.provenance.map(({ field }) => field)).toContain('name');
  });

  test('a change at a source is in the graph after the next poll, and says that it came from there', async () => {
    const { hubspot } = company.simulators.describe();
    const { data } = await product.query(
      '{ accounts(first: 1, filter: { sources: ["hubspot"] }) { edges { node { id sources { source id } } } } }',
    );
    const [edge] = z
      .object({
        accounts: z.object({
          edges: z.array(
            z.object({ node: z.object({ id: z.string(), sources: z.array(z.object({ source: z.string(), id: z.string() })) }) }),
          ),
        }),
      })
      .parse(data).accounts.edges;
    const record = edge?.node.sources.find(({ source }) => source === 'hubspot');
    const patched = await fetch(`${hubspot.baseUrl}/crm/v3/objects/companies/${record?.id}`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${hubspot.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ properties: { numberofemployees: '4711' } }),
    });
    expect(patched.status).toBe(200);
    const readEmployees = async (): Promise<unknown> =>
      (
        await product.query(
          'query ($id: ID!) { account(id: $id) { employees provenance(fields: ["employees"]) { sourceField source { source id } } } }',
          { variables: { id: edge?.node.id } },
        )
      ).data;
    await expect.poll(readEmployees, { timeout: 20_000 }).toEqual({
      account: { employees: 4711, provenance: [{ sourceField: 'numberofemployees', source: { source: 'hubspot', id: record?.id } }] },
    });
  });

  test('silence is noticed by the passing of time alone, without a change at any source', async () => {
    await using database = await createTestDatabase();
    let before: number;
    {
      await using now = await startProduct({ sources: company.sources, databaseUrl: database.url });
      before = await countSilent(now);
    }
    await using later = await startProduct({ sources: company.sources, databaseUrl: database.url, now: '2027-06-01T12:00:00.000Z' });
    await expect.poll(async () => await countSilent(later), { timeout: 20_000 }).toBeGreaterThan(before);
  });

  test('a forgotten database synced again from the same sources is the same graph, golden ids aside', async () => {
    await using again = await startProduct({ sources: company.sources });
    expect(await readWholeGraph(again)).toEqual(await readWholeGraph(product));
  });

  test('a source unplugged before the first sync takes away exactly what it would have given', async () => {
    const { hubspot: _unplugged, ...others } = company.sources;
    await using without = await startProduct({ sources: others });
    await using unplugged = await startProduct({
      sources: { ...company.sources, hubspot: { ...company.sources['hubspot'], baseUrl: 'http://127.0.0.1:9' } },
    });
    expect(await readWholeGraph(unplugged)).toEqual(await readWholeGraph(without));
    const { data } = await unplugged.query('{ sources { name health failure { code action } } }');
    const { sources } = z
      .object({ sources: z.array(z.object({ name: z.string(), health: z.string(), failure: z.object({ code: z.string() }).nullable() })) })
      .parse(data);
    expect(sources.find(({ name }) => name === 'hubspot')).toMatchObject({ health: 'FAILING', failure: { code: 'SOURCE_UNAVAILABLE' } });
    expect(sources.find(({ name }) => name === 'salesforce')).toMatchObject({ health: 'HEALTHY', failure: null });
  });
});
