import type { RecordRef } from '../../connectors/connector.ts';
import type { GoldenKind } from './golden.ts';
import type { PreparedRecord } from './linkage/prepare-record.ts';
import type { ProfileOf } from './profile-values.ts';

/** What is known of the account that a record belongs to. */
export interface AccountEvidence {
  /** Golden ids of the accounts it is linked to. */
  readonly goldenIds: readonly string[];
  /** Names of these account records, without spaces. */
  readonly names: readonly string[];
  /** Words of these names. */
  readonly words: readonly string[];
  /** Telephone numbers of these account records, as far as they can be read. */
  readonly phones: readonly string[];
}

/** The forms in which learned models compare records; deals, tickets and our own people are compared as they are. */
export interface Comparables {
  readonly owner: undefined;
  readonly account: PreparedRecord;
  readonly contact: PreparedRecord;
  readonly deal: undefined;
  readonly ticket: undefined;
}

/** A record that is compared with others. */
export interface Candidate<Kind extends GoldenKind = GoldenKind> {
  readonly ref: RecordRef;
  /** The ref as one text. */
  readonly key: string;
  readonly profile: ProfileOf<Kind>;
  /** Empty for owners and accounts. */
  readonly account: AccountEvidence;
  readonly comparable: Comparables[Kind];
}

/** Two records that are compared. */
export type CandidatePair<Kind extends GoldenKind> = readonly [left: Candidate<Kind>, right: Candidate<Kind>];
