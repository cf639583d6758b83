import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import type { Keyring } from './keyring.ts';
import { countUnreadable, deleteExpired, selectOtherwiseWrapped, updateWrapping } from './upkeep-store.ts';

/** What keeping the vault needs. */
export interface KeepVaultDependencies {
  readonly database: Sql;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly log: Log;
}

/** Keys brought under the current master key in one statement each before the next are looked for. */
const REWRAPPED_AT_ONCE = 200;

/** Deletes what has expired and brings every key under the current master key. Harmless to repeat and in several processes at once. */
export function createKeepVault({
  database,
  keyring,
  clock,
  log,
}: KeepVaultDependencies): (options: { readonly signal: AbortSignal }) => Promise<void> {
  async function rewrap(signal: AbortSignal): Promise<number> {
    let rewrapped = 0;
    for (;;) {
      signal.throwIfAborted();
      const keys = await selectOtherwiseWrapped(database, { current: keyring.current, among: keyring.known, first: REWRAPPED_AT_ONCE });
      for (const key of keys) {
        const fresh = keyring.rewrap(key);
        if (fresh !== undefined) await updateWrapping(database, key, fresh);
      }
      rewrapped += keys.length;
      if (keys.length < REWRAPPED_AT_ONCE) return rewrapped;
    }
  }

  return async ({ signal }) => {
    const expired = await deleteExpired(database, new Date(clock.now()).toISOString());
    const rewrapped = await rewrap(signal);
    if (expired.values + expired.keys + rewrapped > 0) log.info({ ...expired, rewrapped }, 'Deleted what had expired in the vault');
    const unreadable = await countUnreadable(database, keyring.known);
    if (unreadable > 0) log.warn({ keys: unreadable }, 'The vault holds keys that neither OVERLAY_MASTER_KEY nor the one before it opens');
  };
}
