import type { Sighting, World } from '../world/entities.ts';
import { INDUSTRIES } from '../world/industries.ts';
import { ROLE_CODES } from './codes.ts';
import { createNumbers } from './numbers.ts';
import { toClerk, toCustomer, toPerson } from './party-rows.ts';
import type { RowContext } from './party-rows.ts';
import type { LegacyRow, LegacyTableName } from './tables.ts';
import { toDotDate, toStamp } from './words.ts';
import { toActivity, toDeal, toTicket } from './work-rows.ts';

/** The rows of every table. */
export type LegacyRows = Readonly<Record<LegacyTableName, readonly LegacyRow[]>>;

/** What the legacy system says of a world, as it stores it. */
export function toLegacyRows(world: World): LegacyRows {
  const numbers = createNumbers(world);
  const rowsOf = <Facts>(
    things: readonly Seeable<Facts>[],
    toRows: (sighting: Sighting<Facts>, context: RowContext) => LegacyRow | readonly LegacyRow[],
  ) => things.flatMap(({ key, seenBy: { legacy } }) => (legacy === undefined ? [] : toRows(legacy, { number: numbers.of(key), numbers })));
  return {
    VERTR: rowsOf(world.owners, toClerk),
    BRANCHE: INDUSTRIES.map((industry, index) => ({ BRNR: index + 1, BRTEXT: industry })),
    KDSTAMM: [...rowsOf(world.companies, toCustomer), TEST_CUSTOMER],
    ANSPR: [...rowsOf(world.people, toPerson), TEST_PERSON],
    KDANSPR: rowsOf(world.people, ({ facts }, { number }) => ({
      KDNR: numbers.of(facts.companyKey),
      APNR: number,
      KAROLLE: facts.department ?? '',
    })),
    KOMM: rowsOf(world.people, ({ facts }, { number }) =>
      mailsOf(facts).map((mail, index) => ({ KONR: mailNumber(number, index), KOART: 'M', KOADR: mail })),
    ),
    ANSPRKOM: rowsOf(world.people, ({ facts }, { number }) =>
      mailsOf(facts).map((_, index) => ({ APNR: number, KONR: mailNumber(number, index), AKRANG: index + 1 })),
    ),
    AUFTR: rowsOf(world.deals, toDeal),
    AUANSPR: rowsOf(world.deals, ({ facts }, { number }) =>
      facts.people.map(({ personKey, role }, index) => ({
        AUNR: number,
        APNR: numbers.of(personKey),
        ARPOS: index + 1,
        ARROLLE: ROLE_CODES[role],
      })),
    ),
    STOER: rowsOf(world.tickets, toTicket),
    AKTIV: rowsOf(world.activities, toActivity),
    AKANSPR: rowsOf(world.activities, ({ facts }, { number }) =>
      facts.personKeys.map((personKey) => ({ AKNR: number, APNR: numbers.of(personKey) })),
    ),
  };
}

interface Seeable<Facts> {
  readonly key: string;
  readonly seenBy: { readonly legacy?: Sighting<Facts> };
}

function mailsOf({ email, email2 }: { readonly email?: string; readonly email2?: string }): readonly string[] {
  return [email, email2].filter((mail) => mail !== undefined);
}

function mailNumber(person: number, index: number): number {
  return person * 10 + index;
}

const LONG_AGO = '2019-02-11T09:00:00.000Z';
const DELETED = { VB: 0, ANLDAT: toDotDate(LONG_AGO), STMP: toStamp(LONG_AGO), LOEKZ: 'J' } as const;

/** What the people who set the system up left behind, marked as deleted and never removed. */
const TEST_CUSTOMER: LegacyRow = { KDNR: 99_999, KDNAM1: 'TESTKUNDE BITTE LOESCHEN', KDSTAT: 2, ...prefixed('KD', DELETED) };
const TEST_PERSON: LegacyRow = {
  APNR: 99_999,
  APVNAM: 'MAX',
  APNNAM: 'MUSTERMANN',
  APGEB: '00.00.0000',
  APSTAT: 0,
  ...prefixed('AP', DELETED),
};

function prefixed(prefix: string, row: LegacyRow): LegacyRow {
  return Object.fromEntries(Object.entries(row).map(([column, cell]) => [`${prefix}${column}`, cell]));
}
