import { monitorEventLoopDelay } from 'node:perf_hooks';

/** How much this process has under way, and whether that is too much. */
export interface Load extends Disposable {
  /**
   * Takes a place for one operation.
   *
   * @returns what gives the place back; undefined where every place is taken.
   */
  enter(): (() => void) | undefined;
  /** Whether what can do with less should: half of the places are taken, or everybody waits for the processor. */
  readonly isOverloaded: () => boolean;
  /** Operations under way now. */
  readonly underWay: number;
}

/** What a process may have under way. */
export interface LoadOptions {
  /** Operations at once. @default 256 */
  readonly places?: number;
  /** Milliseconds by which a process is late that answers nobody in time any more. @default 5_000 */
  readonly tooLateMs?: number;
  /** Milliseconds by which the process was late of late, on average. @default measured each second */
  readonly lateMs?: () => number;
}

/**
 * Late by this much on average, a process answers nobody in time: work that waits for its turn has taken the place of work. A worker in the same
 * process that joins a whole source, or a machine shared with others, is late by a second at times without being overloaded.
 */
const TOO_LATE_MS = 5_000;

const MEASURE_EVERY_MS = 1_000;
const RESOLUTION_MS = 20;

/** The load of this process. Disposing it ends the measuring. */
export function createLoad({ places = 256, tooLateMs = TOO_LATE_MS, lateMs }: LoadOptions = {}): Load {
  const lateness = lateMs === undefined ? measureLateness() : { lateMs, [Symbol.dispose]: () => undefined };
  let taken = 0;
  return {
    enter() {
      if (taken >= places) return undefined;
      taken += 1;
      let isInside = true;
      return () => {
        if (isInside) taken -= 1;
        isInside = false;
      };
    },
    isOverloaded: () => taken * 2 >= places || lateness.lateMs() > tooLateMs,
    get underWay() {
      return taken;
    },
    [Symbol.dispose]: () => lateness[Symbol.dispose](),
  };
}

function measureLateness(): Disposable & { readonly lateMs: () => number } {
  const delays = monitorEventLoopDelay({ resolution: RESOLUTION_MS });
  delays.enable();
  let latest = 0;
  const timer = setInterval(() => {
    // The histogram counts its own resolution as delay; without one sample its mean is no number.
    latest = Number.isFinite(delays.mean) ? Math.max(0, delays.mean / 1e6 - RESOLUTION_MS) : 0;
    delays.reset();
  }, MEASURE_EVERY_MS).unref();
  return {
    lateMs: () => latest,
    [Symbol.dispose]() {
      clearInterval(timer);
      delays.disable();
    },
  };
}
