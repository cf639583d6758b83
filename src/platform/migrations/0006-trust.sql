-- What the AI did, entry by entry. Nothing is ever changed or removed; every text in it is masked.
create schema trust;

create table trust.audit (
  sequence bigint generated always as identity primary key,
  id text not null unique,
  kind text not null check (kind in ('BEGUN', 'ENDED', 'HIT', 'DRAFTED', 'REFUSED')),
  -- Golden id of the entity it was about.
  about text not null,
  at timestamptz not null,
  model text not null,
  trigger text not null,
  viewer text not null,
  facts jsonb,
  prompt text,
  answer text,
  -- What the tokens in these texts point to: golden ids and fields, or entries of the vault.
  tokens jsonb not null,
  verdicts jsonb not null,
  prompt_tokens integer,
  answer_tokens integer,
  latency_ms integer,
  -- The entry that this one continues.
  begun text
);
create index audit_about on trust.audit (about, sequence desc);

create function trust.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'trust.audit is append-only' using errcode = 'insufficient_privilege';
end
$$;

create trigger audit_append_only before update or delete on trust.audit for each statement execute function trust.refuse_change();
create trigger audit_no_truncate before truncate on trust.audit for each statement execute function trust.refuse_change();
