import { OverlayError, isOverlayError } from '../errors.ts';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import { restore } from '../privacy/restore.ts';
import type { ValueOf } from '../privacy/restore.ts';
import type { Vault } from '../privacy/vault.ts';
import { valuesOf } from './draft.ts';
import type { Drafts } from './draft.ts';
import type { GenerateInsight, Generation, GenerationOutcome } from './generate-insight.ts';
import type { InsightReason, Summary, SummaryMessage } from './insight.ts';
import { EXTRACTIVE_MODEL, extractiveSentences } from './models/extractive.ts';
import type { Playbooks } from './playbook.ts';
import { readSubjects } from './read-subjects.ts';
import type { SubjectReaders } from './read-subjects.ts';
import { freshAnswer, toCandidates } from './resolve-insight.ts';
import type { Candidate, Resolution } from './resolve-insight.ts';
import type { ShowInsights } from './show-insight.ts';
import { entitiesOf } from './subject.ts';
import { readSummaryChannel } from './summary-stream.ts';
import type { MaskedSummaryMessage } from './summary-stream.ts';
import type { Viewer } from './viewer.ts';

/** What streaming works with. */
export interface StreamSummaryDependencies {
  readonly readers: SubjectReaders;
  readonly database: Database;
  readonly bus: Bus;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly show: ShowInsights;
  readonly generate: GenerateInsight | undefined;
  readonly drafts: Drafts;
  readonly playbooks?: Playbooks | undefined;
}

interface StreamOptions {
  readonly after?: number;
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
}

/** A message whose place in the stream is not settled yet. */
type Unplaced = SummaryMessage extends infer Message ? (Message extends SummaryMessage ? Omit<Message, 'sequence'> : never) : never;

/** Streams summaries; see `InsightReader.stream`. */
export function createStreamSummary(
  dependencies: StreamSummaryDependencies,
): (id: string, options: StreamOptions) => AsyncGenerator<SummaryMessage> {
  return async function* streamSummary(id, options) {
    const subjects = await readSubjects(dependencies.readers, [id]);
    const candidate = (await toCandidates(dependencies, subjects, options.viewer)).get(id);
    if (candidate === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'There is no account, contact or deal with this id.');
    const { after = -1 } = options;
    let sequence = -1;
    for await (const message of messagesOf(dependencies, candidate, options)) {
      sequence += 1;
      // A reader who comes back has seen the beginning; the end is told in any case, in its own place, for its text stands on its own.
      const isEnd = message.kind === 'insight-end' || message.kind === 'insight-error';
      if (isEnd || sequence > after) yield { ...message, sequence };
    }
  };
}

async function* messagesOf(
  dependencies: StreamSummaryDependencies,
  candidate: Candidate,
  options: StreamOptions,
): AsyncGenerator<Unplaced> {
  const { generate } = dependencies;
  try {
    const fresh = freshAnswer(candidate);
    if (generate === undefined) yield* composed(dependencies, candidate, { ...options, reason: 'MODEL_OFF' });
    else if (fresh === undefined) yield* generated(dependencies, candidate, { ...options, generate });
    else yield* whole(dependencies, candidate, { ...options, resolution: { kind: 'stored', answer: fresh } });
  } catch (cause) {
    options.signal.throwIfAborted();
    if (!isOverlayError(cause)) throw cause;
    yield { kind: 'insight-error', code: cause.code, message: cause.message, retryable: cause.retryable };
  }
}

/**
 * The answer put together from the facts, sentence by sentence as they are composed.
 *
 * @yields beginning, sentences and end.
 */
async function* composed(
  { ids, show }: StreamSummaryDependencies,
  candidate: Candidate,
  { viewer, reason }: StreamOptions & { readonly reason: InsightReason },
): AsyncGenerator<Unplaced> {
  const context = candidate.context();
  yield { kind: 'insight-start', generation: ids.next('gen'), model: EXTRACTIVE_MODEL };
  let space = '';
  for (const sentence of extractiveSentences(context)) {
    yield { kind: 'insight-delta', text: space + restore(sentence, valuesOf(context.masker)) };
    space = ' ';
  }
  yield await end({ show, candidate, viewer, resolution: { kind: 'draft', draft: candidate.draft(), reason } });
}

/**
 * An answer that is there already: it is told in one piece, for slicing it up would only pretend.
 *
 * @yields beginning, text and end.
 */
