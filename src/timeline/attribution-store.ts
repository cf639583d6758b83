import type { RecordRef } from '../../connectors/connector.ts';
import type { Requester } from '../graph/requester-store.ts';
import type { Sql } from '../platform/postgres.ts';
import type { Attribution } from './attribution.ts';

/** An address, and who is found by it. */
export interface KnownAddress {
  /** A mailbox, or a domain. */
  readonly address: string;
  readonly entityId: string;
  /** The account itself, or the contact's. */
  readonly accountId: string | undefined;
  /** An account's name as names are compared. */
  readonly company: string | undefined;
}

/**
 * Brings the addresses of entities to what they are now.
 *
 * @returns addresses by which somebody else is found now than before, or nobody, or somebody at another account.
 */
export async function replaceKnownAddresses(
  sql: Sql,
  entityIds: readonly string[],
  known: readonly KnownAddress[],
): Promise<readonly string[]> {
  if (entityIds.length === 0) return [];
  const changed = await sql.query<{ address: string }>(
    `with now as (
       select * from unnest($2::text[], $3::text[], $4::text[], $5::text[]) now (address, entity_id, account_id, company)
     ), gone as (
       delete from timeline.known_address held where entity_id = any($1::text[])
         and not exists (select from now where (now.address, now.entity_id) = (held.address, held.entity_id))
       returning address
     ), come as (
       insert into timeline.known_address as held (address, entity_id, account_id, company) select * from now
       on conflict (address, entity_id) do update set account_id = excluded.account_id, company = excluded.company
       where (held.account_id, held.company) is distinct from (excluded.account_id, excluded.company)
       returning address
     )
     select address from gone union select address from come`,
    [
      entityIds,
      known.map(({ address }) => address),
      known.map(({ entityId }) => entityId),
      known.map(({ accountId }) => accountId ?? null),
      known.map(({ company }) => company ?? null),
    ],
  );
  return changed.map(({ address }) => address);
}

/** Writes by what events and tickets find whom they concern; those of `subjects` that state nothing any more are forgotten. */
export async function replaceAttributions(sql: Sql, subjects: readonly string[], stated: readonly Attribution[]): Promise<void> {
  if (subjects.length === 0) return;
  await sql.query('delete from timeline.attribution where subject = any($1::text[])', [subjects]);
  if (stated.length === 0) return;
  await sql.query(
    `insert into timeline.attribution (subject, event_id, occurred_at, is_shared, company)
     select * from unnest($1::text[], $2::text[], $3::timestamptz[], $4::boolean[], $5::text[])`,
    [
      stated.map(({ subject }) => subject),
      stated.map(({ event }) => event?.id ?? null),
      stated.map(({ event }) => event?.occurredAt ?? null),
      stated.map(({ isShared }) => isShared),
      stated.map(({ company }) => company ?? null),
    ],
  );
  const addresses = stated.flatMap(({ subject, addresses: own }) => own.map((address) => ({ subject, ...address })));
  await sql.query(
    `insert into timeline.stated_address (subject, mailbox, domain, is_ours)
     select * from unnest($1::text[], $2::text[], $3::text[], $4::boolean[])`,
    [
      addresses.map(({ subject }) => subject),
      addresses.map(({ mailbox }) => mailbox),
      addresses.map(({ domain }) => domain ?? null),
      addresses.map(({ isOurs }) => isOurs),
    ],
  );
}

/** Events and tickets that state one of these mailboxes or domains. */
export async function findStating(sql: Sql, addresses: readonly string[]): Promise<readonly string[]> {
  if (addresses.length === 0) return [];
  const rows = await sql.query<{ subject: string }>(
    `select subject from timeline.stated_address where mailbox = any($1::text[])
     union select subject from timeline.stated_address where domain = any($1)`,
    [addresses],
  );
  return rows.map(({ subject }) => subject);
}

/** The records of events. */
export async function findRecordsOf(sql: Sql, eventIds: readonly string[]): Promise<readonly RecordRef[]> {
  if (eventIds.length === 0) return [];
  return await sql.query<RecordRef>('select distinct source, object, record_id as id from timeline.event where id = any($1::text[])', [
    eventIds,
  ]);
}

