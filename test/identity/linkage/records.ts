import type { LinkageRecord, StatedKey } from '../../../src/identity/linkage/linkage-record.ts';

/** A record from the columns that matter to a test. */
export function record(id: string, values: { readonly [Key in StatedKey]?: string }, source?: string): LinkageRecord {
  return { id, source, values: Object.fromEntries(Object.entries(values).map(([key, value]) => [key, [value]])) };
}

const GIVEN = 'anna boris clara dmitri elena fergus greta hugo irene jonas karla leon mira nils olga petra quentin rosa stefan thea'.split(
  ' ',
);
const FAMILY =
  'abel brandt castell drexler eberhard falk gruber haller iversen jansen keller lindner mahler neumann opitz pohl quandt reuter sommer thoma'.split(
    ' ',
  );

/** Organisations that have nothing to do with each other. */
export function otherOrganisations(count: number): readonly LinkageRecord[] {
  return Array.from({ length: count }, (_, index) =>
    record(`by${index}`, {
      name: `${FAMILY[index % FAMILY.length] ?? ''} ${TRADES[(index * 5 + Math.floor(index / 20)) % TRADES.length] ?? ''} GmbH`,
      street: `${FAMILY[(index * 7) % FAMILY.length] ?? ''}weg ${scatter(index, 90) + 1}`,
      city: `${GIVEN[(index * 11) % GIVEN.length] ?? ''}stadt`,
      phone: `+49 30 ${scatter(index + 77, 900_000) + 100_000}`,
    }),
  );
}

const TRADES = 'metallbau verlag spedition gartenbau software druckerei catering messtechnik textil pumpen'.split(' ');

/** A number below the bound that looks like chance and is always the same. */
function scatter(index: number, below: number): number {
  return (Math.imul(index + 1, 2_654_435_761) >>> 8) % below;
}

/** People that have nothing to do with each other, so that values have their usual rarity. */
export function bystanders(count: number): readonly LinkageRecord[] {
  return Array.from({ length: count }, (_, index) =>
    record(`by${String(index).padStart(4, '0')}`, {
      given: GIVEN[index % GIVEN.length] ?? '',
      family: FAMILY[Math.floor(index / GIVEN.length) % FAMILY.length] ?? '',
      birthDate: `19${50 + (index % 47)}-${String(1 + (index % 12)).padStart(2, '0')}-${String(1 + (index % 28)).padStart(2, '0')}`,
      phone: `+1 212 ${scatter(index, 900) + 100} ${scatter(index + 500, 9_000) + 1_000}`,
      street: `${scatter(index, 400) + 1} ${FAMILY[(index * 7) % FAMILY.length] ?? ''}${GIVEN[(index * 3) % GIVEN.length] ?? ''} Lane`,
      city: `${GIVEN[(index * 11) % GIVEN.length] ?? ''}ville`,
      postcode: String(scatter(index + 900, 80_000) + 10_000),
    }),
  );
}
