import type { HubspotObject, HubspotOwner } from '../../../connectors/hubspot/simulator/data.ts';
import type { Known, KnownEntities } from '../known-entities.ts';
import { hubspotId } from '../source-ids.ts';
import type {
  Company,
  CompanyFacts,
  Deal,
  DealFacts,
  Owner,
  OwnerFacts,
  Person,
  PersonFacts,
  PersonStage,
  Relationship,
  Ticket,
  TicketFacts,
} from '../world/entities.ts';
import { INDUSTRIES, type Industry } from '../world/industries.ts';
import { addressProperties, ownerId, toObject } from './object-parts.ts';
import { dealStage, TICKET_STAGES } from './pipelines.ts';

/** A colleague as a HubSpot owner; who has left is archived. */
export function toOwner({ entity, seen }: Known<Owner, OwnerFacts>): HubspotOwner {
  const { given, family, email, active } = seen.facts;
  return {
    id: hubspotId('owners', entity.serial),
    userId: 51_000_000 + entity.serial * 17,
    email,
    firstName: given,
    lastName: family,
    createdAt: seen.createdAt,
    updatedAt: seen.changedAt,
    archived: !active,
  };
}

const LIFECYCLES: Readonly<Record<Relationship | PersonStage, string>> = {
  subscriber: 'subscriber',
  lead: 'lead',
  prospect: 'opportunity',
  customer: 'customer',
  'former-customer': 'other',
  partner: 'other',
};

const INDUSTRY_VALUES: Readonly<Record<Industry, string>> = {
  'Food & Beverage': 'FOOD_BEVERAGES',
  Retail: 'RETAIL',
  Machinery: 'MACHINERY',
  Healthcare: 'HOSPITAL_HEALTH_CARE',
  Chemicals: 'CHEMICALS',
  Electronics: 'ELECTRICAL_ELECTRONIC_MANUFACTURING',
  Transportation: 'LOGISTICS_AND_SUPPLY_CHAIN',
  Apparel: 'APPAREL_FASHION',
  Agriculture: 'FARMING',
  Construction: 'CONSTRUCTION',
};

/** A company; the support plan is a custom property of this portal. */
export function toCompany(company: Known<Company, CompanyFacts>, known: KnownEntities): HubspotObject {
  const { facts } = company.seen;
  const industry = INDUSTRIES.find((name) => name === facts.industry);
  return toObject('companies', company, {
    name: facts.name,
    domain: facts.domain,
    website: facts.domain === undefined ? undefined : `https://${facts.domain}`,
    phone: facts.phone,
    ...addressProperties(facts.address),
    industry: industry === undefined ? undefined : INDUSTRY_VALUES[industry],
    numberofemployees: facts.employees,
    annualrevenue: facts.annualRevenue?.value,
    lifecyclestage: LIFECYCLES[facts.relationship],
    description: facts.description,
    hubspot_owner_id: ownerId(known, facts.ownerKey),
    support_plan: facts.relationship === 'customer' ? (company.entity.serial % 3 === 0 ? 'plus' : 'basic') : undefined,
  });
}

/** A person. */
export function toContact(person: Known<Person, PersonFacts>, known: KnownEntities): HubspotObject {
  const { facts } = person.seen;
  return toObject('contacts', person, {
    salutation: facts.prefix,
    firstname: facts.given,
    lastname: facts.family,
    email: facts.email,
    phone: facts.phone,
    mobilephone: facts.mobile,
    jobtitle: facts.title,
    company: known.company(facts.companyKey)?.seenBy.hubspot?.facts.name,
    ...addressProperties(facts.address),
    date_of_birth: facts.birthDate,
    lifecyclestage: LIFECYCLES[facts.stage],
    hs_lead_status: facts.stage === 'lead' ? 'OPEN' : undefined,
    message: facts.description,
    hubspot_owner_id: ownerId(known, facts.ownerKey),
  });
}

/** A deal; the forecast note is a custom property of this portal. */
export function toDeal(deal: Known<Deal, DealFacts>, known: KnownEntities): HubspotObject {
  const { facts } = deal.seen;
  const closed = facts.stage === 'won' || facts.stage === 'lost';
  return toObject('deals', deal, {
    dealname: facts.name,
    ...dealStage(facts),
    amount: facts.amount?.value,
    deal_currency_code: facts.amount?.currency,
    closedate: closed ? facts.closedAt : facts.expectedClose === undefined ? undefined : `${facts.expectedClose}T00:00:00.000Z`,
    dealtype: facts.pipeline === 'renewals' ? 'existingbusiness' : 'newbusiness',
    description: facts.description,
    hs_next_step: facts.nextStep,
    hs_is_closed: String(closed),
    hs_is_closed_won: String(facts.stage === 'won'),
    hs_v2_date_entered_current_stage: facts.history.at(-1)?.at,
    hubspot_owner_id: ownerId(known, facts.ownerKey),
    forecast_note: FORECASTS[facts.stage],
  });
}

const FORECASTS: Readonly<Partial<Record<DealFacts['stage'], string>>> = { negotiation: 'Likely this quarter', committed: 'Commit' };

const PRIORITIES: Readonly<Record<TicketFacts['priority'], string>> = { low: 'LOW', medium: 'MEDIUM', high: 'HIGH', critical: 'URGENT' };

/** A ticket. */
export function toTicket(ticket: Known<Ticket, TicketFacts>, known: KnownEntities): HubspotObject {
  const { facts } = ticket.seen;
  return toObject('tickets', ticket, {
    subject: facts.subject,
    content: facts.description,
    hs_pipeline: '0',
    hs_pipeline_stage: TICKET_STAGES[facts.status],
    hs_ticket_priority: PRIORITIES[facts.priority],
    closed_date: facts.closedAt,
    source_type: 'EMAIL',
    hubspot_owner_id: ownerId(known, facts.ownerKey),
  });
}
