import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

import { describe, expect, test } from 'vitest';

import { BACKGROUND_VIEWER, createTokenBudget, UNLIMITED } from '../../src/insight/budget.ts';
import type { BudgetLimits, TokenBudget } from '../../src/insight/budget.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import type { Sql } from '../../src/platform/postgres.ts';
import { createTestDatabase } from '../support/database.ts';
import { account, contact, deal, owner } from './company.ts';
import { entriesAbout, kindsOf, listOf, LONG_MS, openRoom, plenty } from './room.ts';

const run = promisify(execFile);
const SPENDER = fileURLToPath(new URL('../support/token-spender.ts', import.meta.url));

function budgetOver(database: Sql, limits: Partial<BudgetLimits>, leaseMs = 60_000): TokenBudget {
  return createTokenBudget({
    database,
    clock: systemClock,
    ids: createIds(systemClock),
    limits: { ...UNLIMITED, ...limits },
    leaseMs,
  });
}

async function admitted(budget: TokenBudget, wishes: readonly { readonly viewer: string; readonly tokens: number }[]): Promise<number> {
  const asked = await Promise.allSettled(wishes.map(async (wish) => await budget.reserve(wish)));
  return asked.filter(({ status }) => status === 'fulfilled').length;
}

const wishes = (count: number, viewer = 'v'): readonly { readonly viewer: string; readonly tokens: number }[] =>
  Array.from({ length: count }, () => ({ viewer, tokens: 100 }));

describe('a day has so many tokens', () => {
  test('of a budget of 30 calls, 300 asked for by two processes at once get exactly 30', async () => {
    await using database = await createTestDatabase();
    const spend = async (): Promise<number> => {
      const { stdout } = await run(process.execPath, [SPENDER, database.url, '150', '100', '3000']);
      return Number(stdout);
    };
    const [here, there] = await Promise.all([spend(), spend()]);
    expect(here + there).toBe(30);
  });

  test('of a budget of 25 calls, 250 asked for over two pools at once get exactly 25, and none while they last', async () => {
    await using database = await createTestDatabase();
    await using other = createDatabase({ url: database.url });
    const limits = { tokensPerDay: 2_599 };
    const [here, there] = await Promise.all([
      admitted(budgetOver(database, limits), wishes(125)),
      admitted(budgetOver(other, limits), wishes(125)),
    ]);
    expect(here + there).toBe(25);
    await expect(budgetOver(other, limits).reserve({ viewer: 'w', tokens: 100 })).rejects.toMatchObject({
      code: 'BUDGET_SPENT',
      retryable: true,
    });
  });

  test('one viewer spends its own and not the next one’s', async () => {
    await using database = await createTestDatabase();
    const budget = budgetOver(database, { tokensPerViewerPerDay: 300 });
    expect(await admitted(budget, wishes(5, 'a'))).toBe(3);
    expect(await admitted(budget, wishes(5, 'b'))).toBe(3);
  });

  test('background work leaves its readers the rest, and no viewer can call itself the background', async () => {
    await using database = await createTestDatabase();
    const budget = budgetOver(database, { tokensPerDay: 1_000, backgroundShare: 0.3 });
    expect(await admitted(budget, wishes(10, BACKGROUND_VIEWER))).toBe(3);
    expect(await admitted(budget, wishes(20, 'everybody'))).toBe(7);
  });

  test('what was reserved and not used comes back, and what was used beyond it counts', async () => {
    await using database = await createTestDatabase();
    const budget = budgetOver(database, { tokensPerDay: 1_000 });
    const cheap = await budget.reserve({ viewer: 'v', tokens: 900 });
    await cheap.settle(50);
    const dear = await budget.reserve({ viewer: 'v', tokens: 500 });
    await dear.settle(800);
    expect(await admitted(budget, wishes(5))).toBe(1);
  });

  test('what a process that died had reserved comes back when its lease runs out', async () => {
    await using database = await createTestDatabase();
    await budgetOver(database, { tokensPerDay: 100 }, 50).reserve({ viewer: 'v', tokens: 100 });
    const again = budgetOver(database, { tokensPerDay: 100 });
    expect(await admitted(again, wishes(1))).toBe(0);
    await database.query(
      `create or replace function insight.budget_clock() returns timestamptz language sql volatile as $$ select clock_timestamp() + interval '1 second' $$`,
    );
    expect(await admitted(again, wishes(1))).toBe(1);
  });

  test('a call that outlived its reservation is settled all the same', async () => {
    await using database = await createTestDatabase();
    const budget = budgetOver(database, { tokensPerDay: 1_000 }, 1);
    const late = await budget.reserve({ viewer: 'v', tokens: 100 });
    await database.query('delete from insight.token_reservation');
    await late.settle(950);
    expect(await admitted(budget, wishes(1))).toBe(0);
  });

  test('the next day brings new ones', async () => {
    await using database = await createTestDatabase();
    const budget = budgetOver(database, { tokensPerDay: 100 });
    expect(await admitted(budget, wishes(3))).toBe(1);
    await database.query(
      `create or replace function insight.budget_clock() returns timestamptz language sql volatile as $$ select clock_timestamp() + interval '1 day' $$`,
    );
    expect(await admitted(budget, wishes(3))).toBe(1);
  });
});

