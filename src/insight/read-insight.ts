import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import type { Vault } from '../privacy/vault.ts';
import type { AuditLog } from '../trust/audit.ts';
import type { AudienceLimits } from './audience.ts';
import { createTokenBudget, UNLIMITED } from './budget.ts';
import type { BudgetLimits } from './budget.ts';
import type { ConfidenceReader } from './confidence.ts';
import { createDrafts } from './draft.ts';
import { createGenerateInsight } from './generate-insight.ts';
import type { GenerateInsight, GenerationLimits } from './generate-insight.ts';
import { openInsightStreams } from './insight-streams.ts';
import type { InsightStreams } from './insight-streams.ts';
import type { Confidence, Insight } from './insight.ts';
import { createModelLadder } from './models/ladder.ts';
import type { LanguageModel } from './models/model.ts';
import type { Playbooks } from './playbook.ts';
import { readSubjects } from './read-subjects.ts';
import type { SubjectReaders } from './read-subjects.ts';
import { answerWithin, cachedResolution, lesserAnswer, toCandidates, toGenerationRequest } from './resolve-insight.ts';
import type { Candidate, Resolution } from './resolve-insight.ts';
import { createShowInsights } from './show-insight.ts';
import type { ShownResolution } from './show-insight.ts';
import type { Viewer } from './viewer.ts';
import { createWakeInsights } from './wake-insights.ts';
import type { WakeInsights, WakeSettings } from './wake-insights.ts';
import { createWatchEntities } from './watch-entities.ts';
import type { WatchEntities } from './watch-entities.ts';

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
  /** What was asked for; one answer serves both. @default both */
  readonly fields?: readonly InsightField[];
}

/** An AI field that one generation answers. */
export type InsightField = 'summary' | 'nextStep';

const ALL_FIELDS: readonly InsightField[] = ['summary', 'nextStep'];

function triggerOf({ fields = ALL_FIELDS }: InsightRequest): string {
  return ALL_FIELDS.filter((field) => fields.includes(field)).join(' ');
}

/** AI answers about entities. */
export interface InsightReader extends InsightStreams {
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
  /** The models that may write, the best first. Without any every answer is a draft. */
  readonly models: readonly LanguageModel[];
  /** @default as much as is asked for */
  readonly budget?: BudgetLimits | undefined;
  /** When answers are written ahead of time. @default a week, five seconds, a minute */
  readonly watch?: WakeSettings | undefined;
  /** @default 8 at once, a lease of 3 minutes, 10 seconds after a failure, 15 seconds without a viewer */
  readonly limits?: Partial<GenerationLimits & AudienceLimits>;
  /** Kinds of next step by role and stage. @default every kind for every role */
  readonly playbooks?: Playbooks | undefined;
  /** Whether no model is to be waited for: what needs none goes first. @default never */
  readonly isOverloaded?: (() => boolean) | undefined;
}

const DEFAULT_LIMITS: GenerationLimits = { maxConcurrent: 8, leaseMs: 180_000, coolDownMs: 10_000 };
const LONGEST_WITHIN_MS = 30_000;

const DEFAULT_WATCH: WakeSettings = { days: 7, quietMs: 5_000, longestWaitMs: 60_000 };

/** A reader of insights, and what writes them ahead of time. Disposing it ends the generations under way. */
export interface InsightReading extends InsightReader, AsyncDisposable {
  readonly watch: WatchEntities;
  /** Undefined without a model: there is nothing to write ahead of time. */
  readonly wake: WakeInsights | undefined;
}

