import { readFileSync } from 'node:fs';

import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import type { SalesforceData } from '../../../connectors/salesforce/simulator/data.ts';
import { idOf, orgData } from './org-data.ts';
import { V, wireClient } from './wire-client.ts';
import type { Answer } from './wire-client.ts';

const exchanges = z
  .object({
    exchanges: z.array(
      z.object({
        source: z.string(),
        method: z.string(),
        path: z.string(),
        requestBody: z.unknown(),
        status: z.int(),
        responseBody: z.unknown(),
      }),
    ),
  })
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/salesforce/recorded.json', import.meta.url), 'utf8'))).exchanges;

const keys = z
  .object({ object: z.array(z.string()), field: z.array(z.string()), listed: z.array(z.string()) })
  .parse(JSON.parse(readFileSync(new URL('../../fixtures/salesforce/describe-keys.json', import.meta.url), 'utf8')));

describe('recorded traffic', () => {
  // The ids the recorded requests name; the simulator only needs rows to be there.
  const recorded: SalesforceData = {
    Account: [
      { Id: '0019H00000H28uAQAR', Name: 'Parent' },
      { Id: '0019H00000H28uBQAR', Name: 'Child' },
    ],
    Contact: [
      { Id: '0039H00000BcB5mQAF', LastName: 'Someone' },
      ...['Michael.Bluth', 'GOB.Bluth', 'lindsay.bluth'].map((name, place) => ({
        Id: idOf.contact(place + 1),
        LastName: name,
        Email: `${name}@example.com`,
      })),
    ],
  };
  // Masked paths and ids are no ids, and counts depend on the org; everything else is compared as it was recorded.
  const comparable = exchanges.filter(({ path }) => !path.includes('0x') && !path.includes('recordCount'));

  test.each(comparable.map((exchange) => [`${exchange.method} ${decodeURIComponent(exchange.path).slice(0, 90)}`, exchange] as const))(
    '%s is answered in the recorded shape',
    async (_name, exchange) => {
      const isEmpty = exchange.path.includes('FROM+Contact');
      await using client = await wireClient(isEmpty ? {} : recorded);
      const answer = await client.call(
        exchange.method,
        exchange.path.replace('vxx.0', 'v62.0'),
        exchange.requestBody === null ? {} : { body: inVersion(exchange.requestBody) },
      );
      expect({ status: answer.status, body: shapeOf(answer.body) }).toEqual({
        status: exchange.status,
        body: shapeOf(exchange.responseBody),
      });
    },
  );

  test('an organisation row has every recorded field', async () => {
    await using client = await wireClient();
    const id = z
      .object({ records: z.tuple([z.object({ Id: z.string() })]) })
      .parse((await client.query('SELECT Id FROM Organization')).body).records[0].Id;
    const row = z.record(z.string(), z.unknown()).parse((await client.call('GET', `${V}/sobjects/Organization/${id}`)).body);
    const { responseBody } = exchanges.find(({ path }) => path.includes('Organization')) ?? {};
    expect(Object.keys(row).toSorted()).toEqual(Object.keys(z.record(z.string(), z.unknown()).parse(responseBody)).toSorted());
  });

  test.each(['Account', 'Contact', 'Lead', 'Opportunity', 'OpportunityContactRole', 'Case', 'Task', 'Event', 'User'])(
    'the description of %s has the recorded keys (SF-11)',
    async (object) => {
      await using client = await wireClient();
      const { body } = await client.call('GET', `${V}/sobjects/${object}/describe`);
      const described = z.looseObject({ fields: z.array(z.record(z.string(), z.unknown())) }).parse(body);
      expect(keys.object.filter((key) => !(key in described))).toEqual([]);
      expect(described.fields.flatMap((field) => keys.field.filter((key) => !(key in field)))).toEqual([]);
    },
  );

  test('the list of objects has the recorded keys', async () => {
    await using client = await wireClient();
    const { body } = await client.call('GET', `${V}/sobjects`);
    const { sobjects } = z
      .object({ encoding: z.literal('UTF-8'), maxBatchSize: z.literal(200), sobjects: z.array(z.record(z.string(), z.unknown())) })
      .parse(body);
    expect(sobjects.flatMap((object) => keys.listed.filter((key) => !(key in object)))).toEqual([]);
  });
});

