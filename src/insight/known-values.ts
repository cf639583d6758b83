import type { FieldProvenance, GraphEntity } from '../graph/entity.ts';
import { knownOrganisation, knownPerson } from '../privacy/known-value.ts';
import type { KnownValue } from '../privacy/known-value.ts';
import type { Subject } from './subject.ts';

/** Everything personal that the graph knows around a subject, in every source's spelling. The subject's own values come first. */
export function knownValuesOf({ entity, account, contacts, colleagues, owners }: Subject): readonly KnownValue[] {
  const people = [entity, ...(account === undefined ? [] : [account]), ...contacts, ...colleagues, ...owners];
  return [...new Map(people.map((each) => [each.id, each])).values()].flatMap(knownValuesOfEntity);
}

/** Everything personal that the graph knows of one entity. */
export function knownValuesOfEntity(entity: GraphEntity): readonly KnownValue[] {
  const others = (field: string): readonly string[] => otherValues(entity.provenance, field);
  switch (entity.kind) {
    case 'account':
      return knownOrganisation({
        id: entity.id,
        name: entity.name,
        otherNames: others('name'),
        domains: entity.domains,
        otherDomains: others('domains'),
        phone: entity.phone,
        otherPhones: others('phone'),
        address: entity.address,
        otherAddresses: others('address'),
      });
    case 'contact':
      return knownPerson({
        id: entity.id,
        full: entity.name,
        given: entity.given,
        family: entity.family,
        otherNames: others('name'),
        emails: entity.emails,
        otherEmails: others('emails'),
        phones: entity.phones,
        otherPhones: others('phones'),
        address: entity.address,
        otherAddresses: others('address'),
      });
    case 'owner':
      return knownPerson({
        id: entity.id,
        full: entity.name,
        otherNames: others('name'),
        emails: entity.email === undefined ? [] : [entity.email],
      });
    case 'deal':
    case 'ticket':
      return [];
  }
}

function otherValues(provenance: readonly FieldProvenance[], field: string): readonly string[] {
  return provenance.filter((each) => each.field === field).flatMap(({ alternatives }) => alternatives.map(({ value }) => value));
}
