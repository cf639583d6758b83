-- AI answers and the leases under which they are written. Every text is masked.
create schema insight;

create table insight.answer (
  -- Hash of everything the answer depends on: viewer scope, entity, fingerprint, versions, model and its parameters.
  key text primary key,
  scope text not null,
  golden_id text not null,
  fingerprint text not null,
  model text not null,
  generation text not null,
  summary text not null,
  next_step jsonb not null,
  evidence jsonb not null,
  -- What the tokens in these texts point to.
  tokens jsonb not null,
  audit text not null,
  generated_at timestamptz not null
);
create index answer_entity on insight.answer (golden_id, scope, generated_at desc);

-- One generation per key at a time, across processes. A lease that failed stays until it expires, so that a model that is
-- down is not asked again by every reader.
create table insight.lease (
  key text primary key,
  generation text not null,
  expires_at timestamptz not null,
  failure text
);
