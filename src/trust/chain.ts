import type { ChainKeys, StampCheck } from './chain-keys.ts';

/** One place of the chain, before it is stamped. */
export interface Link {
  /** Counted from 1. */
  readonly position: number;
  /** Sequence of the entry in the log. */
  readonly sequence: number;
  /** Written before stamps were: what it says is stamped in the place of its own stamp. */
  readonly isAdopted: boolean;
  /** The entry's own stamp, in hexadecimal; what it says, where it is adopted; empty where it was gone before it could be chained. */
  readonly entry: string;
  /** Stamp of the position before; empty at the first. */
  readonly before: Uint8Array;
}

/** A stretch of the chain that is closed, before it is stamped. */
export interface Seal {
  /** Counted from 1. */
  readonly number: number;
  readonly firstPosition: number;
  readonly lastPosition: number;
  /** Sequence of the entry at the last position. */
  readonly lastSequence: number;
  /** Stamp of the chain at the last position. */
  readonly head: Uint8Array;
  /** ISO 8601, UTC. */
  readonly sealedAt: string;
}

/** A stretch as it is stored, and as it is kept outside the database. */
export interface StampedSeal extends Seal {
  readonly stamp: Buffer;
}

/** Stamps one place of the chain. */
export function stampLink(keys: ChainKeys, link: Link): Buffer {
  return keys.stamp('link', linkContent(link));
}

/** Whether a place of the chain holds what was put there. */
export function checkLink(keys: ChainKeys, link: Link, stamp: Uint8Array): StampCheck {
  return keys.check('link', linkContent(link), stamp);
}

/** Closes a stretch. */
export function stampSeal(keys: ChainKeys, seal: Seal): StampedSeal {
  return { ...seal, stamp: keys.stamp('seal', sealContent(seal)) };
}

/** Whether a stretch is as it was closed. */
export function checkSeal(keys: ChainKeys, seal: StampedSeal): StampCheck {
  return keys.check('seal', sealContent(seal), seal.stamp);
}

function linkContent({ position, sequence, isAdopted, entry, before }: Link): string {
  return JSON.stringify([position, sequence, isAdopted ? 'adopted' : 'stamped', entry, toHex(before)]);
}

function sealContent({ number, firstPosition, lastPosition, lastSequence, head, sealedAt }: Seal): string {
  return JSON.stringify([number, firstPosition, lastPosition, lastSequence, toHex(head), sealedAt]);
}

function toHex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
