import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createProjectEntities } from '../../src/graph/project-entities.ts';
import { createGraphReader } from '../../src/graph/reader.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createProjectEvents } from '../../src/timeline/project-events.ts';
import type { ProjectEvents } from '../../src/timeline/project-events.ts';
import { createTimelineReader } from '../../src/timeline/reader.ts';
import { createRefreshSignals } from '../../src/timeline/refresh-signals.ts';
import { createRefreshSilence } from '../../src/timeline/refresh-silence.ts';
import { everyRow, mergeGolden, putMembership, putRecords, resolved, unresolved } from '../graph/resolved-records.ts';
import type { ResolvedRecord } from '../graph/resolved-records.ts';
import { createTestDatabase } from '../support/database.ts';

const { signal } = new AbortController();
const NOW = Date.parse('2026-06-30T00:00:00Z');
const clock = { now: () => NOW };

const PEOPLE = [
  resolved('own_1', 'u1', { fields: { name: 'Olive Owner', email: 'olive@us.example' } }),
  resolved('acc_1', 'a1', { fields: { name: 'Acme GmbH', website: 'https://www.acme.de' } }),
  // Two houses of one domain: only the name tells them apart.
  resolved('acc_2', 'a2', { fields: { name: 'Beta Bau GmbH', website: 'beta-gruppe.de' } }),
  resolved('acc_3', 'a3', { fields: { name: 'Beta Handel GmbH', website: 'beta-gruppe.de' } }),
  resolved('con_1', 'c1', { fields: { given: 'Ann', family: 'Able', email: 'ann@acme.de' }, links: [['account', 'a1']] }),
  // One mailbox of two people.
  resolved('con_2', 'c2', { fields: { given: 'Bob', family: 'Bell', email: 'bau@acme.de' }, links: [['account', 'a1']] }),
  resolved('con_3', 'c3', { fields: { given: 'Cid', family: 'Cole', email: 'bau@acme.de' }, links: [['account', 'a1']] }),
  // A free-mail address is a person's, and no organisation's.
  resolved('con_4', 'c4', { fields: { given: 'Dee', family: 'Dorn', email: 'dee.dorn@gmail.com' } }),
];
const TICKETS = [
  ticket('tic_1', 't1', { email: 'ann@acme.de', priority: 'urgent' }),
  ticket('tic_2', 't2', { email: 'stranger@acme.de' }),
  ticket('tic_3', 't3', { email: 'nobody@unknown.de' }),
];
const EVENTS = [
  told('invoice', 'i1', { type: 'INVOICE', subject: 'R-1', email: 'Ann@Acme.de', amount: '1200.50', currency: 'EUR', dueAt: '2026-06-01' }),
  told('invoice', 'i2', {
    type: 'INVOICE',
    subject: 'R-2',
    email: 'buchhaltung@acme.de',
    status: 'paid',
    closedAt: '2026-05-20T00:00:00Z',
  }),
  told('invoice', 'i3', { type: 'INVOICE', subject: 'R-3', email: 'x@beta-gruppe.de', company: 'BETA HANDEL' }),
  told('invoice', 'i4', { type: 'INVOICE', subject: 'R-4', email: 'x@beta-gruppe.de' }),
  told('invoice', 'i5', { type: 'INVOICE', subject: 'R-5', email: 'bau@acme.de' }),
  told('invoice', 'i6', { type: 'INVOICE', subject: 'R-6', company: 'Acme GmbH' }),
  told('invoice', 'i7', { type: 'INVOICE', subject: 'R-7', email: 'ann@acme.de, x@beta-gruppe.de', company: 'Beta Bau' }),
  told('form', 'f1', { type: 'FORM', email: 'dee.dorn@gmail.com', body: 'We need 20 more licences.' }),
  told('form', 'f2', { type: 'FORM', email: 'somebody@gmail.com' }),
  told('email', 'm1', { type: 'EMAIL', subject: 'Quote', from: 'olive@us.example', to: 'ann@acme.de, x@beta-gruppe.de' }),
  told('email', 'm2', { type: 'EMAIL', subject: 'Lunch', from: 'olive@us.example', to: 'new@us.example' }),
  // The same e-mail as a CRM keeps it, linked.
  unresolved('activity', 'x1', {
    fields: { type: 'Email', subject: 'Re: Quote', occurredAt: '2026-05-15T00:00:20Z', from: 'olive@us.example', to: 'ann@acme.de' },
    links: [['contact', 'c1']],
  }),
  // Nobody's but ours: a note without link or address.
  told('note', 'n1', { type: 'NOTE', body: 'Buy milk.' }),
];
const RECORDS = [...PEOPLE, ...TICKETS, ...EVENTS];

function ticket(golden: string, id: string, fields: ResolvedRecord['fields']): ResolvedRecord {
  return resolved(golden, id, {
    source: 'desk',
    fields: { subject: `Ticket ${id}`, status: 'open', openedAt: '2026-06-10T00:00:00Z', ...fields },
  });
}

