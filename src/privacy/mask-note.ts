import { findUnknown } from './free-text/find-unknown.ts';
import type { KnownValue } from './known-value.ts';
import { createMasker, unmask } from './mask.ts';
import type { Masker, Replacement } from './mask.ts';
import type { NoteLabel } from './note-label.ts';
import { toNoteLabel } from './note-label.ts';
import { restore } from './restore.ts';

/** A stretch of a note that was masked, and why. */
export interface NoteSpan {
  /** UTF-16 code units of the note. */
  readonly start: number;
  readonly end: number;
  readonly label: NoteLabel;
  /** Which rule found it. */
  readonly rule: string;
  readonly token: string;
}

/** What puts a note back. Holds personal data: only for a vault. */
export interface NoteKey {
  /** The masked text as it was given out. */
  readonly masked: string;
  /** Where each token stands in it, and the writing it replaced there. */
  readonly places: readonly Pick<Replacement, 'start' | 'end' | 'surface'>[];
  /** What each token stands for wherever else it is met. */
  readonly values: Readonly<Record<string, string>>;
}

/** A note that may leave. */
export interface MaskedNote {
  readonly masked: string;
  /** In the order of the note, none overlapping. Text that merely looks like a token is escaped and is no span. */
  readonly spans: readonly NoteSpan[];
  readonly key: NoteKey;
}

/**
 * Masks one note: what its record knows, what shows itself by its shape, and names nobody told us. A long one is masked in pieces,
 * none of which ends inside a value, so that the time taken grows with the length alone.
 */
export function maskNote(text: string, known: readonly KnownValue[]): MaskedNote {
  const masker = createMasker(known, { findUnknown });
  let masked = '';
  let from = 0;
  const replaced: Replacement[] = [];
  while (from < text.length) {
    const rest = text.slice(from, from + LONGEST_LOOK);
    const piece = rest.slice(0, endOfPiece(rest, masker));
    const done = masker.mask(piece);
    const shift = masked.length;
    const before = from;
    replaced.push(
      ...done.replaced.map((each) => ({ ...each, start: each.start + shift, end: each.end + shift, from: each.from + before })),
    );
    masked += done.text;
    from += piece.length;
  }
  return {
    masked,
    spans: replaced.flatMap((each) => toSpans(each, masked)),
    key: {
      masked,
      places: replaced.map(({ start, end, surface }) => ({ start, end, surface })),
      values: Object.fromEntries(masker.issued().map(({ token, value }) => [token, value])),
    },
  };
}

/** UTF-16 code units of a piece, of the stretch that is looked at to end it, and of a value that no piece can hold. */
const PIECE = 8_000;
const LONGEST_LOOK = 12_000;

// A value that fills more than a piece is cut where the look ends: longer ones are no names, numbers or addresses.
function endOfPiece(rest: string, masker: Masker): number {
  if (rest.length < LONGEST_LOOK) return rest.length;
  const paragraph = rest.slice(0, PIECE).lastIndexOf('\n\n');
  const end = masker.cutAt(rest, paragraph > PIECE / 2 ? paragraph : PIECE);
  return end === 0 ? rest.length : end;
}

/**
 * A note put back: byte for byte where its masked text is as it was given out, else each of its tokens by the value it stands for.
 * A token that was not issued for this note stays as it stands.
 */
export function unmaskNote(masked: string, key: NoteKey): string {
  if (masked === key.masked) return unmask({ text: masked, replaced: key.places });
  const values = new Map(Object.entries(key.values));
  return restore(masked, (token) => values.get(token));
}

function toSpans({ kind, from, surface, rule, start, end }: Replacement, masked: string): readonly NoteSpan[] {
  if (kind === 'LITERAL') return [];
  return [{ start: from, end: from + surface.length, label: toNoteLabel(kind), rule, token: masked.slice(start, end) }];
}
