import { OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Sql } from '../platform/postgres.ts';
import { reserveTokens, settleTokens } from './budget-store.ts';

/** What a day may cost, in tokens of prompts and answers together. Days are UTC. */
export interface BudgetLimits {
  /** Tokens of everybody together. */
  readonly tokensPerDay: number;
  /** Tokens of one viewer. */
  readonly tokensPerViewerPerDay: number;
  /** The part of the day's tokens that work nobody waits for may use, 0 to 1. */
  readonly backgroundShare: number;
}

/** A budget that nothing exceeds. */
export const UNLIMITED: BudgetLimits = {
  tokensPerDay: Number.MAX_SAFE_INTEGER,
  tokensPerViewerPerDay: Number.MAX_SAFE_INTEGER,
  backgroundShare: 1,
};

/** The viewer in whose name work is done that nobody waits for. */
export const BACKGROUND_VIEWER = 'background';

/** Tokens set aside for one call. */
export interface Reservation {
  /** Says what the call really used; called once, also when nothing was. */
  settle(tokens: number): Promise<void>;
}

/** The day's tokens, shared by all processes. */
export interface TokenBudget {
  /**
   * Sets tokens aside for one call.
   *
   * @throws {OverlayError} `BUDGET_SPENT` when the day, the viewer or the background has no room for them; `retryAfterMs` lasts until the
   *   day is over.
   */
  reserve(call: { readonly viewer: string; readonly tokens: number }): Promise<Reservation>;
}

/** What budgets work with. */
export interface TokenBudgetDependencies {
  readonly database: Sql;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly limits: BudgetLimits;
  /** Milliseconds after which the reservation of a process that died comes back: longer than one call can take. */
  readonly leaseMs: number;
}

/** The budget in one database. */
export function createTokenBudget({ database, clock, ids, limits, leaseMs }: TokenBudgetDependencies): TokenBudget {
  return {
    async reserve({ viewer, tokens }) {
      const id = ids.next('tok');
      const bounds = limitsFor(viewer, limits);
      const outcome = await reserveTokens(database, { id, tokens, limits: bounds, ttlMs: leaseMs });
      if (outcome.kind === 'refused') throw spent(outcome.whose, outcome.resetsAt.getTime() - clock.now());
      return { settle: async (used) => await settleTokens(database, { id, whose: Object.keys(bounds), tokens: Math.ceil(used) }) };
    },
  };
}

const EVERYBODY = 'everybody';

// A viewer may call itself what it likes without sharing the row of everybody or of the background.
function limitsFor(
  viewer: string,
  { tokensPerDay, tokensPerViewerPerDay, backgroundShare }: BudgetLimits,
): Readonly<Record<string, number>> {
  const own =
    viewer === BACKGROUND_VIEWER
      ? { [BACKGROUND_VIEWER]: Math.floor(tokensPerDay * backgroundShare) }
      : { [`viewer ${viewer}`]: tokensPerViewerPerDay };
  return { [EVERYBODY]: tokensPerDay, ...own };
}

function spent(whose: string, leftMs: number): OverlayError {
  const what = whose === EVERYBODY ? "the day's" : whose === BACKGROUND_VIEWER ? "the background's" : "the viewer's";
  // Both clocks are near enough: whoever comes a moment early is sent away once more.
  const retryAfterMs = Math.max(leftMs, 1_000);
  return new OverlayError('BUDGET_SPENT', `No call was made: ${what} tokens are spent.`, { retryAfterMs });
}

/** Characters of a request that are one token at least, for languages and scripts alike. */
const BYTES_PER_TOKEN = 3;

/** Tokens that an answer of the asked length takes at most. */
const ANSWER_TOKENS = 600;

/** Tokens that a call may take, told from the bytes of its request before it leaves. */
export function tokensToReserve(body: string): number {
  return estimateTokens(body) + ANSWER_TOKENS;
}

/** Tokens of a text where nobody counted them. */
export function estimateTokens(text: string): number {
  return Math.ceil(Buffer.byteLength(text) / BYTES_PER_TOKEN);
}
