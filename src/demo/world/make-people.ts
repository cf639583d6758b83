import { spellAddress, spellEmail, spellPhone, type Hand } from '../spelling.ts';
import { rollClocks, sightings } from './clocks.ts';
import type { Dice } from './dice.ts';
import {
  stated,
  type CompanyFacts,
  type Person,
  type PersonFacts,
  type PersonStage,
  type SalesforceForm,
  type System,
} from './entities.ts';
import { rollJob } from './job-titles.ts';
import { toAscii, toSlug } from './latin.ts';
import type { MadeCompany } from './make-company.ts';
import { nicknameOf, rollPersonName, type PersonName } from './person-names.ts';
import { COUNTRIES } from './places.ts';
import type { PersonPlan } from './plan.ts';
import type { Workshop } from './workshop.ts';

/** The people of one company: those a story names first, then as many as chance adds; one to eight in all. */
export function makePeople(made: MadeCompany, planned: readonly PersonPlan[], { workshop, dice }: Tools): readonly Person[] {
  const count = Math.max(planned.length, 1 + Math.floor(8 * dice.next() ** 1.7));
  const mailbox = dice.pick(MAILBOXES);
  return Array.from({ length: count }, (_, index) =>
    makePerson({ made, number: index + 1, mailbox, plan: planned[index] }, workshop, dice.fork(`person ${index + 1}`)),
  );
}

interface Tools {
  readonly workshop: Workshop;
  readonly dice: Dice;
}

type Mailbox = (name: { readonly given: string; readonly family: string }) => string;

/** How houses form mailboxes. */
const MAILBOXES: readonly Mailbox[] = [
  ({ given, family }) => `${toSlug(given, '')}.${toSlug(family, '')}`,
  ({ given, family }) => `${toSlug(given, '')}.${toSlug(family, '')}`,
  ({ given, family }) => `${toSlug(given, '').charAt(0)}${toSlug(family, '')}`,
  ({ given, family }) => `${toSlug(given, '').charAt(0)}.${toSlug(family, '')}`,
  ({ given }) => toSlug(given, ''),
  ({ given, family }) => `${toSlug(family, '')}.${toSlug(given, '')}`,
];

interface Newcomer {
  readonly made: MadeCompany;
  readonly number: number;
  readonly mailbox: Mailbox;
  readonly plan: PersonPlan | undefined;
}

function makePerson({ made, number, mailbox, plan }: Newcomer, workshop: Workshop, dice: Dice): Person {
  const { company, country } = made;
  const name: PersonName = plan === undefined ? rollPersonName(country, dice.fork('name')) : named(plan);
  const salesforceForm = plan?.salesforceForm ?? rollForm(made, dice.fork('form'));
  const knownTo = plan?.knownTo ?? rollKnownTo(made, salesforceForm, dice.fork('systems'));
  const facts = rollFacts({ made, name, mailbox, plan, salesforceForm }, { workshop, dice: dice.fork('facts') });
  const clocks = rollClocks(
    { knownTo, ageDays: Math.max(3, Math.round(made.ageDays * (0.3 + 0.7 * dice.next()))), calendar: workshop.calendar },
    dice.fork('clocks'),
  );
  const seenBy = sightings<PersonFacts>(knownTo, (system) => {
    const hand: Hand = { system, dice: dice.fork(`hand/${system}`) };
    const spelled = { ...spell(facts, hand), ...spellName(name, hand), ...plan?.says?.[system] };
    return { ...clocks.of(system), facts: spelled };
  });
  const serial = workshop.nextSerial('person');
  return {
    key: `person-${company.serial}-${number}`,
    serial,
    facts,
    seenBy,
    salesforceForm,
    gender: name.gender,
    ...(name.latin === undefined ? {} : { latin: name.latin }),
    ...(name.nickname === undefined ? {} : { nickname: name.nickname }),
  };
}

function named({ given, family, gender }: PersonPlan): PersonName {
  const nickname = nicknameOf(given);
  return nickname === undefined ? { given, family, gender } : { given, family, gender, nickname };
}

/** Leads are people of prospects whom Salesforce has not turned into contacts. */
function rollForm({ company }: MadeCompany, dice: Dice): SalesforceForm {
  const prospect = company.facts.relationship === 'prospect';
  if (prospect) return dice.chance(0.22) ? 'lead' : dice.chance(0.06) ? 'converted-lead' : 'contact';
  return dice.chance(0.05) ? 'converted-lead' : 'contact';
}

