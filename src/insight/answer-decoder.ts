/** Parts of an answer that are worth having before the rest of it. */
export type DecodedField = 'summary' | 'nextStep.kind' | 'nextStep.text';

/** More of one field. */
export interface DecodedPiece {
  readonly field: DecodedField;
  readonly text: string;
  /** Whether the field is complete with it. */
  readonly ends: 'here' | 'later';
}

/** Reads the texts of an answer out of its JSON while that is still being written. */
export interface AnswerDecoder {
  /** What this piece of JSON completes, in order. */
  push(piece: string): readonly DecodedPiece[];
}

const FIELDS: ReadonlySet<string> = new Set<DecodedField>(['summary', 'nextStep.kind', 'nextStep.text']);
const OPENING = /^\s*(?:```(?:json)?\s*)?(?=\{)/u;

/**
 * A decoder for one answer. What is no JSON object gives nothing, and what is broken gives what came before the break: the whole answer
 * is judged at its end.
 */
export function createAnswerDecoder(): AnswerDecoder {
  const place = createPlace();
  const told = new Set<string>();
  let state: 'before' | 'between' | 'name' | 'text' = 'before';
  // What cannot be decoded yet: half an escape, the first half of a character, half a name.
  let pending = '';
  let name = '';

  function step(pieces: DecodedPiece[]): 'again' | 'wait' {
    if (state === 'before') {
      const opening = OPENING.exec(pending);
      if (opening === null) return 'wait';
      pending = pending.slice(opening[0].length);
      state = 'between';
    }
    if (state === 'between') {
      const at = pending.search(/[{}[\],"]/u);
      const mark = pending.charAt(at);
      pending = at < 0 ? '' : pending.slice(at + 1);
      if (mark === '"') state = place.isAtName() ? 'name' : 'text';
      else if (mark !== '') place.pass(mark);
      return mark === '' ? 'wait' : 'again';
    }
    const { text, rest, ended } = decodeString(pending);
    pending = rest;
    if (state === 'name') name += text;
    else tell({ text, ended, pieces });
    if (!ended) return 'wait';
    if (state === 'name') place.enter(name);
    else told.add(place.path());
    name = '';
    state = 'between';
    return 'again';
  }

  function tell({ text, ended, pieces }: { readonly text: string; readonly ended: boolean; readonly pieces: DecodedPiece[] }): void {
    const field = place.path();
    // A name that comes twice is broken JSON in all but name; only the first is told.
    if (isField(field) && !told.has(field) && (text !== '' || ended)) pieces.push({ field, text, ends: ended ? 'here' : 'later' });
  }

  return {
    push(piece) {
      pending += piece;
      const pieces: DecodedPiece[] = [];
      while (step(pieces) === 'again');
      return pieces;
    },
  };
}

function isField(path: string): path is DecodedField {
  return FIELDS.has(path);
}

/** Where in nested objects and lists a reader is. */
interface Place {
  pass(mark: string): void;
  /** Whether a string that begins here is the name of a member. */
  isAtName(): boolean;
  enter(name: string): void;
  path(): string;
}

function createPlace(): Place {
  const levels: { readonly kind: 'object' | 'list'; name: string | undefined }[] = [];
  return {
    pass(mark) {
      const level = levels.at(-1);
      if (mark === '{') levels.push({ kind: 'object', name: undefined });
      else if (mark === '[') levels.push({ kind: 'list', name: '[]' });
      else if (mark !== ',') levels.pop();
      else if (level?.kind === 'object') level.name = undefined;
    },
    isAtName: () => levels.at(-1)?.kind === 'object' && levels.at(-1)?.name === undefined,
    enter(name) {
      const level = levels.at(-1);
      if (level !== undefined) level.name = name;
    },
    path: () => levels.map(({ name }) => name ?? '').join('.'),
  };
}

const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

function decodeString(json: string): { readonly text: string; readonly rest: string; readonly ended: boolean } {
  let text = '';
  let at = 0;
  while (at < json.length) {
    const special = /["\\]/gu;
    special.lastIndex = at;
    const next = special.exec(json)?.index ?? json.length;
    text += json.slice(at, next);
    at = next;
    if (at === json.length) break;
    if (json.charAt(at) === '"') return { text, rest: json.slice(at + 1), ended: true };
    const length = json.charAt(at + 1) === 'u' ? 6 : 2;
    if (at + length > json.length) break;
    text += unescape(json.slice(at, at + length));
    at += length;
  }
  // Half of a surrogate pair is no text yet; it is written again as an escape, so that it is decoded with its other half.
  const half = /[\uD800-\uDBFF]$/u.exec(text)?.[0] ?? '';
  const again = half === '' ? '' : String.raw`\u${half.charCodeAt(0).toString(16)}`;
  return { text: text.slice(0, text.length - half.length), rest: again + json.slice(at), ended: false };
}

function unescape(escape: string): string {
  const letter = escape.charAt(1);
  return letter === 'u' ? String.fromCharCode(Number.parseInt(escape.slice(2), 16)) : (ESCAPES[letter] ?? letter);
}
