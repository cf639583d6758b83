import { createMemoryLedger } from './memory-ledger.ts';
import { createPooledBudget } from './pooled-budget.ts';
import type { OpenBudget } from './source-budget.ts';
import { NO_WATCH } from './source-watch.ts';
import type { SourceWatch } from './source-watch.ts';

/** What a connector shares with the rest of the program. */
export interface Surroundings {
  /** The budget of one source. @default one of this process alone, with the same rules */
  readonly openBudget: OpenBudget;
  /** @default nobody looks */
  readonly watch: SourceWatch;
}

/** For a connector that stands alone, as in a test. */
export function standAlone(): Surroundings {
  return {
    openBudget: (source, rules) => createPooledBudget({ source, rules, ledger: createMemoryLedger() }),
    watch: NO_WATCH,
  };
}
