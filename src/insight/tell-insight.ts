import { createHash } from 'node:crypto';

import { restore } from '../privacy/restore.ts';
import type { Generation, GenerationOutcome } from './generate-insight.ts';
import type { InsightReason, StartReason } from './insight.ts';
import { tokensOf } from './masker-values.ts';
import { EXTRACTIVE_MODEL, extractiveSentences } from './models/extractive.ts';
import { cachedResolution, toGenerationRequest } from './resolve-insight.ts';
import type { Candidate, Resolution } from './resolve-insight.ts';
import { createShownText } from './shown-text.ts';
import { generationOf, lastTold, readStreamLog } from './stream-log.ts';
import type { LoggedMessage } from './stream-log.ts';
import { entitiesOf } from './subject.ts';
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
  else if (cached === undefined) yield* generated(dependencies, candidate, telling);
  else yield* stored(dependencies, candidate, { ...telling, resolution: cached });
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
    const { last } = yield* logged(dependencies, candidate, { ...telling, generation });
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

/** Where to go on, and what a viewer who cannot go on is told. */
function resumed(
  { cursor, reason }: Telling,
  told: { readonly last: number; readonly state: 'whole' | 'growing'; readonly isThis: (generation: string) => boolean },
): { readonly after: number; readonly reason: { readonly reason?: StartReason } } {
  const anew = reason === undefined ? {} : { reason };
  if (cursor.after === undefined) return { after: -1, reason: anew };
  const { after } = cursor;
  const isThis = cursor.generation === undefined ? after <= told.last : told.isThis(cursor.generation);
  if (isThis) return { after, reason: anew };
  // Counted in some other telling: of a whole one the end is enough, for it stands on its own.
  if (cursor.generation === undefined && told.state === 'whole') return { after: told.last - 1, reason: anew };
  return { after: -1, reason: { reason: reason ?? 'GENERATION_GONE' } };
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
  const { viewer, signal, progress } = telling;
  // Joined before it begins: a generation that nobody watches may end.
  using _watching = model.audience.join(key);
  const isJoined = model.generate.isUnderWay(key);
  let generation = await model.generate.begin(
    candidate.context(),
    toGenerationRequest(candidate, { viewer: viewer.id, trigger: 'stream' }),
  );
  let round: Telling = telling;
  for (;;) {
    const { last, heard, moved } = yield* logged(dependencies, candidate, { ...round, generation: generation.id, under: generation });
    signal.throwIfAborted();
    if (moved !== undefined) {
      log.warn({ from: generation.id, to: moved.id }, 'Another process writes an answer whose writer is gone');
      generation = moved;
      round = { ...telling, cursor: {}, reason: 'WRITER_LOST' };
      continue;
    }
    if (last === 'seen') return;
    if (last?.kind === 'insight-error' && (heard === 'text' || last.code === 'INSIGHT_STOPPED')) {
      yield { kind: 'insight-error', sequence: ++progress.sequence, code: last.code, message: last.message, retryable: last.retryable };
      return;
    }
    const outcome: GenerationOutcome = last?.kind === 'insight-end' ? { kind: 'answered', answer: last.answer } : await generation.outcome;
    if (outcome.kind === 'failed') {
      yield* drafted(dependencies, candidate, { ...round, cursor: {}, why: outcome.reason });
      return;
    }
    const isOurs = generation.by === 'this-process' && !isJoined;
    const resolution: StoredTelling['resolution'] = { kind: isOurs ? 'written' : 'stored', answer: outcome.answer };
    // A process whose log does not reach us has been silent until now.
    if (last === undefined && heard === 'nothing') yield* whole(dependencies, candidate, { ...round, resolution });
    else yield* ending(dependencies, candidate, { ...round, resolution });
    return;
  }
}

interface Logged {
  readonly heard: 'nothing' | 'text';
  /** The end or the failure that the log tells, which is left to the caller to tell; the viewer may have seen it before. */
  readonly last?: Extract<LoggedMessage, { readonly kind: 'insight-end' | 'insight-error' }> | 'seen';
  /** Set when the writing is in other hands. */
  readonly moved?: Generation;
}

/**
 * Passes on what a generation tells, names put back, up to its end.
 *
 * @yields the beginning, then text.
 */
async function* logged(
  { bus, vault, log }: StreamInsightDependencies,
  candidate: Candidate,
  telling: Telling & { readonly generation: string; readonly under?: Generation },
): AsyncGenerator<StreamedMessage, Logged> {
  const { generation, under, field, progress, signal } = telling;
  const last = telling.cursor.after === undefined ? -1 : await lastTold(bus, { generation, field });
  const { after, reason } = resumed(telling, {
    last,
    state: under === undefined ? 'whole' : 'growing',
    isThis: (other) => generationOf(other) === generation && !other.endsWith('.whole'),
  });
  const shown = createShownText();
  let heard: Logged['heard'] = 'nothing';
  progress.sequence = after;
  using over = under === undefined ? undefined : whenOver(under);
  const until = over === undefined ? signal : AbortSignal.any([signal, over.signal]);
  try {
    for await (const { sequence, message } of readStreamLog(bus, { generation, field }, until)) {
      const isNew = sequence > after;
      if (message.kind === 'insight-end' || message.kind === 'insight-error') {
        return { heard, last: isNew ? message : 'seen' };
      }
      if (message.kind === 'insight-start') {
        const [valueOf = () => undefined] = await vault.reveal([message.tokens], entitiesOf(candidate.subject), telling.viewer.maySee);
        shown.clear(valueOf);
        const why = message.reason === undefined ? reason : { reason: message.reason };
        if (isNew) yield { kind: 'insight-start', sequence, generation: message.generation, model: message.model, ...why };
      } else if (message.kind === 'insight-delta') {
        heard = 'text';
        const text = shown.add(message.text);
        if (isNew) yield { kind: 'insight-delta', sequence, text, ...(message.step !== undefined && { step: message.step }) };
      } else {
        const stretch = shown.remove(message);
        if (isNew) yield { kind: 'insight-retract', sequence, ...stretch, reason: message.reason };
      }
      progress.sequence = Math.max(sequence, after);
      progress.shown = shown.length();
    }
  } catch (cause) {
    // Without the bus the answer still arrives, whole.
    log.warn({ err: cause }, 'An insight stream lost the bus');
  }
  const moved = over?.successor();
  return { heard, ...(moved === undefined ? {} : { moved }) };
}

/** What a message on its way may still need once the generation has settled, milliseconds. */
const GRACE_MS = 250;

interface Over extends Disposable {
  readonly signal: AbortSignal;
  successor(): Generation | undefined;
}

function whenOver({ outcome, successor }: Generation): Over {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  let next: Generation | undefined;
  const settle = (): void => {
    timer ??= setTimeout(() => controller.abort(), GRACE_MS);
  };
  outcome.then(settle, settle);
  void successor.then((generation) => {
    next = generation;
    controller.abort();
  });
  return { signal: controller.signal, successor: () => next, [Symbol.dispose]: () => clearTimeout(timer) };
}
