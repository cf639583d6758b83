import type { HubspotAssociation } from '../../../connectors/hubspot/simulator/data.ts';
import type { KnownEntities } from '../known-entities.ts';
import { hubspotActivityType, hubspotId, type HubspotType } from '../source-ids.ts';

/** Every tie between two objects that the portal holds, stated once from the side of the later object. */
export function toAssociations(known: KnownEntities): readonly HubspotAssociation[] {
  const people = known.people.flatMap(({ entity, seen }) => tie('contacts', entity, { company: known.company(seen.facts.companyKey) }));
  const deals = known.deals.flatMap(({ entity, seen }) =>
    tie('deals', entity, {
      company: known.company(seen.facts.companyKey),
      contacts: seen.facts.people.flatMap(({ personKey }) => known.person(personKey) ?? []),
    }),
  );
  const tickets = known.tickets.flatMap(({ entity, seen: { facts } }) =>
    tie('tickets', entity, {
      company: known.company(facts.companyKey),
      contacts: facts.personKey === undefined ? [] : [known.person(facts.personKey)],
    }),
  );
  const engagements = known.activities.flatMap(({ entity, seen: { facts } }) =>
    tie(hubspotActivityType(entity), entity, {
      company: known.company(facts.companyKey),
      contacts: facts.personKeys.map((key) => known.person(key)),
      deal: facts.dealKey === undefined ? undefined : known.deal(facts.dealKey),
      ticket: facts.ticketKey === undefined ? undefined : known.ticket(facts.ticketKey),
    }),
  );
  return [...people, ...deals, ...tickets, ...engagements];
}

interface Numbered {
  readonly serial: number;
}

interface Ends {
  readonly company: Numbered | undefined;
  readonly contacts?: readonly (Numbered | undefined)[];
  readonly deal?: Numbered | undefined;
  readonly ticket?: Numbered | undefined;
}

const RECORDS: ReadonlySet<HubspotType> = new Set(['contacts', 'deals', 'tickets']);

function tie(type: HubspotType, { serial }: Numbered, { company, contacts = [], deal, ticket }: Ends): readonly HubspotAssociation[] {
  const from = { type, id: hubspotId(type, serial) };
  const to = (other: HubspotType, ends: readonly (Numbered | undefined)[]): readonly HubspotAssociation[] =>
    ends.flatMap((end) => (end === undefined ? [] : [{ from, to: { type: other, id: hubspotId(other, end.serial) } }]));
  // Only records have a primary company; an engagement is merely tied to one.
  const companies = to('companies', [company]).map((association) => (RECORDS.has(type) ? { ...association, primary: true } : association));
  return [...companies, ...to('contacts', contacts), ...to('deals', [deal]), ...to('tickets', [ticket])];
}
