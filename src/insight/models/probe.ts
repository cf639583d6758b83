import { z } from 'zod';

import { isOverlayError } from '../../errors.ts';
import type { OverlayError } from '../../errors.ts';
import { createKnownMatcher } from '../../privacy/known-matcher.ts';
import { maskedTemplate } from '../../privacy/mask.ts';
import { askModel } from '../ask-model.ts';
import type { AskedCall, AskModelDependencies } from '../ask-model.ts';
import { BACKGROUND_VIEWER } from '../budget.ts';
import { ShapeRefusedError } from './model.ts';
import type { LanguageModel, ModelPrompt } from './model.ts';

/** What asking an endpoint found. */
export interface ModelFinding {
  readonly model: string;
  /**
   * Whether it keeps to a JSON schema: also while it streams, only when the answer comes in one piece, not at all, or it refuses to be asked
   * for one. `unknown` when it did not answer.
   */
  readonly schema: 'streaming' | 'whole' | 'ignored' | 'refused' | 'unknown';
  /** Why it did not answer. */
  readonly failure?: OverlayError;
}

/** Asks a model's endpoint what it can do, in one call or two. What is asked is the program's own and the same for everybody. */
export type ProbeModel = (model: LanguageModel, signal: AbortSignal) => Promise<ModelFinding>;

/** Probing, with each call in the audit log and its tokens in the budget. */
export function createProbeModel(dependencies: AskModelDependencies): ProbeModel {
  return async (model, signal) => {
    try {
      const streaming = await tryOnce(dependencies, { model, delivery: 'stream', signal });
      if (streaming !== 'ignored') return { model: model.name, ...streaming };
      const whole = await tryOnce(dependencies, { model, delivery: 'whole', signal });
      return { model: model.name, ...(whole === 'ignored' ? { schema: 'ignored' } : whole) };
    } catch (cause) {
      if (!isOverlayError(cause)) throw cause;
      return { model: model.name, schema: 'unknown', failure: cause };
    }
  };
}

interface Attempt {
  readonly model: LanguageModel;
  readonly delivery: 'stream' | 'whole';
  readonly signal: AbortSignal;
}

async function tryOnce(
  dependencies: AskModelDependencies,
  { model, delivery, signal }: Attempt,
): Promise<Omit<ModelFinding, 'model'> | 'ignored'> {
  const asked: AskedCall = await askModel(dependencies, {
    model,
    prompt: { ...PROBE, delivery },
    entry: { about: 'probe', viewer: BACKGROUND_VIEWER, trigger: 'probe', tokens: {} },
    scan: { matcher: createKnownMatcher([]), ownTexts: [] },
    signal,
    onText: () => undefined,
  });
  if (asked.kind === 'failed') {
    return asked.error instanceof ShapeRefusedError ? { schema: 'refused' } : { schema: 'unknown', failure: asked.error };
  }
  const isHonoured = wireProbe.safeParse(parse(asked.raw)).success;
  await asked.end([{ check: 'schema', outcome: isHonoured ? 'honoured' : 'ignored', detail: delivery }]);
  if (!isHonoured) return 'ignored';
  return { schema: delivery === 'stream' ? 'streaming' : 'whole' };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // That it is no JSON is the finding.
    return undefined;
  }
}

// The question never says what is to be answered: only an endpoint that holds the model to the schema gives it.
const wireProbe = z.strictObject({ overlayProbe: z.literal('ready') });

const { $schema: _dialect, ...schema } = z.toJSONSchema(wireProbe);

const PROBE: ModelPrompt = {
  schema,
  messages: [{ role: 'user', content: maskedTemplate`Which colour does a clear sky have? Answer as JSON.` }],
};
