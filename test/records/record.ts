import type { RecordKind, SourceRecord } from '../../connectors/connector.ts';

/** What a test says about a record; the rest is ordinary. */
export interface RecordSketch {
  readonly id: string;
  readonly source?: string;
  readonly object?: string;
  readonly kind?: RecordKind;
  readonly fields?: SourceRecord['fields'];
  readonly links?: SourceRecord['links'];
  readonly raw?: SourceRecord['raw'];
  readonly changedAt?: string;
  readonly version?: string;
  readonly state?: SourceRecord['state'];
  readonly mergedInto?: string;
  readonly coverage?: SourceRecord['coverage'];
}

/** A record as a connector would hand it over. */
export function recordOf({ id, source = 'crm', object = 'Account', kind = 'account', fields = {}, ...rest }: RecordSketch): SourceRecord {
  const changedAt = rest.changedAt ?? '2026-03-02T10:00:00.000Z';
  return {
    ref: { source, object, id },
    kind,
    fields,
    links: rest.links ?? [],
    raw: rest.raw ?? { Id: id, ...fields },
    changedAt,
    version: rest.version ?? changedAt,
    state: rest.state ?? 'live',
    ...(rest.mergedInto === undefined ? {} : { mergedInto: rest.mergedInto }),
    ...(rest.coverage === undefined ? {} : { coverage: rest.coverage }),
  };
}
