import { describe, expect, test } from 'vitest';

import { toCustomField } from '../../../connectors/salesforce/simulator/schema.ts';
import { idOf, orgData } from './org-data.ts';
import { V, wireClient } from './wire-client.ts';

const aggregate = { type: 'AggregateResult' };

describe('queries for figures', () => {
  test('group, count, sum and compare groups; columns without a name are numbered (SF-21)', async () => {
    await using client = await wireClient();
    client.org.simulator.org.update('Opportunity', idOf.opportunity(1), { StageName: 'Closed Won', Amount: 7_000 });
    const { body } = await client.query(
      'SELECT StageName, COUNT(Id), SUM(Amount) total, AVG(Amount), MIN(Amount), MAX(Name) FROM Opportunity GROUP BY StageName HAVING COUNT(Id) > 0',
    );
    expect(body).toEqual({
      totalSize: 2,
      done: true,
      records: [
        { attributes: aggregate, StageName: 'Closed Won', expr0: 1, total: 7_000, expr1: 7_000, expr2: 7_000, expr3: 'Deal 1' },
        { attributes: aggregate, StageName: 'Negotiation/Review', expr0: 2, total: 10_000, expr1: 5_000, expr2: 5_000, expr3: 'Deal 3' },
      ],
    });
  });

  test.each([
    ['SELECT COUNT() FROM Contact', { totalSize: 40, records: [] }],
    ['SELECT COUNT(Id) n FROM Contact', { totalSize: 1, records: [{ attributes: aggregate, n: 40 }] }],
    ['SELECT COUNT_DISTINCT(AccountId) n FROM Contact', { records: [{ n: 5 }] }],
    ['SELECT Account.Name FROM Contact GROUP BY Account.Name', { totalSize: 5 }],
    ['SELECT AccountId FROM Contact GROUP BY AccountId HAVING COUNT(Id) > 8', { totalSize: 0 }],
    ['SELECT AccountId FROM Contact GROUP BY AccountId HAVING COUNT(Id) = 8 AND NOT (COUNT(Id) < 8)', { totalSize: 5 }],
    ['SELECT AVG(AnnualRevenue) FROM Account WHERE Name = null', { records: [{ expr0: null }] }],
  ])('%s', async (soql, expected) => {
    await using client = await wireClient();
    expect(await client.query(soql)).toMatchObject({ status: 200, body: expected });
  });

  test.each([
    ['SELECT Name, COUNT(Id) FROM Contact', 'must be grouped or aggregated'],
    ['SELECT Name, COUNT(Id) FROM Contact GROUP BY AccountId', 'must be grouped or aggregated: Name'],
    ['SELECT SUM(Name) FROM Contact', 'does not support aggregate operator SUM'],
    ['SELECT MEDIAN(Amount) FROM Opportunity', 'unexpected function'],
  ])('%s is refused', async (soql, message) => {
    await using client = await wireClient();
    expect(await client.query(soql)).toMatchObject({
      status: 400,
      body: [{ errorCode: 'MALFORMED_QUERY', message: expect.stringContaining(message) }],
    });
  });
});

