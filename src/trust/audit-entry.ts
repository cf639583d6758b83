import type { Money } from '../graph/entity.ts';
import type { Page } from '../graph/page.ts';

/** What an audit entry records. */
export type AuditKind = 'BEGUN' | 'ENDED' | 'HIT' | 'DRAFTED' | 'REFUSED' | 'FORGOTTEN';

/** What a check found; `outcome` is a word of that check. */
export interface Verdict {
  readonly check: string;
  readonly outcome: string;
  /** Masked detail, where there is some. */
  readonly detail?: string;
}

/** One thing the AI did. Every text in it is masked. */
export interface AuditEntry {
  /** `aud_…`. */
  readonly id: string;
  readonly kind: AuditKind;
  /** Golden id of the entity. */
  readonly about: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly model: string;
  /** What set it off: `summary`, `stream`, … */
  readonly trigger: string;
  /** Who asked. */
  readonly viewer: string;
  /** The facts as the model saw them. */
  readonly facts?: readonly string[] | undefined;
  /** The request body, byte for byte. */
  readonly prompt?: string | undefined;
  /** The model's answer as it came. */
  readonly answer?: string | undefined;
  readonly verdicts: readonly Verdict[];
  readonly promptTokens?: number | undefined;
  readonly answerTokens?: number | undefined;
  /** Milliseconds from the request to its end. */
  readonly latencyMs?: number | undefined;
  /** Entry of the attempt this one ends, or of the answer a hit repeats. */
  readonly begun?: string | undefined;
  /** What the answer can be judged from again, masked: see `docs/audit.md`. */
  readonly context?: Readonly<Record<string, unknown>> | undefined;
  /** What the call cost by the prices of the day; absent where the model has none or counted no tokens. */
  readonly cost?: Money | undefined;
  /** Probability as it was stated before calibration, 0 to 1; absent where none was stated. */
  readonly rawConfidence?: number | undefined;
  /** Calibrated probability, 0 to 1; absent below the floor of data. */
  readonly confidence?: number | undefined;
  /** Version of the calibrator that made it. */
  readonly calibrator?: string | undefined;
}

/** A page of entries, newest first. */
export type AuditPage = Page<AuditEntry>;

/** Which entries: newest first, all of them or those about one entity. */
export interface AuditRequest {
  /** Golden id. */
  readonly about?: string | undefined;
  /** At most 100. */
  readonly first: number;
  readonly after?: string | undefined;
}
