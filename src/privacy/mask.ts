import { OverlayError, isOverlayError } from '../errors.ts';
import type { GraphPlace } from './graph-place.ts';
import { createKnownMatcher } from './known-matcher.ts';
import type { KnownMatcher } from './known-matcher.ts';
import type { KnownValue } from './known-value.ts';
import type { MaskedText } from './masked-text.ts';
import { patternSpans, phoneDigits } from './pattern-spans.ts';
import type { Span } from './pattern-spans.ts';
import { findLookAlikes, toToken } from './token.ts';
import type { Token, TokenKind } from './token.ts';

/** A text without personal data, and what stood where. */
export interface Masked {
  readonly text: MaskedText;
  /** In the order of the text. */
  readonly replaced: readonly Replacement[];
}

/** What a token stands in the place of. */
export interface Replacement {
  /** Where the token stands in the masked text, UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  /** What it replaced, as it was written. */
  readonly surface: string;
  /** Where that began in the text. */
  readonly from: number;
  readonly kind: TokenKind;
  /** Which rule found it. */
  readonly rule: string;
}

/** Finds values that nobody knows in a text in which those that are known or show their shape have been found. */
export type FindUnknown = (text: string, found: readonly Span[]) => readonly Span[];

/** How a masker looks at texts. */
export interface MaskerOptions {
  /** Looks for names that neither the graph nor a shape tells. @default nobody looks */
  readonly findUnknown?: FindUnknown;
}

/** A token that stands for something in at least one text of this masker. */
export interface IssuedToken {
  readonly token: Token;
  readonly kind: TokenKind;
  /** The canonical value where the graph knows it, else the writing that was met first. */
  readonly value: string;
  /** Where the graph holds it; absent for values the graph does not know. */
  readonly place?: GraphPlace;
  /** Golden id of whoever it belongs to, however it is written; absent where that cannot be told. */
  readonly owner?: string;
}

/** Which parts of a text are searched for names that nobody told us. */
export interface MaskOptions {
  /** Parts that people wrote; the words around them are the program's own. @default the whole text */
  readonly prose?: readonly Stretch[];
}

/** A part of a text, UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/**
 * Masks the texts of one conversation: the same person is the same token in all of them. Each of its methods throws an
 * {@link OverlayError} `MASKING_FAILED` when a rule fails: what could not be looked at must not leave.
 */
export interface Masker {
  /** For what is read and rewritten: one token for each value, however it is written. */
  mask(text: string, options?: MaskOptions): Masked;
  /**
   * For what is quoted: a writing that is not the canonical one has a token of its own, so that the text comes back exactly as
   * it was. Such tokens stand in no masked text, so nobody but the quotation can use them.
   */
  quote(text: string, options?: MaskOptions): Masked;
  /** Tokens issued for masked texts so far, in the order in which they were first needed. */
  issued(): readonly IssuedToken[];
  /** Tokens that only quotations hold. */
  quoted(): readonly IssuedToken[];
  /** Where a text may be cut: at most `length` characters long, and never inside a value, of which half would be left over. */
  cutAt(text: string, length: number): number;
  /** Finds what must not be in a prompt; shared with the last scan before a prompt leaves. */
  readonly matcher: KnownMatcher;
}

/** A masker that knows these values. */
export function createMasker(known: readonly KnownValue[], { findUnknown = NOTHING }: MaskerOptions = {}): Masker {
  const look = (text: string, { prose }: MaskOptions = {}): readonly Target[] =>
    orRefuse(() => targetsIn(text, { matcher, findUnknown: within(prose, findUnknown) }));
  const matcher = createKnownMatcher(known);
  const tokens = new Map<string, IssuedToken>();
  const quotations = new Map<string, IssuedToken>();
  const counts = new Map<TokenKind, number>();

  function nextToken(kind: TokenKind): Token {
    const number = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, number);
    return toToken(kind, number);
  }

  function issue(target: Target): Token {
    const { kind, known: { value = target.surface, place } = {} } = target;
    const meaning = { kind, value, ...(place === undefined ? {} : { place }), ...ownerOf(target) };
    return (tokens.get(keyOf(target)) ?? remember(tokens, keyOf(target), meaning)).token;
  }

  function issueQuoted(target: Target): Token {
    const { kind, surface: value } = target;
    const canonical = tokens.get(keyOf(target))?.value ?? target.known?.value ?? value;
    if (canonical === value) return issue(target);
    const key = `${kind} ${value}`;
    return (quotations.get(key) ?? remember(quotations, key, { kind, value, ...ownerOf(target) })).token;
  }

  function remember(list: Map<string, IssuedToken>, key: string, meaning: Omit<IssuedToken, 'token'>): IssuedToken {
    const issued = { token: nextToken(meaning.kind), ...meaning };
    list.set(key, issued);
    return issued;
  }

  return {
    mask: (text, options) => replaceTargets(text, look(text, options), issue),
    quote: (text, options) => replaceTargets(text, look(text, options), issueQuoted),
    issued: () => [...tokens.values()],
    quoted: () => [...quotations.values()],
    cutAt: (text, length) => cutAt(text, length, look),
    matcher,
  };
}

// An error of a rule may repeat what it stumbled over: only its cause holds it, which no caller is shown.
function orRefuse<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw isOverlayError(cause, 'MASKING_FAILED') ? cause : new OverlayError('MASKING_FAILED', 'A text could not be masked.', { cause });
  }
}

/** A search that sees prose and nothing around it: "Negotiation" as the stage of a deal is no name, whatever it looks like. */
function within(prose: readonly Stretch[] | undefined, find: FindUnknown): FindUnknown {
  if (prose === undefined) return find;
  return (text, found) =>
    prose.flatMap(({ start, end }) => {
      const inside = found.filter((span) => span.start < end && start < span.end).map((span) => moved(span, -start));
      return find(text.slice(start, end), inside).map((span) => moved(span, start));
    });
}

