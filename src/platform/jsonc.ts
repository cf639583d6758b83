/** A place in a text that is not JSON; the message quotes nothing of the text, which may hold secrets. */
export class JsoncSyntaxError extends Error {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units. */
  readonly column: number;

  constructor(reason: string, place: { readonly text: string; readonly at: number }) {
    const before = place.text.slice(0, place.at).split('\n');
    const line = before.length;
    const column = (before.at(-1)?.length ?? 0) + 1;
    super(`line ${line}, column ${column}: ${reason}`);
    this.name = 'JsoncSyntaxError';
    this.line = line;
    this.column = column;
  }
}

/**
 * Parses JSON that may hold comments (line and block) and commas after the last item.
 *
 * `JSON.parse` cannot be used after stripping them: its messages quote the text around the fault, and do not always tell the place.
 *
 * @throws {JsoncSyntaxError} at the first character that does not belong; a name that occurs twice in an object is a fault too.
 */
export function parseJsonc(text: string): unknown {
  const reader = { text, at: 0 };
  const value = readValue(reader, 0);
  skipSpace(reader);
  if (reader.at < text.length) throw new JsoncSyntaxError('nothing may follow the value', reader);
  return value;
}

interface Reader {
  readonly text: string;
  at: number;
}

const DEEPEST = 100;
const SPACE = /(?:[ \t\r\n\uFEFF]+|\/\/[^\n]*|\/\*[\s\S]*?\*\/)*/uy;
// Control characters (Cc) must be escaped inside a text; DEL and the C1 block, which JSON allows, are refused with them.
const STRING = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const SCALAR = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/uy;

function readValue(reader: Reader, depth: number): unknown {
  if (depth > DEEPEST) throw new JsoncSyntaxError(`nested deeper than ${DEEPEST} levels`, reader);
  skipSpace(reader);
  const first = reader.text[reader.at];
  if (first === '{') return readObject(reader, depth);
  if (first === '[') return readArray(reader, depth);
  if (first === '"') return readString(reader);
  return JSON.parse(take(reader, SCALAR) ?? refuse(reader, 'expected a value'));
}

function readObject(reader: Reader, depth: number): Readonly<Record<string, unknown>> {
  const entries = new Map<string, unknown>();
  reader.at += 1;
  while (!isClosed(reader, '}', entries.size)) {
    const place = { ...reader };
    if (reader.text[reader.at] !== '"') refuse(reader, 'expected a name in double quotes or }');
    const name = readString(reader);
    if (entries.has(name)) throw new JsoncSyntaxError(`the name ${name} occurs twice`, place);
    skipSpace(reader);
    if (reader.text[reader.at] !== ':') refuse(reader, 'expected : after the name');
    reader.at += 1;
    entries.set(name, readValue(reader, depth + 1));
  }
  return Object.fromEntries(entries);
}

function readArray(reader: Reader, depth: number): readonly unknown[] {
  const items: unknown[] = [];
  reader.at += 1;
  while (!isClosed(reader, ']', items.length)) items.push(readValue(reader, depth + 1));
  return items;
}

/** Moves to the next item, past its comma, or behind the closing bracket. */
function isClosed(reader: Reader, bracket: '}' | ']', itemsSoFar: number): boolean {
  skipSpace(reader);
  if (itemsSoFar > 0 && reader.text[reader.at] !== bracket) {
    if (reader.text[reader.at] !== ',') refuse(reader, `expected , or ${bracket}`);
    reader.at += 1;
    skipSpace(reader);
  }
  if (reader.text[reader.at] !== bracket) return false;
  reader.at += 1;
  return true;
}

function readString(reader: Reader): string {
  const quoted = take(reader, STRING) ?? refuse(reader, 'this text is not closed, or holds a bad escape or a bare line break');
  return String(JSON.parse(quoted));
}

function skipSpace(reader: Reader): void {
  take(reader, SPACE);
  if (reader.text.startsWith('/*', reader.at)) refuse(reader, 'this comment is not closed');
}

function take(reader: Reader, pattern: RegExp): string | undefined {
  pattern.lastIndex = reader.at;
  const [match] = pattern.exec(reader.text) ?? [];
  reader.at += match?.length ?? 0;
  return match;
}

function refuse(reader: Reader, reason: string): never {
  throw new JsoncSyntaxError(reader.at >= reader.text.length ? `the text ends here: ${reason}` : reason, reader);
}
