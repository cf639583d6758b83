import type { Log } from '../platform/telemetry.ts';
import { hasUnsealed } from './chain-store.ts';
import { sealEntries } from './seal-entries.ts';
import type { SealDependencies } from './seal-entries.ts';

/** What sealing again and again works with. */
export interface SealLoopDependencies extends SealDependencies {
  readonly log: Log;
}

/** Milliseconds between two looks; with the time of one seal an entry is sealed within a second. */
const LOOK_EVERY_MS = 500;

/**
 * Seals what waits again and again until disposed, beside whatever this process does: nobody waits for it. Any number of processes may; one
 * seals at a time. Disposing seals what is left.
 */
export function startSealing(dependencies: SealLoopDependencies): AsyncDisposable {
  const { database, log } = dependencies;
  // At first the last seal may still be without its anchor, as after any failure.
  let isSure = false;
  let underWay: Promise<void> | undefined;

  async function sealAll(): Promise<void> {
    try {
      if (isSure && !(await hasUnsealed(database))) return;
      let sealing = await sealEntries(dependencies);
      while (sealing.kind === 'sealed') sealing = await sealEntries(dependencies);
      isSure = true;
    } catch (cause) {
      // Nothing is lost: entries wait, and are told as unsealed until the next look.
      isSure = false;
      log.error({ err: cause }, 'The audit log could not be sealed');
    }
  }

  const look = async (): Promise<void> => {
    underWay ??= sealAll().finally(() => {
      underWay = undefined;
    });
    await underWay;
  };
  void look();
  const timer = setInterval(() => void look(), LOOK_EVERY_MS);
  return {
    async [Symbol.asyncDispose]() {
      clearInterval(timer);
      await underWay;
      await look();
    },
  };
}
