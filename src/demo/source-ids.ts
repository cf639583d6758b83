import { toSalesforceId } from '../../connectors/salesforce/simulator/ids.ts';
import type { Activity, Person, World } from './world/entities.ts';

const KEY_PREFIXES = {
  User: '005',
  Account: '001',
  Contact: '003',
  Lead: '00Q',
  Opportunity: '006',
  OpportunityContactRole: '00K',
  Case: '500',
  Task: '00T',
  Event: '00U',
} as const;

/** The Salesforce objects that hold the demo company's customers. */
export type SalesforceObject = keyof typeof KEY_PREFIXES;

/** The 18-character Salesforce id of an entity, from its serial. */
export function salesforceId(object: SalesforceObject, serial: number): string {
  return toSalesforceId(KEY_PREFIXES[object], serial);
}

// Where each object's ids begin and how far apart they lie: real portals have gaps, and the same number in two types.
const RANGES = {
  owners: [71_200_000, 13],
  companies: [9_140_500_000, 211],
  contacts: [40_100, 51],
  deals: [15_300_200_000, 97],
  tickets: [1_840_700_000, 31],
  notes: [28_100_300_000, 7],
  calls: [28_100_300_001, 7],
  emails: [28_100_300_002, 7],
  meetings: [28_100_300_003, 7],
  tasks: [28_100_300_004, 7],
} as const;

/** The HubSpot object types that hold the demo company's customers. */
export type HubspotType = keyof typeof RANGES;

/** The HubSpot id of an entity, digits as text, from its serial. */
export function hubspotId(type: HubspotType, serial: number): string {
  const [start, step] = RANGES[type];
  return String(start + serial * step);
}

/** The Salesforce object that holds an activity: meetings are events, all else are tasks. */
export function salesforceActivityObject({ facts }: Activity): 'Task' | 'Event' {
  return facts.type === 'meeting' ? 'Event' : 'Task';
}

/** The Salesforce object that speaks for a person: a lead that was converted is a contact now. */
export function salesforcePersonObject({ salesforceForm }: Person): 'Contact' | 'Lead' {
  return salesforceForm === 'lead' ? 'Lead' : 'Contact';
}

/** The HubSpot type that holds an activity. */
export function hubspotActivityType({ facts }: Activity): 'notes' | 'calls' | 'emails' | 'meetings' | 'tasks' {
  return ({ note: 'notes', call: 'calls', email: 'emails', meeting: 'meetings', task: 'tasks' } as const)[facts.type];
}

/** A record of one source, under the vendor's own name for its object. */
export interface SourceRef {
  readonly object: string;
  readonly id: string;
}

/** The truth that matching is held to: by entity key, the records of Salesforce and HubSpot that are that entity. */
export function sourceRefs(
  world: World,
): ReadonlyMap<string, { readonly salesforce: readonly SourceRef[]; readonly hubspot: readonly SourceRef[] }> {
  const entries = [
    ...world.owners.map((entity) => [entity, ['User'], 'owners'] as const),
    ...world.companies.map((entity) => [entity, ['Account'], 'companies'] as const),
    ...world.people.map(
      (entity) =>
        [
          entity,
          entity.salesforceForm === 'converted-lead' ? (['Contact', 'Lead'] as const) : [salesforcePersonObject(entity)],
          'contacts',
        ] as const,
    ),
    ...world.deals.map((entity) => [entity, ['Opportunity'], 'deals'] as const),
    ...world.tickets.map((entity) => [entity, ['Case'], 'tickets'] as const),
    ...world.activities.map((entity) => [entity, [salesforceActivityObject(entity)], hubspotActivityType(entity)] as const),
  ];
  return new Map(
    entries.map(([{ key, serial, seenBy }, objects, type]) => [
      key,
      {
        salesforce: seenBy.salesforce === undefined ? [] : objects.map((object) => ({ object, id: salesforceId(object, serial) })),
        hubspot: seenBy.hubspot === undefined ? [] : [{ object: type, id: hubspotId(type, serial) }],
      },
    ]),
  );
}
