import { describe, expect, test } from 'vitest';

import type { SourceRecord, WriteRequest, WriteResult } from '../../../connectors/connector.ts';
import type { Fault } from '../../../connectors/salesforce/simulator/faults.ts';
import { toCustomField } from '../../../connectors/salesforce/simulator/schema.ts';
import { idOf } from './org-data.ts';
import { never, startOrg } from './running-org.ts';
import type { RunningOrg } from './running-org.ts';

const KEY = 'Overlay_Key__c';

async function write(org: RunningOrg, request: WriteRequest): Promise<WriteResult> {
  return await org.connector.write(request, { signal: never });
}

async function read(org: RunningOrg, object: string, id: string): Promise<SourceRecord> {
  const [record] = await org.connector.read(object, [id], { signal: never });
  if (record === undefined) throw new Error(`${object} ${id} is not there`);
  return record;
}

function changes({ simulator }: RunningOrg): readonly string[] {
  return simulator.calls
    .filter(
      ({ method, address }) =>
        method === 'PATCH' || (method === 'POST' && address.includes('/sobjects/') && !address.includes('composite')),
    )
    .map(({ method }) => method);
}

function withKey(org: RunningOrg, object: string, kind: 'external id' | 'plain field' = 'external id'): void {
  org.simulator.org.schema.object(object)?.addField({ ...toCustomField(KEY, 'string'), externalId: kind === 'external id' });
}

