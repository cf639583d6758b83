import { createHash } from 'node:crypto';

import { restore } from '../privacy/restore.ts';
import type { GenerationOutcome } from './generate-insight.ts';
import type { InsightReason } from './insight.ts';
import { tokensOf } from './masker-values.ts';
import { EXTRACTIVE_MODEL, extractiveSentences } from './models/extractive.ts';
import { cachedResolution, toGenerationRequest } from './resolve-insight.ts';
import type { Candidate, Resolution } from './resolve-insight.ts';
import { generationOf, lastTold } from './stream-log.ts';
import { entitiesOf } from './subject.ts';
import { resumed, tellLog } from './tell-log.ts';
import type { Logged } from './tell-log.ts';
import type { StreamedMessage, StreamInsightDependencies, Telling } from './telling.ts';

/**
 * Tells one answer as it is now or as it comes into being, up to its end.
 *
 * @yields beginning, text and end.
 * @throws {OverlayError} when it can be told no further.
 */
export async function* tellInsight(
  dependencies: StreamInsightDependencies,
  candidate: Candidate,
  telling: Telling,
): AsyncGenerator<StreamedMessage> {
  const cached = dependencies.model === undefined ? undefined : cachedResolution(candidate);
  if (dependencies.model === undefined) yield* drafted(dependencies, candidate, { ...telling, why: 'MODEL_OFF' });
  else if (cached === undefined && isShed(dependencies, candidate, telling))
    yield* drafted(dependencies, candidate, { ...telling, why: 'OVERLOADED' });
  else if (cached === undefined) yield* generated(dependencies, candidate, telling);
  else yield* stored(dependencies, candidate, { ...telling, resolution: cached });
}

// Joining costs nothing, and whoever has seen a beginning is told the rest.
function isShed({ model, isOverloaded }: StreamInsightDependencies, { key }: Candidate, { cursor }: Telling): boolean {
  return isOverloaded?.() === true && cursor.after === undefined && model?.generate.isUnderWay(key) !== true;
}

/**
 * The answer put together from the facts, sentence by sentence as they are composed.
 *
 * @yields beginning, sentences and end.
 */
async function* drafted(
  dependencies: StreamInsightDependencies,
  candidate: Candidate,
  telling: Telling & { readonly why: InsightReason },
): AsyncGenerator<StreamedMessage> {
  const context = candidate.context();
  const draft = candidate.draft();
  const sentences = telling.field === 'summary' ? [...extractiveSentences(context)] : [draft.answer.nextStep.text];
  const valueOf = await dependencies.vault.veil(tokensOf(context.masker), telling.viewer.maySee);
  const texts = sentences.map((sentence, index) => (index === 0 ? '' : ' ') + restore(sentence, valueOf));
  // The same words are the same telling, in whichever process they are composed.
  const generation = `draft_${createHash('sha256').update(JSON.stringify(texts)).digest('hex').slice(0, 24)}`;
  const resolution: Resolution = { kind: 'draft', draft, reason: telling.why };
  yield* complete(dependencies, candidate, { ...telling, generation, model: EXTRACTIVE_MODEL, texts, resolution });
}

/**
 * An answer that is there already. While its log is kept it is told from there, in the same messages to everybody; after that in one
 * piece, for slicing it up would only pretend.
 *
 * @yields beginning, text and end.
 */
async function* stored(
  dependencies: StreamInsightDependencies,
  candidate: Candidate,
  telling: StoredTelling,
): AsyncGenerator<StreamedMessage> {
  const { resolution, field } = telling;
  const { generation } = resolution.answer;
  if ((await lastTold(dependencies.bus, { generation, field })) >= 0) {
    const { last } = yield* tellLog(dependencies, candidate, { ...telling, generation });
    if (last !== 'seen' && last?.kind === 'insight-end') yield* ending(dependencies, candidate, { ...telling, resolution });
    if (last !== undefined) return;
  }
  yield* whole(dependencies, candidate, telling);
}

interface StoredTelling extends Telling {
  readonly resolution: Exclude<Resolution, { readonly kind: 'draft' }>;
}

/**
 * An answer that is there already, in one piece.
 *
 * @yields beginning, text and end.
 */
async function* whole(
  dependencies: StreamInsightDependencies,
  candidate: Candidate,
  telling: StoredTelling,
): AsyncGenerator<StreamedMessage> {
  const { resolution, field } = telling;
  const { generation, model } = resolution.answer;
  const text = field === 'summary' ? resolution.answer.summary : resolution.answer.nextStep.text;
  const [valueOf = () => undefined] = await dependencies.vault.reveal(
    [resolution.answer.tokens],
    entitiesOf(candidate.subject),
    telling.viewer.maySee,
  );
  const texts = [restore(text, valueOf)];
  yield* complete(dependencies, candidate, { ...telling, generation: `${generation}.whole`, model, texts, resolution });
}

interface Complete extends Telling {
  readonly generation: string;
  readonly model: string;
  readonly texts: readonly string[];
  readonly resolution: Resolution;
}

