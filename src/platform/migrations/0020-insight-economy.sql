-- The economy of insight: what an answer was written for, what it cites, who is watched, and what a day may cost.

alter table insight.answer
  -- The material facts it was written for, by name; ids, enumerations, bands and dates only.
  add column projection jsonb not null default '{}',
  -- The facts it cites, as hashes of their values, and where figures of theirs stand in its texts.
  add column cited jsonb not null default '{"facts": {}, "figures": []}';

-- Entities that somebody looked at, subscribed to or asked to watch: these are written about ahead of time.
create table insight.watched (
  golden_id text collate "C" not null,
  -- Answers are kept per scope and role: each that looked is served ahead of time.
  scope text not null,
  role text not null,
  -- The account's golden id, its own for an account: a change there concerns everybody who belongs to it.
  account_id text collate "C",
  -- When somebody last looked.
  seen_at timestamptz not null,
  -- Asked for by name: watched until somebody says otherwise.
  is_pinned boolean not null default false,
  -- The material facts as they were last taken note of.
  projection jsonb not null,
  -- When something first changed that was not looked at yet, and when it is looked at: a burst is looked at once.
  changed_at timestamptz,
  look_at timestamptz,
  -- When the passing of time alone changes a material fact next.
  threshold_at timestamptz,
  primary key (golden_id, scope, role)
);
create index watched_account on insight.watched (account_id);
create index watched_due on insight.watched (least(look_at, threshold_at));

-- Tokens that were spent, by day (UTC) and by whose they are: a viewer, 'everybody', 'background'.
create table insight.tokens_spent (
  day date not null,
  whose text collate "C" not null,
  tokens bigint not null default 0,
  primary key (day, whose)
) with (fillfactor = 50);

-- Tokens set aside for calls under way. What its process never settled comes back when it expires.
create table insight.token_reservation (
  id text primary key,
  day date not null,
  whose text[] not null,
  tokens bigint not null,
  expires_at timestamptz not null
);
create index token_reservation_day on insight.token_reservation (day, expires_at);

-- The one clock of all budgets; a function of its own, so that a test can set it.
create function insight.budget_clock() returns timestamptz language sql volatile as 'select clock_timestamp()';

-- Sets tokens aside for one call, if every limit that binds it leaves room: nothing is shared between two looks. The rows are locked in one
-- order, so that two processes never wait for each other in a ring.
create function insight.reserve_tokens(reservation text, asked bigint, limits jsonb, ttl_ms double precision)
  returns table (granted boolean, spent_by text, resets_at timestamptz)
  language plpgsql
as $$
declare
  moment timestamptz;
  today date;
  bound record;
  used bigint;
begin
  moment := insight.budget_clock();
  today := (moment at time zone 'UTC')::date;
  insert into insight.tokens_spent (day, whose) select today, key from jsonb_each_text(limits) order by key on conflict do nothing;
  perform from insight.tokens_spent s where s.day = today and s.whose in (select jsonb_object_keys(limits)) order by s.whose for update;

  granted := true;
  resets_at := (today + 1)::timestamp at time zone 'UTC';
  for bound in select key as whose, value::bigint as tokens from jsonb_each_text(limits) order by key loop
    select s.tokens + coalesce((
        select sum(r.tokens) from insight.token_reservation r
        where r.day = today and r.expires_at > moment and bound.whose = any(r.whose)
      ), 0)
      into used
      from insight.tokens_spent s where s.day = today and s.whose = bound.whose;
    if used + asked > bound.tokens then
      granted := false;
      spent_by := bound.whose;
      exit;
    end if;
  end loop;
  if granted then
    insert into insight.token_reservation (id, day, whose, tokens, expires_at)
      values (reservation, today, array(select jsonb_object_keys(limits)), asked, moment + ttl_ms * interval '1 millisecond');
  end if;
  return next;
end
$$;

-- Usage is asked for by time.
create index audit_at on trust.audit (at);
