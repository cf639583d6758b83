/** How exact a date is. A day is no instant, and a local time names none without its zone. */
export type DatePrecision = 'day' | 'instant' | 'local-datetime' | 'month' | 'quarter' | 'year';

/** A reading that succeeded. */
export interface DateReading {
  readonly value: string;
  readonly precision: DatePrecision;
}

/** What one way of reading makes of a text; undefined when the text is not of its kind. */
export type DateOutcome = DateReading | { readonly candidates: readonly string[] } | 'invalid' | 'sentinel' | undefined;

/** What every value of an outcome becomes; the other outcomes stay what they are. */
export function mapReadings(outcome: DateOutcome, change: (value: string) => DateReading | undefined): DateOutcome {
  if (outcome === undefined || typeof outcome === 'string') return outcome;
  if ('value' in outcome) return change(outcome.value) ?? 'invalid';
  return { candidates: outcome.candidates.flatMap((candidate) => change(candidate)?.value ?? []) };
}
