import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';

/** The country that a member of a golden account states. */
export interface StatedCountry {
  readonly goldenId: string;
  readonly ref: RecordRef;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

/** The countries of a source's records: the first and the last by their codes, the same where there is but one. */
export interface CountrySpread {
  readonly first: string;
  readonly last: string;
}

/** Written as the index on it is. */
const COUNTRY = `(profile.profile -> 'address' ->> 'country')`;

/** The countries that the members of golden accounts state. */
export async function countriesOf(sql: Sql, goldenIds: readonly string[]): Promise<readonly StatedCountry[]> {
  if (goldenIds.length === 0) return [];
  const rows = await sql.query<RecordRef & { readonly golden_id: string; readonly country: string }>(
    `select source, object, id, golden_id, ${COUNTRY} as country from identity.member join identity.profile using (source, object, id)
     where golden_id = any($1) and ${COUNTRY} ~ '^[A-Z]{2}$' order by source, object, id`,
    [goldenIds],
  );
  return rows.map(({ source, object, id, golden_id: goldenId, country }) => ({ goldenId, ref: { source, object, id }, country }));
}

/** Which countries a source's companies and people are in; sources that state none are missing. */
export async function countrySpreads(sql: Sql, sources: readonly string[]): Promise<ReadonlyMap<string, CountrySpread>> {
  if (sources.length === 0) return new Map();
  const rows = await sql.query<{ readonly source: string } & CountrySpread>(
    `select asked.source, spread.first, spread.last from unnest($1::text[]) as asked (source), lateral (
       select min(${COUNTRY}) as first, max(${COUNTRY}) as last from identity.profile
       where profile.source = asked.source and ${COUNTRY} ~ '^[A-Z]{2}$'
     ) as spread where spread.first is not null`,
    [sources],
  );
  return new Map(rows.map(({ source, first, last }) => [source, { first, last }]));
}

/** Golden entities of companies and people that a source knows. */
export async function diallersOf(sql: Sql, source: string): Promise<readonly string[]> {
  const rows = await sql.query<{ readonly golden_id: string }>(
    `select distinct golden_id from identity.member where source = $1 and kind in ('account', 'contact')`,
    [source],
  );
  return rows.map(({ golden_id: goldenId }) => goldenId);
}
