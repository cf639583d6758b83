import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { OBJECT_TYPES } from '../../../connectors/hubspot/simulator/object-types.ts';
import { createHubspotSimulator } from '../../../connectors/hubspot/simulator/server.ts';
import type { HubspotSimulator, HubspotSimulatorOptions } from '../../../connectors/hubspot/simulator/server.ts';
import { object, portalData } from './portal-data.ts';
import { faultsOf, OPERATIONS } from './wire-schema.ts';

const TASKS = OBJECT_TYPES.find(({ name }) => name === 'tasks') ?? raise('no tasks');

function raise(fault: string): never {
  throw new TypeError(fault);
}

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  /** Undefined when there is no body. */
  readonly body: unknown;
}

interface Call {
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  readonly token?: string;
}

async function call(
  simulator: HubspotSimulator,
  line: string,
  { body, form, token = simulator.credentials.token }: Call = {},
): Promise<Answer> {
  const [method = 'GET', path = '/'] = line.split(' ');
  const type = form === undefined ? 'application/json' : 'application/x-www-form-urlencoded';
  const sent = form === undefined ? (body === undefined ? null : JSON.stringify(body)) : new URLSearchParams(form).toString();
  const headers = { authorization: `Bearer ${token}`, 'content-type': type };
  const response = await fetch(`${simulator.baseUrl}${path}`, { method, headers, body: sent });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: text === '' ? undefined : (JSON.parse(text) as unknown) };
}

async function started(options: Partial<HubspotSimulatorOptions> = {}): Promise<HubspotSimulator> {
  const simulator = createHubspotSimulator({ data: portalData(), limits: 'off', ...options });
  await simulator.listen(0);
  return simulator;
}