function told(object: string, id: string, fields: ResolvedRecord['fields']): ResolvedRecord {
  return { ...unresolved('activity', id, { source: object, fields: { occurredAt: '2026-05-15T00:00:00Z', ...fields } }) };
}

interface Company {
  readonly database: Database;
  readonly events: ProjectEvents;
  learn(record: ResolvedRecord): Promise<void>;
  refresh(ids: readonly string[]): Promise<void>;
}

function companyIn(database: Database): Company {
  const events = createProjectEvents({ database, records: createRecordStore, settings: () => ({}), clock });
  const refresh = async (ids: readonly string[]): Promise<void> => {
    const { touched } = await createProjectEntities({ database })(ids, { signal });
    const followed = await events.ofEntities(touched, { signal });
    await createRefreshSignals({ database, clock })([...touched, ...followed.touched], { signal });
  };
  return {
    database,
    events,
    refresh,
    async learn(record) {
      await putRecords(database, [record]);
      await putMembership(database, [record]);
      if (record.golden !== undefined) {
        await refresh([record.golden]);
        return;
      }
      const { touched } = await events.ofActivities([record.ref], { signal });
      await createRefreshSignals({ database, clock })(touched, { signal });
    },
  };
}

async function rowsOf(database: Database): Promise<unknown> {
  const attributions = await database.query('select * from timeline.attribution order by subject');
  const attributed = await database.query('select * from timeline.attributed order by subject, entity_id');
  const known = await database.query('select * from timeline.known_address order by address, entity_id');
  return { ...(await everyRow(database)), attributions, attributed, known };
}

let database: Database;
let company: Company;

