import type { OverlayError } from '../../errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { LanguageModel } from './model.ts';

/** How the ladder treats a model that fails. */
export interface LadderOptions {
  readonly clock: Clock;
  /** Milliseconds for which a model that failed several times in a row is not asked. */
  readonly pauseMs: number;
}

/** The models that may write, the best first. */
export interface ModelLadder {
  /** The names of all of them; for labels and the cache key. */
  readonly name: string;
  /** What else of them changes answers; part of the cache key. */
  readonly parameters: string;
  /** The models that may be asked now, the best first; empty while all are left alone. */
  rungs(): readonly LanguageModel[];
  /** A model has answered. */
  answered(model: LanguageModel): void;
  /** A model has failed before its first word, or its endpoint asked for a pause. */
  failed(model: LanguageModel, error: OverlayError): void;
}

/** Failures in a row after which a model is left alone for a while: each costs its readers a deadline. */
const FAILURES_IN_A_ROW = 3;

/** An endpoint may ask for a pause, but not for ever. */
const LONGEST_PAUSE_MS = 900_000;

/** A ladder over models, in this order. What it knows of their health is this process's own. */
export function createModelLadder(models: readonly LanguageModel[], { clock, pauseMs }: LadderOptions): ModelLadder {
  const health = new Map<LanguageModel, { readonly failures: number; readonly pausedUntil: number }>();
  return {
    name: models.map(({ name }) => name).join(' > '),
    parameters: models.map(({ parameters }) => parameters).join(' > '),
    rungs: () => models.filter((model) => (health.get(model)?.pausedUntil ?? 0) <= clock.now()),
    answered: (model) => void health.delete(model),
    failed(model, { retryAfterMs }) {
      const failures = (health.get(model)?.failures ?? 0) + 1;
      const asked = retryAfterMs ?? (failures >= FAILURES_IN_A_ROW ? pauseMs : 0);
      health.set(model, { failures, pausedUntil: clock.now() + Math.min(asked, LONGEST_PAUSE_MS) });
    },
  };
}
