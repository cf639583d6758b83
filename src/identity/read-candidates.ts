import type { RecordRef } from '../../connectors/connector.ts';
import type { AccountEvidence, Candidate } from './candidate.ts';
import { toComparable } from './comparable-record.ts';
import type { GoldenKind } from './golden.ts';
import type { ProfileOf } from './profile-values.ts';
import { recordKey } from './record-key.ts';
import type { IdentityStore, ProfileEntry } from './store.ts';

/** Reads what the accounts of records say, and brings the records to the form in which they are compared. */
export async function readCandidates<Kind extends GoldenKind>(
  store: IdentityStore,
  kind: Kind,
  entries: readonly ProfileEntry<Kind>[],
): Promise<readonly Candidate<Kind>[]> {
  const accounts = new Map(entries.flatMap(({ profile }) => accountsOf(profile)).map((ref) => [recordKey(ref), ref]));
  const standings = new Map((await store.accountStandings([...accounts.values()])).map((standing) => [recordKey(standing.ref), standing]));
  return entries.map(({ ref, profile }) => {
    const own = accountsOf(profile).flatMap((account) => standings.get(recordKey(account)) ?? []);
    const account: AccountEvidence = {
      goldenIds: [...new Set(own.map((standing) => standing.goldenId))],
      names: [...new Set(own.flatMap((standing) => standing.compact ?? []))],
      words: [...new Set(own.flatMap((standing) => standing.nameKey?.split(' ') ?? []))],
      phones: [...new Set(own.flatMap((standing) => standing.phone ?? []))],
    };
    return { ref, key: recordKey(ref), profile, account, comparable: toComparable(kind, { ref, profile, account }) };
  });
}

function accountsOf(profile: ProfileOf<GoldenKind>): readonly RecordRef[] {
  return 'accounts' in profile ? profile.accounts : [];
}
