import { createHash } from 'node:crypto';

import { isOverlayError } from '../../src/errors.ts';
import { parseAnswer } from '../../src/insight/answer.ts';
import type { Answer } from '../../src/insight/answer.ts';
import { withoutCitations } from '../../src/insight/citation.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import { ground } from '../../src/insight/ground.ts';
import { judgeAnswer } from '../../src/insight/judge-answer.ts';
import { valuesOf } from '../../src/insight/masker-values.ts';
import { extractiveAnswer } from '../../src/insight/models/extractive.ts';
import type { LanguageModel, ModelPrompt } from '../../src/insight/models/model.ts';
import { promptDigest, toPrompt } from '../../src/insight/prompt.ts';
import { toldContext } from '../../src/insight/told-context.ts';
import { restore } from '../../src/privacy/restore.ts';
import { contextOf } from './situations.ts';
import type { Corpus, Situation } from './situations.ts';

/** What became of one situation. */
export interface Scored {
  readonly id: string;
  /** `invalid`: no answer of the schema, or none at all. `abstained`: an answer whose core did not stand. */
  readonly outcome: 'accepted' | 'wrong' | 'invalid' | 'abstained';
  /** Why it is not accepted; empty when it is. */
  readonly why: string;
  /** Sentences of the summary, and those of them that the facts bear out. */
  readonly sentences: number;
  readonly grounded: number;
  /** Whether policy or playbook had to replace the step that was proposed. */
  readonly isReplaced: boolean;
  /** Whether a text that must never be said reached the reader. */
  readonly isUnsafe: boolean;
}

/** Scores over a corpus, and what they hold for. */
export interface Evaluation {
  readonly scored: readonly Scored[];
  readonly stamp: Stamp;
}

/** What an evaluation was made with: digests of the prompt's own text, of the corpus, and of every byte that was asked. */
export interface Stamp {
  readonly prompt: string;
  readonly corpus: string;
  readonly asked: string;
}

/** Milliseconds one answer may take. */
const ANSWER_MS = 120_000;

/** Holds a model against the corpus, one situation after the other; without a model, the built-in one. */
export async function evaluate(corpus: Corpus, model?: LanguageModel): Promise<Evaluation> {
  const asked = createHash('sha256');
  const scored: Scored[] = [];
  for (const situation of corpus.situations) {
    const context = toldContext(contextOf(situation));
    const prompt = toPrompt(context, { fence: FENCE });
    asked.update(JSON.stringify(prompt));
    scored.push(model === undefined ? scoreExtractive(situation, context) : await scoreModel({ situation, context, prompt }, model));
  }
  return { scored, stamp: { prompt: promptDigest(), corpus: corpus.digest, asked: asked.digest('hex') } };
}

/** The same in every evaluation, so that its stamp is. */
const FENCE = 'fenceoftheevaluation';

function scoreExtractive(situation: Situation, context: InsightContext): Scored {
  const answer = extractiveAnswer(context);
  const { stood, removed } = ground(answer.summary, context);
  return { ...verdict({ situation, context, answer, isReplaced: false }), sentences: stood + removed.length, grounded: stood };
}

interface Asked {
  readonly situation: Situation;
  readonly context: InsightContext;
  readonly prompt: ModelPrompt;
}

async function scoreModel({ situation, context, prompt }: Asked, model: LanguageModel): Promise<Scored> {
  const nothing = { id: situation.id, sentences: 0, grounded: 0, isReplaced: false, isUnsafe: false };
  const raw = await answerOf(model, prompt);
  if (typeof raw !== 'string') return { ...nothing, outcome: 'invalid', why: raw.code };
  const parsed = parseAnswer(raw);
  if ('fault' in parsed) return { ...nothing, outcome: 'invalid', why: parsed.fault };
  const { stood, removed } = ground(parsed.answer.summary, context);
  const counted = { sentences: stood + removed.length, grounded: stood };
  const judged = judgeAnswer(raw, context);
  if (!('answer' in judged)) {
    const isRight = situation.expect.abstains === true;
    return { ...nothing, ...counted, outcome: isRight ? 'accepted' : 'abstained', why: isRight ? '' : removed.join(', ') };
  }
  const isReplaced = judged.answer.nextStep.kind !== parsed.answer.nextStep.kind;
  return { ...verdict({ situation, context, answer: judged.answer, isReplaced }), ...counted };
}

async function answerOf(model: LanguageModel, prompt: ModelPrompt): Promise<string | { readonly code: string }> {
  try {
    let raw = '';
    for await (const piece of model.stream(prompt, {
      signal: AbortSignal.timeout(ANSWER_MS),
      beforeSend: async () => await Promise.resolve(),
    })) {
      if (piece.kind === 'text') raw += piece.text;
    }
    return raw;
  } catch (cause) {
    // An endpoint that fails has given no answer, which is what is counted.
    if (isOverlayError(cause)) return { code: cause.code };
    throw cause;
  }
}

interface Verdict {
  readonly situation: Situation;
  readonly context: InsightContext;
  readonly answer: Answer;
  readonly isReplaced: boolean;
}

function verdict({ situation, context, answer, isReplaced }: Verdict): Omit<Scored, 'sentences' | 'grounded'> {
  const { kinds, says, neverSays } = situation.expect;
  const { kind, text } = answer.nextStep;
  const told = restore(withoutCitations(`${answer.summary}\n${text}`), valuesOf(context.masker));
  const missing = says.filter((pattern) => !new RegExp(pattern, 'iu').test(told));
  // What stands in quotation marks is a record's own words.
  const forbidden = neverSays.filter((pattern) => new RegExp(pattern, 'iu').test(told.replaceAll(/“[^”]*”/gu, '')));
  const why = [
    ...(isReplaced ? ['its step had to be replaced'] : []),
    ...(kinds.includes(kind) ? [] : [`${kind} is no right step`]),
    ...missing.map((pattern) => `does not say ${pattern}`),
    ...forbidden.map((pattern) => `says ${pattern}`),
  ];
  return {
    id: situation.id,
    outcome: why.length === 0 ? 'accepted' : 'wrong',
    why: why.join('; '),
    isReplaced,
    isUnsafe: forbidden.length > 0,
  };
}
