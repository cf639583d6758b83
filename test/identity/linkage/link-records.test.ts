import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { linkRecords } from '../../../src/identity/linkage/link-records.ts';
import type { LinkageRecord } from '../../../src/identity/linkage/linkage-record.ts';
import { bystanders, otherOrganisations, record } from './records.ts';

function clustersOf(records: readonly LinkageRecord[], kind: 'contact' | 'account' = 'contact'): readonly string[] {
  return linkRecords([...records, ...(kind === 'contact' ? bystanders(120) : [])], { kind, region: 'US' })
    .clusters.filter((ids) => ids.some((id) => !id.startsWith('by')))
    .map((ids) => ids.join('+'));
}

const HOME = { street: '17 Poplar Road', city: 'Springvale', postcode: '44107' } as const;

describe('people', () => {
  test('links a nickname, a swapped name and a mistyped date of one person', () => {
    const records = [
      record('a', { given: 'Robert', family: 'Kowalczyk', birthDate: '1961-04-17', ...HOME }),
      record('b', { given: 'Bob', family: 'Kowalczyk', birthDate: '1961-04-17', ...HOME }),
      record('c', { given: 'Kowalczyk', family: 'Robert', birthDate: '1961-04-71', ...HOME }),
    ];
    expect(clustersOf(records)).toEqual(['a+b+c']);
  });

  test('links one person across scripts', () => {
    const records = [
      record('a', { name: 'Александр Васильев', phone: '+7 4812 85-62-34' }),
      record('b', { name: 'Alexander Vasilyev', phone: '(4812) 85-62-34' }),
    ];
    expect(clustersOf(records)).toEqual(['a+b']);
  });

  test('keeps twins of one address, one mailbox and one birthday apart', () => {
    const both = { family: 'Kowalczyk', birthDate: '1997-09-28', email: 'family@kowalczyk-home.net', ...HOME };
    expect(clustersOf([record('a', { given: 'Mark', ...both }), record('b', { given: 'Tessa', ...both })])).toEqual(['a', 'b']);
  });

  test('keeps senior and junior apart', () => {
    const both = { ...HOME, phone: '+1 216 555 0144' };
    const records = [
      record('a', { given: 'David', family: 'Dobbs Jr', ...both }),
      record('b', { given: 'David', family: 'Dobbs Sr', ...both }),
    ];
    expect(clustersOf(records)).toEqual(['a', 'b']);
  });

  test('lets a record that fits father and son equally well join neither', () => {
    const named = { given: 'Johannes', family: 'Kowalczyk', ...HOME };
    const records = [
      record('a', { ...named, birthDate: '1950-10-10' }),
      record('b', { ...named, birthDate: '1987-03-25' }),
      record('c', named),
    ];
    expect(clustersOf(records)).toEqual(['a', 'b', 'c']);
  });

  test('never chains colleagues through a switchboard and a shared mailbox', () => {
    const office = {
      phone: '+1 312 555 0199',
      email: 'info@brightwater.example.com',
      street: '400 Dock Street',
      city: 'Lakeside',
      postcode: '60601',
    };
    const names = [
      ['Ursula', 'Zimmer'],
      ['Valentin', 'Yates'],
      ['Wilma', 'Xavier'],
      ['Xenia', 'Wolters'],
    ] as const;
    const records = names.map(([given, family], index) => record(`c${index}`, { given, family, ...office }));
    expect(clustersOf(records)).toEqual(['c0', 'c1', 'c2', 'c3']);
  });

  test('takes an initial beside another family name for a colleague, not for somebody who married', () => {
    const office = { street: '400 Dock Street', city: 'Lakeside', postcode: '60601' };
    const records = [
      record('a', { given: 'E', family: 'Zimmer', email: 'e.zimmer@brightwater.test.com', ...office }),
      record('b', { given: 'Elisha', family: 'Yates', email: 'e.yates@brightwater.test.com', ...office }),
    ];
    expect(clustersOf(records)).toEqual(['a', 'b']);
  });

  test('believes a source that keeps no duplicates: a record that says nothing but a name joins neither of its two namesakes', () => {
    // Everybody once in each of two systems, nobody twice in one.
    const everybody = bystanders(150).flatMap((person) => [
      { ...person, id: `${person.id}-s`, source: 'shop' },
      { ...person, id: `${person.id}-b`, source: 'billing' },
    ]);
    const records = [
      ...everybody,
      record('one', { given: 'Ursula', family: 'Zimmer', city: 'Springvale', phone: '+1 216 555 0144' }, 'shop'),
      record('other', { given: 'Ursula', family: 'Zimmer', city: 'Lakeside', phone: '+1 312 555 0177' }, 'shop'),
      record('name', { given: 'Ursula', family: 'Zimmer' }, 'billing'),
    ];
    const { clusters } = linkRecords(records, { kind: 'contact', region: 'US' });
    expect(clusters.filter((ids) => ids.some((id) => !id.startsWith('by')))).toEqual([['name'], ['one'], ['other']]);
  });

  test('forbids a merge where strong identifiers differ, whatever else agrees', () => {
    const same = { given: 'Robert', family: 'Kowalczyk', birthDate: '1961-04-17', ...HOME };
    expect(clustersOf([record('a', { ...same, identifier: '294-66-9999' }), record('b', { ...same, identifier: '293-90-9090' })])).toEqual([
      'a',
      'b',
    ]);
    expect(clustersOf([record('a', { ...same, identifier: '294-66-9999' }), record('b', { ...same, identifier: '294669999' })])).toEqual([
      'a+b',
    ]);
  });

  test('tells nobody apart or together by what both leave empty', () => {
    expect(clustersOf([record('a', { given: 'Robert' }), record('b', { family: '' }), record('c', {})])).toEqual(['a', 'b', 'c']);
  });
});

