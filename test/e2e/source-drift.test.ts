import { DatabaseSync } from 'node:sqlite';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { toCustomField } from '../../connectors/salesforce/simulator/schema.ts';
import { settle, startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';
import { hubspotType } from '../support/hubspot-type.ts';

/** What people undo at a source, and what administrators change under our feet. */
describe('a source whose records and fields change places', () => {
  let company: Company;
  let product: Product;
  beforeAll(async () => {
    company = await startCompany({ accounts: 12 });
    product = await startProduct({ sources: company.sources, pollEveryMs: 3_600_000 });
    await settle(product);
  });
  afterAll(async () => {
    await product[Symbol.asyncDispose]();
    await company[Symbol.asyncDispose]();
  });

  const pass = async (source: string): Promise<void> => {
    await product.overlay.requestSync([source]);
    await settle(product);
  };
  const behind = async (source: string, object: string, id: string) => {
    const { data, errors } = await product.query(
      `query ($source: String!, $object: String!, $id: ID!) {
         bySource(source: $source, object: $object, id: $id) {
           id ... on Contact { name emails sources { source object id } }
         }
       }`,
      { variables: { source, object, id } },
    );
    expect(errors).toBeUndefined();
    return found.parse(data).bySource;
  };
  const nodeNamed = async (id: string): Promise<string | undefined> => {
    const { data } = await product.query('query ($id: ID!) { contact(id: $id) { id } }', { variables: { id } });
    return z.object({ contact: z.object({ id: z.string() }).nullable() }).parse(data).contact?.id;
  };
  const stateOf = async (source: string) => {
    const { data } = await product.query(
      '{ sources { name health failure { code object field } notices { code object field } objects { object records } } }',
    );
    return sources.parse(data).sources.find(({ name }) => name === source);
  };

  test('a person archived at HubSpot is gone, and the same golden record again once restored', async () => {
    const { portal } = company.simulators.hubspot;
    const type = hubspotType('contacts');
    const guest = portal.create(type, { email: 'restored@guest.example', firstname: 'Ottilie', lastname: 'Rauschenbach' });
    await pass('hubspot');
    const before = await behind('hubspot', 'contacts', guest.id);
    portal.archive(type, guest.id);
    await pass('hubspot');
    expect(await behind('hubspot', 'contacts', guest.id)).toBeNull();
    portal.restore(type, guest.id);
    await pass('hubspot');
    expect(await behind('hubspot', 'contacts', guest.id)).toEqual(before);
  });

  test('two people merged at Salesforce by mistake are two again once the loser is undeleted, each under their own id', async () => {
    const { org } = company.simulators.salesforce;
    const ida = org.insert('Contact', { FirstName: 'Ida', LastName: 'Quistgaard', Email: 'ida@quistgaard.example' });
    const per = org.insert('Contact', { FirstName: 'Per', LastName: 'Oldenburg', Email: 'per@oldenburg.example' });
    await pass('salesforce');
    const [first, second] = [await behind('salesforce', 'Contact', ida), await behind('salesforce', 'Contact', per)];
    expect(first?.id).not.toBe(second?.id);
    org.merge('Contact', ida, [per]);
    await pass('salesforce');
    expect((await behind('salesforce', 'Contact', per))?.id).toBe(first?.id);
    expect(await nodeNamed(second?.id ?? '')).toBe(first?.id);
    org.restore('Contact', per);
    await pass('salesforce');
    expect(await behind('salesforce', 'Contact', per)).toMatchObject({ id: second?.id, name: 'Per Oldenburg' });
    expect(await behind('salesforce', 'Contact', ida)).toMatchObject({ id: first?.id, name: 'Ida Quistgaard' });
  });

  test('a converted lead is one person with the contact it became, whose earlier id leads there', async () => {
    const { org } = company.simulators.salesforce;
    const lead = org.insert('Lead', {
      FirstName: 'Wanda',
      LastName: 'Zielonka',
      Company: 'Zielonka Mosaik',
      Email: 'wanda@zielonka.example',
    });
    await pass('salesforce');
    const before = await behind('salesforce', 'Lead', lead);
    const { contactId } = org.convertLead(lead);
    await pass('salesforce');
    const after = await behind('salesforce', 'Contact', contactId);
    expect(after?.id).toBe((await behind('salesforce', 'Lead', lead))?.id);
    expect(await nodeNamed(before?.id ?? '')).toBe(after?.id);
    expect(after?.sources?.map(({ object }) => object).toSorted()).toEqual(['Contact', 'Lead']);
    org.update('Contact', contactId, { Email: 'w.nowak@zielonka.example', LastName: 'Nowak' });
    await pass('salesforce');
    expect((await behind('salesforce', 'Lead', lead))?.id).toBe(after?.id);
  });

  test('a field that Salesforce retypes stays readable, and a notice says so', async () => {
    const { org } = company.simulators.salesforce;
    const schema = org.schema.object('Account');
    const id = org.rows('Account').find((row) => row['IsDeleted'] !== true)?.Id ?? '';
    schema?.addField(toCustomField('Score__c', 'double'));
    org.update('Account', id, { Score__c: 12.5 });
    await pass('salesforce');
    const score = async () => {
      const { data } = await product.query(
        `query ($id: ID!) { bySource(source: "salesforce", object: "Account", id: $id) {
           ... on Account { customFields(names: ["salesforce.Score__c"]) { type value state source { id } } } } }`,
        { variables: { id } },
      );
      return customFields.parse(data).bySource.customFields.find(({ source }) => source.id === id);
    };
    expect(await score()).toMatchObject({ type: 'NUMBER', value: 12.5 });
    schema?.removeField('Score__c');
    schema?.addField(toCustomField('Score__c', 'string'));
    org.update('Account', id, { Score__c: 'high' });
    await pass('salesforce');
    expect(await score()).toMatchObject({ type: 'TEXT', value: 'high', state: 'PRESENT' });
    const state = await stateOf('salesforce');
    expect(state).toMatchObject({ health: 'HEALTHY', failure: null });
    expect(state?.notices).toContainEqual({ code: 'FIELD_RETYPED', object: 'Account', field: 'Score__c' });
  });

  test('a column dropped from the legacy database empties its field, raw keeps what it last held, and everything else goes on', async () => {
    const { database } = product.overlay;
    const raws = async () =>
      await database.query<{ id: string; phone: string | null; field: string | null }>(
        `select id, raw ->> 'KDTEL' as phone, fields ->> 'phone' as field from records.record
         where (source, object) = ('legacy', 'KDSTAMM') and deleted_at is null order by id`,
      );
    const before = await raws();
    const withPhone = before.find(({ phone }) => phone !== null && phone !== '');
    if (withPhone === undefined) throw new TypeError('a customer of the legacy database has a phone');
    const legacy = new DatabaseSync(company.legacyFile);
    legacy.exec('alter table KDSTAMM drop column KDTEL');
    legacy.exec(
      `update KDSTAMM set KDNAM1 = 'Umbenannt', KDNAM2 = '', KDSTMP = (select max(KDSTMP) + 1 from KDSTAMM) where KDNR = '${withPhone.id}'`,
    );
    legacy.close();
    await pass('legacy');
    const state = await stateOf('legacy');
    expect(state).toMatchObject({ failure: null });
    expect(state?.notices).toContainEqual({ code: 'FIELD_REMOVED', object: 'KDSTAMM', field: 'KDTEL' });
    const after = await raws();
    expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    const renamed = await database.query(`select fields ->> 'name' as name from records.record where (object, id) = ('KDSTAMM', $1)`, [
      withPhone.id,
    ]);
    expect(renamed).toEqual([{ name: 'Umbenannt' }]);
    expect(after.find(({ id }) => id === withPhone.id)).toMatchObject({ field: null });
    expect(after.map(({ id, phone }) => ({ id, phone }))).toEqual(before.map(({ id, phone }) => ({ id, phone })));
  });

  test('a refusal for a field, or for want of a scope, is told with the field and the permission', async () => {
    const { salesforce, hubspot } = company.simulators;
    const body = JSON.stringify([{ message: "No such column 'Foo__c' on entity 'Account'.", errorCode: 'INVALID_FIELD' }]);
    salesforce.faults.set({ type: 'answer', status: 400, body });
    await pass('salesforce');
    expect(await stateOf('salesforce')).toMatchObject({ health: 'FAILING', failure: { code: 'SOURCE_REQUEST', field: 'Foo__c' } });
    salesforce.faults.clear();
    await pass('salesforce');
    expect(await stateOf('salesforce')).toMatchObject({ health: 'HEALTHY', failure: null });
    hubspot.restrict(['crm.objects.companies.read', 'crm.objects.contacts.read', 'crm.objects.owners.read', 'tickets', 'sales-email-read']);
    await pass('hubspot');
    expect(await stateOf('hubspot')).toMatchObject({ failure: { code: 'SOURCE_PERMISSION', object: 'deals' } });
  });
});

const found = z.object({
  bySource: z
    .object({
      id: z.string(),
      name: z.string().optional(),
      emails: z.array(z.string()).optional(),
      sources: z.array(z.object({ source: z.string(), object: z.string(), id: z.string() })).optional(),
    })
    .nullable(),
});
const customFields = z.object({
  bySource: z.object({
    customFields: z.array(z.object({ type: z.string(), value: z.unknown(), state: z.string(), source: z.object({ id: z.string() }) })),
  }),
});
const sources = z.object({
  sources: z.array(
    z.object({
      name: z.string(),
      health: z.string(),
      failure: z.object({ code: z.string(), object: z.string().nullable(), field: z.string().nullable() }).nullable(),
      notices: z.array(z.object({ code: z.string(), object: z.string(), field: z.string() })),
      objects: z.array(z.object({ object: z.string(), records: z.number() })),
    }),
  ),
});
