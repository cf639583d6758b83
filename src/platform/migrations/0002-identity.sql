-- Who is who: which record belongs to which golden entity, and why.
create schema identity;

create table identity.golden (
  id text primary key,
  kind text not null,
  created_at timestamptz not null,
  -- Set when this id was merged away; reads follow it.
  merged_into text references identity.golden (id),
  retired_at timestamptz
);
create index golden_merged on identity.golden (merged_into) where merged_into is not null;

-- Normalised values of a record, as its kind's normaliser stated them at `version`.
create table identity.profile (
  source text not null,
  object text not null,
  id text not null,
  kind text not null,
  version integer not null,
  profile jsonb not null,
  primary key (source, object, id)
);

-- Cheap keys that limit which pairs are compared.
create table identity.block (
  kind text not null,
  key text not null,
  source text not null,
  object text not null,
  id text not null,
  primary key (kind, key, source, object, id)
);
create index block_record on identity.block (source, object, id);

create table identity.member (
  source text not null,
  object text not null,
  id text not null,
  kind text not null,
  golden_id text not null references identity.golden (id),
  -- Match score that holds this record in its cluster, 0..1; 1 for the record that founded it.
  score real not null,
  why jsonb not null,
  decided_at timestamptz not null,
  primary key (source, object, id)
);
create index member_golden on identity.member (golden_id);
