-- What each source said, one row per (source, object, id).
create schema records;

create table records.record (
  source text not null,
  object text not null,
  id text not null,
  kind text not null check (kind in ('owner', 'account', 'contact', 'deal', 'ticket', 'activity')),
  fields jsonb not null,
  -- What the source calls those fields, where it has a name for them.
  source_fields jsonb,
  links jsonb not null,
  raw jsonb not null,
  version text not null,
  changed_at timestamptz not null,
  fetched_at timestamptz not null,
  deleted_at timestamptz,
  merged_into text,
  -- Of everything the source states: tells a real change from a repetition, and orders what has no other order.
  digest text not null,
  primary key (source, object, id)
);
create index record_kind on records.record (kind, source, object, id) where deleted_at is null;

-- Versions that have an order (numbers, instants) as a number; the others (etags, hashes) all as 0: among them the later fetch is newer.
create function records.version_order(version text) returns numeric language sql immutable strict parallel safe return
  case
    when version ~ '^[0-9]{1,30}$' then version::numeric
    when version ~ '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9]{2}:' then rpad(left(regexp_replace(version, '[^0-9]', '', 'g'), 17), 17, '0')::numeric
    else 0
  end;

-- The same links again by what they point to, so that a late arrival finds who was waiting for it.
create table records.link (
  source text not null,
  object text not null,
  id text not null,
  to_kind text not null,
  to_object text not null,
  to_id text not null,
  role text,
  primary key (source, object, id, to_kind, to_object, to_id)
);
create index link_target on records.link (source, to_object, to_id);

-- Where each object's sync stands; committed in the same transaction as the page it describes.
create table records.sync (
  source text not null,
  object text not null,
  phase text not null check (phase in ('backfill', 'changes')),
  cursor text,
  records_seen bigint not null default 0,
  total bigint,
  started_at timestamptz not null,
  -- The last time a pass reached the end of the feed: how fresh the copy is.
  completed_at timestamptz,
  failed_at timestamptz,
  failure jsonb,
  primary key (source, object)
);
