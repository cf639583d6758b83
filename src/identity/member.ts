import type { StoredRecord } from '../records/stored-record.ts';
import type { GoldenKind } from './golden.ts';
import type { ProfileOf } from './profile-values.ts';

/** A record that was judged to be a golden entity, with its normalised values and what holds it there. */
export interface Member<Kind extends GoldenKind = GoldenKind> {
  readonly record: StoredRecord;
  readonly profile: ProfileOf<Kind>;
  /** Match score that holds the record in its cluster, 0 to 1; 1 for the record that founded it. */
  readonly score: number;
  /** What spoke for it, in words. */
  readonly why: readonly string[];
}
