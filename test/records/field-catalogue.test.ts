import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { FieldDescription, ObjectDescription } from '../../connectors/connector.ts';
import { compareCatalogue } from '../../src/records/field-catalogue.ts';
import { toFieldNotices } from '../../src/records/field-notice.ts';

const MONDAY = '2026-03-02T10:00:00.000Z';
const TUESDAY = '2026-03-03T10:00:00.000Z';
const WEDNESDAY = '2026-03-04T10:00:00.000Z';

function field(name: string, rest: Partial<FieldDescription> = {}): FieldDescription {
  return { name, label: name, type: 'string', valueType: 'text', custom: true, ...rest };
}

function accounts(...fields: readonly FieldDescription[]): ObjectDescription & { readonly source: string } {
  return { source: 'crm', object: 'Account', label: 'Account', kind: 'account', fields };
}

describe('a description held against what is known', () => {
  test('the first description adds nothing: no record was read without its fields', () => {
    const { added, known, altered } = compareCatalogue(undefined, accounts(field('Tier__c'), field('Region__c')), MONDAY);
    expect(added).toEqual([]);
    expect(known.fields.map(({ firstSeenAt }) => firstSeenAt)).toEqual([MONDAY, MONDAY]);
    expect([...altered]).toEqual(['Tier__c', 'Region__c']);
  });

  test('the same description again alters nothing', () => {
    const { known } = compareCatalogue(undefined, accounts(field('Tier__c'), field('Region__c')), MONDAY);
    const again = compareCatalogue(known, accounts(field('Tier__c'), field('Region__c')), TUESDAY);
    expect(again).toMatchObject({ added: [], removed: [], retyped: [], altered: new Set() });
    expect(again.known.describedAt).toBe(TUESDAY);
  });

  test('a field that is gone stays, with the last time it was there, and keeps when that was noticed', () => {
    const first = compareCatalogue(undefined, accounts(field('Tier__c'), field('Region__c')), MONDAY);
    const second = compareCatalogue(first.known, accounts(field('Region__c')), TUESDAY);
    expect(second.removed).toEqual(['Tier__c']);
    const third = compareCatalogue(second.known, accounts(field('Region__c')), WEDNESDAY);
    expect(third.removed).toEqual([]);
    expect(third.known.fields.find(({ name }) => name === 'Tier__c')).toMatchObject({ removedAt: TUESDAY, lastSeenAt: MONDAY });
  });

  test('a field that returns is new again and no longer gone', () => {
    const first = compareCatalogue(undefined, accounts(field('Tier__c'), field('Region__c')), MONDAY);
    const without = compareCatalogue(first.known, accounts(field('Region__c')), TUESDAY);
    const back = compareCatalogue(without.known, accounts(field('Tier__c'), field('Region__c')), WEDNESDAY);
    expect(back.added).toEqual(['Tier__c']);
    expect(back.altered).toContain('Tier__c');
    expect(back.known.fields[0]).toEqual({ ...field('Tier__c'), firstSeenAt: MONDAY });
  });

  test('a field that only a mapping names any more is gone, not of another type, and returns', () => {
    const lost = field('Tier__c', { type: 'missing', valueType: 'other', dropped: 'the database does not have it' });
    const first = compareCatalogue(undefined, accounts(field('Tier__c')), MONDAY);
    const second = compareCatalogue(first.known, accounts(lost), TUESDAY);
    expect(second).toMatchObject({ removed: ['Tier__c'], retyped: [] });
    const third = compareCatalogue(second.known, accounts(lost), WEDNESDAY);
    expect(third).toMatchObject({ removed: [], retyped: [], altered: new Set() });
    expect(third.known.fields).toEqual([expect.objectContaining({ type: 'string', removedAt: TUESDAY })]);
    expect(compareCatalogue(third.known, accounts(field('Tier__c')), WEDNESDAY)).toMatchObject({ added: ['Tier__c'], retyped: [] });
  });

  test('a field that a mapping names and the source never had is noticed once, is no news, and is new when the source has it', () => {
    const lost = field('Tier__c', { type: 'missing', valueType: 'other', mappedTo: 'lifecycle', dropped: 'there is none' });
    const first = compareCatalogue(undefined, accounts(field('Name'), lost), MONDAY);
    const notices = toFieldNotices([first.known], Date.parse(TUESDAY));
    expect(notices).toMatchObject([{ code: 'FIELD_REMOVED', object: 'Account', field: 'Tier__c', at: MONDAY }]);
    expect(notices[0]?.message).toContain('lifecycle');
    const second = compareCatalogue(first.known, accounts(field('Name'), lost), TUESDAY);
    expect(second).toMatchObject({ added: [], removed: [], retyped: [], altered: new Set() });
    const mended = compareCatalogue(second.known, accounts(field('Name')), WEDNESDAY);
    expect(toFieldNotices([mended.known], Date.parse(WEDNESDAY))).toEqual([]);
    const arrived = compareCatalogue(second.known, accounts(field('Name'), field('Tier__c')), WEDNESDAY);
    expect(arrived).toMatchObject({ added: ['Tier__c'], removed: [], retyped: [] });
    expect(toFieldNotices([arrived.known], Date.parse(WEDNESDAY))).toEqual([]);
  });

  test('another type is noticed with what it was before', () => {
    const first = compareCatalogue(undefined, accounts(field('Tier__c')), MONDAY);
    const second = compareCatalogue(first.known, accounts(field('Tier__c', { type: 'double', valueType: 'number' })), TUESDAY);
    expect(second.retyped).toEqual(['Tier__c']);
    expect(second.known.fields[0]).toMatchObject({ type: 'double', valueType: 'number', formerType: 'string', retypedAt: TUESDAY });
  });

  test.each([
    ['label', { label: 'Level' }],
    ['options', { options: [{ value: 'a', label: 'A' }] }],
    ['access', { access: 'writable' }],
    ['mapping', { mappedTo: 'industry' }],
    ['dropping', { dropped: 'binary' }],
  ] as const)('another %s is written, and is neither new nor retyped', (_, rest) => {
    const first = compareCatalogue(undefined, accounts(field('Tier__c'), field('Region__c')), MONDAY);
    const second = compareCatalogue(first.known, accounts(field('Tier__c', rest), field('Region__c')), TUESDAY);
    expect(second).toMatchObject({ added: [], removed: [], retyped: [], altered: new Set(['Tier__c']) });
  });

  test('whatever comes and goes, the fields that are there are those last described, and none is ever forgotten', () => {
    const names = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'));
    fc.assert(
      fc.property(fc.array(names, { minLength: 1, maxLength: 8 }), (passes) => {
        let known = compareCatalogue(undefined, accounts(...(passes[0] ?? []).map((name) => field(name))), MONDAY).known;
        for (const described of passes) known = compareCatalogue(known, accounts(...described.map((name) => field(name))), TUESDAY).known;
        const present = known.fields.filter(({ removedAt }) => removedAt === undefined).map(({ name }) => name);
        expect(present).toEqual(passes.at(-1));
        expect(new Set(known.fields.map(({ name }) => name))).toEqual(new Set(passes.flat()));
      }),
    );
  });
});
