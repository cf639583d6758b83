import type { Sql } from '../platform/postgres.ts';
import type { WrappedKey } from './keyring.ts';

/** One encrypted value. */
export interface SealedValue {
  readonly id: string;
  /** Golden id of the entity in whose context it was met. */
  readonly about: string;
  /** Whose key seals it. */
  readonly person: string;
  readonly kind: string;
  readonly sealed: Buffer;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  /** ISO 8601, UTC. */
  readonly expiresAt: string;
}

/** Adds values. Those already there stay as they are but live on; to spare writes, not more exactly than to the day. */
export async function insertSealed(sql: Sql, values: readonly SealedValue[]): Promise<void> {
  await sql.query(
    `insert into privacy.vault (id, about, person, kind, sealed, created_at, expires_at)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::bytea[], $6::timestamptz[], $7::timestamptz[])
     on conflict (id) do update set expires_at = excluded.expires_at where vault.expires_at < excluded.expires_at - interval '1 day'`,
    [
      values.map(({ id }) => id),
      values.map(({ about }) => about),
      values.map(({ person }) => person),
      values.map(({ kind }) => kind),
      values.map(({ sealed }) => sealed),
      values.map(({ createdAt }) => createdAt),
      values.map(({ expiresAt }) => expiresAt),
    ],
  );
}

/** An encrypted value and the key that opens it. */
export interface SealedWithKey extends WrappedKey {
  readonly id: string;
  readonly sealed: Buffer;
}

/** Encrypted values by id with their keys; what has expired, was shredded or has lost its key is missing. */
export async function selectSealed(sql: Sql, ids: readonly string[], now: string): Promise<readonly SealedWithKey[]> {
  return await sql.query(
    `select vault.id, vault.sealed, person, wrapped, wrapped_by as "wrappedBy"
     from privacy.vault join privacy.person_key using (person)
     where vault.id = any($1) and vault.expires_at > $2 and not exists (select from privacy.forgotten where forgotten.person = vault.person)`,
    [ids, now],
  );
}

/** Keys of persons; those without one, and those of whoever is forgotten, are missing. */
export async function selectKeys(sql: Sql, persons: readonly string[]): Promise<readonly WrappedKey[]> {
  return await sql.query(
    `select person, wrapped, wrapped_by as "wrappedBy" from privacy.person_key
     where person = any($1) and not exists (select from privacy.forgotten where forgotten.person = person_key.person)`,
    [persons],
  );
}

/**
 * Adds keys: none for whoever is forgotten, and none in the place of another that one of these master keys wraps. A key that no known master
 * key wraps opens nothing any more and is replaced.
 */
export async function insertKeys(
  sql: Sql,
  keys: readonly WrappedKey[],
  { known, createdAt }: { readonly known: readonly string[]; readonly createdAt: string },
): Promise<void> {
  await sql.query(
    `insert into privacy.person_key (person, wrapped, wrapped_by, created_at)
     select person, wrapped, wrapped_by, $5 from unnest($1::text[], $2::bytea[], $3::text[]) as fresh (person, wrapped, wrapped_by)
     where not exists (
       select from privacy.forgotten where forgotten.person = fresh.person or graph.survivor(forgotten.person) = fresh.person
     )
     order by person
     on conflict (person) do update set wrapped = excluded.wrapped, wrapped_by = excluded.wrapped_by, created_at = excluded.created_at
       where person_key.wrapped_by <> all($4::text[])`,
    [keys.map(({ person }) => person), keys.map(({ wrapped }) => wrapped), keys.map(({ wrappedBy }) => wrappedBy), known, createdAt],
  );
}

/**
 * Which of these golden ids stand for somebody forgotten, also under the id of an entity they were merged into.
 *
 * @param ids - undefined for everybody who is forgotten, by the ids they had.
 */
export async function selectForgotten(sql: Sql, ids: readonly string[] | undefined): Promise<readonly string[]> {
  const rows = await sql.query<{ readonly id: string }>(
    ids === undefined ? 'select person as id from privacy.forgotten' : FORGOTTEN_AMONG,
    ids === undefined ? [] : [ids],
  );
  return rows.map(({ id }) => id);
}

// Nobody is forgotten in most companies: then nothing is looked up.
const FORGOTTEN_AMONG = `
  with gone as (
    select person as id from privacy.forgotten union select graph.survivor(person) from privacy.forgotten
  )
  select id from unnest($1::text[]) as asked (id)
  where exists (select from privacy.forgotten)
    and (asked.id in (select id from gone) or graph.survivor(asked.id) in (select id from gone))`;
