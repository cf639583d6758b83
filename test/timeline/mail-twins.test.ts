import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createProjectEntities } from '../../src/graph/project-entities.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { createProjectEvents } from '../../src/timeline/project-events.ts';
import { createTimelineReader } from '../../src/timeline/reader.ts';
import { everyRow, putMembership, putRecords, resolved, unresolved } from '../graph/resolved-records.ts';
import type { ResolvedRecord } from '../graph/resolved-records.ts';
import { createTestDatabase } from '../support/database.ts';

const { signal } = new AbortController();
const clock = { now: () => Date.parse('2026-06-30T00:00:00Z') };

const ADDRESSES = { from: 'olive@us.example', to: 'ann@acme.example' };

const RECORDS = [
  resolved('own_1', 'u1', { fields: { name: 'Olive Owner', email: 'Olive@us.example' } }),
  resolved('acc_1', 'a1', { fields: { name: 'Acme GmbH' } }),
  resolved('acc_1', 'A9', { source: 'other', fields: { name: 'ACME' } }),
  resolved('acc_2', 'b1', { source: 'other', fields: { name: 'Beta Ltd' } }),
  resolved('con_1', 'c1', { fields: { given: 'Ann', family: 'Able' }, links: [['account', 'a1']] }),
  mail('crm', 'm1', { subject: 'Quote 7', to: ['contact', 'c1'] }),
  mail('other', 'M1', { subject: 'Email: Re: Quote 7', to: ['account', 'A9'] }),
  // The same words in the same minute, to somebody else.
  mail('other', 'M2', { subject: 'Quote 7', to: ['account', 'b1'] }),
  // Two of them in one source are two.
  mail('crm', 'm3', { subject: 'Circular', to: ['contact', 'c1'] }),
  mail('crm', 'm4', { subject: 'Circular', to: ['account', 'a1'] }),
  mail('other', 'M3', { subject: 'Circular', to: ['account', 'A9'] }),
  unresolved('activity', 'k1', {
    fields: { type: 'Task', subject: 'Note', status: 'Completed', occurredAt: '2026-06-20T10:00:00Z' },
    links: [['account', 'a1']],
  }),
  unresolved('activity', 'k2', {
    fields: { type: 'Task', subject: 'Ring Ann', status: 'Not Started', occurredAt: '2026-06-21T10:00:00Z' },
    links: [['account', 'a1']],
  }),
];

function mail(
  source: string,
  id: string,
  { subject, to }: { readonly subject: string; readonly to: readonly ['account' | 'contact', string] },
): ResolvedRecord {
  return unresolved('activity', id, {
    source,
    fields: { type: 'Email', subject, occurredAt: '2026-06-01T10:00:30Z', ...ADDRESSES },
    links: [to],
  });
}

let database: Database;

beforeEach(async () => {
  database = await createTestDatabase();
});

afterEach(async () => {
  await database[Symbol.asyncDispose]();
});

async function bring(other: Database, records: readonly ResolvedRecord[]): Promise<void> {
  const events = createProjectEvents({ database: other, records: createRecordStore, settings: () => ({}), clock });
  await putRecords(other, records);
  await putMembership(other, records);
  const ids = records.flatMap(({ golden }) => golden ?? []);
  const { touched } = await createProjectEntities({ database: other })(ids, { signal });
  await events.ofEntities(touched, { signal });
  const activities = records.filter(({ kind }) => kind === 'activity');
  await events.ofActivities(
    activities.map(({ ref }) => ref),
    { signal },
  );
}

async function timeline(id: string): Promise<readonly TimelineEvent[]> {
  const pages = await createTimelineReader(database).timelineOf([id], { first: 50 });
  return (pages.get(id)?.edges ?? []).map(({ node }) => node);
}

async function mails(id: string): Promise<readonly string[]> {
  return (await timeline(id))
    .filter(({ kind }) => kind === 'EMAIL')
    .map(({ source }) => source.id)
    .toSorted();
}

async function timelineRows(other: Database): Promise<unknown> {
  return Object.entries(await everyRow(other)).filter(([table]) => table.startsWith('timeline.'));
}

describe('an e-mail that two sources keep', () => {
  test('is told once at its account, and to everybody whom either names', async () => {
    await bring(database, RECORDS);
    expect(await mails('acc_1')).toEqual(['m1', 'm3', 'm4']);
    expect(await mails('con_1')).toEqual(['m1', 'm3']);
  });

  test('is not taken for one that went to another account', async () => {
    await bring(database, RECORDS);
    expect(await mails('acc_2')).toEqual(['M2']);
  });

  test('is still told when the source it was told from deletes it', async () => {
    await bring(database, RECORDS);
    const [gone] = RECORDS.filter(({ ref }) => ref.id === 'm1');
    if (gone === undefined) throw new TypeError('There must be an e-mail.');
    await bring(database, [{ ...gone, changedAt: '2026-02-01T00:00:00.000Z', state: 'deleted' }]);
    expect(await mails('acc_1')).toEqual(['M1', 'm3', 'm4']);
    expect(await mails('con_1')).toEqual(['m3']);
  });

  test('is told the same whatever the order in which records and colleagues become known', async () => {
    await bring(database, RECORDS);
    const expected = await timelineRows(database);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length }), async (order) => {
        await using other = await createTestDatabase();
        for (const record of order) await bring(other, [record]);
        expect(await timelineRows(other)).toEqual(expected);
      }),
      { numRuns: 6 },
    );
  });
});

describe('an e-mail that does not say which way it went', () => {
  test('went out when one of our people wrote it, however late we learn who they are', async () => {
    const colleague = RECORDS.filter(({ golden }) => golden === 'own_1');
    await bring(
      database,
      RECORDS.filter(({ golden }) => golden !== 'own_1'),
    );
    expect((await timeline('con_1')).map(({ direction }) => direction)).toEqual([undefined, undefined]);
    await bring(database, colleague);
    expect((await timeline('con_1')).map(({ direction }) => direction)).toEqual(['OUTBOUND', 'OUTBOUND']);
  });
});

describe('a task', () => {
  test('that is done has happened, an open one has not', async () => {
    await bring(database, RECORDS);
    const told = (await timeline('acc_1')).filter(({ kind }) => kind !== 'EMAIL');
    expect(told.map(({ kind, source }) => `${kind} ${source.id}`)).toEqual(['TASK k2', 'NOTE k1']);
    expect(await database.query("select last_event_at from graph.account where id = 'acc_1'")).toEqual([
      { last_event_at: new Date('2026-06-20T10:00:00Z') },
    ]);
  });
});