describe('sign-in', () => {
  test('answers what SF-02 names and moves the client to itself', async () => {
    await using client = await wireClient();
    const { baseUrl, credentials } = client.org.simulator;
    const form = new URLSearchParams({
      grant_type: 'refresh_token',
      client_id: credentials.clientId,
      refresh_token: credentials.refreshToken,
    });
    const response = await fetch(`${baseUrl}/services/oauth2/token`, { method: 'POST', body: form });
    expect(await response.json()).toEqual({
      access_token: expect.stringMatching(/^00D\w{12}!AQ/u),
      instance_url: baseUrl,
      id: expect.stringMatching(/\/id\/00D\w{15}\/005\w{15}$/u),
      token_type: 'Bearer',
      issued_at: expect.stringMatching(/^\d+$/u),
      signature: expect.any(String),
    });
  });

  test.each([
    [{ grant_type: 'password', username: 'x', password: 'y' }, 'invalid_grant', 'authentication failure'],
    [{ grant_type: 'refresh_token', refresh_token: 'dead' }, 'invalid_grant', 'expired access/refresh token'],
    [{ grant_type: 'magic' }, 'unsupported_grant_type', 'grant type not supported'],
  ])('refuses %j as SF-03 says', async (grant, error, description) => {
    await using client = await wireClient();
    const { baseUrl, credentials } = client.org.simulator;
    const form = new URLSearchParams({ client_id: credentials.clientId, client_secret: credentials.clientSecret, ...grant });
    const response = await fetch(`${baseUrl}/services/oauth2/token`, { method: 'POST', body: form });
    expect([response.status, await response.json()]).toEqual([400, { error, error_description: description }]);
  });

  test('an ended session is a 401 with INVALID_SESSION_ID (SF-05), and its query locators are gone with it (SF-22)', async () => {
    await using client = await wireClient();
    client.org.simulator.expireSessions();
    expect(await client.query('SELECT Id FROM Account')).toMatchObject({
      status: 401,
      body: [{ message: 'Session expired or invalid', errorCode: 'INVALID_SESSION_ID' }],
    });
  });
});

