import type { SalesforceRow } from '../../../connectors/salesforce/simulator/data.ts';
import type { Known, KnownEntities } from '../known-entities.ts';
import { salesforceId } from '../source-ids.ts';
import type {
  Company,
  CompanyFacts,
  Deal,
  Owner,
  OwnerFacts,
  Person,
  PersonFacts,
  Relationship,
  Sighting,
  World,
} from '../world/entities.ts';
import { addressFields, ownerId, systemFields, toNumber } from './row-parts.ts';

/** A colleague as a Salesforce user. */
export function toUserRow({ entity, seen }: Known<Owner, OwnerFacts>): SalesforceRow {
  const { given, family, email, title, active } = seen.facts;
  return {
    Id: salesforceId('User', entity.serial),
    Username: email,
    Email: email,
    FirstName: given,
    LastName: family,
    Name: `${given} ${family}`,
    Alias: `${given.charAt(0)}${family.slice(0, 4)}`.toLowerCase(),
    Title: title,
    IsActive: active,
    UserType: 'Standard',
    ...systemFields(seen),
  };
}

const ACCOUNT_TYPES: Readonly<Record<Relationship, string>> = {
  prospect: 'Prospect',
  customer: 'Customer - Direct',
  'former-customer': 'Other',
  partner: 'Technology Partner',
};

/** A company as a Salesforce account; the support plan is a custom field of this org. */
export function toAccountRow({ entity, seen }: Known<Company, CompanyFacts>, known: KnownEntities): SalesforceRow {
  const { facts } = seen;
  return {
    Id: salesforceId('Account', entity.serial),
    Name: facts.name,
    Type: ACCOUNT_TYPES[facts.relationship],
    Website: facts.domain ?? null,
    Phone: facts.phone ?? null,
    Industry: facts.industry ?? null,
    NumberOfEmployees: facts.employees ?? null,
    AnnualRevenue: toNumber(facts.annualRevenue),
    CurrencyIsoCode: facts.annualRevenue?.currency ?? entity.facts.annualRevenue?.currency ?? 'EUR',
    Description: facts.description ?? null,
    ...addressFields('Billing', facts.address),
    OwnerId: ownerId(known, facts.ownerKey),
    Support_Plan__c: supportPlan(entity),
    ...systemFields(seen),
  };
}

function supportPlan({ facts, serial }: Company): string | null {
  if (facts.relationship !== 'customer') return null;
  return serial % 3 === 0 ? 'Care Plus' : 'Care Basic';
}

/** A person as a Salesforce contact. */
export function toContactRow({ entity, seen }: Known<Person, PersonFacts>, known: KnownEntities): SalesforceRow {
  const { facts } = seen;
  const company = known.company(facts.companyKey);
  return {
    Id: salesforceId('Contact', entity.serial),
    AccountId: company === undefined ? null : salesforceId('Account', company.serial),
    ...personFields(facts),
    Department: facts.department ?? null,
    Birthdate: facts.birthDate ?? null,
    ...addressFields('Mailing', facts.address),
    OwnerId: ownerId(known, facts.ownerKey),
    ...systemFields(seen),
  };
}

/** What a lead states of things that Salesforce may not know as rows. */
export interface LeadContext {
  /** Any company of the world: a lead writes its name as text. */
  readonly company: (key: string) => Company | undefined;
  /** The first opportunity with a company that Salesforce knows. */
  readonly dealWith: (companyKey: string) => Deal | undefined;
}

/** The context of all leads of a world. */
export function leadContext(world: World): LeadContext {
  const companies = new Map(world.companies.map((company) => [company.key, company]));
  const deals = Map.groupBy(
    world.deals.filter(({ seenBy }) => seenBy.salesforce !== undefined),
    ({ facts }) => facts.companyKey,
  );
  return { company: (key) => companies.get(key), dealWith: (key) => deals.get(key)?.[0] };
}

/** A person as a Salesforce lead, open or converted; a converted one names what it became. */
export function toLeadRow({ entity, seen }: Known<Person, PersonFacts>, known: KnownEntities, context: LeadContext): SalesforceRow {
  const { facts } = seen;
  const company = context.company(facts.companyKey);
  return {
    Id: salesforceId('Lead', entity.serial),
    ...personFields(facts),
    Company: company?.seenBy.salesforce?.facts.name ?? company?.facts.name ?? '[not provided]',
    Website: company?.facts.domain === undefined ? null : `www.${company.facts.domain}`,
    LeadSource: ['Web', 'Phone Inquiry', 'Partner Referral', 'Other'][entity.serial % 4] ?? 'Web',
    ...addressFields('', facts.address),
    OwnerId: ownerId(known, facts.ownerKey),
    ...(entity.salesforceForm === 'converted-lead' ? conversion(entity, seen, context) : openStatus(entity)),
    ...systemFields(seen),
  };
}

type Outcome = Readonly<Record<string, string | boolean | null>>;

function openStatus({ serial }: Person): Outcome {
  return { Status: serial % 2 === 0 ? 'Open - Not Contacted' : 'Working - Contacted', IsConverted: false };
}

function conversion({ serial }: Person, { facts, createdAt }: Sighting<PersonFacts>, context: LeadContext): Outcome {
  const company = context.company(facts.companyKey);
  const deal = context.dealWith(facts.companyKey);
  return {
    Status: 'Closed - Converted',
    IsConverted: true,
    ConvertedDate: createdAt.slice(0, 10),
    ConvertedAccountId: company === undefined ? null : salesforceId('Account', company.serial),
    ConvertedContactId: salesforceId('Contact', serial),
    ConvertedOpportunityId: deal === undefined ? null : salesforceId('Opportunity', deal.serial),
  };
}

function personFields(facts: PersonFacts): Readonly<Record<string, string | null>> {
  return {
    Salutation: facts.prefix ?? null,
    FirstName: facts.given,
    LastName: facts.family,
    Name: `${facts.given} ${facts.family}`,
    Email: facts.email ?? null,
    Phone: facts.phone ?? null,
    MobilePhone: facts.mobile ?? null,
    Title: facts.title ?? null,
    Description: facts.description ?? null,
  };
}
