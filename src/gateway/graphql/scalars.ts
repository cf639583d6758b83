import { GraphQLError, GraphQLScalarType, Kind, type ValueNode, valueFromASTUntyped } from 'graphql';

/** The longest duration that is taken in: ten years. */
const LONGEST_DURATION_MS = 3_660 * 86_400_000;

/** A point in time as ISO 8601 in UTC, in the years 0001 to 9999. */
export const InstantScalar = textScalar('Instant', toInstant);

/** A calendar date, `YYYY-MM-DD`, in the years 0001 to 9999. */
export const CalendarDateScalar = textScalar('CalendarDate', (text) => (isCalendarDate(text) ? text : undefined));

/** An exact decimal number as text. JSON numbers are refused: they may have lost digits before they came. */
export const DecimalScalar = textScalar('Decimal', (text) => (/^-?\d{1,30}(?:\.\d{1,20})?$/u.test(text) ? text : undefined));

/** An ISO 8601 duration in days, hours, minutes and seconds, from zero to ten years; milliseconds inside. */
export const DurationScalar = new GraphQLScalarType<number, string>({
  name: 'Duration',
  serialize: (value) => `PT${Number(value) / 1_000}S`,
  parseValue: (value) => parseDuration(value),
  parseLiteral: (node) => parseDuration(textOf(node)),
});

/** Any value, as the source states it. */
export const JSONScalar = new GraphQLScalarType<unknown, unknown>({
  name: 'JSON',
  serialize: (value) => value,
  parseValue: (value) => value,
  parseLiteral: (node, variables) => valueFromASTUntyped(node, variables),
});

function textScalar(name: string, parse: (text: string) => string | undefined): GraphQLScalarType<string, string> {
  const read = (value: unknown): string => {
    const parsed = typeof value === 'string' ? parse(value) : undefined;
    if (parsed === undefined) throw refusal(name);
    return parsed;
  };
  return new GraphQLScalarType<string, string>({
    name,
    serialize: (value) => read(value instanceof Date ? value.toISOString() : value),
    parseValue: read,
    parseLiteral: (node) => read(textOf(node)),
  });
}

function textOf(node: ValueNode): string | undefined {
  return node.kind === Kind.STRING ? node.value : undefined;
}

const EXAMPLES: Readonly<Record<string, string>> = {
  Instant: '"2026-03-02T10:11:12.000Z"',
  CalendarDate: '"2026-03-02"',
  Decimal: '"12500.00"',
  Duration: '"PT2S", "PT5M" or "P1D"',
};

function refusal(name: string): GraphQLError {
  return new GraphQLError(`${name} must be written like ${EXAMPLES[name] ?? name}.`);
}

function toInstant(text: string): string | undefined {
  // An offset or Z is required: without one the text is not a point in time.
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d)$/u.test(text)) return undefined;
  const time = Date.parse(text);
  if (!isCalendarDate(text.slice(0, 10)) || Number.isNaN(time)) return undefined;
  const instant = new Date(time).toISOString();
  // PostgreSQL knows no year 0, and an offset can lead out of the years of four digits.
  return /^(?!0000)\d{4}-/u.test(instant) ? instant : undefined;
}

function isCalendarDate(text: string): boolean {
  if (!/^(?!0000)\d{4}-\d\d-\d\d$/u.test(text)) return false;
  const time = Date.parse(text);
  // 31 February would roll over into March.
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}

const DURATION =
  /^P(?=.*\d)(?:(?<days>\d{1,5})D)?(?:T(?=\d)(?:(?<hours>\d{1,6})H)?(?:(?<minutes>\d{1,8})M)?(?:(?<seconds>\d{1,10}(?:\.\d{1,3})?)S)?)?$/u;

/**
 * Milliseconds of an ISO 8601 duration.
 *
 * @throws {GraphQLError} when it is none, or has years or months, whose lengths differ.
 */
export function parseDuration(value: unknown): number {
  const parts = typeof value === 'string' ? DURATION.exec(value)?.groups : undefined;
  if (parts === undefined) throw refusal('Duration');
  const { days = 0, hours = 0, minutes = 0, seconds = 0 } = parts;
  const milliseconds = Math.round(
    Number(days) * 86_400_000 + Number(hours) * 3_600_000 + Number(minutes) * 60_000 + Number(seconds) * 1_000,
  );
  if (milliseconds > LONGEST_DURATION_MS) throw refusal('Duration');
  return milliseconds;
}
