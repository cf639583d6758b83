/** Wakes every waiting reader at once; a signal given while nobody waits is not lost to a reader that checks first. */
export interface Wake {
  /** Resolves at the next `call`, or when `signal` aborts. */
  wait(signal: AbortSignal): Promise<void>;
  call(): void;
}

/** A wake without a memory of its own: readers check the facts, then wait. */
export function createWake(): Wake {
  let next = Promise.withResolvers<void>();
  return {
    async wait(signal) {
      if (signal.aborted) return;
      const aborted = Promise.withResolvers<void>();
      const leave = (): void => aborted.resolve();
      signal.addEventListener('abort', leave, { once: true });
      await Promise.race([next.promise, aborted.promise]);
      signal.removeEventListener('abort', leave);
    },
    call() {
      const { resolve } = next;
      next = Promise.withResolvers<void>();
      resolve();
    },
  };
}