function rollKnownTo({ knownTo }: MadeCompany, form: SalesforceForm, dice: Dice): readonly System[] {
  const sure = dice.pick(knownTo);
  const known = knownTo.filter(
    (system) => system === sure || (form === 'converted-lead' && system === 'salesforce') || dice.chance(system === 'legacy' ? 0.5 : 0.72),
  );
  return known;
}

interface Sketch {
  readonly made: MadeCompany;
  readonly name: PersonName;
  readonly mailbox: Mailbox;
  readonly plan: PersonPlan | undefined;
  readonly salesforceForm: SalesforceForm;
}

function rollFacts(sketch: Sketch, { workshop, dice }: Tools): PersonFacts {
  const { made, name, plan, salesforceForm } = sketch;
  const place = COUNTRIES[made.country];
  const job = rollJob(place.language, dice);
  const { facts: company, key: companyKey } = made.company;
  const direct = dice.chance(0.6) ? `;ext=${dice.int(10, 89) * 10 + dice.int(0, 9)}` : undefined;
  const rolled = stated<PersonFacts>({
    prefix: dice.chance(0.06) ? 'Dr.' : name.gender === 'female' ? 'Ms.' : 'Mr.',
    given: name.given,
    family: name.family,
    phone: company.phone === undefined || direct === undefined ? undefined : `${company.phone}${direct}`,
    mobile: dice.chance(0.5) ? workshop.nextPhone(place.mobile) : undefined,
    title: job.title,
    department: job.department,
    birthDate: dice.chance(0.08) ? `${dice.int(1961, 1998)}-0${dice.int(1, 9)}-${dice.int(10, 28)}` : undefined,
    address: dice.chance(0.35) ? company.address : undefined,
    stage: rollStage(company, salesforceForm, dice),
    companyKey,
    ownerKey: company.ownerKey,
  });
  const { gender: _gender, salesforceForm: _form, knownTo: _knownTo, says: _says, ...fixed } = plan ?? {};
  return { ...rolled, email: plan?.email ?? rollEmail(sketch, workshop), ...fixed };
}

function rollEmail({ made, name, mailbox }: Sketch, workshop: Workshop): string {
  const latin = name.latin ?? name;
  const domain = made.company.facts.domain ?? 'mail.example';
  const wished = `${mailbox(latin)}@${domain}`;
  if (workshop.claim(wished)) return wished;
  // Two of a name in one house: the second gets the long form, then numbers.
  const long = `${toSlug(latin.given, '')}.${toSlug(latin.family, '')}`;
  for (let number = 1; ; number++) {
    const other = `${long}${number === 1 ? '' : number}@${domain}`;
    if (workshop.claim(other)) return other;
  }
}

function rollStage({ relationship }: CompanyFacts, form: SalesforceForm, dice: Dice): PersonStage {
  if (form === 'lead') return 'lead';
  if (relationship === 'customer') return 'customer';
  return dice.pick(['prospect', 'prospect', 'lead', 'subscriber']);
}

function spell(facts: PersonFacts, hand: Hand): PersonFacts {
  const { system, dice } = hand;
  const keep = <Value>(value: Value | undefined, missing: number): Value | undefined => (dice.chance(missing) ? undefined : value);
  const email = keep(facts.email, system === 'legacy' ? 0.2 : 0.03);
  const phone = keep(facts.phone, system === 'hubspot' ? 0.4 : 0.15);
  const mobile = keep(facts.mobile, 0.3);
  const address = keep(facts.address, 0.5);
  return stated<PersonFacts>({
    ...facts,
    prefix: keep(facts.prefix, system === 'hubspot' ? 0.8 : 0.3),
    email: email === undefined ? undefined : spellEmail(email, hand),
    phone: phone === undefined ? undefined : spellPhone(phone, hand),
    mobile: mobile === undefined ? undefined : spellPhone(mobile, hand),
    address: address === undefined ? undefined : spellAddress(address, hand),
    title: keep(facts.title, 0.2),
    department: keep(facts.department, system === 'salesforce' ? 0.2 : 0.7),
    birthDate: system === 'hubspot' ? undefined : facts.birthDate,
  });
}

function spellName(name: PersonName, { system, dice }: Hand): Pick<PersonFacts, 'given' | 'family'> {
  const written = name.latin !== undefined && system !== 'legacy' ? name.latin : name;
  const given = system === 'hubspot' && name.nickname !== undefined && dice.chance(0.45) ? name.nickname : written.given;
  if (system !== 'legacy') return { given, family: written.family };
  const family = dice.chance(0.5) ? toAscii(written.family) : written.family;
  return { given: dice.chance(0.5) ? toAscii(given) : given, family: dice.chance(0.2) ? family.toUpperCase() : family };
}
