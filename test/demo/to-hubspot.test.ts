import { expect, test } from 'vitest';

import type { HubspotObject } from '../../connectors/hubspot/simulator/data.ts';
import { OWN_OPTIONS } from '../../connectors/hubspot/simulator/own-options.ts';
import { sourceRefs } from '../../src/demo/source-ids.ts';
import { toHubspotData } from '../../src/demo/to-hubspot.ts';
import { createWorld } from '../../src/demo/world.ts';

const WORLD = createWorld({ seed: 1, accounts: 200, asOf: '2026-03-31' });
const DATA = toHubspotData(WORLD);
const REFS = sourceRefs(WORLD);

function objects(type: string): readonly HubspotObject[] {
  return DATA.objects[type] ?? [];
}

function properties(key: string | undefined): HubspotObject['properties'] {
  const ref = REFS.get(key ?? '')?.hubspot[0];
  const found = objects(ref?.object ?? '').find(({ id }) => id === ref?.id);
  if (found === undefined) throw new RangeError(`HubSpot has no object for ${key}.`);
  return found.properties;
}

function known(entities: readonly { readonly seenBy: { readonly hubspot?: unknown } }[]): number {
  return entities.filter(({ seenBy }) => seenBy.hubspot !== undefined).length;
}

function keysOf(name: string): readonly string[] {
  return WORLD.stories.find((story) => story.name === name)?.keys ?? [];
}

test('gives every object an id of digits that no other object of its type has', () => {
  for (const [type, list] of Object.entries(DATA.objects)) {
    const ids = list.map(({ id }) => id);
    expect([type, ids.filter((id) => !/^\d+$/.test(id))]).toEqual([type, []]);
    expect([type, new Set(ids).size]).toEqual([type, ids.length]);
    expect([type, ids.length > 0]).toEqual([type, true]);
  }
});

test('ties only objects that exist, and no two twice', () => {
  const held = new Set(Object.entries(DATA.objects).flatMap(([type, list]) => list.map(({ id }) => `${type}/${id}`)));
  const ends = DATA.associations.map(({ from, to }) => [`${from.type}/${from.id}`, `${to.type}/${to.id}`] as const);
  expect(ends.filter(([from, to]) => !held.has(from) || !held.has(to))).toEqual([]);
  expect(new Set(ends.map((pair) => pair.join(' '))).size).toBe(ends.length);
});

test('gives a contact, deal or ticket one primary company at most', () => {
  const primary = DATA.associations.filter((association) => association.primary === true).map(({ from }) => `${from.type}/${from.id}`);
  expect(new Set(primary).size).toBe(primary.length);
  expect(primary.filter((from) => !/^(contacts|deals|tickets)\//.test(from))).toEqual([]);
});

test('names only owners, pipelines and stages that the portal has', () => {
  const owners = new Set(DATA.owners.map(({ id }) => id));
  const all = Object.values(DATA.objects).flat();
  expect(all.filter(({ properties: { hubspot_owner_id: owner } }) => owner !== undefined && owner !== null && !owners.has(owner))).toEqual(
    [],
  );
  const stages = new Set(
    [...DATA.pipelines.deals, ...DATA.pipelines.tickets].flatMap(({ id, stages: list }) => list.map((stage) => `${id}/${stage.id}`)),
  );
  const used = [
    ...objects('deals').map((deal) => `${deal.properties['pipeline']}/${deal.properties['dealstage']}`),
    ...objects('tickets').map((ticket) => `${ticket.properties['hs_pipeline']}/${ticket.properties['hs_pipeline_stage']}`),
  ];
  expect(used.filter((stage) => !stages.has(stage))).toEqual([]);
  expect(new Set(objects('deals').map((deal) => deal.properties['pipeline'])).size).toBe(2);
});

test('has no two contacts with one e-mail address, as HubSpot demands', () => {
  const emails = objects('contacts').flatMap(({ properties: { email } }) =>
    email === undefined || email === null ? [] : [email.toLowerCase()],
  );
  expect(new Set(emails).size).toBe(emails.length);
});

test('holds exactly what HubSpot knows of the world', () => {
  expect(objects('companies')).toHaveLength(known(WORLD.companies));
  expect(objects('contacts')).toHaveLength(known(WORLD.people));
  expect(objects('deals')).toHaveLength(known(WORLD.deals));
  expect(objects('tickets')).toHaveLength(known(WORLD.tickets));
  expect(['notes', 'calls', 'emails', 'meetings', 'tasks'].flatMap(objects)).toHaveLength(known(WORLD.activities));
});

test('keeps custom properties that some records fill', () => {
  for (const { objectType, name } of DATA.customProperties) {
    expect(objects(objectType).some(({ properties: values }) => typeof values[name] === 'string')).toBe(true);
  }
});

test('shows the nickname, the lead and the deal in another currency', () => {
  expect(properties(keysOf('nickname')[0])).toMatchObject({ firstname: 'Bob', lastname: 'Tolliver' });
  expect(properties(keysOf('hubspot-lead')[0])).toMatchObject({ lifecyclestage: 'lead', hs_lead_status: 'OPEN' });
  expect(properties(keysOf('two-currencies')[0])).toMatchObject({ amount: '120000', deal_currency_code: 'EUR' });
});

test('shows the stage that Salesforce has left already', () => {
  expect(properties(keysOf('contradiction')[0])).toMatchObject({ dealstage: 'presentationscheduled', pipeline: 'default' });
});

test('shows the wish not to be contacted as a note tied to the open deal', () => {
  const note = objects('notes').find(({ properties: values }) => values['hs_note_body']?.includes('Do not contact'));
  const ties = DATA.associations.filter(({ from }) => from.type === 'notes' && from.id === note?.id).map(({ to }) => to.type);
  expect(ties.toSorted()).toEqual(['companies', 'contacts', 'deals']);
});

test.each([
  ['companies', 'industry'],
  ['contacts', 'hs_lead_status'],
])('stores in %s no %s that the portal does not offer', (type, name) => {
  const offered = new Set(OWN_OPTIONS[`${type}.${name}`]?.map(({ value }) => value));
  const stored = [...new Set(objects(type).flatMap((object) => object.properties[name] ?? []))];
  expect(stored.length).toBeGreaterThan(0);
  expect(stored.filter((value) => !offered.has(value))).toEqual([]);
});
