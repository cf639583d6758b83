import { describe, expect, test } from 'vitest';

import { viewAccounts } from '../../bench/account-360.ts';
import { LOWER_BOUNDS } from '../../bench/lower-bound.ts';
import { startHubspot, startLegacy, startSalesforce } from '../../bench/systems.ts';
import { createTestDatabase } from '../support/database.ts';

describe('a view of accounts with their owner, contacts, deals and last activities', () => {
  test.each([
    { name: 'Salesforce', start: startSalesforce },
    { name: 'HubSpot', start: startHubspot },
    { name: 'a SQL database', start: startLegacy },
  ])('takes as few calls as $name’s limits allow when nothing may be older than the question, and none when it may', async ({ start }) => {
    await using database = await createTestDatabase();
    await using system = await start(50);
    const views = await viewAccounts(system, { counts: [1, 50], databaseUrl: database.url });
    expect(views.map(({ accounts }) => accounts)).toEqual([1, 50]);
    for (const { accounts, coldCalls, warmCalls } of views) {
      const bound = LOWER_BOUNDS[system.name].get(accounts);
      expect(warmCalls).toBe(0);
      expect(coldCalls).toBeGreaterThanOrEqual(bound?.fewest ?? Number.NaN);
      expect(coldCalls).toBeLessThanOrEqual(bound?.most ?? Number.NaN);
    }
  });
});
