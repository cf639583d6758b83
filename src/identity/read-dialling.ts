import type { Sql } from '../platform/postgres.ts';
import { countriesOf, countrySpreads } from './country-store.ts';
import type { CountrySpread, StatedCountry } from './country-store.ts';
import type { Dialling, Member } from './member.ts';
import { recordKey } from './record-key.ts';

/** A member of which it is not known yet where it dials. */
export type Dialler = Omit<Member, 'dialling' | 'score' | 'why'> & { readonly goldenId: string };

/**
 * Reads where records dial whose own address does not tell: in the country of their account, else in the only one that their source knows. A
 * source without any country dials as it is set to; one of several countries leaves it open.
 *
 * @returns by record key; records without such a number are missing.
 */
export async function readDialling(database: Sql, diallers: readonly Dialler[]): Promise<ReadonlyMap<string, Dialling>> {
  const asking = diallers.filter(isAsking);
  const countries = await countriesOf(database, [...new Set(asking.flatMap(accountIdOf))]);
  const byAccount = Map.groupBy(countries, ({ goldenId }) => goldenId);
  const ofAccount = new Map(asking.map((dialler) => [recordKey(dialler.record.ref), countryOfAccount(dialler, byAccount)]));
  const lost = asking.filter(({ record }) => ofAccount.get(recordKey(record.ref)) === undefined);
  const spreads = await countrySpreads(database, [...new Set(lost.map(({ record }) => record.ref.source))]);
  return new Map(
    asking.map(({ record: { ref } }) => {
      const country = ofAccount.get(recordKey(ref));
      return [recordKey(ref), country === undefined ? fromSpread(spreads.get(ref.source)) : { country }];
    }),
  );
}

function isAsking({ profile }: Dialler): boolean {
  const phones = 'phones' in profile ? profile.phones : 'phone' in profile ? [profile.phone] : [];
  return phones.some((phone) => phone?.reason === 'needs-region');
}

// An account is its own.
function accountIdOf({ profile, goldenId, ties }: Dialler): readonly string[] {
  if (profile.kind === 'account') return [goldenId];
  const accountId = ties.find(({ kind }) => kind === 'account')?.goldenId;
  return accountId === undefined ? [] : [accountId];
}

// The linked record of the same source knows best; of the others only what they agree on counts.
function countryOfAccount(dialler: Dialler, byAccount: ReadonlyMap<string, readonly StatedCountry[]>): string | undefined {
  const [accountId = ''] = accountIdOf(dialler);
  const stated = byAccount.get(accountId) ?? [];
  const linked = dialler.ties.find(({ kind }) => kind === 'account')?.ref;
  const own = linked === undefined ? undefined : stated.find(({ ref }) => recordKey(ref) === recordKey(linked));
  const [country, ...others] = new Set(stated.map((each) => each.country));
  return own?.country ?? (others.length === 0 ? country : undefined);
}

function fromSpread(spread: CountrySpread | undefined): Dialling {
  if (spread === undefined) return 'as its source';
  return spread.first === spread.last ? { country: spread.first } : 'unknown';
}
