/** Wakes every reader at once. */
export interface Wake {
  /** A reader until it is disposed or `signal` aborts, which wakes it for the last time. */
  join(signal: AbortSignal): WakeReader;
  /** Waits once: resolves at the next `call`, or when `signal` aborts. */
  wait(signal: AbortSignal): Promise<void>;
  call(): void;
}

/** Somebody who waits to be woken. A call while nobody waits is not remembered: readers prepare to wait, look, and wait only then. */
export interface WakeReader extends Disposable {
  /** Resolves at the next call, or when the reader's signal aborts. */
  wait(): Promise<void>;
  /** Wakes this reader alone. */
  call(): void;
}

/** A wake without a memory of its own. Each reader listens to its signal once, however often it waits. */
export function createWake(): Wake {
  const readers = new Set<WakeReader>();
  const join = (signal: AbortSignal): WakeReader => {
    const reader = createReader(signal, () => readers.delete(reader));
    readers.add(reader);
    return reader;
  };
  return {
    join,
    async wait(signal) {
      using reader = join(signal);
      await reader.wait();
    },
    call() {
      for (const reader of readers) reader.call();
    },
  };
}

function createReader(signal: AbortSignal, onLeave: () => void): WakeReader {
  let waiting: PromiseWithResolvers<void> | undefined;
  const call = (): void => {
    const woken = waiting;
    waiting = undefined;
    woken?.resolve();
  };
  signal.addEventListener('abort', call, { once: true });
  return {
    async wait() {
      if (signal.aborted) return;
      waiting ??= Promise.withResolvers();
      await waiting.promise;
    },
    call,
    [Symbol.dispose]() {
      signal.removeEventListener('abort', call);
      call();
      onLeave();
    },
  };
}
