/** A stretch of a text: `start` counts from 0. */
export interface Slice {
  readonly start: number;
  readonly length: number;
}

/** Where the parts of a date stand in a text of fixed width. */
export interface DatePattern {
  /** Year, month, day and, as far as the pattern goes, hours, minutes, seconds: concatenated they sort by time. */
  readonly slices: readonly Slice[];
  /** The pattern for SQL `LIKE`: one `_` for each digit, everything else as written. */
  readonly like: string;
  /** A text of this pattern from the digits in the order of `slices`. */
  write(digits: string): string;
}

const TOKENS = ['YYYY', 'MM', 'DD', 'HH', 'mm', 'ss'] as const;

/**
 * Reads a pattern such as `DD.MM.YYYY HH:mm`.
 *
 * @returns undefined unless year, month and day occur once, and each smaller unit only with the larger ones.
 */
export function toDatePattern(format: string): DatePattern | undefined {
  const places = TOKENS.map((token) => (format.split(token).length === 2 ? format.indexOf(token) : -1));
  const known = places.findIndex((place) => place < 0);
  const count = known < 0 ? TOKENS.length : known;
  if (count < 3 || places.slice(count).some((place) => place >= 0)) return undefined;
  const tokens = TOKENS.slice(0, count);
  const rest = tokens.reduce((left, token) => left.replace(token, ''), format);
  // A left-over letter is a misspelt token (`YY`, `D`), except the T of ISO 8601.
  if (/[A-SU-Za-z]/u.test(rest)) return undefined;
  return {
    slices: tokens.map((token, index) => ({ start: places[index] ?? 0, length: token.length })),
    like: tokens.reduce((left, token) => left.replace(token, '_'.repeat(token.length)), format),
    write: (digits) => {
      let at = 0;
      return tokens.reduce((left, token) => left.replace(token, digits.slice(at, (at += token.length))), format);
    },
  };
}

const INTEGER_FORMATS: readonly string[] = ['seconds', 'milliseconds', 'counter', 'YYYYMMDD', 'YYYYMMDDHHmm', 'YYYYMMDDHHmmss'];

/** What is wrong with the format of a change column, in words. */
export function faultsOfChanged({ kind, format }: { readonly kind: string; readonly format?: string | undefined }): readonly string[] {
  switch (kind) {
    case 'timestamp':
      return format === undefined ? [] : ['a timestamp takes no format'];
    case 'integer':
      return INTEGER_FORMATS.includes(format ?? '') ? [] : [`names one of ${INTEGER_FORMATS.join(', ')}`];
    default: {
      const isPattern = format !== undefined && toDatePattern(format) !== undefined;
      return isPattern ? [] : ['names a pattern of fixed width with YYYY, MM and DD, for example DD.MM.YYYY HH:mm:ss'];
    }
  }
}
