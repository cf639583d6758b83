import { OverlayError } from '../errors.ts';
import type { Money } from '../graph/entity.ts';
import type { Sql } from '../platform/postgres.ts';
import type { InsightReason, InsightState } from './insight.ts';
import { selectAnswersGiven, selectCalls } from './usage-store.ts';
import type { AnswerRow, CallRow, Prices, Span } from './usage-store.ts';

/** What calls of models came to. */
export interface CallUsage {
  /** Calls that ended, well or badly. */
  readonly calls: number;
  /** Those of them that failed. */
  readonly failed: number;
  /** Those whose tokens the endpoint did not tell; they add nothing to the tokens. */
  readonly uncounted: number;
  readonly promptTokens: number;
  readonly answerTokens: number;
  /** One amount a currency; models without a price add nothing. */
  readonly cost: readonly Money[];
}

/** What one field, or one set of fields asked for together, came to. */
export interface FieldUsage extends CallUsage {
  /** What set it off, as the audit log has it: `summary`, `summary nextStep`, `stream`, `wake`, `probe`. */
  readonly field: string;
  readonly answers: number;
  readonly cached: number;
}

/** Answers of one state, for one reason. */
export interface ReasonUsage {
  readonly state: InsightState;
  /** Absent for fresh answers. */
  readonly reason?: InsightReason | undefined;
  readonly answers: number;
}

/** What AI came to in a time, as the audit log tells it. */
export interface Usage extends CallUsage, Span {
  /** Answers that were given to readers or written for them. */
  readonly answers: number;
  /** Those of them that came fresh from the cache. */
  readonly cached: number;
  /** `cached` of `answers`, 0 to 1; undefined where there were none. */
  readonly hitRate: number | undefined;
  /** Models that were called and have no price. */
  readonly unpriced: readonly string[];
  readonly byField: readonly FieldUsage[];
  readonly byReason: readonly ReasonUsage[];
  readonly byModel: readonly (CallUsage & { readonly model: string })[];
}

/**
 * Tells what AI came to from an instant up to another, which is left out.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` when the time is no stretch of at most 366 days.
 */
export type ReadUsage = (span: Span) => Promise<Usage>;

const LONGEST_SPAN_MS = 366 * 86_400_000;

/** Usage as the audit log in one database tells it: there is no second count that could differ. */
export function createReadUsage({ database }: { readonly database: Sql }, prices: Prices): ReadUsage {
  return async (span) => {
    const lengthMs = Date.parse(span.to) - Date.parse(span.from);
    if (!(lengthMs > 0 && lengthMs <= LONGEST_SPAN_MS)) {
      throw new OverlayError('BAD_USER_INPUT', 'to must be later than from, by 366 days at most.');
    }
    const [calls, answers] = await Promise.all([selectCalls(database, span, prices), selectAnswersGiven(database, span)]);
    const given = sum(answers, (row) => row.answers);
    const cached = sum(answers, (row) => row.cached);
    return {
      ...span,
      ...total(calls),
      answers: given,
      cached,
      hitRate: given === 0 ? undefined : cached / given,
      unpriced: [...new Set(calls.filter(({ cost }) => cost === undefined).map(({ model }) => model))].toSorted(),
      byField: fieldsOf(calls, answers),
      byReason: reasonsOf(answers),
      byModel: [...Map.groupBy(calls, ({ model }) => model)].map(([model, rows]) => ({ model, ...total(rows) })),
    };
  };
}

function fieldsOf(calls: readonly CallRow[], answers: readonly AnswerRow[]): readonly FieldUsage[] {
  const fields = [...new Set([...calls, ...answers].map(({ trigger }) => trigger))].toSorted();
  return fields.map((field) => {
    const given = answers.filter(({ trigger }) => trigger === field);
    return {
      field,
      ...total(calls.filter(({ trigger }) => trigger === field)),
      answers: sum(given, (row) => row.answers),
      cached: sum(given, (row) => row.cached),
    };
  });
}

function reasonsOf(answers: readonly AnswerRow[]): readonly ReasonUsage[] {
  const groups = Map.groupBy(answers, ({ state, reason }) => JSON.stringify([state, reason]));
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    return first === undefined ? [] : [{ state: first.state, reason: first.reason, answers: sum(rows, (row) => row.answers) }];
  });
}

function total(rows: readonly CallRow[]): CallUsage {
  return {
    calls: sum(rows, (row) => row.calls),
    failed: sum(rows, (row) => row.failed),
    uncounted: sum(rows, (row) => row.uncounted),
    promptTokens: sum(rows, (row) => row.promptTokens),
    answerTokens: sum(rows, (row) => row.answerTokens),
    cost: costOf(rows),
  };
}

function costOf(rows: readonly CallRow[]): readonly Money[] {
  const priced = rows.flatMap(({ cost, currency }) => (cost === undefined || currency === undefined ? [] : [{ amount: cost, currency }]));
  return [...Map.groupBy(priced, ({ currency }) => currency)].map(([currency, amounts]) => ({
    amount: amounts.map(({ amount }) => amount).reduce(plus, '0'),
    currency,
  }));
}

/** Digits behind the point that sums are exact to: prices have nine, and a millionth of them is what one token costs. */
const SCALE = 15;

function plus(left: string, right: string): string {
  const sumOfBoth = (toUnits(left) + toUnits(right)).toString().padStart(SCALE + 1, '0');
  return `${sumOfBoth.slice(0, -SCALE)}.${sumOfBoth.slice(-SCALE)}`.replace(/\.?0+$/u, '');
}

function toUnits(amount: string): bigint {
  const [whole = '0', decimals = ''] = amount.split('.');
  return BigInt(whole + decimals.padEnd(SCALE, '0').slice(0, SCALE));
}

function sum<Row>(rows: readonly Row[], of: (row: Row) => number): number {
  return rows.reduce((all, row) => all + of(row), 0);
}