function moved(span: Span, by: number): Span {
  return { ...span, start: span.start + by, end: span.end + by };
}

function ownerOf({ known }: Target): Pick<IssuedToken, 'owner'> {
  const owner = known?.place?.entity ?? known?.owner;
  return owner === undefined ? {} : { owner };
}

function replaceTargets(text: string, targets: readonly Target[], issue: (target: Target) => Token): Masked {
  let maskedText = '';
  let from = 0;
  const replaced: Replacement[] = [];
  for (const target of targets) {
    maskedText += text.slice(from, target.start);
    const token = issue(target);
    const { surface, kind, rule, start } = target;
    replaced.push({ start: maskedText.length, end: maskedText.length + token.length, surface, from: start, kind, rule });
    maskedText += token;
    from = target.end;
  }
  maskedText += text.slice(from);
  return { text: brand(maskedText), replaced };
}

/** Characters behind a cut that are looked at for a value that goes on there; names and addresses are shorter. */
const LOOK_AHEAD = 160;

// Cutting at a space first keeps words whole; a value that lies across it goes altogether.
function cutAt(text: string, length: number, look: (text: string) => readonly Target[]): number {
  if (text.length <= length) return text.length;
  const beforeWord = /\s\S*$/u.exec(text.slice(0, length + 1))?.index ?? length;
  const targets = look(text.slice(0, length + LOOK_AHEAD));
  return targets.find(({ start, end }) => start < beforeWord && beforeWord < end)?.start ?? beforeWord;
}

/** The text as it was, byte for byte. */
export function unmask({
  text,
  replaced,
}: {
  readonly text: string;
  readonly replaced: readonly Pick<Replacement, 'start' | 'end' | 'surface'>[];
}): string {
  let from = 0;
  let restored = '';
  for (const { start, end, surface } of replaced) {
    restored += text.slice(from, start) + surface;
    from = end;
  }
  return restored + text.slice(from);
}

/** A text of ours with masked values in it; the words between them are the program's own. */
export function maskedTemplate(literals: TemplateStringsArray, ...values: readonly (MaskedText | readonly MaskedText[])[]): MaskedText {
  const parts = literals.map((literal, index) => literal + [values[index] ?? ''].flat().join('\n'));
  return brand(parts.join(''));
}

// The one place in which text becomes masked text.
function brand(text: string): MaskedText {
  return text as MaskedText; // oxlint-disable-line typescript/no-unsafe-type-assertion -- a brand has no run-time trace to narrow by
}

interface Target extends Span {
  readonly surface: string;
  readonly known?: KnownValue | undefined;
}

// What is found ends words and numbers beside it and so can bring others to light ("Anna+4930…"): looked through until
// nothing more is found.
function targetsIn(
  text: string,
  { matcher, findUnknown }: { readonly matcher: KnownMatcher; readonly findUnknown: FindUnknown },
): readonly Target[] {
  const targets: Target[] = [];
  let rest = text;
  for (let found = firstLook(rest, matcher); found.length > 0; found = firstLook(rest, matcher)) {
    targets.push(...found.map((target) => ({ ...target, surface: text.slice(target.start, target.end) })));
    for (const { start, end } of found) rest = rest.slice(0, start) + BORDER.repeat(end - start) + rest.slice(end);
  }
  const unknown = findUnknown(text, targets)
    .filter((span) => !targets.some(({ start, end }) => span.start < end && start < span.end))
    .map((span) => ({ ...span, surface: text.slice(span.start, span.end) }));
  return [...targets, ...unknown].toSorted((left, right) => left.start - right.start);
}

const NOTHING: FindUnknown = () => [];

/** Stands where something was taken out: no part of any word, number or address. */
const BORDER = '|';

function firstLook(text: string, matcher: KnownMatcher): readonly Omit<Target, 'surface'>[] {
  const literals = findLookAlikes(text).map(({ start, end }): Span => ({ start, end, kind: 'LITERAL', rule: 'look-alike' }));
  return overlapping([...literals, ...matcher.find(text), ...patternSpans(text)]).flatMap((group) => {
    const [winner] = group.toSorted(byClaim);
    if (winner === undefined) return [];
    return [{ ...winner, start: Math.min(...group.map(({ start }) => start)), end: Math.max(...group.map(({ end }) => end)) }];
  });
}

type Candidate = Span & { readonly known?: KnownValue | undefined };

// What two spans share belongs to one token, and so does the rest of both: half a name left over would be a leak.
function overlapping(spans: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const groups: Candidate[][] = [];
  let end = 0;
  for (const span of spans.toSorted((left, right) => left.start - right.start)) {
    const group = groups.at(-1);
    if (group !== undefined && span.start < end) group.push(span);
    else groups.push([span]);
    end = Math.max(end, span.end);
  }
  return groups;
}

// The longest claim says the most; of equal ones, a value the graph knows says more than a pattern.
function byClaim(left: Candidate, right: Candidate): number {
  return right.end - right.start - (left.end - left.start) || Number(left.known === undefined) - Number(right.known === undefined);
}

function keyOf({ kind, known, surface }: Target): string {
  if (known !== undefined) return `${kind} known ${known.place?.entity ?? ''} ${known.place?.field ?? known.value}`;
  if (kind === 'EMAIL' || kind === 'URL') return `${kind} ${surface.toLowerCase()}`;
  return kind === 'PHONE' ? `${kind} ${phoneDigits(surface)}` : `${kind} ${surface}`;
}
