import { spellAddress, spellCompanyName, spellDomain, spellEmail, spellPhone, type Hand } from '../spelling.ts';
import { rollClocks, sightings } from './clocks.ts';
import { rollCompanyName, type CompanyName } from './company-names.ts';
import type { Dice } from './dice.ts';
import { stated, type Address, type Company, type CompanyFacts, type Relationship, type System } from './entities.ts';
import { INDUSTRIES } from './industries.ts';
import { toSlug } from './latin.ts';
import { COUNTRIES, COUNTRY_CODES, type City, type Country } from './places.ts';
import type { CompanyPlan } from './plan.ts';
import type { Workshop } from './workshop.ts';

/** A company with what its people and deals need to know about it. */
export interface MadeCompany {
  readonly company: Company;
  readonly country: Country;
  readonly shortName: string;
  readonly ageDays: number;
  readonly knownTo: readonly System[];
}

/** Makes one company from what a story fixes and what chance adds. */
export function makeCompany(plan: CompanyPlan, workshop: Workshop, dice: Dice): MadeCompany {
  const country = plan.country ?? rollCountry(dice.fork('country'));
  const knownTo = plan.knownTo ?? rollSystems(dice.fork('systems'));
  const serial = workshop.nextSerial('company');
  const named = nameCompany(plan, country, { workshop, dice: dice.fork('name') });
  const relationship = plan.relationship ?? dice.fork('relationship').pick(RELATIONSHIPS);
  const ageDays = relationship === 'prospect' ? dice.int(40, 700) : dice.int(420, 1500);
  const facts = rollFacts({ plan, country, named, relationship }, workshop, dice.fork('facts'));
  const clocks = rollClocks(
    {
      knownTo,
      ageDays,
      calendar: workshop.calendar,
      ...(plan.changedDaysAgo === undefined ? {} : { changedDaysAgo: plan.changedDaysAgo }),
    },
    dice.fork('clocks'),
  );
  const seenBy = sightings<CompanyFacts>(knownTo, (system) => {
    const hand: Hand = { system, dice: dice.fork(`hand/${system}`) };
    const believed =
      system === clocks.freshest || plan.says !== undefined ? facts : outdated(facts, { workshop, country, dice: hand.dice });
    const spelled = { ...spell(believed, hand), ...nativeName(named, hand), ...plan.says?.[system] };
    const gaps = plan.without?.[system] ?? [];
    return {
      ...clocks.of(system),
      facts: stated<CompanyFacts>({ ...spelled, ...Object.fromEntries(gaps.map((gap) => [gap, undefined])) }),
    };
  });
  return { company: { key: `company-${serial}`, serial, facts, seenBy }, country, shortName: named.shortName, ageDays, knownTo };
}

const RELATIONSHIPS: readonly Relationship[] = [
  ...Array<Relationship>(9).fill('prospect'),
  ...Array<Relationship>(9).fill('customer'),
  'former-customer',
  'partner',
];

function rollCountry(dice: Dice): Country {
  const weighted = COUNTRY_CODES.flatMap((code) => Array<Country>(COUNTRIES[code].weight).fill(code));
  return dice.pick(weighted);
}

/** Most companies are known to two or three systems. */
function rollSystems(dice: Dice): readonly System[] {
  const roll = dice.int(1, 100);
  if (roll <= 38) return ['salesforce', 'hubspot', 'legacy'];
  if (roll <= 58) return ['salesforce', 'hubspot'];
  if (roll <= 72) return ['salesforce', 'legacy'];
  if (roll <= 82) return ['hubspot', 'legacy'];
  if (roll <= 90) return ['salesforce'];
  return roll <= 96 ? ['hubspot'] : ['legacy'];
}

function nameCompany(
  plan: CompanyPlan,
  country: Country,
  { workshop, dice }: { readonly workshop: Workshop; readonly dice: Dice },
): CompanyName {
  if (plan.name !== undefined) {
    const shortName = plan.shortName ?? plan.name;
    workshop.claim(shortName);
    return { name: plan.name, shortName, domain: plan.domain ?? `${toSlug(shortName)}.example` };
  }
  for (let attempt = 0; ; attempt++) {
    const rolled = rollCompanyName({ country, industry: plan.industry ?? dice.pick(INDUSTRIES) }, dice.fork(`attempt ${attempt}`));
    if (workshop.claim(rolled.shortName) && workshop.claim(rolled.domain)) return rolled;
  }
}

interface Rolled {
  readonly plan: CompanyPlan;
  readonly country: Country;
  readonly named: CompanyName;
  readonly relationship: Relationship;
}

