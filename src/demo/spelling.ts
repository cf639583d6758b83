import { parsePhoneNumberFromString, type PhoneNumber } from 'libphonenumber-js/max';

import type { Dice } from './world/dice.ts';
import type { Address, System } from './world/entities.ts';
import { toAscii } from './world/latin.ts';
import { countryFacts } from './world/places.ts';

/** Which system's habits to follow, and the chance by which clerks differ. */
export interface Hand {
  readonly system: System;
  readonly dice: Dice;
}

/** The ways each legal form is written, the full one first. */
const LEGAL_FORMS: readonly (readonly [string, ...string[]])[] = [
  ['GmbH & Co. KG', 'GmbH & Co KG', 'GmbH + Co. KG', 'GmbH und Co. KG', 'GmbH&Co.KG'],
  ['Sp. z o.o.', 'Sp. z o. o.', 'Sp.z.o.o.', 'SP Z OO'],
  ['Co., Ltd.', 'Co Ltd', 'Company Limited', 'Co. Ltd.'],
  ['Corporation', 'Corp.', 'Corp', 'Corporation'],
  ['Inc.', 'Inc', ', Inc.', 'Incorporated'],
  ['Limited', 'Ltd', 'Ltd.', 'LTD'],
  ['GmbH', 'Gesellschaft mbH', 'G.m.b.H.', 'GMBH'],
  ['SARL', 'S.A.R.L.', 'Sarl', 'SARL'],
  ['B.V.', 'BV', 'B.V', 'bv'],
  ['N.V.', 'NV', 'N.V.'],
  ['Ltda.', 'Ltda', 'Limitada', 'LTDA'],
  ['S.L.', 'SL', 'S.L'],
  ['S.A.', 'SA', 'S.A'],
  ['SAS', 'S.A.S.', 'Sas'],
  ['LLC', 'L.L.C.', 'LLC.'],
  ['LLP', 'L.L.P.'],
  ['PLC', 'plc', 'P.L.C.'],
  ['K.K.', 'KK', 'Kabushiki Kaisha'],
  ['e.K.', 'e.Kfm.', 'eK'],
  ['Ltd', 'Ltd.', 'Limited', 'LTD'],
  ['AG', 'Aktiengesellschaft', 'A.G.'],
  ['KG', 'Kommanditgesellschaft', 'K.G.'],
  ['AB', 'Aktiebolag', 'A.B.'],
  ['SA', 'S.A.'],
  ['Co.', 'Company', 'Co', '& Co.'],
];

/** A company's name as a clerk types it into that system: legal form cut or written otherwise, `&` spelled out, upper case, no accents. */
export function spellCompanyName(name: string, { system, dice }: Hand): string {
  const form = LEGAL_FORMS.find(([first]) => name.endsWith(` ${first}`));
  const stem = form === undefined ? name : name.slice(0, -form[0].length - 1);
  const kept = dice.chance(system === 'hubspot' ? 0.45 : 0.8);
  const written = form === undefined || !kept ? '' : dice.chance(0.5) ? form[0] : dice.pick(form);
  const spelled = `${spellStem(stem, { system, dice })}${written === '' ? '' : written.startsWith(',') ? written : ` ${written}`}`;
  if (system !== 'legacy') return spelled;
  const plain = dice.chance(0.5) ? toAscii(spelled) : spelled;
  return dice.chance(0.3) ? plain.toUpperCase() : plain;
}

function spellStem(stem: string, { system, dice }: Hand): string {
  let spelled = stem;
  if (spelled.includes(' & ') && dice.chance(0.35)) spelled = spelled.replace(' & ', dice.pick([' and ', ' + ', ' & ']));
  if (spelled.startsWith('The ') && dice.chance(0.5)) spelled = `${spelled.slice(4)}${system === 'legacy' ? ', The' : ''}`;
  if (dice.chance(0.02)) spelled = mistype(spelled, dice);
  return spelled;
}

/** One slip of the fingers: two neighbouring letters change places. */
export function mistype(text: string, dice: Dice): string {
  if (text.length < 5) return text;
  const at = dice.int(2, text.length - 2);
  return `${text.slice(0, at - 1)}${text.charAt(at)}${text.charAt(at - 1)}${text.slice(at + 1)}`;
}

