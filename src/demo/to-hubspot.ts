import type { HubspotCustomProperty, HubspotData } from '../../connectors/hubspot/simulator/data.ts';
import { toAssociations } from './hubspot/associations.ts';
import { toEngagement } from './hubspot/engagement-objects.ts';
import { DEAL_PIPELINES, TICKET_PIPELINES } from './hubspot/pipelines.ts';
import { toCompany, toContact, toDeal, toOwner, toTicket } from './hubspot/record-objects.ts';
import { knownEntities } from './known-entities.ts';
import { hubspotActivityType } from './source-ids.ts';
import type { World } from './world/entities.ts';

const ENGAGEMENTS = ['notes', 'calls', 'emails', 'meetings', 'tasks'] as const;

const CUSTOM_PROPERTIES: readonly HubspotCustomProperty[] = [
  { objectType: 'companies', name: 'support_plan', label: 'Support plan', type: 'enumeration' },
  { objectType: 'deals', name: 'forecast_note', label: 'Forecast note', type: 'string' },
];

/** What the demo company keeps in HubSpot: the default pipelines, one of its own, and two custom properties. */
export function toHubspotData(world: World): HubspotData {
  const known = knownEntities(world, 'hubspot');
  const engagements = ENGAGEMENTS.map((type) => [
    type,
    known.activities.filter(({ entity }) => hubspotActivityType(entity) === type).map((activity) => toEngagement(activity, known)),
  ]);
  return {
    portalId: 24_770_000 + (world.seed % 1000),
    owners: known.owners.map(toOwner),
    pipelines: { deals: DEAL_PIPELINES, tickets: TICKET_PIPELINES },
    objects: {
      companies: known.companies.map((company) => toCompany(company, known)),
      contacts: known.people.map((person) => toContact(person, known)),
      deals: known.deals.map((deal) => toDeal(deal, known)),
      tickets: known.tickets.map((ticket) => toTicket(ticket, known)),
      ...Object.fromEntries(engagements),
    },
    associations: toAssociations(known),
    customProperties: CUSTOM_PROPERTIES,
  };
}
