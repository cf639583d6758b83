import type { RecordRef } from '../../connectors/connector.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import type { GoldenKind } from './golden.ts';
import type { ProfileOf } from './profile-values.ts';

/** A record that a member is tied to. */
export interface MemberTie {
  readonly kind: GoldenKind;
  readonly ref: RecordRef;
  /** The golden entity that the record is; absent while it is not resolved. Ties to one entity are one statement. */
  readonly goldenId?: string | undefined;
  /** What the record calls itself, by its id where it has no name; absent where we hold no such record. */
  readonly name?: string | undefined;
}

/** Where numbers without a country are dialled: in a country, in the region its source is set to, or nobody knows. */
export type Dialling = { readonly country: string } | 'as its source' | 'unknown';

/** A record that was judged to be a golden entity, with its normalised values and what holds it there. */
export interface Member<Kind extends GoldenKind = GoldenKind> {
  readonly record: StoredRecord;
  readonly profile: ProfileOf<Kind>;
  /** What the record says about its ties, the most trusted of each kind first. */
  readonly ties: readonly MemberTie[];
  /** Where its telephone numbers are dialled that name no country, if its own address does not tell. */
  readonly dialling: Dialling;
  /** Match score that holds the record in its cluster, 0 to 1; 1 for the record that founded it. */
  readonly score: number;
  /** What spoke for it, in words. */
  readonly why: readonly string[];
  /** For what a person decided instead of a record: the one field that it speaks for. */
  readonly pinnedField?: string | undefined;
}
