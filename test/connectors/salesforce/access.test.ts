import { describe, expect, test } from 'vitest';

import { createAssertion } from '../../../connectors/salesforce/assertion.ts';
import { audienceOf } from '../../../connectors/salesforce/options.ts';
import type { Fault } from '../../../connectors/salesforce/simulator/faults.ts';
import { idOf } from './org-data.ts';
import { never, startOrg } from './running-org.ts';
import type { RunningOrg } from './running-org.ts';

const EXPIRED: Fault = {
  type: 'answer',
  status: 401,
  body: '[{"message":"Session expired or invalid","errorCode":"INVALID_SESSION_ID"}]',
  contentType: 'application/json;charset=UTF-8',
};

const withKey = ({ simulator: { credentials } }: RunningOrg): Readonly<Record<string, unknown>> => ({
  clientSecret: undefined,
  password: undefined,
  username: credentials.username,
  privateKey: credentials.privateKey,
});

function tokenCalls({ simulator }: RunningOrg): number {
  return simulator.calls.filter(({ address }) => address === '/services/oauth2/token').length;
}

describe('the JWT bearer flow', () => {
  test('signs in with a private key and no secret, and again when the session ends', async () => {
    await using org = await startOrg();
    const connector = org.connect(withKey(org));
    await expect(connector.check({ signal: never })).resolves.toMatchObject({ account: expect.stringContaining('Simulated Org') });
    org.simulator.expireSessions();
    await expect(connector.check({ signal: never })).resolves.toMatchObject({ account: expect.stringContaining('Simulated Org') });
    expect(tokenCalls(org)).toBe(2);
  });

  test('takes a key whose line breaks an environment variable holds as \\n', async () => {
    await using org = await startOrg();
    const options = { ...withKey(org), privateKey: org.simulator.credentials.privateKey.replaceAll('\n', String.raw`\n`) };
    await expect(org.connect(options).check({ signal: never })).resolves.toMatchObject({ account: expect.any(String) });
  });

  test.each([
    [
      'of another key pair',
      async () => {
        await using other = await startOrg();
        return { privateKey: other.simulator.credentials.privateKey };
      },
    ],
    ['of a user who has not approved', () => ({ username: 'nobody@simulated.example' })],
    ['for another audience', () => ({ audience: 'https://evil.example' })],
  ])('an assertion %s is SOURCE_AUTH with what to do', async (_name, spoil) => {
    await using org = await startOrg();
    const connector = org.connect({ ...withKey(org), ...(await spoil()) });
    await expect(connector.check({ signal: never })).rejects.toMatchObject({
      code: 'SOURCE_AUTH',
      action: expect.stringContaining('certificate'),
    });
  });

  test('an assertion names issuer, user and audience and ends within three minutes', async () => {
    await using org = await startOrg();
    const { privateKey } = org.simulator.credentials;
    const [, claims = ''] = createAssertion({
      clientId: 'app',
      username: 'ada@x.example',
      privateKey,
      audience: 'https://login.salesforce.com',
    }).split('.');
    const parsed: unknown = JSON.parse(Buffer.from(claims, 'base64url').toString());
    expect(parsed).toEqual({ iss: 'app', sub: 'ada@x.example', aud: 'https://login.salesforce.com', exp: expect.any(Number) });
  });

  test.each([
    ['https://login.salesforce.com', 'https://login.salesforce.com'],
    ['https://acme.my.salesforce.com', 'https://login.salesforce.com'],
    ['https://test.salesforce.com', 'https://test.salesforce.com'],
    ['https://acme--dev.sandbox.my.salesforce.com', 'https://test.salesforce.com'],
  ])('at %s is for %s', (loginUrl, audience) => {
    expect(audienceOf({ loginUrl, audience: undefined })).toBe(audience);
  });
});

describe('a session', () => {
  test('that ends under 100 concurrent calls of every kind is renewed once, and every call is answered', async () => {
    await using org = await startOrg();
    await org.connector.describe({ signal: never });
    org.simulator.expireSessions();
    org.simulator.calls.length = 0;
    const kinds = [
      async () => await org.connector.read('Account', [idOf.account(1)], { signal: never }),
      async () => (await org.connector.census('Account', undefined, { signal: never })).entries,
      async () => await org.connector.related({ object: 'Account', ids: [idOf.account(1)], relations: ['contacts'] }, { signal: never }),
      async () => (await org.connector.changes('Contact', undefined, { signal: never })).records,
    ];
    const answers = await Promise.all(Array.from({ length: 100 }, async (_, place) => await kinds[place % kinds.length]?.()));
    expect(answers.filter((answer) => answer === undefined || answer.length === 0)).toEqual([]);
    expect(tokenCalls(org)).toBe(1);
  });

  test('that is refused for ever costs two calls and one renewal, then one call each and none, and ends as SOURCE_AUTH', async () => {
    await using org = await startOrg();
    await org.connector.describe({ signal: never });
    org.simulator.faults.set(EXPIRED, { matching: /^\/services\/data/u });
    org.simulator.calls.length = 0;
    const asks = Array.from({ length: 5 }, async () => await org.connector.read('Account', [idOf.account(1)], { signal: never }));
    const outcomes = await Promise.allSettled(asks);
    expect(outcomes.map((outcome) => outcome.status === 'rejected' && outcome.reason)).toEqual(
      Array.from({ length: 5 }, () => expect.objectContaining({ code: 'SOURCE_AUTH' })),
    );
    expect(tokenCalls(org)).toBe(1);
    expect(org.simulator.calls.length).toBeLessThanOrEqual(5 * 2 + 1);
  });
});

