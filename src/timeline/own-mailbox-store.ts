import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';

const OWN_ADDRESSES = 'select distinct lower(email) as address from graph.owner where email is not null';

/** The addresses of our own people, in lower case. */
export async function readOwnAddresses(sql: Sql): Promise<readonly string[]> {
  return (await sql.query<{ address: string }>(OWN_ADDRESSES)).map(({ address }) => address);
}

/**
 * Notes our own people's addresses as those that events are read by from now on.
 *
 * @returns addresses that have come or gone.
 */
export async function replaceOwnAddresses(sql: Sql): Promise<readonly string[]> {
  const changed = await sql.query<{ address: string }>(
    `with now as (${OWN_ADDRESSES}), gone as (
       delete from timeline.own_mailbox where address not in (select address from now) returning address
     ), come as (
       insert into timeline.own_mailbox select address from now on conflict (address) do nothing returning address
     )
     select address from gone union select address from come`,
  );
  return changed.map(({ address }) => address);
}

/** Activities that do not say which way they went and name one of these addresses or domains. */
export async function findUndirectedMail(sql: Sql, addresses: readonly string[]): Promise<readonly RecordRef[]> {
  return await sql.query<RecordRef>(
    `select source, object, id from records.record
     where kind = 'activity' and deleted_at is null and fields ->> 'direction' is null and exists (
       select from unnest($1::text[]) address where strpos(lower(concat_ws(' ', fields ->> 'from', fields ->> 'to')), address) > 0)`,
    [addresses],
  );
}
