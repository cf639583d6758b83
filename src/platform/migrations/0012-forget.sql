-- Finds the answers that name an entity.
create index answer_tokens on insight.answer using gin (tokens);

-- What is gone at its source leaves nothing here but that it is gone.
update records.record set fields = '{}', raw = '{}' where deleted_at is not null;
