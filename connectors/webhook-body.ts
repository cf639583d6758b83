import { createHash } from 'node:crypto';

import { OverlayError } from '../src/errors.ts';

/** Levels of nesting that a body may have: no sender needs a quarter of it. */
const MAX_DEPTH = 64;

/** The refusal of a body that is not what its sender sends. */
export function unreadable(message: string, cause?: unknown): OverlayError {
  return new OverlayError('WEBHOOK_UNREADABLE', message, { cause });
}

/**
 * The text of a body.
 *
 * @throws {OverlayError} `WEBHOOK_UNREADABLE` where it is not UTF-8.
 */
export function readUtf8(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch (cause) {
    throw unreadable('The body is not UTF-8.', cause);
  }
}

/**
 * The value of a JSON body.
 *
 * @throws {OverlayError} `WEBHOOK_UNREADABLE` where it is not UTF-8, nested deeper than 64 levels or not JSON.
 */
export function readJson(body: Uint8Array): unknown {
  const text = readUtf8(body);
  if (isDeeperThan(text, MAX_DEPTH)) throw unreadable(`The body is nested deeper than ${MAX_DEPTH} levels.`);
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw unreadable('The body is not JSON.', cause);
  }
}

// One walk without recursion, before a parser that may recurse is let at it.
function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let quoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (quoted && character === '\\') at += 1;
    else if (character === '"') quoted = !quoted;
    else if (!quoted && (character === '{' || character === '[')) {
      depth += 1;
      if (depth > most) return true;
    } else if (!quoted && (character === '}' || character === ']')) depth -= 1;
  }
  return false;
}

/** What tells one happening from another: equal parts, equal key. */
export function toEventKey(parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
