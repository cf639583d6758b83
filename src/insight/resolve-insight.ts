import { isOverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import { toContext } from './context.ts';
import type { InsightContext } from './context.ts';
import type { Draft, Drafts } from './draft.ts';
import { fingerprintOf } from './fingerprint.ts';
import type { GenerateInsight, GenerationOutcome } from './generate-insight.ts';
import type { InsightReason } from './insight.ts';
import { EXTRACTIVE_MODEL } from './models/extractive.ts';
import { once } from './once.ts';
import { NO_PLAYBOOKS, playbookFor, playbookVersion } from './playbook.ts';
import type { Playbooks } from './playbook.ts';
import type { MaskedInsight } from './present.ts';
import { selectAnswers } from './store.ts';
import { cacheKeyOf } from './stored-answer.ts';
import type { StoredAnswer } from './stored-answer.ts';
import type { Subject } from './subject.ts';
import type { Viewer } from './viewer.ts';

/** A subject with what is known of answers about it. */
export interface Candidate {
  readonly subject: Subject;
  readonly key: string;
  readonly scope: string;
  /** The exact answer where its key matches, else the latest older one. */
  readonly stored: StoredAnswer | undefined;
  /** Made when it is first needed: answers from the cache need none. */
  readonly context: () => InsightContext;
  /** What can be said without a model. */
  readonly draft: () => Draft;
}

/** The best answer so far. */
export type Resolution =
  /** Written for this very request; its entry in the audit log exists. */
  | { readonly kind: 'written'; readonly answer: StoredAnswer }
  | { readonly kind: 'stored'; readonly answer: StoredAnswer; readonly reason?: InsightReason }
  | { readonly kind: 'draft'; readonly draft: Draft; readonly reason: InsightReason };

/** What candidates are looked up in. */
export interface CandidateDependencies {
  readonly database: Sql;
  readonly clock: Clock;
  readonly generate: GenerateInsight | undefined;
  readonly drafts: Drafts;
  /** @default every kind of step for every role */
  readonly playbooks?: Playbooks | undefined;
}

/** Looks up what is known of each subject, in one statement; without a model there is nothing to look up. */
export async function toCandidates(
  { database, clock, generate, drafts, playbooks = NO_PLAYBOOKS }: CandidateDependencies,
  subjects: ReadonlyMap<string, Subject>,
  { scope, role }: Pick<Viewer, 'scope' | 'role'>,
): Promise<ReadonlyMap<string, Candidate>> {
  const now = clock.now();
  const book = playbookFor(playbooks, role);
  const playbook = playbookVersion(book.playbook);
  const keyed = [...subjects].map(([id, subject]) => ({ id, subject, key: keyOf(subject, { scope, now, generate, playbook }) }));
  const queries = keyed.map(({ key, subject }) => ({ key, goldenId: subject.entity.id }));
  const answers = generate === undefined || queries.length === 0 ? new Map() : await selectAnswers(database, scope, queries);
  return new Map(
    keyed.map(({ id, subject, key }) => {
      const context = once(() => toContext(subject, { now, book }));
      return [
        id,
        { subject, key, scope, stored: answers.get(key), context, draft: () => drafts.of(subject, context, `${dayOf(now)} ${playbook}`) },
      ];
    }),
  );
}

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

function keyOf(
  subject: Subject,
  {
    scope,
    now,
    generate,
    playbook,
  }: { readonly scope: string; readonly now: number; readonly generate: GenerateInsight | undefined; readonly playbook: string },
): string {
  if (generate === undefined) return '';
  return cacheKeyOf({ scope, goldenId: subject.entity.id, fingerprint: fingerprintOf(subject, now), playbook, model: generate.model });
}

/** The answer from the cache, if it is the exact one. */
export function freshAnswer({ stored, key }: Candidate): StoredAnswer | undefined {
  return stored?.key === key ? stored : undefined;
}

/** What is shown when there is no fresh answer: an older one, else a draft. */
export function lesserAnswer(candidate: Candidate, reason: InsightReason): Resolution {
  const { stored } = candidate;
  return stored === undefined ? { kind: 'draft', draft: candidate.draft(), reason } : { kind: 'stored', answer: stored, reason };
}

/** The best answer to be had within a time. */
export async function answerWithin(
  candidate: Candidate,
  {
    withinMs,
    outcome,
    by,
    signal,
  }: {
    readonly withinMs: number;
    readonly outcome: Promise<GenerationOutcome>;
    readonly by: 'this-request' | 'another';
    readonly signal: AbortSignal;
  },
): Promise<Resolution> {
  const result = await Promise.race([outcome.catch(toFailure), deadline(withinMs, signal)]);
  signal.throwIfAborted();
  if (result === undefined) return lesserAnswer(candidate, 'DEADLINE');
  if (result.kind === 'failed') return lesserAnswer(candidate, result.reason);
  return by === 'this-request' ? { kind: 'written', answer: result.answer } : { kind: 'stored', answer: result.answer };
}

function toFailure(cause: unknown): GenerationOutcome {
  if (isOverlayError(cause, 'MODEL_UNAVAILABLE')) return { kind: 'failed', reason: 'MODEL_UNAVAILABLE' };
  throw cause;
}

async function deadline(ms: number, signal: AbortSignal): Promise<undefined> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  const leave = (): void => resolve(undefined);
  const timer = setTimeout(leave, ms);
  signal.addEventListener('abort', leave, { once: true });
  return await promise.finally(() => {
    clearTimeout(timer);
    signal.removeEventListener('abort', leave);
  });
}

/** A resolution as it will be shown, still masked. */
export function toMasked(resolution: Resolution, now: number): MaskedInsight {
  if (resolution.kind === 'draft') return toDraft(resolution, now);
  const { answer } = resolution;
  const { evidence, model, generatedAt } = answer;
  const reason = resolution.kind === 'stored' ? resolution.reason : undefined;
  return { answer, evidence, model, generatedAt, ...(reason === undefined ? { state: 'FRESH' } : { state: 'STALE', reason }) };
}

function toDraft({ draft, reason }: Extract<Resolution, { readonly kind: 'draft' }>, now: number): MaskedInsight {
  const { answer, evidence } = draft;
  return { answer, evidence, model: EXTRACTIVE_MODEL, generatedAt: new Date(now).toISOString(), state: 'DRAFT', reason };
}
