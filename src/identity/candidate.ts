import type { RecordRef } from '../../connectors/connector.ts';
import type { GoldenKind } from './golden.ts';
import type { ProfileOf } from './profile-values.ts';

/** What is known of the account that a record belongs to. */
export interface AccountEvidence {
  /** Golden ids of the accounts it is linked to. */
  readonly goldenIds: readonly string[];
  /** Names of these account records, without spaces. */
  readonly names: readonly string[];
  /** Words of these names. */
  readonly words: readonly string[];
}

/** A record that is compared with others. */
export interface Candidate<Kind extends GoldenKind = GoldenKind> {
  readonly ref: RecordRef;
  /** The ref as one text. */
  readonly key: string;
  readonly profile: ProfileOf<Kind>;
  /** Empty for owners and accounts. */
  readonly account: AccountEvidence;
}
