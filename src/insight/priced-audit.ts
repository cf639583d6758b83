import type { Money } from '../graph/entity.ts';
import type { AuditLog, NewAuditEntry } from '../trust/audit.ts';
import type { Prices } from './usage-store.ts';

/** An audit log that notes beside each call what it cost by today's prices; later prices change nothing of it. */
export function createPricedAudit(audit: AuditLog, prices: Prices): AuditLog {
  return {
    append: async (entries) =>
      await audit.append(
        entries.map((entry) => {
          const cost = costOf(entry, prices);
          return cost === undefined ? entry : { ...entry, cost };
        }),
      ),
  };
}

/** Digits behind the point of a price for a million tokens. */
const PRICE_DIGITS = 9;
/** Digits behind the point of what one token costs. */
const COST_DIGITS = PRICE_DIGITS + 6;

function costOf({ kind, model, promptTokens, answerTokens }: NewAuditEntry, prices: Prices): Money | undefined {
  const price = Object.hasOwn(prices, model) ? prices[model] : undefined;
  if (kind !== 'ENDED' || price === undefined || promptTokens === undefined) return undefined;
  const units = toUnits(price.promptPerMillion) * BigInt(promptTokens) + toUnits(price.answerPerMillion) * BigInt(answerTokens ?? 0);
  return { amount: toDecimal(units), currency: price.currency };
}

function toUnits(price: string): bigint {
  const [whole = '0', decimals = ''] = price.split('.');
  return BigInt(whole + decimals.padEnd(PRICE_DIGITS, '0').slice(0, PRICE_DIGITS));
}

function toDecimal(units: bigint): string {
  const digits = units.toString().padStart(COST_DIGITS + 1, '0');
  return `${digits.slice(0, -COST_DIGITS)}.${digits.slice(-COST_DIGITS)}`.replace(/\.?0+$/u, '');
}
