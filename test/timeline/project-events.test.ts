import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { createProjectEntities } from '../../src/graph/project-entities.ts';
import { createGraphReader } from '../../src/graph/reader.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import type { TimelineEvent } from '../../src/timeline/event.ts';
import { createProjectEvents } from '../../src/timeline/project-events.ts';
import type { ProjectEvents } from '../../src/timeline/project-events.ts';
import { createTimelineReader } from '../../src/timeline/reader.ts';
import { createRefreshSignals } from '../../src/timeline/refresh-signals.ts';
import { createRefreshSilence } from '../../src/timeline/refresh-silence.ts';
import { everyRow, mergeGolden, putMembership, putRecords, resolved, tiedTo, unresolved } from '../graph/resolved-records.ts';
import type { ResolvedRecord } from '../graph/resolved-records.ts';
import { createTestDatabase } from '../support/database.ts';

const { signal } = new AbortController();
const clock = { now: () => Date.parse('2026-06-30T00:00:00Z') };

const GOLDEN = [
  resolved('acc_1', 'a1', { fields: { name: 'Acme GmbH' } }),
  resolved('acc_2', 'b1', { fields: { name: 'Beta Ltd' } }),
  resolved('con_1', 'c1', { fields: { given: 'Ann', family: 'Able' }, links: [['account', 'a1']] }),
  resolved('con_2', 'c2', { fields: { given: 'Leo', family: 'Lead', lifecycle: 'lead', status: 'Disqualified' } }),
  resolved('dea_1', 'd1', {
    fields: { name: 'Big deal', stage: 'Closed Won', createdAt: '2026-01-10T00:00:00Z', closedAt: '2026-03-01T00:00:00Z' },
    links: [['account', 'a1']],
  }),
  resolved('dea_2', 'd2', {
    fields: { name: 'Open deal', stage: 'Proposal', createdAt: '2026-02-10T00:00:00Z', stageChangedAt: '2026-02-20T00:00:00Z' },
    links: [['account', 'a1']],
  }),
  resolved('tic_1', 't1', {
    fields: {
      number: '7',
      subject: 'All down',
      description: 'Since noon.',
      status: 'New',
      priority: 'Critical',
      openedAt: '2026-05-01T00:00:00Z',
    },
    links: [
      ['contact', 'c1'],
      ['account', 'a1'],
    ],
  }),
];
const ACTIVITIES = [
  unresolved('activity', 'e1', {
    fields: { type: 'Email', subject: 'Hello', body: 'I am furious.', direction: 'INCOMING_EMAIL', occurredAt: '2026-06-20T10:00:00Z' },
    links: [['contact', 'c1']],
  }),
  unresolved('activity', 'e2', {
    fields: { type: 'Call', occurredAt: '2026-03-31T10:00:00Z' },
    links: [
      ['deal', 'd2'],
      ['contact', 'c2'],
    ],
  }),
  unresolved('activity', 'e3', { fields: { type: 'Meeting', occurredAt: '2027-01-01T10:00:00Z' }, links: [['account', 'a1']] }),
  unresolved('activity', 'e4', { fields: { type: 'Task', occurredAt: '2026-06-29T10:00:00Z' }, links: [['account', 'b1']] }),
  unresolved('activity', 'e5', {
    fields: { type: 'Note', body: 'Never call him again.', occurredAt: '2026-06-01T10:00:00Z' },
    links: [['ticket', 't1']],
  }),
];
const RECORDS = [...GOLDEN, ...ACTIVITIES];
const IDS = [...new Set(GOLDEN.map(({ golden }) => golden ?? ''))];
const REFS = ACTIVITIES.map(({ ref }) => ref);

let database: Database;
let project: ProjectEvents;

beforeEach(async () => {
  database = await createTestDatabase();
  project = eventsOn(database);
});

afterEach(async () => {
  await database[Symbol.asyncDispose]();
});

function eventsOn(other: Database): ProjectEvents {
  return createProjectEvents({ database: other, records: createRecordStore, settings: () => ({}), clock });
}

