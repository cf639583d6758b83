import { createHmac, timingSafeEqual } from 'node:crypto';

import type { Sql } from '../platform/postgres.ts';
import { deriveKey, openSealed, seal } from '../privacy/seal.ts';
import { insertFormerKey, selectFormerKeys } from './chain-key-store.ts';

/** What is stamped: no stamp for one purpose holds for another. */
export type StampPurpose = 'entry' | 'link' | 'seal';

/** What a stamp turned out to be. */
export type StampCheck = 'genuine' | 'false' | 'unknown-key';

/** Stamps what is written, so that nobody without the key can write or change it unnoticed. */
export interface ChainKeys {
  /** Name of the key that stamps now, and its HMAC-SHA-256: 40 bytes. */
  stamp(purpose: StampPurpose, content: string): Buffer;
  check(purpose: StampPurpose, content: string, stamp: Uint8Array): StampCheck;
}

/** Makes the stamp of an entry of the audit log. */
export type StampEntry = (content: string) => Buffer;

const NAME_BYTES = 8;
const MAC_BYTES = 32;

/**
 * Keys of the audit chain.
 *
 * @param keys - 32 bytes each; the one that stamps from now on first, then those that stamps were made with before.
 * @throws {RangeError} when there is none.
 */
export function createChainKeys(keys: readonly Uint8Array[]): ChainKeys {
  const named = new Map(keys.map((key) => [keyName(key), key]));
  const [current] = keys;
  if (current === undefined) throw new RangeError('The audit chain needs a key.');
  return {
    stamp: (purpose, content) => Buffer.concat([Buffer.from(keyName(current), 'hex'), macOf(current, purpose, content)]),
    check(purpose, content, stamp) {
      if (stamp.length !== NAME_BYTES + MAC_BYTES) return 'false';
      const key = named.get(Buffer.from(stamp.subarray(0, NAME_BYTES)).toString('hex'));
      if (key === undefined) return 'unknown-key';
      return timingSafeEqual(stamp.subarray(NAME_BYTES), macOf(key, purpose, content)) ? 'genuine' : 'false';
    },
  };
}

/** The key of the chain that a master key stands for: 32 bytes. */
export function toChainKey(masterKey: Uint8Array): Buffer {
  return deriveKey(masterKey, 'audit chain');
}

/**
 * The chain's keys under these master keys, with those before them: a replaced key is kept, encrypted under the current master key, for as
 * long as there is something to prove with it.
 *
 * @param masterKeys - the current one first, then those it replaces.
 */
export async function openChainKeys(sql: Sql, masterKeys: readonly Uint8Array[]): Promise<ChainKeys> {
  const [current, ...before] = masterKeys;
  if (current === undefined) throw new RangeError('The audit chain needs a master key.');
  const wrappings = new Map(masterKeys.map((masterKey) => [keyName(masterKey), deriveKey(masterKey, 'audit key wrapping')]));
  const kept: Buffer[] = [];
  const keep = async (key: Buffer): Promise<void> => {
    const wrapped = seal(key.toString('base64'), keyName(key), deriveKey(current, 'audit key wrapping'));
    await insertFormerKey(sql, { id: keyName(key), wrapped, wrappedBy: keyName(current) });
  };
  for (const { id, wrapped, wrappedBy } of await selectFormerKeys(sql)) {
    const wrapping = wrappings.get(wrappedBy);
    const key = wrapping === undefined ? undefined : openKey(wrapped, id, wrapping);
    if (key === undefined) continue;
    kept.push(key);
    if (wrappedBy !== keyName(current)) await keep(key);
  }
  for (const masterKey of before) await keep(toChainKey(masterKey));
  return createChainKeys([...masterKeys.map(toChainKey), ...kept]);
}

// Whoever changed it cannot have it taken for a key: what it stamped is then told as not verifiable.
function openKey(wrapped: Uint8Array, id: string, wrapping: Buffer): Buffer | undefined {
  try {
    return Buffer.from(openSealed(wrapped, id, wrapping), 'base64');
  } catch {
    return undefined;
  }
}

function macOf(key: Uint8Array, purpose: StampPurpose, content: string): Buffer {
  return createHmac('sha256', key).update(`crm-overlay audit ${purpose} 1\n`).update(content).digest();
}

function keyName(key: Uint8Array): string {
  return createHmac('sha256', key)
    .update('crm-overlay audit key name')
    .digest('hex')
    .slice(0, NAME_BYTES * 2);
}
