import { describe, expect, test } from 'vitest';

import type { Connector } from '../../../connectors/connector.ts';
import { salesforceOptions } from '../../../connectors/salesforce/options.ts';
import { toSalesforceId } from '../../../connectors/salesforce/simulator/ids.ts';
import { idOf, orgData } from './org-data.ts';
import { never, startOrg } from './running-org.ts';

const invoice = (number: number): string => toSalesforceId('a00', number);
const AT = '2024-03-01T12:00:00.000+0000';

const data = {
  ...orgData(),
  Invoice__c: [1, 2, 3].map((number) => ({
    Id: invoice(number),
    Name: `INV-${number}`,
    Account__c: idOf.account(number),
    Total__c: 99.5,
    State__c: 'Overdue',
    SystemModstamp: AT,
  })),
};

const objects = {
  Invoice__c: {
    kind: 'ticket',
    fields: { number: 'Name', subject: ['Subject__c', 'Name'], status: 'State__c', ownerId: 'OwnerId', createdAt: 'CreatedDate' },
    links: [{ field: 'Account__c', to: 'Account' }],
  },
  Account: { fields: { region: ['Region_Code__c', 'BillingState'] } },
};

async function changes(connector: Connector, object: string): Promise<readonly unknown[]> {
  const { records } = await connector.changes(object, undefined, { signal: never });
  return records;
}

async function follow(connector: Connector, object: string, cursors: Map<string, string>): Promise<void> {
  for (;;) {
    const page = await connector.changes(object, cursors.get(object), { signal: never, lane: 'background' });
    cursors.set(object, page.cursor);
    if (page.position === 'end') return;
  }
}

describe('a custom object', () => {
  test('is read like a standard one: feed, ids, census, description, what belongs to an account, writing', async () => {
    await using org = await startOrg(data);
    const connector = org.connect({ objects });
    expect(connector.objects.map(({ object }) => object)).toEqual([
      'User',
      'Account',
      'Contact',
      'Lead',
      'Opportunity',
      'Case',
      'Invoice__c',
      'Task',
      'Event',
    ]);
    const expected = {
      ref: { source: 'salesforce', object: 'Invoice__c', id: invoice(1) },
      kind: 'ticket',
      fields: { number: 'INV-1', subject: 'INV-1', status: 'Overdue' },
      links: [{ kind: 'account', object: 'Account', id: idOf.account(1) }],
      raw: { Total__c: 99.5 },
    };
    expect((await changes(connector, 'Invoice__c'))[0]).toMatchObject(expected);
    const [record] = await connector.read('Invoice__c', [invoice(1)], { signal: never });
    expect(record).toMatchObject(expected);
    expect((await connector.census('Invoice__c', undefined, { signal: never })).entries).toHaveLength(3);
    const described = await connector.describe({ signal: never });
    expect(described.find(({ object }) => object === 'Invoice__c')?.fields.find(({ name }) => name === 'State__c')?.mappedTo).toBe(
      'status',
    );
    const related = await connector.related({ object: 'Account', ids: [idOf.account(1)], relations: ['tickets'] }, { signal: never });
    expect(related.filter(({ ref }) => ref.object === 'Invoice__c').map(({ ref }) => ref.id)).toEqual([invoice(1)]);
    const request = { object: 'Invoice__c', id: invoice(1), expectedVersion: record?.version ?? '', fields: { status: 'Paid' } };
    expect((await connector.write(request, { signal: never })).record.fields.status).toBe('Paid');
  });

  test('costs a quiet pass no call more than it needs', async () => {
    await using org = await startOrg(data);
    const connector = org.connect({ objects });
    const cursors = new Map<string, string>();
    for (let round = 0; round < 3; round += 1) {
      org.simulator.calls.length = 0;
      for (const { object } of connector.objects) await follow(connector, object, cursors);
    }
    expect(org.simulator.calls).toHaveLength(2);
  });
});

test('a standard object takes other fields where the settings name them', async () => {
  await using org = await startOrg(data);
  const connector = org.connect({ objects });
  expect((await changes(connector, 'Account'))[0]).toMatchObject({
    fields: { region: 'DE-HE' },
    sourceFields: { region: 'Region_Code__c|BillingState' },
  });
});

test('a field that the settings name and the org does not have is described as missing, with the one that may have been meant', async () => {
  await using org = await startOrg(data);
  const settings = {
    Account: { fields: { industry: 'Industri', region: ['Region_Code__c', 'Bezirk__c'] } },
    Invoice__c: { kind: 'ticket', links: [{ field: 'Acount__c', to: 'Account' }] },
  };
  const described = await org.connect({ objects: settings }).describe({ signal: never });
  const missing = described.flatMap(({ object, fields }) =>
    fields.filter(({ type }) => type === 'missing').map(({ name, mappedTo, dropped }) => ({ object, name, mappedTo, dropped })),
  );
  expect(missing).toEqual([
    { object: 'Account', name: 'Bezirk__c', mappedTo: 'region', dropped: expect.stringMatching(/^objects\.Account\.fields\.region/u) },
    {
      object: 'Account',
      name: 'Industri',
      mappedTo: 'industry',
      dropped: expect.stringMatching(/^objects\.Account\.fields\.industry .*Industry\?$/u),
    },
    { object: 'Invoice__c', name: 'Acount__c', mappedTo: undefined, dropped: expect.stringMatching(/links to Account.*Account__c\?$/u) },
  ]);
  // Fields of our own mapping that this org lacks are nobody's mistake.
  expect(
    (await org.connector.describe({ signal: never })).flatMap(({ fields }) => fields.filter(({ type }) => type === 'missing')),
  ).toEqual([]);
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ['without a kind', { Invoice__c: { fields: { number: 'Name' } } }, 'kind'],
  ['of a kind that is none', { Invoice__c: { kind: 'invoice' } }, 'kind'],
  ['with a field that is none of ours', { Invoice__c: { kind: 'ticket', fields: { total: 'Total__c' } } }, 'total'],
  ['with a field whose name is a query', { Invoice__c: { kind: 'ticket', fields: { number: 'Name FROM User --' } } }, 'API name'],
  ['whose own name is a query', { "Invoice__c WHERE Id != ''": { kind: 'ticket' } }, 'objects'],
  ['that leads to what is not read', { Invoice__c: { kind: 'ticket', links: [{ field: 'Order__c', to: 'Order__c' }] } }, 'Order__c'],
  ['that makes an account a ticket', { Account: { kind: 'ticket' } }, 'is account in Account'],
])('settings of an object %s are refused', (_name, settings, told) => {
  const parsed = salesforceOptions.safeParse({ clientId: 'id', clientSecret: 'secret', objects: settings });
  expect(parsed.success).toBe(false);
  expect(JSON.stringify(parsed.error?.issues)).toContain(told);
});
