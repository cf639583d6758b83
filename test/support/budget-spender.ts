// One process that calls HubSpot as fast as its budget lets it; run as a process of its own, beside others on the same database.
import { createHubspotConnector } from '../../connectors/hubspot/connector.ts';
import { hubspotOptions } from '../../connectors/hubspot/options.ts';
import { NO_WATCH } from '../../connectors/source-watch.ts';
import { isOverlayError } from '../../src/errors.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createNotices } from '../../src/platform/notices.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createOpenBudgets } from '../../src/records/open-budgets.ts';
import { BUDGET_CHANNEL } from '../../src/records/source-budget-store.ts';

const [url = '', written = '{}'] = process.argv.slice(2);

await using database = createDatabase({ url });
await using notices = createNotices({ url, channel: BUDGET_CHANNEL, log: silentLog });
using budgets = createOpenBudgets({ sql: database, notices, clock: systemClock, watch: NO_WATCH });
await using connector = createHubspotConnector({
  source: 'hubspot',
  options: hubspotOptions.parse(JSON.parse(written)),
  surroundings: { openBudget: budgets.open, watch: NO_WATCH },
});
const leaving = new AbortController();
process.once('SIGTERM', () => leaving.abort(new Error('asked to leave')));
process.stdout.write('ready\n');

async function spend(lane: 'interactive' | 'background'): Promise<void> {
  while (!leaving.signal.aborted) {
    try {
      await connector.check({ signal: leaving.signal, lane });
    } catch (cause) {
      if (leaving.signal.aborted) return;
      // Somebody who waits for an answer is told when to come again.
      if (!isOverlayError(cause, 'SOURCE_RATE_LIMITED')) throw cause;
      await new Promise((resolve) => {
        setTimeout(resolve, cause.retryAfterMs);
      });
    }
  }
}

await Promise.all([
  spend('interactive'),
  spend('interactive'),
  spend('interactive'),
  spend('background'),
  spend('background'),
  spend('background'),
]);
