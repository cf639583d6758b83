import { expect, test } from 'vitest';

import type { LinkageRecord } from '../../../src/identity/linkage/linkage-record.ts';
import { scorePairs } from '../../../src/identity/linkage/score-pairs.ts';
import type { AskedPair } from '../../../src/identity/linkage/score-pairs.ts';

function record(id: string, name: string, more: Readonly<Record<string, string>> = {}): LinkageRecord {
  return { id, values: { name: [name], ...Object.fromEntries(Object.entries(more).map(([key, value]) => [key, [value]])) } };
}

const EATERIES = [
  'Harbour Grill',
  'Chez Colette',
  'Luigi on Third',
  'Noodle Palace',
  'El Toro Loco',
  'Blue Door',
  'Martin & Sons',
  'Old Mill Inn',
];
const PEOPLE = ['Anna Schmidt', 'James Carter', 'Maria Lopez', 'John Miller', 'Laura Weber', 'Peter Novak', 'David Cohen', 'Emma Wilson'];

function table(names: readonly string[]): readonly AskedPair[] {
  return names.flatMap((name, at): readonly AskedPair[] => {
    const street = `${100 + at} Main St`;
    const phone = `212-555-01${String(at).padStart(2, '0')}`;
    const left = record(`l${at}`, name, { street, phone, city: 'New York' });
    const other = names[(at + 1) % names.length] ?? '';
    return [
      [left, record(`r${at}`, name.toUpperCase(), { street, phone, city: 'New York City' })],
      [
        left,
        record(`o${at}`, other, { street: `${500 + at} Broad Ave`, phone: `212-555-02${String(at).padStart(2, '0')}`, city: 'New York' }),
      ],
    ];
  });
}

test.each([
  ['account', EATERIES],
  ['contact', PEOPLE],
] as const)('takes a table of names, streets and phones for one of kind %s as a whole', (kind, names) => {
  const pairs = table(names);
  expect(scorePairs(pairs, {})).toEqual(scorePairs(pairs, { kind }));
  expect(scorePairs(pairs, {}).map(({ isMatch }) => isMatch)).toEqual(pairs.map((_, at) => at % 2 === 0));
});

test('tells people from organisations pair by pair where nothing but names is known', () => {
  const pairs: readonly AskedPair[] = [
    [record('1', 'Müller, Hans'), record('2', 'Hans Mueller')],
    [record('3', 'Acme Holdings Ltd'), record('4', 'ACME HOLDINGS LIMITED')],
    [record('5', 'Anna Schmidt'), record('6', 'Peter Schmidt')],
  ];
  expect(scorePairs(pairs, {}).map(({ isMatch }) => isMatch)).toEqual([true, true, false]);
});
