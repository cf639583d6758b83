import { allFakers } from '@faker-js/faker';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { knownPerson } from '../../src/privacy/known-value.ts';
import { maskNote, unmaskNote } from '../../src/privacy/mask-note.ts';

interface Name {
  readonly given: string;
  readonly family: string;
}

const LETTER = /[\p{L}\p{N}]/u;
const upperHomoglyphs = new Map(Object.entries({ a: 'а', o: 'о', e: 'е', c: 'с', p: 'р', A: 'А', K: 'К', M: 'М', O: 'О', T: 'Т' }));
const plain = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
const wide = (letter: string): string => (/[!-~]/u.test(letter) ? String.fromCharCode(letter.charCodeAt(0) + 0xfee0) : letter);

/** How a note may write a name, and what people do to hide one. */
const WRITINGS: Readonly<Record<string, (name: Name) => string>> = {
  'in full': ({ given, family }) => `${given} ${family}`,
  'family name first': ({ given, family }) => `${family}, ${given}`,
  'in capitals': ({ given, family }) => `${given} ${family}`.toUpperCase(),
  'in small letters': ({ given, family }) => `${given} ${family}`.toLowerCase(),
  'by the family name': ({ family }) => family,
  'by an initial': ({ given, family }) => `${given.charAt(0)}. ${family}`,
  'run together': ({ given, family }) => given + family,
  'as a hashtag': ({ given, family }) => `#${given}${family}`,
  'as a handle': ({ given, family }) => `@${plain(given)}_${plain(family)}`,
  'as an unknown address': ({ given, family }) => `${plain(given)}.${plain(family)}@`,
  'in a web address': ({ given, family }) => `linkedin.com/in/${plain(given)}-${plain(family)}`,
  'without accents': ({ given, family }) => `${given} ${family}`.normalize('NFD').replaceAll(/\p{M}/gu, ''),
  'with a no-break space': ({ given, family }) => `${given}\u00A0${family}`,
  'over two lines': ({ given, family }) => `${given}\n${family}`,
  'hyphenated at the end of a line': ({ given, family }) => `${given} ${family.slice(0, 3)}-\n${family.slice(3)}`,
  'letter by letter': ({ given, family }) => `${Array.from(given).join(' ')}  ${Array.from(family).join(' ')}`,
  'with zero-width spaces': ({ given, family }) => `${given} ${family.slice(0, 2)}\u200B${family.slice(2)}`,
  'with soft hyphens': ({ given, family }) => `${given} ${family.slice(0, 2)}\u00AD${family.slice(2)}`,
  'in full width': ({ given, family }) => Array.from(`${given} ${family}`, wide).join(''),
  'in letters that look alike': ({ given, family }) =>
    Array.from(`${given} ${family}`, (letter) => upperHomoglyphs.get(letter) ?? letter).join(''),
};

const LATIN = ['en', 'de', 'fr', 'es', 'it', 'pl', 'sv', 'tr', 'hu', 'nl', 'pt_BR', 'ro'] as const;
const names = fc.tuple(fc.constantFrom(...LATIN), fc.nat()).map(([locale, seed]): Name => {
  const { person } = allFakers[locale];
  allFakers[locale].seed(seed);
  return { given: person.firstName('female'), family: person.lastName() };
});
const simple = names.filter(({ given, family }) => /^\p{L}{4,}$/u.test(given) && /^\p{L}{5,}$/u.test(family));

describe('no letter of a known person leaves, written', () => {
  test.each(Object.entries(WRITINGS))('%s', (_name, write) => {
    fc.assert(
      fc.property(simple, (name) => {
        const written = write(name);
        const text = `offer ${written} again`;
        const note = maskNote(text, knownPerson({ id: 'c', full: `${name.given} ${name.family}`, ...name }));
        const from = text.indexOf(written) + (written.lastIndexOf('/') + 1);
        const left = Array.from({ length: 6 + written.length - from }, (_, at) => from + at).filter(
          (at) => LETTER.test(text.charAt(at)) && !note.spans.some(({ start, end }) => start <= at && at < end),
        );
        expect(left).toEqual([]);
        expect(unmaskNote(note.masked, note.key)).toBe(text);
      }),
      { numRuns: 20 },
    );
  });
});

test.each([
  ['محمد', 'حسن', 'Muhammad Hassan'],
  ['Ahmed', 'Khalil', 'أحمد خليل'],
  ['דניאלה', 'לוי', 'Daniela Levy'],
  ['David', 'Cohen', 'דוד כהן'],
  ['伟明', '张', 'Wei-Ming Zhang'],
  ['伟明', '张', 'zhang weiming'],
  ['민수', '김', 'Kim Min-su'],
  ['Юлия', 'Щербакова', 'shcherbakova'],
  ['Γιώργος', 'Παπαδόπουλος', 'papadopoulos'],
  ['Boris', 'Petrov', 'Бориса Петрова'],
  ['Anna', 'Schmidt', 'Анна Шмидт'],
])('%s %s is recognised in another script: %s', (given, family, written) => {
  const full = /\p{Script=Han}|\p{Script=Hangul}/u.test(given) ? family + given : `${given} ${family}`;
  const known = knownPerson({ id: 'c', full, given, family });
  expect(maskNote(`offer ${written} again`, known)).toMatchObject({
    masked: 'offer [PERSON_1] again',
    spans: [{ rule: 'known-name' }],
  });
});

test('two words of prose that make a name together stay prose', () => {
  const known = knownPerson({ id: 'c', full: 'Ingrid Solberg', given: 'Ingrid', family: 'Solberg' });
  expect(maskNote('please show it in grid view', known).masked).toBe('please show it in grid view');
});

test('a text of several pieces is masked and restored as one, and no piece ends inside a value', () => {
  const known = knownPerson({ id: 'c', full: 'Ingrid Solberg', given: 'Ingrid', family: 'Solberg' });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.constantFrom(' ', '\n'), (shift, space) => {
      const text = 'x'.repeat(shift) + space + `Ingrid Solberg met [PERSON_1]${space}`.repeat(900);
      const note = maskNote(text, known);
      expect(note.masked).not.toMatch(/Ingrid|Solberg/u);
      expect(note.spans).toHaveLength(900);
      expect(note.spans.every(({ start, end }) => text.slice(start, end) === 'Ingrid Solberg')).toBe(true);
      expect(unmaskNote(note.masked, note.key)).toBe(text);
    }),
    { numRuns: 2 },
  );
});
