-- Values that prompts were kept free of and that no golden field holds: encrypted, apart from the texts that name their tokens.
create schema privacy;

create table privacy.vault (
  -- Keyed hash of entity, kind and value: the same value met again is the same entry.
  id text primary key,
  -- Golden id of the entity in whose context the value was met.
  about text not null,
  kind text not null,
  -- Nonce, AES-256-GCM ciphertext and tag.
  sealed bytea not null,
  created_at timestamptz not null
);
create index vault_about on privacy.vault (about);
