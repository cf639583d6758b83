import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { FieldDescription, ObjectDescription, SourceRecord } from '../../connectors/connector.ts';
import { OverlayError } from '../../src/errors.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRereadObjects, requestReread } from '../../src/records/field-reread.ts';
import { createFieldStore } from '../../src/records/field-store.ts';
import { createLearnFields } from '../../src/records/learn-fields.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createTestDatabase } from '../support/database.ts';
import { createPagedConnector } from './paged-connector.ts';
import { recordOf } from './record.ts';

let database: Database;
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});
beforeEach(async () => {
  await database.query('truncate records.record, records.object, records.field, records.reread cascade');
});

const signal = new AbortController().signal;
const clock = { now: () => Date.parse('2026-03-02T10:00:00.000Z') };

function field(name: string, rest: Partial<FieldDescription> = {}): FieldDescription {
  return { name, label: `${name} label`, type: 'string', valueType: 'text', custom: true, ...rest };
}

function object(name: string, ...fields: readonly FieldDescription[]): ObjectDescription {
  return { object: name, label: name, kind: 'account', fields };
}

type Lines = { readonly level: 'info' | 'warn'; readonly fields: Readonly<Record<string, unknown>> }[];

function listen() {
  const lines: Lines = [];
  const log = {
    info: (fields: Readonly<Record<string, unknown>>) => void lines.push({ level: 'info', fields }),
    warn: (fields: Readonly<Record<string, unknown>>) => void lines.push({ level: 'warn', fields }),
  };
  return { lines, log };
}

/** One pass of a source that describes itself so. */
async function learn(describing: () => readonly ObjectDescription[]): Promise<Lines> {
  const { lines, log } = listen();
  const connector = { ...createPagedConnector({ objects: [] }), describe: async () => await Promise.resolve(describing()) };
  await createLearnFields({ database, store: createFieldStore(database), rereadObject: requestReread, clock, log })(connector, { signal });
  return lines;
}

async function known(): Promise<Readonly<Record<string, readonly string[]>>> {
  const objects = await createFieldStore(database).objects();
  return Object.fromEntries(
    objects.map((one) => [one.object, one.fields.map(({ name, removedAt }) => (removedAt === undefined ? name : `-${name}`))]),
  );
}

async function rereads(): Promise<readonly string[]> {
  return (await database.query<{ object: string }>('select object from records.reread order by object')).map((row) => row.object);
}

describe('learning what a source holds', () => {
  test('keeps everything a description says, in the order of the source', async () => {
    const tier = field('Tier__c', {
      type: 'picklist',
      valueType: 'choice',
      options: [{ value: 'A', label: 'Gold' }],
      access: 'writable',
      mappedTo: 'industry',
    });
    const photo = field('Photo', { custom: false, dropped: 'binary' });
    await learn(() => [object('Account', tier, photo)]);
    const [account] = await createFieldStore(database).objects('crm');
    expect(account).toEqual({
      source: 'crm',
      object: 'Account',
      label: 'Account',
      kind: 'account',
      describedAt: '2026-03-02T10:00:00.000Z',
      fields: [
        { ...tier, firstSeenAt: '2026-03-02T10:00:00.000Z' },
        { ...photo, access: 'read-only', firstSeenAt: '2026-03-02T10:00:00.000Z' },
      ],
    });
  });

  test('an object that is not described any more stays as it is known', async () => {
    await learn(() => [object('Account', field('Tier__c')), object('Case', field('Heat__c'))]);
    await learn(() => [object('Case', field('Heat__c'))]);
    expect(await known()).toEqual({ Account: ['Tier__c'], Case: ['Heat__c'] });
  });

  test('a source that does not answer leaves everything as it is known, and is told in the log with its code', async () => {
    await learn(() => [object('Account', field('Tier__c'))]);
    const lines = await learn(() => {
      throw new OverlayError('SOURCE_UNAVAILABLE', 'away');
    });
    expect(await known()).toEqual({ Account: ['Tier__c'] });
    expect(lines).toEqual([{ level: 'warn', fields: { source: 'crm', code: 'SOURCE_UNAVAILABLE' } }]);
  });

  test('a new field has the records of its own object read once more, and of no other', async () => {
    await learn(() => [object('Account', field('Tier__c')), object('Case', field('Heat__c'))]);
    expect(await rereads()).toEqual([]);
    const lines = await learn(() => [object('Account', field('Tier__c')), object('Case', field('Heat__c'), field('Mood__c'))]);
    expect(await rereads()).toEqual(['Case']);
    expect(lines).toEqual([{ level: 'info', fields: { source: 'crm', object: 'Case', fields: ['Mood__c'], count: 1 } }]);
  });

  test('a new field whose values are not kept at all has nothing read once more', async () => {
    await learn(() => [object('Account', field('Tier__c'))]);
    await learn(() => [object('Account', field('Tier__c'), field('Photo', { dropped: 'binary' }))]);
    expect(await rereads()).toEqual([]);
  });

  test('a field that is gone or has another type is a warning that names source, object and field', async () => {
    await learn(() => [object('Account', field('Tier__c'), field('Since__c'))]);
    const lines = await learn(() => [object('Account', field('Since__c', { type: 'date', valueType: 'date' }))]);
    expect(await known()).toEqual({ Account: ['Since__c', '-Tier__c'] });
    expect(lines).toEqual([
      { level: 'warn', fields: { source: 'crm', object: 'Account', fields: ['Tier__c'], count: 1 } },
      { level: 'warn', fields: { source: 'crm', object: 'Account', fields: ['Since__c'], count: 1 } },
    ]);
  });
});

