-- What people decided about a record counts for the one that it was merged into at its source: from the one to those that became it.
create index record_merged_into on records.record (source, object, merged_into) where merged_into is not null;
