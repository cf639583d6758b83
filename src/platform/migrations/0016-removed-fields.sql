-- Few fields are gone, and every record that is written asks which.
create index field_removed on records.field (source, object) where removed_at is not null;
