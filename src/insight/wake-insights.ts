import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import { BACKGROUND_VIEWER } from './budget.ts';
import type { Drafts } from './draft.ts';
import type { GenerateInsight, GenerationOutcome } from './generate-insight.ts';
import type { Playbooks } from './playbook.ts';
import { changesBetween, nextThreshold, projectionOf, settle } from './projection.ts';
import type { MaterialChange } from './projection.ts';
import { readSubjects } from './read-subjects.ts';
import type { SubjectReaders } from './read-subjects.ts';
import { freshAnswer, toCandidates, toGenerationRequest } from './resolve-insight.ts';
import type { Candidate } from './resolve-insight.ts';
import type { Subject } from './subject.ts';
import { toInstant, toWatched } from './watch-entities.ts';
import { deleteUnseen, deleteWatched, isAnythingDue, markChanged, selectDue, updateLookedAt, upsertWatched } from './watched-store.ts';
import type { DueEntity, LookedAt } from './watched-store.ts';

/** When changes are worth a look. */
export interface WakeSettings {
  /** Days for which an entity is watched after somebody looked at it. */
  readonly days: number;
  /** Milliseconds without a further change after which a change is looked at. */
  readonly quietMs: number;
  /** Milliseconds after the first change after which it is looked at in any case. */
  readonly longestWaitMs: number;
}

/** Writes about watched entities ahead of time, when something material changed. */
export interface WakeInsights {
  /** Notes that entities changed; one statement, no model. */
  readonly noteChanged: (goldenIds: readonly string[]) => Promise<void>;
  /** Whether anything waits to be looked at by now. */
  isDue(): Promise<boolean>;
  /**
   * Looks at everything that is due. Where a material fact changed, an answer is written, once; where the day's tokens are spent, it waits for
   * the next day. Where the models fail the next reader asks them again: one trigger is worth one attempt.
   *
   * @returns how many entities were looked at, and about how many an answer was written.
   */
  work(options: { readonly signal: AbortSignal }): Promise<{ readonly lookedAt: number; readonly written: number }>;
}

/** What waking works with. */
export interface WakeInsightsDependencies {
  readonly database: Sql;
  readonly readers: SubjectReaders;
  readonly generate: GenerateInsight;
  readonly drafts: Drafts;
  readonly playbooks?: Playbooks | undefined;
  readonly clock: Clock;
  readonly log: Log;
  readonly settings: WakeSettings;
}

const DAY_MS = 86_400_000;

/** Entities looked at together. */
const BATCH_SIZE = 50;

/** Waking on one database; what is due stands there, so that no restart loses it. */
export function createWakeInsights(dependencies: WakeInsightsDependencies): WakeInsights {
  const { database, clock, settings } = dependencies;
  const now = (): string => new Date(clock.now()).toISOString();
  return {
    async noteChanged(goldenIds) {
      if (goldenIds.length > 0) await markChanged(database, goldenIds, { now: now(), ...settings });
    },
    isDue: async () => await isAnythingDue(database, now()),
    async work({ signal }) {
      await deleteUnseen(database, new Date(clock.now() - settings.days * DAY_MS).toISOString());
      let lookedAt = 0;
      let written = 0;
      for (;;) {
        signal.throwIfAborted();
        const due = await selectDue(database, now(), BATCH_SIZE);
        if (due.length === 0) return { lookedAt, written };
        const looks = await look(dependencies, due);
        lookedAt += due.length;
        written += looks.filter(({ isWritten }) => isWritten).length;
        await updateLookedAt(
          database,
          looks.map(({ found }) => found),
        );
      }
    },
  };
}

interface Look {
  readonly found: LookedAt;
  readonly isWritten: boolean;
}

async function look(dependencies: WakeInsightsDependencies, due: readonly DueEntity[]): Promise<readonly Look[]> {
  const subjects = await readSubjects(dependencies.readers, [...new Set(due.map(({ goldenId }) => goldenId))]);
  const groups = [...Map.groupBy(due, ({ scope, role }) => JSON.stringify([scope, role])).values()];
  const looks = await Promise.all(groups.map(async (group) => await lookFor(dependencies, group, subjects)));
  return looks.flat();
}

async function lookFor(
  dependencies: WakeInsightsDependencies,
  group: readonly DueEntity[],
  subjects: ReadonlyMap<string, Subject>,
): Promise<readonly Look[]> {
  const [{ scope, role } = { scope: '', role: '' }] = group;
  const there = new Map(
    group.flatMap(({ goldenId }): readonly [string, Subject][] => {
      const subject = subjects.get(goldenId);
      return subject === undefined ? [] : [[goldenId, subject]];
    }),
  );
  const candidates = await toCandidates(dependencies, there, { scope, ...(role === '' ? {} : { role }) });
  const looks = await Promise.all(
    group.map(async (entity) => {
      const candidate = candidates.get(entity.goldenId);
      if (candidate !== undefined && candidate.subject.entity.id === entity.goldenId) return await lookAt(dependencies, entity, candidate);
      await moveOn(dependencies, entity, candidate);
      return undefined;
    }),
  );
  return looks.filter((each) => each !== undefined);
}

// What was merged is watched under the id that survived, and what is gone is watched no more.
async function moveOn({ database, clock }: WakeInsightsDependencies, entity: DueEntity, candidate: Candidate | undefined): Promise<void> {
  await deleteWatched(database, entity.goldenId, entity.scope);
  if (candidate === undefined) return;
  const survivor = { ...toWatched(candidate.subject, entity, clock.now()), projection: entity.projection };
  await upsertWatched(database, [survivor], { seenAt: new Date(clock.now()).toISOString(), hold: 'seen' });
  await markChanged(database, [survivor.goldenId], { now: new Date(clock.now()).toISOString(), quietMs: 0, longestWaitMs: 0 });
}

async function lookAt(dependencies: WakeInsightsDependencies, entity: DueEntity, candidate: Candidate): Promise<Look> {
  const now = dependencies.clock.now();
  const { subject } = candidate;
  const projection = settle(projectionOf(subject, now), entity.projection);
  const changes = changesBetween(entity.projection, projection);
  const found = { ...entity, projection, thresholdAt: toInstant(nextThreshold(subject, now)), lookAgainAt: undefined };
  // Somebody who looked in the meantime has had it written.
  if (changes.length === 0 || freshAnswer(candidate) !== undefined) return { found, isWritten: false };
  const outcome = await write(dependencies, candidate, changes);
  if (outcome.kind === 'answered') return { found, isWritten: true };
  if (outcome.reason !== 'BUDGET_SPENT') return { found, isWritten: false };
  return { found: { ...found, projection: entity.projection, lookAgainAt: toInstant(nextDay(now)) }, isWritten: false };
}

async function write(
  { generate, log }: WakeInsightsDependencies,
  candidate: Candidate,
  changes: readonly MaterialChange[],
): Promise<GenerationOutcome> {
  const request = { ...toGenerationRequest(candidate, { viewer: BACKGROUND_VIEWER, trigger: 'wake' }), changes };
  const generation = await generate.begin(candidate.context(), request);
  const outcome = await generation.outcome;
  if (outcome.kind === 'failed')
    log.info({ about: candidate.subject.entity.id, reason: outcome.reason }, 'Nothing was written ahead of time');
  return outcome;
}

function nextDay(now: number): number {
  return (Math.floor(now / DAY_MS) + 1) * DAY_MS;
}
