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

/** What a reader sees: names put back, each text with the facts it cites. */
export function toInsight(masked: MaskedInsight, { audit, valueOf }: { readonly audit: string; readonly valueOf: ValueOf }): Insight {
  const { answer, evidence, evidenceNow, model, generatedAt, state, reason } = masked;
  const { kind, text, due, suppressed } = answer.nextStep;
  const made = { model, generatedAt, state, audit, ...(reason === undefined ? {} : { reason }) };
  const cited = (masking: string): readonly Evidence[] => {
    const ids = new Set(citedIds(masking));
    return evidence.filter(({ fact }) => ids.has(fact)).map((each) => ({ ...each, text: evidenceNow?.get(each.fact) ?? restore(each.text, valueOf) }));
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
