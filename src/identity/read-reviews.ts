import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { comparedValues } from './compared-values.ts';
import type { ComparedValue } from './compared-values.ts';
import { createDecisionStore } from './decision-store.ts';
import type { RecordPair, StewardDecision } from './decision.ts';
import type { GoldenKind } from './golden.ts';
import { recordKey } from './record-key.ts';
import { createReviewStore } from './review-store.ts';
import type { ReviewPlace, WaitingReview } from './review-store.ts';
import { createIdentityStore } from './store.ts';

/** One record of a review, as it is now. */
export interface ReviewedRecord {
  readonly ref: RecordRef;
  readonly goldenId: string | undefined;
  readonly values: readonly ComparedValue[];
}

/** A review with what a person needs to decide it. */
export interface ShownReview extends Pick<WaitingReview, 'id' | 'kind' | 'score' | 'findings' | 'since'> {
  readonly left: ReviewedRecord;
  readonly right: ReviewedRecord;
}

/** A decision and the pairs of records it speaks of. */
export interface ShownDecision extends StewardDecision {
  readonly pairs: readonly RecordPair[];
}

/** What people have to decide and have decided. The number of statements does not depend on the number of reviews. */
export interface ReviewReader {
  /** At most `first` reviews, in their order. */
  reviews(
    kind: GoldenKind | undefined,
    page: { readonly first: number; readonly after: ReviewPlace | undefined },
  ): Promise<readonly ShownReview[]>;
  count(kind?: GoldenKind): Promise<number>;
  /** Decisions about an entity, the last first; undefined for an unknown id. */
  decisionsAbout(goldenId: string): Promise<readonly ShownDecision[] | undefined>;
  /** Decisions by their ids; unknown ones are missing. */
  decisions(ids: readonly string[]): Promise<readonly ShownDecision[]>;
  /** Decisions with their pairs. */
  withPairs(decisions: readonly StewardDecision[]): Promise<readonly ShownDecision[]>;
}

const MOST_DECISIONS = 100;
const MOST_PAIRS = 200;

/** A reader on one database. */
export function createReviewReader(sql: Sql): ReviewReader {
  const [reviews, decisions, store] = [createReviewStore(sql), createDecisionStore(sql), createIdentityStore(sql)];
  const withPairs = async (found: readonly StewardDecision[]): Promise<readonly ShownDecision[]> => {
    const pairs = await decisions.pairsOf(found.map(({ id }) => id));
    return found.map((decision) => ({ ...decision, pairs: (pairs.get(decision.id) ?? []).slice(0, MOST_PAIRS) }));
  };
  return {
    async reviews(kind, page) {
      const waiting = await reviews.page(kind, page);
      const refs = waiting.flatMap(({ left, right }) => [left, right]);
      const goldenIds = new Map((await store.memberships(refs)).map(({ ref, goldenId }) => [recordKey(ref), goldenId]));
      const values = new Map<string, readonly ComparedValue[]>();
      for (const [of, asked] of Map.groupBy(waiting, (review) => review.kind)) {
        const profiles = await store.profiles(
          of,
          asked.flatMap(({ left, right }) => [left, right]),
        );
        for (const { ref, profile } of profiles) values.set(recordKey(ref), comparedValues(profile));
      }
      const shown = (ref: RecordRef): ReviewedRecord => ({
        ref,
        goldenId: goldenIds.get(recordKey(ref)),
        values: values.get(recordKey(ref)) ?? [],
      });
      return waiting.map((review) => ({ ...review, left: shown(review.left), right: shown(review.right) }));
    },
    count: async (kind) => await reviews.count(kind),
    async decisionsAbout(goldenId) {
      const survivor = (await store.survivors([goldenId])).get(goldenId);
      return survivor === undefined ? undefined : await withPairs(await decisions.about(survivor, MOST_DECISIONS));
    },
    decisions: async (ids) => await withPairs(await decisions.find(ids)),
    withPairs,
  };
}
