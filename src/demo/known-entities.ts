import type { Activity, Company, Deal, Entity, Owner, Person, Sighting, System, Ticket, World } from './world/entities.ts';

/** An entity beside what one system says about it. */
export interface Known<Kind, Facts> {
  readonly entity: Kind;
  readonly seen: Sighting<Facts>;
}

/** What one system knows of the world, to be written in its own form. */
export interface KnownEntities {
  readonly owners: readonly Known<Owner, Owner['facts']>[];
  readonly companies: readonly Known<Company, Company['facts']>[];
  readonly people: readonly Known<Person, Person['facts']>[];
  readonly deals: readonly Known<Deal, Deal['facts']>[];
  readonly tickets: readonly Known<Ticket, Ticket['facts']>[];
  readonly activities: readonly Known<Activity, Activity['facts']>[];
  /** An entity by its key, when this system knows it. */
  readonly company: (key: string) => Company | undefined;
  readonly person: (key: string) => Person | undefined;
  readonly deal: (key: string) => Deal | undefined;
  readonly ticket: (key: string) => Ticket | undefined;
  readonly owner: (key: string) => Owner | undefined;
}

/** The part of the world that one system knows. */
export function knownEntities(world: World, system: System): KnownEntities {
  const known = <Facts, Kind extends Entity<Facts>>(entities: readonly Kind[]): readonly Known<Kind, Facts>[] =>
    entities.flatMap((entity) => {
      const seen = entity.seenBy[system];
      return seen === undefined ? [] : [{ entity, seen }];
    });
  const finder = <Kind extends { readonly key: string; readonly seenBy: Entity<unknown>['seenBy'] }>(
    entities: readonly Kind[],
  ): ((key: string) => Kind | undefined) => {
    const byKey = new Map(entities.filter(({ seenBy }) => seenBy[system] !== undefined).map((entity) => [entity.key, entity]));
    return (key) => byKey.get(key);
  };
  return {
    owners: known<Owner['facts'], Owner>(world.owners),
    companies: known<Company['facts'], Company>(world.companies),
    people: known<Person['facts'], Person>(world.people),
    deals: known<Deal['facts'], Deal>(world.deals),
    tickets: known<Ticket['facts'], Ticket>(world.tickets),
    activities: known<Activity['facts'], Activity>(world.activities),
    company: finder(world.companies),
    person: finder(world.people),
    deal: finder(world.deals),
    ticket: finder(world.tickets),
    owner: finder(world.owners),
  };
}
