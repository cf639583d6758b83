import type { SalesforceData, SalesforceRow } from '../connectors/salesforce/simulator/data.ts';
import { toSalesforceId } from '../connectors/salesforce/simulator/ids.ts';

/** An org of accounts with an owner, ten contacts, ten opportunities, twenty tasks and twenty events each. */
export function salesforceAccounts(count: number): SalesforceData {
  const at = '2026-01-05T12:00:00.000+0000';
  const owner = toSalesforceId('005', 1);
  const rows = (many: number, make: (account: number, number: number) => SalesforceRow): readonly SalesforceRow[] =>
    Array.from({ length: count * many }, (_, place) => ({
      ...make(Math.floor(place / many) + 1, place + 1),
      OwnerId: owner,
      SystemModstamp: at,
    }));
  return {
    User: [{ Id: owner, FirstName: 'Ada', LastName: 'Owner', Email: 'ada@crm.example', IsActive: true }],
    Account: rows(1, (number) => ({ Id: account(number), Name: `Firm ${number} Trading`, Website: `https://firm${number}.com` })),
    Contact: rows(10, (of, number) => ({
      Id: toSalesforceId('003', number),
      FirstName: `Grace${number}`,
      LastName: `Hopper${number}`,
      Email: `grace${number}@firm${of}.com`,
      AccountId: account(of),
    })),
    Opportunity: rows(10, (of, number) => ({
      Id: toSalesforceId('006', number),
      Name: `Renewal ${number} of firm ${of}`,
      StageName: 'Prospecting',
      CloseDate: '2026-06-30',
      AccountId: account(of),
    })),
    Task: rows(20, (of, number) => ({
      Id: toSalesforceId('00T', number),
      Subject: `Call ${number}`,
      Status: 'Completed',
      ActivityDate: '2026-01-02',
      AccountId: account(of),
      WhatId: account(of),
    })),
    Event: rows(20, (of, number) => ({
      Id: toSalesforceId('00U', number),
      Subject: `Visit ${number}`,
      StartDateTime: '2026-01-03T09:00:00.000+0000',
      WhatId: account(of),
    })),
  };
}

function account(number: number): string {
  return toSalesforceId('001', number);
}
