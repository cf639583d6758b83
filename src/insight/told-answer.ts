import { createStreamRestorer } from '../privacy/restore.ts';
import { createAnswerDecoder } from './answer-decoder.ts';
import type { DecodedPiece } from './answer-decoder.ts';
import { MAX_STEP_LENGTH, MAX_SUMMARY_LENGTH } from './answer.ts';
import type { InsightContext } from './context.ts';
import { forbidsSale } from './ground.ts';
import { createHoldBack, judgeSentence } from './hold-back.ts';
import type { TextChange } from './hold-back.ts';
import { NEXT_STEP_KINDS } from './insight.ts';
import type { NextStepKind } from './insight.ts';
import { canonicalToken } from './judge-answer.ts';
import { enforcePolicy } from './rule-step.ts';

/** What becomes of one of an answer's texts while it is written, masked. `step` is the kind that the text of a next step is of. */
export type ToldChange = TextChange & { readonly field: 'summary' | 'nextStep'; readonly step?: NextStepKind };

/** An answer that arrives in pieces of JSON. */
export interface ToldAnswer {
  push(piece: string): void;
  /** Nothing more comes, and the model itself said so. */
  end(): void;
}

/** Tells what can be told of an answer while it is written: what policy forbids never, what nothing bears out not for long. */
export function createToldAnswer(context: InsightContext, onChange: (change: ToldChange) => void): ToldAnswer {
  const decoder = createAnswerDecoder();
  const summary = createToldText(context, createSummaryGuard(context), (change) => onChange({ ...change, field: 'summary' }));
  let kind = '';
  let step: ToldText | undefined;

  function take({ field, text, ends }: DecodedPiece): void {
    if (field === 'summary') {
      summary.push(text);
      if (ends === 'here') summary.end();
    } else if (field === 'nextStep.text') {
      step?.push(text);
      if (ends === 'here') step?.end();
    } else {
      kind += text;
      const known = ends === 'here' ? NEXT_STEP_KINDS.find((each) => each === kind) : undefined;
      if (known !== undefined) step = createToldStep(context, known, onChange);
    }
  }

  return {
    push(piece) {
      decoder.push(piece).forEach(take);
    },
    end() {
      summary.end();
      step?.end();
    },
  };
}

interface ToldText {
  push(text: string): void;
  end(): void;
}

type Guard = ReturnType<typeof createHoldBack>;

// A text is told in canonical tokens, each whole, so that the edge restores piece by piece.
function createToldText(context: InsightContext, guard: Guard, onChange: (change: TextChange) => void): ToldText {
  const whole = createStreamRestorer(canonicalToken(context));
  let state: 'open' | 'ended' = 'open';
  return {
    push: (text) => guard.push(whole.push(text)).forEach(onChange),
    end() {
      if (state === 'ended') return;
      state = 'ended';
      guard.push(whole.end()).forEach(onChange);
      guard.end().forEach(onChange);
    },
  };
}

function createSummaryGuard(context: InsightContext): Guard {
  return createHoldBack(context, {
    pace: context.policies.some(forbidsSale) ? 'sentence by sentence' : 'atom by atom',
    judge: (sentence) => judgeSentence(sentence, context),
    maxLength: MAX_SUMMARY_LENGTH,
  });
}

// A kind that policy or playbook forbids is not told at all: what stands in its place is known at the end.
function createToldStep(context: InsightContext, kind: NextStepKind, onChange: (change: ToldChange) => void): ToldText | undefined {
  const isAllowed = (text: string): boolean => {
    const step = { kind, text };
    return enforcePolicy(step, context) === step;
  };
  if (!isAllowed('')) return undefined;
  let shown = 0;
  let state: 'allowed' | 'forbidden' = 'allowed';
  const tell = (change: TextChange): void => {
    shown = change.kind === 'text' ? shown + change.text.length : change.from;
    onChange({ ...change, field: 'nextStep', step: kind });
  };
  const guard = createHoldBack(context, {
    pace: context.policies.length > 0 || context.leftAlone.size > 0 ? 'sentence by sentence' : 'atom by atom',
    judge(sentence, before) {
      if (isAllowed(`${before} ${sentence}`)) return judgeSentence(sentence, context);
      state = 'forbidden';
      return 'FORBIDDEN';
    },
    maxLength: MAX_STEP_LENGTH,
  });
  const text = createToldText(context, guard, (change) => {
    if (state === 'allowed') tell(change);
  });
  // With one sentence the whole step falls.
  const settle = (): void => {
    if (state === 'forbidden' && shown > 0) tell({ kind: 'retract', from: 0, to: shown, why: 'FORBIDDEN' });
  };
  return {
    push(piece) {
      text.push(piece);
      settle();
    },
    end() {
      text.end();
      settle();
    },
  };
}
