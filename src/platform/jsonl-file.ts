import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { finished } from 'node:stream/promises';

import { isOverlayError, OverlayError } from '../errors.ts';

/** One object of a file, and the line on which it stands, counted from 1. */
export interface JsonLine {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** Bytes one line may have. */
const LONGEST_LINE_BYTES = 10_000_000;

/**
 * The objects of a JSON Lines file (UTF-8 with or without a mark), one by one; empty lines are none.
 *
 * @yields objects in the order of the file.
 * @throws {OverlayError} `BAD_FILE`, naming the file and the line: no such file, text that is not UTF-8, a line that is no JSON object.
 */
export async function* readJsonl(file: string): AsyncGenerator<JsonLine, void, void> {
  let line = 0;
  try {
    for await (const bytes of linesOf(file)) {
      line += 1;
      if (bytes.length > LONGEST_LINE_BYTES) throw badFile(file, `Line ${line} is longer than ${LONGEST_LINE_BYTES} bytes.`);
      const text = decode(bytes, { file, line });
      if (text.trim() !== '') yield { line, value: parseLine(file, line, text) };
    }
  } catch (cause) {
    throw toBadFile(file, cause);
  }
}

/** A JSON Lines file in the making: it takes its name when it is finished, and is gone when it is not. */
export interface JsonlFile extends AsyncDisposable {
  write(value: unknown): Promise<void>;
  finish(): Promise<void>;
}

/**
 * Begins a JSON Lines file that is written whole or not at all.
 *
 * @param options.mode - who may read it, as `chmod` takes it.
 * @throws {OverlayError} `BAD_FILE` from `write` or `finish` when it cannot be written there.
 */
export function createJsonlFile(file: string, { mode = 0o666 }: { readonly mode?: number } = {}): JsonlFile {
  const unfinished = `${file}.unfinished`;
  const stream = createWriteStream(unfinished, { mode });
  let fault: OverlayError | undefined;
  stream.on('error', (cause) => {
    fault = badFile(file, `The file cannot be written (${isSystemError(cause) ? cause.code : cause.message}).`, cause);
  });
  const assertWritten = (): void => {
    if (fault !== undefined) throw fault;
  };
  return {
    async write(value) {
      assertWritten();
      await new Promise<void>((resolve) => {
        stream.write(`${JSON.stringify(value)}\n`, () => resolve());
      });
      assertWritten();
    },
    async finish() {
      stream.end();
      // What failed the stream is kept by its listener, and thrown by the next line with the file's name.
      await finished(stream).catch(() => undefined);
      assertWritten();
      await rename(unfinished, file);
    },
    async [Symbol.asyncDispose]() {
      stream.destroy();
      await rm(unfinished, { force: true });
    },
  };
}

// By line feeds alone: Node's readline also breaks lines at U+2028, which may stand inside a JSON string.
async function* linesOf(file: string): AsyncGenerator<Buffer, void, void> {
  let rest: Buffer[] = [];
  for await (const chunk of createReadStream(file)) {
    const bytes = chunk instanceof Buffer ? chunk : Buffer.from(String(chunk));
    let start = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, start)) {
      yield Buffer.concat([...rest, bytes.subarray(start, end)]);
      rest = [];
      start = end + 1;
    }
    rest.push(bytes.subarray(start));
  }
  yield Buffer.concat(rest);
}

const LINE_FEED = 0x0a;

function decode(bytes: Buffer, { file, line }: { readonly file: string; readonly line: number }): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (cause) {
    throw badFile(file, `Line ${line} is not UTF-8; save the file as UTF-8.`, cause);
  }
}

function parseLine(file: string, line: number, text: string): Readonly<Record<string, unknown>> {
  const value = parse(text);
  if (isObject(value)) return value;
  throw badFile(file, `Line ${line} is no JSON object.`);
}

// The parser's own message is not kept: it quotes the text, which may be personal data.
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toBadFile(file: string, cause: unknown): unknown {
  if (isOverlayError(cause) || !isSystemError(cause)) return cause;
  return badFile(file, cause.code === 'ENOENT' ? 'There is no such file.' : `The file cannot be read (${cause.code}).`, cause);
}

function isSystemError(cause: unknown): cause is NodeJS.ErrnoException & { readonly code: string } {
  return cause instanceof Error && 'code' in cause && typeof cause.code === 'string' && /^E[A-Z]+$/u.test(cause.code);
}

function badFile(file: string, message: string, cause?: unknown): OverlayError {
  return new OverlayError('BAD_FILE', `${file}: ${message}`, cause === undefined ? {} : { cause });
}
