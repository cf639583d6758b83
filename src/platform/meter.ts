import { AsyncLocalStorage } from 'node:async_hooks';

/** What one request cost: measured where the cost arises, read at the edge. */
export interface Meter {
  sqlStatements: number;
  /** Calls that left for a source, by its name. */
  readonly sourceCalls: Map<string, number>;
  modelCalls: number;
}

const current = new AsyncLocalStorage<Meter>();

/** A meter at zero. */
export function createMeter(): Meter {
  return { sqlStatements: 0, sourceCalls: new Map(), modelCalls: 0 };
}

/** Runs `work` so that everything it causes is counted on `meter`. */
export function withMeter<Result>(meter: Meter, work: () => Result): Result {
  return current.run(meter, work);
}

/** Counts one SQL statement on the request that caused it, if there is one. */
export function countSqlStatement(): void {
  const meter = current.getStore();
  if (meter !== undefined) meter.sqlStatements += 1;
}

/** Counts one call to a source on the request that caused it, if there is one. */
export function countSourceCall(source: string): void {
  const calls = current.getStore()?.sourceCalls;
  calls?.set(source, (calls.get(source) ?? 0) + 1);
}

/** Counts one model call on the request that caused it, if there is one. */
export function countModelCall(): void {
  const meter = current.getStore();
  if (meter !== undefined) meter.modelCalls += 1;
}
