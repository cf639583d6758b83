import { createPooledBudget } from '../../connectors/pooled-budget.ts';
import type { OpenBudget } from '../../connectors/source-budget.ts';
import type { SourceWatch } from '../../connectors/source-watch.ts';
import type { Clock } from '../platform/clock.ts';
import type { Notices } from '../platform/notices.ts';
import type { Sql } from '../platform/postgres.ts';
import { createDatabaseLedger } from './source-budget-store.ts';

/** What the budgets of this process need. */
export interface OpenBudgetsDependencies {
  readonly sql: Sql;
  /** Of the budgets' channel. */
  readonly notices: Notices;
  readonly clock: Clock;
  readonly watch: SourceWatch;
}

/** Budgets that all processes of one database share. Disposing ends those that were opened. */
export function createOpenBudgets({ sql, notices, clock, watch }: OpenBudgetsDependencies): Disposable & { readonly open: OpenBudget } {
  const opened = new DisposableStack();
  return {
    open: (source, rules) =>
      opened.use(createPooledBudget({ source, rules, ledger: createDatabaseLedger({ sql, source, notices }), clock, watch })),
    [Symbol.dispose]: () => opened.dispose(),
  };
}
