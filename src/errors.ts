/**
 * Every failure this product expects, by its stable code. `docs/errors.md` documents the same list; a test holds them equal.
 *
 * `retryable` says whether the same request can succeed later without anyone changing anything.
 * `action` is what the reader can do now; it never holds personal data or a secret.
 */
export const ERROR_CODES = {
  AUDIT_BROKEN: {
    retryable: false,
    action: 'Run crm-overlay audit verify; restore the audit tables from a backup, or ask who changed them.',
  },
  AUDIT_UNAVAILABLE: { retryable: true, action: 'Restore the database; AI fields return once the audit log can be written.' },
  BAD_CURSOR: { retryable: false, action: 'Pass a cursor exactly as this field returned it, with the same orderBy.' },
  BAD_FILE: { retryable: false, action: 'Mend the file at the line that the message names; nothing was written.' },
  BAD_ID: { retryable: false, action: 'Pass an id as the graph returned it, for example acc_….' },
  BAD_REQUEST: { retryable: false, action: 'Send a GraphQL request as the message says.' },
  BAD_USER_INPUT: { retryable: false, action: 'Correct the argument that the message names.' },
  BUDGET_SPENT: { retryable: true, action: 'Wait until the next day (UTC), or raise insight.budget in the configuration.' },
  BUS_UNAVAILABLE: {
    retryable: true,
    action: 'Check REDIS_URL and that Redis 7 or later answers there; without it each process hears only itself.',
  },
  CONFIG_INVALID: { retryable: false, action: 'Mend every path listed in the message, then start again.' },
  DATABASE_UNAVAILABLE: { retryable: true, action: 'Check DATABASE_URL and that PostgreSQL accepts connections.' },
  DECISION_NOT_FOUND: { retryable: false, action: 'Pass the id of a decision as decisions or the mutation returned it.' },
  DRIFT_TOO_LARGE: {
    retryable: false,
    action: 'Check what our user may see at the source; confirm real deletions with crm-overlay sync --reconcile --let-go --source NAME.',
  },
  EGRESS_FORBIDDEN: { retryable: false, action: 'Point the model to an allowed host or change OVERLAY_EGRESS.' },
  ENTITY_NOT_FOUND: { retryable: false, action: 'Search for the entity; it may have been deleted at its source.' },
  GRAPHQL_PARSE_FAILED: { retryable: false, action: 'Correct the syntax at the place given in locations.' },
  GRAPHQL_VALIDATION_FAILED: { retryable: false, action: 'Correct the operation so that it fits the schema.' },
  INSIGHT_STOPPED: { retryable: true, action: 'Subscribe again, or ask again, to have it written anew.' },
  INTAKE_BUSY: { retryable: true, action: 'Deliver again after retryAfterMs; if it repeats, run more workers.' },
  INTERNAL: { retryable: false, action: 'Report the request id; the cause is in the log.' },
  MASKING_FAILED: { retryable: false, action: 'The call was not made. Report the request id.' },
  MODEL_BAD_RESPONSE: { retryable: true, action: 'Check that the endpoint speaks the OpenAI Chat Completions API.' },
  MODEL_TIMEOUT: { retryable: true, action: 'Ask with a longer within, or check the model endpoint.' },
  MODEL_UNAVAILABLE: { retryable: true, action: 'Check OPENAI_BASE_URL and the key; answers are drafts until it returns.' },
  NOT_FOUND: { retryable: false, action: 'Use /graphql, /graphql/stream, /healthz, /readyz, /metrics or /.' },
  OPERATION_RESOLUTION_FAILURE: { retryable: false, action: 'Name one operation of the document in operationName.' },
  OPERATION_TOO_LARGE: { retryable: false, action: 'Ask for less at once: fewer levels, fewer aliases or smaller pages.' },
  OVERLOADED: { retryable: true, action: 'Ask again after retryAfterMs; if it repeats, run more gateways or raise maxOperations.' },
  PERSISTED_QUERY_NOT_SUPPORTED: { retryable: false, action: 'Send the query itself; hashes of queries are not kept here.' },
  PORT_IN_USE: { retryable: false, action: 'Stop the other program or choose another port with PORT.' },
  READER_TOO_SLOW: { retryable: true, action: 'Read faster, or come back with the last sequence seen: nothing is lost.' },
  RECORD_NOT_FOUND: { retryable: false, action: 'Pass source, object and id of a live record, as sources lists them.' },
  REQUEST_FORBIDDEN: { retryable: false, action: 'Call the gateway by the name it listens on, from a page it served.' },
  REQUEST_TOO_LARGE: { retryable: false, action: 'Send a smaller body; 1 MiB is the most.' },
  REVIEW_STALE: { retryable: false, action: 'Read matchReviews again and decide on what they show now.' },
  SOURCE_AUTH: { retryable: false, action: 'Renew the credentials of this source and run crm-overlay check.' },
  SOURCE_BAD_RESPONSE: { retryable: true, action: 'The source answered something that is not its API; check the base URL and any proxy.' },
  SOURCE_CONFLICT: { retryable: false, action: 'Somebody else changed the record; look at both versions and decide anew.' },
  SOURCE_NOT_FOUND: { retryable: false, action: 'Name a source that overlay.config.json configures.' },
  SOURCE_PERMISSION: { retryable: false, action: 'Grant our user the permission that the message names, then run crm-overlay check.' },
  SOURCE_RATE_LIMITED: { retryable: true, action: 'Wait for retryAfterMs; lower the polling rate if it repeats.' },
  SOURCE_REQUEST: { retryable: false, action: 'The source refused the request; check the object, field and permission the message names.' },
  SOURCE_TIMEOUT: { retryable: true, action: 'The source is slow; stale data is served where there is some.' },
  SOURCE_UNAVAILABLE: { retryable: true, action: 'Check that the source is reachable; stale data is served where there is some.' },
  STREAM_NOT_FOUND: { retryable: false, action: 'Subscribe again without after; the earlier stream has ended.' },
  WEBHOOK_UNAUTHENTIC: {
    retryable: false,
    action: 'Check the secret, the public URL that the signature covers, and the clocks; the sender then delivers again.',
  },
  WEBHOOK_UNREADABLE: { retryable: false, action: 'Point only the configured sender at this address; nothing was stored.' },
  WRITE_UNKNOWN: { retryable: false, action: 'Look at the source whether the change arrived; it is not sent a second time.' },
} as const satisfies Record<string, { readonly retryable: boolean; readonly action: string }>;