type PhoneHabit = (phone: PhoneNumber) => string;

const international: PhoneHabit = (phone) => phone.formatInternational();

/** How each system's people type numbers. */
const PHONE_HABITS: Readonly<Record<System, readonly PhoneHabit[]>> = {
  salesforce: [(phone) => phone.formatNational(), international, international, (phone) => international(phone).replaceAll(' ', '-')],
  hubspot: [(phone) => phone.number, international, international, (phone) => phone.number],
  legacy: [
    (phone) =>
      phone
        .formatNational()
        .replaceAll(/[\s()-]+/g, ' ')
        .trim(),
    (phone) => phone.formatNational().replaceAll(/[()]/g, '').replace(' ', '/'),
    (phone) => international(phone).replace('+', '00'),
    (phone) => phone.formatNational().replaceAll(/\D/g, ''),
  ],
};

/**
 * A telephone number as that system's people type it.
 *
 * @param phone - E.164, with `;ext=214` where there is an extension; what is not a number stays as it is.
 */
export function spellPhone(phone: string, { system, dice }: Hand): string {
  const [main = '', extension] = phone.split(';ext=');
  const parsed = parsePhoneNumberFromString(main);
  if (parsed === undefined) return phone;
  const written = dice.pick(PHONE_HABITS[system])(parsed);
  if (extension === undefined) return written;
  const marks: Readonly<Record<System, readonly string[]>> = {
    salesforce: [' x', ' ext. '],
    hubspot: [' ext. ', ' x'],
    legacy: /^\+4[39]/.test(main) ? ['-', ' ext '] : [' ext ', ' x'],
  };
  return `${written}${dice.pick(marks[system])}${extension}`;
}

/** An e-mail address as it got into that system: capitals in the legacy one, now and then a plus-tag from a web form in HubSpot. */
export function spellEmail(email: string, { system, dice }: Hand): string {
  if (system === 'legacy' && dice.chance(0.25)) return email.toUpperCase();
  if (system === 'salesforce' && dice.chance(0.08)) return email.replace(/^./, (letter) => letter.toUpperCase());
  if (system === 'hubspot' && dice.chance(0.04)) return email.replace('@', '+web@');
  return email;
}

const COUNTRY_NAMES: Readonly<Record<string, string>> = {
  DE: 'Deutschland',
  AT: 'Österreich',
  CH: 'Schweiz',
  GB: 'UK',
  US: 'USA',
  JP: 'Japan',
  BR: 'Brasil',
};

/** An address with the abbreviations of that system, and its country in that system's manner. */
export function spellAddress(address: Address, { system, dice }: Hand): Address {
  const name = countryFacts(address.country)?.name ?? address.country;
  const country =
    system === 'legacy'
      ? (COUNTRY_NAMES[address.country] ?? address.country)
      : system === 'hubspot' && dice.chance(0.15)
        ? address.country
        : name;
  const street = dice.chance(system === 'salesforce' ? 0.25 : 0.5) ? abbreviateStreet(address.street) : address.street;
  return {
    ...address,
    street: system === 'legacy' ? toAscii(street) : street,
    city: system === 'legacy' && dice.chance(0.5) ? toAscii(address.city) : address.city,
    country,
  };
}

function abbreviateStreet(street: string): string {
  return street
    .replace(/straße\b/, 'str.')
    .replace(/strasse\b/, 'str.')
    .replace('Street', 'St.')
    .replace('Avenue', 'Ave')
    .replace('Boulevard', 'Blvd')
    .replace('boulevard', 'bd')
    .replace('avenue', 'av.')
    .replace('Road', 'Rd')
    .replace('Drive', 'Dr')
    .replace('Avenida', 'Av.')
    .replace('Calle ', 'C/ ');
}

/** A website as that system states a domain: bare, with `www.` or as a whole address. */
export function spellDomain(domain: string, { system, dice }: Hand): string {
  if (system === 'hubspot') return domain;
  return dice.pick([`www.${domain}`, `https://www.${domain}`, `http://${domain}/`, domain]);
}

/** A person's name as lists sorted by family name write it: `Hartwig, Anna`. */
export function familyFirst(name: { readonly given: string; readonly family: string }): string {
  return `${name.family}, ${name.given}`;
}