beforeAll(async () => {
  database = await createTestDatabase();
  company = companyIn(database);
  for (const record of RECORDS) await company.learn(record);
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

async function timelineOf(id: string, on = database): Promise<readonly string[]> {
  const page = (await createTimelineReader(on).timelineOf([id], { first: 50 })).get(id);
  return (page?.edges ?? []).map(({ node }) => `${node.kind} ${node.source.id}`).toSorted();
}

async function parked(on = database): Promise<Readonly<Record<string, string>>> {
  const page = await createTimelineReader(on).parked({ first: 50 });
  return Object.fromEntries(page.edges.map(({ node }) => [node.event.source.id, node.reason]));
}

describe('what links to nobody', () => {
  test('concerns the one contact who has the address, and with the contact its account', async () => {
    expect(await timelineOf('con_1')).toEqual(['EMAIL x1', 'INVOICE_ISSUED i1', 'TICKET_OPENED t1']);
    expect(await timelineOf('con_4')).toEqual(['FORM f1']);
  });

  test('concerns the one account whose domain the address has, where no contact has it', async () => {
    expect(await timelineOf('acc_1')).toEqual([
      'EMAIL x1',
      'INVOICE_ISSUED i1',
      'INVOICE_ISSUED i2',
      'INVOICE_PAID i2',
      'TICKET_OPENED t1',
      'TICKET_OPENED t2',
    ]);
  });

  test('concerns the account of the stated name where several share the domain', async () => {
    expect(await timelineOf('acc_3')).toEqual(['INVOICE_ISSUED i3']);
    expect(await timelineOf('acc_2')).toEqual([]);
  });

  test('is one with the e-mail that a CRM keeps of it and links', async () => {
    const mails = await database.query<{ event_id: string }>("select distinct event_id from timeline.event_entity where kind = 'EMAIL'");
    expect(mails).toHaveLength(1);
  });

  test('is parked with the reason where nothing decides, and never guessed', async () => {
    expect(await parked()).toEqual({
      i4: 'SEVERAL_ACCOUNTS',
      i5: 'SEVERAL_CONTACTS',
      i6: 'NO_ADDRESS',
      i7: 'SEVERAL_ACCOUNTS',
      f2: 'UNKNOWN_ADDRESS',
      m2: 'ONLY_OURS',
      t3: 'UNKNOWN_ADDRESS',
    });
  });

  test('is listed page by page, each once', async () => {
    const reader = createTimelineReader(database);
    const walked: string[] = [];
    let after: string | undefined;
    do {
      const page = await reader.parked({ first: 2, after });
      walked.push(...page.edges.map(({ node }) => node.event.id));
      after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
    } while (after !== undefined);
    expect(new Set(walked).size).toBe(7);
    expect(walked).toHaveLength(7);
  });

  test('makes a ticket the contact’s and the account’s, so that a critical one shows on both', async () => {
    const tickets = await createGraphReader(database).entities(['tic_1', 'tic_2', 'tic_3']);
    expect([...tickets.values()].map((each) => each.kind === 'ticket' && [each.contactId, each.accountId])).toEqual([
      ['con_1', 'acc_1'],
      [undefined, 'acc_1'],
      [undefined, undefined],
    ]);
    const signals = await createTimelineReader(database).signalsOf(['acc_1', 'con_1']);
    expect([...signals].map(([id, shown]) => [id, shown.map(({ kind }) => kind).includes('OPEN_CRITICAL_TICKET')])).toEqual([
      ['acc_1', true],
      ['con_1', true],
    ]);
  });

  test('shows an invoice that is past its day with number, amount and day, until it is paid', async () => {
    const reader = createTimelineReader(database);
    const [overdue] = (await reader.signalsOf(['acc_1'])).get('acc_1')?.filter(({ kind }) => kind === 'OVERDUE_INVOICE') ?? [];
    expect(overdue).toMatchObject({
      evidence: 'Invoice R-1 over 1200.50 EUR was due on 2026-06-01 and is not paid.',
      since: '2026-06-01T23:59:59.999Z',
    });
    await using other = await createTestDatabase();
    const there = companyIn(other);
    for (const record of RECORDS) await there.learn(record);
    const [invoice] = EVENTS;
    if (invoice === undefined) throw new TypeError('there is an invoice');
    await there.learn({ ...invoice, changedAt: '2026-06-20T00:00:00.000Z', fields: { ...invoice.fields, status: 'paid' } });
    expect((await createTimelineReader(other).signalsOf(['acc_1'])).get('acc_1')?.map(({ kind }) => kind)).not.toContain('OVERDUE_INVOICE');
  });

  test('takes no more statements for many than for one', async () => {
    const [one, all] = [createMeter(), createMeter()];
    await withMeter(
      one,
      async () =>
        await company.events.ofActivities(
          EVENTS.slice(0, 1).map(({ ref }) => ref),
          { signal },
        ),
    );
    await withMeter(
      all,
      async () =>
        await company.events.ofActivities(
          EVENTS.map(({ ref }) => ref),
          { signal },
        ),
    );
    expect(all.sqlStatements).toBe(one.sqlStatements);
  });

  test('ends in the same rows whatever the order in which events arrive and people become known', async () => {
    const expected = await rowsOf(database);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length }), async (order) => {
        await using other = await createTestDatabase();
        const there = companyIn(other);
        for (const record of order) {
          await there.learn(record);
          // What points to a record that has come is projected with it, as a resolution says.
          if (record.kind === 'account')
            await there.refresh(['con_1', 'con_2', 'con_3'].filter((id) => order.some(({ golden }) => golden === id)));
        }
        expect(await rowsOf(other)).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  test('follows contacts that merge, split, move and change their address, as if it had always been so', async () => {
    await using other = await createTestDatabase();
    const there = companyIn(other);
    for (const record of RECORDS) await there.learn(record);
    expect((await parked(other))['i5']).toBe('SEVERAL_CONTACTS');

    await mergeGolden(other, 'con_3', 'con_2');
    await there.refresh(['con_2', 'con_3']);
    expect((await parked(other))['i5']).toBeUndefined();
    expect(await timelineOf('con_2', other)).toEqual(['INVOICE_ISSUED i5']);

    await other.query("update identity.golden set merged_into = null where id = 'con_3'");
    await other.query("update identity.member set golden_id = 'con_3' where id = 'c3'");
    await there.refresh(['con_2', 'con_3']);
    expect(await rowsOf(other)).toEqual(await rowsOf(database));

    const [cid] = PEOPLE.filter(({ golden }) => golden === 'con_3');
    if (cid === undefined) throw new TypeError('there is a Cid');
    const changedAt = '2026-06-20T00:00:00.000Z';
    await there.learn({ ...cid, changedAt, fields: { ...cid.fields, email: 'nobody@unknown.de' } });
    expect(await timelineOf('con_2', other)).toEqual(['INVOICE_ISSUED i5']);
    expect(await timelineOf('con_3', other)).toEqual(['TICKET_OPENED t3']);
    expect((await parked(other))['t3']).toBeUndefined();
  });
});

test('shows an invoice as overdue by time alone, once', async () => {
  await using other = await createTestDatabase();
  const there = companyIn(other);
  for (const record of PEOPLE) await there.learn(record);
  for (let number = 0; number < 7; number += 1) {
    await there.learn(
      told('invoice', `d${number}`, { type: 'INVOICE', email: 'ann@acme.de', status: 'open', dueAt: `2026-07-0${1 + number}T12:00:00Z` }),
    );
  }
  const turn = createRefreshSilence({ database: other });
  const shown = async (): Promise<number> =>
    (await createTimelineReader(other).signalsOf(['con_1'])).get('con_1')?.filter(({ kind }) => kind === 'OVERDUE_INVOICE').length ?? 0;
  await turn({ now: Date.parse('2026-07-01T11:00:00Z'), signal });
  expect(await shown()).toBe(0);
  await turn({ now: Date.parse('2026-07-02T13:00:00Z'), signal });
  expect(await shown()).toBe(2);
  await turn({ now: Date.parse('2026-07-20T00:00:00Z'), signal });
  expect(await shown()).toBe(5);
  // Nothing is left to be noticed, though more are overdue than are shown.
  expect(await turn({ now: Date.parse('2026-07-20T01:00:00Z'), signal })).toEqual({ touched: [] });
});
