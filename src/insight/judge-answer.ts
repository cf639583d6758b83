import { restore } from '../privacy/restore.ts';
import type { Token } from '../privacy/token.ts';
import type { Verdict } from '../trust/audit.ts';
import { parseAnswer } from './answer.ts';
import type { Answer, AnsweredStep } from './answer.ts';
import type { InsightContext } from './context.ts';
import { datesOf, ground } from './ground.ts';
import type { Grounded, RemovalReason } from './ground.ts';
import type { SuppressedStep } from './insight.ts';
import { withQuotations } from './quotations.ts';
import { settleDates } from './relative-dates.ts';
import { enforcePolicy, ruleStep } from './rule-step.ts';

/** What became of a model's answer, and the checks it went through. `repair` tells what to ask for once more. */
export type Judgement =
  | { readonly answer: Answer; readonly verdicts: readonly Verdict[] }
  | { readonly verdicts: readonly Verdict[]; readonly repair?: string };

/** Reads, grounds and holds to policy what a model wrote; what is left stands, or nothing does. */
export function judgeAnswer(raw: string, context: InsightContext): Judgement {
  const parsed = parseAnswer(raw);
  if ('fault' in parsed) return { verdicts: [{ check: 'schema', outcome: 'failed', detail: parsed.fault }], repair: parsed.fault };
  const tokenOf = canonicalToken(context);
  const summary = ground(restore(parsed.answer.summary, tokenOf), context);
  const { nextStep, removed, forbidden } = judgeStep(
    { ...parsed.answer.nextStep, text: restore(parsed.answer.nextStep.text, tokenOf) },
    context,
  );
  const reasons = [...summary.removed, ...removed];
  const verdicts: readonly Verdict[] = [
    { check: 'schema', outcome: 'passed' },
    { check: 'grounding', outcome: reasons.length === 0 ? 'passed' : 'sentences-removed', detail: reasons.join(', ') },
    { check: 'policy', outcome: forbidden === undefined ? 'passed' : 'step-replaced', detail: forbidden?.why ?? '' },
  ];
  if (hasFallen(summary)) {
    return {
      verdicts: [
        ...verdicts,
        { check: 'core', outcome: 'abstained', detail: `${summary.removed.length} sentences fell, ${summary.stood} stood` },
      ],
    };
  }
  return { answer: { summary: toShown(summary.text, context), nextStep }, verdicts };
}

// The core is the first sentence, which says the most important, with most of what follows; or nearly everything.
function hasFallen({ first, removed, stood }: Grounded): boolean {
  return stood === 0 || removed.length > (first === 'fell' ? stood : 2 * stood);
}

// Dates that were told from today on are written out: the answer is kept and read on other days.
function toShown(text: string, context: InsightContext, due = ''): string {
  const dates = datesOf([...context.facts.map((fact) => fact.line()), due].join('\n'));
  return withQuotations(settleDates(text, dates, context.today) ?? text, context);
}

interface JudgedStep {
  readonly nextStep: AnsweredStep;
  /** Why sentences were taken out of it. */
  readonly removed: readonly RemovalReason[];
  /** Set when policy forbade what the model proposed. */
  readonly forbidden: SuppressedStep | undefined;
}

// Policy judges what the model proposed, before grounding takes words out of it: a forbidden step is forbidden however it is worded.
function judgeStep(proposed: AnsweredStep, context: InsightContext): JudgedStep {
  const allowed = enforcePolicy(proposed, context);
  if (allowed !== proposed) return { nextStep: allowed, removed: [], forbidden: allowed.suppressed };
  const { text, removed } = ground(proposed.text, context, { due: proposed.due });
  if (text !== '') return { nextStep: { ...proposed, text: toShown(text, context, proposed.due) }, removed, forbidden: undefined };
  // A step whose words do not stand is replaced by the one the rules give; what those rules would rather have done nobody proposed.
  const { suppressed: _, ...nextStep } = ruleStep(context);
  return { nextStep, removed, forbidden: undefined };
}

/** Whatever writing a model gave a token, it is kept and told in the canonical one, so that the edge restores piece by piece. */
export function canonicalToken({ masker }: InsightContext): (token: Token) => string | undefined {
  const issued = new Set<string>(masker.issued().map(({ token }) => token));
  return (token) => (issued.has(token) ? token : undefined);
}
