import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { Connector, SourceRecord, WriteRequest, WriteResult } from '../../../connectors/connector.ts';
import type { HubspotCustomProperty } from '../../../connectors/hubspot/simulator/data.ts';
import type { Fault, FaultOptions } from '../../../connectors/hubspot/simulator/faults.ts';
import { findObjectType } from '../../../connectors/hubspot/simulator/object-types.ts';
import type { ObjectType } from '../../../connectors/hubspot/simulator/object-types.ts';
import { openPortal, patience } from './harness.ts';
import type { Harness } from './harness.ts';
import { portalData } from './portal-data.ts';

const signal = patience();

const PROPERTIES: readonly HubspotCustomProperty[] = [
  {
    objectType: 'companies',
    name: 'customer_tier',
    label: 'Customer tier',
    type: 'enumeration',
    options: [
      { label: 'Gold tier', value: 'gold' },
      { label: 'Silver tier', value: 'silver' },
    ],
  },
  {
    objectType: 'companies',
    name: 'interests',
    label: 'Interests',
    type: 'enumeration',
    fieldType: 'checkbox',
    options: ['Boats', 'Cranes', 'Docks'].map((label) => ({ label, value: label.toUpperCase() })),
  },
  { objectType: 'tasks', name: 'overlay_key', label: 'Key', type: 'string' },
  { objectType: 'notes', name: 'overlay_key', label: 'Key', type: 'string', hasUniqueValue: true },
  { objectType: 'companies', name: 'score', label: 'Score', type: 'number', readOnly: true },
];

async function open(): Promise<Harness> {
  return await openPortal(portalData({ customProperties: PROPERTIES }));
}

async function held(connector: Connector, object: string, id: string): Promise<SourceRecord> {
  const [record] = await connector.read(object, [id], { signal });
  if (record === undefined) throw new TypeError(`no ${object} ${id}`);
  return record;
}

async function change(
  { connector }: Pick<Harness, 'connector'>,
  object: string,
  { id, ...request }: Omit<WriteRequest, 'object' | 'expectedVersion'> & { readonly id: string },
): Promise<WriteResult> {
  const { version } = await held(connector, object, id);
  return await connector.write({ object, id, expectedVersion: version, ...request }, { signal });
}

function task(value: string): WriteRequest {
  return {
    object: 'tasks',
    fields: { subject: 'Call back', occurredAt: '2026-03-01T10:00:00.000Z' },
    links: [
      { kind: 'account', object: 'companies', id: '5001' },
      { kind: 'contact', object: 'contacts', id: '6001' },
    ],
    key: { field: 'overlay_key', value },
  };
}

function contactOf(role: string): WriteRequest {
  const links = [{ kind: 'account', object: 'companies', id: '5002', role }] as const;
  return { object: 'contacts', fields: { given: 'Eve' }, links };
}

/** Calls that changed something, or tried to. */
function writesOf({ simulator }: Harness): readonly string[] {
  return simulator.calls
    .filter(({ method, url }) => method === 'PATCH' || (method === 'POST' && /^\/crm\/v3\/objects\/\w+$/u.test(url)))
    .map(({ method, url }) => `${method} ${url}`);
}

const COMPANIES = requireType('companies');
const PATCHES: FaultOptions = { when: ({ method }) => method === 'PATCH' };

