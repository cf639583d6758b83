-- What senders told us by webhook: the log from which everything they state is folded. A row is written before its sender is answered and never changed
-- but in how far it was worked off.
create table timeline.incoming (
  -- In the order of arrival; tells nothing about what happened first.
  number bigint generated always as identity primary key,
  -- Of the sender and the happening: a copy that arrives later finds it here.
  key text collate "C" not null unique,
  source text collate "C" not null,
  object text collate "C" not null,
  record_id text collate "C" not null,
  occurred_at timestamptz not null,
  place text collate "C" not null default '',
  change jsonb not null,
  received_at timestamptz not null,
  -- waiting: to be folded. applied. dead: set aside with its cause, until somebody redrives it.
  state text not null default 'waiting' check (state in ('waiting', 'applied', 'dead')),
  attempts integer not null default 0,
  -- Not before this instant, after a failed attempt.
  due_at timestamptz,
  cause jsonb,
  settled_at timestamptz
);
create index incoming_waiting on timeline.incoming (number) where state = 'waiting';
create index incoming_dead on timeline.incoming (number) where state = 'dead';
create index incoming_entity on timeline.incoming (source, object, record_id, occurred_at, place, key);