async function projectAll(other: Database, records: readonly ResolvedRecord[] = RECORDS): Promise<void> {
  await putRecords(other, records);
  await putMembership(other, records);
  const { touched } = await createProjectEntities({ database: other })(IDS, { signal });
  await eventsOn(other).ofEntities(touched, { signal });
  await eventsOn(other).ofActivities(REFS, { signal });
}

async function timeline(id: string): Promise<readonly TimelineEvent[]> {
  const pages = await createTimelineReader(database).timelineOf([id], { first: 50 });
  return (pages.get(id)?.edges ?? []).map(({ node }) => node);
}

async function told(id: string): Promise<readonly string[]> {
  return (await timeline(id)).map(({ kind, source }) => `${kind} ${source.id}`);
}

describe('the timeline', () => {
  test('tells of an account what was done with it, its people, deals and tickets, newest first', async () => {
    await projectAll(database);
    expect(await told('acc_1')).toEqual([
      'MEETING e3',
      'EMAIL e1',
      'NOTE e5',
      'TICKET_OPENED t1',
      'CALL e2',
      'DEAL_WON d1',
      'STAGE_CHANGED d2',
      'DEAL_OPENED d2',
      'DEAL_OPENED d1',
    ]);
    expect(await told('con_1')).toEqual(['EMAIL e1', 'NOTE e5', 'TICKET_OPENED t1']);
    expect(await told('con_2')).toEqual(['CALL e2']);
    expect(await told('dea_2')).toEqual(['CALL e2', 'STAGE_CHANGED d2', 'DEAL_OPENED d2']);
    expect(await told('tic_1')).toEqual(['NOTE e5', 'TICKET_OPENED t1']);
    expect((await timeline('con_1'))[0]).toMatchObject({
      direction: 'INBOUND',
      subject: 'Hello',
      body: 'I am furious.',
      occurredAt: '2026-06-20T10:00:00.000Z',
      source: { source: 'crm', object: 'activity', id: 'e1' },
    });
  });

  test('tells each event once however often it is projected', async () => {
    await projectAll(database);
    const expected = await everyRow(database);
    await project.ofActivities(REFS, { signal });
    await project.ofEntities(IDS, { signal });
    expect(await everyRow(database)).toEqual(expected);
  });

  test('moves an event with the time its record states, and forgets it with the record', async () => {
    await projectAll(database);
    const [first] = ACTIVITIES;
    if (first === undefined) throw new TypeError('There must be an activity.');
    const moved = { ...first, fields: { ...first.fields, occurredAt: '2026-06-21T10:00:00Z' }, changedAt: '2026-06-22T00:00:00.000Z' };
    await putRecords(database, [moved]);
    await project.ofActivities([first.ref], { signal });
    expect((await timeline('con_1')).map(({ occurredAt }) => occurredAt)[0]).toBe('2026-06-21T10:00:00.000Z');

    await putRecords(database, [{ ...moved, changedAt: '2026-06-23T00:00:00.000Z', state: 'deleted' }]);
    const { touched } = await project.ofActivities([first.ref], { signal });
    expect(touched.toSorted()).toEqual(['acc_1', 'con_1']);
    expect(await told('con_1')).toEqual(['NOTE e5', 'TICKET_OPENED t1']);
  });

  test('tells of a reopened deal no victory any more', async () => {
    await projectAll(database);
    const reopened = resolved('dea_1', 'd1', {
      fields: { name: 'Big deal', stage: 'Negotiation', createdAt: '2026-01-10T00:00:00Z' },
      links: [['account', 'a1']],
    });
    const later = { ...reopened, changedAt: '2026-04-01T00:00:00.000Z' };
    await putRecords(database, [later]);
    await putMembership(database, [later]);
    await createProjectEntities({ database })(['dea_1'], { signal });
    await project.ofEntities(['dea_1'], { signal });
    expect(await told('dea_1')).toEqual(['DEAL_OPENED d1']);
  });

  test('says when something last happened: no plans, nothing that lies ahead', async () => {
    await projectAll(database);
    const entities = await createGraphReader(database).entities(['acc_1', 'acc_2', 'con_1', 'dea_2']);
    expect(entities.get('acc_1')).toMatchObject({ lastEventAt: '2026-06-20T10:00:00.000Z' });
    expect(entities.get('acc_2')).toMatchObject({ lastEventAt: undefined });
    expect(entities.get('con_1')).toMatchObject({ lastEventAt: '2026-06-20T10:00:00.000Z' });
    expect(entities.get('dea_2')).toMatchObject({ lastEventAt: '2026-03-31T10:00:00.000Z' });
  });

  test('follows a merge: the survivor has all events, also under the old id', async () => {
    await projectAll(database);
    await mergeGolden(database, 'acc_2', 'acc_1');
    const { touched } = await createProjectEntities({ database })(['acc_1', 'acc_2'], { signal });
    await project.ofEntities(touched, { signal });
    expect(await told('acc_2')).toContain('TASK e4');
    expect(await told('acc_1')).toEqual(await told('acc_2'));
    expect(await database.query("select * from timeline.event_entity where entity_id = 'acc_2'")).toEqual([]);
  });

  test('ends in the same rows whatever the order in which records arrive, are resolved and projected', async () => {
    await projectAll(database);
    const refresh = createRefreshSignals({ database, clock });
    await refresh(IDS, { signal });
    const expected = await everyRow(database);
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(RECORDS, { minLength: RECORDS.length }), async (order) => {
        await using other = await createTestDatabase();
        const [projectEntities, events] = [createProjectEntities({ database: other }), eventsOn(other)];
        for (const record of order) {
          await putRecords(other, [record]);
          await putMembership(other, [record]);
          if (record.golden === undefined) {
            await events.ofActivities([record.ref], { signal });
          } else {
            const { touched } = await projectEntities([record.golden, ...tiedTo(record, RECORDS)], { signal });
            await events.ofEntities(touched, { signal });
          }
        }
        await createRefreshSignals({ database: other, clock })(IDS, { signal });
        expect(await everyRow(other)).toEqual(expected);
      }),
      { numRuns: 8 },
    );
  });

  test('is read page by page, each event once, of some kinds only, for many entities in one statement', async () => {
    await projectAll(database);
    const reader = createTimelineReader(database);
    const walked: string[] = [];
    let after: string | undefined;
    do {
      const page: Awaited<ReturnType<typeof reader.timelineOf>> = await reader.timelineOf(['acc_1', 'con_1'], { first: 2, after });
      const events = page.get('acc_1');
      walked.push(...(events?.edges ?? []).map(({ node }) => `${node.kind} ${node.source.id}`));
      after = events?.hasNextPage === true ? events.edges.at(-1)?.cursor : undefined;
    } while (after !== undefined);
    expect(walked).toEqual(await told('acc_1'));

    const meter = createMeter();
    const pages = await withMeter(
      meter,
      async () => await reader.timelineOf(['acc_1', 'acc_2', 'con_2', 'acc_x'], { first: 5, kinds: ['CALL', 'TASK'] }),
    );
    expect(meter.sqlStatements).toBe(1);
    expect([...pages].map(([id, { edges }]) => [id, edges.length])).toEqual([
      ['acc_1', 1],
      ['acc_2', 1],
      ['con_2', 1],
      ['acc_x', 0],
    ]);
    expect([...(await reader.recentEvents(['acc_1', 'acc_x'], 3))].map(([id, events]) => [id, events.length])).toEqual([['acc_1', 3]]);
  });

  test('takes as many statements for many records and entities as for few', async () => {
    await projectAll(database);
    const meters = [createMeter(), createMeter(), createMeter(), createMeter()] as const;
    await withMeter(meters[0], async () => await project.ofActivities(REFS.slice(0, 1), { signal }));
    await withMeter(meters[1], async () => await project.ofActivities(REFS, { signal }));
    await withMeter(meters[2], async () => await project.ofEntities(['acc_1', 'con_1', 'dea_1', 'tic_1'], { signal }));
    await withMeter(meters[3], async () => await project.ofEntities(IDS, { signal }));
    const [oneRecord, allRecords, oneOfEachKind, allEntities] = meters.map(({ sqlStatements }) => sqlStatements);
    expect(allRecords).toBe(oneRecord);
    expect(allEntities).toBe(oneOfEachKind);
  });
});