describe('the simulator', () => {
  let simulator: HubspotSimulator;
  const refreshForm = (): Record<string, string> => {
    const { clientId, clientSecret, refreshToken } = simulator.credentials;
    return { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken };
  };
  const accessToken = async (): Promise<string> => {
    const { body } = await call(simulator, 'POST /oauth/v1/token', { form: refreshForm() });
    return typeof body === 'object' && body !== null && 'access_token' in body ? String(body.access_token) : '';
  };

  beforeAll(async () => {
    simulator = await started();
  });
  afterAll(async () => await simulator[Symbol.asyncDispose]());

  const OBJECTS = '/crm/v3/objects/{objectType}';
  const BATCH_READ = { inputs: [{ id: '5001' }], properties: ['name', 'customer_tier', 'website'], propertiesWithHistory: [] };
  const ASSOCIATIONS = 'POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/read';
  const TOUR: readonly (readonly [string, string, number, unknown?])[] = [
    [`GET ${OBJECTS}`, 'GET /crm/v3/objects/contacts?limit=3&properties=email,phone&associations=companies', 200],
    [`GET ${OBJECTS}`, 'GET /crm/v3/objects/contacts?limit=101', 400],
    [`POST ${OBJECTS}`, 'POST /crm/v3/objects/companies', 201, { properties: { name: 'Neu AG' } }],
    [`POST ${OBJECTS}`, 'POST /crm/v3/objects/companies', 400, { properties: { nmae: 'Neu AG' } }],
    [`GET ${OBJECTS}/{objectId}`, 'GET /crm/v3/objects/0-2/5001?properties=name', 200],
    [`GET ${OBJECTS}/{objectId}`, 'GET /crm/v3/objects/companies/999', 404],
    [`PATCH ${OBJECTS}/{objectId}`, 'PATCH /crm/v3/objects/companies/5002', 200, { properties: { city: 'Bonn' } }],
    [`DELETE ${OBJECTS}/{objectId}`, 'DELETE /crm/v3/objects/notes/9101', 204],
    [
      `POST ${OBJECTS}/search`,
      'POST /crm/v3/objects/deals/search',
      200,
      { limit: 2, sorts: [{ propertyName: 'createdate', direction: 'DESCENDING' }] },
    ],
    [`POST ${OBJECTS}/batch/read`, 'POST /crm/v3/objects/companies/batch/read', 200, BATCH_READ],
    [
      `POST ${OBJECTS}/batch/read`,
      'POST /crm/v3/objects/companies/batch/read',
      207,
      { ...BATCH_READ, inputs: [{ id: '5001' }, { id: '1' }] },
    ],
    [
      `POST ${OBJECTS}/batch/create`,
      'POST /crm/v3/objects/tasks/batch/create',
      201,
      { inputs: [{ properties: { hs_timestamp: '1760000000000' } }] },
    ],
    [
      `POST ${OBJECTS}/batch/create`,
      'POST /crm/v3/objects/tasks/batch/create',
      207,
      {
        inputs: [
          { objectWriteTraceId: 'a', properties: { hs_timestamp: '2026-01-01T00:00:00Z' } },
          { objectWriteTraceId: 'b', properties: {} },
        ],
      },
    ],
    [
      `POST ${OBJECTS}/batch/update`,
      'POST /crm/v3/objects/deals/batch/update',
      200,
      { inputs: [{ id: '7001', properties: { amount: '1' } }] },
    ],
    [`POST ${OBJECTS}/batch/archive`, 'POST /crm/v3/objects/calls/batch/archive', 204, { inputs: [{ id: '9201' }] }],
    [
      'POST /crm/v3/objects/contacts/merge',
      'POST /crm/v3/objects/contacts/merge',
      200,
      { primaryObjectId: '6120', objectIdToMerge: '6121' },
    ],
    [
      'GET /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}',
      'GET /crm/v4/objects/contact/6001/associations/company',
      200,
    ],
    [
      'PUT /crm/v4/objects/{fromObjectType}/{fromObjectId}/associations/default/{toObjectType}/{toObjectId}',
      'PUT /crm/v4/objects/deals/7003/associations/default/companies/5002',
      200,
    ],
    [ASSOCIATIONS, 'POST /crm/v4/associations/contacts/companies/batch/read', 200, { inputs: [{ id: '6001' }] }],
    [ASSOCIATIONS, 'POST /crm/v4/associations/contacts/companies/batch/read', 207, { inputs: [{ id: '6001' }, { id: '6002' }] }],
    [
      `POST ${OBJECTS}/batch/upsert`,
      'POST /crm/v3/objects/contacts/batch/upsert',
      200,
      { inputs: ['ada9@nordwind.example', 'eve@new.example'].map((id) => ({ id, idProperty: 'email', properties: { city: 'Bonn' } })) },
    ],
    ['POST /crm/v3/objects/contacts/gdpr-delete', 'POST /crm/v3/objects/contacts/gdpr-delete', 204, { objectId: '6130' }],
    [
      'PUT /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}',
      'PUT /crm/v4/objects/contacts/6002/associations/companies/5001',
      201,
      [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 1 }],
    ],
    [
      'DELETE /crm/v4/objects/{objectType}/{objectId}/associations/{toObjectType}/{toObjectId}',
      'DELETE /crm/v4/objects/contacts/6002/associations/companies/5001',
      204,
    ],
    [
      'POST /crm/v4/associations/{fromObjectType}/{toObjectType}/batch/create',
      'POST /crm/v4/associations/contacts/companies/batch/create',
      201,
      { inputs: [{ from: { id: '6003' }, to: { id: 5001 }, types: [{ associationCategory: 'HUBSPOT_DEFINED', associationTypeId: 279 }] }] },
    ],
    [
      `POST ${OBJECTS}/batch/update`,
      'POST /crm/v3/objects/deals/batch/update',
      207,
      { inputs: ['7001', '1'].map((id) => ({ id, objectWriteTraceId: `t${id}`, properties: { amount: '1' } })) },
    ],
    [`GET ${OBJECTS}/{objectId}`, 'GET /crm/v3/objects/deals/7001?propertiesWithHistory=amount,dealstage&associations=companies', 200],
    [
      `POST ${OBJECTS}/batch/read`,
      'POST /crm/v3/objects/deals/batch/read',
      200,
      { inputs: [{ id: '7001' }], properties: [], propertiesWithHistory: ['amount'] },
    ],
    ['GET /crm/v4/associations/{fromObjectType}/{toObjectType}/labels', 'GET /crm/v4/associations/contacts/companies/labels', 200],
    ['GET /crm/v3/owners', 'GET /crm/v3/owners?limit=1', 200],
    ['GET /crm/v3/owners', 'GET /crm/v3/owners?archived=true', 200],
    ['GET /crm/v3/owners/{ownerId}', 'GET /crm/v3/owners/81', 200],
    ['GET /crm/v3/pipelines/{objectType}', 'GET /crm/v3/pipelines/deals', 200],
    ['GET /crm/v3/properties/{objectType}', 'GET /crm/v3/properties/companies', 200],
    ['GET /crm/v3/properties/{objectType}/{propertyName}', 'GET /crm/v3/properties/companies/nothing', 404],
  ];

  test.each(TOUR.map(([operation, line, status, body]) => ({ operation, line, status, body })))(
    '$operation: $line is $status as documented',
    async ({ operation, line, status, body }) => {
      const answer = await call(simulator, line, { body });
      expect({ status: answer.status, faults: faultsOf(operation, answer.status, answer.body) }).toEqual({ status, faults: [] });
    },
  );

  test('an answer that differs from the documents would be noticed', () => {
    const body = { results: [{ id: 81, type: 'ROBOT', archived: false, createdAt: 'yesterday' }] };
    expect(faultsOf('GET /crm/v3/owners', 200, body).map((fault) => fault.replace(/^.*\./u, ''))).toEqual([
      'updatedAt: missing',
      'id: not of type string',
      'type: ROBOT is none of PERSON, QUEUE',
      'createdAt: not a date-time',
    ]);
  });

  test('tokens are granted and described as documented', async () => {
    const grant = await call(simulator, 'POST /oauth/v1/token', { form: refreshForm() });
    expect(faultsOf('POST /oauth/v1/token', grant.status, grant.body)).toEqual([]);
    const info = await call(simulator, `GET /oauth/v1/access-tokens/${await accessToken()}`);
    expect(faultsOf('GET /oauth/v1/access-tokens/{token}', info.status, info.body)).toEqual([]);
  });

  test('no documented operation is left out of the tour', () => {
    const toured = new Set([...TOUR.map(([operation]) => operation), 'POST /oauth/v1/token', 'GET /oauth/v1/access-tokens/{token}']);
    expect(OPERATIONS.filter((operation) => !toured.has(operation))).toEqual([]);
  });

  test('HS-04: a wrong refresh token is answered 400 in OAuth’s own shape', async () => {
    const { status, body } = await call(simulator, 'POST /oauth/v1/token', { form: { ...refreshForm(), refresh_token: 'revoked' } });
    expect(status).toBe(400);
    expect(body).toMatchObject({ error: 'invalid_grant', status: 'BAD_REFRESH_TOKEN', message: expect.any(String) as unknown });
  });

  test('HS-05, HS-70: a wrong token is 401 with a category and a correlation id', async () => {
    const { status, body } = await call(simulator, 'GET /crm/v3/owners', { token: 'wrong' });
    expect(status).toBe(401);
    expect(body).toMatchObject({
      status: 'error',
      category: 'INVALID_AUTHENTICATION',
      correlationId: expect.stringMatching(/-/u) as unknown,
    });
  });

  test('HS-13, HS-14: an empty property is null, an unknown one left out, and repeated and comma-separated names are the same', async () => {
    const repeated = await call(simulator, 'GET /crm/v3/objects/companies/5001?properties=name&properties=website&properties=unknown');
    const listed = await call(simulator, 'GET /crm/v3/objects/companies/5001?properties=name,website,unknown');
    expect(repeated.body).toEqual(listed.body);
    expect(listed.body).toMatchObject({ properties: { name: 'Nordwind GmbH', website: null } });
    expect(JSON.stringify(listed.body)).not.toContain('unknown');
  });

  test('HS-12: contacts carry lastmodifieddate, everything else hs_lastmodifieddate', async () => {
    const contact = await call(simulator, 'GET /crm/v3/objects/contacts/6001');
    const email = await call(simulator, 'GET /crm/v3/objects/emails/9301');
    expect(Object.keys(propertiesOf(contact))).toEqual([
      'hs_object_id',
      'createdate',
      'lastmodifieddate',
      'firstname',
      'lastname',
      'email',
    ]);
    expect(Object.keys(propertiesOf(email))).toEqual(['hs_object_id', 'hs_createdate', 'hs_lastmodifieddate']);
  });

  test('HS-16: following the cursor lists every object once, and the last page has no paging', async () => {
    const seen: unknown[] = [];
    let path = '/crm/v3/objects/contacts?limit=50';
    for (let pages = 0; path !== '' && pages < 10; pages += 1) {
      const { body } = await call(simulator, `GET ${path}`);
      seen.push(...resultsOf(body));
      const after = nextOf(body);
      path = after === undefined ? '' : `/crm/v3/objects/contacts?limit=50&after=${after}`;
    }
    expect(new Set(seen.map((item) => JSON.stringify(item))).size).toBe(seen.length);
    expect(path).toBe('');
  });

  test('HS-22: a contact with a known address is 409 and names the existing id', async () => {
    const { status, body } = await call(simulator, 'POST /crm/v3/objects/contacts', {
      body: { properties: { email: 'ADA5@nordwind.example' } },
    });
    expect(status).toBe(409);
    expect(body).toMatchObject({ category: 'CONFLICT', message: 'Contact already exists. Existing ID: 6006' });
  });

  test('HS-23: deleting twice is 204 twice; the record is listed as archived and found nowhere else', async () => {
    const lines = ['DELETE /crm/v3/objects/meetings/9401', 'DELETE /crm/v3/objects/meetings/9401'];
    for (const line of lines) expect((await call(simulator, line)).status).toBe(204);
    expect((await call(simulator, 'GET /crm/v3/objects/meetings/9401')).status).toBe(404);
    expect(resultsOf((await call(simulator, 'POST /crm/v3/objects/meetings/search', { body: {} })).body)).toEqual([]);
    const archived = await call(simulator, 'GET /crm/v3/objects/meetings?archived=true');
    expect(resultsOf(archived.body)).toEqual([
      expect.objectContaining({ id: '9401', archived: true, archivedAt: expect.any(String) as unknown }),
    ]);
  });

  test('HS-24: the id that was merged away reads the survivor, whose history names it; a batch update does not follow it', async () => {
    await call(simulator, 'POST /crm/v3/objects/contacts/merge', { body: { primaryObjectId: 6110, objectIdToMerge: 6111 } });
    const read = await call(simulator, 'GET /crm/v3/objects/contacts/6111?properties=hs_merged_object_ids');
    expect(read.body).toMatchObject({ id: '6110', properties: { hs_merged_object_ids: '6111' } });
    const inputs = [{ id: '6111', properties: { jobtitle: 'x' } }];
    expect((await call(simulator, 'POST /crm/v3/objects/contacts/batch/update', { body: { inputs } })).status).toBe(207);
  });

  test('HS-30: a batch of more than 100 is refused', async () => {
    const inputs = Array.from({ length: 101 }, (_unused, index) => ({ id: String(index + 1) }));
    const body = { inputs, properties: [], propertiesWithHistory: [] };
    expect((await call(simulator, 'POST /crm/v3/objects/contacts/batch/read', { body })).status).toBe(400);
  });

  test('HS-32: without trace ids one faulty input refuses the whole batch and creates nothing', async () => {
    const before = simulator.portal.indexed(TASKS).length;
    const inputs = [{ properties: { hs_timestamp: '2026-01-01T00:00:00Z' } }, { properties: {} }];
    expect((await call(simulator, 'POST /crm/v3/objects/tasks/batch/create', { body: { inputs } })).status).toBe(400);
    expect(simulator.portal.indexed(TASKS)).toHaveLength(before);
  });

  test.each([
    ['EQ ignores the case of text', [clause('name', 'EQ', { value: 'NORDWIND gmbh' })], ['5001']],
    ['EQ keeps the case of enumerations', [clause('customer_tier', 'EQ', { value: 'GOLD' })], []],
    ['IN takes several values', [clause('domain', 'IN', { values: ['acme.example', 'nordwind.example'] })], ['5001', '5002']],
    ['HAS_PROPERTY asks for a value', [clause('customer_tier', 'HAS_PROPERTY')], ['5001']],
    ['GT compares numbers as numbers', [clause('hs_object_id', 'GT', { value: '990' })], ['5001', '5002']],
    ['BETWEEN takes both ends in', [clause('hs_object_id', 'BETWEEN', { value: '5002', highValue: '9000' })], ['5002']],
    ['CONTAINS_TOKEN finds a word', [clause('name', 'CONTAINS_TOKEN', { value: 'nord*' })], ['5001']],
    [
      'groups are alternatives',
      [clause('name', 'EQ', { value: 'Acme' }), clause('name', 'EQ', { value: 'Nordwind GmbH' })],
      ['5001', '5002'],
    ],
  ])('HS-42: %s', async (_name, filterGroups, ids) => {
    const own = await started();
    await using _ = own;
    const { body } = await call(own, 'POST /crm/v3/objects/companies/search', { body: { filterGroups } });
    expect(new Set(resultsOf(body).map((item) => idOf(item)))).toEqual(new Set(ids));
  });

  test.each([
    ['more than 200 a page', { limit: 201 }],
    ['past 10,000 results', { limit: 200, after: '9900' }],
    ['six groups', { filterGroups: Array.from({ length: 6 }, () => clause('name', 'HAS_PROPERTY')) }],
    ['two sorts', { sorts: ['name', 'domain'] }],
    ['a body of more than 3,000 characters', { properties: Array.from({ length: 300 }, () => 'customer_tier') }],
  ])('HS-40, HS-41: a search for %s is refused', async (_name, body) => {
    expect((await call(simulator, 'POST /crm/v3/objects/companies/search', { body })).status).toBe(400);
  });

  test('HS-51, HS-52: associated ids are numbers, and a primary tie carries the unlabeled type too', async () => {
    const { body } = await call(simulator, 'GET /crm/v4/objects/contacts/6001/associations/companies');
    expect(resultsOf(body)).toEqual([
      {
        toObjectId: 5001,
        associationTypes: [
          { category: 'HUBSPOT_DEFINED', typeId: 1, label: 'Primary' },
          { category: 'HUBSPOT_DEFINED', typeId: 279, label: null },
        ],
      },
      expect.objectContaining({ toObjectId: 5002 }),
    ]);
  });

  test('HS-53: an id without associations is told as an error of a successful batch', async () => {
    const { status, body } = await call(simulator, 'POST /crm/v4/associations/contacts/companies/batch/read', {
      body: { inputs: [{ id: '6050' }] },
    });
    expect(status).toBe(207);
    expect(body).toMatchObject({
      results: [],
      numErrors: 1,
      errors: [{ subCategory: 'crm.associations.NO_ASSOCIATIONS_FOUND', message: 'No company is associated with contact 6050.' }],
    });
  });

  test('HS-72, HS-45: every answer but a search’s tells of the allowance, an OAuth app’s not of the day', async () => {
    const owners = await call(simulator, 'GET /crm/v3/owners');
    const search = await call(simulator, 'POST /crm/v3/objects/deals/search', { body: {} });
    const oauth = await call(simulator, 'GET /crm/v3/owners', { token: await accessToken() });
    expect([owners, search, oauth].map(({ headers }) => headers.has('x-hubspot-ratelimit-remaining'))).toEqual([true, false, true]);
    expect([owners, oauth].map(({ headers }) => headers.has('x-hubspot-ratelimit-daily'))).toEqual([true, false]);
  });
});

