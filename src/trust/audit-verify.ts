import type { Database, Sql } from '../platform/postgres.ts';
import { readAnchors } from './anchor-file.ts';
import { CHAIN_BEGIN, faultAt, faultOfEntry } from './chain-check.ts';
import type { AuditFault, BeforePlace } from './chain-check.ts';
import type { ChainKeys } from './chain-keys.ts';
import { selectChained, selectLoose, selectSeals } from './chain-store.ts';
import type { ChainedEntry, LooseEntry } from './chain-store.ts';
import { checkSeal } from './chain.ts';
import type { StampedSeal } from './chain.ts';

/** The first entry that is not as it was sealed. */
export interface BadEntry {
  readonly fault: AuditFault;
  /** Its place in the chain, counted from 1; absent for entries that no seal holds yet. */
  readonly position?: number;
  /** Absent where the entry is gone with everything that named it. */
  readonly sequence?: number;
  readonly id?: string;
}

/** What can be said of the log. */
export interface Verification {
  /**
   * `INTACT`: every sealed entry is as it was written, and none is gone. `BROKEN`: see `firstBad`. `NOT_VERIFIABLE`: past `provenUpTo` a key
   * is not known here. `NO_ANCHORS`: what is there is as it was written, but whether its end was cut off cannot be told.
   */
  readonly outcome: 'INTACT' | 'BROKEN' | 'NOT_VERIFIABLE' | 'NO_ANCHORS';
  /** Entries from the first on that are as they were sealed. */
  readonly provenUpTo: number;
  /** Entries among them that were written before stamps were. */
  readonly adopted: number;
  /** Entries up to the last place that an anchor outside the database confirms. */
  readonly anchoredUpTo: number;
  /** Entries that wait to be sealed, and the first of them. */
  readonly waiting: { readonly entries: number; readonly since?: string };
  /** Anchors outside the database, those among them that no key of ours made, and lines there that are none. */
  readonly anchors: { readonly read: number; readonly foreign: number; readonly unreadable: number };
  readonly firstBad?: BadEntry;
}

/** What verifying works with. */
export interface VerifyDependencies {
  readonly database: Database;
  readonly keys: ChainKeys;
}

/** Rows read at a time. */
const PAGE = 500;

/**
 * Proves the log against its stamps, its seals and the anchors outside the database, and names the first entry that is not as it was
 * sealed. Reads one state of the database: what is written meanwhile does not disturb.
 *
 * @param options.anchorFiles - every file in which processes of this product keep anchors.
 * @param options.onProgress - told how many places of the chain were looked at.
 */
export async function verifyAudit(
  { database, keys }: VerifyDependencies,
  { anchorFiles, onProgress = () => undefined }: { readonly anchorFiles: readonly string[]; readonly onProgress?: (done: number) => void },
): Promise<Verification> {
  // Before the state of the database is taken: an anchor is written after its seal, so that all of these are of seals that are in it.
  const anchors = await readAnchors(anchorFiles);
  return await database.transaction(async (sql) => {
    await sql.query('set transaction isolation level repeatable read, read only');
    const genuine = anchors.seals.filter((seal) => checkSeal(keys, seal) === 'genuine');
    const walk = await walkChain(sql, { keys, anchored: genuine, onProgress });
    const loose = await walkLoose(sql, keys, walk);
    const firstBad = walk.firstBad ?? loose.firstBad;
    return {
      outcome: outcomeOf(firstBad, genuine),
      provenUpTo: walk.end.position,
      adopted: walk.adopted,
      anchoredUpTo: walk.anchoredUpTo,
      waiting: loose.waiting,
      anchors: { read: anchors.seals.length, foreign: anchors.seals.length - genuine.length, unreadable: anchors.unreadable },
      ...(firstBad === undefined ? {} : { firstBad }),
    };
  });
}

function outcomeOf(firstBad: BadEntry | undefined, anchors: readonly StampedSeal[]): Verification['outcome'] {
  if (firstBad !== undefined) return firstBad.fault === 'UNKNOWN_KEY' ? 'NOT_VERIFIABLE' : 'BROKEN';
  return anchors.length === 0 ? 'NO_ANCHORS' : 'INTACT';
}

interface Walk {
  /** The last place that is as it was sealed. */
  readonly end: BeforePlace;
  readonly adopted: number;
  readonly anchoredUpTo: number;
  readonly firstBad: BadEntry | undefined;
}

interface WalkOptions {
  readonly keys: ChainKeys;
  /** Anchors that a key of ours made. */
  readonly anchored: readonly StampedSeal[];
  readonly onProgress: (done: number) => void;
}

