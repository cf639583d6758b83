import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { CallOptions, Connector, SourceRecord } from '../../../connectors/connector.ts';
import { GARBAGE_SHAPES } from '../../../connectors/salesforce/simulator/garbage.ts';
import { toCustomField } from '../../../connectors/salesforce/simulator/schema.ts';
import { idOf, orgData } from './org-data.ts';
import { never, startOrg } from './running-org.ts';
import type { RunningOrg } from './running-org.ts';

const call: CallOptions = { signal: never };

type Reading = (connector: Connector) => Promise<unknown>;

const READINGS: Readonly<Record<string, Reading>> = {
  check: async (connector) => await connector.check(call),
  describe: async (connector) => await connector.describe(call),
  'read by collection': async (connector) => await connector.read('Contact', [idOf.contact(1)], call),
  'read by query': async (connector) => await connector.read('Opportunity', [idOf.opportunity(1)], call),
  changes: async (connector) => await connector.changes('Contact', undefined, call),
  census: async (connector) => await connector.census('Contact', undefined, call),
  related: async (connector) => await connector.related({ object: 'Account', ids: [idOf.account(1)], relations: ['contacts'] }, call),
};

describe.each(GARBAGE_SHAPES)('%s in place of an answer', (shape) => {
  test.concurrent('is SOURCE_BAD_RESPONSE from every method, also where the objects are known already, and brings no record', async () => {
    await using org = await startOrg();
    const warm = org.connect();
    await warm.describe(call);
    org.simulator.faults.set({ type: 'garbage', shape }, { matching: /^\/services\/data/u });
    const asked = Object.entries(READINGS).flatMap(([name, reading]) =>
      [org.connect(), warm].map(async (connector) => [name, await reading(connector).catch((error: unknown) => error)]),
    );
    const refused = expect.objectContaining({ name: 'OverlayError', code: 'SOURCE_BAD_RESPONSE', source: 'salesforce' });
    expect(await Promise.all(asked)).toEqual(
      Object.keys(READINGS).flatMap((name) => [
        [name, refused],
        [name, refused],
      ]),
    );
  });

  test.concurrent('of the sign-in is SOURCE_BAD_RESPONSE', async () => {
    await using org = await startOrg();
    org.simulator.faults.set({ type: 'garbage', shape }, { matching: /oauth2/u });
    const outcome = await org.connector.check(call).catch((error: unknown) => error);
    expect(outcome).toMatchObject(shape === 'wrong content type' ? { account: expect.any(String) } : { code: 'SOURCE_BAD_RESPONSE' });
  });

  test.concurrent('of a write leaves nobody knowing, and is not sent again', async () => {
    await using org = await startOrg();
    const [before] = await org.connector.read('Contact', [idOf.contact(1)], call);
    org.simulator.faults.set({ type: 'garbage', shape }, { matching: /sobjects\/Contact$/u });
    const request = { object: 'Contact', fields: { family: 'Neu' } };
    await expect(org.connector.write(request, call)).rejects.toMatchObject({ code: 'WRITE_UNKNOWN' });
    expect(org.simulator.org.rows('Contact').filter((row) => row['LastName'] === 'Neu')).toHaveLength(1);
    expect(before?.state).toBe('live');
  });
});

describe('a source that is slow or gone', () => {
  test('in half-open connections is noticed at the deadline, and the next call takes another connection', async () => {
    await using org = await startOrg();
    const connector = org.connect({ deadlineMs: 300 });
    await connector.describe(call);
    org.simulator.faults.set({ type: 'silence' }, { times: 1 });
    await expect(connector.read('Contact', [idOf.contact(1)], call)).rejects.toMatchObject({ code: 'SOURCE_TIMEOUT' });
    expect(await connector.read('Contact', [idOf.contact(1)], call)).toHaveLength(1);
  });

  test('is cancelled for a client that leaves', async () => {
    await using org = await startOrg();
    org.simulator.faults.set({ type: 'delay', delayMs: 4_000 });
    const leaving = new AbortController();
    const reason = new Error('the caller left');
    const asked = org.connector.check({ signal: leaving.signal });
    setImmediate(() => leaving.abort(reason));
    await expect(asked).rejects.toBe(reason);
  });
});

