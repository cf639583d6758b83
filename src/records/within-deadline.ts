/** How long somebody waits. */
export interface Waiting {
  /** Milliseconds left; at 0 or less only what is there already is taken. */
  readonly leftMs: number;
  readonly signal: AbortSignal;
  /** What is thrown when time is up. */
  readonly toError: () => Error;
}

/** Settles as `work` does, or rejects when time is up or the waiter leaves; the work itself goes on. */
export async function withinDeadline<Result>(work: Promise<Result>, { leftMs, signal, toError }: Waiting): Promise<Result> {
  const gaveUp = Promise.withResolvers<never>();
  const leave = (): void => gaveUp.reject(signal.reason);
  const timer = setTimeout(() => gaveUp.reject(toError()), Math.max(leftMs, 0));
  signal.addEventListener('abort', leave, { once: true });
  if (signal.aborted) leave();
  try {
    return await Promise.race([work, gaveUp.promise]);
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  }
}
