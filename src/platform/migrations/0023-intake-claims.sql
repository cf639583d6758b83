-- What a worker was working on when it began: a row that is left over once its entities can be locked again tells of a process that died over it.
create table timeline.claim (
  id uuid primary key,
  numbers bigint[] not null,
  taken_at timestamptz not null
);
create index claim_numbers on timeline.claim using gin (numbers);
