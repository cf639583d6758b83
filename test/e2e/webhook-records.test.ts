import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { settle, startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';
import { hubspotType } from '../support/hubspot-type.ts';
import { SECRET, SENDERS } from '../support/webhook-deliveries.ts';

const PUBLIC_URL = 'https://hooks.example.com';
const CONTACTS = hubspotType('contacts');
const PLAYED = ['hubspot', 'salesforce-changes', 'stripe'];

/** No poll reads anything here: what follows, follows from what was told. */
describe('records that their sources tell of by webhook', () => {
  let company: Company;
  let product: Product;
  beforeAll(async () => {
    company = await startCompany({ accounts: 6, asOf: '2026-01-15' });
    const { salesforce = {}, hubspot = {} } = company.sources;
    const senders = Object.fromEntries(SENDERS.filter(({ name }) => PLAYED.includes(name)).map(({ name, settings }) => [name, settings]));
    product = await startProduct({
      sources: { salesforce, hubspot },
      webhooks: { publicUrl: PUBLIC_URL, senders },
      pollEveryMs: 3_600_000,
      now: new Date().toISOString(),
    });
    await settle(product);
  });
  afterAll(async () => {
    await product[Symbol.asyncDispose]();
    await company[Symbol.asyncDispose]();
  });

  const deliver = async (name: string, body: unknown): Promise<number> => {
    const sender = SENDERS.find((each) => each.name === name);
    if (sender === undefined) throw new TypeError(`${name} is not played`);
    const posted = sender.post(JSON.stringify(body), { secret: SECRET, now: Date.now(), publicUrl: PUBLIC_URL });
    const { status } = await fetch(new URL(posted.path, product.url), {
      method: 'POST',
      headers: posted.headers,
      body: new Uint8Array(posted.body),
    });
    return status;
  };
  /** Delivers, and waits until everything that follows from it has followed. */
  const tell = async (name: string, body: unknown): Promise<void> => {
    expect(await deliver(name, body)).toBe(202);
    while ((await product.overlay.database.query(`select 1 from timeline.incoming where state = 'waiting' limit 1`)).length > 0)
      await pause(20);
    await settle(product);
  };
  const hubspotTells = async (happening: string, objectId: string, rest: object = {}): Promise<void> =>
    await tell('hubspot', [
      { portalId: 1, occurredAt: Date.now(), subscriptionType: `contact.${happening}`, objectId: Number(objectId), ...rest },
    ]);
  const behind = async (source: string, object: string, id: string) => {
    const { data } = await product.query(
      'query ($source: String!, $object: String!, $id: ID!) { bySource(source: $source, object: $object, id: $id) { id ... on Contact { name title } } }',
      { variables: { source, object, id } },
    );
    return found.parse(data).bySource;
  };
  const search = async (text: string): Promise<number> => {
    const { data } = await product.query('query ($text: String!) { search(text: $text) { node { id } } }', { variables: { text } });
    return z.object({ search: z.array(z.unknown()) }).parse(data).search.length;
  };
  const person = async (firstname: string, lastname: string): Promise<string> => {
    const { id } = company.simulators.hubspot.portal.create(CONTACTS, {
      firstname,
      lastname,
      email: `${firstname}@${lastname}.example`.toLowerCase(),
    });
    await hubspotTells('creation', id);
    return id;
  };

  test('a new person, and a change of one, are there without a poll', async () => {
    const { portal } = company.simulators.hubspot;
    const id = await person('Ottilie', 'Rauschenbach');
    expect(await behind('hubspot', 'contacts', id)).toMatchObject({ name: 'Ottilie Rauschenbach' });
    portal.update(CONTACTS, id, { jobtitle: 'Glazier' });
    await hubspotTells('propertyChange', id, { propertyName: 'jobtitle', propertyValue: 'Glazier' });
    expect(await behind('hubspot', 'contacts', id)).toMatchObject({ title: 'Glazier' });
  });

  test('who is deleted is gone, and back under the same golden id once restored', async () => {
    const { portal } = company.simulators.hubspot;
    const id = await person('Per', 'Quistgaard');
    const before = await behind('hubspot', 'contacts', id);
    portal.archive(CONTACTS, id);
    await hubspotTells('deletion', id);
    expect(await behind('hubspot', 'contacts', id)).toBeNull();
    expect(await search('Quistgaard')).toBe(0);
    portal.restore(CONTACTS, id);
    await hubspotTells('restore', id);
    expect(await behind('hubspot', 'contacts', id)).toEqual(before);
  });

  test('who is merged away is found behind the survivor, and nothing dangles', async () => {
    const { portal } = company.simulators.hubspot;
    const [primary, other] = [await person('Ida', 'Oldenburg'), await person('Wanda', 'Zielonka')];
    const loser = await behind('hubspot', 'contacts', other);
    const { id: survivor } = portal.merge(CONTACTS, { primary, other });
    await hubspotTells('merge', primary, {
      primaryObjectId: Number(primary),
      mergedObjectIds: [Number(other)],
      newObjectId: Number(survivor),
    });
    const kept = await behind('hubspot', 'contacts', survivor);
    expect(kept).not.toBeNull();
    expect(await behind('hubspot', 'contacts', other)).toEqual(kept);
    const { data } = await product.query('query ($id: ID!) { contact(id: $id) { id } }', { variables: { id: loser?.id } });
    expect(z.object({ contact: z.object({ id: z.string() }) }).parse(data).contact.id).toBe(kept?.id);
  });

  test('who asked HubSpot to be forgotten is gone from the graph, from search, from what the AI wrote and from the records', async () => {
    const { portal } = company.simulators.hubspot;
    const { database } = product.overlay;
    const id = await person('Bartholomea', 'Unverzagt');
    const golden = await behind('hubspot', 'contacts', id);
    const { data } = await product.query('query ($id: ID!) { contact(id: $id) { summary(within: "PT5S") { text } } }', {
      variables: { id: golden?.id },
    });
    expect(JSON.stringify(data)).toContain('Unverzagt');
    portal.forget(CONTACTS, id);
    await hubspotTells('privacyDeletion', id);
    expect(await behind('hubspot', 'contacts', id)).toBeNull();
    expect(await search('Unverzagt')).toBe(0);
    expect(await database.query('select 1 from insight.answer where golden_id = $1', [golden?.id])).toEqual([]);
    expect(await database.query('select fields, raw from records.record where object = $1 and id = $2', ['contacts', id])).toEqual([
      { fields: {}, raw: {} },
    ]);
    const forgotten = await product.query(
      'query ($about: ID!) { aiActions(about: $about, first: 1) { edges { node { kind trigger } } } }',
      {
        variables: { about: golden?.id },
      },
    );
    expect(JSON.stringify(forgotten.data)).toContain('privacy deletion');
  });

  test('Salesforce’s change events are followed as well: a deletion, and the undoing of it', async () => {
    const { org } = company.simulators.salesforce;
    const id = org.insert('Contact', { FirstName: 'Elfrida', LastName: 'Nachtigall', Email: 'elfrida@nachtigall.example' });
    const changed = async (changeType: string): Promise<void> =>
      await tell('salesforce-changes', {
        payload: {
          ChangeEventHeader: {
            entityName: 'Contact',
            recordIds: [id],
            changeType,
            transactionKey: changeType,
            sequenceNumber: 1,
            commitTimestamp: Date.now(),
          },
        },
      });
    await changed('CREATE');
    const before = await behind('salesforce', 'Contact', id);
    expect(before).toMatchObject({ name: 'Elfrida Nachtigall' });
    org.remove('Contact', id);
    await changed('DELETE');
    expect(await behind('salesforce', 'Contact', id)).toBeNull();
    org.restore('Contact', id);
    await changed('UNDELETE');
    expect(await behind('salesforce', 'Contact', id)).toEqual(before);
  });

  test('an event that cannot be read is a dead letter, shown without a word of it and sent back by its id; the others are applied', async () => {
    const events = Array.from({ length: 100 }, (_, at) => ({
      portalId: 1,
      occurredAt: at === 37 ? 'ann@example.com' : Date.now(),
      subscriptionType: 'contact.creation',
      objectId: 900_000 + at,
    }));
    await tell('hubspot', events);
    const list = '{ deadLetters { totalCount edges { node { id source object attempts cause { code message } } } } }';
    const { data, errors } = await product.query(list);
    expect(errors).toBeUndefined();
    const { deadLetters } = letters.parse(data);
    expect(deadLetters).toMatchObject({
      totalCount: 1,
      edges: [{ node: { source: 'hubspot', object: null, attempts: 0, cause: { code: 'WEBHOOK_UNREADABLE' } } }],
    });
    expect(JSON.stringify(data)).not.toContain('ann@example.com');
    const ids = deadLetters.edges.map(({ node }) => node.id);
    const redriven = await product.query('mutation ($ids: [ID!]!) { redriveDeadLetters(ids: $ids) { redriven unreadable } }', {
      variables: { ids },
    });
    expect(redriven.data).toEqual({ redriveDeadLetters: { redriven: [], unreadable: ids } });
    const metrics = await (await fetch(new URL('metrics', product.url))).text();
    expect(metrics).toMatch(/^overlay_incoming_waiting 0$/mu);
    expect(metrics).toMatch(/^overlay_incoming_dead 1$/mu);
    expect(metrics).toMatch(/^overlay_incoming_lag_seconds 0$/mu);
  });
});

const found = z.object({ bySource: z.object({ id: z.string(), name: z.string().optional(), title: z.string().nullish() }).nullable() });
const letters = z.object({
  deadLetters: z.object({ totalCount: z.number(), edges: z.array(z.object({ node: z.looseObject({ id: z.string() }) })) }),
});
