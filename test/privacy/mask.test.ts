import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { knownOrganisation, knownPerson } from '../../src/privacy/known-value.ts';
import { assertNothingLeaks } from '../../src/privacy/leak-scan.ts';
import { createMasker, unmask } from '../../src/privacy/mask.ts';
import { restore } from '../../src/privacy/restore.ts';
import { findTokens } from '../../src/privacy/token.ts';

const anna = knownPerson({
  id: 'con_1',
  full: 'Anna Müller-Schmidt',
  given: 'Anna',
  family: 'Müller-Schmidt',
  emails: ['anna.mueller@brandt-bau.example'],
  phones: [{ e164: '+49301234567', raw: '030 / 123 45 67' }],
  address: { street: 'Kaisergasse 64', postcode: '10115', city: 'Berlin' },
});
const mark = knownPerson({ id: 'con_2', full: 'Mark Bo', given: 'Mark', family: 'Bo', emails: ['info@brandt-bau.example'] });
const brandt = knownOrganisation({ id: 'acc_1', name: 'Brandt & Söhne Bau GmbH & Co. KG', domains: ['brandt-bau.example'] });
const known = [...anna, ...mark, ...brandt];

describe('a value the graph knows is masked', () => {
  test.each([
    ['full name', 'Anna Müller-Schmidt signed', '[PERSON_1] signed'],
    ['other case', 'ANNA MÜLLER-SCHMIDT signed', '[PERSON_1] signed'],
    ['without accents', 'anna muller-schmidt signed', '[PERSON_1] signed'],
    ['umlaut as two letters', 'Anna Mueller-Schmidt signed', '[PERSON_1] signed'],
    ['family name first', 'Müller-Schmidt, Anna signed', '[PERSON_1] signed'],
    ['given name alone', 'Call Anna today', 'Call [PERSON_1] today'],
    ['family name alone', 'Ms Müller-Schmidt asked', 'Ms [PERSON_1] asked'],
    ['initial and family name', 'A. Müller-Schmidt asked', '[PERSON_1] asked'],
    ['run together', 'AnnaMüller-Schmidt liked it', '[PERSON_1] liked it'],
    ['non-breaking space', 'Anna\u00A0Müller-Schmidt', '[PERSON_1]'],
    ['invisible characters', 'An\u200Bna called', '[PERSON_1] called'],
    ['possessive', "Anna's team", "[PERSON_1]'s team"],
    ['genitive', 'Annas Team', '[PERSON_1] Team'],
    ['e-mail', 'to ANNA.MUELLER@brandt-bau.example, please', 'to [EMAIL_1], please'],
    ['e-mail local part', 'user anna.mueller logged in', 'user [PERSON_1] logged in'],
    ['phone as stored', 'ring 030 / 123 45 67 now', 'ring [PHONE_1] now'],
    ['phone in E.164', 'ring +49301234567', 'ring [PHONE_1]'],
    ['phone with a trunk zero in brackets', 'ring +49 (0)30 1234567', 'ring [PHONE_1]'],
    ['street', 'send it to Kaisergasse 64', 'send it to [ADDRESS_1]'],
    ['whole address', 'Kaisergasse 64, 10115 Berlin', '[ADDRESS_1]'],
    ['registered company name', 'Brandt & Söhne Bau GmbH & Co. KG pays', '[ORG_1] pays'],
    ['company name without legal form', 'Brandt & Soehne Bau pays', '[ORG_1] pays'],
    ['company name with its ampersand spoken', 'brandt und söhne bau pays', '[ORG_1] pays'],
    ['web domain', 'see shop.brandt-bau.example', 'see [DOMAIN_1]'],
  ])('%s', (_name, text, expected) => {
    expect(createMasker(known).mask(text).text).toBe(expected);
  });

  test('the same person is the same token in every text of a conversation', () => {
    const masker = createMasker(known);
    expect(masker.mask('Mark met Anna').text).toBe('[PERSON_1] met [PERSON_2]');
    expect(masker.mask('Anna Müller-Schmidt left').text).toBe('[PERSON_2] left');
    expect(masker.issued()).toEqual([
      { token: '[PERSON_1]', kind: 'PERSON', value: 'Mark Bo', place: { entity: 'con_2', field: 'name' }, owner: 'con_2' },
      { token: '[PERSON_2]', kind: 'PERSON', value: 'Anna Müller-Schmidt', place: { entity: 'con_1', field: 'name' }, owner: 'con_1' },
    ]);
  });
});

test('a nickname is its person, and only with a capital letter', () => {
  const liz = knownPerson({ id: 'con_3', full: 'Elizabeth Rich', given: 'Elizabeth', family: 'Rich' });
  expect(createMasker(liz).mask('Quick call with Liz, Beth Rich was there; a beth is a letter').text).toBe(
    'Quick call with [PERSON_1], [PERSON_1] was there; a beth is a letter',
  );
});

