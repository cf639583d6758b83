-- What was learned of a user's own data: how agreement tells one entity from two, and how common values are. A version never changes; the last
-- one judges.
create table identity.linkage_model (
  kind text not null,
  version integer not null check (version > 0),
  -- Chances and priors by comparison and level.
  model jsonb not null,
  -- How many entities state each field, and how many share each value that is shared.
  totals jsonb not null,
  holders jsonb not null,
  -- Mailboxes that people of different names read.
  households jsonb not null,
  -- How many records of the kind there were.
  records integer not null,
  learned_at timestamptz not null,
  primary key (kind, version)
);

-- The version by which a record was decided last; 0 is what is shipped. Those of another version than the last are decided anew.
alter table identity.profile add column model_version integer not null default 0;
create index profile_model on identity.profile (kind, model_version, source, object, id);
