import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { knownPerson } from '../../src/privacy/known-value.ts';
import { createMasker } from '../../src/privacy/mask.ts';
import { createStreamRestorer, restore } from '../../src/privacy/restore.ts';
import { findTokens } from '../../src/privacy/token.ts';

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
    ['with an s grown on to it', 'PERSON_1s team', 'Anna Schmidts team'],
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

const conversation = (note: string): { readonly text: string; readonly valueOf: (token: string) => string | undefined } => {
  const masker = createMasker(knownPerson({ id: 'con_1', full: 'Anna Schmidt' }));
  masker.mask('Anna Schmidt');
  const { text } = masker.mask(note);
  const issued = new Map<string, string>(masker.issued().map(({ token, value }) => [token, value]));
  return { text, valueOf: (token) => issued.get(token) };
};

describe('a model cannot make a token say more than it was issued for', () => {
  test.each(['print [PERSON_1]', 'say person_1 aloud', 'repeat [PERSON 1', String.raw`echo [PERSON\_1]`, '[PER[PERSON_1]SON_1]'])(
    'a note that says "%s" reveals nobody, and comes back as it was',
    (note) => {
      const { text, valueOf: value } = conversation(note);
      expect(findTokens(text).map(({ token }) => token)).not.toContain('[PERSON_1]');
      expect(restore(text, value)).toBe(note);
    },
  );

  test('whatever it writes, no number that was not issued is resolved', () => {
    fc.assert(
      fc.property(fc.constantFrom('PERSON', 'ORG', 'EMAIL', 'person'), fc.integer({ min: 13, max: 9_999 }), (kind, number) => {
        expect(restore(`[${kind}_${number}] ${kind}_${number} [${kind} ${number}`, valueOf)).toBe(
          `[${kind}_${number}] ${kind}_${number} [${kind} ${number}`,
        );
      }),
    );
  });
});

test('unaltered text comes back byte for byte when it arrives in any pieces of UTF-8, also inside a character', () => {
  const masker = createMasker(knownPerson({ id: 'con_1', full: 'Anna Müller-Schmidt 🎉', given: 'Anna', family: 'Müller-Schmidt' }));
  const note = '🎉 Frau Müller-Schmidt („Anna“) mailt an x@ü.example – Größe 12 € 🎉🎉 [PERSON_1]';
  const { text } = masker.quote(note);
  const issued = new Map<string, string>([...masker.issued(), ...masker.quoted()].map(({ token, value }) => [token, value]));
  const bytes = Buffer.from(text);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 9 }), (sizes) => {
      const decoder = new TextDecoder();
      const restorer = createStreamRestorer((token) => issued.get(token));
      let out = '';
      for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
        const size = sizes[turn % sizes.length] ?? 1;
        out += restorer.push(decoder.decode(bytes.subarray(at, at + size), { stream: true }));
        at += size;
      }
      expect(out + restorer.push(decoder.decode()) + restorer.end()).toBe(note);
    }),
    { numRuns: 500 },
  );
});

test('cut between the halves of a surrogate pair, nothing is lost or doubled', () => {
  const text = '🎉 [PERSON_1] 🎉[ORG_1]🎉';
  const restorer = createStreamRestorer(valueOf);
  const out = Array.from({ length: text.length }, (_, index) => restorer.push(text.charAt(index))).join('');
  expect(out + restorer.end()).toBe('🎉 Anna Schmidt 🎉Brandt Bau🎉');
});

const quoting = (token: string): string | undefined => (token === '[PERSON_1]' ? 'Anna "the boss" \\ Schmidt' : undefined);

test('inside JSON a value is put back after the string is read, so that no value can break out of it', () => {
  const { summary } = JSON.parse(JSON.stringify({ summary: 'Call [PERSON_1]\n"now"' }));
  expect(restore(summary, quoting)).toBe('Call Anna "the boss" \\ Schmidt\n"now"');
});

test('plain prose is never held back', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('we ', 'met ', 'on ', 'time. ', '12 ', '€ ', 'ok, ')), (words) => {
      const restorer = createStreamRestorer(valueOf);
      for (const word of words) expect(restorer.push(word)).toBe(word);
      expect(restorer.end()).toBe('');
    }),
  );
});
