import type { Sql } from '../platform/postgres.ts';

/** One encrypted value. */
export interface SealedValue {
  readonly id: string;
  readonly about: string;
  readonly kind: string;
  readonly sealed: Buffer;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
}

/** Adds values; those already there stay as they are. */
export async function insertSealed(sql: Sql, values: readonly SealedValue[]): Promise<void> {
  await sql.query(
    `insert into privacy.vault (id, about, kind, sealed, created_at)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::bytea[], $5::timestamptz[])
     on conflict (id) do nothing`,
    [
      values.map(({ id }) => id),
      values.map(({ about }) => about),
      values.map(({ kind }) => kind),
      values.map(({ sealed }) => sealed),
      values.map(({ createdAt }) => createdAt),
    ],
  );
}

/** Encrypted values by id; those shredded meanwhile are missing. */
export async function selectSealed(sql: Sql, ids: readonly string[]): Promise<readonly { readonly id: string; readonly sealed: Buffer }[]> {
  return await sql.query('select id, sealed from privacy.vault where id = any($1)', [ids]);
}
