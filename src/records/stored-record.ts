import type { SourceRecord } from '../../connectors/connector.ts';

/** A record as we hold it: what the source said, and when we read it. */
export interface StoredRecord extends SourceRecord {
  /** ISO 8601 UTC. */
  readonly fetchedAt: string;
}

/** A row of `records.record`, as far as the source states it. */
export interface StatedRow {
  readonly source: string;
  readonly object: string;
  readonly id: string;
  readonly kind: SourceRecord['kind'];
  readonly fields: SourceRecord['fields'];
  readonly source_fields: SourceRecord['sourceFields'] | null;
  readonly links: SourceRecord['links'];
  readonly raw: SourceRecord['raw'];
  readonly version: string;
  readonly merged_into: string | null;
  /** `part` where some of it was read at the row's clock and the rest is older, or was never read. */
  readonly coverage: 'whole' | 'part';
}

/** A row of `records.record`. */
export interface RecordRow extends StatedRow {
  readonly changed_at: Date;
  readonly fetched_at: Date;
  readonly deleted_at: Date | null;
}

/** The row that keeps what a source states. */
export function toRecordRow(record: SourceRecord): StatedRow & { readonly changed_at: string; readonly deleted_at: string | null } {
  const { ref, kind, sourceFields, links, version } = record;
  // Of what is gone we keep that it is gone and what it was tied to: a person's data may have been deleted on their own wish.
  const { fields, raw } = record.state === 'live' ? record : { fields: {}, raw: {} };
  return {
    source: ref.source,
    object: ref.object,
    id: ref.id,
    kind,
    fields,
    source_fields: sourceFields ?? null,
    links,
    raw,
    version,
    merged_into: record.mergedInto ?? null,
    coverage: isPart(record) ? 'part' : 'whole',
    changed_at: record.changedAt,
    // A record that was merged away is gone as well; `merged_into` says where to.
    deleted_at: record.state === 'live' ? null : record.changedAt,
  };
}

/** Whether a record is merged over what is held. That something is gone is said of the whole of it. */
export function isPart(record: SourceRecord): boolean {
  return record.coverage === 'part' && record.state === 'live';
}

/** The record in a row. */
export function toStoredRecord(row: RecordRow): StoredRecord {
  const { source, object, id, kind, fields, source_fields: sourceFields, links, raw, version } = row;
  const gone = row.merged_into === null ? { state: 'deleted' as const } : { state: 'merged' as const, mergedInto: row.merged_into };
  return {
    ref: { source, object, id },
    kind,
    fields,
    ...(sourceFields === null || sourceFields === undefined ? {} : { sourceFields }),
    links,
    raw,
    version,
    changedAt: row.changed_at.toISOString(),
    fetchedAt: row.fetched_at.toISOString(),
    ...(row.coverage === 'part' ? { coverage: row.coverage } : {}),
    ...(row.deleted_at === null ? { state: 'live' as const } : gone),
  };
}
