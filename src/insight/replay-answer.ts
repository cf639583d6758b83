import { z } from 'zod';

import type { AuditContent } from '../trust/audit-content.ts';
import type { Verdict } from '../trust/audit-entry.ts';
import { judgeAnswer } from './judge-answer.ts';
import { POLICY_VERSION } from './policy.ts';
import { PROMPT_VERSION, toPrompt } from './prompt.ts';
import { rebuildContext } from './recorded-context.ts';
import type { RecordedContext } from './recorded-context.ts';

/** What became of judging a recorded answer again. */
export type Replay =
  | {
      readonly kind: 'replayed';
      /** Whether the prompt written again from the recorded context is the one that left, byte for byte. */
      readonly prompt: 'same-bytes' | 'differs';
      /** What today's rules find in the recorded answer. */
      readonly verdicts: readonly Verdict[];
      /** Whether that is what was found then. */
      readonly agrees: boolean;
      /** Versions then and now: other rules may find other things. */
      readonly rules: { readonly prompt: readonly [number, number]; readonly policy: readonly [number, number] };
    }
  /** There is nothing to judge: no model was asked, it gave no answer, or the entry is older than contexts are recorded. */
  | { readonly kind: 'nothing' };

/**
 * Judges a recorded answer again, from the recorded context alone.
 *
 * @param attempt - the entry written before the request left and the one written when the answer had been judged.
 */
export function replayAnswer({ begun, ended }: { readonly begun: AuditContent; readonly ended: AuditContent }): Replay {
  const { context: recorded, answer, verdicts } = ended;
  if (recorded === undefined || answer === undefined || !isRecordedContext(recorded)) return { kind: 'nothing' };
  const context = rebuildContext(recorded, begun.facts ?? []);
  const judged = judgeAnswer(answer, context);
  const found = toAnswerVerdicts(judged);
  const messages = JSON.stringify(toPrompt(context, recorded.prompt).messages);
  return {
    kind: 'replayed',
    prompt: begun.prompt?.includes(`"messages":${messages}`) === true ? 'same-bytes' : 'differs',
    verdicts: found,
    // What set the answer off stands in front of what was found in it.
    agrees: JSON.stringify(found.map(inOrder)) === JSON.stringify(verdicts.slice(begun.verdicts.length).map(inOrder)),
    rules: { prompt: [recorded.promptVersion, PROMPT_VERSION], policy: [recorded.policyVersion, POLICY_VERSION] },
  };
}

/** What the log keeps of a judgement: its verdicts, and that the answer stands where it does. */
export function toAnswerVerdicts(judged: ReturnType<typeof judgeAnswer>): readonly Verdict[] {
  return [...judged.verdicts, ...('answer' in judged ? [{ check: 'answer', outcome: 'stands' }] : [])];
}

// The database keeps the names of an object in an order of its own.
function inOrder({ check, outcome, detail }: Verdict): readonly (string | null)[] {
  return [check, outcome, detail ?? null];
}

const versioned = z.looseObject({ version: z.literal(1) });

// Written by the product and stamped with the entry: its version tells its shape.
function isRecordedContext(value: unknown): value is RecordedContext {
  return versioned.safeParse(value).success;
}
