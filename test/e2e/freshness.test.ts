import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { findObjectType } from '../../connectors/hubspot/simulator/object-types.ts';
import { settle, startCompany, startProduct } from '../support/company.ts';
import type { Answer, Company, Product } from '../support/company.ts';

const FRESH = '@freshness(maxAge: "PT0S")';

const listed = z.object({
  accounts: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          id: z.string(),
          sources: z.array(z.object({ source: z.string(), id: z.string() })),
          contacts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }),
        }),
      }),
    ),
  }),
});

const contactsPage = z.object({
  contacts: z.object({
    edges: z.array(
      z.object({
        node: z.object({
          sources: z.array(z.object({ id: z.string() })),
          account: z.object({ id: z.string(), contacts: z.object({ totalCount: z.number() }) }).nullable(),
        }),
      }),
    ),
  }),
});

/** A golden account, and its record at HubSpot. */
interface Known {
  readonly id: string;
  readonly companyId: string;
  readonly contacts: number;
}

/** Accounts that exactly these sources know. */
async function accountsOf(product: Product, sources: readonly string[]): Promise<readonly Known[]> {
  const { data } = await product.query(
    `query ($sources: [String!]) { accounts(first: 50, filter: { sources: $sources }) { edges { node {
      id sources { source id } contacts(first: 50) { edges { node { id } } } } } } }`,
    { variables: { sources } },
  );
  return listed
    .parse(data)
    .accounts.edges.filter(({ node }) => node.sources.length === sources.length)
    .map(({ node }) => ({
      id: node.id,
      companyId: node.sources.find(({ source }) => source === 'hubspot')?.id ?? '',
      contacts: node.contacts.edges.length,
    }));
}

function objectType(name: string): NonNullable<ReturnType<typeof findObjectType>> {
  const type = findObjectType(name);
  if (type === undefined) throw new TypeError(`HubSpot has ${name}`);
  return type;
}

function pick<Item>(items: readonly Item[], place = 0): Item {
  const item = items[place];
  if (item === undefined) throw new TypeError('the demo company has such an account');
  return item;
}

/** The sources of most accounts. */
const BOTH = ['hubspot', 'salesforce'];

const NAMED = 'id employees asOf stale';

async function ask(product: Product, id: string, { directive = '', fields = NAMED } = {}): Promise<Answer> {
  return await product.query(`query ($id: ID!) ${directive} { account(id: $id) { ${fields} } }`, {
    variables: { id },
    headers: { 'x-overlay-explain': '1' },
  });
}

function overlayOf({ extensions }: Answer): Readonly<Record<string, unknown>> {
  return extensions?.overlay ?? {};
}

const NEVER = 3_600_000;

/** A second product over the first one's database, once it has read its sources and rests. */
async function startAnother(
  { product, company }: { readonly product: Product; readonly company: Company },
  { minutesLater, ...freshness }: Readonly<Record<string, unknown>> & { readonly minutesLater: number },
): Promise<Product> {
  const another = await startProduct({
    sources: company.sources,
    databaseUrl: product.overlay.database.url,
    pollEveryMs: NEVER,
    freshness,
    // Later than everything that the first has read.
    now: `2026-11-22T12:${minutesLater}:00.000Z`,
  });
  await settle(another);
  return another;
}