describe('signals', () => {
  test('are kept with their evidence, read in one statement, and found by the accounts’ filter', async () => {
    await projectAll(database);
    await createRefreshSignals({ database, clock })(IDS, { signal });
    const meter = createMeter();
    const signals = await withMeter(
      meter,
      async () => await createTimelineReader(database).signalsOf(['acc_1', 'con_1', 'con_2', 'dea_2', 'acc_2']),
    );
    expect(meter.sqlStatements).toBe(1);
    const kinds = Object.fromEntries([...signals].map(([id, found]) => [id, found.map(({ kind }) => kind)]));
    expect(kinds).toEqual({
      acc_1: ['OPEN_CRITICAL_TICKET', 'CHURN_RISK'],
      con_1: ['OPEN_CRITICAL_TICKET', 'DO_NOT_PURSUE', 'CHURN_RISK'],
      con_2: ['DO_NOT_PURSUE', 'SILENT'],
      dea_2: ['OPEN_CRITICAL_TICKET', 'SILENT'],
    });
    expect(signals.get('con_1')?.[2]).toMatchObject({
      evidence: 'I am furious.',
      since: '2026-06-20T10:00:00.000Z',
      source: { source: 'crm', object: 'activity', id: 'e1' },
    });
    const atRisk = await createGraphReader(database).accounts({ first: 5, filter: { signals: ['CHURN_RISK'] }, withTotal: 'no-total' });
    expect(atRisk.edges.map(({ node }) => node.id)).toEqual(['acc_1']);
  });

  test('of silence come with time alone, and go when something planned has come to pass', async () => {
    await projectAll(database);
    await createRefreshSignals({ database, clock })(IDS, { signal });
    const refreshSilence = createRefreshSilence({ database });
    const silentIds = async (): Promise<readonly string[]> => {
      const rows = await database.query<{ entity_id: string }>("select entity_id from timeline.signal where kind = 'SILENT' order by 1");
      return rows.map(({ entity_id }) => entity_id);
    };
    expect((await refreshSilence({ now: clock.now(), signal })).touched).toEqual([]);
    expect(await silentIds()).toEqual(['con_2', 'dea_2']);

    const autumn = Date.parse('2026-09-18T10:00:00Z');
    expect((await refreshSilence({ now: autumn, signal })).touched.toSorted()).toEqual(['acc_1', 'con_1']);
    expect(await silentIds()).toEqual(['acc_1', 'con_1', 'con_2', 'dea_2']);
    const meter = createMeter();
    expect(await withMeter(meter, async () => await refreshSilence({ now: autumn, signal }))).toEqual({ touched: [] });
    expect(meter.sqlStatements).toBeLessThan(8);

    // The meeting that was planned for New Year has been held by then.
    const afterMeeting = Date.parse('2027-01-02T00:00:00Z');
    expect((await refreshSilence({ now: afterMeeting, signal })).touched).toEqual(['acc_1']);
    expect(await silentIds()).toEqual(['con_1', 'con_2', 'dea_2']);
    expect((await createGraphReader(database).entities(['acc_1'])).get('acc_1')).toMatchObject({ lastEventAt: '2027-01-01T10:00:00.000Z' });
  });

  test('go with what they rest on', async () => {
    await projectAll(database);
    const refresh = createRefreshSignals({ database, clock });
    await refresh(IDS, { signal });
    const closed = resolved('tic_1', 't1', {
      fields: { number: '7', subject: 'All down', status: 'Closed', priority: 'Critical' },
      links: [['account', 'a1']],
    });
    const later = { ...closed, changedAt: '2026-06-02T00:00:00.000Z' };
    await putRecords(database, [later]);
    await putMembership(database, [later]);
    const { touched } = await createProjectEntities({ database })(['tic_1'], { signal });
    const { touched: concerned } = await project.ofEntities(touched, { signal });
    await refresh(concerned, { signal });
    const signals = await createTimelineReader(database).signalsOf(['acc_1', 'dea_2']);
    expect([...signals.values()].flat().map(({ kind }) => kind)).not.toContain('OPEN_CRITICAL_TICKET');
  });
});
