import { setTimeout as pause } from 'node:timers/promises';

import { bulkhead, isBulkheadRejectedError } from 'cockatiel';

import { OverlayError, isOverlayError } from '../errors.ts';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import { meaningsUsedIn } from '../privacy/vault.ts';
import type { Vault } from '../privacy/vault.ts';
import type { AuditLog } from '../trust/audit.ts';
import { citedIds } from './citation.ts';
import type { InsightContext } from './context.ts';
import { toEvidence } from './evidence.ts';
import type { InsightReason } from './insight.ts';
import type { LanguageModel } from './models/model.ts';
import { dropLease, failLease, insertAnswer, selectAnswers, selectProgress, takeLease } from './store.ts';
import type { StoredAnswer } from './stored-answer.ts';
import { createSummaryChannel } from './summary-stream.ts';
import { writeAnswer } from './write-answer.ts';

/** How a generation came out. Failures that are not the model's, such as a lost audit log, reject instead. */
export type GenerationOutcome =
  | { readonly kind: 'answered'; readonly answer: StoredAnswer }
  | { readonly kind: 'failed'; readonly reason: InsightReason };

/** A generation under way, here or in another process. */
export interface Generation {
  readonly id: string;
  readonly by: 'this-process' | 'another-process';
  readonly outcome: Promise<GenerationOutcome>;
}

/** Who an answer is written for first, and why. */
export interface GenerationRequest {
  readonly key: string;
  readonly scope: string;
  readonly viewer: string;
  /** What set it off: `read`, `stream`. */
  readonly trigger: string;
}

/** Has answers written, each once however many ask for it. Disposing aborts what is under way and waits for its end. */
export interface GenerateInsight extends AsyncDisposable {
  readonly model: LanguageModel;
  /** Whether this process is already waiting for this answer, so that joining costs nothing. */
  isUnderWay(key: string): boolean;
  /** Begins a generation or joins the one under way. It goes on when its readers leave. */
  begin(context: InsightContext, request: GenerationRequest): Promise<Generation>;
}

/** What generating works with. */
export interface GenerateInsightDependencies {
  readonly model: LanguageModel;
  readonly database: Database;
  readonly bus: Bus;
  readonly vault: Vault;
  readonly audit: AuditLog;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  readonly limits: GenerationLimits;
}

/** What generating is bound by. */
export interface GenerationLimits {
  /** Calls under way at once in this process. */
  readonly maxConcurrent: number;
  /** Milliseconds a generation may take before another process may begin it anew: longer than a model's two attempts. */
  readonly leaseMs: number;
  /** Milliseconds after a failure in which the same answer is not tried again. */
  readonly coolDownMs: number;
}

/** Generations waiting for a free place; beyond them a reader gets a draft. */
const MAX_WAITING = 1_000;

/** Single-flight in this process by a map, across processes by a lease in Postgres. */
export function createGenerateInsight(dependencies: GenerateInsightDependencies): GenerateInsight {
  const { model, limits, log } = dependencies;
  const underWay = new Map<string, Promise<Generation>>();
  const places = bulkhead(limits.maxConcurrent, MAX_WAITING);
  const leaving = new AbortController();

  async function beginNew(context: InsightContext, request: GenerationRequest): Promise<Generation> {
    const begun = Promise.withResolvers<Generation>();
    // A place is taken before the lease, so that no lease runs out while its generation waits in line.
    const outcome = places.execute(async () => {
      const { generation, work } = await lease(dependencies, { context, request, signal: leaving.signal });
      begun.resolve({ ...generation, outcome });
      return await work();
    });
    outcome.catch((cause: unknown) => {
      begun.reject(isBulkheadRejectedError(cause) ? new OverlayError('MODEL_UNAVAILABLE', 'Too many generations wait.', { cause }) : cause);
      log.error({ err: cause, about: context.entity.id }, 'A generation broke off');
    });
    return await begun.promise;
  }

  return {
    model,
    isUnderWay: (key) => underWay.has(key),
    async begin(context, request) {
      const known = underWay.get(request.key);
      if (known !== undefined) return await known;
      const begun = beginNew(context, request);
      underWay.set(request.key, begun);
      const forget = (): void => void underWay.delete(request.key);
      void begun.then(async ({ outcome }) => await outcome).then(forget, forget);
      return await begun;
    },
    async [Symbol.asyncDispose]() {
      leaving.abort(new OverlayError('MODEL_UNAVAILABLE', 'The process is shutting down.'));
      const ends = [...underWay.values()].map(async (begun) => await (await begun).outcome);
      await Promise.allSettled(ends);
    },
  };
}

interface Work {
  readonly context: InsightContext;
  readonly request: GenerationRequest;
  readonly signal: AbortSignal;
}

interface Leased {
  readonly generation: Omit<Generation, 'outcome'>;
  readonly work: () => Promise<GenerationOutcome>;
}

// The lease changes hands between two statements at most now and then; a handful of looks is plenty.
const MAX_LOOKS = 5;

