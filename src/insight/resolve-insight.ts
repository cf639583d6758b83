import { isOverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import { renderCited } from './cited-facts.ts';
import { toContext } from './context.ts';
import type { InsightContext } from './context.ts';
import type { Draft, Drafts } from './draft.ts';
import type { Fact } from './fact.ts';
import { factsOf } from './facts.ts';
import { hashOf } from './fingerprint.ts';
import type { GenerateInsight, GenerationOutcome, GenerationRequest } from './generate-insight.ts';
import type { InsightReason } from './insight.ts';
import { EXTRACTIVE_MODEL } from './models/extractive.ts';
import { once } from './once.ts';
import { isInPlay, NO_PLAYBOOKS, playbookFor, playbookVersion } from './playbook.ts';
import type { Playbooks } from './playbook.ts';
import { forbiddingPolicy, policiesFor } from './policy.ts';
import type { MaskedInsight } from './present.ts';
import { changesBetween, LEFT_ALONE, projectionOf, settle } from './projection.ts';
import type { Projection } from './projection.ts';
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
  readonly fingerprint: string;
  /** The material facts as they are, measured from the latest answer. */
  readonly projection: Projection;
  /** The exact answer where its key matches, else the latest older one. */
  readonly stored: StoredAnswer | undefined;
  /** Everything known, unmasked. */
  readonly facts: () => readonly Fact[];
  /** Made when it is first needed: answers from the cache need none. */
  readonly context: () => InsightContext;
  /** What can be said without a model. */
  readonly draft: () => Draft;
}

/** The best answer so far. */
export type Resolution =
  /** Written for this very request; its entry in the audit log exists. */
  | { readonly kind: 'written'; readonly answer: StoredAnswer }
  | {
      readonly kind: 'stored';
      readonly answer: StoredAnswer;
      readonly reason?: InsightReason;
      /** What cited facts say by now, unmasked, by the id they are cited by. */
      readonly evidence?: ReadonlyMap<string, string>;
    }
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
  const ids = [...subjects.values()].map(({ entity }) => entity.id);
  const answers = generate === undefined || ids.length === 0 ? NONE : await selectAnswers(database, scope, ids);
  return new Map(
    [...subjects].map(([id, subject]) => {
      const context = once(() => toContext(subject, { now, book }));
      const draft = (): Draft => drafts.of(subject, context, `${dayOf(now)} ${playbook}`);
      const keyed = toKeyed(subject, { scope, now, generate, playbook, earlier: answers.get(subject.entity.id) ?? [] });
      return [id, { ...keyed, subject, scope, facts: once(() => factsOf(subject, dayOf(now))), context, draft }];
    }),
  );
}

const NONE: ReadonlyMap<string, readonly StoredAnswer[]> = new Map();

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

interface KeyOptions {
  readonly scope: string;
  readonly now: number;
  readonly generate: GenerateInsight | undefined;
  readonly playbook: string;
  /** Answers about the entity, newest first. */
  readonly earlier: readonly StoredAnswer[];
}

// An expected close is measured from the date an answer was written for, so each earlier answer has a key of its own to match.
function toKeyed(
  subject: Subject,
  { scope, now, generate, playbook, earlier }: KeyOptions,
): Pick<Candidate, 'key' | 'fingerprint' | 'projection' | 'stored'> {
  const current = projectionOf(subject, now);
  if (generate === undefined) return { key: '', fingerprint: '', projection: current, stored: undefined };
  const { model } = generate;
  const against = (reference: Projection): Pick<Candidate, 'key' | 'fingerprint' | 'projection'> => {
    const projection = settle(current, reference);
    const fingerprint = hashOf(projection);
    return { key: cacheKeyOf({ scope, goldenId: subject.entity.id, fingerprint, playbook, model }), fingerprint, projection };
  };
  for (const stored of earlier) {
    const keyed = against(stored.projection);
    if (keyed.key === stored.key) return { ...keyed, stored };
  }
  const [latest] = earlier;
  return { ...against(latest?.projection ?? {}), stored: latest };
}

/** The answer from the cache, if it is the exact one. */
export function freshAnswer({ stored, key }: Candidate): StoredAnswer | undefined {
  return stored?.key === key ? stored : undefined;
}

/**
 * The answer from the cache as it is shown, if it is the exact one: figures of cited facts are as they are now. Where a cited fact changed
 * in another way the answer is stale, and no model is asked: the change is immaterial.
 */
export function cachedResolution(candidate: Candidate): Extract<Resolution, { readonly kind: 'stored' }> | undefined {
  const answer = freshAnswer(candidate);
  if (answer === undefined) return undefined;
  const rendered = renderCited(answer, answer.cited, candidate.facts());
  switch (rendered.kind) {
    case 'as-written':
      return { kind: 'stored', answer };
    case 'changed':
      return { kind: 'stored', answer, reason: 'CITED_FACT_CHANGED' };
    case 'rendered': {
      const nextStep = { ...answer.nextStep, text: rendered.nextStep };
      return { kind: 'stored', answer: { ...answer, summary: rendered.summary, nextStep }, evidence: rendered.evidence };
    }
  }
}

/** What is shown when there is no fresh answer: an older one, unless its step may not be taken any more, else a draft. */
export function lesserAnswer(candidate: Candidate, reason: InsightReason): Resolution {
  const { stored } = candidate;
  if (stored === undefined || !mayStillBeShown(stored, candidate)) return { kind: 'draft', draft: candidate.draft(), reason };
  return { kind: 'stored', answer: stored, reason };
}

// What has been forbidden since is not suggested, however it was reached. Whom a step is about cannot be told from its masked words.
function mayStillBeShown({ nextStep, projection }: StoredAnswer, { subject, context, projection: current }: Candidate): boolean {
  const isForbidden = forbiddingPolicy(nextStep, policiesFor(subject)) !== undefined;
  return !isForbidden && projection[LEFT_ALONE] === current[LEFT_ALONE] && isInPlay(nextStep.kind, context().play);
}

/** A generation that brings a candidate up to date. */
export function toGenerationRequest(
  { key, scope, fingerprint, projection, stored, facts }: Candidate,
  { viewer, trigger }: { readonly viewer: string; readonly trigger: string },
): GenerationRequest {
  const changes = stored === undefined ? [] : changesBetween(stored.projection, projection);
  return { key, scope, viewer, trigger, fingerprint, projection, changes, facts };
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
  const evidenceNow = resolution.kind === 'stored' ? resolution.evidence : undefined;
  return {
    answer,
    evidence,
    ...(evidenceNow === undefined ? {} : { evidenceNow }),
    model,
    generatedAt,
    ...(reason === undefined ? { state: 'FRESH' } : { state: 'STALE', reason }),
  };
}

function toDraft({ draft, reason }: Extract<Resolution, { readonly kind: 'draft' }>, now: number): MaskedInsight {
  const { answer, evidence } = draft;
  return { answer, evidence, model: EXTRACTIVE_MODEL, generatedAt: new Date(now).toISOString(), state: 'DRAFT', reason };
}
