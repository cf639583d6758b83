-- The audit log as something that can be proved: every entry is stamped with a key that is not in this database, and soon after chained to all
-- entries before it.

alter table trust.audit
  -- From what the answer can be judged again: the masked facts as values, the rules in force, the day. Golden ids, enumerations and masked words only.
  add column context jsonb,
  -- {"amount": exact decimal, "currency": ISO 4217}, by the prices of the day.
  add column cost jsonb,
  -- What the model or the features said, and what the calibrator made of it; null below the floor of data.
  add column raw_confidence double precision,
  add column confidence double precision,
  add column calibrator text,
  -- Name of the key and HMAC over everything above but the sequence. Null in what was written before stamps were.
  add column stamp bytea;

-- What came of an answer, told later: entries themselves are never changed.
create table trust.outcome_link (
  audit text not null,
  outcome text not null,
  linked_at timestamptz not null,
  primary key (audit, outcome)
);

-- Entries that wait to be chained: put here in the statement that writes them, so that none is passed over however late its transaction commits.
create table trust.unsealed (
  sequence bigint primary key
);
insert into trust.unsealed (sequence) select sequence from trust.audit;

-- The chain: at each position one entry, stamped together with everything before it.
create table trust.chain (
  position bigint primary key,
  sequence bigint not null unique,
  -- Written before stamps were: what it held when it was chained is all that can be proved.
  is_adopted boolean not null,
  stamp bytea not null
);

-- Stretches of the chain that were closed together. Their heads are also kept outside this database.
create table trust.seal (
  number bigint primary key,
  first_position bigint not null,
  last_position bigint not null,
  -- Sequence of the entry at the last position.
  last_sequence bigint not null,
  -- Stamp of the chain at the last position.
  head bytea not null,
  sealed_at timestamptz not null,
  stamp bytea not null
);

-- Keys of the chain that others replaced, each encrypted under a key made from the master key.
create table trust.former_key (
  id text primary key,
  wrapped bytea not null,
  wrapped_by text not null
);

create or replace function trust.refuse_change() returns trigger language plpgsql as $$
begin
  raise exception 'trust.% is append-only', tg_table_name using errcode = 'insufficient_privilege';
end
$$;

create trigger chain_append_only before update or delete on trust.chain for each statement execute function trust.refuse_change();
create trigger chain_no_truncate before truncate on trust.chain for each statement execute function trust.refuse_change();
create trigger seal_append_only before update or delete on trust.seal for each statement execute function trust.refuse_change();
create trigger seal_no_truncate before truncate on trust.seal for each statement execute function trust.refuse_change();
create trigger outcome_link_append_only before update or delete on trust.outcome_link for each statement execute function trust.refuse_change();
create trigger outcome_link_no_truncate before truncate on trust.outcome_link for each statement execute function trust.refuse_change();