describe('reading an object once more', () => {
  const pages: readonly (readonly SourceRecord[])[] = ['1', '2', '3'].map((id) => [
    recordOf({ id, raw: { Id: id, Tier__c: `tier ${id}` } }),
  ]);

  async function reread(beforePage?: (object: string, page: number) => void, now = clock.now) {
    const changed: string[] = [];
    const { lines, log } = listen();
    const connector = createPagedConnector({ objects: [{ object: 'Account', kind: 'account', pages }], ...(beforePage && { beforePage }) });
    const run = createRereadObjects({
      database,
      store: createRecordStore(database),
      recordsChanged: async (_, __, refs) => void changed.push(...refs.map(({ id }) => id)),
      clock: { now },
      log,
    });
    await run(connector, { signal });
    return { requested: connector.requested, changed, lines };
  }

  test('brings the value of the new field into records that did not change at the source', async () => {
    const held = pages.flat().map((record) => ({ ...record, raw: { Id: record.ref.id } }));
    await createRecordStore(database).upsert(database, held, { fetchedAt: '2026-03-01T10:00:00.000Z' });
    await requestReread(database, { source: 'crm', object: 'Account' });
    const { changed } = await reread();
    expect(changed).toEqual(['1', '2', '3']);
    const stored = await createRecordStore(database).read(held.map(({ ref }) => ref));
    expect(stored.map(({ raw }) => raw['Tier__c'])).toEqual(['tier 1', 'tier 2', 'tier 3']);
    expect(await rereads()).toEqual([]);
  });

  test('goes on where it broke off, and leaves the place of the change feed alone', async () => {
    await requestReread(database, { source: 'crm', object: 'Account' });
    const broken = await reread((_, page) => {
      if (page === 3) throw new OverlayError('SOURCE_UNAVAILABLE', 'away');
    });
    expect(broken.lines).toEqual([{ level: 'warn', fields: { source: 'crm', object: 'Account', code: 'SOURCE_UNAVAILABLE' } }]);
    const resumed = await reread();
    expect(resumed.requested).toEqual(['Account 3']);
    expect(await createRecordStore(database).syncStates('crm')).toEqual([]);
  });

  test('leaves the rest to the next pass when it has had its minute', async () => {
    await requestReread(database, { source: 'crm', object: 'Account' });
    let now = clock.now();
    const first = await reread(
      () => (now += 40_000),
      () => now,
    );
    expect(first.requested).toEqual(['Account 1', 'Account 2']);
    expect(await rereads()).toEqual(['Account']);
    expect((await reread()).requested).toEqual(['Account 3']);
    expect(await rereads()).toEqual([]);
  });

  test('nothing is read that nobody asked for', async () => {
    expect((await reread()).requested).toEqual([]);
  });
});
