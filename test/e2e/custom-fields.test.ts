import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { requireObjectType } from '../../connectors/hubspot/simulator/object-routes.ts';
import { toCustomField } from '../../connectors/salesforce/simulator/schema.ts';
import { startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';

const PASS_EVERY_MS = 300;

let company: Company;
let product: Product;
beforeAll(async () => {
  company = await startCompany({ accounts: 8 });
  product = await startProduct({ sources: company.sources, pollEveryMs: PASS_EVERY_MS });
});
afterAll(async () => {
  await product[Symbol.asyncDispose]();
  await company[Symbol.asyncDispose]();
});

const customField = z.object({
  name: z.string(),
  label: z.string(),
  type: z.string(),
  value: z.unknown(),
  text: z.string().nullable(),
  state: z.string(),
  source: z.object({ source: z.string(), object: z.string(), id: z.string() }),
});
type CustomField = z.infer<typeof customField>;

const FIELDS = `query ($source: String!, $object: String!, $id: ID!, $names: [String!]) {
  bySource(source: $source, object: $object, id: $id) {
    ... on Account { customFields(names: $names) { name label type value text state source { source object id } } }
  }
}`;

/** What an account's records hold in custom fields. */
async function customFields(
  ref: { source: string; object: string; id: string },
  names?: readonly string[],
): Promise<readonly CustomField[]> {
  const { data, errors } = await product.query(FIELDS, { variables: { ...ref, names } });
  expect(errors).toBeUndefined();
  return z.object({ bySource: z.object({ customFields: z.array(customField) }) }).parse(data).bySource.customFields;
}

/** Looks until what is looked at is there; passes come by themselves. */
async function eventually<Found>(look: () => Promise<Found>, holds: (found: Found) => boolean): Promise<Found> {
  return await expect
    .poll(async () => ({ found: await look() }), { timeout: 30_000, interval: 100 })
    .toSatisfy(({ found }: { readonly found: Found }) => holds(found))
    .then(look);
}

function accountRow(): { readonly source: string; readonly object: string; readonly id: string } {
  const id = company.simulators.salesforce.org.rows('Account')[0]?.Id ?? '';
  return { source: 'salesforce', object: 'Account', id };
}

describe('custom fields follow the source without a restart', () => {
  test('a field that is added at Salesforce appears after the next pass, typed, and is null and marked when it is taken away', async () => {
    const { org } = company.simulators.salesforce;
    const schema = org.schema.object('Account');
    const account = accountRow();
    schema?.addField(toCustomField('Contract_Value__c', 'double'));
    org.update('Account', account.id, { Contract_Value__c: 12_500.25 });
    const [added] = await eventually(
      async () => await customFields(account, ['salesforce.Contract_Value__c']),
      (fields) => fields.some(({ value, source }) => value !== null && source.id === account.id),
    );
    expect(added).toMatchObject({ label: 'Contract Value', type: 'NUMBER', value: 12_500.25, text: '12500.25', state: 'PRESENT' });

    schema?.removeField('Contract_Value__c');
    const [removed] = await eventually(
      async () => (await customFields(account)).filter(({ name }) => name === 'Contract_Value__c'),
      (fields) => fields.some(({ state }) => state === 'REMOVED'),
    );
    expect(removed).toMatchObject({ value: null, text: null, state: 'REMOVED' });

    const { data } = await product.query(
      '{ sources { name notices { code object field } } objects(source: "salesforce") { object fields(names: ["Contract_Value__c"]) { state removedAt } } }',
    );
    expect(data).toMatchObject({
      sources: expect.arrayContaining([
        { name: 'salesforce', notices: [{ code: 'FIELD_REMOVED', object: 'Account', field: 'Contract_Value__c' }] },
      ]) as unknown,
      objects: expect.arrayContaining([
        { object: 'Account', fields: [{ state: 'REMOVED', removedAt: expect.any(String) as unknown }] },
      ]) as unknown,
    });
  });

  test('a value that stood in a field before we could see it arrives though its record never changes', async () => {
    const { org } = company.simulators.salesforce;
    const account = accountRow();
    const row = org.find('Account', account.id);
    const changedAt = row?.['SystemModstamp'];
    // As where a permission hides a field: the value is there, and nothing of the record changes when it is given.
    Object.assign(row ?? {}, { Hidden_Score__c: 7 });
    org.schema.object('Account')?.addField(toCustomField('Hidden_Score__c', 'double'));
    const found = await eventually(
      async () => (await customFields(account, ['Hidden_Score__c'])).filter(({ source }) => source.id === account.id),
      (fields) => fields.some(({ value }) => value === 7),
    );
    expect(found).toHaveLength(1);
    expect(org.find('Account', account.id)?.['SystemModstamp']).toBe(changedAt);
  });

  test('a choice that is added at HubSpot is told by its label', async () => {
    const { portal } = company.simulators.hubspot;
    const companies = requireObjectType(portal, 'companies');
    const [first] = portal.list(companies, 'live');
    const id = first?.id ?? '';
    portal.define(companies, {
      name: 'renewal_tier',
      label: 'Renewal tier',
      type: 'enumeration',
      options: [{ value: 'a', label: 'Gold' }],
    });
    portal.update(companies, id, { renewal_tier: 'a' });
    const ref = { source: 'hubspot', object: 'companies', id };
    const [field] = await eventually(
      async () => (await customFields(ref, ['renewal_tier'])).filter(({ source }) => source.id === id),
      (fields) => fields.some(({ value }) => value !== null),
    );
    expect(field).toMatchObject({ label: 'Renewal tier', type: 'CHOICE', value: { value: 'a', label: 'Gold' }, text: 'Gold' });
  });

  test('every source tells its objects; an unknown source is refused', async () => {
    const { data } = await product.query('{ objects { source object kind fields(custom: true) { name } } }');
    const objects = z.object({ objects: z.array(z.object({ source: z.string(), object: z.string() })) }).parse(data).objects;
    expect(new Set(objects.map(({ source }) => source))).toEqual(new Set(['salesforce', 'hubspot', 'legacy']));
    const { errors } = await product.query('{ objects(source: "sap") { object } }');
    expect(errors?.[0]?.extensions['code']).toBe('SOURCE_NOT_FOUND');
  });

  test('custom fields of twenty accounts are one statement more than none', async () => {
    const headers = { 'x-overlay-explain': '1' };
    const count = async (fields: string): Promise<number> => {
      const { extensions } = await product.query(`{ accounts(first: 20) { edges { node { id ${fields} } } } }`, { headers });
      return Number(extensions?.overlay?.['sqlStatements']);
    };
    expect(await count('customFields { name value }')).toBe((await count('')) + 1);
  });
});