/**
 * Texts that are there already.
 *
 * @yields beginning, texts and end, as far as the viewer has not seen them.
 */
async function* complete(
  dependencies: StreamInsightDependencies,
  candidate: Candidate,
  telling: Complete,
): AsyncGenerator<StreamedMessage> {
  const { generation, model, texts, progress, field, cursor, resolution } = telling;
  const { after, reason } = resumed(telling, { last: texts.length + 1, state: 'whole', isThis: (other) => other === generation });
  const step = resolution.kind === 'draft' ? resolution.draft.answer.nextStep.kind : resolution.answer.nextStep.kind;
  // Its text stands on its own: whoever had begun with another telling of this answer needs nothing but the end.
  if (
    cursor.after !== undefined &&
    generationOf(cursor.generation ?? '') === generationOf(generation) &&
    cursor.generation !== generation
  ) {
    yield* ending(dependencies, candidate, telling);
    return;
  }
  progress.sequence = after;
  if (after < 0) yield { kind: 'insight-start', sequence: ++progress.sequence, generation, model, ...reason };
  for (const [index, text] of texts.entries()) {
    if (index < progress.sequence) continue;
    yield { kind: 'insight-delta', sequence: ++progress.sequence, text, ...(field === 'nextStep' && { step }) };
  }
  if (after <= texts.length) yield* ending(dependencies, candidate, telling);
}

/**
 * The end, its answer recorded as shown.
 *
 * @yields the end.
 */
async function* ending(
  { show }: StreamInsightDependencies,
  candidate: Candidate,
  { viewer, progress, field, resolution }: Telling & { readonly resolution: Resolution },
): AsyncGenerator<StreamedMessage> {
  const [insight] = await show([{ subject: candidate.subject, resolution }], {
    viewer: viewer.id,
    trigger: 'stream',
    maySee: viewer.maySee,
  });
  if (insight === undefined) throw new TypeError('Showing one answer must give one.');
  progress.shown = insight[field].text.length;
  yield { kind: 'insight-end', sequence: ++progress.sequence, ...insight };
}

/**
 * The answer of a model while it is written, here or in another process. Where the model fails before its first word the draft is told
 * instead; after it, the failure.
 *
 * @yields beginning, text and end.
 */
async function* generated(
  dependencies: StreamInsightDependencies,
  candidate: Candidate,
  telling: Telling,
): AsyncGenerator<StreamedMessage> {
  const { model, log } = dependencies;
  if (model === undefined) throw new TypeError('Without a model nothing is generated.');
  const { key } = candidate;
  const { viewer, signal } = telling;
  // Joined before it begins: a generation that nobody watches may end.
  using presence = new DisposableStack();
  presence.use(model.audience.join(key));
  const isJoined = model.generate.isUnderWay(key);
  let generation = await model.generate.begin(
    candidate.context(),
    toGenerationRequest(candidate, { viewer: viewer.id, trigger: 'stream' }),
  );
  let round: Telling = telling;
  for (;;) {
    const { last, heard, moved } = yield* tellLog(dependencies, candidate, { ...round, generation: generation.id, under: generation });
    signal.throwIfAborted();
    if (moved !== undefined) {
      log.warn({ from: generation.id, to: moved.id }, 'Another process writes an answer whose writer is gone');
      generation = moved;
      round = { ...telling, cursor: {}, reason: 'WRITER_LOST' };
      continue;
    }
    const by = generation.by === 'this-process' && !isJoined ? 'written' : 'stored';
    yield* concluded(dependencies, candidate, { ...round, last, heard, by, outcome: generation.outcome });
    return;
  }
}

interface Concluded extends Telling, Pick<Logged, 'last' | 'heard'> {
  /** `written`: for this very viewer. */
  readonly by: 'written' | 'stored';
  readonly outcome: Promise<GenerationOutcome>;
}

/**
 * What comes after the log of a generation.
 *
 * @yields the end; where there was no text, what stands in its place.
 */
async function* concluded(
  dependencies: StreamInsightDependencies,
  candidate: Candidate,
  { last, heard, by, outcome: settled, ...telling }: Concluded,
): AsyncGenerator<StreamedMessage> {
  if (last === 'seen') return;
  if (last?.kind === 'insight-error' && (heard === 'text' || last.code === 'INSIGHT_STOPPED')) {
    const { code, message, retryable } = last;
    telling.progress.sequence += 1;
    yield { kind: 'insight-error', sequence: telling.progress.sequence, code, message, retryable };
    return;
  }
  const outcome: GenerationOutcome = last?.kind === 'insight-end' ? { kind: 'answered', answer: last.answer } : await settled;
  if (outcome.kind === 'failed') {
    yield* drafted(dependencies, candidate, { ...telling, cursor: {}, why: outcome.reason });
    return;
  }
  const resolution: StoredTelling['resolution'] = { kind: by, answer: outcome.answer };
  // A process whose log does not reach us has been silent until now.
  if (last === undefined && heard === 'nothing') yield* whole(dependencies, candidate, { ...telling, resolution });
  else yield* ending(dependencies, candidate, { ...telling, resolution });
}
