import { spellPhone } from '../spelling.ts';
import { OUR_COMPANY } from './colleagues.ts';
import type { Dice } from './dice.ts';
import type { Deal, Owner, Person, Ticket } from './entities.ts';
import type { MadeCompany } from './make-company.ts';
import { writeAmount } from './money.ts';
import { phrasebookOf } from './phrasebooks.ts';
import { COUNTRIES } from './places.ts';
import { COMPETITORS, PRODUCTS } from './products.ts';

/** Who and what a text may speak of. */
export interface Scene {
  readonly made: MadeCompany;
  readonly person: Person | undefined;
  /** Somebody else at the same company. */
  readonly colleague: Person | undefined;
  readonly owner: Owner;
  readonly deal?: Deal | undefined;
  readonly ticket?: Ticket | undefined;
  /** When it is written. */
  readonly at: string;
  readonly dice: Dice;
}

/** Words for the slots of the phrasebooks: people by their names, telephone numbers and mailboxes as someone would type them in a hurry. */
export function slotsFor(scene: Scene): Readonly<Record<string, string>> {
  return { ...personWords(scene), ...colleagueWords(scene), ...companyWords(scene), ...dealWords(scene), ...dateWords(scene) };
}

/** A template with its slots filled; a word that begins a sentence gets a capital. @throws {RangeError} when it names a slot that nobody fills. */
export function fillSlots(template: string, slots: Readonly<Record<string, string>>): string {
  return template.replaceAll(/(^|[.!?]\s+)?\{(\w+)\}/g, (_, before: string | undefined, name: string) => {
    const word = slots[name];
    if (word === undefined) throw new RangeError(`No word for the slot {${name}}.`);
    return before === undefined ? word : `${before}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
  });
}

const TITLES = {
  de: { female: 'Frau', male: 'Herr', toFemale: 'Frau', toMale: 'Herrn' },
  fr: { female: 'Mme', male: 'M.', toFemale: 'Mme', toMale: 'M.' },
  en: { female: 'Ms', male: 'Mr', toFemale: 'Ms', toMale: 'Mr' },
} as const;

const NOBODY = {
  en: { desk: 'the front desk', office: 'the management' },
  de: { desk: 'die Zentrale', office: 'die Geschäftsleitung' },
  fr: { desk: 'le standard', office: 'la direction' },
} as const;

function personWords({ made, person, dice }: Scene): Readonly<Record<string, string>> {
  const { language } = COUNTRIES[made.country];
  const { facts } = made.company;
  const own = person?.facts;
  return {
    ...(person === undefined ? deskWords(language) : nameWords(person, language)),
    title: own?.title ?? '',
    phone: spellPhone(own?.mobile ?? own?.phone ?? facts.phone ?? '', { system: dice.pick(['salesforce', 'hubspot', 'legacy']), dice }),
    email: own?.email ?? mailboxOf(made),
  };
}

function mailboxOf({ company: { facts } }: MadeCompany): string {
  return facts.email ?? `info@${facts.domain ?? 'mail.example'}`;
}

function deskWords(language: 'en' | 'de' | 'fr'): Readonly<Record<string, string>> {
  const { desk } = NOBODY[language];
  return { first: desk, full: desk, salutation: desk, toSalutation: desk };
}

function nameWords({ facts, latin, nickname, gender }: Person, language: 'en' | 'de' | 'fr'): Readonly<Record<string, string>> {
  const { given, family } = latin ?? facts;
  const titles = TITLES[language];
  return {
    first: nickname ?? given,
    full: `${given} ${family}`,
    salutation: `${titles[gender]} ${family}`,
    toSalutation: `${gender === 'female' ? titles.toFemale : titles.toMale} ${family}`,
  };
}

function colleagueWords({ made, colleague }: Scene): { readonly colleague: string } {
  const { language } = COUNTRIES[made.country];
  if (colleague === undefined) return { colleague: NOBODY[language].office };
  const { given, family } = colleague.latin ?? colleague.facts;
  return { colleague: language === 'en' ? `${given} ${family}` : `${TITLES[language][colleague.gender]} ${family}` };
}

function companyWords({ made, owner, dice }: Scene): Readonly<Record<string, string>> {
  const { company } = made;
  return {
    company: made.shortName,
    city: company.facts.address?.city ?? COUNTRIES[made.country].cities[0].name,
    owner: `${owner.facts.given} ${owner.facts.family}`,
    ownerFirst: owner.facts.given,
    ownerTitle: owner.facts.title,
    ours: OUR_COMPANY.name,
    competitor: COMPETITORS[company.serial % COMPETITORS.length] ?? COMPETITORS[0],
    count: String(dice.int(2, 24) * 10),
    minutes: String(dice.int(4, 35)),
  };
}

function dealWords({ made, deal, ticket, dice }: Scene): Readonly<Record<string, string>> {
  const amount = deal?.facts.amount;
  return {
    product: PRODUCTS.find((product) => deal?.facts.name.includes(product)) ?? dice.pick(PRODUCTS),
    amount: amount === undefined ? '' : writeAmount(amount),
    quote: `Q-${20_000 + (deal?.serial ?? made.company.serial)}`,
    ticket: ticket?.facts.subject ?? '',
  };
}

function dateWords({ made, at, dice }: Scene): { readonly weekday: string; readonly month: string } {
  const book = phrasebookOf(made);
  const soon = new Date(Date.parse(at) + dice.int(2, 5) * 86_400_000);
  // Nobody promises a call on a weekend.
  const weekday = soon.getUTCDay() % 6 === 0 ? 2 : soon.getUTCDay();
  const month = (soon.getUTCMonth() + dice.int(1, 3)) % 12;
  return { weekday: book.weekdays.split(' ')[weekday] ?? '', month: book.months.split(' ')[month] ?? '' };
}
