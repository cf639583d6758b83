-- What people decided about who is who, and which value is right. Decisions outrank scores; the last one about a thing counts. Nothing is
-- ever changed or removed, but that a decision can be revoked, once.
create table identity.decision (
  -- The order in which they were made.
  number bigint generated always as identity primary key,
  id text collate "C" not null unique,
  kind text not null check (kind in ('confirm', 'reject', 'pin', 'unpin', 'revoke')),
  -- The kind of the records, or of the entity, that it is about.
  about_kind text not null,
  -- Of a pin: the entity as it was called then, its field, and the value as it was typed.
  golden_id text collate "C",
  field text,
  value text,
  viewer text not null,
  reason text,
  at timestamptz not null,
  revoked_by text collate "C" references identity.decision (id)
);
create index decision_golden on identity.decision (golden_id, number) where golden_id is not null;

create function identity.refuse_change() returns trigger language plpgsql as $$
begin
  if tg_op = 'UPDATE' and old.revoked_by is null and to_jsonb(new) - 'revoked_by' = to_jsonb(old) - 'revoked_by' then return new; end if;
  raise exception 'identity.decision is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger decision_append_only before update or delete on identity.decision for each row execute function identity.refuse_change();

-- Pairs of records that a decision speaks of, each from both sides. Records are named, not referenced: a decision outlives them, and counts
-- again when they come back.
create table identity.decided_pair (
  source text not null,
  object text not null,
  id text not null,
  other_source text not null,
  other_object text not null,
  other_id text not null,
  decision bigint not null references identity.decision (number),
  primary key (source, object, id, other_source, other_object, other_id, decision)
);
create index decided_pair_decision on identity.decided_pair (decision);

-- Golden ids that records had and have left: who parts again gets back what it had.
create table identity.former_member (
  source text not null,
  object text not null,
  id text not null,
  golden_id text not null,
  left_at timestamptz not null,
  primary key (source, object, id, golden_id)
);

-- Pairs that are too alike to be kept apart silently and not alike enough to be joined: a person decides. The left record is the first by its
-- key. A pair is here exactly while it is undecided.
create table identity.review (
  -- Made of the pair and its evidence: other evidence is another review.
  id text collate "C" not null,
  kind text not null,
  source text not null,
  object text not null,
  record_id text not null,
  other_source text not null,
  other_object text not null,
  other_id text not null,
  score double precision not null,
  findings jsonb not null,
  since timestamptz not null,
  primary key (source, object, record_id, other_source, other_object, other_id)
);
create index review_other on identity.review (other_source, other_object, other_id);
create index review_place on identity.review (kind, score, id);
create index review_id on identity.review (id);
