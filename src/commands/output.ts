import { ERROR_CODES, isOverlayError } from '../errors.ts';

/** What a command prints to: text for people, or one JSON document for programs. */
export interface Output {
  readonly format: 'text' | 'json';
  /** Whether a person watches: progress bars are drawn only then. */
  readonly isTerminal: boolean;
  /** A line on standard output; left out when the format is JSON. */
  line(text: string): void;
  /** The command's result, as one line of JSON; left out when the format is text. */
  json(value: unknown): void;
  /** A line about progress on standard error, in either format. */
  note(text: string): void;
  /** Redraws the last lines of standard error; only on a terminal. */
  redraw(lines: readonly string[]): void;
}

/** Prints to this process's streams. */
export function createOutput(format: 'text' | 'json'): Output {
  let drawn = 0;
  return {
    format,
    isTerminal: process.stderr.isTTY,
    line: (text) => {
      if (format === 'text') process.stdout.write(`${text}\n`);
    },
    json: (value) => {
      if (format === 'json') process.stdout.write(`${JSON.stringify(value)}\n`);
    },
    note: (text) => {
      process.stderr.write(`${text}\n`);
      drawn = 0;
    },
    redraw: (lines) => {
      // Up to the first drawn line, then each line anew.
      const up = drawn === 0 ? '' : `\u001B[${drawn}A`;
      process.stderr.write(`${up}${lines.map((text) => `\u001B[2K${text}\n`).join('')}`);
      drawn = lines.length;
    },
  };
}

/** A failure as programs read it; `source` and `field` where one is known. */
export interface Failure {
  /** Stable code, see docs/errors.md. */
  readonly code: string;
  readonly message: string;
  /** What to do now. */
  readonly action: string;
  readonly source?: string;
  /** The field at the source that was the reason. */
  readonly field?: string;
}

/** What failed and what to do. Never a stack: that is for the log. */
export function toFailure(error: unknown): Failure {
  if (isOverlayError(error)) {
    const { code, message, action, source, field } = error;
    return { code, message, action, ...(source === undefined ? {} : { source }), ...(field === undefined ? {} : { field }) };
  }
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EROFS')) {
    return { code: 'CONFIG_INVALID', message, action: 'Run crm-overlay where it may write, or set OVERLAY_DATA to such a folder.' };
  }
  return { code: 'INTERNAL', message, action: ERROR_CODES.INTERNAL.action };
}

/** A failure on one line: what it is and what to do. */
export function toFailureLine(error: unknown): string {
  const { code, message, action } = toFailure(error);
  // Nothing can be done about what we did not expect, beside reading what it was.
  if (code === 'INTERNAL' && !isOverlayError(error)) return `INTERNAL: ${message}`;
  return `${code}: ${closed(message)}${message.includes('\n') ? '\n' : ' '}${action}`;
}

/** A sentence with its end. */
export function closed(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
}
