import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { compareGivenNames } from '../../../src/identity/normalise/given-name.ts';
import { normalisePersonName, personKey } from '../../../src/identity/normalise/person-name.ts';

describe('person names', () => {
  test.each([
    ['Robert Miller', { given: 'Robert', family: 'Miller' }],
    ['Miller, Robert', { given: 'Robert', family: 'Miller', text: 'Robert Miller' }],
    ['Dr. Robert J. Miller Jr.', { prefix: 'Dr.', given: 'Robert', middle: 'J.', family: 'Miller', suffix: 'Jr.' }],
    ['Prof. Dr. Anna Schmidt', { prefix: 'Prof. Dr.', given: 'Anna', family: 'Schmidt' }],
    ['MIRANDA JR, OSWALD', { given: 'OSWALD', family: 'MIRANDA', suffix: 'JR' }],
    ['Ludwig van der Rohe', { given: 'Ludwig', family: 'van der Rohe' }],
    ['Robert "Bob" Miller', { given: 'Robert', family: 'Miller', nickname: 'Bob' }],
    ['Müller, Dr. Hans', { prefix: 'Dr.', given: 'Hans', family: 'Müller' }],
    ['山田 太郎', { family: '山田', given: '太郎', text: '山田 太郎' }],
    ['Cher', { family: 'Cher', text: 'Cher' }],
  ])('%s falls into its parts', (name, parts) => {
    expect(normalisePersonName({ name })).toMatchObject({ raw: name, value: parts });
  });

  test('parts of a source go before its whole name', () => {
    const { value } = normalisePersonName({ name: 'Miller Robert', given: 'Robert', family: 'Miller', prefix: 'Mr.' });
    expect(value).toMatchObject({ prefix: 'Mr.', given: 'Robert', family: 'Miller', text: 'Robert Miller' });
  });

  test('a lone given name stays a given name where the source says so', () => {
    expect(normalisePersonName({ given: 'Ada' }).value).toMatchObject({ given: 'Ada', text: 'Ada' });
  });

  test('the key begins with the family name and forgets titles, case and accents', () => {
    expect(key('Dr. José GARCÍA')).toBe('garcia jose');
    expect(key('Garcia, Jose')).toBe('garcia jose');
  });

  test('normalising twice changes nothing: a spoken name is read the same again, whatever it was read from', () => {
    const parts = fc.record({
      title: maybe('Dr.', 'Mrs', 'Prof. Dr.'),
      given: fc.constantFrom('Ada', 'José', 'Jean-Luc', 'J.'),
      middle: maybe('M.', 'Maria'),
      family: fc.constantFrom('Lovelace', 'van der Rohe', "O'Brien", 'de la Cruz', 'Smith-Jones'),
      suffix: maybe('Jr.', 'III'),
      order: fc.constantFrom('spoken', 'listed'),
    });
    fc.assert(
      fc.property(parts, ({ title, given, middle, family, suffix, order }) => {
        const name =
          order === 'spoken' ? `${title} ${given} ${middle} ${family} ${suffix}` : `${family} ${suffix}, ${title} ${given} ${middle}`;
        const { prefix, ...once } = normalisePersonName({ name }).value ?? { text: '' };
        expect(prefix ?? '').toBe(title);
        expect(normalisePersonName({ name: once.text }).value).toEqual(once);
        expect(once).toMatchObject({ given, family });
      }),
    );
  });
});

describe('given names', () => {
  test.each([
    ['Robert', 'Bob', 'nickname'],
    ['Bob', 'Rob', 'nickname'],
    ['William', 'Bill', 'nickname'],
    ['J.', 'John', 'initial'],
    ['Jean-Luc', 'Jean Luc', 'same'],
    ['Jóhn', 'JOHN', 'same'],
    ['Michael', 'Micheal', 'similar'],
    ['Alexander', 'Alexandra', 'different'],
    ['Anna', 'Hanna', 'different'],
    ['John', 'Jane', 'different'],
  ])('%s and %s: %s', (left, right, tie) => {
    expect(compareGivenNames(left, right)).toBe(tie);
    expect(compareGivenNames(right, left)).toBe(tie);
  });
});

function key(name: string): string {
  const { value } = normalisePersonName({ name });
  return value === undefined ? '' : personKey(value);
}

function maybe(...choices: readonly string[]): fc.Arbitrary<string> {
  return fc.constantFrom('', ...choices);
}
