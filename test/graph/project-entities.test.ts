import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import type { AccountEntity, DealEntity } from '../../src/graph/entity.ts';
import { createProjectEntities } from '../../src/graph/project-entities.ts';
import type { ProjectEntities } from '../../src/graph/project-entities.ts';
import { createGraphReader } from '../../src/graph/reader.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createTestDatabase } from '../support/database.ts';
import { everyRow, mergeGolden, putMembership, putRecords, resolved } from './resolved-records.ts';

const { signal } = new AbortController();

const RECORDS = [
  resolved('own_1', 'u1', { fields: { name: 'Olive Owner', email: 'olive@us.example' } }),
  resolved('acc_1', 'a1', { fields: { name: 'Acme GmbH', website: 'https://acme.de', phone: '+49 30 1234567', ownerId: 'u1' } }),
  resolved('acc_1', 'a2', { source: 'legacy', fields: { name: 'ACME', city: 'Berlin', country: 'DE' } }),
  resolved('acc_2', 'b1', { fields: { name: 'Beta Ltd' } }),
  resolved('con_1', 'c1', { fields: { given: 'Ann', family: 'Able', email: 'ann@acme.de' }, links: [['account', 'a1']] }),
  resolved('con_2', 'c2', {
    fields: { given: 'Bob', family: 'Best' },
    links: [
      ['account', 'b1', 'other'],
      ['account', 'a1', 'primary'],
    ],
  }),
  resolved('dea_1', 'd1', {
    fields: { name: 'Big deal', stage: 'Proposal', amount: '1000.50', currency: 'EUR', ownerId: 'u1', expectedClose: '2026-05-01' },
    links: [
      ['account', 'a1'],
      ['contact', 'c1', 'Decision Maker'],
      ['contact', 'c2'],
    ],
  }),
  resolved('dea_2', 'd2', {
    fields: { name: 'Small deal', stage: 'Proposal', amount: '200', currency: 'USD' },
    links: [['contact', 'c1']],
  }),
  resolved('dea_3', 'd3', { fields: { name: 'Old deal', stage: 'Closed Won', amount: '77' }, links: [['account', 'a1']] }),
  resolved('tic_1', 't1', { fields: { number: '7', subject: 'Help', status: 'New', priority: 'High' }, links: [['contact', 'c2']] }),
];
const ALL = [...new Set(RECORDS.map(({ golden }) => golden ?? ''))];

let database: Database;
let project: ProjectEntities;
let reader: ReturnType<typeof createGraphReader>;

beforeEach(async () => {
  database = await createTestDatabase();
  project = createProjectEntities({ database });
  reader = createGraphReader(database);
  await putRecords(database, RECORDS);
});

afterEach(async () => {
  await database[Symbol.asyncDispose]();
});

async function account(id: string): Promise<AccountEntity | undefined> {
  const entity = (await reader.entities([id])).get(id);
  return entity?.kind === 'account' ? entity : undefined;
}

function isAccount({ kind }: { readonly kind: string }): boolean {
  return kind === 'account';
}

async function found(text: string): Promise<readonly string[]> {
  return (await reader.search(text, 10)).map(({ id }) => id);
}

async function statementsOf(ids: readonly string[]): Promise<number> {
  const meter = createMeter();
  await withMeter(meter, async () => await project(ids, { signal }));
  return meter.sqlStatements;
}

async function deal(id: string): Promise<DealEntity | undefined> {
  const entity = (await reader.entities([id])).get(id);
  return entity?.kind === 'deal' ? entity : undefined;
}