describe('a change of a record', () => {
  test('is written once and read back with its new version, all links included', async () => {
    await using portal = await open();
    const before = await held(portal.connector, 'contacts', '6001');
    const { record, concurrency } = await change(portal, 'contacts', { id: '6001', fields: { title: 'Director', phone: '+49 40 1' } });
    expect(concurrency).toBe('compared');
    expect(record).toEqual(await held(portal.connector, 'contacts', '6001'));
    expect(record.fields).toMatchObject({ title: 'Director', phone: '+49 40 1', given: 'Ada0' });
    expect(record.links).toEqual(before.links);
    expect(record.version).not.toBe(before.version);
    expect(writesOf(portal)).toEqual(['PATCH /crm/v3/objects/contacts/6001']);
  });

  test('empties a field with null, and takes any text as it is', async () => {
    await using portal = await open();
    const { record } = await change(portal, 'companies', {
      id: '5001',
      fields: { city: null, annualRevenue: '12500.50', street: 'Kai 7', description: '"; DROP' },
    });
    expect(record.fields.city).toBeUndefined();
    expect(record.fields).toMatchObject({ annualRevenue: '12500.50', street: 'Kai 7', description: '"; DROP' });
  });

  test.each([
    ['by value', { customer_tier: 'silver' }, 'silver'],
    ['by label', { customer_tier: 'Silver tier' }, 'silver'],
    ['several by label', { interests: 'Boats; docks' }, 'BOATS;DOCKS'],
  ])('takes choices %s', async (_name, custom, stored) => {
    await using portal = await open();
    const { record } = await change(portal, 'companies', { id: '5001', fields: {}, custom });
    expect(Object.keys(custom).map((name) => record.raw[name])).toEqual([stored]);
  });

  test('HS-61: takes a stage by its label within the pipeline of the deal, or of the one it moves to', async () => {
    await using portal = await open();
    const won = await change(portal, 'deals', { id: '7003', fields: { stage: 'closed won' } });
    expect(won.record).toMatchObject({ fields: { stage: 'Closed Won', isWon: 'true' }, raw: { dealstage: 'closedwon' } });
    const moved = await change(portal, 'deals', { id: '7003', fields: { pipeline: 'Renewals', stage: 'Renewal Offered' } });
    expect(moved.record.raw).toMatchObject({ pipeline: '9001', dealstage: '7' });
    const refused = change(portal, 'deals', { id: '7003', fields: { stage: 'Closed Won' } });
    await expect(refused).rejects.toMatchObject({ code: 'SOURCE_REQUEST', message: expect.stringContaining('Renewal Offered') as unknown });
  });

  test.each([
    { what: 'an unknown property', object: 'companies', custom: { nmae: 'x' }, fault: 'companies.nmae does not exist' },
    { what: 'a read-only property', object: 'companies', custom: { score: '1' }, fault: 'companies.score is read-only' },
    {
      what: 'an unknown option',
      object: 'companies',
      custom: { customer_tier: 'Bronze' },
      fault: 'companies.customer_tier takes one of Gold tier',
    },
    {
      what: 'a field that is put together',
      object: 'contacts',
      fields: { name: 'Ada Lind' },
      fault: 'contacts.name is no property that can be written; write given',
    },
    {
      what: 'a field worked out of the stage',
      object: 'deals',
      fields: { isWon: 'true' },
      fault: 'deals.isWon is no property that can be written; write stage',
    },
    {
      what: 'one property twice',
      object: 'companies',
      fields: { city: 'A' },
      custom: { city: 'B' },
      fault: 'companies.city is stated twice',
    },
    { what: 'nothing', object: 'companies', fault: 'states no field' },
  ])('of $what is refused by object and property, and nothing is sent', async ({ object, fields = {}, custom = {}, fault }) => {
    await using portal = await open();
    const id = { companies: '5001', contacts: '6001', deals: '7001' }[object] ?? '';
    const refusal = { code: 'SOURCE_REQUEST', message: expect.stringContaining(fault) as unknown };
    await expect(change(portal, object, { id, fields, custom: definedOnly(custom) })).rejects.toMatchObject(refusal);
    expect(writesOf(portal)).toEqual([]);
  });

  test('without the version it was decided upon is refused', async () => {
    await using portal = await open();
    const write = portal.connector.write({ object: 'companies', id: '5001', fields: { city: 'Kiel' } }, { signal });
    await expect(write).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
    expect(writesOf(portal)).toEqual([]);
  });

  test('decided upon an older version is SOURCE_CONFLICT, and nothing is written', async () => {
    await using portal = await open();
    const { version } = await held(portal.connector, 'companies', '5001');
    portal.simulator.portal.update(COMPANIES, '5001', { phone: '1' });
    const write = portal.connector.write(
      { object: 'companies', id: '5001', fields: { city: 'Kiel' }, expectedVersion: version },
      { signal },
    );
    await expect(write).rejects.toMatchObject({
      code: 'SOURCE_CONFLICT',
      message: expect.stringContaining('nothing was written') as unknown,
    });
    expect(writesOf(portal)).toEqual([]);
  });

  test('of a record that is gone, or was merged away, is SOURCE_CONFLICT', async () => {
    await using portal = await open();
    const { version } = await held(portal.connector, 'companies', '5002');
    const write = async (): Promise<unknown> =>
      await portal.connector.write({ object: 'companies', id: '5002', fields: { city: 'Kiel' }, expectedVersion: version }, { signal });
    portal.simulator.portal.merge(COMPANIES, { primary: '5001', other: '5002' });
    await expect(write()).rejects.toMatchObject({ code: 'SOURCE_CONFLICT', message: expect.stringContaining('5001') as unknown });
    portal.simulator.portal.archive(COMPANIES, '5001');
    await expect(write()).rejects.toMatchObject({ code: 'SOURCE_CONFLICT' });
    expect(writesOf(portal)).toEqual([]);
  });

  test('that overwrites what somebody changed since it was read says so by property, after the fact', async () => {
    await using portal = await open();
    await held(portal.connector, 'companies', '5001');
    const between = (): boolean => (portal.simulator.portal.update(COMPANIES, '5001', { city: 'Bremen' }), false);
    portal.simulator.inject({ kind: 'reset' }, { when: (call) => call.method === 'PATCH' && between() });
    const refusal = { code: 'SOURCE_CONFLICT', message: expect.stringMatching(/changed city at the same moment/u) as unknown };
    await expect(change(portal, 'companies', { id: '5001', fields: { city: 'Kiel' } })).rejects.toMatchObject(refusal);
    expect((await held(portal.connector, 'companies', '5001')).fields.city).toBe('Kiel');
  });

  test('that is overwritten before it can be read back says so, and a change of another property in between does not matter', async () => {
    await using portal = await open();
    const meanwhile = (values: Record<string, string>): (() => void) =>
      portal.simulator.inject(
        { kind: 'reset' },
        { when: ({ body }) => isReadBack(body) && (portal.simulator.portal.update(COMPANIES, '5001', values), false) },
      );
    const lift = meanwhile({ city: 'Bremen' });
    await expect(change(portal, 'companies', { id: '5001', fields: { city: 'Kiel' } })).rejects.toMatchObject({ code: 'SOURCE_CONFLICT' });
    lift();
    meanwhile({ phone: '7' });
    const { record } = await change(portal, 'companies', { id: '5001', fields: { city: 'Kiel' } });
    expect(record.fields).toMatchObject({ city: 'Kiel', phone: '7' });
  });

  test('one of two at once decided upon one version is written, the other is SOURCE_CONFLICT', async () => {
    await using portal = await open();
    const { version } = await held(portal.connector, 'companies', '5001');
    const results = await Promise.allSettled(
      ['Kiel', 'Bremen'].map(
        async (city) =>
          await portal.connector.write({ object: 'companies', id: '5001', fields: { city }, expectedVersion: version }, { signal }),
      ),
    );
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(results[1]).toMatchObject({ reason: { code: 'SOURCE_CONFLICT' } });
    expect(writesOf(portal)).toHaveLength(1);
  });

  const UNKNOWN: readonly (readonly [string, Fault])[] = [
    ['a broken connection', { kind: 'reset' }],
    ['an answer that is cut', { kind: 'cut' }],
    ['a gateway’s 502', { kind: 'answer', answer: { status: 502, body: '<html>' }, contentType: 'text/html' }],
    ['an answer that is not HubSpot’s', { kind: 'answer', answer: { status: 200, body: '{}' } }],
  ];
  test.each(UNKNOWN)('that meets %s is WRITE_UNKNOWN and is not sent again', async (_name, fault) => {
    await using portal = await open();
    portal.simulator.inject(fault, PATCHES);
    const write = change(portal, 'companies', { id: '5001', fields: { city: 'Kiel' } });
    await expect(write).rejects.toMatchObject({ code: 'WRITE_UNKNOWN', retryable: false });
    expect(writesOf(portal)).toHaveLength(1);
  });

  test('that HubSpot refuses, or has no time for, was not made and says why', async () => {
    await using portal = await open();
    const refused = {
      status: 'error',
      category: 'VALIDATION_ERROR',
      errors: [{ code: 'INVALID_INTEGER', context: { propertyName: ['city'] } }],
    };
    const lift = portal.simulator.inject({ kind: 'answer', answer: { status: 400, body: refused } }, PATCHES);
    const write = async (): Promise<unknown> => await change(portal, 'companies', { id: '5001', fields: { city: 'Kiel' } });
    await expect(write()).rejects.toMatchObject({
      code: 'SOURCE_REQUEST',
      field: 'city',
      message: expect.stringContaining('INVALID_INTEGER city') as unknown,
    });
    lift();
    const busy = { status: 'error', policyName: 'SECONDLY', message: '' };
    portal.simulator.inject({ kind: 'answer', answer: { status: 429, body: busy } }, PATCHES);
    await expect(write()).rejects.toMatchObject({ code: 'SOURCE_RATE_LIMITED' });
  });
});

