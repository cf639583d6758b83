import type { HubspotAssociation, HubspotData, HubspotObject } from '../connectors/hubspot/simulator/data.ts';

const AT = '2026-01-05T12:00:00.000Z';
const ENGAGEMENTS = ['notes', 'calls', 'emails', 'meetings', 'tasks'] as const;

/** A portal of companies with an owner, ten contacts, ten deals and twenty activities each, four of every kind. */
export function hubspotAccounts(count: number): HubspotData {
  const associations: HubspotAssociation[] = [];
  const objects: Record<string, HubspotObject[]> = {};
  const add = (type: string, id: string, properties: HubspotObject['properties']): void => {
    (objects[type] ??= []).push({
      id,
      properties: { hubspot_owner_id: '81', ...properties },
      createdAt: AT,
      updatedAt: AT,
      archived: false,
    });
  };
  for (let account = 0; account < count; account += 1) {
    const company = String(1_000 + account);
    const tie = (type: string, id: string): void => {
      associations.push({ from: { type, id }, to: { type: 'companies', id: company }, primary: type === 'contacts' || type === 'deals' });
    };
    add('companies', company, { name: `Firm ${account} Trading`, domain: `firm${account}.com` });
    for (let part = 0; part < 10; part += 1) {
      const number = account * 10 + part;
      const id = String(100_000 + number);
      add('contacts', id, { firstname: `Grace${number}`, lastname: `Hopper${number}`, email: `grace${number}@firm${account}.com` });
      tie('contacts', id);
      add('deals', id, { dealname: `Renewal ${number} of firm ${account}`, pipeline: 'default', dealstage: 'open', amount: '10.00' });
      tie('deals', id);
    }
    for (const type of ENGAGEMENTS) {
      for (let part = 0; part < 4; part += 1) {
        const id = String(500_000 + account * 4 + part);
        add(type, id, { hs_timestamp: '2026-01-02T09:00:00.000Z', ...DETAILS[type], hs_body_preview: `Word ${type} ${id}` });
        tie(type, id);
      }
    }
  }
  return {
    portalId: 4_242_424,
    owners: [
      {
        id: '81',
        userId: 9_001,
        email: 'ada@crm.example',
        firstName: 'Ada',
        lastName: 'Owner',
        createdAt: AT,
        updatedAt: AT,
        archived: false,
      },
    ],
    pipelines: {
      deals: [
        {
          id: 'default',
          label: 'Sales Pipeline',
          displayOrder: 0,
          stages: [{ id: 'open', label: 'Open', displayOrder: 0, metadata: { isClosed: 'false', probability: '0.2' } }],
        },
      ],
      tickets: [],
    },
    objects,
    associations,
    customProperties: [],
  };
}

const DETAILS: Readonly<Record<(typeof ENGAGEMENTS)[number], HubspotObject['properties']>> = {
  notes: {},
  calls: { hs_call_title: 'Call' },
  emails: { hs_email_direction: 'EMAIL', hs_email_subject: 'News' },
  meetings: { hs_meeting_title: 'Meeting' },
  tasks: { hs_task_subject: 'Task', hs_task_status: 'COMPLETED' },
};