describe('queries', () => {
  test('a page tells the full count and where it goes on (SF-20, SF-22)', async () => {
    await using client = await wireClient(orgData({ contacts: 450 }));
    const first = await client.call('GET', `${V}/query?q=SELECT+Id+FROM+Contact`, { headers: { 'sforce-query-options': 'batchSize=200' } });
    expect(first.body).toMatchObject({
      totalSize: 450,
      done: false,
      nextRecordsUrl: expect.stringMatching(/^\/services\/data\/v62\.0\/query\/01g\w{15}-200$/u),
    });
    const page = z.object({ nextRecordsUrl: z.string(), records: z.array(z.unknown()).length(200) });
    const second = await client.call('GET', page.parse(first.body).nextRecordsUrl);
    const third = await client.call('GET', page.parse(second.body).nextRecordsUrl);
    expect(third.body).toMatchObject({ totalSize: 450, done: true });
    expect(z.object({ records: z.array(z.unknown()) }).parse(third.body).records).toHaveLength(50);
    const dead = await client.call('GET', `${V}/query/01g000000000000AAA-200`);
    expect(dead).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_QUERY_LOCATOR' }] });
  });

  test('a row is its attributes, then exactly what was selected, with null where nothing is (SF-21, SF-23)', async () => {
    await using client = await wireClient();
    const { body } = await client.query(
      `SELECT Id, Phone, Account.Name, Account.Owner.Name, ReportsTo.Name FROM Contact WHERE Id = '${idOf.contact(1)}'`,
    );
    expect(body).toEqual({
      totalSize: 1,
      done: true,
      records: [
        {
          attributes: { type: 'Contact', url: `${V}/sobjects/Contact/${idOf.contact(1)}` },
          Id: idOf.contact(1),
          Phone: null,
          Account: {
            attributes: { type: 'Account', url: `${V}/sobjects/Account/${idOf.account(2)}` },
            Name: 'Account 2 GmbH',
            Owner: { attributes: { type: 'User', url: `${V}/sobjects/User/${idOf.user(1)}` }, Name: 'Ada Owner 1' },
          },
          ReportsTo: null,
        },
      ],
    });
  });

  test('children come as a nested answer, or as null when there are none (SF-23)', async () => {
    await using client = await wireClient();
    const { body } = await client.query(
      'SELECT Id, (SELECT Role FROM OpportunityContactRoles WHERE IsPrimary = true) FROM Opportunity ORDER BY Id LIMIT 2',
    );
    expect(body).toMatchObject({
      records: [
        { OpportunityContactRoles: { totalSize: 1, done: true, records: [{ Role: 'Decision Maker' }] } },
        { OpportunityContactRoles: null },
      ],
    });
  });

  test('a compound address is put together from its parts (SF-42)', async () => {
    await using client = await wireClient();
    const { body } = await client.query('SELECT BillingAddress, ShippingAddress FROM Account LIMIT 1');
    const city = {
      city: 'Kassel',
      country: 'Germany',
      geocodeAccuracy: null,
      latitude: null,
      longitude: null,
      postalCode: null,
      state: null,
      street: null,
    };
    expect(body).toMatchObject({ records: [{ BillingAddress: city, ShippingAddress: null }] });
  });

  test('a polymorphic parent shows its name and type (SF-24)', async () => {
    await using client = await wireClient();
    const { body } = await client.query('SELECT Who.Name, Who.Type, What.Type FROM Event LIMIT 1');
    expect(body).toMatchObject({ records: [{ Who: { Name: 'Lead 1', Type: 'Lead' }, What: { Type: 'Account' } }] });
  });

  test('deleted rows show in queryAll only (SF-20), and a merge names its winner (SF-46)', async () => {
    await using client = await wireClient();
    client.org.simulator.org.merge('Contact', idOf.contact(1), [idOf.contact(2)]);
    const soql = encodeURIComponent('SELECT Id FROM Contact WHERE IsDeleted = true AND MasterRecordId != null');
    expect(await client.call('GET', `${V}/query?q=${soql}`)).toMatchObject({ body: { totalSize: 0 } });
    expect(await client.call('GET', `${V}/queryAll?q=${soql}`)).toMatchObject({
      body: { totalSize: 1, records: [{ Id: idOf.contact(2) }] },
    });
  });

  test.each([
    ['SELECT Foo FROM Account', 'INVALID_FIELD', "No such column 'Foo' on entity 'Account'"],
    ['SELECT Name, Name FROM Account', 'INVALID_FIELD', 'duplicate field selected'],
    ['SELECT Foo.Name FROM Account', 'INVALID_FIELD', "relationship 'Foo'"],
    ['SELECT Id FROM Account WHERE Foo = 1', 'INVALID_FIELD', "'Foo'"],
    ["SELECT Id FROM Account WHERE Description = 'x'", 'INVALID_FIELD', 'can not be filtered'],
    ["SELECT Id FROM Account WHERE CreatedDate > '2024-01-01T00:00:00Z'", 'INVALID_FIELD', 'should not be enclosed in quotes'],
    ['SELECT Id FROM Account WHERE CreatedDate > 2024-01-01', 'INVALID_FIELD', 'must be of type datetime'],
    ["SELECT Id FROM Account WHERE Id = 'abc'", 'INVALID_QUERY_FILTER_OPERATOR', 'invalid ID field'],
    ['SELECT Id FROM Nothing', 'INVALID_TYPE', "sObject type 'Nothing' is not supported"],
    ['SELECT Id, (SELECT Id FROM Nothings) FROM Account', 'INVALID_TYPE', "relationship 'Nothings'"],
    ['SELECT FROM Account', 'MALFORMED_QUERY', 'ERROR at Row:1:Column:13'],
    ['SELECT Id FROM Account WHERE', 'MALFORMED_QUERY', '<EOF>'],
    ["SELECT Id FROM Account WHERE Name = 'open", 'MALFORMED_QUERY', 'unexpected token'],
    ["SELECT Id FROM Account WHERE Name = 'a' AND Name = 'b' OR Name = 'c'", 'MALFORMED_QUERY', "'OR'"],
    ['SELECT FIELDS(ALL) FROM Account', 'MALFORMED_QUERY', 'LIMIT of at most 200'],
    ['SELECT Id FROM Account OFFSET 2001', 'MALFORMED_QUERY', 'offset'],
  ])('%s is refused (SF-27)', async (soql, errorCode, message) => {
    await using client = await wireClient();
    expect(await client.query(soql)).toMatchObject({ status: 400, body: [{ errorCode, message: expect.stringContaining(message) }] });
  });

  test.each([
    ["WHERE Name LIKE 'account _ gmbh'", 5],
    ["WHERE Name LIKE '%2%'", 1],
    ["WHERE Name = 'ACCOUNT 3 gmbh'", 1],
    ['WHERE NumberOfEmployees >= 12 AND AnnualRevenue < 2000000', 5],
    ['WHERE NOT (NumberOfEmployees = 12)', 0],
    ["WHERE Name IN ('Account 1 GmbH', 'Account 2 GmbH') OR Name = 'Account 5 GmbH'", 3],
    ["WHERE Name NOT IN ('Account 1 GmbH')", 4],
    ["WHERE Owner.Name = 'Ada Owner 1'", 5],
    ['WHERE Phone = null', 5],
    ["WHERE Region_Code__c != 'DE-HE'", 0],
    ['WHERE CreatedDate < 2024-01-01T00:01:00.000Z', 2],
    ['WHERE CreatedDate < 2024-01-01T01:01:00+01:00', 2],
    ['WHERE CreatedDate = TODAY', 0],
    ['WHERE CreatedDate < LAST_N_DAYS:7', 5],
    [`WHERE Id > '${idOf.account(3)}'`, 2],
    ['ORDER BY Name DESC NULLS LAST LIMIT 3 OFFSET 1', 3],
  ])('SELECT … FROM Account %s finds %i', async (rest, count) => {
    await using client = await wireClient();
    expect(await client.query(`SELECT Id FROM Account ${rest}`)).toMatchObject({ status: 200, body: { totalSize: count } });
  });

  test('an address of 16 kB is refused with 414, and with its headers over that with 431 (SF-26)', async () => {
    await using client = await wireClient();
    expect((await client.query(`SELECT Id FROM Contact WHERE Id IN (${quotedIds(500)})`)).status).toBe(200);
    expect((await client.query(`SELECT Id FROM Contact WHERE Id IN (${quotedIds(600)})`)).status).toBe(431);
    expect((await client.query(`SELECT Id FROM Contact WHERE Id IN (${quotedIds(700)})`)).status).toBe(414);
  });
});

