/** Reads the `summary` string out of a JSON object while it is still being written. */
export interface SummaryDecoder {
  /** The part of the summary that this piece of JSON completes. */
  push(piece: string): string;
}

const OPENING = /^\s*(?:```(?:json)?\s*)?\{\s*"summary"\s*:\s*"/u;
const ESCAPES: Readonly<Record<string, string>> = { b: '\b', f: '\f', n: '\n', r: '\r', t: '\t' };

/**
 * A decoder for one answer. A text that does not begin with the summary gives nothing: the whole answer is judged at its end.
 */
export function createSummaryDecoder(): SummaryDecoder {
  let state: 'before' | 'inside' | 'after' = 'before';
  // What cannot be decoded yet: the beginning of the object, half an escape, the first half of a character.
  let pending = '';
  return {
    push(piece) {
      if (state === 'after') return '';
      pending += piece;
      if (state === 'before') {
        const opening = OPENING.exec(pending);
        if (opening === null) return '';
        state = 'inside';
        pending = pending.slice(opening[0].length);
      }
      const { text, rest, ended } = decode(pending);
      pending = rest;
      if (ended) state = 'after';
      return text;
    },
  };
}

function decode(json: string): { readonly text: string; readonly rest: string; readonly ended: boolean } {
  let text = '';
  let at = 0;
  while (at < json.length) {
    const letter = json.charAt(at);
    if (letter === '"') return { text, rest: '', ended: true };
    const length = letter === '\\' ? escapeLength(json, at) : 1;
    if (at + length > json.length) break;
    text += letter === '\\' ? unescape(json.slice(at, at + length)) : letter;
    at += length;
  }
  // Half of a surrogate pair is no text yet; it is written again as an escape, so that it is decoded with its other half.
  const half = /[\uD800-\uDBFF]$/u.exec(text)?.[0] ?? '';
  const again = half === '' ? '' : String.raw`\u${half.charCodeAt(0).toString(16)}`;
  return { text: text.slice(0, text.length - half.length), rest: again + json.slice(at), ended: false };
}

function escapeLength(json: string, at: number): number {
  return json.charAt(at + 1) === 'u' ? 6 : 2;
}

function unescape(escape: string): string {
  const letter = escape.charAt(1);
  return letter === 'u' ? String.fromCharCode(Number.parseInt(escape.slice(2), 16)) : (ESCAPES[letter] ?? letter);
}
