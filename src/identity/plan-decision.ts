import type { RecordRef } from '../../connectors/connector.ts';
import { OverlayError } from '../errors.ts';
import type { Sql } from '../platform/postgres.ts';
import { createRecordStore } from '../records/store.ts';
import { createDecisionStore } from './decision-store.ts';
import type { DecisionKind, RecordPair } from './decision.ts';
import { goldenKindOf, isGoldenKind } from './golden.ts';
import type { GoldenKind } from './golden.ts';
import { recordKey } from './record-key.ts';
import { createReviewStore } from './review-store.ts';
import { createIdentityStore } from './store.ts';

/** Records that one decision joins or parts at most; it speaks of every pair of them. */
const MOST_RECORDS = 200;

/** A decision that was found possible, and what has to be decided anew by it. */
export interface PlannedDecision {
  readonly kind: DecisionKind;
  readonly aboutKind: GoldenKind;
  readonly pairs: readonly RecordPair[];
  readonly refs: readonly RecordRef[];
  readonly goldenId?: string | undefined;
  readonly field?: string | undefined;
  readonly value?: string | undefined;
  /** The decision that it takes back. */
  readonly revokes?: string | undefined;
}

/**
 * Plans what to say about two records.
 *
 * @throws {OverlayError} `RECORD_NOT_FOUND`, `BAD_USER_INPUT` for one record twice and for records of different kinds, `REVIEW_STALE` where the
 * review that was looked at is not waiting any more.
 */
export async function planPair(
  sql: Sql,
  kind: 'confirm' | 'reject',
  { left, right, review }: RecordPair & { readonly review?: string | undefined },
): Promise<PlannedDecision> {
  if (recordKey(left) === recordKey(right)) throw new OverlayError('BAD_USER_INPUT', 'left and right are the same record.');
  const records = await createRecordStore(sql).read([left, right]);
  const kindOf = (ref: RecordRef): GoldenKind => {
    const record = records.find((each) => recordKey(each.ref) === recordKey(ref) && each.state === 'live');
    if (record === undefined) throw unknownRecord(ref);
    if (isGoldenKind(record.kind)) return record.kind;
    throw new OverlayError('BAD_USER_INPUT', 'Activities are no entities: there is nothing to match.');
  };
  const [aboutKind, other] = [kindOf(left), kindOf(right)];
  if (aboutKind !== other) {
    throw new OverlayError(
      'BAD_USER_INPUT',
      `left is one of the ${aboutKind}s and right one of the ${other}s; only records of one kind match.`,
    );
  }
  await createIdentityStore(sql).lock(aboutKind);
  if (review !== undefined) await checkReview(sql, review, { left, right });
  return { kind, aboutKind, pairs: [{ left, right }], refs: [left, right] };
}

async function checkReview(sql: Sql, id: string, { left, right }: RecordPair): Promise<void> {
  const waiting = await createReviewStore(sql).find(id);
  const asked = [recordKey(left), recordKey(right)].toSorted().join(' ');
  if (waiting !== undefined && [recordKey(waiting.left), recordKey(waiting.right)].toSorted().join(' ') === asked) return;
  throw new OverlayError('REVIEW_STALE', 'This review does not wait any more: the records changed, or somebody decided.');
}

/**
 * Plans to make entities one: every record of each is said to be one with every record of the others.
 *
 * @throws {OverlayError} `BAD_ID`, `ENTITY_NOT_FOUND`, `BAD_USER_INPUT` for fewer than two entities or too many records.
 */
export async function planMerge(sql: Sql, kind: GoldenKind, ids: readonly string[]): Promise<PlannedDecision> {
  await createIdentityStore(sql).lock(kind);
  if (ids.length > MOST_RECORDS) throw new OverlayError('BAD_USER_INPUT', `ids may name ${MOST_RECORDS} entities at most.`);
  const entities = new Map<string, readonly RecordRef[]>();
  for (const asked of new Set(ids)) {
    const { id, refs } = await membersOf(sql, kind, asked);
    entities.set(id, refs);
  }
  if (entities.size < 2) throw new OverlayError('BAD_USER_INPUT', 'ids must name at least two different entities.');
  const groups = [...entities.values()];
  const refs = groups.flat();
  checkSize(refs);
  const pairs = groups.flatMap((group, index) => acrossPairs(group, groups.slice(index + 1).flat()));
  return { kind: 'confirm', aboutKind: kind, pairs, refs };
}

/**
 * Plans to take records out of an entity: each of them is said not to be one with any that stays.
 *
 * @throws {OverlayError} `BAD_ID`, `ENTITY_NOT_FOUND`, `RECORD_NOT_FOUND` for a record that is not the entity's, `BAD_USER_INPUT` where none
 * would go or stay.
 */