describe('polymorphic parents and semi-joins', () => {
  test('TYPEOF selects by what the parent is (SF-24)', async () => {
    await using client = await wireClient();
    const { body } = await client.query(
      'SELECT Id, TYPEOF Who WHEN Lead THEN Company, Status WHEN Contact THEN Email ELSE Name END FROM Event ORDER BY Id LIMIT 1',
    );
    expect(body).toMatchObject({
      records: [{ Who: { attributes: { type: 'Lead' }, Company: 'Company 1', Status: 'Open - Not Contacted' } }],
    });
  });

  test('a parent that no branch names is what ELSE says, or its attributes alone', async () => {
    await using client = await wireClient();
    const { body } = await client.query('SELECT TYPEOF What WHEN Opportunity THEN Amount ELSE Name END FROM Event LIMIT 1');
    expect(body).toMatchObject({ records: [{ What: { Name: 'Account 1 GmbH' } }] });
  });

  test.each([
    [`SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE Id = '${idOf.contact(1)}')`, 1],
    ["SELECT Id FROM Account WHERE Name LIKE 'A%' AND Id NOT IN (SELECT AccountId FROM Opportunity)", 4],
    ['SELECT Id FROM Opportunity WHERE Id IN (SELECT OpportunityId FROM OpportunityContactRole)', 1],
  ])('%s finds %i', async (soql, count) => {
    await using client = await wireClient();
    expect(await client.query(soql)).toMatchObject({ status: 200, body: { totalSize: count } });
  });

  test.each([
    ["SELECT Id FROM Account WHERE Name = 'x' OR Id IN (SELECT AccountId FROM Contact)", 'Semi join'],
    ['SELECT Id FROM Account WHERE NOT (Id IN (SELECT AccountId FROM Contact))', 'Semi join'],
    ['SELECT Id FROM Account WHERE Id IN (SELECT AccountId FROM Contact WHERE Id IN (SELECT ContactId FROM Case))', 'Nesting'],
    ['SELECT Id FROM Account WHERE Id IN (SELECT Name FROM Contact)', 'ID'],
    ['SELECT Id, TYPEOF Who WHEN Account THEN Name END FROM Event', 'TYPEOF'],
  ])('%s is refused', async (soql, message) => {
    await using client = await wireClient();
    expect(await client.query(soql)).toMatchObject({ status: 400, body: [{ message: expect.stringContaining(message) }] });
  });
});

