import { readdirSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { Connector } from '../../../connectors/connector.ts';
import type { Fault } from '../../../connectors/salesforce/simulator/faults.ts';
import { createMeter, withMeter } from '../../../src/platform/meter.ts';
import { idOf, orgData } from './org-data.ts';
import { never, startOrg } from './running-org.ts';
import type { RunningOrg } from './running-org.ts';

const EXPIRED: Fault = {
  type: 'answer',
  status: 401,
  body: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
  contentType: 'application/json;charset=UTF-8',
};

function json(body: unknown, status = 200): Fault {
  return { type: 'answer', status, body: JSON.stringify(body), contentType: 'application/json;charset=UTF-8' };
}

const apiCalls = ({ simulator }: RunningOrg): number =>
  simulator.calls.filter(({ address }) => address.startsWith('/services/data/')).length;
const signIns = ({ simulator }: RunningOrg): number => simulator.calls.filter(({ address }) => address === '/services/oauth2/token').length;

async function contacts(connector: Connector): Promise<readonly string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (;;) {
    const page = await connector.changes('Contact', cursor, { signal: never });
    ids.push(...page.records.map(({ ref }) => ref.id));
    if (page.position === 'end') return ids;
    ({ cursor } = page);
  }
}

test('a 401 for ever ends after two calls and one renewal, and renews nothing again for 30 seconds (SF-75)', async () => {
  await using org = await startOrg();
  await org.connector.check({ signal: never });
  org.simulator.faults.set(EXPIRED, { matching: /^\/services\/data/u });
  org.simulator.calls.length = 0;
  await expect(org.connector.check({ signal: never })).rejects.toMatchObject({ code: 'SOURCE_AUTH', retryable: false });
  expect([apiCalls(org), signIns(org)]).toEqual([2, 1]);
  for (let again = 0; again < 5; again += 1)
    await expect(org.connector.check({ signal: never })).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
  expect([apiCalls(org), signIns(org)]).toEqual([7, 1]);
});

test('a session that ends under 100 parallel calls is renewed once and every call is answered', async () => {
  await using org = await startOrg();
  await org.connector.read('Account', [idOf.account(1)], { signal: never });
  org.simulator.expireSessions();
  org.simulator.calls.length = 0;
  const answers = await Promise.all(
    Array.from({ length: 100 }, async () => await org.connector.read('Account', [idOf.account(1)], { signal: never })),
  );
  expect(answers.every(([record]) => record?.ref.id === idOf.account(1))).toBe(true);
  expect(signIns(org)).toBe(1);
});

test('a session that ends between two pages loses and doubles nothing', async () => {
  await using org = await startOrg();
  org.simulator.pages.rows = 9;
  const first = await org.connector.changes('Contact', undefined, { signal: never });
  org.simulator.expireSessions();
  const ids = first.records.map(({ ref }) => ref.id);
  let page = first;
  while (page.position === 'more') {
    page = await org.connector.changes('Contact', page.cursor, { signal: never });
    ids.push(...page.records.map(({ ref }) => ref.id));
  }
  const expected = orgData()['Contact'] ?? [];
  expect(ids.toSorted()).toEqual(expected.map(({ Id }) => Id).toSorted());
});

test('a refused password is not tried again at once', async () => {
  await using org = await startOrg();
  const connector = org.connect({ password: 'wrong' });
  for (let again = 0; again < 3; again += 1)
    await expect(connector.check({ signal: never })).rejects.toMatchObject({ code: 'SOURCE_AUTH' });
  expect(signIns(org)).toBe(1);
});

