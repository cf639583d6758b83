import { createScanAtoms } from './atoms.ts';
import type { InsightContext } from './context.ts';
import { ground, SENTENCE_END } from './ground.ts';

/** What becomes of a text that is shown while it is written. Offsets count in UTF-16 code units of the text as it is shown then. */
export type TextChange =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'retract'; readonly from: number; readonly to: number; readonly why: Withdrawal };

/** Why a sentence is withdrawn: the facts it cites do not bear it out, or policy forbids it. */
export type Withdrawal = 'UNSUPPORTED' | 'FORBIDDEN';

/** Lets through what can be shown of a text that arrives in pieces. */
export interface HoldBack {
  push(piece: string): readonly TextChange[];
  /** What is left, once nothing more comes. */
  end(): readonly TextChange[];
}

/** What a text is held to. */
export interface HoldBackOptions {
  /**
   * `atom by atom`: text flows, what can be checked waits until it is complete and some fact holds it.
   * `sentence by sentence`: nothing is shown before its sentence is judged.
   */
  readonly pace: 'atom by atom' | 'sentence by sentence';
  /** Why a sentence cannot stand, given what stands before it; undefined when it can. */
  readonly judge: (sentence: string, before: string) => Withdrawal | undefined;
  /** Characters after which a text is no longer believed; what comes later is not told. */
  readonly maxLength: number;
}

/**
 * Holds a masked text back. An atom that no fact holds keeps the rest of its sentence back; at its end a sentence is judged like the
 * finished answer will be, and shown to its end or withdrawn. So whatever has been shown when the text ends is what {@link ground} leaves of it.
 */
export function createHoldBack(context: InsightContext, { pace, judge, maxLength }: HoldBackOptions): HoldBack {
  const scan = createScanAtoms(context);
  let before = '';
  let sentence = '';
  let shown = 0;
  let length = 0;
  // Up to here the sentence has been looked through for its end, so that a long one costs no more per word than a short one.
  let looked = 0;
  let flow: 'flowing' | 'held' = pace === 'atom by atom' ? 'flowing' : 'held';

  const show = (to: number, changes: TextChange[]): void => {
    // Only sentences that stand are shown, one space apart.
    const space = shown === 0 && before !== '' ? ' ' : '';
    if (to > shown) changes.push({ kind: 'text', text: space + sentence.slice(shown, to) });
    shown = Math.max(to, shown);
  };
  const close = (end: number, changes: TextChange[]): void => {
    const whole = sentence.slice(0, end).trimEnd();
    const why = whole === '' ? undefined : judge(whole, before);
    if (why === undefined) {
      const isNothing = whole === '';
      show(whole.length, changes);
      before += `${before === '' || isNothing ? '' : ' '}${whole}`;
    } else if (shown > 0) {
      const space = before === '' ? 0 : 1;
      changes.push({ kind: 'retract', from: before.length, to: before.length + space + shown, why });
    }
    sentence = sentence.slice(end).trimStart();
    shown = 0;
    looked = 0;
    flow = pace === 'atom by atom' ? 'flowing' : 'held';
  };
  const flowOn = (changes: TextChange[]): void => {
    if (flow === 'held' || sentence.length === shown) return;
    const { to, stop } = scan(sentence, shown);
    // The space behind a sentence is told with what follows it, if anything does.
    show(/[.!?…"”’)\]]\s$/u.test(sentence.slice(Math.max(to - 2, 0), to)) ? to - 1 : to, changes);
    if (stop === 'unmatched') flow = 'held';
  };

  return {
    push(piece) {
      length += piece.length;
      if (length > maxLength) return [];
      const changes: TextChange[] = [];
      sentence = joined(sentence, piece);
      for (let end = sentenceEnd(sentence, looked); end !== undefined; end = sentenceEnd(sentence, looked)) close(end, changes);
      looked = Math.max(sentence.length - UNDECIDED_LENGTH, 0);
      flowOn(changes);
      return changes;
    },
    end() {
      const changes: TextChange[] = [];
      if (length <= maxLength) close(sentence.length, changes);
      return changes;
    },
  };
}

/** Judges a sentence as the finished answer will be judged. */
export function judgeSentence(sentence: string, context: InsightContext): Withdrawal | undefined {
  const [reason] = ground(sentence, context).removed;
  if (reason === undefined) return undefined;
  return reason === 'forbidden-push' ? 'FORBIDDEN' : 'UNSUPPORTED';
}

// One space for every stretch of white; what stands there already has been through this.
function joined(sentence: string, piece: string): string {
  const plain = piece.replaceAll(/[\p{Cc}\s]+/gu, ' ');
  return sentence + (sentence === '' || sentence.endsWith(' ') ? plain.trimStart() : plain);
}

/** Characters at the end of a text that may turn out to begin another sentence once more has come: a space, a quotation mark, `[F`. */
const UNDECIDED_LENGTH = 8;

const END = new RegExp(SENTENCE_END, 'gu');

// A bracket that opens may still be a citation, which belongs to the sentence before it.
function sentenceEnd(text: string, from: number): number | undefined {
  END.lastIndex = from;
  const end = END.exec(text);
  if (end === null) return undefined;
  return /^\s*\[F?$/u.test(text.slice(end.index)) ? undefined : end.index;
}