describe('check', () => {
  test('tells in two calls who we are, what the day allows and what we may do with every object', async () => {
    await using org = await startOrg();
    await org.connector.read('Account', [idOf.account(1)], { signal: never });
    org.simulator.calls.length = 0;
    const { account, grants } = await org.connector.check({ signal: never });
    expect(account).toMatch(/^Simulated Org \(00D\w{15}\)$/u);
    expect(grants).toContainEqual({ what: 'read Contact', state: 'granted' });
    expect(grants).toContainEqual({ what: 'write Opportunity', state: 'granted' });
    expect(grants[0]?.what).toMatch(/^calls left today: \d+ of 15000$/u);
    expect(org.simulator.calls).toHaveLength(2);
  });

  test('names an object that our user does not see, and what to do; reading and describing go on without it', async () => {
    await using org = await startOrg();
    hide(org, 'Case');
    const { grants } = await org.connector.check({ signal: never });
    expect(grants).toContainEqual({ what: 'read Case', state: 'missing', action: expect.stringContaining('Read on Case') });
    const described = await org.connector.describe({ signal: never });
    expect(described.map(({ object }) => object)).toEqual(['User', 'Account', 'Contact', 'Lead', 'Opportunity', 'Task', 'Event']);
    const request = { object: 'Account', ids: [idOf.account(1)], relations: ['contacts', 'tickets'] } as const;
    expect((await org.connector.related(request, { signal: never })).length).toBeGreaterThan(1);
    await expect(org.connector.changes('Case', undefined, { signal: never })).rejects.toMatchObject({
      code: 'SOURCE_PERMISSION',
      message: expect.stringContaining('Case'),
      action: expect.stringContaining('permission set'),
    });
  });

  test('names a day whose calls are nearly used up', async () => {
    await using org = await startOrg(undefined, { dailyRequests: 20 });
    for (let call = 0; call < 8; call += 1) await org.connector.check({ signal: never });
    const { grants } = await org.connector.check({ signal: never });
    expect(grants[0]).toMatchObject({ what: 'calls left today: 2 of 20', state: 'missing', action: expect.any(String) });
  });

  test.each([
    [{ password: 'wrong' }, 'login history'],
    [{ clientId: 'wrong' }, 'connected app'],
  ])('with %j is SOURCE_AUTH and says what to renew', async (options, action) => {
    await using org = await startOrg();
    await expect(org.connect(options).check({ signal: never })).rejects.toMatchObject({
      code: 'SOURCE_AUTH',
      action: expect.stringContaining(action),
    });
  });
});

describe('describe', () => {
  test('takes one call and tells types, choices, access, and what is not kept', async () => {
    await using org = await startOrg();
    await org.connector.read('Account', [idOf.account(1)], { signal: never });
    org.simulator.calls.length = 0;
    const described = await org.connector.describe({ signal: never });
    expect(org.simulator.calls).toHaveLength(1);
    const field = (object: string, name: string): unknown =>
      described.find((candidate) => candidate.object === object)?.fields.find((candidate) => candidate.name === name);
    expect(field('Opportunity', 'StageName')).toMatchObject({
      valueType: 'choice',
      access: 'writable',
      mappedTo: 'stage',
      options: expect.arrayContaining([{ value: 'Closed Won', label: 'Closed Won' }]),
    });
    expect(field('Opportunity', 'Amount')).toMatchObject({ valueType: 'number', type: 'currency' });
    expect(field('Opportunity', 'CloseDate')).toMatchObject({ valueType: 'date' });
    expect(field('Opportunity', 'SystemModstamp')).toMatchObject({ valueType: 'instant', access: 'read-only' });
    expect(field('Contact', 'AccountId')).toMatchObject({ valueType: 'reference' });
    expect(field('Account', 'Region_Code__c')).toMatchObject({ valueType: 'text', custom: true });
    expect(field('Account', 'BillingAddress')).toMatchObject({ valueType: 'other', dropped: expect.stringContaining('parts') });
  });

  test('says of every field that raw does not have why it is dropped, and of no other', async () => {
    await using org = await startOrg();
    for (const { object, fields } of await org.connector.describe({ signal: never })) {
      const { records } = await org.connector.changes(object, undefined, { signal: never });
      const raw = new Set(Object.keys(records[0]?.raw ?? {}));
      const lost = fields.filter(({ name }) => !raw.has(name)).map(({ name }) => name);
      expect([object, lost]).toEqual([object, fields.filter(({ dropped }) => dropped !== undefined).map(({ name }) => name)]);
    }
  });
});

/** Lets the org answer as if it did not have an object. */
function hide({ simulator }: RunningOrg, object: string): void {
  simulator.org.schema.hide(object);
}