function rollFacts({ plan, country, named, relationship }: Rolled, workshop: Workshop, dice: Dice): CompanyFacts {
  const place = COUNTRIES[country];
  const city = place.cities.find(({ name }) => name === plan.city) ?? dice.pick(place.cities);
  const employees = plan.employees ?? Math.round(Math.exp(2.5 + 5.5 * dice.next()));
  const active = workshop.owners.filter((owner) => owner.facts.active);
  return stated<CompanyFacts>({
    name: named.name,
    domain: plan.domain ?? named.domain,
    phone: plan.phone ?? workshop.nextPhone(city.phone),
    email: dice.chance(0.6) ? `${dice.pick(['info', 'office', 'contact', 'mail'])}@${named.domain}` : undefined,
    address: plan.address ?? rollAddress(city, country, dice),
    industry: plan.industry ?? named.industry ?? dice.pick(INDUSTRIES),
    employees,
    annualRevenue: dice.chance(0.7)
      ? { value: String(Math.round((employees * dice.int(90, 260)) / 100) * 100_000), currency: place.currency }
      : undefined,
    relationship,
    description: dice.chance(0.5) ? describe(city, employees, dice) : undefined,
    ownerKey: dice.pick(active).key,
  });
}

function rollAddress(city: City, country: Country, dice: Dice): Address {
  const place = COUNTRIES[country];
  const postcode = city.postcode.replaceAll('#', () => String(dice.int(0, 9)));
  const address = { street: place.address(dice.pick(place.streets), dice.int(1, 98)), city: city.name, postcode, country };
  return city.region === undefined ? address : { ...address, region: city.region };
}

function describe(city: City, employees: number, dice: Dice): string {
  return dice.pick([
    `Central warehouse in ${city.name}, about ${Math.max(3, Math.round(employees / 8))} people in picking and packing.`,
    `Family-owned, ${employees} employees, ships from ${city.name}. Two shifts, three before the holidays.`,
    `Runs its own fleet of ${dice.int(4, 60)} lorries. Cold store since ${dice.int(2008, 2022)}.`,
    `Part of a group since ${dice.int(2012, 2023)}; IT decisions are still taken in ${city.name}.`,
    `Web shop and ${dice.int(3, 40)} branches, one distribution centre.`,
  ]);
}

function spell(facts: CompanyFacts, hand: Hand): CompanyFacts {
  const { system, dice } = hand;
  const keep = <Value>(value: Value | undefined, missing: number): Value | undefined => (dice.chance(missing) ? undefined : value);
  const domain = keep(facts.domain, system === 'legacy' ? 0.3 : 0.04);
  const phone = keep(facts.phone, 0.1);
  const address = keep(facts.address, system === 'hubspot' ? 0.25 : 0.08);
  const email = keep(facts.email, 0.4);
  return stated<CompanyFacts>({
    name: spellCompanyName(facts.name, hand),
    domain: domain === undefined ? undefined : spellDomain(domain, hand),
    phone: phone === undefined ? undefined : spellPhone(phone, hand),
    email: email === undefined ? undefined : spellEmail(email, hand),
    address: address === undefined ? undefined : spellAddress(address, hand),
    industry: keep(facts.industry, 0.2),
    employees: keep(facts.employees, 0.25),
    annualRevenue: keep(facts.annualRevenue, 0.4),
    relationship: facts.relationship,
    description: keep(facts.description, system === 'salesforce' ? 0.1 : 0.6),
    ownerKey: facts.ownerKey,
  });
}

function nativeName(named: CompanyName, { system, dice }: Hand): { readonly name?: string } {
  return named.native !== undefined && system === 'legacy' && dice.chance(0.6) ? { name: named.native } : {};
}

/** What a system still believes that nobody told about the changes: an old number, a former owner, an old head count. */
function outdated(
  facts: CompanyFacts,
  { workshop, country, dice }: { readonly workshop: Workshop; readonly country: Country; readonly dice: Dice },
): CompanyFacts {
  const old: { phone?: string; employees?: number; ownerKey?: string; industry?: string; relationship?: Relationship } = {};
  if (dice.chance(0.08)) old.phone = workshop.nextPhone(dice.pick(COUNTRIES[country].cities).phone);
  if (dice.chance(0.35) && facts.employees !== undefined)
    old.employees = Math.max(3, Math.round(facts.employees * (0.7 + 0.5 * dice.next())));
  if (dice.chance(0.18)) old.ownerKey = dice.pick(workshop.owners).key;
  if (dice.chance(0.12)) old.industry = dice.pick(INDUSTRIES);
  if (dice.chance(0.15) && facts.relationship === 'customer') old.relationship = 'prospect';
  return { ...facts, ...old };
}
