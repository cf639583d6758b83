import { OverlayError, isOverlayError } from '../errors.ts';
import { loopTurn } from '../platform/loop-turn.ts';
import type { RetractReason, StartReason } from './insight.ts';
import { readSubjects } from './read-subjects.ts';
import { toCandidates } from './resolve-insight.ts';
import type { Candidate } from './resolve-insight.ts';
import { tellInsight } from './tell-insight.ts';
import type { Progress, StreamCursor, StreamedMessage, StreamInsightDependencies, StreamOptions, Telling } from './telling.ts';
import type { Viewer } from './viewer.ts';
import { createWatch } from './watch-candidate.ts';

/** Streams the answer about one entity; see `InsightReader.stream`. */
export type StreamInsight = (id: string, options: StreamOptions) => AsyncGenerator<StreamedMessage>;

/** Streams over the rooms' readers. */
export function createStreamInsight(dependencies: StreamInsightDependencies): StreamInsight {
  const find = async (id: string, viewer: Viewer): Promise<Candidate> => {
    const subjects = await readSubjects(dependencies.readers, [id]);
    await loopTurn();
    const candidates = await toCandidates({ ...dependencies, generate: dependencies.model?.generate }, subjects, viewer);
    const candidate = candidates.get(id);
    if (candidate === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'There is no account, contact or deal with this id.');
    return candidate;
  };
  return async function* streamInsight(id, options) {
    const { signal, viewer, follow } = options;
    let cursor: StreamCursor = options;
    let reason: StartReason | undefined;
    for (;;) {
      const progress: Progress = { sequence: cursor.after ?? -1, shown: 0 };
      const candidate = await find(id, viewer);
      if (dependencies.model !== undefined) await dependencies.watch.seen([candidate.subject], viewer);
      await loopTurn();
      using watch = createWatch({ ...dependencies, candidate, find: async () => await find(id, viewer) });
      yield* toldOrFailed(dependencies, candidate, { ...options, cursor, reason, progress, withdrawn: watch.policyChanged });
      if (signal.aborted || (follow === 'once' && !watch.policyChanged.aborted)) return;
      await aborted(AbortSignal.any([signal, watch.changed]));
      if (signal.aborted) return;
      const why: RetractReason = watch.policyChanged.aborted ? 'POLICY_CHANGED' : 'FACTS_CHANGED';
      if (progress.sequence >= 0) {
        yield { kind: 'insight-retract', sequence: progress.sequence + 1, from: 0, to: progress.shown, reason: why };
      }
      cursor = {};
      reason = 'FACTS_CHANGED';
    }
  };
}

/**
 * Tells one answer until it has ended, failed or been withdrawn.
 *
 * @yields what is told; a failure is told too.
 */
async function* toldOrFailed(
  dependencies: StreamInsightDependencies,
  candidate: Candidate,
  { withdrawn, signal, ...telling }: Telling & { readonly withdrawn: AbortSignal },
): AsyncGenerator<StreamedMessage> {
  try {
    yield* tellInsight(dependencies, candidate, { ...telling, signal: AbortSignal.any([signal, withdrawn]) });
  } catch (cause) {
    signal.throwIfAborted();
    if (withdrawn.aborted) return;
    if (!isOverlayError(cause)) throw cause;
    const { code, message, retryable } = cause;
    telling.progress.sequence += 1;
    yield { kind: 'insight-error', sequence: telling.progress.sequence, code, message, retryable };
  }
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  signal.addEventListener('abort', () => resolve(), { once: true });
  await promise;
}