/** Reading on one database, over the models that are configured. */
export function createInsightReader(dependencies: InsightReaderDependencies): InsightReading {
  const { readers, clock, confidence, isOverloaded = () => false } = dependencies;
  const generate = createGenerator(dependencies);
  const show = createShowInsights(dependencies);
  const drafts = createDrafts();
  const watch = createWatchEntities(dependencies);
  const streams = openInsightStreams({ ...dependencies, generate, show, drafts, watch, graceMs: dependencies.limits?.graceMs });
  return {
    watch,
    wake:
      generate === undefined
        ? undefined
        : createWakeInsights({ ...dependencies, generate, drafts, settings: dependencies.watch ?? DEFAULT_WATCH }),
    async read(requests, { viewer, allowance, signal }) {
      const startedAt = clock.now();
      const subjects = await readSubjects(readers, [...new Set(requests.map(({ id }) => id))]);
      const noted = generate === undefined ? undefined : watch.seen(subjects.values(), viewer);
      const candidates = await toCandidates({ ...dependencies, generate, drafts }, subjects, viewer);
      const resolutions = await Promise.all(
        requests.map(async (request): Promise<Resolution | undefined> => {
          const candidate = candidates.get(request.id);
          if (candidate === undefined) return undefined;
          const leftMs = Math.min(request.withinMs, LONGEST_WITHIN_MS) - (clock.now() - startedAt);
          return await resolve(candidate, { generate, leftMs, viewer, trigger: triggerOf(request), allowance, signal, isOverloaded });
        }),
      );
      const shown = requests.flatMap((request, index) => toShown(request, candidates.get(request.id), resolutions[index]));
      const insights = (await show(shown, { viewer: viewer.id, trigger: 'read', maySee: viewer.maySee })).values();
      await noted;
      return resolutions.map((resolution) => (resolution === undefined ? undefined : insights.next().value));
    },
    confidence: async (ids) => await confidence(ids),
    stream: (id, options) => streams.stream(id, options),
    streamNextStep: (id, options) => streams.streamNextStep(id, options),
    stopStream: async (id, options) => await streams.stopStream(id, options),
    async [Symbol.asyncDispose]() {
      streams[Symbol.dispose]();
      await generate?.[Symbol.asyncDispose]();
    },
  };
}

function createGenerator(dependencies: InsightReaderDependencies): GenerateInsight | undefined {
  const { models, clock, budget = UNLIMITED } = dependencies;
  if (models.length === 0) return undefined;
  const limits = { ...DEFAULT_LIMITS, ...dependencies.limits };
  return createGenerateInsight({
    ...dependencies,
    ladder: createModelLadder(models, { clock, pauseMs: limits.coolDownMs }),
    budget: createTokenBudget({ ...dependencies, limits: budget, leaseMs: limits.leaseMs }),
    limits,
  });
}

function toShown(
  request: InsightRequest,
  candidate: Candidate | undefined,
  resolution: Resolution | undefined,
): readonly ShownResolution[] {
  if (candidate === undefined || resolution === undefined) return [];
  return [{ subject: candidate.subject, resolution, trigger: triggerOf(request) }];
}

interface ResolveOptions {
  readonly generate: GenerateInsight | undefined;
  readonly leftMs: number;
  readonly viewer: Viewer;
  /** What set it off. */
  readonly trigger: string;
  readonly allowance: GenerationAllowance;
  readonly signal: AbortSignal;
  readonly isOverloaded: () => boolean;
}

/** The ladder: fresh from the cache, else from the model if it answers in time, else an older answer, else a draft. */
async function resolve(
  candidate: Candidate,
  { generate, leftMs, viewer, trigger, allowance, signal, isOverloaded }: ResolveOptions,
): Promise<Resolution> {
  if (generate === undefined) return lesserAnswer(candidate, 'MODEL_OFF');
  const cached = cachedResolution(candidate);
  if (cached !== undefined) return cached;
  if (leftMs <= 0) return lesserAnswer(candidate, 'DEADLINE');
  if (isOverloaded()) return lesserAnswer(candidate, 'OVERLOADED');
  const isJoined = generate.isUnderWay(candidate.key);
  if (!isJoined && allowance.left <= 0) return lesserAnswer(candidate, 'BATCH_LIMIT');
  if (!isJoined) allowance.left -= 1;
  const begun = generate.begin(candidate.context(), toGenerationRequest(candidate, { viewer: viewer.id, trigger }));
  const by = isJoined ? 'another' : 'this-request';
  return await answerWithin(candidate, { withinMs: leftMs, outcome: begun.then(async ({ outcome }) => await outcome), by, signal });
}