test.concurrent.each([
  ['a web page', { type: 'answer', status: 200, contentType: 'text/html', body: '<html>Maintenance</html>' }],
  ['a web page that says it is JSON', { type: 'answer', status: 200, body: '<html>Maintenance</html>' }],
  ['cut JSON', { type: 'answer', status: 200, body: '{"totalSize":1,"done":true,"records":[{"attrib' }],
  ['a body that ends early', { type: 'cut' }],
  ['nothing', { type: 'answer', status: 200, body: '' }],
  ['no content', { type: 'answer', status: 204, body: '' }],
  ['bytes', { type: 'answer', status: 200, body: '\u0000\u0001\u0002\u00ff' }],
  ['another kind of JSON', json({ hello: 'world' })],
  ['a list in place of an object', json([])],
  ['records of the wrong type', json({ totalSize: 1, done: true, records: 'none' })],
  ['rows without an id', json({ totalSize: 1, done: true, records: [{ Name: 'x' }] })],
  ['an instant that is none', json({ totalSize: 1, done: true, records: [{ Id: idOf.contact(1), SystemModstamp: 'yesterday' }] })],
  [
    'an empty page that is not the last',
    json({ totalSize: 5, done: false, nextRecordsUrl: '/services/data/v62.0/query/01g-1', records: [] }),
  ],
  ['a page that leads to another host', json({ totalSize: 5, done: false, nextRecordsUrl: 'https://evil.example/x', records: [] })],
  ['a redirect', { type: 'answer', status: 302, body: '', headers: { location: 'https://evil.example/' } }],
] as const satisfies readonly (readonly [string, Fault])[])(
  '%s in place of a query answer is SOURCE_BAD_RESPONSE',
  async (_name, fault) => {
    await using org = await startOrg();
    org.simulator.faults.set(fault, { matching: /queryAll/u });
    await expect(org.connector.changes('Contact', undefined, { signal: never })).rejects.toMatchObject({
      code: 'SOURCE_BAD_RESPONSE',
      source: 'salesforce',
    });
  },
);

test.concurrent.each([
  ['a 503', json([{ message: 'down', errorCode: 'SERVER_UNAVAILABLE' }], 503), 'SOURCE_UNAVAILABLE'],
  ['a 500', json([{ message: 'oops', errorCode: 'UNKNOWN_EXCEPTION' }], 500), 'SOURCE_UNAVAILABLE'],
  [
    'a gateway without a body',
    { type: 'answer', status: 502, contentType: 'text/html', body: '<html>Bad gateway</html>' },
    'SOURCE_UNAVAILABLE',
  ],
  ['a reset connection', { type: 'reset' }, 'SOURCE_UNAVAILABLE'],
  ['a 429', json([{ message: 'slow down', errorCode: 'REQUEST_LIMIT_EXCEEDED' }], 429), 'SOURCE_RATE_LIMITED'],
  [
    'a concurrency limit',
    json([{ message: 'ConcurrentRequests limit exceeded.', errorCode: 'REQUEST_LIMIT_EXCEEDED' }], 403),
    'SOURCE_RATE_LIMITED',
  ],
  ['a query that took too long', json([{ message: 'timeout', errorCode: 'QUERY_TIMEOUT' }], 400), 'SOURCE_TIMEOUT'],
  ['a missing permission', json([{ message: 'no', errorCode: 'INSUFFICIENT_ACCESS' }], 403), 'SOURCE_PERMISSION'],
] as const satisfies readonly (readonly [string, Fault, string])[])('%s is told by its code', async (_name, fault, code) => {
  await using org = await startOrg();
  await org.connector.check({ signal: never });
  org.simulator.faults.set(fault, { matching: /composite/u });
  await expect(org.connector.check({ signal: never })).rejects.toMatchObject({ code });
});

test.concurrent.each([
  ["\nSELECT Foo FROM Account\n^\nNo such column 'Foo' on entity 'Account'.", 'INVALID_FIELD', { code: 'SOURCE_REQUEST', field: 'Foo' }],
  ["sObject type 'Case' is not supported.", 'INVALID_TYPE', { code: 'SOURCE_PERMISSION', field: undefined }],
  ["sObject type 'Invoice__c' is not supported.", 'INVALID_TYPE', { code: 'SOURCE_REQUEST', field: undefined }],
])('%j names what it is about: a field, an object hidden from us, or one nobody has', async (message, errorCode, refusal) => {
  await using org = await startOrg();
  await org.connector.check({ signal: never });
  org.simulator.faults.set(json([{ message, errorCode }], 400), { matching: /composite/u });
  await expect(org.connector.check({ signal: never })).rejects.toMatchObject(refusal);
});

test('a failure that passes is sat out', async () => {
  await using org = await startOrg();
  await org.connector.check({ signal: never });
  org.simulator.faults.set({ type: 'reset' }, { times: 1 });
  await expect(org.connector.check({ signal: never })).resolves.toMatchObject({ account: expect.stringContaining('Simulated Org') });
});

test('Retry-After is kept: the second try leaves no earlier than the source asked', async () => {
  await using org = await startOrg();
  await org.connector.check({ signal: never });
  org.simulator.faults.set({ type: 'answer', status: 503, body: '', headers: { 'retry-after': '1' } }, { times: 1 });
  const startedAt = performance.now();
  await org.connector.check({ signal: never });
  expect(performance.now() - startedAt).toBeGreaterThanOrEqual(1_000);
});

