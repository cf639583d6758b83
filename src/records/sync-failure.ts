import { ERROR_CODES, isOverlayError } from '../errors.ts';

/** Why a pass over an object failed; never holds personal data. */
export interface SyncFailure {
  readonly code: string;
  readonly message: string;
  readonly action: string;
  /** The object that was read, in the source's word. */
  readonly object?: string | undefined;
  /** The field of it that was the reason, where one was. */
  readonly field?: string | undefined;
}

/** What of a failure is kept and shown. Messages of unknown errors may quote a customer's data: they are left out. */
export function toSyncFailure(cause: unknown, object: string): SyncFailure {
  if (!isOverlayError(cause)) {
    return { code: 'INTERNAL', message: 'The sync of this object broke off.', action: ERROR_CODES.INTERNAL.action, object };
  }
  const { code, message, action, field } = cause;
  return { code, message, action, object, ...(field === undefined ? {} : { field }) };
}

/** Where an unknown error arose, for the log: its name and places in our code, never its message. */
export function whereOf(cause: unknown): { readonly error: string; readonly at: readonly string[] } {
  if (!(cause instanceof Error)) return { error: typeof cause, at: [] };
  return { error: cause.name, at: (cause.stack ?? '').split('\n').filter((line) => /^\s+at /u.test(line)) };
}
