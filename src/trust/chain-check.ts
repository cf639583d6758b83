import { contentOf } from './audit-content.ts';
import type { ChainKeys, StampCheck } from './chain-keys.ts';
import type { ChainedEntry, LoggedEntry } from './chain-store.ts';
import { checkLink } from './chain.ts';

/**
 * What is wrong with an entry: its content is not what it was stamped for; it is gone; another stands in its place; nobody of ours wrote it;
 * its seal is not as it was made; the end of the log was cut off; it stands outside the chain and does not wait to be taken in; the key it
 * was stamped with is not known here, so that nothing can be said.
 */
export type AuditFault = 'EDITED' | 'MISSING' | 'MOVED' | 'NOT_OURS' | 'SEAL_CHANGED' | 'CUT' | 'STRAY' | 'UNKNOWN_KEY';

/** What comes before a place of the chain. */
export interface BeforePlace {
  readonly position: number;
  /** Empty at the first. */
  readonly stamp: Uint8Array;
  /** What was written before there were stamps is only ever the beginning of the chain. */
  readonly isAdopted: boolean;
}

/** Before the first place. */
export const CHAIN_BEGIN: BeforePlace = { position: 0, stamp: new Uint8Array(), isAdopted: true };

/** What is wrong at the next place of the chain; undefined when nothing is. */
export function faultAt(keys: ChainKeys, place: ChainedEntry, before: BeforePlace): AuditFault | undefined {
  const { content, entryStamp, isAdopted } = place;
  if (content === undefined || place.position !== before.position + 1) return 'MISSING';
  if (!isAdopted)
    return faultOfLink(faultOfEntry(keys, place), checkPlace(keys, { ...place, entry: entryStamp?.toString('hex') ?? '' }, before));
  if (!before.isAdopted || entryStamp !== undefined) return 'MOVED';
  // It has nothing but its place to prove it.
  const fault = faultOfLink(undefined, checkPlace(keys, { ...place, entry: contentOf(content) }, before));
  return fault === 'MOVED' ? 'EDITED' : fault;
}

function checkPlace(keys: ChainKeys, place: ChainedEntry & { readonly entry: string }, { stamp: before }: BeforePlace): StampCheck {
  return checkLink(keys, { ...place, before }, place.stamp);
}

function faultOfLink(own: AuditFault | undefined, link: StampCheck): AuditFault | undefined {
  if (link === 'unknown-key') return 'UNKNOWN_KEY';
  if (link === 'genuine') return own;
  // An entry that fits its own stamp was written by us, and belongs elsewhere.
  return own === undefined ? 'MOVED' : 'EDITED';
}

/** What is wrong with an entry by itself; undefined when it says what it was stamped for. */
export function faultOfEntry(keys: ChainKeys, { content, entryStamp }: LoggedEntry): AuditFault | undefined {
  if (content === undefined) return 'MISSING';
  if (entryStamp === undefined) return 'NOT_OURS';
  const check = keys.check('entry', contentOf(content), entryStamp);
  if (check === 'unknown-key') return 'UNKNOWN_KEY';
  return check === 'false' ? 'EDITED' : undefined;
}
