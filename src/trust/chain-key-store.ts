import type { Sql } from '../platform/postgres.ts';

/** A key that another replaced, as it is stored. */
export interface FormerKey {
  readonly id: string;
  readonly wrapped: Buffer;
  /** Name of the master key that its encryption was made with. */
  readonly wrappedBy: string;
}

/** All replaced keys. */
export async function selectFormerKeys(sql: Sql): Promise<readonly FormerKey[]> {
  return await sql.query<FormerKey>('select id, wrapped, wrapped_by as "wrappedBy" from trust.former_key order by id');
}

/** Keeps a replaced key, in the place of its earlier encryption. */
export async function insertFormerKey(sql: Sql, { id, wrapped, wrappedBy }: FormerKey): Promise<void> {
  await sql.query(
    `insert into trust.former_key (id, wrapped, wrapped_by) values ($1, $2, $3)
     on conflict (id) do update set wrapped = excluded.wrapped, wrapped_by = excluded.wrapped_by where former_key.wrapped_by <> excluded.wrapped_by`,
    [id, wrapped, wrappedBy],
  );
}