describe('pages while data change', () => {
  test('a locator that is lost between two pages costs no row and doubles none', async () => {
    await using org = await startOrg(orgData({ contacts: 60 }));
    org.simulator.pages.rows = 7;
    const ids = (orgData({ contacts: 60 })['Contact'] ?? []).map(({ Id }) => Id);
    let pages = 0;
    org.simulator.onCall(() => {
      pages += 1;
      if (pages % 3 === 0) control(org, { do: 'lose locators' }, 'POST /simulator/sessions').catch(() => undefined);
    });
    const seen: string[] = [];
    let cursor: string | undefined;
    for (;;) {
      const page = await org.connector.changes('Contact', cursor, call);
      seen.push(...page.records.map(({ ref }) => ref.id));
      if (page.position === 'end') break;
      ({ cursor } = page);
    }
    expect(seen.toSorted()).toEqual(ids.toSorted());
  });

  test('opportunities read by id are whole although every place in their query is lost once', async () => {
    await using org = await startOrg();
    org.simulator.pages.rows = 1;
    org.simulator.pages.children = 1;
    org.simulator.faults.set(
      {
        type: 'answer',
        status: 400,
        contentType: 'application/json',
        body: '[{"message":"invalid query locator","errorCode":"INVALID_QUERY_LOCATOR"}]',
      },
      { matching: /\/query\/01g/u, times: 1 },
    );
    const records = await org.connector.read('Opportunity', [1, 2, 3].map(idOf.opportunity), call);
    expect(records.map(({ ref }) => ref.id).toSorted()).toEqual([1, 2, 3].map(idOf.opportunity));
    expect(records.find(({ ref }) => ref.id === idOf.opportunity(1))?.links).toHaveLength(3);
  });

  test('stamps in any order, within the overlap, lose no change', async () => {
    await using org = await startOrg();
    const { org: data } = org.simulator;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 0, max: 240 })), { minLength: 1, maxLength: 8 }),
        async (writes) => {
          const connector = org.connect();
          const { cursor } = await connector.changes('Contact', undefined, call);
          for (const [number, agoS] of writes) {
            data.update('Contact', idOf.contact(number), { Description: `${agoS}` });
            await control(org, {
              do: 'stamp',
              object: 'Contact',
              id: idOf.contact(number),
              at: new Date(data.now() - agoS * 1_000).toISOString(),
            });
          }
          const { records } = await connector.changes('Contact', cursor, call);
          const ids = new Set(records.map(({ ref }) => ref.id));
          expect(writes.filter(([number]) => !ids.has(idOf.contact(number)))).toEqual([]);
        },
      ),
      { numRuns: 8 },
    );
  });
});

describe('schema drift', () => {
  test.each([
    ['removed', { do: 'remove field', object: 'Account', field: 'Industry' }, undefined],
    ['renamed', { do: 'rename field', object: 'Account', field: 'Industry', to: 'Sector__c' }, undefined],
    ['retyped', { do: 'retype field', object: 'Account', field: 'NumberOfEmployees', type: 'string' }, '12'],
  ])('a field that is %s costs no record and no other field', async (_name, drift, employees) => {
    await using org = await startOrg();
    org.simulator.org.update('Account', idOf.account(1), { Industry: 'Tools' });
    const before = await accounts(org.connector);
    expect(before.find(({ ref }) => ref.id === idOf.account(1))?.fields.industry).toBe('Tools');
    await control(org, drift, 'POST /simulator/fields');
    const after = await accounts(org.connector);
    expect(after.map(({ ref }) => ref.id)).toEqual(before.map(({ ref }) => ref.id));
    const changed = after.find(({ ref }) => ref.id === idOf.account(1));
    expect(changed?.fields.name).toBe('Account 1 GmbH');
    if (employees === undefined) expect(changed?.fields.industry).toBeUndefined();
    else expect([changed?.fields.employees, changed?.raw['NumberOfEmployees']]).toEqual([employees, employees]);
  });

  test('a renamed field is found again under its new name, where its value is kept', async () => {
    await using org = await startOrg();
    org.simulator.org.update('Account', idOf.account(1), { Industry: 'Tools' });
    await control(org, { do: 'rename field', object: 'Account', field: 'Industry', to: 'Sector__c' }, 'POST /simulator/fields');
    const [account] = await org.connector.read('Account', [idOf.account(1)], call);
    expect(account?.raw['Sector__c']).toBe('Tools');
  });
});

