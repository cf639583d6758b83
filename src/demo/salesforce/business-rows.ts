import type { SalesforceRow } from '../../../connectors/salesforce/simulator/data.ts';
import type { Known, KnownEntities } from '../known-entities.ts';
import { salesforceId } from '../source-ids.ts';
import type { Deal, DealFacts, DealRole, DealStage, Ticket, TicketFacts } from '../world/entities.ts';
import { ownerId, systemFields, toNumber, toSalesforceTime } from './row-parts.ts';

/** Salesforce's default stages, and one that this org added for deals agreed by word. */
const STAGES: Readonly<Record<DealStage, readonly [name: string, probability: number]>> = {
  prospecting: ['Prospecting', 10],
  qualification: ['Qualification', 20],
  proposal: ['Proposal/Price Quote', 60],
  negotiation: ['Negotiation/Review', 80],
  committed: ['Verbal Agreement', 95],
  won: ['Closed Won', 100],
  lost: ['Closed Lost', 0],
};

/** A deal as a Salesforce opportunity. */
export function toOpportunityRow({ entity, seen }: Known<Deal, DealFacts>, known: KnownEntities): SalesforceRow {
  const { facts } = seen;
  const [stage, probability] = STAGES[facts.stage];
  const company = known.company(facts.companyKey);
  const moved = facts.history.at(-1) ?? facts.history[0];
  return {
    Id: salesforceId('Opportunity', entity.serial),
    AccountId: company === undefined ? null : salesforceId('Account', company.serial),
    Name: facts.name,
    StageName: stage,
    Probability: probability,
    IsClosed: facts.stage === 'won' || facts.stage === 'lost',
    IsWon: facts.stage === 'won',
    Amount: toNumber(facts.amount),
    CurrencyIsoCode: facts.amount?.currency ?? entity.facts.amount?.currency ?? 'EUR',
    // Required in Salesforce: who knows nothing writes the day the deal began.
    CloseDate: facts.expectedClose ?? facts.history[0].at.slice(0, 10),
    Type: facts.pipeline === 'renewals' ? 'Existing Customer - Upgrade' : 'New Customer',
    NextStep: facts.nextStep ?? null,
    Description: facts.description ?? null,
    LastStageChangeDate: toSalesforceTime(moved.at),
    OwnerId: ownerId(known, facts.ownerKey),
    ...systemFields(seen),
  };
}

const ROLES: Readonly<Record<DealRole['role'], string>> = {
  'decision-maker': 'Decision Maker',
  'economic-buyer': 'Economic Buyer',
  'technical-buyer': 'Technical Buyer',
  champion: 'Influencer',
  user: 'Business User',
};

/** Largest number of people in one deal that the ids leave room for. */
const MOST_ROLES = 16;

/** The people of a deal as contact roles. */
export function toRoleRows({ entity, seen }: Known<Deal, DealFacts>, known: KnownEntities): readonly SalesforceRow[] {
  return seen.facts.people.slice(0, MOST_ROLES).flatMap(({ personKey, role }, index) => {
    const person = known.person(personKey);
    if (person === undefined) return [];
    return {
      Id: salesforceId('OpportunityContactRole', entity.serial * MOST_ROLES + index),
      OpportunityId: salesforceId('Opportunity', entity.serial),
      ContactId: salesforceId('Contact', person.serial),
      Role: ROLES[role],
      IsPrimary: index === 0,
      ...systemFields(seen),
    };
  });
}

const STATUSES: Readonly<Record<TicketFacts['status'], string>> = {
  new: 'New',
  open: 'Working',
  waiting: 'Waiting on Customer',
  escalated: 'Escalated',
  closed: 'Closed',
};

const PRIORITIES: Readonly<Record<TicketFacts['priority'], string>> = { low: 'Low', medium: 'Medium', high: 'High', critical: 'Critical' };

/** A ticket as a Salesforce case; "Critical" and "Waiting on Customer" were added by this org. */
export function toCaseRow({ entity, seen }: Known<Ticket, TicketFacts>, known: KnownEntities): SalesforceRow {
  const { facts } = seen;
  const company = known.company(facts.companyKey);
  const person = facts.personKey === undefined ? undefined : known.person(facts.personKey);
  return {
    Id: salesforceId('Case', entity.serial),
    CaseNumber: String(1000 + entity.serial).padStart(8, '0'),
    AccountId: company === undefined ? null : salesforceId('Account', company.serial),
    ContactId: person === undefined ? null : salesforceId('Contact', person.serial),
    Subject: facts.subject,
    Description: facts.description,
    Status: STATUSES[facts.status],
    Priority: PRIORITIES[facts.priority],
    Origin: ['Phone', 'Email', 'Web'][entity.serial % 3] ?? 'Email',
    IsClosed: facts.status === 'closed',
    IsEscalated: facts.status === 'escalated',
    ClosedDate: facts.closedAt === undefined ? null : toSalesforceTime(facts.closedAt),
    OwnerId: ownerId(known, facts.ownerKey),
    ...systemFields(seen),
  };
}