describe('freshness over three systems', () => {
  let company: Company;
  let product: Product;
  const mends: (() => void)[] = [];

  /** A person at HubSpot gives a company so many employees. */
  const hire = (id: string, employees: number): void =>
    void company.simulators.hubspot.portal.update(objectType('companies'), id, { numberofemployees: String(employees) });

  const breakHubspot = (fault: Parameters<Company['simulators']['hubspot']['inject']>[0]): (() => void) => {
    const mend = company.simulators.hubspot.inject(fault);
    mends.push(mend);
    return mend;
  };

  beforeAll(async () => {
    company = await startCompany({ accounts: 60 });
    // Nothing here may come from a poll.
    product = await startProduct({ sources: company.sources, pollEveryMs: NEVER });
    await settle(product);
  });
  afterEach(() => mends.splice(0).forEach((mend) => mend()));
  afterAll(async () => {
    await product?.[Symbol.asyncDispose]();
    await company?.[Symbol.asyncDispose]();
  });

  test('a change at the source shows at once to who wants nothing older than the question, and not before to who does not', async () => {
    const { id, companyId } = pick(await accountsOf(product, BOTH), 0);
    const before = await ask(product, id);
    hire(companyId, 4711);
    const without = await ask(product, id);
    expect(without.data).toEqual(before.data);
    expect(overlayOf(without)).toMatchObject({ calls: { salesforce: 0, hubspot: 0, legacy: 0 } });
    const fresh = await ask(product, id, { directive: FRESH });
    expect(fresh.data).toMatchObject({ account: { employees: 4711, stale: false } });
    expect(overlayOf(fresh)).toMatchObject({ reread: { hubspot: 1, salesforce: 1 }, ageSeconds: { hubspot: 0, salesforce: 0 } });
    expect((await ask(product, id)).data).toMatchObject({ account: { employees: 4711 } });
  });

  test('an account that its source has deleted is gone', async () => {
    const { id, companyId } = pick(await accountsOf(product, ['hubspot']));
    company.simulators.hubspot.portal.archive(objectType('companies'), companyId);
    const { data, errors } = await ask(product, id, { directive: FRESH });
    expect(data).toEqual({ account: null });
    expect(errors?.map(({ extensions }) => extensions['code'])).toEqual(['ENTITY_NOT_FOUND']);
  });

  test('a contact that its source has deleted is gone from its account', async () => {
    const { data: before } = await product.query(`{ contacts(first: 100, filter: { sources: ["hubspot"] }) { edges { node {
      sources { source id } account { id contacts(first: 50) { totalCount } } } } } }`);
    const people = contactsPage.parse(before).contacts.edges.map(({ node }) => node);
    const person = pick(people.filter(({ sources, account }) => sources.length === 1 && account !== null));
    company.simulators.hubspot.portal.archive(objectType('contacts'), pick(person.sources).id);
    const account = { id: person.account?.id ?? '', contacts: person.account?.contacts.totalCount ?? 0 };
    const { data } = await ask(product, account.id, { directive: FRESH, fields: 'contacts(first: 50) { totalCount }' });
    expect(data).toEqual({ account: { contacts: { totalCount: account.contacts - 1 } } });
  });

  test('a hundred viewers of one account cause one batch', async () => {
    const { id, companyId } = pick(await accountsOf(product, BOTH), 1);
    await ask(product, id, { directive: FRESH });
    const { hubspot, salesforce } = company.simulators;
    const before = { hubspot: hubspot.calls.length, salesforce: salesforce.calls.length };
    hire(companyId, 815);
    const answers = await Promise.all(Array.from({ length: 100 }, async () => await ask(product, id, { directive: FRESH })));
    expect(new Set(answers.map(({ data }) => JSON.stringify(data?.['account']).includes('815')))).toEqual(new Set([true]));
    expect({ hubspot: hubspot.calls.length - before.hubspot, salesforce: salesforce.calls.length - before.salesforce }).toEqual({
      hubspot: 1,
      salesforce: 1,
    });
  });

  test('where one of two sources fails, the other is fresh, the failing one is named, and it is fresh again once it is back', async () => {
    const { id, companyId } = pick(await accountsOf(product, BOTH), 2);
    const mend = breakHubspot({ kind: 'answer', answer: { status: 500, body: { message: 'broken' } } });
    hire(companyId, 99);
    for (let attempt = 0; attempt < 6; attempt += 1) await ask(product, id, { directive: FRESH });
    const calls = company.simulators.hubspot.calls.length;
    const answers = await Promise.all(Array.from({ length: 5 }, async () => await ask(product, id, { directive: FRESH })));
    for (const answer of answers) {
      expect(answer.errors).toBeUndefined();
      expect(answer.data).toMatchObject({ account: { stale: true } });
      expect(overlayOf(answer)).toMatchObject({
        calls: { hubspot: 0 },
        stale: [{ source: 'hubspot', reason: 'SOURCE_UNAVAILABLE', ageSeconds: expect.any(Number) }],
      });
      expect(answer.data).not.toMatchObject({ account: { employees: 99 } });
    }
    expect(answers.some((answer) => JSON.stringify(overlayOf(answer)['reread']) === '{"salesforce":1}')).toBe(true);
    // One look behind at most, whoever asks.
    expect(company.simulators.hubspot.calls.length - calls).toBeLessThanOrEqual(1);
    mend();
    const readAgain = async (): Promise<unknown> => {
      const { data, extensions } = await ask(product, id, { directive: FRESH });
      return { account: data?.['account'], stale: extensions?.overlay?.['stale'] };
    };
    await expect.poll(readAgain, { timeout: 20_000, interval: 200 }).toMatchObject({ account: { stale: false }, stale: undefined });
  });

  test('an answer that holds nothing of the failing source does not name it', async () => {
    const { id } = pick(await accountsOf(product, ['legacy', 'salesforce']));
    breakHubspot({ kind: 'reset' });
    const { data, extensions } = await ask(product, id, { directive: FRESH });
    expect(data).toMatchObject({ account: { stale: false } });
    expect(extensions?.overlay?.['stale']).toBeUndefined();
  });

  test('who wants only the deals fresh has what belongs to them read, and nothing that was not selected', async () => {
    const { id } = pick(await accountsOf(product, ['legacy', 'salesforce']));
    const query = `query ($id: ID!) { account(id: $id) { name ...Some contacts(first: 3) ${FRESH} @skip(if: true) { totalCount } } }
      fragment Some on Account { sold: deals(first: 3) ${FRESH} { totalCount } }`;
    const before = company.simulators.salesforce.calls.length;
    const { errors, extensions } = await product.query(query, { variables: { id }, headers: { 'x-overlay-explain': '1' } });
    expect(errors).toBeUndefined();
    expect(extensions?.overlay).toMatchObject({ calls: { salesforce: 1, hubspot: 0, legacy: 1 } });
    const [call] = company.simulators.salesforce.calls.slice(before);
    expect(call?.address).toContain('/composite');
  });

  test('a list of a hundred is one batch for each source and object', async () => {
    const query = `query ${FRESH} { accounts(first: 100, filter: { sources: ["salesforce"] }) { edges { node { id } } } }`;
    const { errors, extensions } = await product.query(query, { headers: { 'x-overlay-explain': '1' } });
    expect(errors).toBeUndefined();
    expect(extensions?.overlay?.['calls']).toMatchObject({ salesforce: 1 });
  });

  test('a source that never answers is given up at the deadline, and leaving cancels the call', async () => {
    const { id } = pick(await accountsOf(product, BOTH), 4);
    await using hasty = await startAnother({ product, company }, { minutesLater: 10, deadlineMs: 1_000 });
    breakHubspot({ kind: 'silence' });
    const { data, extensions } = await ask(hasty, id, { directive: FRESH });
    expect(data).toMatchObject({ account: { stale: true } });
    expect(extensions?.overlay?.['stale']).toMatchObject([{ source: 'hubspot', reason: 'SOURCE_TIMEOUT' }]);
    expect(extensions?.overlay?.['reread']).toEqual({ salesforce: 1 });
    const leaving = new AbortController();
    const { hubspot } = company.simulators;
    const before = hubspot.calls.length;
    const left = hubspot.abandoned();
    const another = pick(await accountsOf(product, BOTH), 9);
    const asked = fetch(`${hasty.url}graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: `query ${FRESH} { account(id: "${another.id}") { id } }` }),
      signal: leaving.signal,
    });
    await expect.poll(() => hubspot.calls.length).toBe(before + 1);
    leaving.abort();
    await expect(asked).rejects.toThrow('abort');
    await left;
  });

  test('past what is allowed on error, the field is null with the failure’s code and the rest of the answer is whole', async () => {
    const { id } = pick(await accountsOf(product, BOTH), 5);
    const other = pick(await accountsOf(product, ['legacy', 'salesforce']));
    await using strict = await startAnother({ product, company }, { minutesLater: 20, account: { staleIfErrorMs: 0 } });
    breakHubspot({ kind: 'reset' });
    const { data, errors } = await strict.query(
      `query ($id: ID!, $other: ID!) ${FRESH} { account(id: $id) { id } other: account(id: $other) { id } listed: accounts(first: 1, filter: { ids: [$id] }) { edges { node { stale } } } }`,
      { variables: { id, other: other.id } },
    );
    expect(data).toEqual({ account: null, other: { id: other.id }, listed: { edges: [{ node: { stale: true } }] } });
    expect(errors).toHaveLength(1);
    expect(errors?.[0]).toMatchObject({
      path: ['account'],
      extensions: { code: 'SOURCE_UNAVAILABLE', source: 'hubspot', retryable: true },
    });
  });

  test('what may be served while it is read again is served at once and read behind', async () => {
    const { id, companyId } = pick(await accountsOf(product, BOTH), 6);
    await using relaxed = await startAnother({ product, company }, { minutesLater: 30, account: { maxAgeMs: 0 } });
    hire(companyId, 12_345);
    const { data, extensions } = await ask(relaxed, id);
    expect(data).toMatchObject({ account: { stale: true } });
    expect(data).not.toMatchObject({ account: { employees: 12_345 } });
    expect(extensions?.overlay?.['calls']).toEqual({ salesforce: 0, hubspot: 0, legacy: 0 });
    const readAgain = async (): Promise<unknown> => (await ask(product, id)).data;
    await expect.poll(readAgain, { timeout: 10_000 }).toMatchObject({ account: { employees: 12_345 } });
  });

  test('an AI field asked in the same selection sees what was read anew', async () => {
    const { id, companyId } = pick(await accountsOf(product, BOTH), 7);
    company.simulators.hubspot.portal.update(objectType('companies'), companyId, { name: 'Zephyr Renamed Holdings' });
    const { data } = await ask(product, id, { directive: FRESH, fields: 'name summary { text evidence { text } }' });
    expect(JSON.stringify(data)).toContain('"name":"Zephyr Renamed Holdings"');
    expect(JSON.stringify(z.object({ account: z.object({ summary: z.unknown() }) }).parse(data).account.summary)).toContain(
      'Zephyr Renamed',
    );
  });
});
