import type { Log } from './platform/telemetry.ts';
import { warmMasking } from './privacy/warm-masking.ts';

/** What warming works with. */
export interface WarmBehindParts {
  readonly log: Log;
  /** Takes what has to be ended with the product. */
  readonly resources: AsyncDisposableStack;
}

/** Makes masking ready behind what is being answered, so that the first insight does not wait for word lists. */
export function warmBehind({ log, resources }: WarmBehindParts): void {
  const leaving = new AbortController();
  const warming = warmMasking({ signal: leaving.signal }).catch((cause: unknown) => {
    // What is not ready is made ready where it is needed, and fails there before those who can be told.
    log.warn({ err: cause }, 'Masking could not be made ready ahead');
  });
  resources.defer(async () => {
    leaving.abort();
    await warming;
  });
}
