import type { RecordRef } from '../../connectors/connector.ts';
import { OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import { createDecisionStore } from './decision-store.ts';
import type { RecordPair, StewardDecision } from './decision.ts';
import type { GoldenKind } from './golden.ts';
import { planMerge, planPair, planRevocation, planSplit } from './plan-decision.ts';
import type { PlannedDecision } from './plan-decision.ts';
import { planPin, planUnpin } from './plan-pin.ts';
import { createIdentityStore } from './store.ts';

/** Who decides, and why. */
export interface DecidedBy {
  readonly viewer: string;
  /** 2,000 characters at most. */
  readonly reason?: string | undefined;
  readonly signal: AbortSignal;
}

/** What a decision changed. */
export interface IdentityChange {
  readonly decision: StewardDecision;
  /** The entities that the records it is about belong to now, by golden id. */
  readonly goldenIds: readonly string[];
  /** Ids that another one answers for now. */
  readonly mergedIds: readonly string[];
  /** Ids that answer for themselves now and did not before: given back, or new. */
  readonly separatedIds: readonly string[];
}

/**
 * What people may decide. A decision is kept with a job that carries it out, in one transaction, and then carried out at once: the next query
 * shows it, and if this process dies in between, another carries it out.
 */
export interface Steward {
  confirmMatch(pair: RecordPair & { readonly review?: string | undefined }, by: DecidedBy): Promise<IdentityChange>;
  rejectMatch(pair: RecordPair & { readonly review?: string | undefined }, by: DecidedBy): Promise<IdentityChange>;
  merge(kind: GoldenKind, ids: readonly string[], by: DecidedBy): Promise<IdentityChange>;
  split(kind: GoldenKind, parting: { readonly id: string; readonly records: readonly RecordRef[] }, by: DecidedBy): Promise<IdentityChange>;
  revoke(decisionId: string, by: DecidedBy): Promise<IdentityChange>;
  pinValue(pin: { readonly id: string; readonly field: string; readonly value: string }, by: DecidedBy): Promise<IdentityChange>;
  unpinValue(pin: { readonly id: string; readonly field: string }, by: DecidedBy): Promise<IdentityChange>;
}

/** Records of one kind that have to be decided anew. */
interface Redecided {
  readonly kind: GoldenKind;
  readonly refs: readonly RecordRef[];
}

/** What a steward's decisions need. */
export interface StewardDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Queues inside the transaction what is to be decided anew. */
  readonly recordsChanged: (sql: Sql, kind: GoldenKind, refs: readonly RecordRef[]) => Promise<void>;
  /** Brings records into the graph now. */
  readonly refresh: (changed: readonly Redecided[], options: { readonly signal: AbortSignal }) => Promise<void>;
}

const LONGEST_REASON = 2_000;

/** Decisions on one database. */
export function createSteward(dependencies: StewardDependencies): Steward {
  const { database } = dependencies;
  const decide = async (by: DecidedBy, plan: (sql: Sql) => Promise<PlannedDecision>): Promise<IdentityChange> => {
    if ((by.reason?.length ?? 0) > LONGEST_REASON) {
      throw new OverlayError('BAD_USER_INPUT', `reason may have ${LONGEST_REASON} characters at most.`);
    }
    const { decision, refs, before } = await database.transaction(async (sql) => await keep(sql, await plan(sql), { ...dependencies, by }));
    await dependencies.refresh([{ kind: decision.aboutKind, refs }], { signal: by.signal });
    return { decision, ...(await changesSince(database, before, refs)) };
  };
  return {
    confirmMatch: async (pair, by) => await decide(by, async (sql) => await planPair(sql, 'confirm', pair)),
    rejectMatch: async (pair, by) => await decide(by, async (sql) => await planPair(sql, 'reject', pair)),
    merge: async (kind, ids, by) => await decide(by, async (sql) => await planMerge(sql, kind, ids)),
    split: async (kind, parting, by) => await decide(by, async (sql) => await planSplit(sql, kind, parting)),
    revoke: async (id, by) => await decide(by, async (sql) => await planRevocation(sql, id)),
    pinValue: async (pin, by) => await decide(by, async (sql) => await planPin(sql, pin)),
    unpinValue: async (pin, by) => await decide(by, async (sql) => await planUnpin(sql, pin)),
  };
}

interface Kept {
  readonly decision: StewardDecision;
  readonly refs: readonly RecordRef[];
  /** The golden ids that these had. */
  readonly before: readonly string[];
}

async function keep(
  sql: Sql,
  { pairs, refs, revokes, ...planned }: PlannedDecision,
  { clock, ids, by, recordsChanged }: StewardDependencies & { readonly by: DecidedBy },
): Promise<Kept> {
  const decision: StewardDecision = {
    ...planned,
    id: ids.next('dec'),
    viewer: by.viewer,
    reason: by.reason,
    at: new Date(clock.now()).toISOString(),
  };
  const decisions = createDecisionStore(sql);
  await decisions.append(decision, pairs);
  if (revokes !== undefined) await decisions.revoke(revokes, decision.id);
  await recordsChanged(sql, planned.aboutKind, refs);
  const before = (await createIdentityStore(sql).memberships(refs)).map(({ goldenId }) => goldenId);
  return { decision, refs, before: [...new Set(before)] };
}

async function changesSince(sql: Sql, before: readonly string[], refs: readonly RecordRef[]): Promise<Omit<IdentityChange, 'decision'>> {
  const store = createIdentityStore(sql);
  const goldenIds = [...new Set((await store.memberships(refs)).map(({ goldenId }) => goldenId))].toSorted();
  const survivors = await store.survivors(before);
  return {
    goldenIds,
    mergedIds: before.filter((id) => survivors.get(id) !== id).toSorted(),
    separatedIds: goldenIds.filter((id) => !before.includes(id)),
  };
}