async function walkChain(sql: Sql, { keys, anchored, onProgress }: WalkOptions): Promise<Walk> {
  const seals = createSealCursor(sql, keys);
  const heads = Map.groupBy(anchored, ({ lastPosition }) => lastPosition);
  let end = CHAIN_BEGIN;
  let adopted = 0;
  let anchoredUpTo = 0;
  const stop = (firstBad: BadEntry | undefined): Walk => ({ end, adopted, anchoredUpTo, firstBad });
  for await (const place of placesOf(sql)) {
    const fault = faultAt(keys, place, end);
    if (fault !== undefined) return stop(toBad(fault, place, end.position + 1));
    await seals.lookAt(place);
    const here = heads.get(place.position) ?? [];
    // What was cut off before and written anew since is another log from the last anchor on that agrees.
    if (here.some(({ head }) => !place.stamp.equals(head))) {
      end = { ...end, position: anchoredUpTo };
      return stop({ fault: 'CUT', position: anchoredUpTo + 1 });
    }
    if (here.length > 0) anchoredUpTo = place.position;
    end = place;
    if (place.isAdopted) adopted += 1;
    if (place.position % PAGE === 0) onProgress(place.position);
  }
  const isCut = (await seals.goPast(end.position)) || anchored.some(({ lastPosition }) => lastPosition > end.position);
  return stop(isCut ? { fault: 'CUT', position: end.position + 1 } : seals.firstBad());
}

function toBad(fault: AuditFault, place: ChainedEntry, position: number): BadEntry {
  // Where places are gone from the chain itself, the next one that is left is not the one that is missing.
  if (place.position !== position) return { fault, position };
  return { fault, position, sequence: place.sequence, ...(place.content === undefined ? {} : { id: place.content.id }) };
}

/** Goes along the seals beside the chain. Entries prove themselves: a seal that does not fit is told where no entry is bad. */
interface SealCursor {
  lookAt(place: ChainedEntry): Promise<void>;
  /** Whether seals tell of places behind this one. */
  goPast(position: number): Promise<boolean>;
  /** The first place whose seal is not as it was made. */
  firstBad(): BadEntry | undefined;
}

function createSealCursor(sql: Sql, keys: ChainKeys): SealCursor {
  const seals = pages<StampedSeal>(
    async (after) => await selectSeals(sql, { after, atMost: PAGE }),
    ({ number }) => number,
  );
  let current: StampedSeal | undefined;
  let bad: BadEntry | undefined;

  async function sealFaultAt({ position, stamp }: ChainedEntry): Promise<AuditFault | undefined> {
    if (current === undefined || position > current.lastPosition) {
      const number = (current?.number ?? 0) + 1;
      current = (await seals.next()).value;
      if (current?.number !== number || current.firstPosition !== position) return 'SEAL_CHANGED';
      const check = checkSeal(keys, current);
      if (check !== 'genuine') return check === 'false' ? 'SEAL_CHANGED' : 'UNKNOWN_KEY';
    }
    return position === current.lastPosition && !stamp.equals(current.head) ? 'SEAL_CHANGED' : undefined;
  }

  return {
    async lookAt(place) {
      if (bad !== undefined) return;
      const fault = await sealFaultAt(place);
      if (fault !== undefined) bad = toBad(fault, place, place.position);
    },
    async goPast(position) {
      if (bad !== undefined) return false;
      return (current?.lastPosition ?? 0) > position || (await seals.next()).value !== undefined;
    },
    firstBad: () => bad,
  };
}

function placesOf(sql: Sql): AsyncIterable<ChainedEntry> {
  return pages<ChainedEntry>(
    async (after) => await selectChained(sql, { after, atMost: PAGE }),
    ({ position }) => position,
  );
}

async function* pages<Row>(
  read: (after: number) => Promise<readonly Row[]>,
  keyOf: (row: Row) => number,
): AsyncGenerator<Row, undefined, undefined> {
  for (let after = Number.MIN_SAFE_INTEGER; ;) {
    const rows = await read(after);
    yield* rows;
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return undefined;
    after = keyOf(last);
  }
}

interface LooseWalk {
  readonly waiting: Verification['waiting'];
  readonly firstBad: BadEntry | undefined;
}

async function walkLoose(sql: Sql, keys: ChainKeys, { end }: Walk): Promise<LooseWalk> {
  let entries = 0;
  let since: string | undefined;
  let firstBad: BadEntry | undefined;
  const loose = pages<LooseEntry>(
    async (after) => await selectLoose(sql, { after, atMost: PAGE }),
    ({ sequence }) => sequence,
  );
  for await (const entry of loose) {
    const fault = entry.waits ? faultWhileWaiting(keys, entry, end) : 'STRAY';
    const id = entry.content === undefined ? {} : { id: entry.content.id };
    if (fault !== undefined) firstBad ??= { fault, sequence: entry.sequence, ...id };
    if (!entry.waits) continue;
    entries += 1;
    since ??= entry.content?.at;
  }
  return { waiting: { entries, ...(since === undefined ? {} : { since }) }, firstBad };
}

function faultWhileWaiting(keys: ChainKeys, entry: LooseEntry, end: BeforePlace): AuditFault | undefined {
  // Older than stamps are, and about to be taken in.
  if (end.isAdopted && entry.content !== undefined && entry.entryStamp === undefined) return undefined;
  return faultOfEntry(keys, entry);
}
