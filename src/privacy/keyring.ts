import { createHmac, randomBytes } from 'node:crypto';

import { deriveKey, openSealed, seal } from './seal.ts';

/** A person's key as it is stored. */
export interface WrappedKey {
  readonly person: string;
  readonly wrapped: Buffer;
  /** Which master key wraps it. */
  readonly wrappedBy: string;
}

/** Makes, wraps and unwraps the keys of persons under master keys, of which two are known while one replaces the other. */
export interface Keyring {
  /** Name of the master key that wraps now; tells nothing about it. */
  readonly current: string;
  /** Names of all master keys that are known. */
  readonly known: readonly string[];
  /** A fresh key for a person. */
  create(person: string): WrappedKey;
  /** The key itself, 32 bytes; undefined when the master key that wraps it is not known. */
  unwrap(key: WrappedKey): Buffer | undefined;
  /** The same key under the current master key. */
  rewrap(key: WrappedKey): WrappedKey | undefined;
  /** A keyed hash, for ids that nobody without the current master key can guess. */
  idOf(parts: readonly string[]): string;
}

const KEY_BYTES = 32;

/**
 * A keyring.
 *
 * @param masterKeys - the current one first, then those that it replaces; 32 bytes each.
 * @throws {RangeError} when there is none, or one has another length.
 */
export function createKeyring(masterKeys: readonly Uint8Array[]): Keyring {
  for (const { length } of masterKeys)
    if (length !== KEY_BYTES) throw new RangeError(`The master key must be ${KEY_BYTES} bytes long but has ${length}.`);
  const masters = masterKeys.map((key) => ({
    name: nameOf(key),
    wrapping: deriveKey(key, 'person keys'),
    lookup: deriveKey(key, 'vault lookup'),
  }));
  const [current] = masters;
  if (current === undefined) throw new RangeError('A keyring needs a master key.');
  const unwrap: Keyring['unwrap'] = ({ person, wrapped, wrappedBy }) => {
    const master = masters.find(({ name }) => name === wrappedBy);
    return master === undefined ? undefined : Buffer.from(openSealed(wrapped, person, master.wrapping), 'base64');
  };
  const wrap = (person: string, key: Buffer): WrappedKey => ({
    person,
    wrapped: seal(key.toString('base64'), person, current.wrapping),
    wrappedBy: current.name,
  });
  return {
    current: current.name,
    known: masters.map(({ name }) => name),
    create: (person) => wrap(person, randomBytes(KEY_BYTES)),
    unwrap,
    rewrap(key) {
      const plain = unwrap(key);
      return plain === undefined ? undefined : wrap(key.person, plain);
    },
    idOf: (parts) => createHmac('sha256', current.lookup).update(JSON.stringify(parts)).digest('hex').slice(0, 40),
  };
}

function nameOf(masterKey: Uint8Array): string {
  return createHmac('sha256', deriveKey(masterKey, 'master key name')).update('name').digest('hex').slice(0, 16);
}
