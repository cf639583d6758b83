import { readFile } from 'node:fs/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { createNumbers } from '../../src/demo/legacy/numbers.ts';
import { sourceRefs } from '../../src/demo/source-ids.ts';
import type { World } from '../../src/demo/world/entities.ts';
import { startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';

const ref = z.object({ source: z.string(), object: z.string(), id: z.string() });
const account = z.object({
  id: z.string(),
  name: z.string(),
  sources: z.array(ref.extend({ why: z.array(z.string()), score: z.number() })),
});
type Account = z.infer<typeof account>;

const change = z.object({
  decision: z.object({ id: z.string(), kind: z.string(), viewer: z.string(), reason: z.string().nullable() }),
  entities: z.array(z.object({ id: z.string() })),
  mergedIds: z.array(z.string()),
  separatedIds: z.array(z.string()),
});
type Change = z.infer<typeof change>;

const CHANGE = '{ decision { id kind viewer reason } entities { id } mergedIds separatedIds }';

describe('a person who decides', () => {
  let company: Company;
  let product: Product;
  beforeAll(async () => {
    company = await startCompany({ accounts: 60 });
    product = await startProduct({ sources: company.sources });
  });
  afterAll(async () => {
    await product?.[Symbol.asyncDispose]();
    await company?.[Symbol.asyncDispose]();
  });

  /** The one field of a query or mutation that must succeed. */
  const ask = async (query: string, variables?: unknown): Promise<unknown> => {
    const { data, errors } = await product.query(query, { variables });
    expect(errors).toBeUndefined();
    return Object.values(data ?? {})[0];
  };
  const codeOf = async (query: string, variables?: unknown): Promise<unknown> =>
    (await product.query(query, { variables })).errors?.[0]?.extensions['code'];
  const decide = async (mutation: string, variables?: unknown): Promise<Change> => change.parse(await ask(mutation, variables));
  const accountOf = async (id: string): Promise<Account> =>
    account.parse(await ask('query ($id: ID!) { account(id: $id) { id name sources { source object id why score } } }', { id }));
  /** Two accounts that no story is told of. */
  const strangers = async (): Promise<readonly [Account, Account]> => {
    const planted = new Set(company.world.stories.flatMap(({ keys }) => keys));
    const truth = sourceRefs(company.world);
    const found: Account[] = [];
    for (const { key } of company.world.companies.filter((each) => !planted.has(each.key))) {
      const [record] = truth.get(key)?.salesforce ?? [];
      if (record === undefined) continue;
      const { id } = z
        .object({ id: z.string() })
        .parse(await ask('query ($id: ID!) { bySource(source: "salesforce", object: "Account", id: $id) { id } }', { id: record.id }));
      found.push(await accountOf(id));
      const [first, second] = found;
      if (first !== undefined && second !== undefined) return [first, second];
    }
    throw new Error('the company has at least two accounts without a story');
  };

  describe('in the demo company', () => {
    test.each([
      ['companies', 'accounts'],
      ['people', 'contacts'],
    ] as const)('finds every one of the %s joined over the three systems, and no two of them taken for one', async (kind, list) => {
      const golden = await readGoldenIds(product, list);
      const truth = truthOf(company.world, kind);
      const planted = new Set(company.world.stories.flatMap(({ keys }) => keys));
      const idsOf = (records: readonly string[]): ReadonlySet<string | undefined> => new Set(records.map((record) => golden.get(record)));
      const torn = [...truth].filter(([key, records]) => planted.has(key) && idsOf(records).size > 1).map(([key]) => key);
      const owners = Map.groupBy(
        [...truth].flatMap(([key, records]) => [...idsOf(records)].map((id) => ({ id, key }))),
        ({ id }) => id,
      );
      const mixed = [...owners.values()].filter((of) => of.length > 1).map((of) => of.map(({ key }) => key));
      expect({ torn, mixed }).toEqual({ torn: [], mixed: [] });
      expect(truth.size).toBeGreaterThan(50);
    });
  });

  test('merges two accounts at once for the next query, and gives both their ids back when it is revoked', async () => {
    const [one, other] = await strangers();
    const ids = [one.id, other.id];
    const merged = await decide(`mutation ($ids: [ID!]!) { mergeAccounts(ids: $ids, reason: "one group") ${CHANGE} }`, { ids });
    const survivor = merged.entities[0]?.id ?? '';
    expect(merged).toMatchObject({ decision: { kind: 'CONFIRM', viewer: 'anonymous', reason: 'one group' }, separatedIds: [] });
    expect([...merged.mergedIds, survivor].toSorted()).toEqual(ids.toSorted());
    const whole = await accountOf(merged.mergedIds[0] ?? '');
    expect(whole.id).toBe(survivor);
    expect(whole.sources).toHaveLength(one.sources.length + other.sources.length);
    expect(whole.sources.flatMap(({ why }) => why)).toContain(`confirmed by a person (${merged.decision.id})`);

    const revoked = await decide(`mutation ($id: ID!) { revokeDecision(id: $id) ${CHANGE} }`, { id: merged.decision.id });
    expect(revoked).toMatchObject({ mergedIds: [], separatedIds: merged.mergedIds });
    expect([await accountOf(one.id), await accountOf(other.id)]).toEqual([one, other]);
    expect(await codeOf(`mutation ($id: ID!) { revokeDecision(id: $id) ${CHANGE} }`, { id: merged.decision.id })).toBe('BAD_USER_INPUT');
  });

  test('merges people of two companies into one whom both companies show, takes a record out, and gives everyone their ids back', async () => {
    const person = z.object({
      id: z.string(),
      name: z.string(),
      account: z.object({ id: z.string() }).nullable(),
      sources: z.array(ref),
      provenance: z.array(z.object({ field: z.string(), value: z.string(), rule: z.string() })),
    });
    const personOf = async (id: string): Promise<z.infer<typeof person>> =>
      person.parse(
        await ask(
          `query ($id: ID!) { contact(id: $id) { id name account { id } sources { source object id } provenance { field value rule } } }`,
          { id },
        ),
      );
    const staffOf = async (id: string): Promise<readonly string[]> =>
      z
        .object({ contacts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) })
        .parse(await ask('query ($id: ID!) { account(id: $id) { contacts(first: 100) { edges { node { id } } } } }', { id }))
        .contacts.edges.map(({ node }) => node.id);
    const listed = z
      .object({ edges: z.array(z.object({ node: person.pick({ id: true, account: true }) })) })
      .parse(await ask('{ contacts(first: 100) { edges { node { id account { id } } } } }'))
      .edges.map(({ node }) => node)
      .filter((node) => node.account !== null);
    const one = await personOf(listed[0]?.id ?? '');
    const other = await personOf(listed.find(({ account: employer }) => employer?.id !== one.account?.id)?.id ?? '');
    const employers = [one, other].map(({ account: employer }) => employer?.id ?? '');

    const merged = await decide(`mutation ($ids: [ID!]!) { mergeContacts(ids: $ids) ${CHANGE} }`, { ids: [one.id, other.id] });
    const survivor = merged.entities[0]?.id ?? '';
    expect((await personOf(merged.mergedIds[0] ?? '')).id).toBe(survivor);
    for (const employer of employers) expect(await staffOf(employer)).toContain(survivor);

    const records = other.sources.slice(0, 1);
    const split = await decide(`mutation ($id: ID!, $records: [RecordRefInput!]!) { splitContact(id: $id, records: $records) ${CHANGE} }`, {
      id: survivor,
      records,
    });
    expect(split.separatedIds).toHaveLength(1);
    expect((await personOf(split.separatedIds[0] ?? '')).sources).toEqual(records);

    for (const { decision } of [split, merged])
      await decide(`mutation ($id: ID!) { revokeDecision(id: $id) ${CHANGE} }`, { id: decision.id });
    expect([await personOf(one.id), await personOf(other.id)]).toEqual([one, other]);
    expect(await staffOf(employers[0] ?? '')).not.toContain(other.id);
  });

  test('splits an account, and the part keeps apart through another reading until the split is revoked', async () => {
    const { id, sources } = await accountOfAll(product);
    const records = sources.slice(0, 1).map(({ source, object, id: recordId }) => ({ source, object, id: recordId }));
    const split = await decide(`mutation ($id: ID!, $records: [RecordRefInput!]!) { splitAccount(id: $id, records: $records) ${CHANGE} }`, {
      id,
      records,
    });
    expect(split.entities.length).toBeGreaterThanOrEqual(2);
    await ask('mutation { requestSync(mode: BACKFILL) { name } }');
    await expect.poll(async () => await product.overlay.isIdle(), { timeout: 30_000 }).toBe(true);
    const [part] = split.separatedIds;
    expect((await accountOf(part ?? '')).id).toBe(part);
    await decide(`mutation ($id: ID!) { revokeDecision(id: $id) ${CHANGE} }`, { id: split.decision.id });
    expect((await accountOf(part ?? '')).sources).toHaveLength(sources.length);
    const decisions = z
      .array(z.object({ id: z.string(), kind: z.string(), revokedBy: z.string().nullable() }))
      .parse(await ask('query ($id: ID!) { decisions(about: $id) { id kind revokedBy pairs { left { id } right { id } } } }', { id }));
    expect(decisions.find((decision) => decision.id === split.decision.id)).toMatchObject({
      kind: 'REJECT',
      revokedBy: expect.any(String),
    });
  });

  test('pins a value over every source, through a reading and a merge, and takes it back', async () => {
    const [one, other] = await strangers();
    const shown = z.object({
      name: z.string(),
      phone: z.object({ e164: z.string().nullable() }).nullable(),
      provenance: z.array(
        z.object({
          field: z.string(),
          value: z.string(),
          rule: z.string(),
          source: ref,
          changedAt: z.string(),
          alternatives: z.array(z.object({ value: z.string() })),
          decision: z.object({ id: z.string(), viewer: z.string(), reason: z.string().nullable() }).nullable(),
        }),
      ),
    });
    const read = async (id: string): Promise<z.infer<typeof shown>> =>
      shown.parse(
        await ask(
          `query ($id: ID!) { account(id: $id) { name phone { e164 }
            provenance { field value rule source { source object id } changedAt alternatives { value } decision { id viewer reason } } } }`,
          { id },
        ),
      );
    const before = await read(one.id);
    const pinned = await decide(
      `mutation ($id: ID!) { pinValue(id: $id, field: "name", value: " Northgate  Holding ", reason: "called them") ${CHANGE} }`,
      { id: one.id },
    );
    const after = await read(one.id);
    expect(after.name).toBe('Northgate  Holding');
    expect(after.provenance.find(({ field }) => field === 'name')).toMatchObject({
      rule: 'steward',
      source: { source: 'steward', object: 'decision', id: pinned.decision.id },
      decision: { id: pinned.decision.id, viewer: 'anonymous', reason: 'called them' },
    });
    expect(after.provenance.find(({ field }) => field === 'name')?.alternatives.map(({ value }) => value)).toContain(before.name);
    const others = ({ provenance }: typeof after): unknown => provenance.filter(({ field }) => field !== 'name');
    expect(others(after)).toEqual(others(before));

    const merged = await decide(`mutation ($ids: [ID!]!) { mergeAccounts(ids: $ids) ${CHANGE} }`, { ids: [one.id, other.id] });
    expect((await read(other.id)).name).toBe('Northgate  Holding');
    await decide(`mutation ($id: ID!) { revokeDecision(id: $id) ${CHANGE} }`, { id: merged.decision.id });
    expect([(await read(one.id)).name, (await read(other.id)).name]).toEqual(['Northgate  Holding', other.name]);
    await decide(`mutation ($id: ID!) { unpinValue(id: $id, field: "name") ${CHANGE} }`, { id: one.id });
    expect(await read(one.id)).toEqual(before);
  });

  test('decides by the examples of the page on who is who', async () => {
    const page = await readFile(new URL('../../docs/identity.md', import.meta.url), 'utf8');
    const example = (name: string): string =>
      new RegExp(`<!-- example:${name} -->\\n\`\`\`graphql\\n(?<text>[\\s\\S]*?)\`\`\``, 'u').exec(page)?.groups?.['text'] ?? '';
    const [one, other] = await strangers();
    expect(await ask(example('why'), { id: one.id })).toMatchObject({ name: one.name, provenance: [{ field: 'name' }, {}] });
    const waiting = z
      .object({
        edges: z.array(z.object({ node: z.object({ id: z.string(), left: z.object({ record: ref }), right: z.object({ record: ref }) }) })),
      })
      .parse(await ask(example('reviews'))).edges[0]?.node;
    const rejected = idOf(await ask(example('reject'), { left: waiting?.left.record, right: waiting?.right.record, review: waiting?.id }));
    const merged = idOf(await ask(example('merge'), { ids: [one.id, other.id] }));
    const pinned = idOf(await ask(example('pin'), { id: one.id }));
    const decided = z.array(z.object({ id: z.string() })).parse(await ask(example('decisions'), { id: one.id }));
    expect(decided.map(({ id }) => id).slice(0, 2)).toEqual([pinned, merged]);
    for (const id of [pinned, merged, rejected]) await ask(example('revoke'), { id });
    expect([await accountOf(one.id), await accountOf(other.id)]).toEqual([one, other]);
  });

  test('is told what cannot be decided', async () => {
    const [one, other] = await strangers();
    const [left, right] = [one, other].map(
      ({ sources: [record] }) => record && { source: record.source, object: record.object, id: record.id },
    );
    const confirm = onPair('confirmMatch(left: $left, right: $right)');
    expect(await codeOf(confirm, { left, right: left })).toBe('BAD_USER_INPUT');
    expect(await codeOf(confirm, { left, right: { ...right, id: 'nobody' } })).toBe('RECORD_NOT_FOUND');
    expect(await codeOf(onPair('confirmMatch(left: $left, right: $right, review: "rev_old")'), { left, right })).toBe('REVIEW_STALE');
    expect(await codeOf('mutation { revokeDecision(id: "dec_nothing") { mergedIds } }')).toBe('DECISION_NOT_FOUND');
    expect(await codeOf('mutation ($id: ID!) { mergeAccounts(ids: [$id, $id]) { mergedIds } }', { id: one.id })).toBe('BAD_USER_INPUT');
    const person = (await readGoldenIds(product, 'contacts')).entries().next().value;
    const [source = '', object = '', id = ''] = person?.[0].split(' ') ?? [];
    expect(await codeOf(confirm, { left, right: { source, object, id } })).toBe('BAD_USER_INPUT');
    const pin = 'mutation ($id: ID!, $field: String!, $value: String!) { pinValue(id: $id, field: $field, value: $value) { mergedIds } }';
    for (const [field, value] of [
      ['phone', '12'],
      ['employees', 'many'],
      ['address', 'Main Street 1'],
      ['lifecycle', 'someday'],
      ['id', 'acc_1'],
    ]) {
      expect([field, await codeOf(pin, { id: one.id, field, value })]).toEqual([field, 'BAD_USER_INPUT']);
    }
    const twice = await product.query(confirm, { variables: { left, right: { ...right, id: 'a\u0000b' } } });
    expect(twice.errors?.[0]?.extensions['code']).toBe('BAD_USER_INPUT');
  });

  test('sees what waits with both sides and the evidence, page by page, and what is decided waits no longer', async () => {
    const side = z.object({
      record: ref,
      entity: z.object({ id: z.string() }),
      values: z.array(z.object({ field: z.string(), value: z.string() })).min(1),
    });
    const page = z.object({
      totalCount: z.number(),
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
      edges: z.array(
        z.object({
          node: z.object({
            id: z.string(),
            score: z.number(),
            left: side,
            right: side,
            evidenceFor: z.array(z.object({ words: z.string(), weight: z.number().positive() })).min(1),
            evidenceAgainst: z.array(z.object({ weight: z.number().negative() })),
          }),
        }),
      ),
    });
    const read = async (after: string | null): Promise<z.infer<typeof page>> =>
      page.parse(
        await ask(
          `query ($after: String) { matchReviews(first: 2, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { id score since
             left { record { source object id } entity { id } values { field value } } right { record { source object id } entity { id } values { field value } }
             evidenceFor { words weight } evidenceAgainst { words weight } } } } }`,
          { after },
        ),
      );
    const all: z.infer<typeof page>['edges'] = [];
    let after: string | null = null;
    do {
      const { edges, pageInfo, totalCount }: z.infer<typeof page> = await read(after);
      all.push(...edges);
      after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      expect(totalCount).toBe(await product.overlay.countReviews());
    } while (after !== null);
    expect(all.length).toBe(await product.overlay.countReviews());
    const scores = all.map(({ node }) => node.score);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    const [first] = all;
    if (first === undefined) throw new Error('the demo company leaves something to decide');
    expect(first.node.left.entity.id).not.toBe(first.node.right.entity.id);
    const rejected = await decide(
      `mutation ($left: RecordRefInput!, $right: RecordRefInput!, $review: ID!) { rejectMatch(left: $left, right: $right, review: $review) ${CHANGE} }`,
      { left: first.node.left.record, right: first.node.right.record, review: first.node.id },
    );
    expect(rejected).toMatchObject({ mergedIds: [], separatedIds: [] });
    expect((await read(null)).edges.map(({ node }) => node.id)).not.toContain(first.node.id);
    await decide(`mutation ($id: ID!) { revokeDecision(id: $id) ${CHANGE} }`, { id: rejected.decision.id });
    expect((await read(null)).edges[0]?.node.id).toBe(first.node.id);
  });
});

