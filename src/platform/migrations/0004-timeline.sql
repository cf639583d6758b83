-- What happened: one row per dated event, and one row per entity it concerns.
create schema timeline;

create table timeline.event (
  id text collate "C" primary key,
  kind text not null,
  occurred_at timestamptz not null,
  direction text,
  subject text,
  body text,
  -- The record it was read from.
  source text not null,
  object text not null,
  record_id text not null,
  -- The golden deal or ticket it is a milestone of; null for an activity, which concerns what its record links to.
  about text collate "C",
  -- Whether it is still to be done: an open task has not happened.
  is_plan boolean not null,
  -- Subject and minute of an e-mail, which tell it in another source; and what orders e-mails that share both within one source.
  twin_key text collate "C",
  twin_place text collate "C",
  -- What the event's kind knows besides: the stage a deal moved to, a ticket's priority.
  detail jsonb not null,
  unique (source, object, record_id, kind)
);
create index event_about on timeline.event (about) where about is not null;
create index event_twin on timeline.event (twin_key) where twin_key is not null;

-- The addresses of our own people as the events were last read by them: they tell which way an e-mail went.
create table timeline.own_mailbox (address text collate "C" primary key);

-- The event's kind and time again beside the entity, so that a filtered page is one walk of one index.
create table timeline.event_entity (
  entity_id text collate "C" not null,
  occurred_at timestamptz not null,
  event_id text collate "C" not null references timeline.event (id) on delete cascade,
  kind text not null,
  is_plan boolean not null,
  primary key (entity_id, occurred_at, event_id)
);
create index event_entity_event on timeline.event_entity (event_id);

-- Signals read from fields and text, with the evidence they rest on.
create table timeline.signal (
  entity_id text collate "C" not null,
  kind text not null,
  -- Tells two pieces of evidence for the same signal apart.
  evidence_key text not null,
  score real not null,
  evidence text not null,
  source text not null,
  object text not null,
  record_id text not null,
  since timestamptz not null,
  primary key (entity_id, kind, evidence_key)
);
