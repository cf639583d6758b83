import { isOverlayError } from '../../src/errors.ts';
// Asks for tokens as fast as it can; run as a process of its own, beside others over the same database.
import { createTokenBudget } from '../../src/insight/budget.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createDatabase } from '../../src/platform/postgres.ts';

const [url = '', calls = '0', tokens = '0', tokensPerDay = '0'] = process.argv.slice(2);
await using database = createDatabase({ url, maxConnections: 8 });
const budget = createTokenBudget({
  database,
  clock: systemClock,
  ids: createIds(systemClock),
  limits: { tokensPerDay: Number(tokensPerDay), tokensPerViewerPerDay: Number.MAX_SAFE_INTEGER, backgroundShare: 1 },
  leaseMs: 60_000,
});
const asked = await Promise.allSettled(
  Array.from({ length: Number(calls) }, async () => await budget.reserve({ viewer: 'v', tokens: Number(tokens) })),
);
const unexpected = asked.find((each) => each.status === 'rejected' && !isOverlayError(each.reason, 'BUDGET_SPENT'));
if (unexpected?.status === 'rejected') throw unexpected.reason;
process.stdout.write(`${asked.filter(({ status }) => status === 'fulfilled').length}\n`);