function idOf(made: unknown): string {
  return z.object({ decision: z.object({ id: z.string() }) }).parse(made).decision.id;
}

function onPair(field: string): string {
  return `mutation ($left: RecordRefInput!, $right: RecordRefInput!) { ${field} { decision { id } } }`;
}

/** The records of each company or person in all three systems, as `source object id`. */
function truthOf(world: World, kind: 'companies' | 'people'): ReadonlyMap<string, readonly string[]> {
  const refs = sourceRefs(world);
  const numbers = createNumbers(world);
  return new Map(
    world[kind].map(({ key }) => {
      const { salesforce = [], hubspot = [] } = refs.get(key) ?? {};
      const number = numbers.of(key);
      return [
        key,
        [
          ...salesforce.map(({ object, id }) => `salesforce ${object} ${id}`),
          ...hubspot.map(({ object, id }) => `hubspot ${object} ${id}`),
          ...(number === 0 ? [] : [`legacy ${kind === 'people' ? 'ANSPR' : 'KDSTAMM'} ${number}`]),
        ],
      ];
    }),
  );
}

const listed = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.string().nullable() }),
  edges: z.array(z.object({ node: z.object({ id: z.string(), sources: z.array(ref) }) })),
});

/** Golden ids by `source object id` of their records. */
async function readGoldenIds(product: Product, list: 'accounts' | 'contacts'): Promise<ReadonlyMap<string, string>> {
  const golden = new Map<string, string>();
  let after: string | null = null;
  do {
    const { data } = await product.query(
      `query ($after: String) { ${list}(first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { node { id sources { source object id } } } } }`,
      { variables: { after } },
    );
    const page: z.infer<typeof listed> = listed.parse(data?.[list]);
    for (const { node } of page.edges) for (const { source, object, id } of node.sources) golden.set(`${source} ${object} ${id}`, node.id);
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after !== null);
  return golden;
}

/** An account that all three systems know. */
async function accountOfAll(product: Product): Promise<Account> {
  const { data } = await product.query(
    '{ accounts(first: 1, filter: { minSources: 3 }) { edges { node { id name sources { source object id why score } } } } }',
  );
  const { accounts } = z.object({ accounts: z.object({ edges: z.tuple([z.object({ node: account })]) }) }).parse(data);
  return accounts.edges[0].node;
}
