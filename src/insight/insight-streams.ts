import { OverlayError } from '../errors.ts';
import { createAudience } from './audience.ts';
import type { GenerateInsight } from './generate-insight.ts';
import { createInsightChanges } from './insight-changes.ts';
import type { NextStepMessage, SummaryMessage } from './insight.ts';
import { readSubjects } from './read-subjects.ts';
import { toCandidates } from './resolve-insight.ts';
import { selectProgress } from './store.ts';
import { createStreamInsight } from './stream-insight.ts';
import type { StreamInsightDependencies, StreamOptions } from './telling.ts';
import type { Viewer } from './viewer.ts';

/** How an answer is followed. */
export type FollowOptions = Omit<StreamOptions, 'field' | 'follow'> & Partial<Pick<StreamOptions, 'follow'>>;

/** Answers while they are written. */
export interface InsightStreams {
  /**
   * The summary while it is written: `insight-start`, deltas and withdrawals, then `insight-end` or `insight-error`. Ends after the last,
   * unless it is followed live. A viewer who comes back names the last message seen and misses none.
   *
   * @throws {OverlayError} `ENTITY_NOT_FOUND` for an unknown id.
   */
  stream(id: string, options: FollowOptions): AsyncIterable<SummaryMessage>;
  /** The next step likewise. Its text is told only once policy and playbook allow its kind. */
  streamNextStep(id: string, options: FollowOptions): AsyncIterable<NextStepMessage>;
  /**
   * Ends the writing of an answer, for everybody who watches it.
   *
   * @returns whether one was being written.
   * @throws {OverlayError} `ENTITY_NOT_FOUND` for an unknown id.
   */
  stopStream(id: string, options: { readonly viewer: Viewer }): Promise<'stopped' | 'nothing to stop'>;
}

/** What streams are opened over. */
export interface InsightStreamsDependencies extends Omit<StreamInsightDependencies, 'model' | 'changes'> {
  readonly generate: GenerateInsight | undefined;
  /** @default 15 seconds */
  readonly graceMs?: number | undefined;
}

const DEFAULT_GRACE_MS = 15_000;

/** Opens streams. Disposing them ends their hearing of other processes. */
export function openInsightStreams(dependencies: InsightStreamsDependencies): InsightStreams & Disposable {
  const { generate, graceMs = DEFAULT_GRACE_MS } = dependencies;
  using opening = new DisposableStack();
  const changes = opening.use(createInsightChanges(dependencies));
  const audience = generate && opening.use(createAudience({ ...dependencies, generate, limits: { graceMs } }));
  const model = generate && audience && { generate, audience };
  const stream = createStreamInsight({ ...dependencies, changes, model });
  const resources = opening.move();
  return {
    stream: (id, options) => stream(id, { follow: 'once', ...options, field: 'summary' }),
    streamNextStep: (id, options) => stream(id, { follow: 'once', ...options, field: 'nextStep' }),
    async stopStream(id, { viewer }) {
      const subjects = await readSubjects(dependencies.readers, [id]);
      const candidate = (await toCandidates(dependencies, subjects, viewer)).get(id);
      if (candidate === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'There is no account, contact or deal with this id.');
      if (audience === undefined) return 'nothing to stop';
      const { state } = await selectProgress(dependencies.database, candidate.key);
      if (state === 'writing') await audience.stop(candidate.key);
      return state === 'writing' ? 'stopped' : 'nothing to stop';
    },
    [Symbol.dispose]: () => resources.dispose(),
  };
}