test('the daily limit stops all calls and says when to ask again; the quota shows it (SF-14, SF-60)', async () => {
  await using org = await startOrg(orgData(), { dailyRequests: 6 });
  for (let call = 0; call < 3; call += 1) await org.connector.check({ signal: never });
  expect(org.connector.quota()).toMatchObject({ used: 6, limit: 6, remaining: 0, windowMs: 86_400_000 });
  await expect(org.connector.check({ signal: never })).rejects.toMatchObject({ code: 'SOURCE_RATE_LIMITED', retryAfterMs: 900_000 });
  org.simulator.calls.length = 0;
  await expect(org.connector.check({ signal: never })).rejects.toMatchObject({ code: 'SOURCE_RATE_LIMITED' });
  expect(org.simulator.calls).toEqual([]);
});

test('a page of roles that follows itself ends', async () => {
  await using org = await startOrg();
  org.simulator.pages.children = 1;
  org.simulator.faults.set(json({ totalSize: 2, done: false, nextRecordsUrl: '/services/data/v62.0/query/01gLOOP-1', records: [] }), {
    matching: /\/query\/01g/u,
  });
  await expect(org.connector.changes('Opportunity', undefined, { signal: never })).rejects.toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
});

test('a source that repeats a page ends the backfill instead of making it endless', async () => {
  await using org = await startOrg();
  org.simulator.pages.rows = 9;
  const first = await org.connector.changes('Contact', undefined, { signal: never });
  const [row] = first.records.slice(-1);
  const repeated = { totalSize: 9, done: false, records: [{ Id: row?.ref.id, SystemModstamp: row?.changedAt }] };
  org.simulator.faults.set(json(repeated), { matching: /queryAll/u });
  await expect(org.connector.changes('Contact', first.cursor, { signal: never })).rejects.toMatchObject({ code: 'SOURCE_BAD_RESPONSE' });
});

test('more rows than jsforce fetches by itself arrive, page after page (SF-28)', async () => {
  await using org = await startOrg(orgData({ contacts: 10_050 }));
  expect(new Set(await contacts(org.connector)).size).toBe(10_050);
});

test('an object with more fields than an address can name is still read (SF-26)', async () => {
  const wide = Object.fromEntries(Array.from({ length: 700 }, (_, number) => [`A_Rather_Long_Field_Name_${number}__c`, 'x']));
  const data = orgData();
  const [account] = data['Account'] ?? [];
  if (account === undefined) throw new Error('the org has accounts');
  await using org = await startOrg({ ...data, Account: [{ ...account, ...wide }] });
  const page = await org.connector.changes('Account', undefined, { signal: never });
  expect(page.records[0]?.raw).toMatchObject({ A_Rather_Long_Field_Name_699__c: 'x' });
  expect(org.simulator.calls.some(({ status }) => status === 414 || status === 431)).toBe(false);
});

test('every HTTP call is counted on the request that caused it, sign-ins and repeats included', async () => {
  await using org = await startOrg();
  const meter = createMeter();
  await withMeter(meter, async () => await org.connector.check({ signal: never }));
  org.simulator.expireSessions();
  await withMeter(meter, async () => await org.connector.check({ signal: never }));
  expect(meter.sourceCalls.get('salesforce')).toBe(org.simulator.calls.length);
});

test.concurrent.each([
  [
    'a refresh token',
    (org: RunningOrg) => ({ refreshToken: org.simulator.credentials.refreshToken, username: undefined, password: undefined }),
  ],
  ['client credentials', () => ({ username: undefined, password: undefined })],
])('signs in with %s', async (_name, options) => {
  await using org = await startOrg();
  await expect(org.connect(options(org)).check({ signal: never })).resolves.toMatchObject({ account: expect.stringContaining('00D') });
});

test('no message of an error quotes what a record holds', async () => {
  await using org = await startOrg();
  org.simulator.faults.set(json([{ message: "duplicate value found: Email 'grace@secret.example'", errorCode: 'DUPLICATE_VALUE' }], 400), {
    matching: /composite/u,
  });
  const error: unknown = await org.connector.check({ signal: never }).catch((caught: unknown) => caught);
  expect(JSON.stringify([String(error), error instanceof Error ? String(error.cause) : ''])).not.toContain('secret.example');
});

test('the connector knows nothing of the simulator', () => {
  const folder = new URL('../../../connectors/salesforce/', import.meta.url);
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  const aware = files.filter((file) => /simulator/iu.test(readFileSync(new URL(file, folder), 'utf8')));
  expect(files.length).toBeGreaterThan(0);
  expect(aware).toEqual([]);
});
