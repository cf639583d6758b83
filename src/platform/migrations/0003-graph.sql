-- The golden view that queries read. Written only by projection; every column can be rebuilt from records, identity and timeline.
-- Ids and name keys are compared byte by byte, so that every server gives every list the same order.
create schema graph;
create extension if not exists pg_trgm with schema public;

-- The id that stands for `asked` today: itself, or the entity it was merged into; null when it was never given out.
-- Identity moves earlier merges along, so one hop leads there.
create function graph.survivor(asked text) returns text language sql stable as $$
  select coalesce(merged_into, id) from identity.golden where id = asked
$$;

create table graph.owner (
  id text collate "C" primary key,
  name text not null,
  email text,
  active boolean not null,
  primary_record jsonb not null,
  provenance jsonb not null
);

create table graph.account (
  id text collate "C" primary key,
  name text not null,
  name_key text collate "C" not null,
  domains text[] not null,
  phone jsonb,
  address jsonb,
  country text,
  industry text,
  employees integer,
  annual_revenue numeric,
  annual_revenue_currency text,
  lifecycle text,
  lifecycle_raw text,
  description text,
  owner_id text collate "C",
  source_names text[] not null,
  created_at timestamptz,
  changed_at timestamptz not null,
  last_event_at timestamptz,
  signal_kinds text[] not null default '{}',
  open_deal_amount numeric not null default 0,
  primary_record jsonb not null,
  provenance jsonb not null,
  search text not null
);
-- A missing value comes last in either direction. As infinity it is an ordinary key, and one row comparison walks the index.
create index account_name on graph.account (name_key, id);
create index account_changed on graph.account (changed_at, id);
create index account_last_event_up on graph.account (coalesce(last_event_at, 'infinity'::timestamptz), id);
create index account_last_event_down on graph.account (coalesce(last_event_at, '-infinity'::timestamptz), id);
create index account_open_deals on graph.account (open_deal_amount, id);
create index account_search on graph.account using gin (search public.gin_trgm_ops);
create index account_domains on graph.account using gin (domains);
create index account_owner on graph.account (owner_id);

create table graph.contact (
  id text collate "C" primary key,
  account_id text collate "C",
  name text not null,
  name_key text collate "C" not null,
  given text,
  family text,
  emails text[] not null,
  phones jsonb not null,
  title text,
  lifecycle text,
  lifecycle_raw text,
  owner_id text collate "C",
  address jsonb,
  source_names text[] not null,
  created_at timestamptz,
  changed_at timestamptz not null,
  last_event_at timestamptz,
  primary_record jsonb not null,
  provenance jsonb not null,
  search text not null
);
create index contact_account on graph.contact (account_id, name_key, id);
create index contact_name on graph.contact (name_key, id);
create index contact_changed on graph.contact (changed_at, id);
create index contact_last_event_up on graph.contact (coalesce(last_event_at, 'infinity'::timestamptz), id);
create index contact_last_event_down on graph.contact (coalesce(last_event_at, '-infinity'::timestamptz), id);
create index contact_search on graph.contact using gin (search public.gin_trgm_ops);
create index contact_emails on graph.contact using gin (emails);
create index contact_owner on graph.contact (owner_id);

create table graph.deal (
  id text collate "C" primary key,
  account_id text collate "C",
  name text not null,
  name_key text collate "C" not null,
  stage text not null,
  stage_raw text,
  stage_changed_at timestamptz,
  amount numeric,
  currency text,
  expected_close date,
  closed_at timestamptz,
  owner_id text collate "C",
  source_names text[] not null,
  created_at timestamptz,
  changed_at timestamptz not null,
  last_event_at timestamptz,
  primary_record jsonb not null,
  provenance jsonb not null,
  search text not null
);
create index deal_account on graph.deal (account_id, coalesce(expected_close, 'infinity'::date), id);
create index deal_name on graph.deal (name_key, id);
create index deal_changed on graph.deal (changed_at, id);
create index deal_amount_up on graph.deal (coalesce(amount, 'Infinity'::numeric), id);
create index deal_amount_down on graph.deal (coalesce(amount, '-Infinity'::numeric), id);
create index deal_close_up on graph.deal (coalesce(expected_close, 'infinity'::date), id);
create index deal_close_down on graph.deal (coalesce(expected_close, '-infinity'::date), id);
create index deal_search on graph.deal using gin (search public.gin_trgm_ops);
create index deal_owner on graph.deal (owner_id);

create table graph.deal_contact (
  deal_id text collate "C" not null,
  contact_id text collate "C" not null,
  role text,
  primary key (deal_id, contact_id)
);
create index deal_contact_contact on graph.deal_contact (contact_id);

create table graph.ticket (
  id text collate "C" primary key,
  account_id text collate "C",
  contact_id text collate "C",
  number text,
  subject text not null,
  description text,
  status text not null,
  status_raw text,
  priority text,
  priority_raw text,
  opened_at timestamptz,
  closed_at timestamptz,
  owner_id text collate "C",
  source_names text[] not null,
  created_at timestamptz,
  changed_at timestamptz not null,
  primary_record jsonb not null,
  provenance jsonb not null,
  search text not null
);
create index ticket_opened on graph.ticket (coalesce(opened_at, '-infinity'::timestamptz), id);
create index ticket_account on graph.ticket (account_id, coalesce(opened_at, '-infinity'::timestamptz), id);
create index ticket_contact on graph.ticket (contact_id, coalesce(opened_at, '-infinity'::timestamptz), id);
create index ticket_search on graph.ticket using gin (search public.gin_trgm_ops);

-- Which record belongs to which golden row, as identity said when the row was projected: ties resolve through it, so that
-- none ever points to a row that is not there.
create table graph.member (
  source text not null,
  object text not null,
  id text not null,
  kind text not null,
  entity_id text collate "C" not null,
  primary key (source, object, id)
);
create index member_entity on graph.member (entity_id);
create index member_target on graph.member (source, id, kind);

-- What an entity's records say about its ties, resolved or not, the most trusted first (`place`). A record that is
-- resolved late finds here who was waiting for it. `to_object` is null where the source names only an id (`ownerId`).
create table graph.tie (
  entity_id text collate "C" not null,
  to_kind text not null check (to_kind in ('owner', 'account', 'contact', 'deal', 'ticket')),
  place integer not null,
  source text not null,
  to_object text,
  to_id text not null,
  role text,
  primary key (entity_id, to_kind, place)
);
create index tie_target on graph.tie (source, to_id, to_kind);

-- What later rooms tell about an entity, whether its row is there yet or not.
create table graph.pulse (
  entity_id text collate "C" primary key,
  last_event_at timestamptz,
  signal_kinds text[] not null default '{}'
);