describe('rows', () => {
  test('a write changes the row and its clock, in whole seconds (SF-30, SF-40, SF-43)', async () => {
    await using client = await wireClient();
    const path = `${V}/sobjects/Opportunity/${idOf.opportunity(1)}`;
    expect(await client.call('PATCH', path, { body: { StageName: 'Closed Won' } })).toMatchObject({ status: 204, body: undefined });
    const { body } = await client.call('GET', path);
    expect(body).toMatchObject({
      StageName: 'Closed Won',
      IsClosed: true,
      IsWon: true,
      Probability: 100,
      SystemModstamp: expect.stringMatching(/^20\d\d-.*\.000\+0000$/u),
    });
    expect(body).not.toMatchObject({ SystemModstamp: '2024-01-01T00:00:00.000+0000' });
  });

  test.each([
    [['POST', '/sobjects/Account', { Phone: '1' }], 400, { errorCode: 'REQUIRED_FIELD_MISSING', fields: ['Name'] }],
    [['POST', '/sobjects/Account', { Name: 'x', Foo: 1 }], 400, { errorCode: 'INVALID_FIELD' }],
    [
      ['POST', '/sobjects/Account', { Name: 'x', SystemModstamp: '2024-01-01T00:00:00Z' }],
      400,
      { errorCode: 'INVALID_FIELD_FOR_INSERT_UPDATE' },
    ],
    [['POST', '/sobjects/Account', { Name: 'x'.repeat(300) }], 400, { errorCode: 'STRING_TOO_LONG', fields: ['Name'] }],
    [['POST', '/sobjects/Contact', { LastName: 'x', AccountId: idOf.account(99) }], 400, { errorCode: 'INVALID_CROSS_REFERENCE_KEY' }],
    [['GET', `/sobjects/Account/${idOf.account(99)}`], 404, { errorCode: 'NOT_FOUND' }],
    [['GET', '/sobjects/Foo/describe'], 404, { errorCode: 'NOT_FOUND' }],
    [['PUT', '/sobjects/Account', { Name: 'x' }], 405, { errorCode: 'METHOD_NOT_ALLOWED' }],
  ] as const)('%j answers %i with an array of errors (SF-31)', async ([method, path, body], status, error) => {
    await using client = await wireClient();
    expect(await client.call(method, V + path, body === undefined ? {} : { body })).toMatchObject({ status, body: [error] });
  });

  test('a deleted row is 404 ENTITY_IS_DELETED', async () => {
    await using client = await wireClient();
    const path = `${V}/sobjects/Account/${idOf.account(4)}`;
    expect((await client.call('DELETE', path)).status).toBe(204);
    expect(await client.call('GET', path)).toMatchObject({ status: 404, body: [{ errorCode: 'ENTITY_IS_DELETED' }] });
  });

  test('If-Unmodified-Since refuses what was changed after it (SF-37)', async () => {
    await using client = await wireClient();
    const headers = { 'if-unmodified-since': 'Sun, 31 Dec 2023 23:00:00 GMT' };
    expect((await client.call('PATCH', `${V}/sobjects/Account/${idOf.account(1)}`, { body: { Phone: '1' }, headers })).status).toBe(412);
  });

  test('a collection answers each row in order, failures beside successes, with statusCode (SF-32)', async () => {
    await using client = await wireClient();
    const records = [{ attributes: { type: 'Account' }, Name: 'Good' }, { attributes: { type: 'Account' } }];
    expect((await client.call('POST', `${V}/composite/sobjects`, { body: { allOrNone: false, records } })).body).toEqual([
      { id: expect.stringMatching(/^001/u), success: true, errors: [] },
      { success: false, errors: [{ statusCode: 'REQUIRED_FIELD_MISSING', message: expect.any(String), fields: ['Name'] }] },
    ]);
    const tooMany = { allOrNone: false, records: Array.from({ length: 201 }, () => records[0]) };
    expect(await client.call('POST', `${V}/composite/sobjects`, { body: tooMany })).toMatchObject({ status: 400 });
  });

  test('a collection reads in the order of its ids, with null for what is not there, and at most 2,000 (SF-33)', async () => {
    await using client = await wireClient();
    const read = async (ids: readonly string[], fields = ['Id']): Promise<Answer> =>
      await client.call('POST', `${V}/composite/sobjects/Account`, { body: { ids, fields } });
    expect(await read([idOf.account(2), idOf.account(99), idOf.account(1)])).toMatchObject({
      status: 200,
      body: [{ Id: idOf.account(2) }, null, { Id: idOf.account(1) }],
    });
    expect(await read([idOf.account(1)], ['Foo'])).toMatchObject({ status: 400, body: [{ errorCode: 'INVALID_FIELD' }] });
    expect((await read(Array.from({ length: 2_001 }, (_, number) => idOf.account(number)))).status).toBe(400);
  });

  test('changed and deleted ids are listed with how far the list reaches (SF-35)', async () => {
    await using client = await wireClient();
    const { org } = client.org.simulator;
    const hourMs = 3_600_000;
    const range = `start=${new Date(org.now() - hourMs).toISOString()}&end=${new Date(org.now() + hourMs).toISOString()}`;
    org.update('Account', idOf.account(1), { Phone: '1' });
    org.remove('Account', idOf.account(2));
    expect((await client.call('GET', `${V}/sobjects/Account/updated?${range}`)).body).toEqual({
      ids: [idOf.account(1)],
      latestDateCovered: expect.any(String),
    });
    expect((await client.call('GET', `${V}/sobjects/Account/deleted?${range}`)).body).toMatchObject({
      deletedRecords: [{ id: idOf.account(2) }],
    });
  });

  test('a composite runs its calls in order and a later one can name an earlier answer (SF-34)', async () => {
    await using client = await wireClient();
    const compositeRequest = [
      { method: 'POST', url: `${V}/sobjects/Account`, referenceId: 'parent', body: { Name: 'Parent' } },
      { method: 'POST', url: `${V}/sobjects/Contact`, referenceId: 'child', body: { LastName: 'Child', AccountId: '@{parent.id}' } },
      {
        method: 'GET',
        url: `${V}/query?q=${encodeURIComponent("SELECT Account.Name FROM Contact WHERE LastName = 'Child'")}`,
        referenceId: 'query',
      },
    ];
    const { body } = await client.call('POST', `${V}/composite`, { body: { compositeRequest } });
    expect(body).toMatchObject({
      compositeResponse: [
        { httpStatusCode: 201 },
        { httpStatusCode: 201 },
        { httpStatusCode: 200, body: { records: [{ Account: { Name: 'Parent' } }] } },
      ],
    });
  });

  test('every answer tells how much of the daily allowance is used (SF-13, SF-14)', async () => {
    await using client = await wireClient();
    const { headers, body } = await client.call('GET', `${V}/limits`);
    expect(headers.get('sforce-limit-info')).toBe('api-usage=1/15000');
    expect(body).toEqual({ DailyApiRequests: { Max: 15_000, Remaining: 14_999 } });
  });
});

function quotedIds(count: number): string {
  return Array.from({ length: count }, (_, number) => `'${idOf.contact(number)}'`).join(',');
}

/** A value with everything that depends on the org taken out: ids, and addresses that hold them. */
function shapeOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map((entry) => shapeOf(entry));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === 'id' || key === 'expr0' || key === 'created' ? typeof entry : shapeOf(entry),
    ]),
  );
}

function inVersion(body: unknown): unknown {
  const parsed: unknown = JSON.parse(JSON.stringify(body).replaceAll('vxx.0', 'v62.0'));
  return parsed;
}
