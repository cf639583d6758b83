import { OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import type { AnchorFile } from './anchor-file.ts';
import { contentOf } from './audit-content.ts';
import type { ChainKeys } from './chain-keys.ts';
import { insertSealed, selectContentAt, selectLastSeal, selectPlaceAt, takeSealLock, takeUnsealed } from './chain-store.ts';
import type { ChainPlace, WaitingEntry } from './chain-store.ts';
import { checkSeal, stampLink, stampSeal } from './chain.ts';
import type { StampedSeal } from './chain.ts';

/** What became of an attempt to seal. */
export type Sealing =
  | { readonly kind: 'sealed'; readonly entries: number }
  /** Nothing waits. */
  | { readonly kind: 'nothing' }
  /** Another process is at it. */
  | { readonly kind: 'busy' };

/** What sealing works with. */
export interface SealDependencies {
  readonly database: Database;
  readonly keys: ChainKeys;
  readonly anchors: AnchorFile;
  readonly clock: Clock;
}

/** Entries one seal closes at most: a backlog is worked off seal by seal. */
const ENTRIES_PER_SEAL = 1_000;

/**
 * Chains what waits, closes the stretch, and keeps its head outside the database. Entries are taken as they stamp themselves; whether they
 * say what they are stamped for is for a verification to tell.
 *
 * @throws {OverlayError} `AUDIT_BROKEN` when the end of the chain is not what was sealed: nothing is built on it.
 */
export async function sealEntries({ database, keys, anchors, clock }: SealDependencies): Promise<Sealing> {
  const sealed = await database.transaction(async (sql) => {
    if (!(await takeSealLock(sql))) return 'busy';
    const last = await selectLastSeal(sql);
    const end = await soundEnd(sql, keys, last);
    const waiting = await takeUnsealed(sql, ENTRIES_PER_SEAL);
    const [first] = waiting;
    // Kept again where the process that sealed it died before it could.
    if (first === undefined) return last === undefined || (await anchors.lastSeal()) >= last.number ? 'nothing' : last;
    const places = await chain(sql, waiting, { keys, end });
    const head = places.at(-1) ?? { sequence: first.sequence, stamp: end.stamp };
    const seal = stampSeal(keys, {
      number: (last?.number ?? 0) + 1,
      firstPosition: end.position + 1,
      lastPosition: end.position + places.length,
      lastSequence: head.sequence,
      head: head.stamp,
      sealedAt: new Date(clock.now()).toISOString(),
    });
    await insertSealed(sql, places, seal);
    return seal;
  });
  if (sealed === 'busy' || sealed === 'nothing') return { kind: sealed };
  // Only after the commit: an anchor of what was never written would accuse somebody.
  await anchors.append(sealed);
  return { kind: 'sealed', entries: sealed.lastPosition - sealed.firstPosition + 1 };
}

/** Where the chain ends. */
interface ChainEnd {
  readonly position: number;
  readonly stamp: Uint8Array;
  /** Whether what was written before there were stamps may still be taken in: only as the beginning of the chain. */
  readonly mayAdopt: boolean;
}

async function soundEnd(sql: Sql, keys: ChainKeys, last: StampedSeal | undefined): Promise<ChainEnd> {
  if (last === undefined) return { position: 0, stamp: Buffer.alloc(0), mayAdopt: true };
  const place = await selectPlaceAt(sql, last.lastPosition);
  if (place === undefined || checkSeal(keys, last) !== 'genuine' || !place.stamp.equals(last.head)) {
    throw new OverlayError('AUDIT_BROKEN', `Seal ${last.number} of the audit log is not as it was made; nothing is sealed behind it.`);
  }
  return { position: last.lastPosition, stamp: place.stamp, mayAdopt: place.isAdopted };
}

async function chain(
  sql: Sql,
  waiting: readonly WaitingEntry[],
  { keys, end }: { readonly keys: ChainKeys; readonly end: ChainEnd },
): Promise<readonly ChainPlace[]> {
  const places: ChainPlace[] = [];
  let { mayAdopt, stamp: before } = end;
  for (const { sequence, stamp: entry } of waiting) {
    const adopted = entry === undefined && mayAdopt ? await selectContentAt(sql, sequence) : undefined;
    mayAdopt = adopted !== undefined;
    const place = { position: end.position + places.length + 1, sequence, isAdopted: mayAdopt };
    const said = adopted === undefined ? (entry?.toString('hex') ?? '') : contentOf(adopted);
    const stamp = stampLink(keys, { ...place, entry: said, before });
    places.push({ ...place, stamp });
    before = stamp;
  }
  return places;
}
