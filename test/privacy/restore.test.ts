import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { createStreamRestorer, restore } from '../../src/privacy/restore.ts';

const values = new Map<string, string>([
  ['[PERSON_1]', 'Anna Schmidt'],
  ['[PERSON_2]', 'Bo [PERSON_1] Li'],
  ['[PERSON_12]', 'Carl Ek'],
  ['[ORG_1]', 'Brandt Bau'],
  ['[ORG_2]', 'Aldwae Co.'],
  ['[LITERAL_1]', '[PERSON_1]'],
]);
const valueOf = (token: string): string | undefined => values.get(token);

describe('a token is put back', () => {
  test.each([
    ['as written', 'Call [PERSON_1] now', 'Call Anna Schmidt now'],
    ['in lower case', 'Call [person_1] now', 'Call Anna Schmidt now'],
    ['with its opening bracket lost', 'Call PERSON_1] now', 'Call Anna Schmidt now'],
    ['with its closing bracket lost', 'Call [PERSON_1 now', 'Call Anna Schmidt now'],
    ['with both lost', 'Call PERSON_1 now', 'Call Anna Schmidt now'],
    ['with a space for the underscore', 'Call [Person 1] now', 'Call Anna Schmidt now'],
    ['escaped for Markdown', String.raw`Call [PERSON\_1] now`, 'Call Anna Schmidt now'],
    ['with a possessive behind', "[PERSON_1]'s team", "Anna Schmidt's team"],
    ['with a possessive drawn in', "[PERSON_1's] team", "Anna Schmidt's team"],
    ['by its whole number', '[PERSON_12] left', 'Carl Ek left'],
    ['with one full stop', 'Ask [ORG_2]. Then [ORG_2]', 'Ask Aldwae Co. Then Aldwae Co.'],
    ['twice', '[ORG_1] and [ORG_1]', 'Brandt Bau and Brandt Bau'],
  ])('%s', (_name, text, expected) => {
    expect(restore(text, valueOf)).toBe(expected);
  });
});

test.each(['[PERSON_9] left', 'person 1 of 3', 'SUPERPERSON_1', 'PERSON_1x', 'PERSON_123456', '[F12]', 'ORG chart'])(
  'what was never issued stays: %s',
  (text) => {
    expect(restore(text, valueOf)).toBe(text);
  },
);

test('a value that looks like a token is not read again', () => {
  expect(restore('[PERSON_2] [LITERAL_1]', valueOf)).toBe('Bo [PERSON_1] Li [PERSON_1]');
});

test('prose flows at once and only the tail that may become a token is held back', () => {
  const restorer = createStreamRestorer(valueOf);
  expect(restorer.push('Write to [PER')).toBe('Write to ');
  expect(restorer.push('SON_1')).toBe('');
  expect(restorer.push('2] to')).toBe('Carl Ek to');
  expect(restorer.push('day')).toBe('day');
  expect(restorer.end()).toBe('');
});

test('however a text is cut, the pieces are together what the whole gives', () => {
  const words = String.raw`[PERSON_1] [person_2 [PERSON_1's] PERSON_12 ORG_1] [PERSON_9] [ORG_2] .. [[ ] [ _ 1 x P PERS ON_1 org u URL_1 's [PERSON\_1] \ - . 🎉 é`;
  const piece = fc.constantFrom(' ', '[ORG 1]', ...words.split(' '));
  const cuts = fc.array(fc.nat({ max: 80 }), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 14 }), cuts, (pieces, places) => {
      const text = pieces.join('');
      const edges = [0, ...places.filter((place) => place < text.length).toSorted((a, b) => a - b), text.length];
      const restorer = createStreamRestorer(valueOf);
      const out = edges.slice(1).map((edge, index) => restorer.push(text.slice(edges[index], edge)));
      expect([...out, restorer.end()].join('')).toBe(restore(text, valueOf));
    }),
    { numRuns: 3_000 },
  );
});
