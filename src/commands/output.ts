import { isOverlayError } from '../errors.ts';

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

/** A failure on one line: what it is and what to do. Never a stack: that is for the log. */
export function toFailureLine(error: unknown): string {
  if (isOverlayError(error)) return `${error.code}: ${closed(error.message)}${error.message.includes('\n') ? '\n' : ' '}${error.action}`;
  if (error instanceof Error && 'code' in error && (error.code === 'EACCES' || error.code === 'EROFS')) {
    return `CONFIG_INVALID: ${closed(error.message)} Run crm-overlay where it may write, or set OVERLAY_DATA to such a folder.`;
  }
  return `INTERNAL: ${error instanceof Error ? error.message : String(error)}`;
}

function closed(sentence: string): string {
  return /[.!?]$/u.test(sentence) ? sentence : `${sentence}.`;
}
