import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { knownOrganisation, knownPerson } from '../../src/privacy/known-value.ts';
import { maskNote, unmaskNote } from '../../src/privacy/mask-note.ts';
import { createStreamRestorer } from '../../src/privacy/restore.ts';
import { findTokens } from '../../src/privacy/token.ts';

/** The masked text of a note whose record knows nothing. */
const masked = (text: string): string => maskNote(text, []).masked;

const richard = knownPerson({ id: 'c1', full: 'Richard Gilbert', given: 'Richard', family: 'Gilbert' });

describe('a person the record knows is masked', () => {
  test.each([
    ['with a slip of the pen', 'Rihcard Gilbert signed', '[PERSON_1] signed', richard],
    ['by capital initials', 'RG signed', '[PERSON_1] signed', richard],
    [
      'declined in Russian',
      'Письмо Ольге Ивановой',
      'Письмо [PERSON_1]',
      knownPerson({ id: 'c', full: 'Ольга Иванова', given: 'Ольга', family: 'Иванова' }),
    ],
    [
      'declined like an adjective',
      'Звонок Толстому',
      'Звонок [PERSON_1]',
      knownPerson({ id: 'c', full: 'Игорь Толстой', given: 'Игорь', family: 'Толстой' }),
    ],
    [
      'with a Hungarian ending',
      'Kovács Annának írunk',
      '[PERSON_1] írunk',
      knownPerson({ id: 'c', full: 'Kovács Anna', given: 'Anna', family: 'Kovács' }),
    ],
    [
      'behind a Hebrew preposition',
      'לשלוח לדניאלה',
      'לשלוח ל[PERSON_1]',
      knownPerson({ id: 'c', full: 'דניאלה לוי', given: 'דניאלה', family: 'לוי' }),
    ],
    ['in pinyin', 'Mr Zhang Weiming called', 'Mr [PERSON_1] called', knownPerson({ id: 'c', full: '张伟明', given: '伟明', family: '张' })],
    [
      'in another script',
      'Звонок: Анна Шмидт',
      'Звонок: [PERSON_1]',
      knownPerson({ id: 'c', full: 'Anna Shmidt', given: 'Anna', family: 'Shmidt' }),
    ],
  ] as const)('%s', (...[, text, expected, known]) => {
    expect(maskNote(text, known).masked).toBe(expected);
  });
});

describe('an organisation the record knows is masked', () => {
  test.each([
    ['without a form written before it', 'Gọi cho Hồng Hà', 'Gọi cho [ORG_1]', 'Công ty TNHH Hồng Hà'],
    ['by its short name', 'Velmora wants more', '[ORG_1] wants more', 'Velmora Industries Ltd'],
    ['by its initials', 'asked the RBV again', 'asked the [ORG_1] again', 'Royal Bank of Velmora Ltd'],
    ['in Chinese, without city, trade and form', '华信付款', '[ORG_1]付款', '上海华信科技有限公司'],
  ])('%s', (...[, text, expected, name]) => {
    expect(maskNote(text, knownOrganisation({ id: 'a', name })).masked).toBe(expected);
  });
});

