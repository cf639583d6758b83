import { setTimeout as pause } from 'node:timers/promises';

import { bulkhead, isBulkheadRejectedError } from 'cockatiel';

import { OverlayError, isOverlayError } from '../errors.ts';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import { loopTurn } from '../platform/loop-turn.ts';
import type { Database } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import { meaningsUsedIn } from '../privacy/vault.ts';
import type { Vault } from '../privacy/vault.ts';
import type { AuditLog } from '../trust/audit.ts';
import type { TokenBudget } from './budget.ts';
import { citedIds } from './citation.ts';
import { citeFacts, identityOf } from './cited-facts.ts';
import type { InsightContext } from './context.ts';
import { toEvidence } from './evidence.ts';
import type { Fact } from './fact.ts';
import type { InsightReason } from './insight.ts';
import { keepLease, silenceMs } from './keep-lease.ts';
import { maskFacts } from './mask-facts.ts';
import type { ModelLadder } from './models/ladder.ts';
import type { LanguageModel } from './models/model.ts';
import type { MaterialChange, Projection } from './projection.ts';
import { dropLease, failLease, insertAnswer, selectAnswer, selectProgress, takeLease } from './store.ts';
import type { StoredAnswer } from './stored-answer.ts';
import { createStreamLog } from './stream-log.ts';
import type { StreamLog } from './stream-log.ts';
import { toldContext } from './told-context.ts';
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
  /** The generation that takes this one's place when its process is gone; for one that lives it never settles. */
  readonly successor: Promise<Generation>;
}

/** Who an answer is written for first, and why. */
export interface GenerationRequest {
  readonly key: string;
  readonly scope: string;
  readonly viewer: string;
  /** What set it off: the fields that were asked for, or `wake`. */
  readonly trigger: string;
  readonly fingerprint: string;
  /** The material facts it is written for. */
  readonly projection: Projection;
  /** What changed since the answer before, where there was one. */
  readonly changes: readonly MaterialChange[];
  /** Everything known, unmasked: the facts of the context are among them. */
  readonly facts: () => readonly Fact[];
}

/** Has answers written, each once however many ask for it. Disposing aborts what is under way and waits for its end. */
export interface GenerateInsight extends AsyncDisposable {
  /** All models that may write. */
  readonly model: Pick<LanguageModel, 'name' | 'parameters'>;
  /** Whether this process is already waiting for this answer, so that joining costs nothing. */
  isUnderWay(key: string): boolean;
  /**
   * Ends a generation that this process has written, with `INSIGHT_STOPPED`: when somebody asked for it, or when nobody watches it any
   * more; one that is wanted by more than those who watch it goes on then.
   */
  stop(key: string, why: 'asked' | 'unwatched'): void;
  /** Begins a generation or joins the one under way. It goes on when its readers leave. */
  begin(context: InsightContext, request: GenerationRequest): Promise<Generation>;
}

/** What generating works with. */
export interface GenerateInsightDependencies {
  readonly ladder: ModelLadder;
  readonly budget: TokenBudget;
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
  const { ladder, limits, log } = dependencies;
  const underWay = new Map<string, Promise<Generation>>();
  const places = bulkhead(limits.maxConcurrent, MAX_WAITING);
  const leaving = new AbortController();
  const stops = new Map<string, AbortController>();
  // Answers that are wanted whether or not somebody watches them being written.
  const kept = new Set<string>();

  async function beginNew(context: InsightContext, request: GenerationRequest): Promise<Generation> {
    const begun = Promise.withResolvers<Generation>();
    const stop = new AbortController();
    stops.set(request.key, stop);
    let successor = Promise.withResolvers<Generation>();
    const onMoved = (moved: Leased['generation']): void => {
      const { resolve } = successor;
      successor = Promise.withResolvers();
      resolve({ ...moved, outcome, successor: successor.promise });
    };
    // A place is taken before the lease, so that no lease runs out while its generation waits in line.
    const outcome = places.execute(async () => {
      const { generation, work } = await lease(dependencies, { context, request, signal: leaving.signal, stopped: stop.signal, onMoved });
      begun.resolve({ ...generation, outcome, successor: successor.promise });
      return await work();
    });
    outcome.catch((cause: unknown) => {
      begun.reject(isBulkheadRejectedError(cause) ? new OverlayError('MODEL_UNAVAILABLE', 'Too many generations wait.', { cause }) : cause);
      log.error({ err: cause, about: context.entity.id }, 'A generation broke off');
    });
    return await begun.promise;
  }

