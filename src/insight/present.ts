import { restore } from '../privacy/restore.ts';
import type { ValueOf } from '../privacy/restore.ts';
import type { Answer } from './answer.ts';
import { citedIds } from './citation.ts';
import type { Confidence, Evidence, Insight, InsightReason, InsightState } from './insight.ts';

/** An answer that is about to be shown, still masked. */
export interface MaskedInsight {
  readonly answer: Answer;
  readonly evidence: readonly Evidence[];
  /** What cited facts say by now, unmasked, by their id; it is shown in the place of what they said. */
  readonly evidenceNow?: ReadonlyMap<string, string>;
  readonly model: string;
  readonly generatedAt: string;
  readonly state: InsightState;
  /** Absent exactly when the state is `FRESH`. */
  readonly reason?: InsightReason;
}

/** For whom an answer is made readable. */
export interface ShownTo {
  /** Entry of the audit log. */
  readonly audit: string;
  readonly valueOf: ValueOf;
  /** Whether the reader may see what facts say by now, which is in the clear. @default 'shown' */
  readonly evidenceNow?: 'shown' | 'withheld';
}

/** What a reader sees: names put back, each text with the facts it cites. */
export function toInsight(masked: MaskedInsight, { audit, valueOf, evidenceNow: present = 'shown' }: ShownTo): Insight {
  const { answer, evidence, evidenceNow, model, generatedAt, state, reason } = masked;
  const { kind, text, due, suppressed } = answer.nextStep;
  const made = { model, generatedAt, state, audit, ...(reason === undefined ? {} : { reason }) };
  const cited = (masking: string): readonly Evidence[] => {
    const ids = new Set(citedIds(masking));
    const now = present === 'shown' ? evidenceNow : undefined;
    return evidence
      .filter(({ fact }) => ids.has(fact))
      .map((each) => ({ ...each, text: now?.get(each.fact) ?? restore(each.text, valueOf) }));
  };
  return {
    summary: { text: restore(answer.summary, valueOf), confidence: ACCEPTANCE, evidence: cited(answer.summary), ...made },
    nextStep: {
      kind,
      text: restore(text, valueOf),
      ...(due === undefined ? {} : { due }),
      ...(suppressed === undefined ? {} : { suppressed }),
      evidence: cited(text),
      ...made,
    },
  };
}

const ACCEPTANCE: Confidence = { event: 'ACCEPTED', reason: 'No reader has accepted or rejected an answer yet.', basis: [] };
