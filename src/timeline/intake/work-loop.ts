import { setTimeout as pause } from 'node:timers/promises';

import type { Wake } from '../../platform/wake.ts';

/** How a loop goes round. */
export interface WorkLoop {
  /** Works off one batch; resolves with whether there was any. */
  readonly round: (options: { readonly signal: AbortSignal }) => Promise<boolean>;
  /** Called when something came. */
  readonly wake: Pick<Wake, 'wait'>;
  /** Told of a round that failed; the next comes after a second. */
  readonly failed: (error: unknown) => void;
  readonly signal: AbortSignal;
}

/** Milliseconds between two looks while nobody calls. */
const LOOK_EVERY_MS = 1_000;

/** Goes round until `signal` aborts: at once while there is more, else when called and each second. A failure, an outage too, ends only its round. */
export async function loop({ round, wake, failed, signal }: WorkLoop): Promise<void> {
  while (!signal.aborted) {
    let more = false;
    try {
      more = await round({ signal });
    } catch (error) {
      // While it ends, whatever was under way may fail.
      if (!signal.aborted) failed(error);
      await pause(LOOK_EVERY_MS, undefined, { signal }).catch(() => undefined);
      continue;
    }
    if (!more) await waitFor(wake, signal);
  }
}

async function waitFor(wake: Pick<Wake, 'wait'>, signal: AbortSignal): Promise<void> {
  await wake.wait(AbortSignal.any([signal, AbortSignal.timeout(LOOK_EVERY_MS)]));
}