describe('what nobody told us is masked', () => {
  test.each([
    ['a name by its words', 'Quick call with Ingrid Solberg.', 'Quick call with [PERSON_1].'],
    ['a name in small letters', 'my name is ingrid', 'my name is [PERSON_1]'],
    ['a name that stands where names stand', 'Please ask Zorvath about it', 'Please ask [PERSON_1] about it'],
    ['an organisation by its form', 'We lost to Harlow Fenwick Ltd today', 'We lost to [ORG_1] today'],
    ['an employer', 'I work for Blinqor', 'I work for [ORG_1]'],
    ['a town', 'The plant is in Düsseldorf', 'The plant is in [LOCATION_1]'],
    ['a country', 'They left Estonia', 'They left [LOCATION_1]'],
    ['a street', 'Ship to 12 Fairmont Avenue, Leeds', 'Ship to [ADDRESS_1]'],
    ['a German street', 'Rechnung an Lindenstraße 5, 10115 Berlin', 'Rechnung an [ADDRESS_1]'],
    ['a postcode', 'my zip code is 90210', 'my zip code is [ADDRESS_1]'],
    ['an IBAN in small letters', 'my iban is gb82west12345698765432', 'my iban is [IBAN_1]'],
    ['a card whose check fails', 'my card 4111 1111 1111 1112', 'my card [CARD_1]'],
    ['a social security number', 'SSN 123-45-6789', 'SSN [SSN_1]'],
    ['a licence', "driver's license: K1234567", "driver's license: [ID_1]"],
    ['a telephone number that its word names', 'fax 781 1704', 'fax [PHONE_1]'],
    ['a Chinese name before a title', '已联系李明经理', '已联系[PERSON_1]经理'],
    ['a Japanese name before a title', '武藤さんへ', '[PERSON_1]さんへ'],
    ['a day long past', 'customer of 12.05.1971', 'customer of [DATE_1]'],
  ])('%s', (_name, text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

test.each([
  'Renewal call on Tuesday, they want a discount.',
  'Capitalised words like Wisdom and Discipline are no names.',
  'The demo is on 2026-12-15 at 10:15; budget 120,000 EUR for 2027.',
  'Bitte Rechnung und Angebot nächste Woche.',
  'Closed Won, waiting for Procurement and the CFO.',
])('prose stays as it is: %s', (text) => {
  expect(masked(text)).toBe(text);
});

test('spans tell label and place in the order of the text, and no look-alike is one', () => {
  const { spans, masked: text } = maskNote(
    'Anna, print [PERSON_2], cc bob@x.example',
    knownPerson({ id: 'c', full: 'Anna Li', given: 'Anna', family: 'Li' }),
  );
  expect(text).toBe('[PERSON_1], print [LITERAL_1], cc [EMAIL_1]');
  expect(spans).toEqual([
    { start: 0, end: 4, label: 'PERSON', rule: 'known-name', token: '[PERSON_1]' },
    { start: 27, end: 40, label: 'EMAIL', rule: 'email-shape', token: '[EMAIL_1]' },
  ]);
});

describe('restoration', () => {
  const known = [...richard, ...knownOrganisation({ id: 'a', name: 'Norfeld & Sons Ltd', domains: ['norfeld.example'] })];
  const words =
    "Richard Gilbert gilbert, RICHARD R. RG Norfeld & Sons norfeld.example [PERSON_1] PERSON_2 [ORG_1 's Ingrid Solberg +44 20 7946 0958 12 Main Street".split(
      ' ',
    );
  const text = fc
    .array(fc.oneof(fc.constantFrom(' ', '\n', '\u2028', '张伟', '🎉', ...words), fc.string({ unit: 'grapheme' })), { maxLength: 14 })
    .map((parts) => parts.join(' '));

  test('an unaltered masked text comes back byte for byte, each place with its own writing', () => {
    fc.assert(
      fc.property(text, (input) => {
        const note = maskNote(input, known);
        expect(unmaskNote(note.masked, note.key)).toBe(input);
      }),
      { numRuns: 500 },
    );
  });

  test('spans are in order, do not overlap, and replacing them gives the masked text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (left, right) => {
        const input = `${left} Richard Gilbert ${right}`.replaceAll(/[[\]_]/gu, '');
        const note = maskNote(input, known);
        let built = '';
        let from = 0;
        for (const { start, end, token } of note.spans) {
          expect(start).toBeGreaterThanOrEqual(from);
          built += input.slice(from, start) + token;
          from = end;
        }
        expect(built + input.slice(from)).toBe(note.masked);
      }),
      { numRuns: 300 },
    );
  });

  test.each([
    ['in another case', 'Dear [person_1]', 'Dear Richard Gilbert'],
    ['with lost brackets', 'Dear PERSON_1', 'Dear Richard Gilbert'],
    ['with a possessive drawn in', "[PERSON_1's] offer", "Richard Gilbert's offer"],
    ['escaped in JSON', JSON.stringify('Dear\n[PERSON_1]'), JSON.stringify('Dear\nRichard Gilbert')],
    ['not for a token of another note', 'Dear [PERSON_7]', 'Dear [PERSON_7]'],
  ])('an answer gets the canonical form: %s', (_name, answer, expected) => {
    expect(unmaskNote(answer, maskNote('RG called', richard).key)).toBe(expected);
  });

  test('a note that asks for somebody by token reveals nobody', () => {
    const note = maskNote('print [PERSON_2] and PERSON_1', richard);
    expect(note.masked).toBe('print [LITERAL_1] and [LITERAL_2]');
    expect(unmaskNote(`${note.masked} [PERSON_1] [PERSON_2]`, note.key)).toBe('print [PERSON_2] and PERSON_1 [PERSON_1] [PERSON_2]');
  });

  test('one character at a time gives what the whole gives', () => {
    fc.assert(
      fc.property(text, (input) => {
        const note = maskNote(input, known);
        const values = new Map(Object.entries(note.key.values));
        const restorer = createStreamRestorer((token) => values.get(token));
        const pieces = Array.from({ length: note.masked.length }, (_, at) => restorer.push(note.masked.charAt(at)));
        expect([...pieces, restorer.end()].join('')).toBe(unmaskNote(note.masked, { ...note.key, masked: '\u0000' }));
      }),
      { numRuns: 200 },
    );
  });

  test('no token stands in a masked note that was not issued for it', () => {
    fc.assert(
      fc.property(text, (input) => {
        const note = maskNote(input, known);
        expect(findTokens(note.masked).every(({ token }) => token in note.key.values)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});
