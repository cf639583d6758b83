import type { KnownSpan } from './known-matcher.ts';
import type { KnownValue } from './known-value.ts';
import { emailAddresses, phoneDigits } from './pattern-spans.ts';
import { foundInPlain } from './plain-writing.ts';

/** Finds known values that are recognised by their own shape and not by words: e-mail addresses, telephone numbers, web domains. */
export interface KnownShapes {
  /** All places, overlapping ones too. */
  find(text: string): readonly KnownSpan[];
}

/** The shapes of these values; values of other kinds have none. */
export function createKnownShapes(values: readonly KnownValue[]): KnownShapes {
  const emails = new Map(values.filter(({ kind }) => kind === 'EMAIL').map((known) => [known.value.toLowerCase(), known]));
  const shapes = values.flatMap(toShape);
  return { find: (text) => [...emailSpans(text, emails), ...foundInPlain(text, (plain) => shapeSpans(plain, shapes))] };
}

function emailSpans(text: string, emails: ReadonlyMap<string, KnownValue>): readonly KnownSpan[] {
  return emailAddresses(text).flatMap((span): readonly KnownSpan[] => {
    const known = emails.get(text.slice(span.start, span.end).toLowerCase());
    return known === undefined ? [] : [{ ...span, known, words: [known.value.toLowerCase()], rule: 'known-email' }];
  });
}

const SHORTEST_PHONE = 6;
// The last seven digits of a number somebody here is known by are that number, with or without country code and trunk zero.
const TELLING_DIGITS = 7;
const GAP = String.raw`[ ().\-/]{0,3}`;

interface Shape {
  readonly known: KnownValue;
  /** What must be in a text at least, as it is without case or as its digits alone; most texts have none of it, and the full search costs. */
  readonly hint: { readonly in: 'digits' | 'letters'; readonly text: string };
  readonly pattern: () => RegExp;
}

function toShape(known: KnownValue): readonly Shape[] {
  if (known.kind === 'PHONE') return toPhoneShape(known);
  return known.kind === 'DOMAIN' ? [toDomainShape(known)] : [];
}

function toPhoneShape(known: KnownValue): readonly Shape[] {
  const digits = phoneDigits(known.value).replace(/^0+/u, '');
  if (digits.length < SHORTEST_PHONE) return [];
  const tail = digits.slice(-TELLING_DIGITS);
  const spaced = Array.from(tail).join(GAP);
  const pattern = once(() => new RegExp(String.raw`(?<![\p{L}\p{N}])\+?\(?(?:\d${GAP}){0,8}${spaced}(?!\d)`, 'gu'));
  return [{ known, hint: { in: 'digits', text: tail }, pattern }];
}

function toDomainShape(known: KnownValue): Shape {
  const hosts = String.raw`(?<![\p{L}\p{N}])(?:[\p{L}\p{N}-]+\.)*`;
  const pattern = once(() => new RegExp(String.raw`${hosts}${RegExp.escape(known.value)}(?![\p{L}\p{N}])`, 'giu'));
  return { known, hint: { in: 'letters', text: known.value.toLowerCase() }, pattern };
}

function shapeSpans(text: string, shapes: readonly Shape[]): readonly KnownSpan[] {
  if (shapes.length === 0) return [];
  const hay = { digits: text.replaceAll(/\D+/gu, ''), letters: text.includes('.') ? text.toLowerCase() : '' };
  return shapes
    .filter(({ hint }) => hint.text.length <= hay[hint.in].length && hay[hint.in].includes(hint.text))
    .flatMap(({ known, pattern }) =>
      [...text.matchAll(pattern())].map((match) => ({
        start: match.index,
        end: match.index + match[0].length,
        kind: known.kind,
        known,
        words: [known.value.toLowerCase()],
        rule: `known-${known.kind.toLowerCase()}`,
      })),
    );
}

function once<Value>(make: () => Value): () => Value {
  let made: { readonly value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
