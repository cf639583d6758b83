import type { RecordRef } from '../../connectors/connector.ts';

/** A value that did not win, and the record that states it. */
export interface AlternativeValue {
  readonly value: string;
  readonly ref: RecordRef;
}

/** Why a value won its field. */
export type SurvivorshipRule =
  | 'steward'
  | 'only value'
  | 'same in all'
  | 'verified source'
  | 'most exact'
  | 'most recent'
  | 'most complete'
  | 'first record'
  | 'earliest'
  | 'any source';

/** Where one winning value comes from. */
export interface Provenance {
  /** Field of the entity, as `schema/` names it. */
  readonly field: string;
  /** The winning value, as text. */
  readonly value: string;
  /** The record it comes from; what a person decided comes from `steward decision dec_…`. */
  readonly ref: RecordRef;
  /** The source's own name for the field, or ours where several hold the value. */
  readonly sourceField: string;
  readonly rule: SurvivorshipRule;
  /** ISO 8601 UTC. */
  readonly changedAt: string;
  readonly fetchedAt: string;
  /** What the other records say, where they differ. */
  readonly alternatives: readonly AlternativeValue[];
}