test('a name that two people share is put back as it was written, as neither of them', () => {
  const masker = createMasker([
    ...knownPerson({ id: 'con_4', full: 'Juan Arce', given: 'Juan', family: 'Arce' }),
    ...knownPerson({ id: 'con_5', full: 'Juan Serna', given: 'Juan', family: 'Serna' }),
  ]);
  expect(masker.mask('Juan called, then Juan Serna').text).toBe('[PERSON_1] called, then [PERSON_2]');
  expect(masker.issued()).toEqual([
    { token: '[PERSON_1]', kind: 'PERSON', value: 'Juan' },
    { token: '[PERSON_2]', kind: 'PERSON', value: 'Juan Serna', place: { entity: 'con_5', field: 'name' }, owner: 'con_5' },
  ]);
});

describe('a quotation', () => {
  const texts = ['Frau Müller-Schmidt rang', 'ring 030 / 123 45 67 now', 'Brandt & Söhne Bau - renewal', 'Anna Müller-Schmidt left'];

  test.each(texts)('holds no value and comes back exactly as it was written: %s', (text) => {
    const masker = createMasker(known);
    for (const each of texts) masker.mask(each);
    const quoted = masker.quote(text).text;
    expect(quoted).not.toMatch(/Müller|123|Brandt/u);
    const values = new Map<string, string>([...masker.issued(), ...masker.quoted()].map(({ token, value }) => [token, value]));
    expect(restore(quoted, (token) => values.get(token))).toBe(text);
  });

  test('leaves the tokens of masked texts as they are', () => {
    const masker = createMasker(known);
    masker.quote('Frau Müller-Schmidt rang');
    masker.mask('Anna rang');
    masker.quote('Anna rang');
    expect(masker.issued().map(({ value }) => value)).toEqual(['Anna Müller-Schmidt']);
    expect(masker.quoted().map(({ value }) => value)).toEqual(['Müller-Schmidt', 'Anna']);
  });
});

describe('a text is cut', () => {
  test.each([
    { where: 'between words', text: 'please call today', left: 'please call' },
    { where: 'before a name that lies across', text: 'we asked Brandt & Söhne Bau today', left: 'we asked ' },
    { where: 'not at all where it is short', text: 'call today', left: 'call today' },
  ])('$where', ({ text, left }) => {
    expect(text.slice(0, createMasker(known).cutAt(text, 15))).toBe(left);
  });

  test.each(['we asked Brandt & Söhne…', 'we asked Brandt &…', 'we asked Brand…'])(
    'and the beginning of a name left by a cut is masked: %s',
    (text) => {
      expect(createMasker(known).mask(text).text).toMatch(/^we asked \[ORG_1\] ?&?…$/u);
    },
  );
});

test('the point of a name is part of it, and never stands twice once the name is put back', () => {
  const masker = createMasker(knownOrganisation({ id: 'acc_3', name: 'Aldwae Footwear Co.' }));
  const masked = masker.mask('Aldwae Footwear Co. is late. Ask Aldwae Footwear Co.').text;
  expect(masked).toBe('[ORG_1] is late. Ask [ORG_1]');
  expect(restore(`${masked}.`, () => 'Aldwae Footwear Co.')).toBe('Aldwae Footwear Co. is late. Ask Aldwae Footwear Co.');
});

describe('what is no personal data passes', () => {
  test('a name that is also a word is masked only with a capital letter', () => {
    expect(createMasker(known).mask('Mark, please mark it').text).toBe('[PERSON_1], please mark it');
  });

  test.each([
    'please mark the date',
    'amount=120000.00 EUR closes=2026-12-15',
    'met on 02.03.2026 at 10:15',
    'ticket 4711 of 2026-03-02T10:11:12.000Z',
    'market share grew by 12.5 %',
    'version 10.2.1 costs 1 250 000 USD',
    'info is missing',
  ])('%s', (text) => {
    expect(createMasker(known).mask(text).text).toBe(text);
  });
});

