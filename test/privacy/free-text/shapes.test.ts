import { describe, expect, test } from 'vitest';

import { maskNote } from '../../../src/privacy/mask-note.ts';

const masked = (text: string): string => maskNote(text, []).masked;

describe('a value is masked in every layout it is written in', () => {
  test.each([
    ['4111.1111.1111.1111', '[CARD_1]'],
    ['4111–1111–1111–1111', '[CARD_1]'],
    ['4111\u00A01111\u00A01111\u00A01111', '[CARD_1]'],
    ['４１１１ 1111 1111 1111', '[CARD_1]'],
    ['٤١١١ ١١١١ ١١١١ ١١١١', '[CARD_1]'],
    ['credit card 061234567890 is lost', 'credit card [CARD_1] is lost'],
    ['3782-822463-10005', '[CARD_1]'],
    ['is 061234567890 my card?', 'is [CARD_1] my card?'],
    ['gb82 west 1234 5698 7654 32 now', '[IBAN_1] now'],
    ['+1-415-555-2671 x12', '[PHONE_1]'],
    ['8 (495) 123-45-67', '[PHONE_1]'],
    ['＋４９ ３０ １２３４５６７', '[PHONE_1]'],
    ['whatsapp 5551234567', 'whatsapp [PHONE_1]'],
    ['her social security is 078051120', 'her social security is [SSN_1]'],
    ['::ffff:192.0.2.128 logged in', '[IP_1] logged in'],
    ['ip 300.1.2.3', 'ip [IP_1]'],
    ['hxxp://evil.example/x', '[URL_1]'],
    ['bit.ly/3xYz', '[URL_1]'],
    ['domain is foo.museum', 'domain is [URL_1]'],
    ['"jane doe"@example.com', '[EMAIL_1]'],
    ['jane (at) example (dot) com', '[EMAIL_1]'],
    ['иван@пример.рф', '[EMAIL_1]'],
    ['jane\u200B@example.com', '[EMAIL_1]'],
    ['NIF 12345678Z', 'NIF [ID_1]'],
    ['passport number AB 123456', 'passport number [ID_1]'],
    ['the Postfach 1234', 'the [ADDRESS_1]'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

test.each([
  'met on 02.03.2026 at 10:15',
  'from 2026-03-02 - 2026-05-01',
  'costs 1 250 000 USD',
  '100 000 000 units',
  'purchase order 4500012345',
  'invoice INV-2026-00123',
  'version 10.2.1 of node.js',
  'std::vector and a::b',
  'ISO 27001:2022',
  '10-20-30 and 24/7',
])('a business figure is none of these: %s', (text) => {
  expect(masked(text)).toBe(text);
});

describe('the words around a name tell what it is', () => {
  test.each([
    ['Telorin is a design agency based in Oulu', '[ORG_1] is a design agency based in [LOCATION_1]'],
    ['the CEO of Velmora resigned', 'the CEO of [ORG_1] resigned'],
    ['my employer is Trivanta', 'my employer is [ORG_1]'],
    ['Diana is from Cloudforge', '[PERSON_1] is from [ORG_1]'],
    ["I'm originally from Dolores", "I'm originally from [LOCATION_1]"],
    ['how do I get to Niviano from here', 'how do I get to [LOCATION_1] from here'],
    ['the mayor of Zarnowitz resigned', 'the mayor of [LOCATION_1] resigned'],
    ['She named him Frank', 'She named him [PERSON_1]'],
    ['Ken N. Fukuda signed', '[PERSON_1] signed'],
    ['1737 Cheriton Dr Reuquén Extensions', '[ADDRESS_1]'],
  ])('%s', (text, expected) => {
    expect(masked(text)).toBe(expected);
  });
});

test.each([
  'Total stands at EUR 81,500 after the last round.',
  'EUR 1.200 less',
  'Sensor 14 and About 40 more',
  'monitoring 24 h, 24 months',
  'EUR 12 then EUR 14, or CHF 3',
])('amounts and counts are no addresses: %s', (text) => {
  expect(masked(text)).toBe(text);
});

test.each(['Hauptstraße 12', 'Frankfurter Ring 5', 'Ostring 12', 'Mannerheimintie 5', 'Kossuth utca 7', 'Kungsgatan 3'])(
  'a street with its number is one: %s',
  (text) => {
    expect(masked(`They sit at ${text}.`)).toContain('[ADDRESS_1]');
  },
);
