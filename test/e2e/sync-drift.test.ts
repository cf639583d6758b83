import { DatabaseSync } from 'node:sqlite';

import { createClient as createSseClient } from 'graphql-sse';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import type { SyncProgress } from '../../src/records/sync-source.ts';
import { settle, startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';
import { hubspotType } from '../support/hubspot-type.ts';

/** What no feed tells: rows deleted without a mark, privacy deletions, ties that move no clock. */
describe('what happens at a source', () => {
  let company: Company;
  let product: Product;
  beforeAll(async () => {
    company = await startCompany({ accounts: 20 });
    product = await startProduct({ sources: company.sources, pollEveryMs: 3_600_000 });
    await settle(product);
  });
  afterAll(async () => {
    await product[Symbol.asyncDispose]();
    await company[Symbol.asyncDispose]();
  });

  const pass = async (mode: 'CHANGES' | 'RECONCILE' | 'BACKFILL', source: string): Promise<void> => {
    const { errors } = await product.query(`mutation ($sources: [String!]) { requestSync(sources: $sources, mode: ${mode}) { name } }`, {
      variables: { sources: [source] },
    });
    expect(errors).toBeUndefined();
    await settle(product);
  };
  const behind = async (source: string, object: string, id: string) => {
    const { data } = await product.query(
      `query ($source: String!, $object: String!, $id: ID!) {
         bySource(source: $source, object: $object, id: $id) { id ... on Contact { name emails account { id } sources { source object id } } }
       }`,
      { variables: { source, object, id } },
    );
    return found.parse(data).bySource;
  };
  const driftOf = async (source: string, object: string) => {
    const { data } = await product.query(
      '{ sources { name health objects { object reconciledAt drift { there here missing surplus differing repaired } } } }',
    );
    const state = sources.parse(data).sources.find(({ name }) => name === source);
    return { health: state?.health, ...state?.objects.find((of) => of.object === object) };
  };
  const hits = async (text: string): Promise<readonly string[]> => {
    const { data } = await product.query('query ($text: String!) { search(text: $text) { node { id } } }', { variables: { text } });
    return z
      .object({ search: z.array(z.object({ node: z.object({ id: z.string() }) })) })
      .parse(data)
      .search.map(({ node }) => node.id);
  };
  const dangling = async (): Promise<readonly unknown[]> =>
    await product.overlay.database.query(
      `select entity_id from graph.member where not exists (select from records.record where deleted_at is null
         and (record.source, record.object, record.id) = (member.source, member.object, member.id))
       union all select id from graph.contact where account_id is not null and not exists (select from graph.account where account.id = account_id)`,
    );

  test('each source is healthy once it was read and counted', async () => {
    const { data } = await product.query(
      '{ sources { name health objects { object reconciledAt drift { there here missing surplus differing repaired } } } }',
    );
    for (const { health, objects } of sources.parse(data).sources) {
      expect(health).toBe('HEALTHY');
      for (const { drift } of objects)
        expect(drift).toMatchObject({ missing: 0, surplus: 0, differing: 0, repaired: 0, there: drift?.here });
    }
  });

  test('a row deleted from the legacy database without a mark is gone after the comparison, and not before', async () => {
    const legacy = new DatabaseSync(company.legacyFile);
    const row = z
      .object({ APNR: z.number() })
      .parse(legacy.prepare(`select APNR from ANSPR where APLOEKZ is not 'J' order by APNR limit 1`).get());
    const id = String(row.APNR);
    expect(await behind('legacy', 'ANSPR', id)).not.toBeNull();
    legacy.exec(`delete from ANSPR where APNR = ${id}`);
    legacy.close();
    await pass('CHANGES', 'legacy');
    expect(await behind('legacy', 'ANSPR', id)).not.toBeNull();
    await pass('RECONCILE', 'legacy');
    expect(await behind('legacy', 'ANSPR', id)).toBeNull();
    expect(await driftOf('legacy', 'ANSPR')).toMatchObject({ health: 'HEALTHY', drift: { missing: 0, surplus: 1, repaired: 1 } });
    expect(await dangling()).toEqual([]);
  });

  test('a tie that is taken away at HubSpot and moves no clock is taken away here', async () => {
    const { portal } = company.simulators.hubspot;
    const contact = portal
      .list(hubspotType('contacts'), 'live')
      .find(({ id }) => portal.associations.of({ type: 'contacts', id }, 'companies').length === 1);
    const id = contact?.id ?? '';
    const tie = async () =>
      await product.overlay.database.query(
        `select to_id from records.link where (source, object, id, to_kind) = ('hubspot', 'contacts', $1, 'account')`,
        [id],
      );
    expect(await tie()).toHaveLength(1);
    portal.associations.removeAll({ type: 'contacts', id });
    await pass('CHANGES', 'hubspot');
    expect(await tie()).toHaveLength(1);
    await pass('RECONCILE', 'hubspot');
    expect(await tie()).toHaveLength(0);
    expect(await driftOf('hubspot', 'contacts')).toMatchObject({ drift: { missing: 0, surplus: 0 } });
  });

  test('a person deleted at Salesforce is gone, comes back when restored, and nothing points to where they were', async () => {
    const { org } = company.simulators.salesforce;
    const id = org.rows('Contact').find((row) => row['IsDeleted'] !== true)?.Id ?? '';
    const before = await behind('salesforce', 'Contact', id);
    org.remove('Contact', id);
    await pass('CHANGES', 'salesforce');
    expect(await behind('salesforce', 'Contact', id)).toBeNull();
    expect(await dangling()).toEqual([]);
    org.restore('Contact', id);
    await pass('CHANGES', 'salesforce');
    expect(await behind('salesforce', 'Contact', id)).toMatchObject({ name: before?.name });
    expect(await dangling()).toEqual([]);
  });

  test('two people merged at Salesforce are one person here', async () => {
    const { org } = company.simulators.salesforce;
    const [winner, loser] = org.rows('Contact').filter((row) => row['IsDeleted'] !== true && row['AccountId'] !== null);
    if (winner === undefined || loser === undefined) throw new TypeError('the org has two contacts');
    org.merge('Contact', winner.Id, [loser.Id]);
    await pass('CHANGES', 'salesforce');
    const survivor = await behind('salesforce', 'Contact', winner.Id);
    expect(survivor?.sources).toContainEqual({ source: 'salesforce', object: 'Contact', id: winner.Id });
    expect(survivor?.sources).not.toContainEqual({ source: 'salesforce', object: 'Contact', id: loser.Id });
    // Who still holds the old id finds the survivor.
    expect(await behind('salesforce', 'Contact', loser.Id)).toEqual(survivor);
    expect(await dangling()).toEqual([]);
  });

  test('a person deleted for privacy at HubSpot is gone from the graph, the search and what was written about them', async () => {
    const { database } = product.overlay;
    const [person] = await database.query<{ id: string; entity: string; email: string; account: string }>(
      `select member.id, entity_id as entity, fields ->> 'email' as email, contact.account_id as account
       from graph.member join records.record using (source, object, id) join graph.contact on contact.id = entity_id
       where source = 'hubspot' and object = 'contacts' and fields ? 'email' and contact.account_id is not null
         and (select count(*) from graph.member as other where other.entity_id = member.entity_id) = 1
       order by member.id limit 1`,
    );
    if (person === undefined) throw new TypeError('the company has a person whom HubSpot alone knows');
    expect(await hits(person.email)).toContain(person.entity);
    for (const [key, about, tokens] of [
      ['about them', person.entity, {}],
      ['naming them', person.account, { '[PERSON_1]': { entity: person.entity, field: 'name' } }],
      ['of others', person.account, { '[PERSON_1]': { entity: person.account, field: 'name' } }],
    ] as const) {
      await database.query(
        `insert into insight.answer (key, scope, golden_id, fingerprint, model, generation, summary, next_step, evidence, tokens, audit, generated_at)
         values ($1, 'everyone', $2, '', '', '', '', '{}', '[]', $3, '', now())`,
        [key, about, JSON.stringify(tokens)],
      );
    }
    await database.query(
      `insert into privacy.vault (id, about, kind, sealed, created_at, person, expires_at)
       values ('v', $1, 'person', '\\x00', now(), $1, now() + interval '1 day')`,
      [person.entity],
    );
    const { hubspot } = company.simulators.describe();
    const response = await fetch(`${hubspot.baseUrl}/crm/v3/objects/contacts/gdpr-delete`, {
      method: 'POST',
      headers: { authorization: `Bearer ${hubspot.token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ objectId: person.id }),
    });
    expect(response.status).toBe(204);
    await pass('RECONCILE', 'hubspot');
    expect(await behind('hubspot', 'contacts', person.id)).toBeNull();
    expect(await hits(person.email)).not.toContain(person.entity);
    expect(await database.query('select id from graph.contact where id = $1', [person.entity])).toEqual([]);
    expect(await database.query('select key from insight.answer')).toEqual([{ key: 'of others' }]);
    expect(await database.query('select id from privacy.vault')).toEqual([]);
    const held = await database.query<{ text: string }>('select record::text as text from records.record where deleted_at is not null');
    expect(held.filter(({ text }) => text.includes(person.email))).toEqual([]);
    expect(await dangling()).toEqual([]);
  });

  test('a pass can be watched: first as everything stands, then each page', async () => {
    const client = createSseClient({ url: `${product.url}graphql/stream` });
    const watching = client.iterate<{ syncProgress: SyncProgress }>({
      query: 'subscription { syncProgress(source: "legacy") { source object kind phase records total } }',
    });
    const seen: SyncProgress[] = [];
    for await (const { data } of watching) {
      if (data?.syncProgress === undefined) continue;
      seen.push(data.syncProgress);
      if (seen.length === 1) await pass('BACKFILL', 'legacy');
      if (seen.length > 2 * new Set(seen.map(({ object }) => object)).size - 1) break;
    }
    client.dispose();
    const [first, ...later] = Map.groupBy(seen, ({ object }) => object).get('KDSTAMM') ?? [];
    expect(first).toMatchObject({ source: 'legacy', kind: 'account', phase: 'changes' });
    expect(later.length).toBeGreaterThan(0);
  });

  test('a source that is not configured cannot be watched', async () => {
    const client = createSseClient({ url: `${product.url}graphql/stream` });
    const codes: unknown[] = [];
    for await (const { errors } of client.iterate({ query: 'subscription { syncProgress(source: "nowhere") { object } }' })) {
      codes.push(...(errors ?? []).map(({ extensions }) => extensions?.['code']));
    }
    expect(codes).toEqual(['SOURCE_NOT_FOUND']);
    client.dispose();
  });

  test('letting go is confirmed for a comparison of sources by name, and refused otherwise', async () => {
    const { portal } = company.simulators.hubspot;
    for (let nth = 1; nth <= 50; nth += 1) portal.create(hubspotType('contacts'), { email: `guest${nth}@example.com` });
    await pass('CHANGES', 'hubspot');
    const contacts = portal.list(hubspotType('contacts'), 'live');
    for (const { id } of contacts) portal.forget(hubspotType('contacts'), id);
    await pass('RECONCILE', 'hubspot');
    const failing = await product.query('{ sources { name health failure { code object action } objects { object records } } }');
    const held = await product.overlay.database.query(`select from records.record where object = 'contacts' and deleted_at is null`);
    expect(held).toHaveLength(contacts.length);
    expect(failing.data?.['sources']).toContainEqual(
      expect.objectContaining({
        name: 'hubspot',
        health: 'FAILING',
        failure: { code: 'DRIFT_TOO_LARGE', object: 'contacts', action: expect.stringContaining('--let-go --source hubspot') },
      }),
    );
    for (const words of ['mode: RECONCILE', 'sources: ["hubspot"]']) {
      const { errors } = await product.query(`mutation { requestSync(${words}, letGo: ALL) { name } }`);
      expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    }
    await product.query('mutation { requestSync(sources: ["hubspot"], mode: RECONCILE, letGo: ALL) { name } }');
    await settle(product);
    expect(await driftOf('hubspot', 'contacts')).toMatchObject({
      health: 'HEALTHY',
      drift: { surplus: contacts.length, repaired: contacts.length },
    });
    expect(await dangling()).toEqual([]);
  });

  test('a pass over a source that is not configured is refused, and nothing is asked for', async () => {
    const { errors } = await product.query('mutation { requestSync(sources: ["salesforce", "nowhere"]) { name } }');
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'SOURCE_NOT_FOUND' });
    expect(await product.overlay.isIdle()).toBe(true);
  });
});

const found = z.object({
  bySource: z
    .object({
      id: z.string(),
      name: z.string().optional(),
      account: z.object({ id: z.string() }).nullish(),
      sources: z.array(z.object({ source: z.string(), object: z.string(), id: z.string() })).optional(),
    })
    .nullable(),
});
const figures = z.object({
  there: z.number(),
  here: z.number(),
  missing: z.number(),
  surplus: z.number(),
  differing: z.number(),
  repaired: z.number(),
});
const sources = z.object({
  sources: z.array(
    z.object({
      name: z.string(),
      health: z.string(),
      objects: z.array(z.object({ object: z.string(), reconciledAt: z.string().nullable(), drift: figures.nullable() })),
    }),
  ),
});
