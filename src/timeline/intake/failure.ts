import { isOverlayError } from '../../errors.ts';

/** Why an event could not be worked off; holds no value of it. */
export interface FailureCause {
  /** A code of `docs/errors.md`, or `PROCESS_DIED`. */
  readonly code: string;
  readonly message: string;
}

/** Attempts an event has before it is set aside. */
export const MAX_ATTEMPTS = 5;

/** Deaths of a process over an event after which it is set aside. */
export const MAX_DEATHS = 3;

/** The cause of an event over which processes died. */
export const PROCESS_DIED: FailureCause = {
  code: 'PROCESS_DIED',
  message: `The process that worked on it died, ${MAX_DEATHS} times, the last time over this event alone.`,
};

/** Classes of SQLSTATE that tell of the server and not of what was asked: connection, transaction, resources, locks, operator, system. */
const SERVER_CLASSES = new Set(['08', '25', '40', '53', '54', '55', '57', '58', 'XX']);

/** Whether a failure is the database's and none of the events': they wait, and no attempt is counted. */
export function isDatabaseFault(error: unknown): boolean {
  const state = sqlStateOf(error);
  return isOverlayError(error, 'DATABASE_UNAVAILABLE') || (state !== undefined && SERVER_CLASSES.has(state.slice(0, 2)));
}

/** What a source says about itself, not about the records that were asked for: they wait until it answers again. */
const SOURCE_STATES: ReadonlySet<string> = new Set([
  'SOURCE_AUTH',
  'SOURCE_BAD_RESPONSE',
  'SOURCE_PERMISSION',
  'SOURCE_RATE_LIMITED',
  'SOURCE_TIMEOUT',
  'SOURCE_UNAVAILABLE',
]);

/** Whether a failure is the source's and none of the events'. */
export function isSourceFault(error: unknown): boolean {
  return isOverlayError(error) && SOURCE_STATES.has(error.code);
}

/** What is told of a failure. A message that is not ours may quote what it stumbled over, so only its kind is told. */
export function toCause(error: unknown): FailureCause {
  if (isOverlayError(error)) return { code: error.code, message: error.message };
  const state = sqlStateOf(error);
  if (state !== undefined) return { code: 'INTERNAL', message: `PostgreSQL does not take what it states (SQLSTATE ${state}).` };
  return { code: 'INTERNAL', message: `It cannot be worked off (${error instanceof Error ? error.name : 'unknown'}).` };
}

/** Milliseconds until the next attempt: 1, 2, 4 and 8 seconds. */
export function pauseAfter(attempts: number): number {
  return 1_000 * 2 ** (attempts - 1);
}

const SHORTEST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 300_000;

/** Milliseconds until a source is asked again: as long as an event waits already, so the pauses double without a count. */
export function pauseOf(waitedMs: number, retryAfterMs = 0): number {
  return Math.max(retryAfterMs, Math.min(Math.max(waitedMs, SHORTEST_WAIT_MS), LONGEST_WAIT_MS));
}

function sqlStateOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' && /^[0-9A-Z]{5}$/u.test(error.code) ? error.code : undefined;
}