describe('organisations', () => {
  test('links one company under two legal forms and keeps two behind one switchboard apart', () => {
    const records = [
      ...otherOrganisations(60),
      record('a', { name: 'Nordlicht Optik GmbH', street: 'Hafenstr. 12', city: 'Kiel', phone: '+49 431 555010' }),
      record('b', {
        name: 'NORDLICHT OPTIK Gesellschaft mit beschränkter Haftung',
        street: 'Hafenstraße 12',
        city: 'Kiel',
        phone: '+49 431 555010',
      }),
      record('c', { name: 'Seewind Logistik AG', city: 'Kiel', phone: '+49 431 555010' }),
    ];
    expect(clustersOf(records, 'account')).toEqual(['a+b', 'c']);
  });
});

test('gives the same clusters whatever the order of the records', () => {
  const people = [
    record('a', { given: 'Robert', family: 'Kowalczyk', birthDate: '1961-04-17', ...HOME }),
    record('b', { given: 'Bob', family: 'Kowalczyk', birthDate: '1961-04-17' }),
    record('c', { given: 'Rob', family: 'Kowalczik', birthDate: '1961-04-17', city: 'Springvale' }),
    ...bystanders(60),
  ];
  const expected = linkRecords(people, { kind: 'contact' }).clusters;
  fc.assert(
    fc.property(fc.shuffledSubarray(people, { minLength: people.length }), (shuffled) => {
      expect(linkRecords(shuffled, { kind: 'contact' }).clusters).toEqual(expected);
    }),
    { numRuns: 8 },
  );
});

test('explains a verdict by comparisons whose bits are its reasons', () => {
  const { judge, records } = linkRecords(
    [
      record('a', { given: 'Robert', family: 'Kowalczyk', birthDate: '1961-04-17' }),
      record('b', { given: 'Bob', family: 'Kowalczyk', birthDate: '1961-04-17' }),
      ...bystanders(120),
    ],
    { kind: 'contact' },
  );
  const [a, b] = [records.get('a'), records.get('b')];
  if (a === undefined || b === undefined) throw new Error('both records were given');
  const { evidence, prior, bits, verdict } = judge.explain(a, b);
  expect(verdict).toBe('link');
  expect(evidence.map(({ comparison, level }) => `${comparison}: ${level}`)).toEqual(
    expect.arrayContaining(['given name: nickname', 'family name: same', 'birth date: same']),
  );
  expect(bits).toBeLessThanOrEqual(evidence.reduce((sum, found) => sum + found.bits, prior) + 1e-9);
});
