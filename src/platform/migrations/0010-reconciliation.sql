-- Some readings hold only part of a record; they are merged over what is held.
alter table records.record add column coverage text not null default 'whole' check (coverage in ('whole', 'part'));

-- Of everything a record states. Readings that state the same have the same digest, whenever they were made.
create function records.digest(kind text, fields jsonb, links jsonb, raw jsonb, version text, merged_into text)
returns text language sql stable parallel safe return md5(concat_ws(' ', kind, fields, links, raw, version, merged_into));

-- Held links as they are, then those of the added that say something new: another record, or another role of the same.
create function records.merge_links(held jsonb, added jsonb) returns jsonb language sql immutable parallel safe return (
  select held || coalesce(jsonb_agg(link order by place), '[]')
  from jsonb_array_elements(added) with ordinality as new (link, place)
  where not exists (
    select from jsonb_array_elements(held) as old (link)
    where (old.link ->> 'kind', old.link ->> 'object', old.link ->> 'id') = (new.link ->> 'kind', new.link ->> 'object', new.link ->> 'id')
      and coalesce(new.link ->> 'role', old.link ->> 'role', '') = coalesce(old.link ->> 'role', '')
  )
);

-- Where the comparison of our copy with its source stands, per object; and what the last one that ended found.
create table records.reconciliation (
  source text not null,
  object text not null,
  -- Of the one under way: `census` while the source is listed, `surplus` while we ask for what it did not list; null when none is.
  phase text check (phase in ('census', 'surplus')),
  began_at timestamptz,
  cursor text,
  -- What was found so far: { there, here, missing, surplus, differing, repaired }.
  found jsonb,
  reconciled_at timestamptz,
  drift jsonb,
  failed_at timestamptz,
  failure jsonb,
  primary key (source, object)
);

-- The ids a census under way has named; what changed too lately for the change feed to have brought it is not due yet.
create table records.census (
  source text not null,
  object text not null,
  id text not null,
  is_due boolean not null,
  primary key (source, object, id)
);
