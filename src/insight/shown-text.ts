import { restore } from '../privacy/restore.ts';
import type { ValueOf } from '../privacy/restore.ts';

/** A text as one viewer sees it grow: names put back, offsets turned into the viewer's. */
export interface ShownText {
  /** The text starts over. */
  clear(valueOf: ValueOf): void;
  /** More text, masked, its tokens whole; gives it as the viewer sees it. */
  add(masked: string): string;
  /** Takes out what stands between two offsets of the masked text; gives the viewer's offsets. */
  remove(masked: Stretch): Stretch;
  /** Characters the viewer sees. */
  length(): number;
}

/** From one offset to another, in UTF-16 code units. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

const NO_VALUES: ValueOf = () => undefined;

/** An empty text. */
export function createShownText(): ShownText {
  let valueOf = NO_VALUES;
  let pieces: { readonly masked: string; readonly shown: string }[] = [];
  const lengthBefore = (place: number): number => {
    let masked = 0;
    let shown = 0;
    for (const piece of pieces) {
      const rest = place - masked;
      if (rest < piece.masked.length) return shown + (rest <= 0 ? 0 : restore(piece.masked.slice(0, rest), valueOf).length);
      masked += piece.masked.length;
      shown += piece.shown.length;
    }
    return shown;
  };
  return {
    clear(next) {
      valueOf = next;
      pieces = [];
    },
    add(masked) {
      const shown = restore(masked, valueOf);
      pieces.push({ masked, shown });
      return shown;
    },
    remove({ from, to }) {
      const seen = { from: lengthBefore(from), to: lengthBefore(to) };
      const masked = pieces.map((piece) => piece.masked).join('');
      const shown = pieces.map((piece) => piece.shown).join('');
      pieces = [
        { masked: masked.slice(0, from), shown: shown.slice(0, seen.from) },
        { masked: masked.slice(to), shown: shown.slice(seen.to) },
      ].filter((piece) => piece.masked !== '');
      return seen;
    },
    length: () => pieces.reduce((sum, { shown }) => sum + shown.length, 0),
  };
}
