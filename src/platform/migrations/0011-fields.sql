-- What each source says its objects and fields are, learnt anew at every pass.
create table records.object (
  source text not null,
  object text not null,
  kind text not null,
  label text not null,
  described_at timestamptz not null,
  primary key (source, object)
);

create table records.field (
  source text not null,
  object text not null,
  name text not null,
  -- Where the source lists it among the fields of its object.
  place integer not null,
  label text not null,
  -- The source's own type word, and what kind of value that is.
  type text not null,
  value_type text not null,
  custom boolean not null,
  options jsonb,
  access text not null,
  mapped_to text,
  -- Why its values are not kept at all; null where they are.
  dropped text,
  first_seen_at timestamptz not null,
  -- Of a field that is gone: the last time it was there. The others were there when their object was last described.
  last_seen_at timestamptz,
  removed_at timestamptz,
  -- What its type was before it last changed, and when that was noticed.
  former_type text,
  retyped_at timestamptz,
  primary key (source, object, name),
  foreign key (source, object) references records.object (source, object)
);

-- Objects of which every record has to be read once more, because those we hold were read without a field that exists now.
create table records.reread (
  source text not null,
  object text not null,
  requested_at timestamptz not null,
  -- Where the reading stands; null at its beginning.
  cursor text,
  primary key (source, object)
);