async function lease(dependencies: GenerateInsightDependencies, work: Work): Promise<Leased> {
  const { database, ids, limits } = dependencies;
  const { key, scope } = work.request;
  const id = ids.next('gen');
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const taken = await takeLease(database, { key, generation: id, ttlMs: limits.leaseMs });
    if (taken === undefined) continue;
    const { held, generation, failure } = taken;
    if (held === 'theirs') {
      return {
        generation: { id: generation, by: 'another-process' },
        work: async () => (failure === undefined ? await follow(dependencies, work) : { kind: 'failed', reason: failure }),
      };
    }
    // Whoever held the lease before may have stored the answer between our look at the cache and our taking of the lease.
    const stored = (await selectAnswers(database, scope, [{ key, goldenId: work.context.entity.id }])).get(key);
    if (stored?.key !== key)
      return { generation: { id, by: 'this-process' }, work: async () => await write(dependencies, { ...work, id }) };
    await dropLease(database, { key, generation: id });
    return {
      generation: { id: stored.generation, by: 'another-process' },
      work: async () => await Promise.resolve({ kind: 'answered', answer: stored }),
    };
  }
  throw new OverlayError('DATABASE_UNAVAILABLE', 'The lease on a generation could not be read.');
}

const FIRST_LOOK_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

// Another process writes. The answer is waited for in the database, which both share whether or not they share a bus.
async function follow(dependencies: GenerateInsightDependencies, work: Work): Promise<GenerationOutcome> {
  for (let pauseMs = FIRST_LOOK_MS; ; pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS)) {
    const { answer, state, failure } = await selectProgress(dependencies.database, work.request.key);
    if (answer !== undefined) return { kind: 'answered', answer };
    if (failure !== undefined) return { kind: 'failed', reason: failure };
    if (state === 'ended') {
      // Its lease ran out or it gave up without a word: the process is gone, and its work is ours.
      const { work: again } = await lease(dependencies, work);
      return await again();
    }
    await pause(pauseMs, undefined, { signal: work.signal });
  }
}

async function write(dependencies: GenerateInsightDependencies, work: Work & { readonly id: string }): Promise<GenerationOutcome> {
  const { database, bus, log, limits, model } = dependencies;
  const { id, request } = work;
  const channel = createSummaryChannel(bus, id, (cause) => log.warn({ err: cause }, 'A stream message was lost'));
  try {
    const answer = await writeAndTell(dependencies, { ...work, channel });
    await insertAnswer(database, answer);
    await channel.tell({ kind: 'insight-end', answer });
    return { kind: 'answered', answer };
  } catch (cause) {
    const error = isOverlayError(cause) ? cause : new OverlayError('INTERNAL', 'The generation broke off.', { cause });
    const reason = reasonOf(error);
    log.warn({ code: error.code, model: model.name, about: work.context.entity.id }, error.message);
    await channel.tell({ kind: 'insight-error', code: error.code, message: error.message, retryable: error.retryable });
    if (reason === undefined) {
      await dropLease(database, { key: request.key, generation: id });
      throw cause;
    }
    await failLease(database, { key: request.key, generation: id, failure: reason, coolDownMs: limits.coolDownMs });
    return { kind: 'failed', reason };
  } finally {
    await channel.close();
  }
}

async function writeAndTell(
  dependencies: GenerateInsightDependencies,
  { context, request, id, signal, channel }: Work & { readonly id: string; readonly channel: ReturnType<typeof createSummaryChannel> },
): Promise<StoredAnswer> {
  const { model, vault, ids, clock } = dependencies;
  // Masking the lines issues their tokens, all of which the prompt and the audit log will show.
  for (const fact of context.facts) fact.line();
  const [tokens = {}] = await vault.keep([{ about: context.entity.id, tokens: context.masker.issued() }]);
  const start = async (generation: string): Promise<void> =>
    await channel.tell({ kind: 'insight-start', generation, model: model.name, tokens });
  await start(id);
  const { answer, audit } = await writeAnswer(dependencies, {
    context,
    tokens,
    viewer: request.viewer,
    trigger: request.trigger,
    signal,
    onText: async (text) => await channel.tell({ kind: 'insight-delta', text }),
    onRestart: async () => await start(ids.next('gen')),
  });
  const evidence = toEvidence(context, citedIds(`${answer.summary} ${answer.nextStep.text}`));
  const shown = JSON.stringify([answer, evidence]);
  const [quoted = {}] = await vault.keep([{ about: context.entity.id, tokens: context.masker.quoted() }]);
  return {
    ...answer,
    key: request.key,
    scope: request.scope,
    goldenId: context.entity.id,
    fingerprint: context.fingerprint,
    model: model.name,
    generation: id,
    evidence,
    tokens: meaningsUsedIn({ ...tokens, ...quoted }, shown),
    audit,
    generatedAt: new Date(clock.now()).toISOString(),
  };
}

// Undefined for what is no failure of the model: those are errors of the field, not reasons for a lesser answer.
function reasonOf({ code }: OverlayError): InsightReason | undefined {
  if (code === 'MODEL_TIMEOUT') return 'MODEL_UNAVAILABLE';
  return code === 'MODEL_BAD_RESPONSE' || code === 'MASKING_FAILED' || code === 'MODEL_UNAVAILABLE' ? code : undefined;
}
