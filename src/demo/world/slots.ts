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
  const { made, person, owner, deal, ticket, dice } = scene;
  const { company } = made;
  const called = callName(scene);
  const number = person?.facts.mobile ?? person?.facts.phone ?? company.facts.phone ?? '';
  return {
    ...called,
    ...dateWords(scene),
    company: made.shortName,
    city: company.facts.address?.city ?? COUNTRIES[made.country].cities[0].name,
    title: person?.facts.title ?? '',
    phone: spellPhone(number, { system: dice.pick(['salesforce', 'hubspot', 'legacy']), dice }),
    email: person?.facts.email ?? company.facts.email ?? `info@${company.facts.domain ?? 'mail.example'}`,
    owner: `${owner.facts.given} ${owner.facts.family}`,
    ownerFirst: owner.facts.given,
    ownerTitle: owner.facts.title,
    ours: OUR_COMPANY.name,
    product: PRODUCTS.find((product) => deal?.facts.name.includes(product)) ?? dice.pick(PRODUCTS),
    competitor: COMPETITORS[company.serial % COMPETITORS.length] ?? COMPETITORS[0],
    amount: deal?.facts.amount === undefined ? '' : writeAmount(deal.facts.amount),
    quote: `Q-${20_000 + (deal?.serial ?? company.serial)}`,
    ticket: ticket?.facts.subject ?? '',
    count: String(dice.int(2, 24) * 10),
    minutes: String(dice.int(4, 35)),
  };
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

function callName({ made, person, colleague }: Scene): Readonly<Record<string, string>> {
  const { language } = COUNTRIES[made.country];
  const titles = TITLES[language];
  const name = person === undefined ? undefined : (person.latin ?? person.facts);
  const female = person?.gender === 'female';
  const desk = { en: 'the front desk', de: 'die Zentrale', fr: 'le standard' }[language];
  const other = colleague === undefined ? undefined : (colleague.latin ?? colleague.facts);
  const office = { en: 'the management', de: 'die Geschäftsleitung', fr: 'la direction' }[language];
  return {
    first: person?.nickname ?? name?.given ?? desk,
    full: name === undefined ? desk : `${name.given} ${name.family}`,
    salutation: name === undefined ? desk : `${female ? titles.female : titles.male} ${name.family}`,
    toSalutation: name === undefined ? desk : `${female ? titles.toFemale : titles.toMale} ${name.family}`,
    colleague:
      other === undefined
        ? office
        : language === 'en'
          ? `${other.given} ${other.family}`
          : `${colleague?.gender === 'female' ? titles.female : titles.male} ${other.family}`,
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
