import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import type { Vault } from '../privacy/vault.ts';
import type { AuditLog } from '../trust/audit.ts';
import type { ConfidenceReader } from './confidence.ts';
import { createDrafts } from './draft.ts';
import { createGenerateInsight } from './generate-insight.ts';
import type { GenerateInsight, GenerationLimits } from './generate-insight.ts';
import type { Confidence, Insight, SummaryMessage } from './insight.ts';
import type { LanguageModel } from './models/model.ts';
import type { Playbooks } from './playbook.ts';
import { readSubjects } from './read-subjects.ts';
import type { SubjectReaders } from './read-subjects.ts';
import { answerWithin, freshAnswer, lesserAnswer, toCandidates } from './resolve-insight.ts';
import type { Candidate, Resolution } from './resolve-insight.ts';
import { createShowInsights } from './show-insight.ts';
import type { ShownResolution } from './show-insight.ts';
import { createStreamSummary } from './stream-summary.ts';
import type { Viewer } from './viewer.ts';

export type { Viewer };

/** Generations one request may still start; shared by every read of that request and counted down in place. */
export interface GenerationAllowance {
  left: number;
}

/** An entity and how long its reader is willing to wait for a model. */
export interface InsightRequest {
  /** Golden id of an account, contact or deal. */
  readonly id: string;
  /** Milliseconds; 0 never calls a model. Capped at 30,000. */
  readonly withinMs: number;
}

/** AI answers about entities. */
export interface InsightReader {
  /**
   * Answers in the order of the requests, undefined for an unknown id.
   *
   * @throws {OverlayError} `AUDIT_UNAVAILABLE` when the audit log cannot be written: no answer is given without its entry.
   */
  read(
    requests: readonly InsightRequest[],
    options: { readonly viewer: Viewer; readonly allowance: GenerationAllowance; readonly signal: AbortSignal },
  ): Promise<readonly (Insight | undefined)[]>;

  /** Probability of the event each entity is judged by, by golden id; unknown ids are absent. */
  confidence(ids: readonly string[]): Promise<ReadonlyMap<string, Confidence>>;

  /**
   * The summary while it is written: `insight-start`, deltas, then `insight-end` or `insight-error`. Ends after the last.
   *
   * @throws {OverlayError} `ENTITY_NOT_FOUND` for an unknown id, `STREAM_NOT_FOUND` when `after` names a stream that has ended.
   */
  stream(
    id: string,
    options: { readonly after?: number; readonly viewer: Viewer; readonly signal: AbortSignal },
  ): AsyncIterable<SummaryMessage>;
}

/** What reading insights works with. */
export interface InsightReaderDependencies {
  readonly readers: SubjectReaders;
  readonly database: Database;
  readonly bus: Bus;
  readonly vault: Vault;
  readonly audit: AuditLog;
  readonly confidence: ConfidenceReader;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** Undefined when no model is configured or none may be called: every answer is then a draft. */
  readonly model?: LanguageModel | undefined;
  /** @default 8 at once, a lease of 3 minutes, 10 seconds after a failure */
  readonly limits?: Partial<GenerationLimits>;
  /** Kinds of next step by role and stage. @default every kind for every role */
  readonly playbooks?: Playbooks | undefined;
}

const DEFAULT_LIMITS: GenerationLimits = { maxConcurrent: 8, leaseMs: 180_000, coolDownMs: 10_000 };
const LONGEST_WITHIN_MS = 30_000;

/** A reader of insights. Disposing it ends the generations under way. */
export function createInsightReader(dependencies: InsightReaderDependencies): InsightReader & AsyncDisposable {
  const { readers, clock, confidence, model, limits } = dependencies;
  const generate =
    model === undefined ? undefined : createGenerateInsight({ ...dependencies, model, limits: { ...DEFAULT_LIMITS, ...limits } });
  const show = createShowInsights(dependencies);
  const drafts = createDrafts();
  const stream = createStreamSummary({ ...dependencies, generate, show, drafts });
  return {
    async read(requests, { viewer, allowance, signal }) {
      const startedAt = clock.now();
      const subjects = await readSubjects(readers, [...new Set(requests.map(({ id }) => id))]);
      const candidates = await toCandidates({ ...dependencies, generate, drafts }, subjects, viewer);
      const resolutions = await Promise.all(
        requests.map(async ({ id, withinMs }): Promise<Resolution | undefined> => {
          const candidate = candidates.get(id);
          if (candidate === undefined) return undefined;
          const leftMs = Math.min(withinMs, LONGEST_WITHIN_MS) - (clock.now() - startedAt);
          return await resolve(candidate, { generate, leftMs, viewer, allowance, signal });
        }),
      );
      const shown = requests.flatMap(({ id }, index) => toShown(candidates.get(id), resolutions[index]));
      const insights = (await show(shown, { viewer: viewer.id, trigger: 'read' })).values();
      return resolutions.map((resolution) => (resolution === undefined ? undefined : insights.next().value));
    },
    confidence: async (ids) => await confidence(ids),
    stream,
    [Symbol.asyncDispose]: async () => await generate?.[Symbol.asyncDispose](),
  };
}

function toShown(candidate: Candidate | undefined, resolution: Resolution | undefined): readonly ShownResolution[] {
  return candidate === undefined || resolution === undefined ? [] : [{ subject: candidate.subject, resolution }];
}

interface ResolveOptions {
  readonly generate: GenerateInsight | undefined;
  readonly leftMs: number;
  readonly viewer: Viewer;
  readonly allowance: GenerationAllowance;
  readonly signal: AbortSignal;
}

/** The ladder: fresh from the cache, else from the model if it answers in time, else an older answer, else a draft. */
async function resolve(candidate: Candidate, { generate, leftMs, viewer, allowance, signal }: ResolveOptions): Promise<Resolution> {
  if (generate === undefined) return lesserAnswer(candidate, 'MODEL_OFF');
  const fresh = freshAnswer(candidate);
  if (fresh !== undefined) return { kind: 'stored', answer: fresh };
  if (leftMs <= 0) return lesserAnswer(candidate, 'DEADLINE');
  const { key, scope } = candidate;
  const isJoined = generate.isUnderWay(key);
  if (!isJoined && allowance.left <= 0) return lesserAnswer(candidate, 'BATCH_LIMIT');
  if (!isJoined) allowance.left -= 1;
  const begun = generate.begin(candidate.context(), { key, scope, viewer: viewer.id, trigger: 'read' });
  const by = isJoined ? 'another' : 'this-request';
  return await answerWithin(candidate, { withinMs: leftMs, outcome: begun.then(async ({ outcome }) => await outcome), by, signal });
}