  return {
    model: ladder,
    isUnderWay: (key) => underWay.has(key),
    stop(key, why) {
      if (why === 'asked' || !kept.has(key)) stops.get(key)?.abort(new OverlayError('INSIGHT_STOPPED', 'The writing was stopped.'));
    },
    async begin(context, request) {
      if (request.trigger !== 'stream') kept.add(request.key);
      const known = underWay.get(request.key);
      if (known !== undefined) return await known;
      const begun = maskedInTurns(context).then(async () => await beginNew(toldContext(context), request));
      underWay.set(request.key, begun);
      const forget = (): void => {
        underWay.delete(request.key);
        stops.delete(request.key);
        kept.delete(request.key);
      };
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

// Masking is the heaviest part of a beginning. Line by line it holds up no word of another stream for long; each line is masked once.
async function maskedInTurns({ facts }: InsightContext): Promise<void> {
  for (const fact of facts) {
    await loopTurn();
    try {
      fact.line();
    } catch {
      // What cannot be masked is refused, and put on record, where the line is needed.
      return;
    }
  }
}

interface Work {
  readonly context: InsightContext;
  readonly request: GenerationRequest;
  readonly signal: AbortSignal;
  /** Aborts when the answer is not to be written to its end; whoever only waits for it learns that from the writer. */
  readonly stopped: AbortSignal;
  /** Called when the writing is in other hands than it was. */
  readonly onMoved: (generation: Leased['generation']) => void;
}

interface Leased {
  readonly generation: Omit<Generation, 'outcome' | 'successor'>;
  readonly work: () => Promise<GenerationOutcome>;
}

// The lease changes hands between two statements at most now and then; a handful of looks is plenty.
const MAX_LOOKS = 5;

async function lease(dependencies: GenerateInsightDependencies, work: Work): Promise<Leased> {
  const { database, ids, limits } = dependencies;
  const { key } = work.request;
  const id = ids.next('gen');
  for (let look = 0; look < MAX_LOOKS; look += 1) {
    const taken = await takeLease(database, { key, generation: id, ttlMs: silenceMs(limits.leaseMs) });
    if (taken === undefined) continue;
    const { held, generation, failure } = taken;
    if (held === 'theirs') {
      return {
        generation: { id: generation, by: 'another-process' },
        work: async () => (failure === undefined ? await follow(dependencies, work) : { kind: 'failed', reason: failure }),
      };
    }
    // Whoever held the lease before may have stored the answer between our look at the cache and our taking of the lease.
    const stored = await selectAnswer(database, key);
    if (stored === undefined)
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
      const { generation, work: again } = await lease(dependencies, work);
      work.onMoved(generation);
      return await again();
    }
    await pause(pauseMs, undefined, { signal: work.signal });
  }
}

/** Milliseconds in which those who wait for a stopped answer learn of it, and nobody begins it anew. */
const STOPPED_MS = 2_000;

async function write(dependencies: GenerateInsightDependencies, work: Work & { readonly id: string }): Promise<GenerationOutcome> {
  const { database, bus, log, limits } = dependencies;
  const { id, request } = work;
  using _ = keepLease(dependencies, { key: request.key, generation: id, leaseMs: limits.leaseMs });
  const channel = createStreamLog(bus, id, (cause) => log.warn({ err: cause }, 'A stream message was lost'));
  try {
    const answer = await writeAndTell(dependencies, { ...work, channel });
    await insertAnswer(database, answer);
    channel.end(answer);
    return { kind: 'answered', answer };
  } catch (cause) {
    const error = isOverlayError(cause) ? cause : new OverlayError('INTERNAL', 'The generation broke off.', { cause });
    const reason = reasonOf(error);
    log.warn({ code: error.code, about: work.context.entity.id }, error.message);
    channel.fail(error);
    if (reason === undefined) {
      await dropLease(database, { key: request.key, generation: id });
      throw cause;
    }
    // One viewer's spent budget is no reason to refuse the next.
    if (reason === 'BUDGET_SPENT') await dropLease(database, { key: request.key, generation: id });
    else
      await failLease(database, {
        key: request.key,
        generation: id,
        failure: reason,
        coolDownMs: reason === 'STOPPED' ? STOPPED_MS : limits.coolDownMs,
      });
    return { kind: 'failed', reason };
  } finally {
    await channel.close();
  }
}

async function writeAndTell(
  dependencies: GenerateInsightDependencies,
  { context, request, id, signal, stopped, channel }: Work & { readonly id: string; readonly channel: StreamLog },
): Promise<StoredAnswer> {
  const { ladder, vault, clock } = dependencies;
  const first = ladder.rungs()[0]?.name ?? ladder.name;
  const tokens = await maskFacts(dependencies, context, { ...request, model: first });
  channel.start(first, tokens);
  const { answer, model, audit } = await writeAnswer(dependencies, {
    context,
    tokens,
    viewer: request.viewer,
    trigger: request.trigger,
    changes: request.changes,
    signal: AbortSignal.any([signal, stopped]),
    onChange: (change) => channel.change(change),
    onRestart: (next) => channel.start(next, tokens),
  });
  const evidence = toEvidence(context, citedIds(`${answer.summary} ${answer.nextStep.text}`));
  const shown = JSON.stringify([answer, evidence]);
  const [quoted = {}] = await vault.keep([{ about: context.entity.id, tokens: context.masker.quoted() }]);
  return {
    ...answer,
    key: request.key,
    scope: request.scope,
    goldenId: context.entity.id,
    fingerprint: request.fingerprint,
    projection: request.projection,
    cited: citeFacts(answer, unmasked(context, request.facts())),
    model,
    generation: id,
    evidence,
    tokens: meaningsUsedIn({ ...tokens, ...quoted }, shown),
    audit,
    generatedAt: new Date(clock.now()).toISOString(),
  };
}

// Ids are the context's own: it may tell fewer facts, and in another order.
function unmasked(context: InsightContext, facts: readonly Fact[]): ReadonlyMap<string, Fact> {
  const byIdentity = new Map(facts.toReversed().map((fact) => [identityOf(fact), fact]));
  return new Map(
    context.facts.flatMap((fact): readonly [string, Fact][] => {
      const known = byIdentity.get(identityOf(fact));
      return known === undefined ? [] : [[fact.id, known]];
    }),
  );
}

// Undefined for what is no failure of the model: those are errors of the field, not reasons for a lesser answer.
function reasonOf({ code }: OverlayError): InsightReason | undefined {
  if (code === 'MODEL_TIMEOUT') return 'MODEL_UNAVAILABLE';
  if (code === 'INSIGHT_STOPPED') return 'STOPPED';
  return REASONS.find((reason) => reason === code);
}

const REASONS = ['MODEL_BAD_RESPONSE', 'MASKING_FAILED', 'MODEL_UNAVAILABLE', 'BUDGET_SPENT'] as const satisfies readonly InsightReason[];