/** A stable code of {@link ERROR_CODES}. */
export type ErrorCode = keyof typeof ERROR_CODES;

/** What an error may carry besides its code. */
export interface ErrorDetails {
  readonly cause?: unknown;
  /** The source it concerns, by its configured name. */
  readonly source?: string;
  /** The field at the source that was the reason, where one was. */
  readonly field?: string;
  /** Milliseconds after which a retry makes sense. */
  readonly retryAfterMs?: number;
  /** Replaces the code's standard action where a more exact one is known. */
  readonly action?: string;
}

/**
 * An expected failure: the code says which, `action` what to do now. `cause` is kept for the log and never shown to a caller.
 */
export class OverlayError extends Error {
  readonly code: ErrorCode;
  readonly retryable: boolean;
  readonly action: string;
  readonly source: string | undefined;
  readonly field: string | undefined;
  readonly retryAfterMs: number | undefined;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.name = 'OverlayError';
    this.code = code;
    this.retryable = ERROR_CODES[code].retryable;
    this.action = details.action ?? ERROR_CODES[code].action;
    this.source = details.source;
    this.field = details.field;
    this.retryAfterMs = details.retryAfterMs;
  }
}

/** Whether a caught value is an {@link OverlayError}, optionally of one code. */
export function isOverlayError(value: unknown, code?: ErrorCode): value is OverlayError {
  return value instanceof OverlayError && (code === undefined || value.code === code);
}
