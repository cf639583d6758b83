-- What happened: one row per dated event, and one row per entity it concerns.
create schema timeline;

create table timeline.event (
  id text primary key,
  kind text not null,
  occurred_at timestamptz not null,
  direction text,
  subject text,
  body text,
  source text not null,
  object text not null,
  record_id text not null,
  detail jsonb not null,
  unique (source, object, record_id, kind)
);

create table timeline.event_entity (
  entity_id text not null,
  occurred_at timestamptz not null,
  event_id text not null references timeline.event (id) on delete cascade,
  primary key (entity_id, occurred_at, event_id)
);
create index event_entity_event on timeline.event_entity (event_id);

-- Signals read from fields and text, with the evidence they rest on.
create table timeline.signal (
  entity_id text not null,
  kind text not null,
  evidence_key text not null,
  score real not null,
  evidence jsonb not null,
  since timestamptz not null,
  primary key (entity_id, kind, evidence_key)
);
