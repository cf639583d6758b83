/** How long a call may take; what it spends waiting for its turn may be left out. */
export interface CallDeadline extends Disposable {
  /** Aborts when the time is up, with the reason that `onExpiry` gives. */
  readonly signal: AbortSignal;
  /** Runs `wait` with the clock stopped. */
  without<Result>(wait: () => Promise<Result>): Promise<Result>;
}

/** A deadline that runs from now. */
export function createCallDeadline(allowedMs: number, onExpiry: () => unknown): CallDeadline {
  const controller = new AbortController();
  let leftMs = allowedMs;
  let startedAtMs = 0;
  let timer: NodeJS.Timeout | undefined;
  let isOver = false;
  const start = (): void => {
    startedAtMs = performance.now();
    timer = setTimeout(() => controller.abort(onExpiry()), leftMs);
  };
  start();
  return {
    signal: controller.signal,
    async without(wait) {
      clearTimeout(timer);
      leftMs = Math.max(0, leftMs - (performance.now() - startedAtMs));
      try {
        return await wait();
      } finally {
        // The caller may have left meanwhile.
        if (!isOver) start();
      }
    },
    [Symbol.dispose]() {
      isOver = true;
      clearTimeout(timer);
    },
  };
}

/** Settles as `work` does, or rejects with the signal's reason as soon as it aborts. */
export async function race<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  const aborted = Promise.withResolvers<never>();
  const onAbort = (): void => aborted.reject(signal.reason);
  signal.addEventListener('abort', onAbort, { once: true });
  if (signal.aborted) onAbort();
  try {
    return await Promise.race([work, aborted.promise]);
  } finally {
    signal.removeEventListener('abort', onAbort);
  }
}
