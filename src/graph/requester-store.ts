import type { Sql } from '../platform/postgres.ts';

/** Whom a ticket concerns by what it states; both undefined where that tells nobody. */
export interface Requester {
  readonly ticketId: string;
  readonly contactId: string | undefined;
  readonly accountId: string | undefined;
}

/** Keeps whom tickets concern, whether a ticket's row is there yet or not. */
export async function putRequesters(
  sql: Sql,
  requesters: readonly Requester[],
): Promise<{ readonly changed: readonly string[]; readonly concerned: readonly string[] }> {
  const rows = await sql.query<{ ticket_id: string; entity_ids: readonly (string | null)[] }>(
    `with told as (
       select * from unnest($1::text[], $2::text[], $3::text[]) told (ticket_id, contact_id, account_id)
     ), moved as (
       select told.ticket_id, told.contact_id, told.account_id, held.contact_id as old_contact_id, held.account_id as old_account_id
       from told left join graph.requester held using (ticket_id)
       where (told.contact_id, told.account_id) is distinct from (held.contact_id, held.account_id)
     ), gone as (
       delete from graph.requester where ticket_id in (select ticket_id from moved where contact_id is null and account_id is null)
     ), come as (
       insert into graph.requester select ticket_id, contact_id, account_id from moved where contact_id is not null or account_id is not null
       on conflict (ticket_id) do update set contact_id = excluded.contact_id, account_id = excluded.account_id
     )
     select ticket_id, array[contact_id, account_id, old_contact_id, old_account_id] as entity_ids from moved`,
    [
      requesters.map(({ ticketId }) => ticketId),
      requesters.map(({ contactId }) => contactId ?? null),
      requesters.map(({ accountId }) => accountId ?? null),
    ],
  );
  return {
    changed: rows.map(({ ticket_id }) => ticket_id),
    concerned: [...new Set(rows.flatMap(({ entity_ids }) => entity_ids).filter((id) => id !== null))],
  };
}