describe('other resources', () => {
  test('a batch runs independent calls, each counted (SF-34)', async () => {
    await using client = await wireClient();
    const batchRequests = [
      { method: 'GET', url: `v62.0/sobjects/Account/${idOf.account(1)}?fields=Name` },
      { method: 'PATCH', url: `v62.0/sobjects/Account/${idOf.account(1)}`, richInput: { Phone: '1' } },
      { method: 'GET', url: 'v62.0/limits' },
      { method: 'GET', url: 'v62.0/sobjects/Nothing/describe' },
    ];
    const { body, headers } = await client.call('POST', `${V}/composite/batch`, { body: { batchRequests } });
    expect(body).toMatchObject({
      hasErrors: true,
      results: [
        { statusCode: 200, result: { Name: 'Account 1 GmbH' } },
        { statusCode: 204, result: null },
        { statusCode: 200 },
        { statusCode: 404 },
      ],
    });
    expect(headers.get('sforce-limit-info')).toBe('api-usage=5/15000');
    const tooMany = Array.from({ length: 26 }, () => batchRequests[0]);
    expect(await client.call('POST', `${V}/composite/batch`, { body: { batchRequests: tooMany } })).toMatchObject({ status: 400 });
  });

  test('a composite takes five queries, further pages included, and nothing but rows, descriptions and queries', async () => {
    await using client = await wireClient();
    const composite = async (urls: readonly string[]): Promise<unknown> =>
      await client.call('POST', `${V}/composite`, { body: { compositeRequest: urls.map(toPart) } });
    const query = `${V}/query?q=SELECT+Id+FROM+Account`;
    expect(await composite([query, query, query, query, query, `${V}/sobjects/Account/describe`])).toMatchObject({ status: 200 });
    expect(await composite([query, query, query, query, query, `${V}/query/01gSIM000000000001-1`])).toMatchObject({ status: 400 });
    expect(await composite([`${V}/limits`])).toMatchObject({ status: 400 });
    expect(await client.call('POST', `${V}/composite/graph`, { body: { graphs: [] } })).toMatchObject({ status: 400 });
  });

  test.each([
    [`search?q=${encodeURIComponent('FIND {acc* gmbh} IN ALL FIELDS RETURNING Account(Id, Name), Contact LIMIT 3')}`, undefined, 3],
    ['parameterizedSearch?q=Grace&sobject=Contact&Contact.fields=Id,Email&Contact.limit=2', undefined, 2],
    ['parameterizedSearch', { q: 'Company', sobjects: [{ name: 'Lead', fields: ['Id', 'Company'] }] }, 3],
    ['parameterizedSearch?q=nobody', undefined, 0],
  ])('%s finds rows by words (SF-36)', async (path, body, count) => {
    await using client = await wireClient();
    const answer = await client.call(body === undefined ? 'GET' : 'POST', `${V}/${path}`, body === undefined ? {} : { body });
    const found = expect.objectContaining({ attributes: expect.any(Object), Id: expect.any(String) });
    expect(answer).toMatchObject({ status: 200, body: { searchRecords: Array.from({ length: count }, () => found) } });
  });

  test('a description that did not change is a 304 for who has it', async () => {
    await using client = await wireClient();
    const path = `${V}/sobjects/Account/describe`;
    const first = await client.call('GET', path);
    const headers = { 'if-modified-since': first.headers.get('last-modified') ?? '' };
    expect((await client.call('GET', path, { headers })).status).toBe(304);
    const older = { 'if-modified-since': new Date(Date.parse(first.headers.get('last-modified') ?? '') - 1_000).toUTCString() };
    expect((await client.call('GET', path, { headers: older })).status).toBe(200);
  });

  test('a row is found and upserted by an external id; several rows with one are a 300 (SF-30)', async () => {
    await using client = await wireClient();
    const { org } = client.org.simulator;
    org.schema.object('Account')?.addField({ ...toCustomField('Key__c', 'string'), externalId: true });
    const path = `${V}/sobjects/Account/Key__c/a%20b`;
    expect(await client.call('PATCH', path, { body: { Name: 'New' } })).toMatchObject({
      status: 201,
      body: { created: true, success: true },
    });
    expect(await client.call('PATCH', path, { body: { Name: 'Newer' } })).toMatchObject({ status: 200, body: { created: false } });
    expect(await client.call('GET', path)).toMatchObject({ status: 200, body: { Name: 'Newer', Key__c: 'a b' } });
    org.insert('Account', { Name: 'Another', Key__c: 'a b' });
    expect(await client.call('GET', path)).toMatchObject({ status: 300, body: [expect.any(String), expect.any(String)] });
    expect((await client.call('GET', `${V}/sobjects/Account/Name/x`)).status).toBe(404);
  });

  test('what is deleted for good is in no query and in the list of deleted ids (SF-35)', async () => {
    await using client = await wireClient();
    const { org } = client.org.simulator;
    org.purge('Account', idOf.account(2));
    const hourMs = 3_600_000;
    const range = `start=${new Date(org.now() - hourMs).toISOString()}&end=${new Date(org.now() + hourMs).toISOString()}`;
    expect((await client.call('GET', `${V}/queryAll?q=SELECT+Id+FROM+Account`)).body).toMatchObject({ totalSize: 4 });
    expect((await client.call('GET', `${V}/sobjects/Account/deleted?${range}`)).body).toMatchObject({
      deletedRecords: [{ id: idOf.account(2) }],
    });
  });

  test('a custom object has a description of its own, references included', async () => {
    const id = 'a005f0000000001AAA';
    await using client = await wireClient({
      ...orgData(),
      Invoice__c: [{ Id: id, Name: 'INV-1', Account__c: idOf.account(1), Total__c: 9.5 }],
    });
    expect(await client.query('SELECT Name, Account__r.Name, Total__c FROM Invoice__c')).toMatchObject({
      body: { records: [{ Name: 'INV-1', Account__r: { Name: 'Account 1 GmbH' }, Total__c: 9.5 }] },
    });
  });
});

function toPart(url: string, place: number): object {
  return { method: 'GET', url, referenceId: `part${place}` };
}
