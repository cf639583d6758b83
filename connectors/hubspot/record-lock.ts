/** Lets one piece of work at a time do something to one record. */
export interface RecordLock {
  /** Runs `work` once everything that was begun earlier for the same key has ended. */
  run<Result>(key: string, work: () => Promise<Result>): Promise<Result>;
}

/** A lock within this process; it holds nothing while nobody works. */
export function createRecordLock(): RecordLock {
  const last = new Map<string, Promise<void>>();
  return {
    async run(key, work) {
      const before = last.get(key);
      const own = Promise.withResolvers<void>();
      last.set(key, own.promise);
      try {
        await before;
        return await work();
      } finally {
        if (last.get(key) === own.promise) last.delete(key);
        own.resolve();
      }
    },
  };
}
