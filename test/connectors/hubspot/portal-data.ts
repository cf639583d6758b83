import type { HubspotAssociation, HubspotData, HubspotObject, HubspotPipeline } from '../../../connectors/hubspot/simulator/data.ts';

const BEGIN = Date.parse('2026-01-05T08:00:00.000Z');
const HOUR_MS = 3_600_000;

/** An instant, some hours after the portal's beginning. */
export function hoursIn(hours: number): string {
  return new Date(BEGIN + hours * HOUR_MS).toISOString();
}

/** A live object; its times follow from `hour`. */
export function object(id: string, properties: HubspotObject['properties'], hour = Number(id) % 1_000): HubspotObject {
  return { id, properties, createdAt: hoursIn(hour), updatedAt: hoursIn(hour), archived: false };
}

/** Stage ids repeat between the two deal pipelines on purpose: HS-61. */
export const DEAL_PIPELINES: readonly HubspotPipeline[] = [
  {
    id: 'default',
    label: 'Sales Pipeline',
    displayOrder: 0,
    stages: [
      { id: 'appointmentscheduled', label: 'Appointment Scheduled', displayOrder: 0, metadata: { isClosed: 'false', probability: '0.2' } },
      { id: 'closedwon', label: 'Closed Won', displayOrder: 1, metadata: { isClosed: 'true', probability: '1.0' } },
      { id: '7', label: 'Closed Lost', displayOrder: 2, metadata: { isClosed: 'true', probability: '0.0' } },
    ],
  },
  {
    id: '9001',
    label: 'Renewals',
    displayOrder: 1,
    stages: [{ id: '7', label: 'Renewal Offered', displayOrder: 0, metadata: { isClosed: 'false', probability: '0.6' } }],
  },
];

const TICKET_PIPELINES: readonly HubspotPipeline[] = [
  {
    id: '0',
    label: 'Support Pipeline',
    displayOrder: 0,
    stages: [
      { id: '1', label: 'New', displayOrder: 0, metadata: { ticketState: 'OPEN', isClosed: 'false' } },
      { id: '4', label: 'Closed', displayOrder: 1, metadata: { ticketState: 'CLOSED', isClosed: 'true' } },
    ],
  },
];

/** What a test may replace in a small portal. */
export type PortalParts = Partial<Pick<HubspotData, 'objects' | 'associations' | 'customProperties' | 'owners'>>;

/** A small portal with something of everything; `parts` replace what they name. */
export function portalData(parts: PortalParts = {}): HubspotData {
  return {
    portalId: 4_242_424,
    owners: parts.owners ?? [
      {
        id: '81',
        userId: 9_001,
        email: 'mira@example.com',
        firstName: 'Mira',
        lastName: 'Holm',
        createdAt: hoursIn(0),
        updatedAt: hoursIn(1),
        archived: false,
      },
      {
        id: '82',
        userId: 9_002,
        email: 'tom@example.com',
        firstName: 'Tom',
        lastName: 'Ode',
        createdAt: hoursIn(0),
        updatedAt: hoursIn(2),
        archived: true,
      },
    ],
    pipelines: { deals: DEAL_PIPELINES, tickets: TICKET_PIPELINES },
    objects: { ...OBJECTS, ...parts.objects },
    associations: parts.associations ?? ASSOCIATIONS,
    customProperties: parts.customProperties ?? [
      { objectType: 'companies', name: 'customer_tier', label: 'Customer tier', type: 'enumeration' },
    ],
  };
}

const OBJECTS: HubspotData['objects'] = {
  companies: [
    object('5001', {
      name: 'Nordwind GmbH',
      domain: 'nordwind.example',
      address: 'Hafenstr. 1',
      address2: '3. OG',
      city: 'Hamburg',
      customer_tier: 'gold',
      hubspot_owner_id: '81',
      lifecyclestage: 'customer',
    }),
    object('5002', { name: 'Acme', domain: 'acme.example' }),
  ],
  contacts: contacts(130),
  deals: [
    object('7001', {
      dealname: 'Turbines',
      amount: '12500.50',
      deal_currency_code: 'EUR',
      pipeline: 'default',
      dealstage: 'closedwon',
      closedate: hoursIn(50),
      hubspot_owner_id: '81',
    }),
    object('7002', { dealname: 'Renewal', pipeline: '9001', dealstage: '7', closedate: hoursIn(900) }),
    object('7003', { dealname: 'Lost one', pipeline: 'default', dealstage: '7' }),
  ],
  tickets: [
    object('8001', { subject: 'Gearbox', content: 'It hums.', hs_pipeline: '0', hs_pipeline_stage: '1', hs_ticket_priority: 'HIGH' }),
    object('8002', { subject: 'Manual', hs_pipeline: '0', hs_pipeline_stage: '4', closed_date: hoursIn(9) }),
  ],
  notes: [object('9101', { hs_timestamp: hoursIn(3), hs_note_body: '<p>Called &amp; asked<br>for a quote</p>' })],
  calls: [object('9201', { hs_timestamp: hoursIn(4), hs_call_title: 'Intro', hs_call_direction: 'INBOUND', hs_call_status: 'COMPLETED' })],
  emails: [
    object('9301', {
      hs_timestamp: hoursIn(5),
      hs_email_subject: 'Offer',
      hs_email_text: 'Dear all',
      hs_email_direction: 'INCOMING_EMAIL',
      hs_email_from_email: 'ada1@nordwind.example',
      hs_email_to_email: 'mira@example.com',
    }),
  ],
  meetings: [object('9401', { hs_timestamp: hoursIn(6), hs_meeting_title: 'Kick-off' })],
  tasks: [object('9501', { hs_timestamp: hoursIn(7), hs_task_subject: 'Call back', hs_task_status: 'NOT_STARTED' })],
};

function contacts(count: number): readonly HubspotObject[] {
  return Array.from({ length: count }, (_unused, index) =>
    object(String(6_001 + index), {
      firstname: `Ada${index}`,
      lastname: 'Lind',
      email: `ada${index}@nordwind.example`,
      lifecyclestage: index === 0 ? 'lead' : 'customer',
    }),
  );
}

const ASSOCIATIONS: readonly HubspotAssociation[] = [
  { from: { type: 'contacts', id: '6001' }, to: { type: 'companies', id: '5001' }, primary: true },
  { from: { type: 'contacts', id: '6001' }, to: { type: 'companies', id: '5002' }, label: 'Adviser' },
  { from: { type: 'deals', id: '7001' }, to: { type: 'companies', id: '5001' }, primary: true },
  { from: { type: 'deals', id: '7001' }, to: { type: 'contacts', id: '6001' } },
  { from: { type: 'tickets', id: '8001' }, to: { type: 'companies', id: '5001' }, primary: true },
  { from: { type: 'notes', id: '9101' }, to: { type: 'deals', id: '7001' } },
];