export async function planSplit(
  sql: Sql,
  kind: GoldenKind,
  { id, records }: { readonly id: string; readonly records: readonly RecordRef[] },
): Promise<PlannedDecision> {
  await createIdentityStore(sql).lock(kind);
  const { refs } = await membersOf(sql, kind, id);
  const leaving = new Set(records.map(recordKey));
  const held = new Set(refs.map(recordKey));
  const stranger = records.find((ref) => !held.has(recordKey(ref)));
  if (stranger !== undefined) throw unknownRecord(stranger, 'No record of this entity has this ref');
  const staying = refs.filter((ref) => !leaving.has(recordKey(ref)));
  if (leaving.size === 0 || staying.length === 0) {
    throw new OverlayError('BAD_USER_INPUT', 'records must name some records of the entity, but not all of them.');
  }
  checkSize(refs);
  return {
    kind: 'reject',
    aboutKind: kind,
    pairs: acrossPairs(
      refs.filter((ref) => leaving.has(recordKey(ref))),
      staying,
    ),
    refs,
  };
}

/**
 * Plans to take a decision back; what was decided before it counts again.
 *
 * @throws {OverlayError} `DECISION_NOT_FOUND`, `BAD_USER_INPUT` where it was revoked before or is itself a revocation.
 */
export async function planRevocation(sql: Sql, id: string): Promise<PlannedDecision> {
  const decisions = createDecisionStore(sql);
  const [found] = await decisions.find([id]);
  if (found === undefined) throw new OverlayError('DECISION_NOT_FOUND', 'No decision has this id.');
  await createIdentityStore(sql).lock(found.aboutKind);
  // Looked at again under the lock: somebody may have been faster.
  const [decision = found] = await decisions.find([id]);
  if (decision.kind === 'revoke') throw new OverlayError('BAD_USER_INPUT', 'A revocation cannot be revoked; decide anew instead.');
  if (decision.revokedBy !== undefined) throw new OverlayError('BAD_USER_INPUT', 'This decision was revoked before.');
  const pairs = (await decisions.pairsOf([id])).get(id) ?? [];
  const refs =
    decision.goldenId === undefined ? distinct(pairs.flatMap(({ left, right }) => [left, right])) : await recordsOf(sql, decision.goldenId);
  return { kind: 'revoke', aboutKind: decision.aboutKind, pairs: [], refs, revokes: id };
}

/**
 * The entity that answers for an id, and its records.
 *
 * @throws {OverlayError} `BAD_ID`, `ENTITY_NOT_FOUND`.
 */
export async function membersOf(
  sql: Sql,
  kind: GoldenKind,
  id: string,
): Promise<{ readonly id: string; readonly refs: readonly RecordRef[] }> {
  const named = goldenKindOf(id);
  if (named === undefined) throw new OverlayError('BAD_ID', 'This is not an id of the graph.');
  if (named !== kind)
    throw new OverlayError('ENTITY_NOT_FOUND', `This id names one of the ${named}s, and one of the ${kind}s was asked for.`);
  const store = createIdentityStore(sql);
  const survivor = (await store.survivors([id])).get(id);
  const refs = survivor === undefined ? [] : (await store.membersOf([survivor])).map(({ ref }) => ref);
  if (survivor === undefined || refs.length === 0) throw new OverlayError('ENTITY_NOT_FOUND', 'No entity has this id.');
  return { id: survivor, refs };
}

// An entity that has gone meanwhile has nothing that could be shown otherwise.
async function recordsOf(sql: Sql, id: string): Promise<readonly RecordRef[]> {
  const store = createIdentityStore(sql);
  const survivor = (await store.survivors([id])).get(id);
  return survivor === undefined ? [] : (await store.membersOf([survivor])).map(({ ref }) => ref);
}

function acrossPairs(lefts: readonly RecordRef[], rights: readonly RecordRef[]): readonly RecordPair[] {
  return lefts.flatMap((left) => rights.map((right) => ({ left, right })));
}

function checkSize(refs: readonly RecordRef[]): void {
  if (refs.length <= MOST_RECORDS) return;
  throw new OverlayError('BAD_USER_INPUT', `The entities have ${refs.length} records; one decision may concern ${MOST_RECORDS} at most.`);
}

function distinct(refs: readonly RecordRef[]): readonly RecordRef[] {
  return [...new Map(refs.map((ref) => [recordKey(ref), ref])).values()];
}

function unknownRecord({ source, object }: RecordRef, words = 'No live record has this ref'): OverlayError {
  return new OverlayError('RECORD_NOT_FOUND', `${words} (${object} of ${source}).`);
}
