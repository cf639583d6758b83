-- Values apart from the texts that name them, each person's under a key of its own: destroying the key forgets the person.

-- What earlier versions sealed under one key for all cannot be forgotten person by person. Its tokens stay tokens; answers that hold them are
-- written anew, for the prompt has changed as well.
delete from privacy.vault;

create table privacy.person_key (
  -- Golden id of the person or organisation whose values it seals, or of the entity in whose context nobody's values were met.
  person text collate "C" primary key,
  -- Nonce, AES-256-GCM ciphertext and tag: 32 bytes of key.
  wrapped bytea not null,
  -- Which master key wraps it.
  wrapped_by text not null,
  created_at timestamptz not null
);

alter table privacy.vault
  -- Whose key seals it.
  add column person text collate "C" not null,
  -- From when on it is not put back any more; it is then deleted.
  add column expires_at timestamptz not null;
create index vault_person on privacy.vault (person);
create index vault_expires on privacy.vault (expires_at);

-- People who asked to be forgotten: no value of theirs is put into an AI text again, whatever their sources go on to say.
create table privacy.forgotten (
  person text collate "C" primary key,
  forgotten_at timestamptz not null
);

-- Whoever is forgotten is not found by searching, also when a later reading of a source projects the contact again.
create function privacy.leave_out_of_search() returns trigger language plpgsql as $$
begin
  if exists (select from privacy.forgotten where person = new.id) then
    new.search := '';
  end if;
  return new;
end
$$;
create trigger forgotten_are_not_searched before insert or update of search on graph.contact
  for each row execute function privacy.leave_out_of_search();

-- Forgetting is recorded beside what the AI did.
alter table trust.audit drop constraint audit_kind_check;
alter table trust.audit
  add constraint audit_kind_check check (kind in ('BEGUN', 'ENDED', 'HIT', 'DRAFTED', 'REFUSED', 'FORGOTTEN'));