describe('the simulator’s clock', () => {
  const clock = { nowMs: Date.parse('2026-06-01T00:00:00Z'), now: () => clock.nowMs };

  test('HS-71, HS-73: the 191st call in ten seconds is refused by name, and ten seconds later calls pass', async () => {
    await using simulator = await started({ limits: 'on', clock });
    for (let calls = 0; calls < 190; calls += 1) expect((await call(simulator, 'GET /crm/v3/owners')).status).toBe(200);
    const refused = await call(simulator, 'GET /crm/v3/owners');
    expect(refused).toMatchObject({ status: 429, body: { errorType: 'RATE_LIMIT', policyName: 'TEN_SECONDLY_ROLLING' } });
    expect(refused.body).not.toHaveProperty('category');
    clock.nowMs += 10_001;
    expect((await call(simulator, 'GET /crm/v3/owners')).status).toBe(200);
  });

  test('HS-45: the sixth search in a second is refused, while other calls pass', async () => {
    await using simulator = await started({ limits: 'on', clock });
    for (let calls = 0; calls < 5; calls += 1) await call(simulator, 'POST /crm/v3/objects/deals/search', { body: {} });
    const refused = await call(simulator, 'POST /crm/v3/objects/deals/search', { body: {} });
    expect(refused).toMatchObject({ status: 429, body: { message: 'You have reached your secondly limit.' } });
    expect((await call(simulator, 'GET /crm/v3/owners')).status).toBe(200);
  });

  test('HS-57: the 151st call of the associations API in ten seconds is refused, while other calls pass', async () => {
    await using simulator = await started({ limits: 'on', clock });
    const line = 'GET /crm/v4/objects/contacts/6001/associations/companies';
    for (let calls = 0; calls < 150; calls += 1) await call(simulator, line);
    expect(await call(simulator, line)).toMatchObject({ status: 429, body: { policyName: 'TEN_SECONDLY_ROLLING' } });
    expect((await call(simulator, 'GET /crm/v3/owners')).status).toBe(200);
  });

  test('HS-02: an access token lasts 30 minutes', async () => {
    await using simulator = await started({ clock });
    const { clientId, clientSecret, refreshToken } = simulator.credentials;
    const form = { grant_type: 'refresh_token', client_id: clientId, client_secret: clientSecret, refresh_token: refreshToken };
    const { body } = await call(simulator, 'POST /oauth/v1/token', { form });
    expect(body).toMatchObject({ expires_in: 1_800 });
    const token = typeof body === 'object' && body !== null && 'access_token' in body ? String(body.access_token) : '';
    clock.nowMs += 1_799_000;
    expect((await call(simulator, 'GET /crm/v3/owners', { token })).status).toBe(200);
    clock.nowMs += 1_000;
    expect((await call(simulator, 'GET /crm/v3/owners', { token })).status).toBe(401);
  });

  test('a write carries the time of the clock, and epoch milliseconds are kept as ISO 8601 (HS-64)', async () => {
    const data = portalData({ objects: { deals: [object('7001', { dealname: 'A', pipeline: 'default', dealstage: '7' })] } });
    await using simulator = await started({ data, clock });
    const written = await call(simulator, 'PATCH /crm/v3/objects/deals/7001', { body: { properties: { closedate: 1_760_000_000_000 } } });
    expect(written.body).toMatchObject({
      updatedAt: new Date(clock.nowMs).toISOString(),
      properties: { closedate: '2025-10-09T08:53:20.000Z', hs_lastmodifieddate: new Date(clock.nowMs).toISOString() },
    });
  });
});

function clause(propertyName: string, operator: string, value: object = {}): object {
  return { filters: [{ propertyName, operator, ...value }] };
}

function propertiesOf({ body }: Answer): object {
  return typeof body === 'object' && body !== null && 'properties' in body && typeof body.properties === 'object'
    ? (body.properties ?? {})
    : {};
}

function resultsOf(body: unknown): readonly unknown[] {
  return typeof body === 'object' && body !== null && 'results' in body && Array.isArray(body.results) ? body.results : [];
}

function idOf(item: unknown): string {
  return typeof item === 'object' && item !== null && 'id' in item ? String(item.id) : '';
}

function nextOf(body: unknown): string | undefined {
  return /"next":\{"after":"(?<after>\d+)"/u.exec(JSON.stringify(body))?.groups?.['after'];
}
