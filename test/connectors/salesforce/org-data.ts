import type { SalesforceData, SalesforceRow } from '../../../connectors/salesforce/simulator/data.ts';
import { toSalesforceId } from '../../../connectors/salesforce/simulator/ids.ts';

/** Longer ago than any overlap window of a change feed. */
const LONG_AGO = Date.UTC(2024, 0, 1);
const MINUTE_MS = 60_000;

/** The id of the `number`-th row of a kind in {@link orgData}. */
export const idOf = {
  user: (number: number) => toSalesforceId('005', number),
  account: (number: number) => toSalesforceId('001', number),
  contact: (number: number) => toSalesforceId('003', number),
  lead: (number: number) => toSalesforceId('00Q', number),
  opportunity: (number: number) => toSalesforceId('006', number),
  role: (number: number) => toSalesforceId('00K', number),
  case: (number: number) => toSalesforceId('500', number),
  task: (number: number) => toSalesforceId('00T', number),
  event: (number: number) => toSalesforceId('00U', number),
} as const;

/** How many rows an org has; the other objects have a few each. */
export interface OrgSize {
  readonly accounts?: number;
  readonly contacts?: number;
  readonly tasks?: number;
}

/** A small org in which every object holds something and everything that can point somewhere does. */
export function orgData({ accounts = 5, contacts = 40, tasks = 10 }: OrgSize = {}): SalesforceData {
  return {
    User: rows(2, (number) => ({
      Id: idOf.user(number),
      FirstName: 'Ada',
      LastName: `Owner ${number}`,
      Email: `ada${number}@crm.example`,
      IsActive: true,
    })),
    Account: rows(accounts, (number) => ({
      Id: idOf.account(number),
      Name: `Account ${number} GmbH`,
      Website: `https://account${number}.example`,
      BillingCity: 'Kassel',
      BillingCountry: 'Germany',
      NumberOfEmployees: 12,
      AnnualRevenue: 1_250_000.5,
      OwnerId: idOf.user(1),
      Region_Code__c: 'DE-HE',
    })),
    Contact: rows(contacts, (number) => ({
      Id: idOf.contact(number),
      FirstName: 'Grace',
      LastName: `Contact ${number}`,
      Email: `grace${number}@account.example`,
      AccountId: idOf.account((number % accounts) + 1),
      OwnerId: idOf.user(2),
    })),
    Lead: rows(3, (number) => ({
      Id: idOf.lead(number),
      LastName: `Lead ${number}`,
      Company: `Company ${number}`,
      Status: 'Open - Not Contacted',
    })),
    Opportunity: rows(3, (number) => ({
      Id: idOf.opportunity(number),
      Name: `Deal ${number}`,
      StageName: 'Negotiation/Review',
      Amount: 5_000,
      CloseDate: '2024-06-30',
      AccountId: idOf.account(1),
    })),
    OpportunityContactRole: [
      {
        Id: idOf.role(1),
        OpportunityId: idOf.opportunity(1),
        ContactId: idOf.contact(1),
        Role: 'Evaluator',
        IsPrimary: false,
        ...times(1),
      },
      {
        Id: idOf.role(2),
        OpportunityId: idOf.opportunity(1),
        ContactId: idOf.contact(2),
        Role: 'Decision Maker',
        IsPrimary: true,
        ...times(1),
      },
    ],
    Case: rows(2, (number) => ({
      Id: idOf.case(number),
      CaseNumber: `0000100${number}`,
      Subject: 'Pump leaks',
      Status: 'New',
      AccountId: idOf.account(1),
      ContactId: idOf.contact(1),
    })),
    Task: rows(tasks, (number) => ({
      Id: idOf.task(number),
      Subject: `Call ${number}`,
      WhoId: idOf.contact(1),
      WhatId: idOf.opportunity(1),
    })),
    Event: rows(2, (number) => ({
      Id: idOf.event(number),
      Subject: 'Visit',
      StartDateTime: '2024-02-01T09:00:00.000+0000',
      DurationInMinutes: 60,
      WhoId: idOf.lead(1),
      WhatId: idOf.account(1),
    })),
  };
}

function rows(count: number, make: (number: number) => SalesforceRow): readonly SalesforceRow[] {
  return Array.from({ length: count }, (_, place) => ({ ...make(place + 1), ...times(place + 1) }));
}

// Three rows share each instant: a feed must not depend on instants being different.
function times(number: number): Readonly<Record<'CreatedDate' | 'LastModifiedDate' | 'SystemModstamp', string>> {
  const at = `${new Date(LONG_AGO + Math.floor(number / 3) * MINUTE_MS).toISOString().slice(0, 19)}.000+0000`;
  return { CreatedDate: at, LastModifiedDate: at, SystemModstamp: at };
}
