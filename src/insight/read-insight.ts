import type { Confidence, Insight, SummaryMessage } from './insight.ts';

/** Who asks. Answers are cached per `scope`: two viewers of one scope may see the same facts. */
export interface Viewer {
  readonly id: string;
  readonly scope: string;
}

/** Generations one request may still start; shared by every read of that request and counted down in place. */
export interface GenerationAllowance {
  left: number;
}

/** An entity and how long its reader is willing to wait for a model. */
export interface InsightRequest {
  /** Golden id of an account, contact or deal. */
  readonly id: string;
  /** Milliseconds; 0 never calls a model. Capped at 30,000. */
  readonly withinMs: number;
}

/** AI answers about entities. */
export interface InsightReader {
  /**
   * Answers in the order of the requests, undefined for an unknown id.
   *
   * @throws {OverlayError} `AUDIT_UNAVAILABLE` when the audit log cannot be written: no answer is given without its entry.
   */
  read(
    requests: readonly InsightRequest[],
    options: { readonly viewer: Viewer; readonly allowance: GenerationAllowance; readonly signal: AbortSignal },
  ): Promise<readonly (Insight | undefined)[]>;

  /** Probability of the event each entity is judged by, by golden id; unknown ids are absent. */
  confidence(ids: readonly string[]): Promise<ReadonlyMap<string, Confidence>>;

  /**
   * The summary while it is written: `insight-start`, deltas, then `insight-end` or `insight-error`. Ends after the last.
   *
   * @throws {OverlayError} `ENTITY_NOT_FOUND` for an unknown id, `STREAM_NOT_FOUND` when `after` names a stream that has ended.
   */
  stream(
    id: string,
    options: { readonly after?: number; readonly viewer: Viewer; readonly signal: AbortSignal },
  ): AsyncIterable<SummaryMessage>;
}
