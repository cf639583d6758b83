import type { Sql } from '../platform/postgres.ts';

/** The golden id that the best resolvable tie of `asked.id` to one kind leads to. */
function best(kind: 'owner' | 'account' | 'contact'): string {
  return `(select member.entity_id ${RESOLVED} where tie.entity_id = asked.id and tie.to_kind = '${kind}' order by tie.place, member.object limit 1)`;
}

const RESOLVED = `from graph.tie tie join graph.member member on (member.source, member.id, member.kind) = (tie.source, tie.to_id, tie.to_kind)
  and member.object = coalesce(tie.to_object, member.object)`;

/** The account of the first person tied to `asked.id` who has one: what stands in where no record names the account. */
const ACCOUNT_OF_PERSON = `(select person.account_id ${RESOLVED} join graph.contact person on person.id = member.entity_id
  where tie.entity_id = asked.id and tie.to_kind = 'contact' and person.account_id is not null order by tie.place, member.object limit 1)`;

/** Resolves the ties of accounts. */
export async function relinkAccounts(sql: Sql, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.query(
    `update graph.account item set owner_id = found.owner_id
     from (select asked.id, ${best('owner')} as owner_id from unnest($1::text[]) asked (id)) found
     where item.id = found.id and item.owner_id is distinct from found.owner_id`,
    [ids],
  );
}

/**
 * Resolves the ties of contacts.
 *
 * @returns deals and tickets that may owe their account to a contact whose account has changed.
 */
export async function relinkContacts(sql: Sql, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const waiting = await sql.query<{ entity_id: string }>(
    `with moved as (
       update graph.contact item set owner_id = found.owner_id, account_id = found.account_id
       from (select asked.id, ${best('owner')} as owner_id, ${best('account')} as account_id from unnest($1::text[]) asked (id)) found
       where item.id = found.id and (item.owner_id, item.account_id) is distinct from (found.owner_id, found.account_id)
       returning item.id
     )
     select distinct tie.entity_id from moved join graph.member member on member.entity_id = moved.id
     join graph.tie tie on (tie.source, tie.to_id, tie.to_kind) = (member.source, member.id, member.kind)`,
    [ids],
  );
  return waiting.map(({ entity_id }) => entity_id);
}

/**
 * Resolves the ties of deals, the people in them included.
 *
 * @returns accounts that gained or lost a deal.
 */
export async function relinkDeals(sql: Sql, ids: readonly string[]): Promise<readonly string[]> {
  if (ids.length === 0) return [];
  const accounts = await sql.query<{ account_id: string }>(
    `with before as (
       select id, account_id, owner_id from graph.deal where id = any($1::text[])
     ), found as (
       select asked.id, ${best('owner')} as owner_id, coalesce(${best('account')}, ${ACCOUNT_OF_PERSON}) as account_id from before asked
     ), moved as (
       update graph.deal item set owner_id = found.owner_id, account_id = found.account_id
       from found where item.id = found.id and (item.owner_id, item.account_id) is distinct from (found.owner_id, found.account_id)
     )
     select account_id from before where account_id is not null union select account_id from found where account_id is not null`,
    [ids],
  );
  await sql.query(
    `with found as (
       select distinct on (tie.entity_id, member.entity_id) tie.entity_id as deal_id, member.entity_id as contact_id, tie.role
       ${RESOLVED} join graph.deal item on item.id = tie.entity_id
       where tie.entity_id = any($1::text[]) and tie.to_kind = 'contact' order by tie.entity_id, member.entity_id, tie.role is null, tie.place
     ), gone as (
       delete from graph.deal_contact held where deal_id = any($1) and not exists (
         select from found where (found.deal_id, found.contact_id) = (held.deal_id, held.contact_id))
     )
     insert into graph.deal_contact (deal_id, contact_id, role) select deal_id, contact_id, role from found
     on conflict (deal_id, contact_id) do update set role = excluded.role where deal_contact.role is distinct from excluded.role`,
    [ids],
  );
  return accounts.map(({ account_id }) => account_id);
}

/** Resolves the ties of tickets; those that no record ties to anybody concern whom the timeline told. */
export async function relinkTickets(sql: Sql, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  await sql.query(
    `update graph.ticket item set owner_id = found.owner_id, contact_id = found.contact_id, account_id = found.account_id
     from (select asked.id, ${best('owner')} as owner_id, coalesce(${best('contact')}, requester.contact_id) as contact_id,
             coalesce(${best('account')}, ${ACCOUNT_OF_PERSON}, requester.account_id) as account_id
           from unnest($1::text[]) asked (id) left join graph.requester on requester.ticket_id = asked.id) found
     where item.id = found.id
       and (item.owner_id, item.contact_id, item.account_id) is distinct from (found.owner_id, found.contact_id, found.account_id)`,
    [ids],
  );
}

/** Sums open deals again, as plain numbers. */
export async function sumDealsOf(sql: Sql, accountIds: readonly string[]): Promise<void> {
  if (accountIds.length === 0) return;
  await sql.query(
    `update graph.account item set open_deal_amount = found.amount
     from (select asked.id, coalesce((select sum(deal.amount) from graph.deal
             where deal.account_id = asked.id and deal.stage not in ('WON', 'LOST')), 0) as amount
           from unnest($1::text[]) asked (id)) found
     where item.id = found.id and item.open_deal_amount <> found.amount`,
    [[...new Set(accountIds)]],
  );
}