async function* whole(
  { show }: StreamSummaryDependencies,
  candidate: Candidate,
  { viewer, resolution }: StreamOptions & { readonly resolution: StoredResolution },
): AsyncGenerator<Unplaced> {
  const { generation, model } = resolution.answer;
  yield { kind: 'insight-start', generation, model };
  const message = await end({ show, candidate, viewer, resolution });
  yield { kind: 'insight-delta', text: message.summary.text };
  yield message;
}

/**
 * The answer of a model while it is written, here or in another process. Where the model fails before its first word the
 * draft is told instead; after it, the failure.
 *
 * @yields beginning, text and end.
 */
async function* generated(
  dependencies: StreamSummaryDependencies,
  candidate: Candidate,
  options: StreamOptions & { readonly generate: GenerateInsight },
): AsyncGenerator<Unplaced> {
  const { generate, viewer, signal } = options;
  const { key, scope } = candidate;
  const isJoined = generate.isUnderWay(key);
  const generation = await generate.begin(candidate.context(), { key, scope, viewer: viewer.id, trigger: 'stream' });
  const { heard, last } = yield* told(dependencies, { generation, candidate, signal });
  signal.throwIfAborted();
  if (last?.kind === 'insight-error' && heard === 'text') {
    yield { kind: 'insight-error', code: last.code, message: last.message, retryable: last.retryable };
    return;
  }
  const outcome: GenerationOutcome = last?.kind === 'insight-end' ? { kind: 'answered', answer: last.answer } : await generation.outcome;
  if (outcome.kind === 'failed') {
    yield* composed(dependencies, candidate, { ...options, reason: outcome.reason });
    return;
  }
  const isOurs = generation.by === 'this-process' && !isJoined;
  const resolution: StoredResolution = { kind: isOurs ? 'written' : 'stored', answer: outcome.answer };
  if (heard === 'text') yield await end({ show: dependencies.show, candidate, viewer, resolution });
  else yield* whole(dependencies, candidate, { ...options, resolution });
}

type StoredResolution = Exclude<Resolution, { readonly kind: 'draft' }>;

const NO_VALUES: ValueOf = () => undefined;

interface Told {
  readonly heard: 'nothing' | 'start' | 'text';
  readonly last: MaskedSummaryMessage | undefined;
}

/**
 * Passes on what a generation tells, names put back, up to its end, which is left to the caller.
 *
 * @yields the beginning, then text.
 */
async function* told(
  { bus, vault, log }: StreamSummaryDependencies,
  { generation, candidate, signal }: { readonly generation: Generation; readonly candidate: Candidate; readonly signal: AbortSignal },
): AsyncGenerator<Unplaced, Told> {
  let valueOf = NO_VALUES;
  let heard: Told['heard'] = 'nothing';
  using settled = whenSettled(generation);
  try {
    for await (const { message } of readSummaryChannel(bus, generation.id, AbortSignal.any([signal, settled.signal]))) {
      if (message.kind === 'insight-end' || message.kind === 'insight-error') return { heard, last: message };
      if (message.kind === 'insight-start') {
        valueOf = (await vault.reveal([message.tokens], entitiesOf(candidate.subject)))[0] ?? valueOf;
        heard = 'start';
        yield { kind: 'insight-start', generation: message.generation, model: message.model };
      } else {
        heard = 'text';
        yield { kind: 'insight-delta', text: restore(message.text, valueOf) };
      }
    }
  } catch (cause) {
    // Without the bus the answer still arrives, whole.
    log.warn({ err: cause }, 'A summary stream lost the bus');
  }
  return { heard, last: undefined };
}

/** What a message on its way may still need once the generation has settled, milliseconds. */
const GRACE_MS = 250;

function whenSettled({ outcome }: Generation): Disposable & { readonly signal: AbortSignal } {
  const controller = new AbortController();
  let timer: NodeJS.Timeout | undefined;
  const settle = (): void => {
    timer = setTimeout(() => controller.abort(), GRACE_MS);
  };
  outcome.then(settle, settle);
  return { signal: controller.signal, [Symbol.dispose]: () => clearTimeout(timer) };
}

async function end({
  show,
  candidate,
  viewer,
  resolution,
}: {
  readonly show: ShowInsights;
  readonly candidate: Candidate;
  readonly viewer: Viewer;
  readonly resolution: Resolution;
}): Promise<{ readonly kind: 'insight-end'; readonly summary: Summary }> {
  const [insight] = await show([{ subject: candidate.subject, resolution }], { viewer: viewer.id, trigger: 'stream' });
  if (insight === undefined) throw new TypeError('Showing one answer must give one.');
  return { kind: 'insight-end', summary: insight.summary };
}
