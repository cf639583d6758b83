import type { Sql } from '../platform/postgres.ts';
import type { WrappedKey } from './keyring.ts';

/** Deletes values that have expired, and keys under which nothing is kept any more. Returns how many of each. */
export async function deleteExpired(sql: Sql, now: string): Promise<{ readonly values: number; readonly keys: number }> {
  const values = await sql.query('delete from privacy.vault where expires_at <= $1 returning id', [now]);
  // A key made a moment ago may be about to seal its first value.
  const keys = await sql.query(
    `delete from privacy.person_key
     where created_at < $1::timestamptz - interval '1 day'
       and not exists (select from privacy.vault where vault.person = person_key.person) returning person`,
    [now],
  );
  return { values: values.length, keys: keys.length };
}

/** Keys that another than this master key wraps, at most `first` of them. */
export async function selectOtherwiseWrapped(
  sql: Sql,
  { current, among, first }: { readonly current: string; readonly among: readonly string[]; readonly first: number },
): Promise<readonly WrappedKey[]> {
  return await sql.query(
    `select person, wrapped, wrapped_by as "wrappedBy" from privacy.person_key
     where wrapped_by <> $1 and wrapped_by = any($2) order by person limit $3`,
    [current, among, first],
  );
}

/** Replaces the wrapping of a key; one that was destroyed or replaced meanwhile is left alone. */
export async function updateWrapping(sql: Sql, from: WrappedKey, to: WrappedKey): Promise<void> {
  await sql.query('update privacy.person_key set wrapped = $3, wrapped_by = $4 where person = $1 and wrapped_by = $2', [
    from.person,
    from.wrappedBy,
    to.wrapped,
    to.wrappedBy,
  ]);
}

/** How many keys no master key of these wraps: what they seal cannot be read. */
export async function countUnreadable(sql: Sql, known: readonly string[]): Promise<number> {
  const [row] = await sql.query<{ readonly count: number }>(
    'select count(*)::int as count from privacy.person_key where wrapped_by <> all($1)',
    [known],
  );
  return row?.count ?? 0;
}
