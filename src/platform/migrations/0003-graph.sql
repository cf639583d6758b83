-- The golden view that queries read. Written only by projection; every column can be rebuilt from records and identity.
create schema graph;
create extension if not exists pg_trgm with schema public;

create table graph.owner (
  id text primary key,
  name text not null,
  email text,
  active boolean not null,
  provenance jsonb not null,
  updated_at timestamptz not null
);

create table graph.account (
  id text primary key,
  name text not null,
  name_key text not null,
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
  owner_id text,
  source_names text[] not null,
  created_at timestamptz,
  changed_at timestamptz not null,
  last_event_at timestamptz,
  open_deal_amount numeric not null default 0,
  provenance jsonb not null,
  search text not null,
  updated_at timestamptz not null
);
create index account_name on graph.account (name_key, id);
create index account_changed on graph.account (changed_at desc, id);
create index account_search on graph.account using gin (search public.gin_trgm_ops);
create index account_owner on graph.account (owner_id);

create table graph.contact (
  id text primary key,
  account_id text,
  name text not null,
  name_key text not null,
  given text,
  family text,
  emails text[] not null,
  phones jsonb not null,
  title text,
  lifecycle text,
  lifecycle_raw text,
  owner_id text,
  address jsonb,
  source_names text[] not null,
  created_at timestamptz,
  changed_at timestamptz not null,
  last_event_at timestamptz,
  provenance jsonb not null,
  search text not null,
  updated_at timestamptz not null
);
create index contact_account on graph.contact (account_id, name_key, id);
create index contact_name on graph.contact (name_key, id);
create index contact_search on graph.contact using gin (search public.gin_trgm_ops);

create table graph.deal (
  id text primary key,
  account_id text,
  name text not null,
  name_key text not null,
  stage text not null,
  stage_raw text,
  stage_changed_at timestamptz,
  amount numeric,
  currency text,
  expected_close date,
  closed_at timestamptz,
  owner_id text,
  source_names text[] not null,
  created_at timestamptz,
  changed_at timestamptz not null,
  last_event_at timestamptz,
  provenance jsonb not null,
  search text not null,
  updated_at timestamptz not null
);
create index deal_account on graph.deal (account_id, expected_close, id);
create index deal_stage_amount on graph.deal (stage, amount desc, id);
create index deal_search on graph.deal using gin (search public.gin_trgm_ops);

create table graph.deal_contact (
  deal_id text not null,
  contact_id text not null,
  role text,
  primary key (deal_id, contact_id)
);
create index deal_contact_contact on graph.deal_contact (contact_id);

create table graph.ticket (
  id text primary key,
  account_id text,
  contact_id text,
  number text,
  subject text not null,
  status text not null,
  status_raw text,
  priority text,
  priority_raw text,
  opened_at timestamptz,
  closed_at timestamptz,
  owner_id text,
  source_names text[] not null,
  changed_at timestamptz not null,
  provenance jsonb not null,
  search text not null,
  updated_at timestamptz not null
);
create index ticket_account on graph.ticket (account_id, opened_at desc, id);
create index ticket_contact on graph.ticket (contact_id);
