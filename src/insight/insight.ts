import type { RecordRef } from '../../connectors/connector.ts';
import type { ErrorCode } from '../errors.ts';

/** How good an answer is: for the facts as they are, for earlier facts, or put together without a language model. */
export type InsightState = 'FRESH' | 'STALE' | 'DRAFT';

/** Why an answer is not fresh. */
export type InsightReason =
  | 'DEADLINE'
  | 'MODEL_UNAVAILABLE'
  | 'MODEL_BAD_RESPONSE'
  | 'MODEL_OFF'
  | 'BATCH_LIMIT'
  | 'MASKING_FAILED'
  | 'STOPPED'
  | 'BUDGET_SPENT'
  | 'CITED_FACT_CHANGED'
  | 'OVERLOADED';

/** Every kind of next step, as the public schema lists them. */
export const NEXT_STEP_KINDS = [
  'CALL',
  'EMAIL',
  'MEETING',
  'PROPOSAL',
  'UPSELL',
  'RESOLVE_TICKET',
  'CLARIFY_DATA',
  'WAIT',
  'DO_NOT_PURSUE',
] as const;

/** A kind of next step. */
export type NextStepKind = (typeof NEXT_STEP_KINDS)[number];

/** Events that confidence is stated for. */
export type ConfidenceEvent = 'DEAL_WON' | 'ANSWERS_IN_14_DAYS' | 'ACCEPTED';

/** A probability of a defined event; `reason` stands where there is no value. */
export interface Confidence {
  /** 0 to 1; absent while too few outcomes are known. */
  readonly value?: number;
  readonly reason?: string;
  readonly event: ConfidenceEvent;
  /** What the value rests on, in words. */
  readonly basis: readonly string[];
}

/** A fact an answer rests on. */
export interface Evidence {
  /** Short id of the fact in the prompt, `F12`. */
  readonly fact: string;
  readonly text: string;
  /** The record that states it, where one does. */
  readonly source?: RecordRef;
}

/** A step that was proposed and forbidden by policy. */
export interface SuppressedStep {
  readonly kind: NextStepKind;
  /** The rule, in words. */
  readonly why: string;
}

/** How, when and on what an answer was made. */
interface Made {
  readonly state: InsightState;
  /** Absent exactly when `state` is `FRESH`. */
  readonly reason?: InsightReason;
  readonly evidence: readonly Evidence[];
  /** The model's name; `extractive` is the built-in one. */
  readonly model: string;
  /** ISO 8601, UTC. */
  readonly generatedAt: string;
  /** Id of the audit entry, `aud_…`. */
  readonly audit: string;
}

/** A short account of where things stand, with names put back. */
export interface Summary extends Made {
  readonly text: string;
  /** Probability that a reader accepts it. */
  readonly confidence: Confidence;
}

/** A suggested next step, with names put back. */
export interface NextStep extends Made {
  readonly kind: NextStepKind;
  readonly text: string;
  /** Calendar date `YYYY-MM-DD` by which to do it. */
  readonly due?: string;
  readonly suppressed?: SuppressedStep;
}

/** What one generation says about one entity. */
export interface Insight {
  readonly summary: Summary;
  readonly nextStep: NextStep;
}

/** Why a text starts over. */
export type StartReason =
  /** The model's first attempt was no answer; it is asked once more. */
  | 'ATTEMPT_REPEATED'
  /** The process that had it written is gone. */
  | 'WRITER_LOST'
  /** The facts have changed since. */
  | 'FACTS_CHANGED'
  /** The generation that the reader comes back for is not told any more. */
  | 'GENERATION_GONE';

/** Why text is withdrawn. */
export type RetractReason =
  /** The facts it cites do not bear it out. */
  | 'UNSUPPORTED'
  /** Policy forbids it. */
  | 'FORBIDDEN'
  /** The facts have changed since. */
  | 'FACTS_CHANGED'
  /** The policies in force have changed since. */
  | 'POLICY_CHANGED';

/**
 * A message of a text that is told while it is written. `sequence` grows by one; an `insight-start` with sequence 0 begins to count anew.
 * What starts is provisional until its end.
 */
export type ProvisionalMessage =
  | {
      readonly kind: 'insight-start';
      readonly sequence: number;
      /** A new one means that the text starts over; together with `sequence` it tells where a reader has got to. */
      readonly generation: string;
      readonly model: string;
      readonly reason?: StartReason;
    }
  | {
      readonly kind: 'insight-delta';
      readonly sequence: number;
      readonly text: string;
      /** The kind of next step that the text is of. */
      readonly step?: NextStepKind;
    }
  /** Takes the text between two offsets, in UTF-16 code units of the text as it is shown, out of it. */
  | {
      readonly kind: 'insight-retract';
      readonly sequence: number;
      readonly from: number;
      readonly to: number;
      readonly reason: RetractReason;
    }
  | {
      readonly kind: 'insight-error';
      readonly sequence: number;
      readonly code: ErrorCode;
      readonly message: string;
      readonly retryable: boolean;
    };

/** A text begins. */
export type StartMessage = Extract<ProvisionalMessage, { readonly kind: 'insight-start' }>;

/** More text. */
export type DeltaMessage = Extract<ProvisionalMessage, { readonly kind: 'insight-delta' }>;

/** Text is taken back. */
export type RetractMessage = Extract<ProvisionalMessage, { readonly kind: 'insight-retract' }>;

/** A message of a live summary. */
export type SummaryMessage = ProvisionalMessage | { readonly kind: 'insight-end'; readonly sequence: number; readonly summary: Summary };

/** A message of a live next step. */
export type NextStepMessage = ProvisionalMessage | { readonly kind: 'insight-end'; readonly sequence: number; readonly nextStep: NextStep };