describe('a change', () => {
  test('is written under our names and under the source’s own, empties what is null, and comes back as it is held now', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Opportunity', idOf.opportunity(1));
    const { record, concurrency } = await write(org, {
      object: 'Opportunity',
      id: idOf.opportunity(1),
      expectedVersion: before.version,
      fields: { stage: 'Closed Won', amount: '12500.75', nextStep: null },
      custom: { Description: 'agreed', IsPrivate: 'true' },
    });
    expect(concurrency).toBe('conditional');
    expect(record).toEqual(await read(org, 'Opportunity', idOf.opportunity(1)));
    expect(record.fields).toMatchObject({ stage: 'Closed Won', amount: '12500.75', description: 'agreed', isWon: 'true' });
    expect(record.fields.nextStep).toBeUndefined();
    expect(record.version > before.version).toBe(true);
  });

  test('made since the version was read is a conflict: nothing is written, and a read shows the other version', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Contact', idOf.contact(1));
    org.simulator.org.update('Contact', idOf.contact(1), { Title: 'theirs' });
    const request = { object: 'Contact', id: idOf.contact(1), expectedVersion: before.version, fields: { title: 'ours' } };
    await expect(write(org, request)).rejects.toMatchObject({ code: 'SOURCE_CONFLICT', source: 'salesforce' });
    expect(changes(org)).toEqual([]);
    expect((await read(org, 'Contact', idOf.contact(1))).fields.title).toBe('theirs');
  });

  test('made between our look and our write is refused by Salesforce itself (SF-37)', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Contact', idOf.contact(1));
    const stop = org.simulator.onCall(({ method }) => {
      if (method === 'PATCH') org.simulator.org.update('Contact', idOf.contact(1), { Title: 'theirs' });
    });
    const request = { object: 'Contact', id: idOf.contact(1), expectedVersion: before.version, fields: { title: 'ours' } };
    await expect(write(org, request)).rejects.toMatchObject({ code: 'SOURCE_CONFLICT' });
    stop();
    expect((await read(org, 'Contact', idOf.contact(1))).fields.title).toBe('theirs');
  });

  test('of a record changed a moment ago waits until no other change can hide in that second', async () => {
    await using org = await startOrg();
    await org.connector.describe({ signal: never });
    org.simulator.org.update('Contact', idOf.contact(1), { Title: 'a moment ago' });
    const before = await read(org, 'Contact', idOf.contact(1));
    let stamp = '';
    org.simulator.onCall(({ method }) => {
      if (method === 'PATCH') stamp = new Date(org.simulator.org.now()).toISOString();
    });
    await write(org, { object: 'Contact', id: idOf.contact(1), expectedVersion: before.version, fields: { title: 'ours' } });
    expect(Date.parse(stamp) - Date.parse(before.version)).toBeGreaterThanOrEqual(2_000);
  });

  test('of a record that was deleted meanwhile is a conflict', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Contact', idOf.contact(1));
    org.simulator.org.remove('Contact', idOf.contact(1));
    const request = { object: 'Contact', id: idOf.contact(1), expectedVersion: before.version, fields: { title: 'ours' } };
    await expect(write(org, request)).rejects.toMatchObject({ code: 'SOURCE_CONFLICT' });
  });

  test('of an opportunity whose contacts changed since is a conflict, too', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Opportunity', idOf.opportunity(2));
    org.simulator.org.insert('OpportunityContactRole', { OpportunityId: idOf.opportunity(2), ContactId: idOf.contact(3) });
    const request = { object: 'Opportunity', id: idOf.opportunity(2), expectedVersion: before.version, fields: { name: 'ours' } };
    await expect(write(org, request)).rejects.toMatchObject({ code: 'SOURCE_CONFLICT' });
  });

  test('keeps every digit of a number', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Account', idOf.account(1));
    const sent: string[] = [];
    org.simulator.onCall(({ method, body }) => {
      if (method === 'PATCH') sent.push(body);
    });
    await write(org, {
      object: 'Account',
      id: idOf.account(1),
      expectedVersion: before.version,
      fields: { annualRevenue: '12345678901234567.89', employees: '7' },
    });
    expect(sent).toEqual(['{"AnnualRevenue":"12345678901234567.89","NumberOfEmployees":7}']);
  });

  test.each<[string, Partial<WriteRequest>, string]>([
    ['a field Salesforce makes of others', { fields: { name: 'Ada' } }, 'Contact.Name'],
    ['a field of ours it has none for', { fields: { lifecycle: 'x' } }, 'Contact has no field for lifecycle'],
    ['a field nobody has', { custom: { Nothing__c: 'x' } }, 'Contact has no field Nothing__c'],
    ['a field that is no name', { custom: { "x' OR '": 'x' } }, 'of this name'],
    ['a word where true or false belongs', { custom: { DoNotCall: 'maybe' } }, 'true or false in DoNotCall'],
    ['an id that is none', { id: "' OR '", fields: { title: 'x' } }, 'no id of Contact'],
    ['nothing', { fields: {} }, 'nothing to write'],
  ])('of %s is refused by name before anything leaves', async (_name, request, message) => {
    await using org = await startOrg();
    const before = await read(org, 'Contact', idOf.contact(1));
    org.simulator.org.schema.object('Contact')?.addField(toCustomField('DoNotCall', 'boolean'));
    await org.connector.describe({ signal: never });
    const whole = { object: 'Contact', id: idOf.contact(1), expectedVersion: before.version, fields: {}, ...request };
    await expect(write(org, whole)).rejects.toMatchObject({ code: 'SOURCE_REQUEST', message: expect.stringContaining(message) });
    expect(changes(org)).toEqual([]);
  });

  test('without the version it was decided upon is refused', async () => {
    await using org = await startOrg();
    await expect(write(org, { object: 'Contact', id: idOf.contact(1), fields: { title: 'x' } })).rejects.toMatchObject({
      code: 'SOURCE_REQUEST',
    });
  });

  test('that Salesforce refuses for a value names object and field and quotes no value', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Account', idOf.account(1));
    const error: unknown = await write(org, {
      object: 'Account',
      id: idOf.account(1),
      expectedVersion: before.version,
      fields: { name: 'x'.repeat(300) },
    }).catch((caught: unknown) => caught);
    expect(error).toMatchObject({
      code: 'SOURCE_REQUEST',
      message: 'salesforce refused to write Account.Name: STRING_TOO_LONG.',
      field: 'Name',
    });
    expect((await read(org, 'Account', idOf.account(1))).version).toBe(before.version);
  });

  test.each<[string, Fault, string]>([
    ['a cut answer', { type: 'cut' }, 'WRITE_UNKNOWN'],
    ['a reset connection', { type: 'reset' }, 'WRITE_UNKNOWN'],
    ['silence', { type: 'silence' }, 'WRITE_UNKNOWN'],
    ['a gateway’s page', { type: 'answer', status: 502, contentType: 'text/html', body: '<html>Bad gateway</html>' }, 'WRITE_UNKNOWN'],
    [
      'a page in place of the answer',
      { type: 'answer', status: 200, contentType: 'text/html', body: '<html>Maintenance</html>' },
      'WRITE_UNKNOWN',
    ],
    ['a 503', { type: 'answer', status: 503, body: '' }, 'WRITE_UNKNOWN'],
    ['a row somebody else holds', refusal('UNABLE_TO_LOCK_ROW'), 'SOURCE_UNAVAILABLE'],
    ['a daily limit', refusal('REQUEST_LIMIT_EXCEEDED', 403), 'SOURCE_RATE_LIMITED'],
    ['a missing right', refusal('INSUFFICIENT_ACCESS_OR_READONLY', 403), 'SOURCE_PERMISSION'],
    ['a validation rule', refusal('FIELD_CUSTOM_VALIDATION_EXCEPTION'), 'SOURCE_REQUEST'],
  ])('that meets %s is sent once and never again', async (_name, fault, code) => {
    await using org = await startOrg();
    org.connect();
    // Only silence is waited for: a slow machine must not come before the fault.
    const connector = org.connect({ deadlineMs: fault.type === 'silence' ? 1_000 : 10_000 });
    const [before] = await connector.read('Contact', [idOf.contact(1)], { signal: never });
    org.simulator.faults.set(fault, { matching: /sobjects\/Contact\/003/u });
    const request = { object: 'Contact', id: idOf.contact(1), expectedVersion: before?.version ?? '', fields: { title: 'ours' } };
    await expect(connector.write(request, { signal: never })).rejects.toMatchObject({ code });
    expect(changes(org)).toEqual(['PATCH']);
  });

  test('that cannot leave at all is no unknown one', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Contact', idOf.contact(1));
    const request = { object: 'Contact', id: idOf.contact(1), expectedVersion: before.version, fields: { title: 'ours' } };
    await org.simulator[Symbol.asyncDispose]();
    await expect(write(org, request)).rejects.toMatchObject({ code: 'SOURCE_UNAVAILABLE' });
  });

  test('goes on over a session that ends under it, and is still written once', async () => {
    await using org = await startOrg();
    const before = await read(org, 'Contact', idOf.contact(1));
    let ended = 0;
    org.simulator.onCall(({ method }) => {
      if (method !== 'PATCH' || ended > 0) return;
      ended += 1;
      org.simulator.expireSessions();
    });
    const { record } = await write(org, {
      object: 'Contact',
      id: idOf.contact(1),
      expectedVersion: before.version,
      fields: { title: 'ours' },
    });
    expect(record.fields.title).toBe('ours');
    expect(org.simulator.calls.filter(({ method }) => method === 'PATCH').map(({ status }) => status)).toEqual([401, 204]);
  });

  test('is not begun for a caller who has left', async () => {
    await using org = await startOrg();
    const reason = new Error('the caller left');
    const request = { object: 'Contact', id: idOf.contact(1), expectedVersion: 'x', fields: { title: 'ours' } };
    await expect(org.connector.write(request, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });
});

