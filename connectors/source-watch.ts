import type { Quota } from './connector.ts';

/** How a call that left for a source ended. */
export type CallOutcome = 'ok' | 'refused' | 'rate-limited' | 'failed' | 'timeout' | 'left';

/** Takes note of what happens between us and the sources; names of sources are all it is told. */
export interface SourceWatch {
  called(source: string, outcome: CallOutcome): void;
  /** A call has waited so long for its turn in the budget. */
  waited(source: string, waitedMs: number): void;
  breaker(source: string, state: 'open' | 'closed'): void;
  quota(source: string, quota: Quota): void;
}

/** Nobody looks. */
export const NO_WATCH: SourceWatch = {
  called: () => undefined,
  waited: () => undefined,
  breaker: () => undefined,
  quota: () => undefined,
};
