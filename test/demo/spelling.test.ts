import fc from 'fast-check';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { expect, test } from 'vitest';

import { familyFirst, mistype, spellAddress, spellCompanyName, spellDomain, spellEmail, spellPhone } from '../../src/demo/spelling.ts';
import { createDice } from '../../src/demo/world/dice.ts';
import type { System } from '../../src/demo/world/entities.ts';
import { toAscii, toSlug } from '../../src/demo/world/latin.ts';

const SYSTEMS = ['salesforce', 'hubspot', 'legacy'] as const satisfies readonly System[];
const hands = fc.record({ system: fc.constantFrom(...SYSTEMS), dice: fc.integer().map(createDice) });

test.each(['+14145550122', '+442079460123', '+493023125123', '+33199001234', '+31301237788', '+81352345678', '+5511951234567'])(
  'spells %s so that it is still the same number in its country',
  (phone) => {
    const country = parsePhoneNumberFromString(phone)?.country;
    fc.assert(
      fc.property(hands, (hand) => {
        const written = spellPhone(phone, hand);
        const dialled = written.startsWith('00') && !written.startsWith('01') ? `+${written.slice(2)}` : written;
        expect(parsePhoneNumberFromString(dialled, country)?.number).toBe(phone);
      }),
    );
  },
);

test('keeps the extension of a number', () => {
  fc.assert(
    fc.property(hands, (hand) => {
      expect(spellPhone('+493023125123;ext=214', hand)).toMatch(/214$/);
    }),
  );
});

test('leaves what is no number as it is', () => {
  expect(spellPhone('see reception', { system: 'legacy', dice: createDice(1) })).toBe('see reception');
});

test('spells one company name in many ways, none of them empty', () => {
  const spelled = Array.from({ length: 60 }, (_, index) =>
    spellCompanyName('The Brüning & Sons Coatings Ltd', { system: SYSTEMS[index % 3] ?? 'legacy', dice: createDice(index) }),
  );
  expect(new Set(spelled).size).toBeGreaterThan(12);
  expect(spelled.filter((name) => name.trim() === '')).toEqual([]);
  expect(spelled.some((name) => name === name.toUpperCase())).toBe(true);
  expect(spelled.some((name) => !/ltd|limited/i.test(name))).toBe(true);
});

test('writes e-mail addresses that reach the same mailbox', () => {
  fc.assert(
    fc.property(hands, (hand) => {
      expect(spellEmail('anna.lemke@velmora.example', hand).toLowerCase().replace('+web', '')).toBe('anna.lemke@velmora.example');
    }),
  );
});

test('writes websites that hold the domain', () => {
  fc.assert(
    fc.property(hands, (hand) => {
      expect(spellDomain('velmora.example', hand)).toContain('velmora.example');
    }),
  );
});

test('abbreviates streets and writes the country in the manner of the system', () => {
  const address = { street: 'Hafenstraße 12', city: 'Köln', postcode: '50667', country: 'DE' };
  const legacy = Array.from({ length: 20 }, (_, seed) => spellAddress(address, { system: 'legacy', dice: createDice(seed) }));
  expect(new Set(legacy.map(({ street }) => street))).toEqual(new Set(['Hafenstr. 12', 'Hafenstrasse 12']));
  expect(new Set(legacy.map(({ country }) => country))).toEqual(new Set(['Deutschland']));
  expect(spellAddress(address, { system: 'salesforce', dice: createDice(1) }).country).toBe('Germany');
});

function lettersOf(text: string): readonly string[] {
  return text.split('').toSorted();
}

test('mistypes by swapping two neighbours and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ minLength: 5, maxLength: 30 }), fc.integer(), (text, seed) => {
      expect(lettersOf(mistype(text, createDice(seed)))).toEqual(lettersOf(text));
    }),
  );
});

test.each([
  ['Müller', 'Mueller'],
  ['Besançon', 'Besancon'],
  ['Łódź', 'Lodz'],
  ['Straße', 'Strasse'],
])('writes %s as %s in plain letters', (text, plain) => {
  expect(toAscii(text)).toBe(plain);
});

test('puts family names first and words into domains', () => {
  expect(familyFirst({ given: 'Anna', family: 'Hartwig' })).toBe('Hartwig, Anna');
  expect(toSlug('Hartwig & Söhne')).toBe('hartwig-soehne');
});