describe('a new record', () => {
  const contact: WriteRequest = {
    object: 'Contact',
    fields: { family: 'Neu', email: 'neu@corp.example' },
    links: [{ kind: 'account', object: 'Account', id: idOf.account(1) }],
  };

  test('is made with its ties and read back', async () => {
    await using org = await startOrg();
    const { record } = await write(org, contact);
    expect(record).toMatchObject({
      fields: { family: 'Neu', email: 'neu@corp.example' },
      links: [{ object: 'Account', id: idOf.account(1) }],
    });
  });

  test.each(['external id', 'plain field'] as const)('with our key in a %s is made once, however often it is asked for', async (kind) => {
    await using org = await startOrg();
    withKey(org, 'Contact', kind);
    const keyed = { ...contact, key: { field: KEY, value: "act_1' OR Id != '" } };
    const first = await write(org, keyed);
    const second = await write(org, keyed);
    expect(second.record.ref).toEqual(first.record.ref);
    expect(first.record.raw[KEY]).toBe("act_1' OR Id != '");
    expect(org.simulator.org.rows('Contact').filter((row) => row['LastName'] === 'Neu')).toHaveLength(1);
  });

  test('whose answer is lost is found by its key', async () => {
    await using org = await startOrg();
    withKey(org, 'Contact');
    org.simulator.faults.set({ type: 'cut' }, { matching: /sobjects\/Contact\/Overlay/u });
    const { record } = await write(org, { ...contact, key: { field: KEY, value: 'act_1' } });
    expect(record.raw[KEY]).toBe('act_1');
    expect(changes(org)).toEqual(['PATCH']);
  });

  test('whose answer is lost without a key is unknown, and not made again', async () => {
    await using org = await startOrg();
    org.simulator.faults.set({ type: 'cut' }, { matching: /sobjects\/Contact$/u });
    await expect(write(org, contact)).rejects.toMatchObject({ code: 'WRITE_UNKNOWN', retryable: false });
    expect(changes(org)).toEqual(['POST']);
  });

  test('that never arrived is unknown although it has a key: it may still be on its way', async () => {
    await using org = await startOrg();
    withKey(org, 'Contact');
    org.simulator.faults.set({ type: 'answer', status: 502, body: '' }, { matching: /sobjects\/Contact\/Overlay/u });
    await expect(write(org, { ...contact, key: { field: KEY, value: 'act_1' } })).rejects.toMatchObject({ code: 'WRITE_UNKNOWN' });
    expect(changes(org)).toEqual(['PATCH']);
  });

  test.each<[string, WriteRequest, string]>([
    ['without what it must have', { object: 'Contact', fields: { email: 'a@b.example' } }, 'Contact.LastName'],
    [
      'with a tie Salesforce has no field for',
      { ...contact, links: [{ kind: 'ticket', object: 'Case', id: idOf.case(1) }] },
      'ties it to Case',
    ],
    ['with a key it has no field for', { ...contact, key: { field: 'Nothing__c', value: '1' } }, 'no field for our key'],
    ['of an object that is not read', { object: 'Invoice__c', fields: {} }, 'no object Invoice__c'],
  ])('%s is refused by name', async (_name, request, message) => {
    await using org = await startOrg();
    await expect(write(org, request)).rejects.toMatchObject({ code: 'SOURCE_REQUEST', message: expect.stringContaining(message) });
  });
});

function refusal(errorCode: string, status = 400): Fault {
  return { type: 'answer', status, contentType: 'application/json', body: JSON.stringify([{ message: 'no', errorCode }]) };
}