describe('the control of a running simulator', () => {
  test('sets faults by HTTP, lists and clears them, and is neither counted nor logged', async () => {
    await using org = await startOrg();
    await org.connector.check(call);
    org.simulator.calls.length = 0;
    expect(await control(org, { fault: { type: 'limit' }, matching: 'composite', times: 2 }, 'POST /simulator/faults')).toMatchObject({
      faults: [{ matching: 'composite', left: 2 }],
    });
    await expect(org.connector.check(call)).rejects.toMatchObject({ code: 'SOURCE_RATE_LIMITED', retryAfterMs: 900_000 });
    expect(await control(org, undefined, 'GET /simulator/calls')).toEqual({
      calls: [{ method: 'POST', address: '/services/data/v62.0/composite', status: 403 }],
    });
    expect(await control(org, undefined, 'DELETE /simulator/faults')).toBeUndefined();
    await expect(org.connect().check(call)).resolves.toMatchObject({ account: expect.any(String) });
  });

  test.each([
    [{ type: 'expired' }, 'SOURCE_AUTH'],
    [{ type: 'unavailable', status: 502 }, 'SOURCE_UNAVAILABLE'],
    [{ type: 'limit', of: 'concurrency' }, 'SOURCE_RATE_LIMITED'],
    [{ type: 'reset' }, 'SOURCE_UNAVAILABLE'],
    [{ type: 'cut' }, 'SOURCE_BAD_RESPONSE'],
    [{ type: 'garbage', shape: 'binary' }, 'SOURCE_BAD_RESPONSE'],
    [{ type: 'alter', pattern: '"Name":"[^"]*"', text: '"Name":7' }, 'SOURCE_BAD_RESPONSE'],
  ])('%j becomes %s', async (fault, code) => {
    await using org = await startOrg();
    await org.connector.check(call);
    await control(org, { fault, matching: 'services/data' }, 'POST /simulator/faults');
    await expect(org.connector.check(call)).rejects.toMatchObject({ code });
  });

  test('merges, deletes for good, restores and converts what the feed then tells', async () => {
    await using org = await startOrg();
    await control(org, { do: 'merge', object: 'Account', winner: idOf.account(1), losers: [idOf.account(2)] });
    await control(org, { do: 'delete', object: 'Account', id: idOf.account(3) });
    await control(org, { do: 'restore', object: 'Account', id: idOf.account(3) });
    await control(org, { do: 'purge', object: 'Account', id: idOf.account(4) });
    expect(await control(org, { do: 'convert lead', id: idOf.lead(1) })).toMatchObject({ contactId: expect.stringMatching(/^003/u) });
    const { records } = await org.connector.changes('Account', undefined, call);
    expect(records.map(({ ref, state, mergedInto }) => [ref.id, state, mergedInto])).toEqual(
      expect.arrayContaining([
        [idOf.account(2), 'merged', idOf.account(1)],
        [idOf.account(3), 'live', undefined],
      ]),
    );
    expect(records.map(({ ref }) => ref.id)).not.toContain(idOf.account(4));
  });

  test.each([
    ['POST /simulator/faults', { fault: { type: 'magic' } }],
    ['POST /simulator/faults', { fault: { type: 'silence' }, matching: '(' }],
    ['POST /simulator/records', { do: 'magic' }],
    ['POST /simulator/records', { do: 'lose locators' }],
    ['POST /simulator/fields', { do: 'add field' }],
    ['POST /simulator/sessions', { do: 'magic' }],
    ['POST /simulator/records', { do: 'delete', object: 'Account', id: idOf.account(99) }],
    ['GET /simulator/nothing', undefined],
  ])('%s %j is refused with a complaint', async (address, body) => {
    await using org = await startOrg();
    expect(await control(org, body, address)).toEqual({ complaint: expect.stringMatching(/\w/u) });
  });

  test('a field that is added by it is read', async () => {
    await using org = await startOrg();
    await control(org, { do: 'add field', object: 'Account', field: 'Tier__c' }, 'POST /simulator/fields');
    await control(org, { do: 'update', object: 'Account', id: idOf.account(1), values: { Tier__c: 'gold' } });
    const [account] = await org.connector.read('Account', [idOf.account(1)], call);
    expect(account?.raw['Tier__c']).toBe(toCustomField('Tier__c', 'string').custom ? 'gold' : undefined);
  });
});

async function control(org: RunningOrg, body: unknown, address = 'POST /simulator/records'): Promise<unknown> {
  const [method = '', path = ''] = address.split(' ');
  const response = await fetch(org.simulator.baseUrl + path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}

async function accounts(connector: Connector): Promise<readonly SourceRecord[]> {
  return (await connector.changes('Account', undefined, call)).records;
}
