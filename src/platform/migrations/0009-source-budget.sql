-- What all processes together may still call at each source. Kept by the one clock of this database.
create table records.source_budget (
  source text not null,
  -- An allowance the vendor counts apart from the others: general, search.
  bucket text not null,
  -- Calls granted within the last window, oldest first: when, and how many.
  granted_at timestamptz[] not null default '{}',
  granted_calls integer[] not null default '{}',
  -- The source asked everyone to stay away until then.
  paused_until timestamptz not null default '-infinity',
  -- After a pause one call goes first: 'due' until it has left, 'out' until it was answered.
  probe text not null default 'none' check (probe in ('none', 'due', 'out')),
  primary key (source, bucket)
  -- Rewritten many times a minute, never grown: room for new versions beside the old ones.
) with (fillfactor = 20);

-- The day's allowance as a source last told it.
create table records.source_day (
  source text primary key,
  calls bigint,
  remaining bigint,
  -- When it was told, or last tried.
  looked_at timestamptz not null default '-infinity'
) with (fillfactor = 20);

-- The one clock of all grants and pauses; a function of its own, so that a test can set it.
create function records.budget_clock() returns timestamptz language sql volatile as 'select clock_timestamp()';

-- Writes a grant down. Those of one two-hundredth of the span are kept as one with the latest time, so that the row stays small.
create function records.note_grant(held records.source_budget, granted integer, moment timestamptz, span interval)
  returns records.source_budget
  language plpgsql
as $$
declare
  newest integer := cardinality(held.granted_at);
begin
  if newest > 0 and date_bin(span / 200, held.granted_at[newest], 'epoch') = date_bin(span / 200, moment, 'epoch') then
    held.granted_at[newest] := moment;
    held.granted_calls[newest] := held.granted_calls[newest] + granted;
  else
    held.granted_at := held.granted_at || moment;
    held.granted_calls := held.granted_calls || granted;
  end if;
  return held;
end
$$;

-- Takes calls for one process. A function and not statements of a transaction: what holds these locks must not depend on a process that
-- may be stopped between two of them. The time is read once the locks are held, so that grants are written down in their order.
create function records.take_calls(of_source text, of_bucket text, wish jsonb)
  returns table (kind text, granted integer, reason text, retry_after_ms double precision, day_calls bigint, day_remaining bigint)
  language plpgsql
as $$
declare
  held records.source_budget;
  today records.source_day;
  moment timestamptz;
  span interval := make_interval(secs => (wish->>'spanMs')::double precision / 1000);
  allowed integer := (wish->>'allowed')::integer;
  wanted integer := (wish->>'calls')::integer;
  least_wanted integer := (wish->>'least')::integer;
  free integer;
  day_is_spent boolean;
begin
  insert into records.source_day (source) values (of_source) on conflict do nothing;
  insert into records.source_budget (source, bucket) values (of_source, of_bucket) on conflict do nothing;
  select * into today from records.source_day where source = of_source for update;
  select * into held from records.source_budget where source = of_source and bucket = of_bucket for update;
  moment := records.budget_clock();

  if wish ? 'dayCalls' then
    today.calls := (wish->>'dayCalls')::bigint;
    today.remaining := (wish->>'dayRemaining')::bigint;
    today.looked_at := moment;
  end if;
  day_is_spent := coalesce((wish->>'background')::boolean and today.remaining <= today.calls * (wish->>'dayReserve')::double precision, false);

  kind := 'refused';
  granted := 0;
  if moment < held.paused_until then
    reason := case held.probe when 'out' then 'probe' else 'pause' end;
    retry_after_ms := extract(epoch from held.paused_until - moment) * 1000;
  elsif day_is_spent and moment < today.looked_at + make_interval(secs => (wish->>'dayProbeMs')::double precision / 1000) then
    reason := 'day';
    retry_after_ms := extract(epoch from today.looked_at - moment) * 1000 + (wish->>'dayProbeMs')::double precision;
  else
    if held.probe <> 'none' or day_is_spent then
      wanted := 1;
      least_wanted := 1;
    end if;
    -- A clock that was set back leaves grants in the future: they count as of now, and so for one window at most.
    select coalesce(array_agg(least(g.at, moment) order by g.place), '{}'), coalesce(array_agg(g.calls order by g.place), '{}'),
        coalesce(allowed - sum(g.calls), allowed, wanted)
      into held.granted_at, held.granted_calls, free
      from unnest(held.granted_at, held.granted_calls) with ordinality as g (at, calls, place)
      where least(g.at, moment) + span > moment;
    least_wanted := least(least_wanted, coalesce(allowed, least_wanted));
    if free < least_wanted then
      reason := 'window';
      select extract(epoch from g.at + span - moment) * 1000
        into retry_after_ms
        from (
          select t.at, t.place, sum(t.calls) over (order by t.place) as freed
          from unnest(held.granted_at, held.granted_calls) with ordinality as t (at, calls, place)
        ) as g
        where free + g.freed >= least_wanted
        order by g.place
        limit 1;
    else
      kind := case held.probe when 'none' then 'calls' else 'probe' end;
      granted := least(wanted, free);
      if allowed is not null then
        held := records.note_grant(held, granted, moment, span);
      end if;
      if day_is_spent then today.looked_at := moment; end if;
      if kind = 'probe' then
        held.probe := 'out';
        held.paused_until := moment + make_interval(secs => (wish->>'probeLifeMs')::double precision / 1000);
      end if;
    end if;
  end if;

  if wish ? 'dayCalls' or (day_is_spent and granted > 0) then
    update records.source_day as d set calls = today.calls, remaining = today.remaining, looked_at = today.looked_at where d.source = of_source;
  end if;
  if granted > 0 and (allowed is not null or kind = 'probe') then
    update records.source_budget as b
      set granted_at = held.granted_at, granted_calls = held.granted_calls, paused_until = held.paused_until, probe = held.probe
      where b.source = of_source and b.bucket = of_bucket;
  end if;
  day_calls := today.calls;
  day_remaining := today.remaining;
  return next;
end
$$;
