import type { HubspotObject } from '../../../connectors/hubspot/simulator/data.ts';
import type { KnownEntities } from '../known-entities.ts';
import { hubspotId, type HubspotType } from '../source-ids.ts';
import type { Address, Entity, Sighting } from '../world/entities.ts';

/** Property values before they are written: what nobody stated is left out. */
export type Stated = Readonly<Record<string, string | number | undefined>>;

/** An object with its id and clocks; HubSpot keeps every value as text. */
export function toObject(
  type: HubspotType,
  { entity, seen }: { readonly entity: Entity<unknown>; readonly seen: Sighting<unknown> },
  stated: Stated,
): HubspotObject {
  const properties = Object.fromEntries(
    Object.entries(stated).flatMap(([name, value]) => (value === undefined ? [] : [[name, String(value)]])),
  );
  return { id: hubspotId(type, entity.serial), properties, createdAt: seen.createdAt, updatedAt: seen.changedAt, archived: false };
}

/** The id of a colleague. */
export function ownerId(known: KnownEntities, key: string): string | undefined {
  const owner = known.owner(key);
  return owner === undefined ? undefined : hubspotId('owners', owner.serial);
}

/** The parts of an address. */
export function addressProperties(address: Address | undefined): Stated {
  return { address: address?.street, city: address?.city, state: address?.region, zip: address?.postcode, country: address?.country };
}

/** Text as HubSpot's editor keeps it: paragraphs, line breaks, escaped signs. */
export function toHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split('\n\n')
    .map((paragraph) => `<p>${paragraph.replaceAll('\n', '<br>')}</p>`)
    .join('');
}
