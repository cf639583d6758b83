import type { Log } from '../platform/telemetry.ts';
import type { InsightChanges } from './insight-changes.ts';
import type { Candidate } from './resolve-insight.ts';
import { entitiesOf } from './subject.ts';

/** Watches whether what an answer rests on is still so. */
export interface CandidateWatch extends Disposable {
  /** Aborts when another policy is in force than before: what was suggested may be wrong by now. */
  readonly policyChanged: AbortSignal;
  /** Aborts when another answer is due, for this or any other reason. */
  readonly changed: AbortSignal;
}

/** What is watched, and how it is looked at again. */
export interface WatchOptions {
  readonly candidate: Candidate;
  /** The same entity as it is now. */
  readonly find: () => Promise<Candidate>;
  readonly changes: InsightChanges;
  readonly log: Log;
}

/** Looks again whenever an entity around the candidate has changed; a burst of changes is one look, or two. */
export function createWatch({ candidate, find, changes, log }: WatchOptions): CandidateWatch {
  const policyChanged = new AbortController();
  const changed = new AbortController();
  const before = { rules: rulesOf(candidate), answer: answerOf(candidate) };
  let state: 'idle' | 'looking' | 'look again' | 'left' = 'idle';

  async function look(): Promise<void> {
    state = 'looking';
    try {
      const now = await find();
      if (isLeft(state)) return;
      if (rulesOf(now) !== before.rules) policyChanged.abort();
      if (rulesOf(now) !== before.rules || answerOf(now) !== before.answer) changed.abort();
    } catch (cause) {
      // Gone or out of reach: whoever reads it next is told which.
      log.warn({ err: cause }, 'What a stream tells of could not be read again');
      changed.abort();
    }
    const isDue = wants(state);
    if (!isLeft(state)) state = 'idle';
    if (isDue && !changed.signal.aborted) await look();
  }
  const notice = (): void => {
    if (state === 'idle' && !changed.signal.aborted) void look();
    else if (state === 'looking') state = 'look again';
  };
  const listening = changes.listen(around(candidate), notice);
  return {
    policyChanged: policyChanged.signal,
    changed: changed.signal,
    [Symbol.dispose]() {
      state = 'left';
      listening[Symbol.dispose]();
    },
  };
}

// The compiler takes a state for what it was before an await.
function isLeft(state: string): boolean {
  return state === 'left';
}

function wants(state: string): boolean {
  return state === 'look again';
}

function around({ subject }: Candidate): ReadonlySet<string> {
  const { tickets, accountTickets } = subject;
  return new Set([...entitiesOf(subject).keys(), ...[...tickets, ...accountTickets].map(({ id }) => id)]);
}

function rulesOf(candidate: Candidate): string {
  const { policies, leftAlone } = candidate.context();
  return JSON.stringify([policies.map(({ rule }) => rule), [...leftAlone].toSorted()]);
}

// With a model the key tells what an answer depends on; a draft costs nothing, so it is made and compared.
function answerOf(candidate: Candidate): string {
  return candidate.key === '' ? JSON.stringify(candidate.draft().answer) : candidate.key;
}
