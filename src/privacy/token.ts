/** What a token can stand for. `LITERAL` is text of the input that merely looks like a token. */
export const TOKEN_KINDS = [
  'PERSON',
  'ORG',
  'EMAIL',
  'PHONE',
  'ADDRESS',
  'LOCATION',
  'DOMAIN',
  'URL',
  'IP',
  'IBAN',
  'CARD',
  'SSN',
  'ID',
  'DATE',
  'LITERAL',
] as const;

/** A kind of token. */
export type TokenKind = (typeof TOKEN_KINDS)[number];

/** A token as it is written: `[PERSON_1]`. */
export type Token = `[${TokenKind}_${number}]`;

/** The canonical writing of a token. */
export function toToken(kind: TokenKind, number: number): Token {
  return `[${kind}_${number}]`;
}

/** A place in a text where a token stands, in whatever writing. */
export interface TokenPlace {
  readonly start: number;
  readonly end: number;
  readonly token: Token;
  /** What was drawn into the brackets and belongs behind the value: `'s` of `[PERSON_1's]`. */
  readonly suffix: string;
}

const KIND = TOKEN_KINDS.join('|');

// Models change the case, lose a bracket, escape the underscore for Markdown and draw a possessive into the brackets.
// Without its opening bracket only the underscore tells a token from prose ("person 1 of 3"); an s may be grown on to it ("PERSON_1s").
const BRACKETED = String.raw`\[\s{0,2}(?<kind>${KIND})(?:\\?_|[ -])?(?<number>\d{1,4})(?!\d)(?:(?<suffix>['’]s?)?\s{0,2}\])?`;
const BARE = String.raw`(?<![\p{L}\p{N}_])(?<kind>${KIND})\\?_(?<number>\d{1,4})(?![\p{N}_]|(?!s(?![\p{L}\p{N}_]))\p{L})\]?`;
const TOKEN = new RegExp(`${BRACKETED}|${BARE}`, 'giu');

/**
 * Every token of a text, in order, tolerant of case, lost brackets and possessives.
 *
 * @param from - where to begin; what stands before is still seen as what precedes a word.
 */
export function findTokens(text: string, from = 0): readonly TokenPlace[] {
  if (!/\d/u.test(text)) return [];
  const pattern = new RegExp(TOKEN);
  pattern.lastIndex = from;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const { kind = '', number = '', suffix = '' } = match.groups ?? {};
    const known = TOKEN_KINDS.find((each) => each === kind.toUpperCase());
    if (known === undefined) return [];
    return [{ start: match.index, end: match.index + match[0].length, token: toToken(known, Number(number)), suffix }];
  });
}

const LOOK_ALIKE = new RegExp(String.raw`(?:\[\s{0,2}(?:${KIND})(?:\\?_|[ -])?|(?:${KIND})\\?_)\d{1,4}\s{0,2}\]?`, 'giu');

/**
 * Text of an input that is, or beside other replacements could become, a token. Wider than {@link findTokens}: whether a
 * word begins there is not known before its neighbours are masked.
 */
export function findLookAlikes(text: string): readonly { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(LOOK_ALIKE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

const KIND_PREFIX = [...new Set(TOKEN_KINDS.flatMap((kind) => Array.from(kind, (_, index) => kind.slice(0, index + 1))))].join('|');
const UNFINISHED = new RegExp(
  [
    String.raw`\[\s{0,2}(?:${KIND_PREFIX})?$`,
    String.raw`\[\s{0,2}(?:${KIND})(?:\\_?|[_ -])$`,
    // A whole token waits for what follows it: a full stop may be one too many.
    String.raw`\[\s{0,2}(?:${KIND})(?:\\?_|[ -])?\d{1,4}(?:['’]s?)?\s{0,2}\]?$`,
    String.raw`(?<![\p{L}\p{N}_])(?:${KIND_PREFIX})$`,
    String.raw`(?<![\p{L}\p{N}_])(?:${KIND})(?:\\?_\d{0,4}|\\)$`,
  ].join('|'),
  'giu',
);

/**
 * Where the end of a text begins that can still become a token, or a longer one; the text's length when nothing can.
 *
 * @param from - where to begin, as in {@link findTokens}.
 */
export function unfinishedFrom(text: string, from = 0): number {
  UNFINISHED.lastIndex = from;
  return UNFINISHED.exec(text)?.index ?? text.length;
}