describe('an unknown value that shows itself by its shape is masked', () => {
  test.each([
    ['e-mail', 'cc bob+crm@mail.example.org.', 'cc [EMAIL_1].'],
    ['international phone', 'call +44 20 7946 0958', 'call [PHONE_1]'],
    ['French phone', 'tél. 06.12.11.10.09', 'tél. [PHONE_1]'],
    ['American phone', 'call (404) 361-1928', 'call [PHONE_1]'],
    ['IBAN', 'pay to DE89 3704 0044 0532 0130 00 now', 'pay to [IBAN_1] now'],
    ['card', 'card 4111 1111 1111 1111', 'card [CARD_1]'],
    ['IPv4', 'from 192.168.4.20', 'from [IP_1]'],
    ['IPv6', 'from 2001:db8::8a2e:370:7334', 'from [IP_1]'],
    ['web address', 'see https://x.example/p?id=7.', 'see [URL_1].'],
    ['birth date', 'born on 4 May 1980 in Bonn', 'born on [DATE_1] in Bonn'],
    ['German birth date', 'geb. 04.05.1980', 'geb. [DATE_1]'],
    ['name behind a title', 'Mr. Johnson Baker agreed', 'Mr. [PERSON_1] agreed'],
  ])('%s', (_name, text, expected) => {
    expect(createMasker([]).mask(text).text).toBe(expected);
  });

  test.each(['DE89 3704 0044 0532 0130 02', '4111 1111 1111 1112'])('a failed check is no finding: %s', (text) => {
    expect(createMasker([]).mask(text).text).toBe(text);
  });

  test('the same address is the same token in any case', () => {
    expect(createMasker([]).mask('Bob@x.example or bob@X.example').text).toBe('[EMAIL_1] or [EMAIL_1]');
  });
});

describe('laws', () => {
  const words =
    "Anna anna.mueller@brandt-bau.example Müller-Schmidt Brandt [PERSON_1] PERSON_1 [ ] _1 org2 [ORG , . 's Mark mark Berlin 10115";
  const pieces = fc.constantFrom(' ', '\n', 'org 2', '+49 30 123 45 67', '2026-03-02', 'x', '山田', '🎉', 'İ', ...words.split(' '));
  const text = fc.array(fc.oneof(pieces, fc.string({ unit: 'grapheme' })), { maxLength: 12 }).map((parts) => parts.join(''));

  test('unmasking what was masked gives the text back, byte for byte', () => {
    fc.assert(
      fc.property(text, (input) => {
        expect(unmask(createMasker(known).mask(input))).toBe(input);
      }),
      { numRuns: 500 },
    );
  });

  test('masked text holds no token but those issued, so a look-alike in the input is never taken for one', () => {
    fc.assert(
      fc.property(text, (input) => {
        const masker = createMasker(known);
        const masked = masker.mask(input).text;
        const issued = new Set<string>(masker.issued().map(({ token }) => token));
        expect(findTokens(masked).every(({ token }) => issued.has(token))).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('the last scan finds nothing in what was masked', () => {
    fc.assert(
      fc.property(text, (input) => {
        const masker = createMasker(known);
        const body = JSON.stringify({ content: masker.mask(input).text });
        assertNothingLeaks(body, { matcher: masker.matcher, ownTexts: ['content'] });
      }),
      { numRuns: 500 },
    );
  });
});

describe('the last scan', () => {
  const { matcher } = createMasker(known);

  test.each(['Anna', 'Brandt & Söhne Bau', 'anna.mueller@brandt-bau.example', '0301234567', 'a@b.example'])('refuses %s', (value) => {
    const body = JSON.stringify({ messages: [{ content: `note:\n${value}` }] });
    expect(() => assertNothingLeaks(body, { matcher, ownTexts: [] })).toThrow(expect.objectContaining({ code: 'MASKING_FAILED' }));
  });

  test('names the kind and never the value', () => {
    expect(() => assertNothingLeaks('"Anna"', { matcher, ownTexts: [] })).toThrow('The request still shows PERSON.');
  });

  test('does not take words of the program for a name made of them', () => {
    const named = createMasker(knownOrganisation({ id: 'acc_2', name: 'Next Step Ltd' }));
    assertNothingLeaks('"Propose the next step"', { matcher: named.matcher, ownTexts: ['Propose the next step'] });
    // An inflection of a name that is a word of ours: with it no prompt about this person could ever leave.
    const marek = createMasker(knownPerson({ id: 'con_9', full: 'Marek Kolb' }));
    assertNothingLeaks('"Copy names in quotation marks"', { matcher: marek.matcher, ownTexts: ['Copy names in quotation marks'] });
    expect(() => assertNothingLeaks('"Marek called"', { matcher: marek.matcher, ownTexts: ['Copy names in quotation marks'] })).toThrow(
      'PERSON',
    );
    expect(named.mask('Next Step called').text).toBe('[ORG_1] called');
  });
});

test('a look-alike in the input comes back as it was, and not as the person of that token', () => {
  const masker = createMasker(known);
  const masked = masker.mask('Anna wrote "[PERSON_1]"').text;
  expect(masked).toBe('[PERSON_1] wrote "[LITERAL_1]"');
  const values = new Map<string, string>(masker.issued().map(({ token, value }) => [token, value]));
  expect(restore(masked, (token) => values.get(token))).toBe('Anna Müller-Schmidt wrote "[PERSON_1]"');
});
