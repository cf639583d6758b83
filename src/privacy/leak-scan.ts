import { OverlayError } from '../errors.ts';
import type { KnownMatcher, KnownSpan } from './known-matcher.ts';
import { patternSpans } from './pattern-spans.ts';
import { findTokens } from './token.ts';
import type { TokenKind } from './token.ts';
import { wordsOf } from './words.ts';

/** What the last scan before a prompt leaves goes by. */
export interface LeakScan {
  readonly matcher: KnownMatcher;
  /** Texts of the program itself. A name all of whose words stand in them, such as "Next Step", cannot be told from them. */
  readonly ownTexts: readonly string[];
}

/**
 * Refuses a serialised request in which a known value or a checked pattern still stands, as bytes or inside its JSON strings.
 *
 * @throws {OverlayError} `MASKING_FAILED`, naming the kinds found and never the values.
 */
export function assertNothingLeaks(body: string, scan: LeakScan): void {
  const own = once(() => new Set(scan.ownTexts.flatMap((text) => wordsOf(text).map(({ folded }) => folded))));
  const texts = [withoutEscapes(body), ...stringsIn(body)];
  const kinds = new Set(texts.flatMap((text) => leaksIn(text, scan.matcher, own)));
  if (kinds.size > 0) throw new OverlayError('MASKING_FAILED', `The request still shows ${[...kinds].join(', ')}.`);
}

function leaksIn(text: string, matcher: KnownMatcher, own: () => ReadonlySet<string>): readonly TokenKind[] {
  const bare = withoutTokens(text);
  // An inflection of a name may be a word of ours, too: "marks" of Mark, in what the prompt says of quotation marks.
  const isOwn = ({ words, start, end }: KnownSpan): boolean =>
    [words, wordsOf(bare.slice(start, end)).map(({ folded }) => folded)].some(
      (each) => each.length > 0 && each.every((word) => own().has(word)),
    );
  const known = matcher.find(bare).filter((span) => !isOwn(span));
  return [...known, ...patternSpans(bare)].map(({ kind }) => kind);
}

// A token is no value; in its place stands what ends a word and a number.
function withoutTokens(text: string): string {
  let bare = '';
  let from = 0;
  for (const { start, end } of findTokens(text)) {
    bare += `${text.slice(from, start)}|`;
    from = end;
  }
  return bare + text.slice(from);
}

// The letter of an escape (`\\n`) is no part of the word behind it.
function withoutEscapes(body: string): string {
  return body.replaceAll(/\\(?:u[\da-f]{4}|.)/giu, '|');
}

// Serialising writes a line break as two characters and some letters as codes, which can hide a value from a scan of the bytes.
function stringsIn(body: string): readonly string[] {
  const strings: string[] = [];
  JSON.parse(body, (_key, value: unknown) => {
    if (typeof value === 'string') strings.push(value);
    return value;
  });
  return strings;
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