describe('a new record', () => {
  test('is made with its links and its key, and read back whole', async () => {
    await using portal = await open();
    const { record } = await portal.connector.write(task('k-1'), { signal });
    expect(record).toMatchObject({ state: 'live', fields: { subject: 'Call back', type: 'task' }, raw: { overlay_key: 'k-1' } });
    expect(record.links).toEqual([
      { kind: 'account', object: 'companies', id: '5001' },
      { kind: 'contact', object: 'contacts', id: '6001' },
    ]);
    expect(record).toEqual(await held(portal.connector, 'tasks', record.ref.id));
  });

  test.each(['tasks', 'notes'])('of %s that an earlier attempt made is found by its key instead of being made again', async (object) => {
    await using portal = await open();
    const request = { ...task('k-2'), object, fields: { occurredAt: '2026-03-01T10:00:00.000Z' } };
    const posts: FaultOptions = { when: ({ method, url }) => method === 'POST' && url === `/crm/v3/objects/${object}`, times: 1 };
    portal.simulator.inject({ kind: 'cut' }, posts);
    await expect(portal.connector.write(request, { signal })).rejects.toMatchObject({ code: 'WRITE_UNKNOWN' });
    const { record } = await portal.connector.write(request, { signal });
    const { record: again } = await portal.connector.write(request, { signal });
    expect(again).toEqual(record);
    expect(writesOf(portal)).toHaveLength(1);
  });

  test('HS-22: that HubSpot holds already is SOURCE_CONFLICT and names the id', async () => {
    await using portal = await open();
    const write = portal.connector.write({ object: 'contacts', fields: { email: 'ada5@nordwind.example' } }, { signal });
    const error: unknown = await write.catch((cause: unknown) => cause);
    expect(error).toMatchObject({ code: 'SOURCE_CONFLICT', message: expect.stringContaining('6006') as unknown });
    expect(String(error)).not.toContain('nordwind');
  });

  test('takes roles by their labels and refuses one that the portal does not know', async () => {
    await using portal = await open();
    const { record } = await portal.connector.write(contactOf('primary'), { signal });
    expect(record.links).toEqual([{ kind: 'account', object: 'companies', id: '5002', role: 'primary' }]);
    await expect(portal.connector.write(contactOf('Godmother'), { signal })).rejects.toMatchObject({ code: 'SOURCE_REQUEST' });
  });

  test('values that look like filters, paths or markup stay data: what is written is what is read, and a key finds only its own', async () => {
    await using portal = await open();
    const nasty = fc.oneof(
      fc.string({ minLength: 1, maxLength: 60, unit: 'grapheme' }),
      fc.constantFrom(
        '..',
        '*',
        'a*',
        '%2e%2e/',
        '"}]}],"filterGroups":[]',
        'hs_object_id:GT:0',
        '{"operator":"HAS_PROPERTY"}',
        "' OR 1=1",
        'a,b;c',
      ),
    );
    const seen = new Set<string>();
    await fc.assert(
      fc.asyncProperty(nasty, fc.constantFrom('tasks', 'notes'), async (value, object) => {
        const key = `${value}#${object}`;
        const before = seen.has(key);
        seen.add(key);
        const earlier = writesOf(portal).length;
        const fields = { occurredAt: '2026-03-01T10:00:00.000Z', body: value };
        const { record } = await portal.connector.write({ object, fields, key: { field: 'overlay_key', value: key } }, { signal });
        expect(record.raw).toMatchObject({ overlay_key: key });
        expect(record.raw[object === 'tasks' ? 'hs_task_body' : 'hs_note_body']).toBe(value);
        expect(writesOf(portal).length - earlier).toBe(before ? 0 : 1);
        expect(await portal.connector.read(object, [value], { signal })).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

/** A table's rows have each other's keys, without values. */
function definedOnly(values: Readonly<Record<string, string | undefined>>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

function isReadBack(body: unknown): boolean {
  return JSON.stringify(body ?? {}).includes('"propertiesWithHistory":["city"]');
}

function requireType(word: string): ObjectType {
  const type = findObjectType(word);
  if (type === undefined) throw new TypeError(`${word} is no HubSpot object`);
  return type;
}
