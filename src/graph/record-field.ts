import type { RecordRef } from '../../connectors/connector.ts';
import type { KnownField } from '../records/field-catalogue.ts';

/** A field of one of an entity's records, and what the record holds in it. */
export interface RecordField {
  readonly record: RecordRef;
  /** When the source last changed the record, ISO 8601 UTC. */
  readonly changedAt: string;
  readonly field: KnownField;
  /** As the record keeps it, numbers as their exact text; undefined where it holds nothing. */
  readonly raw: unknown;
}