/**
 * Decides whom events and tickets concern by the addresses they state. A mailbox tells the one contact who has it; one that nobody has tells the
 * one account whose domain it is, or the one of several whose name is stated too. A mailbox that several contacts have tells nobody.
 */
export async function decideAttributions(sql: Sql, subjects: readonly string[]): Promise<void> {
  if (subjects.length === 0) return;
  await sql.query(
    `with asked as (
       select subject, is_shared, company from timeline.attribution where subject = any($1::text[])
     ), stated as (
       select asked.subject, asked.company, address.mailbox, address.domain from asked join timeline.stated_address address using (subject)
       where not address.is_ours
     ), by_mailbox as (
       select stated.subject, stated.mailbox, count(*) as people, min(known.entity_id) as entity_id, min(known.account_id) as account_id
       from stated join timeline.known_address known on known.address = stated.mailbox group by stated.subject, stated.mailbox
     ), by_domain as (
       select stated.subject, stated.mailbox, count(*) as accounts, min(known.entity_id) as entity_id,
         count(*) filter (where known.company = stated.company) as named,
         min(known.entity_id) filter (where known.company = stated.company) as named_id
       from stated join timeline.known_address known on known.address = stated.domain
       where not exists (select from by_mailbox where (by_mailbox.subject, by_mailbox.mailbox) = (stated.subject, stated.mailbox))
       group by stated.subject, stated.mailbox
     ), found as (
       select subject, entity_id, account_id from by_mailbox where people = 1
       union
       select subject, told.id, told.id from by_domain, lateral (select case when accounts = 1 then entity_id else named_id end as id) told
       where accounts = 1 or named = 1
     ), judged as (
       select asked.subject, case
         when count(found.entity_id) > 0 and (asked.is_shared or count(distinct found.account_id) <= 1) then null
         when count(found.entity_id) > 0 then 'SEVERAL_ACCOUNTS'
         when exists (select from by_mailbox where by_mailbox.subject = asked.subject) then 'SEVERAL_CONTACTS'
         when exists (select from by_domain where by_domain.subject = asked.subject) then 'SEVERAL_ACCOUNTS'
         when exists (select from stated where stated.subject = asked.subject) then 'UNKNOWN_ADDRESS'
         when exists (select from timeline.stated_address ours where ours.subject = asked.subject) then 'ONLY_OURS'
         else 'NO_ADDRESS' end as reason
       from asked left join found using (subject) group by asked.subject, asked.is_shared
     ), noted as (
       update timeline.attribution item set reason = judged.reason from judged
       where item.subject = judged.subject and item.reason is distinct from judged.reason
     ), now as (
       select subject, entity_id from found join judged using (subject) where judged.reason is null
     ), gone as (
       delete from timeline.attributed held where subject in (select subject from asked)
         and not exists (select from now where (now.subject, now.entity_id) = (held.subject, held.entity_id))
     )
     insert into timeline.attributed (subject, entity_id) select subject, entity_id from now on conflict (subject, entity_id) do nothing`,
    [subjects],
  );
}

/** Whom tickets concern by what was decided; several people tell only their account. */
export async function readRequesters(sql: Sql, ticketIds: readonly string[]): Promise<readonly Requester[]> {
  if (ticketIds.length === 0) return [];
  const rows = await sql.query<{ ticket_id: string; contact_id: string | null; account_id: string | null }>(
    `select asked.id as ticket_id, case when count(contact.id) = 1 then min(contact.id) end as contact_id,
       coalesce(min(contact.account_id), min(attributed.entity_id) filter (where starts_with(attributed.entity_id, 'acc_'))) as account_id
     from unnest($1::text[]) asked (id) left join timeline.attributed on attributed.subject = asked.id
     left join graph.contact on contact.id = attributed.entity_id group by asked.id`,
    [ticketIds],
  );
  return rows.map(({ ticket_id, contact_id, account_id }) => ({
    ticketId: ticket_id,
    contactId: contact_id ?? undefined,
    accountId: account_id ?? undefined,
  }));
}
