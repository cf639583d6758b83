import { z } from 'zod';

/** A stretch of a text that somebody marked. */
export interface GoldSpan {
  /** UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly label: string;
  /** Whether the text's record knows it. */
  readonly isKnown: boolean;
}

/** What is marked in a line; titles, ages and nations are personal only beside a name, and count as neither. */
export function gold(line: unknown): {
  readonly template: string;
  readonly spans: readonly GoldSpan[];
  readonly ignored: readonly Place[];
  readonly decoys: readonly Place[];
} {
  const { id, template, spans, decoys } = LINE.parse(line);
  return {
    template: String(template ?? id),
    spans: spans
      .filter(({ label }) => !NOT_COUNTED.has(label))
      .map(({ start, end, label, known }) => ({ start, end, label, isKnown: known !== undefined && known !== null })),
    ignored: spans.filter(({ label }) => NOT_COUNTED.has(label)),
    decoys: decoys ?? [],
  };
}

type Place = Pick<GoldSpan, 'start' | 'end'>;
type Found = Pick<GoldSpan, 'start' | 'end' | 'label'>;

const NOT_COUNTED = new Set(['TITLE', 'AGE', 'NRP']);
const PLACE = z.object({ start: z.number(), end: z.number() });
const LINE = z.object({
  id: z.union([z.string(), z.number()]),
  template: z.union([z.string(), z.number()]).nullish(),
  spans: z.array(PLACE.extend({ label: z.string(), known: z.unknown().optional() })),
  decoys: z.array(PLACE).nullish(),
});

/** The share of two stretches that they have in common, from which on they are one. */
const SAME = 0.7;

/** Whether a marked span was found under its label, in one piece or in several with nothing but signs between them. */
export function isSame(text: string, span: GoldSpan, found: readonly Found[]): boolean {
  const pieces = found.filter(({ start, end, label }) => label === span.label && start < span.end && span.start < end);
  if (pieces.some((piece) => overlap(piece, span) >= SAME)) return true;
  const isWhole = pieces.slice(1).every(({ start }, index) => !/[\p{L}\p{M}\p{N}]/u.test(text.slice(pieces[index]?.end, start)));
  const [first] = pieces;
  const last = pieces.at(-1);
  return isWhole && first !== undefined && last !== undefined && overlap({ start: first.start, end: last.end }, span) >= SAME;
}

function overlap(left: Place, right: Place): number {
  const common = Math.min(left.end, right.end) - Math.max(left.start, right.start);
  return Math.max(0, common) / (Math.max(left.end, right.end) - Math.min(left.start, right.start));
}
