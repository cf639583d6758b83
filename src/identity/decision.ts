import type { RecordRef } from '../../connectors/connector.ts';
import type { GoldenKind } from './golden.ts';
import { recordKey } from './record-key.ts';

/** What a person decided: two records are one or are not, a value is right whatever sources say or no longer, or another decision was wrong. */
export type DecisionKind = 'confirm' | 'reject' | 'pin' | 'unpin' | 'revoke';

/** Two records that a decision speaks of; which comes first does not matter. */
export interface RecordPair {
  readonly left: RecordRef;
  readonly right: RecordRef;
}

/** A person's decision, as it is kept. */
export interface StewardDecision {
  /** `dec_…` */
  readonly id: string;
  readonly kind: DecisionKind;
  readonly aboutKind: GoldenKind;
  /** Of a pin: the entity as it was called then. */
  readonly goldenId?: string | undefined;
  readonly field?: string | undefined;
  /** As it was typed. */
  readonly value?: string | undefined;
  readonly viewer: string;
  readonly reason?: string | undefined;
  /** ISO 8601 UTC. */
  readonly at: string;
  /** The decision that revoked it. */
  readonly revokedBy?: string | undefined;
}

/** What counts about a pair now: the last decision that was not revoked. */
export interface DecidedPair extends RecordPair {
  readonly verdict: 'confirm' | 'reject';
  readonly decisionId: string;
  /** Decisions that were made later have higher numbers. */
  readonly number: number;
}

/** A pair of records as one text, the same from both sides. */
export function pairKey(left: string, right: string): string {
  return left < right ? `${left} ${right}` : `${right} ${left}`;
}

/** What counts about pairs, by {@link pairKey}. */
export function byPair(decided: readonly DecidedPair[]): ReadonlyMap<string, DecidedPair> {
  return new Map(decided.map((pair) => [pairKey(recordKey(pair.left), recordKey(pair.right)), pair]));
}