describe('the golden view', () => {
  test('shows what the records of an entity say together, and where each value comes from', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    const acme = await account('acc_1');
    expect(acme).toMatchObject({
      name: 'Acme GmbH',
      domains: ['acme.de'],
      phone: { e164: '+49301234567', raw: '+49 30 1234567' },
      address: { city: 'Berlin', country: 'DE' },
      ownerId: 'own_1',
      sourceNames: ['crm', 'legacy'],
    });
    expect(acme?.provenance.find(({ field }) => field === 'name')).toMatchObject({
      value: 'Acme GmbH',
      source: { source: 'crm', object: 'account', id: 'a1' },
      fetchedAt: '2026-01-02T00:00:00.000Z',
    });
    expect(await deal('dea_1')).toMatchObject({
      stage: { unified: 'PROPOSAL', raw: 'Proposal' },
      amount: { amount: '1000.50', currency: 'EUR' },
      expectedClose: '2026-05-01',
      accountId: 'acc_1',
      ownerId: 'own_1',
    });
  });

  test('ties people to their primary account, deals to people with their role, and what names no account to a person’s', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    const entities = await reader.entities(ALL);
    expect(entities.get('con_2')).toMatchObject({ accountId: 'acc_1' });
    expect(entities.get('dea_2')).toMatchObject({ accountId: 'acc_1' });
    expect(entities.get('tic_1')).toMatchObject({ accountId: 'acc_1', contactId: 'con_2' });
    expect(await database.query('select * from graph.deal_contact order by deal_id, contact_id')).toEqual([
      { deal_id: 'dea_1', contact_id: 'con_1', role: 'Decision Maker' },
      { deal_id: 'dea_1', contact_id: 'con_2', role: null },
      { deal_id: 'dea_2', contact_id: 'con_1', role: null },
    ]);
  });

  test('sums open deals of an account: in each currency for reading, as a plain number for ordering', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    const sums = await reader.openDealAmounts(['acc_1', 'acc_2']);
    expect(sums.get('acc_1')).toEqual([
      { amount: '1000.50', currency: 'EUR' },
      { amount: '200', currency: 'USD' },
    ]);
    expect(sums.has('acc_2')).toBe(false);
    expect(await database.query('select open_deal_amount from graph.account where id = $1', ['acc_1'])).toEqual([
      { open_deal_amount: '1200.50' },
    ]);
  });

  test('gives a contact, a deal and a ticket their account once it is resolved, however late', async () => {
    await putMembership(
      database,
      RECORDS.filter((record) => !isAccount(record)),
    );
    await project(
      ALL.filter((id) => !id.startsWith('acc_')),
      { signal },
    );
    expect(await deal('dea_1')).toMatchObject({ accountId: undefined });

    await putMembership(database, RECORDS.filter(isAccount));
    const { touched } = await project(['acc_1', 'acc_2'], { signal });
    expect(touched.toSorted()).toEqual(['acc_1', 'acc_2', 'con_1', 'con_2', 'dea_1', 'dea_2', 'dea_3', 'tic_1']);
    const entities = await reader.entities(ALL);
    for (const id of ['con_1', 'con_2', 'dea_1', 'dea_2', 'tic_1']) expect(entities.get(id)).toMatchObject({ accountId: 'acc_1' });
    expect(await database.query('select open_deal_amount from graph.account where id = $1', ['acc_1'])).toEqual([
      { open_deal_amount: '1200.50' },
    ]);
  });

  test('follows a merge: the survivor has both records, everything tied to the old one, and answers for the old id', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    await mergeGolden(database, 'acc_1', 'acc_2');
    await project(['acc_1', 'acc_2'], { signal });

    expect((await account('acc_1'))?.id).toBe('acc_2');
    expect((await reader.membersOf(['acc_1'])).get('acc_1')?.map(({ id }) => id)).toEqual(['a1', 'b1', 'a2']);
    expect(
      await reader.bySource([
        { source: 'legacy', object: 'account', id: 'a2' },
        { source: 'x', object: 'y', id: 'z' },
      ]),
    ).toEqual(['acc_2', undefined]);
    const contacts = await reader.contactsOf('account', ['acc_1'], { first: 10, withTotal: 'with-total' });
    expect(contacts.get('acc_1')?.totalCount).toBe(2);
    expect(await database.query('select id, open_deal_amount from graph.account')).toEqual([{ id: 'acc_2', open_deal_amount: '1200.50' }]);
  });

  test('loses an entity with its last record, and nothing points to it any more', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    await database.query("delete from identity.member where golden_id in ('acc_1', 'con_1')");
    await project(['acc_1', 'con_1'], { signal });
    expect((await reader.entities(['acc_1', 'con_1'])).size).toBe(0);
    const dangling = await database.query(
      `select id from graph.contact where account_id = 'acc_1' union select id from graph.deal where account_id = 'acc_1'
       union select id from graph.ticket where account_id = 'acc_1' union select deal_id from graph.deal_contact where contact_id = 'con_1'`,
    );
    expect(dangling).toEqual([]);
    expect(await deal('dea_1')).toMatchObject({ name: 'Big deal' });
  });

  test('ends in the same rows whatever the order in which entities are resolved and projected', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    const expected = await everyRow(database);
    const steps = fc.shuffledSubarray(ALL, { minLength: ALL.length });
    await fc.assert(
      fc.asyncProperty(steps, fc.shuffledSubarray(ALL), async (order, again) => {
        await using other = await createTestDatabase();
        await putRecords(other, RECORDS);
        const projectOther = createProjectEntities({ database: other });
        for (const id of [...order, ...again]) {
          await putMembership(
            other,
            RECORDS.filter(({ golden }) => golden === id),
          );
          await projectOther([id], { signal });
        }
        expect(await everyRow(other)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('ends in the same rows when projections run at the same time', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    const expected = await everyRow(database);
    await using other = await createTestDatabase();
    await putRecords(other, RECORDS);
    await putMembership(other, RECORDS);
    const projectOther = createProjectEntities({ database: other });
    await Promise.all(ALL.map(async (id) => await projectOther([id], { signal })));
    expect(await everyRow(other)).toEqual(expected);
  });

  test('takes no more statements for many entities than for one of each kind', async () => {
    await putMembership(database, RECORDS);
    const few = await statementsOf(['own_1', 'acc_1', 'con_1', 'dea_1', 'tic_1']);
    expect(await statementsOf(ALL)).toBe(few);
    expect(few).toBeLessThan(40);
  });

  test('reads entities of all kinds in one statement a kind', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    const meter = createMeter();
    const entities = await withMeter(meter, async () => await reader.entities([...ALL, 'acc_nobody', 'nonsense']));
    expect(entities.size).toBe(ALL.length);
    expect(meter.sqlStatements).toBe(5);
  });

  test('finds accounts, people, deals and tickets by what they are called, the whole name first', async () => {
    await putMembership(database, RECORDS);
    await project(ALL, { signal });
    expect((await found('acme'))[0]).toBe('acc_1');
    expect(await found('ann able')).toContain('con_1');
    expect(await found('Big deal')).toContain('dea_1');
    expect(await found('helP')).toEqual(['tic_1']);
    expect(await found('030 1234567')).toEqual(['acc_1']);
    expect(await found('zzzz')).toEqual([]);
  });

  test('finds what any record calls somebody: nicknames, initials with and without points, numbers of every source', async () => {
    const more = [
      resolved('acc_2', 'b2', { source: 'legacy', fields: { name: 'I.C.M. Corp', phone: '(030) 55 66 77' } }),
      resolved('con_2', 'c9', { source: 'legacy', fields: { given: 'Robert', family: 'Best', email: 'R.Best+crm@Beta.example' } }),
      resolved('tic_1', 'T9', { source: 'legacy', fields: { number: '00042', subject: 'Help' } }),
    ];
    await putRecords(database, more);
    await putMembership(database, [...RECORDS, ...more]);
    await project(ALL, { signal });
    for (const typed of ['I.C.M. Corp', 'I.C.M.', 'ICM', 'icm corp', 'i. c. m.', '030 556677'])
      expect(await found(typed)).toContain('acc_2');
    for (const typed of ['Bob Best', 'Robert Best', 'r.best+crm@beta.example']) expect(await found(typed)).toContain('con_2');
    for (const typed of ['7', '00042']) expect(await found(typed)).toContain('tic_1');
    const listed = await reader.accounts({ first: 5, filter: { search: 'I.C.M. Corp' }, withTotal: 'no-total' });
    expect(listed.edges.map(({ node }) => node.id)).toEqual(['acc_2']);
  });

  test.each([
    [
      'its own closing first',
      { closedAt: '2026-01-05T10:00:00Z', stageChangedAt: '2026-01-06T10:00:00Z' },
      '2026-01-05T10:00:00.000Z',
      'only value',
    ],
    [
      'else the stage change',
      { stageChangedAt: '2026-01-06T10:00:00Z', expectedClose: '2026-01-07' },
      '2026-01-06T10:00:00.000Z',
      'stage change of a closed deal',
    ],
    ['else the close date', { expectedClose: '2026-01-07' }, '2026-01-07T00:00:00.000Z', 'close date of a closed deal'],
  ])('says when a deal was closed: %s', async (...[, fields, closedAt, rule]) => {
    const records = [
      resolved('dea_3', 'd3', { fields: { name: 'Old deal', stage: 'Closed Won', ...fields } }),
      // Still open there, so its date is but a hope.
      resolved('dea_3', 'D3', { source: 'legacy', fields: { name: 'Old deal', stage: 'Proposal', expectedClose: '2027-01-01' } }),
    ].map((record, index) => ({ ...record, changedAt: `2026-02-0${2 - index}T00:00:00.000Z` }));
    await putRecords(database, records);
    await putMembership(database, records);
    await project(['dea_3'], { signal });
    const closed = await deal('dea_3');
    expect(closed?.closedAt).toBe(closedAt);
    expect(closed?.provenance.filter(({ field }) => field === 'closedAt')).toMatchObject([{ rule, source: { source: 'crm', id: 'd3' } }]);
  });

  test('gives an open deal no closing, and a closed one none of an open record’s hopes', async () => {
    const records = [
      resolved('dea_3', 'd3', { fields: { name: 'Old deal', stage: 'Closed Lost' } }),
      resolved('dea_3', 'D3', { source: 'legacy', fields: { name: 'Old deal', stage: 'Proposal', expectedClose: '2027-01-01' } }),
    ].map((record, index) => ({ ...record, changedAt: `2026-02-0${2 - index}T00:00:00.000Z` }));
    await putRecords(database, records);
    await putMembership(database, RECORDS);
    await putMembership(database, records);
    await project(ALL, { signal });
    expect((await deal('dea_3'))?.closedAt).toBeUndefined();
    expect((await deal('dea_1'))?.closedAt).toBeUndefined();
  });

  test('knows a record by the short form of its id', async () => {
    const records = [resolved('acc_1', '001D000000IqhSLIAZ', { fields: { name: 'Acme GmbH' } })];
    await putRecords(database, records);
    await putMembership(database, records);
    const ref = { source: 'crm', object: 'account' };
    const asked = ['001D000000IqhSLIAZ', '001D000000IqhSL', '001D000000Iqhsl', 'a1'].map((id) => ({ ...ref, id }));
    expect(await reader.bySource(asked)).toEqual(['acc_1', 'acc_1', undefined, undefined]);
  });

  test('stops between batches when the caller leaves', async () => {
    await expect(project(ALL, { signal: AbortSignal.abort(new Error('left')) })).rejects.toThrow('left');
  });
});