describe('when they are spent', () => {
  const ONE_CALL = { tokensPerDay: 3_000 };

  test('a reader gets a draft or an older answer with the reason, and the log says that no call was made', async () => {
    await using room = await openRoom({ budget: { ...UNLIMITED, ...ONE_CALL } });
    room.recorder.onCall(async () => {
      await room.database.query(`update insight.tokens_spent set tokens = 100000`);
    });
    const [first] = await room.read(['dea_1']);
    const [draft] = await room.read(['acc_1']);
    room.company.entities = [account, contact, owner, { ...deal, stage: { unified: 'COMMITTED' } }];
    const [stale] = await room.read(['dea_1']);
    expect(draft?.summary).toMatchObject({ state: 'DRAFT', reason: 'BUDGET_SPENT' });
    expect(stale?.summary).toMatchObject({ state: 'STALE', reason: 'BUDGET_SPENT', text: first?.summary.text });
    expect(room.recorder.calls).toHaveLength(1);
    const [refused] = await entriesAbout(room, 'acc_1');
    expect(refused).toMatchObject({ kind: 'REFUSED', verdicts: [{ check: 'budget', outcome: 'refused' }] });
  });

  test('a stream tells the draft', async () => {
    await using room = await openRoom({ budget: { ...UNLIMITED, tokensPerDay: 0 } });
    const messages = await listOf(
      room.reader.stream('acc_1', { viewer: { id: 'v', scope: 'everybody' }, signal: AbortSignal.timeout(LONG_MS) }),
    );
    expect(messages.at(-1)).toMatchObject({ kind: 'insight-end', summary: { state: 'DRAFT', reason: 'BUDGET_SPENT' } });
    expect(room.recorder.calls).toHaveLength(0);
  });

  test('by one viewer, the next of the same scope is served at once', async () => {
    await using room = await openRoom({ budget: { ...UNLIMITED, tokensPerViewerPerDay: 8_000 } });
    await room.database.query(
      `insert into insight.tokens_spent (day, whose, tokens) values ((now() at time zone 'UTC')::date, 'viewer spender', 7999)`,
    );
    const readAs = async (id: string): Promise<string | undefined> => {
      const options = { viewer: { id, scope: 'everybody' }, allowance: plenty(), signal: AbortSignal.timeout(LONG_MS) };
      return (await room.reader.read([{ id: 'acc_1', withinMs: LONG_MS }], options))[0]?.summary.state;
    };
    expect(await readAs('spender')).toBe('DRAFT');
    expect(await readAs('saver')).toBe('FRESH');
  });

  test('the tokens that the model counted are what is spent', async () => {
    await using room = await openRoom();
    await room.read(['acc_1']);
    const [, ended] = await entriesAbout(room, 'acc_1');
    const used = (ended?.promptTokens ?? 0) + (ended?.answerTokens ?? 0);
    const rows = await room.database.query<{ whose: string; tokens: string }>(
      'select whose, tokens from insight.tokens_spent order by whose',
    );
    expect(rows).toEqual([
      { whose: 'everybody', tokens: String(used) },
      { whose: 'viewer viewer-1', tokens: String(used) },
    ]);
    expect(kindsOf(await entriesAbout(room, 'acc_1'))).toEqual(['BEGUN', 'ENDED']);
  });
});
