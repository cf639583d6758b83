import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { FieldDescription } from '../../connectors/connector.ts';
import { createFieldReader } from '../../src/graph/field-reader.ts';
import type { RecordField } from '../../src/graph/record-field.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { compareCatalogue } from '../../src/records/field-catalogue.ts';
import { createFieldStore } from '../../src/records/field-store.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { recordOf } from '../records/record.ts';
import { createTestDatabase } from '../support/database.ts';
import { mergeGolden, putMembership, resolved } from './resolved-records.ts';

const FIRST = '2026-03-01T10:00:00.000Z';
const LATER = '2026-03-02T10:00:00.000Z';

let database: Database;
const clock = { now: () => Date.parse(LATER) };

function field(name: string, rest: Partial<FieldDescription> = {}): FieldDescription {
  return { name, label: name, type: 'string', valueType: 'text', custom: true, ...rest };
}

async function describeAs(source: string, fields: readonly FieldDescription[], at: string): Promise<void> {
  const store = createFieldStore(database);
  const [before] = await store.objects(source);
  await store.keep(database, compareCatalogue(before, { source, object: 'account', label: 'Account', kind: 'account', fields }, at));
}

async function hold(
  golden: string,
  id: string,
  { source = 'crm', raw }: { readonly source?: string; readonly raw: string },
): Promise<void> {
  // Raw is given as JSON text: a JavaScript number would lose the digits this is about.
  const record = resolved(golden, id, { source, fields: { name: id } });
  await createRecordStore(database).upsert(database, [recordOf({ id, source, object: 'account' })], { fetchedAt: FIRST });
  await database.query('update records.record set raw = $3::jsonb where (source, id) = ($1, $2)', [source, id, raw]);
  await putMembership(database, [record]);
}

beforeAll(async () => {
  database = await createTestDatabase();
  const gone = field('Gone__c');
  const crm = [
    field('Name', { custom: false, mappedTo: 'name' }),
    field('Tier__c'),
    field('Share__c', { type: 'double', valueType: 'number' }),
  ];
  const rest = [field('Fax', { custom: false }), field('Photo__c', { dropped: 'binary' })];
  await describeAs('crm', [...crm, gone, ...rest], FIRST);
  await describeAs('crm', [...crm, ...rest], LATER);
  await describeAs('erp', [field('Tier__c', { label: 'Level' }), field('phones.kind'), field('a.b')], FIRST);
  await hold('acc_1', '1', {
    raw: '{"Name": "Acme", "Tier__c": "A", "Share__c": 12345678901234.5678, "Gone__c": "last", "Fax": "1", "Photo__c": "x"}',
  });
  await hold('acc_1', '7', {
    source: 'erp',
    raw: '{"Tier__c": "9", "phones": [{"kind": "desk"}, {"kind": null}, {"kind": "cell"}], "a.b": "dot"}',
  });
  await hold('acc_2', '2', { raw: '{"Name": "Beta", "Tier__c": null}' });
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

function told(fields: readonly RecordField[] | undefined): readonly unknown[] {
  return (fields ?? []).map(({ record, field: { name, removedAt }, raw }) => [record.source, name, removedAt === undefined ? raw : 'gone']);
}

describe('what records hold in fields without a name of ours', () => {
  test('every custom field of every member record, what is gone last, and nothing that is mapped, standard or dropped', async () => {
    const found = await createFieldReader(database, clock).recordFields(['acc_1', 'acc_2', 'acc_none'], undefined);
    expect(told(found.get('acc_1'))).toEqual([
      ['crm', 'Tier__c', 'A'],
      ['crm', 'Share__c', '12345678901234.5678'],
      ['crm', 'Gone__c', 'gone'],
      ['erp', 'Tier__c', '9'],
      ['erp', 'phones.kind', ['desk', null, 'cell']],
      ['erp', 'a.b', 'dot'],
    ]);
    expect(told(found.get('acc_2'))).toEqual([
      ['crm', 'Tier__c', undefined],
      ['crm', 'Share__c', undefined],
      ['crm', 'Gone__c', 'gone'],
    ]);
    expect(found.has('acc_none')).toBe(false);
  });

  test('names find fields of any sort in all sources, or in one', async () => {
    const reader = createFieldReader(database, clock);
    const anywhere = await reader.recordFields(['acc_1'], ['Tier__c', 'Fax', 'Name']);
    expect(told(anywhere.get('acc_1'))).toEqual([
      ['crm', 'Name', 'Acme'],
      ['crm', 'Tier__c', 'A'],
      ['crm', 'Fax', '1'],
      ['erp', 'Tier__c', '9'],
    ]);
    const there = await reader.recordFields(['acc_1'], ['erp.Tier__c']);
    expect(told(there.get('acc_1'))).toEqual([['erp', 'Tier__c', '9']]);
  });

  test('is one statement, however many entities ask', async () => {
    const meter = createMeter();
    await withMeter(meter, async () => await createFieldReader(database, clock).recordFields(['acc_1', 'acc_2'], undefined));
    expect(meter.sqlStatements).toBe(1);
  });

  test('an id that was merged away answers with the records of its survivor', async () => {
    await hold('acc_3', '3', { raw: '{"Tier__c": "C"}' });
    await mergeGolden(database, 'acc_3', 'acc_2');
    const found = await createFieldReader(database, clock).recordFields(['acc_3'], ['Tier__c']);
    expect(told(found.get('acc_3'))).toEqual([
      ['crm', 'Tier__c', undefined],
      ['crm', 'Tier__c', 'C'],
    ]);
  });

  test('beyond five hundred fields those that hold nothing are left out, and none that holds something', async () => {
    const many = Array.from({ length: 600 }, (_, index) => field(`f${String(index).padStart(3, '0')}`));
    await describeAs('big', many, FIRST);
    await hold('acc_4', '4', { source: 'big', raw: '{"f001": "near", "f599": "far"}' });
    const found = (await createFieldReader(database, clock).recordFields(['acc_4'], undefined)).get('acc_4') ?? [];
    expect(found).toHaveLength(501);
    expect(told(found).at(-1)).toEqual(['big', 'f599', 'far']);
  });
});

test('what is gone is noticed, with its object, its field and what to do', async () => {
  const notices = (await createFieldReader(database, clock).notices()).get('crm') ?? [];
  expect(notices.map(({ code, object, field: name, at }) => [code, object, name, at])).toEqual([
    ['FIELD_REMOVED', 'account', 'Gone__c', LATER],
  ]);
  expect(notices[0]?.action).toMatch(/access/u);
});
