import { randomInt } from 'node:crypto';

import { OverlayError } from '../src/errors.ts';
import type { Clock } from '../src/platform/clock.ts';
import { systemClock } from '../src/platform/clock.ts';
import type { BudgetLedger, Granted, Refused, TakeRequest } from './budget-ledger.ts';
import type { Quota } from './connector.ts';
import type { Allowance, AllowanceFigures, BudgetRules, SourceBudget, WindowLimit } from './source-budget.ts';
import { NO_WATCH } from './source-watch.ts';
import type { SourceWatch } from './source-watch.ts';

/** What a budget is made of. */
export interface PooledBudgetOptions {
  readonly source: string;
  readonly rules: BudgetRules;
  readonly ledger: BudgetLedger;
  /** Dates the quota. @default the machine's clock */
  readonly clock?: Clock;
  readonly watch?: SourceWatch;
}

type Lane = TakeRequest['lane'];

interface Waiter {
  readonly since: number;
  readonly resolve: () => void;
  readonly reject: (reason: unknown) => void;
}

/** Calls granted and not used yet. */
interface Slice {
  readonly expiresAtMs: number;
  left: number;
}

/** Where the calls of one bucket and lane wait for their turn. */
interface Desk {
  readonly lane: Lane;
  waiters: Waiter[];
  slices: Slice[];
  isAsking: boolean;
  /** Comes again when the ledger said so. */
  timer: NodeJS.Timeout | undefined;
  /** Calls admitted lately, by which the next slice is measured. */
  pace: Pace;
}

/** A wish that was sent. */
interface Asked {
  readonly name: string;
  readonly desk: Desk;
  readonly askedAtMs: number;
}

interface Pace {
  readonly sinceMs: number;
  readonly calls: number;
}

interface Bucket {
  readonly desks: Readonly<Record<Lane, Desk>>;
  pausedUntilMs: number;
  isProbing: boolean;
  /** Pauses so far: what was granted before the last one must not be used. */
  pauses: number;
  /** Settles once the ledger knows of them. */
  told: Promise<void>;
}

/** A background call is told to come again rather than kept for longer than this. */
const LONGEST_BACKGROUND_WAIT_MS = 30_000;
/** Milliseconds between two looks whether a probe was answered. */
const PROBE_LOOK_MS = 250;
const DAY_MS = 86_400_000;

/**
 * A budget that fetches calls from a ledger in slices, so that most calls ask nobody: a slice is about as large as what was needed during
 * the life of one. What is left of a slice when its life ends is not used.
 */
export function createPooledBudget(options: PooledBudgetOptions): SourceBudget & Disposable {
  const { source, rules, ledger, clock = systemClock, watch = NO_WATCH } = options;
  const longestWaitMs: Readonly<Record<Lane, number>> = {
    interactive: rules.longestWaitMs ?? 1_000,
    background: LONGEST_BACKGROUND_WAIT_MS,
  };
  const buckets = new Map<string, Bucket>();
  let told: AllowanceFigures = {};
  /** The day's figures that the ledger has not heard yet. */
  let untoldDay: Allowance | undefined;
  let observedAt = '';

  const notices = ledger.watch((notice) => {
    const names = notice.bucket === undefined ? buckets.keys().toArray() : [notice.bucket];
    for (const name of names) {
      const bucket = bucketOf(name);
      if (notice.change === 'paused') hold(bucket, notice.durationMs);
      else bucket.pausedUntilMs = 0;
      // Nobody needs to wait for a time he was told before.
      for (const desk of Object.values(bucket.desks)) {
        clearTimeout(desk.timer);
        desk.timer = undefined;
        serve(name, desk);
      }
    }
  });

  function bucketOf(name: string): Bucket {
    const known = buckets.get(name);
    if (known !== undefined) return known;
    const fresh: Bucket = {
      desks: { interactive: createDesk('interactive'), background: createDesk('background') },
      pausedUntilMs: 0,
      isProbing: false,
      pauses: 0,
      told: Promise.resolve(),
    };
    buckets.set(name, fresh);
    return fresh;
  }

  function hold(bucket: Bucket, durationMs: number): void {
    bucket.pauses += 1;
    bucket.isProbing = false;
    bucket.pausedUntilMs = Math.max(bucket.pausedUntilMs, performance.now() + durationMs);
    for (const desk of Object.values(bucket.desks)) desk.slices = [];
  }

  /** What the connector knows of a bucket's window, corrected by what an answer told. */
  function windowOf(name: string): WindowLimit | undefined {
    const window = rules.windows[name];
    if (window === undefined || told.window?.bucket !== name) return window;
    const { limit, windowMs } = told.window;
    if (window.told === 'replaces it') return { calls: Math.max(1, limit), windowMs };
    return { ...window, calls: Math.max(1, Math.min(window.calls, limit)) };
  }

  /** Uses one granted call, if there is one: interactive calls may use what was granted to background work, not the other way round. */
  function spend(bucket: Bucket, lane: Lane): boolean {
    const nowMs = performance.now();
    const desks = lane === 'interactive' ? [bucket.desks.background, bucket.desks.interactive] : [bucket.desks.background];
    for (const desk of desks) {
      desk.slices = desk.slices.filter((slice) => slice.left > 0 && slice.expiresAtMs > nowMs);
      const [slice] = desk.slices;
      if (slice === undefined) continue;
      slice.left -= 1;
      notePace(bucket.desks[lane], nowMs);
      return true;
    }
    return false;
  }

  function serve(name: string, desk: Desk): void {
    const bucket = bucketOf(name);
    for (const lane of ['interactive', 'background'] as const) {
      const { waiters } = bucket.desks[lane];
      while (waiters.length > 0 && spend(bucket, lane)) waiters.shift()?.resolve();
    }
    if (desk.waiters.length > 0 && !desk.isAsking && desk.timer === undefined) void ask(name, desk);
  }

  async function ask(name: string, desk: Desk): Promise<void> {
    desk.isAsking = true;
    const bucket = bucketOf(name);
    const day = untoldDay;
    untoldDay = undefined;
    try {
      await bucket.told;
      const { pauses } = bucket;
      const window = windowOf(name);
      const calls = wishOf(desk);
      const least = desk.lane === 'interactive' ? 1 : Math.min(calls, Math.ceil((window?.calls ?? 1) / 20));
      // What is granted lives from before it was asked for: the ledger's own time is later.
      const askedAtMs = performance.now();
      const grant = await ledger.take({ bucket: name, lane: desk.lane, calls, least, window, dayReserve: rules.dayReserve ?? 0, day });
      if (grant.day !== undefined && untoldDay === undefined) told = { ...told, day: grant.day };
      if (bucket.pauses === pauses) use(grant, { name, desk, askedAtMs });
    } catch (cause) {
      untoldDay ??= day;
      const error = new OverlayError('SOURCE_UNAVAILABLE', `How many calls ${source} still allows cannot be read.`, { source, cause });
      for (const waiter of desk.waiters.splice(0)) waiter.reject(error);
    } finally {
      desk.isAsking = false;
    }
    serve(name, desk);
  }

  function use(grant: Granted | Refused, { name, desk, askedAtMs }: Asked): void {
    const bucket = bucketOf(name);
    if (grant.kind === 'refused') {
      bucket.pausedUntilMs = grant.reason === 'pause' || grant.reason === 'probe' ? performance.now() + grant.retryAfterMs : 0;
      comeAgain(name, desk, grant);
      return;
    }
    bucket.pausedUntilMs = 0;
    bucket.isProbing = grant.kind === 'probe';
    desk.slices.push({ left: grant.calls, expiresAtMs: askedAtMs + grant.validMs });
  }

  function comeAgain(name: string, desk: Desk, grant: Refused): void {
    const nowMs = performance.now();
    // A probe is mostly answered long before its time is up.
    const waitMs = grant.reason === 'probe' ? Math.min(grant.retryAfterMs, PROBE_LOOK_MS) : grant.retryAfterMs;
    const isHopeless = ({ since }: Waiter): boolean => nowMs - since + waitMs > longestWaitMs[desk.lane];
    const hopeless = desk.waiters.filter((waiter) => isHopeless(waiter));
    desk.waiters = desk.waiters.filter((waiter) => !isHopeless(waiter));
    for (const waiter of hopeless) waiter.reject(refusal(source, grant));
    if (desk.waiters.length === 0) return;
    // A timer may fire a little early, and processes that were told the same time must not come at the same instant.
    desk.timer = setTimeout(
      () => {
        desk.timer = undefined;
        serve(name, desk);
      },
      waitMs + 1 + randomInt(10),
    );
  }

  function quota(): Quota | undefined {
    const pausedUntilMs = Math.max(0, ...buckets.values().map((bucket) => bucket.pausedUntilMs));
    const pausedMs = pausedUntilMs - performance.now();
    const known = told.day === undefined ? told.window : { ...told.day, windowMs: DAY_MS };
    if (known === undefined && pausedMs <= 0) return undefined;
    return {
      ...(known === undefined
        ? {}
        : { limit: known.limit, remaining: known.remaining, used: known.limit - known.remaining, windowMs: known.windowMs }),
      observedAt: observedAt === '' ? new Date(clock.now()).toISOString() : observedAt,
      ...(pausedMs > 0 ? { pausedUntil: new Date(clock.now() + pausedMs).toISOString() } : {}),
    } satisfies Quota;
  }

  return {
    async admit(name, { signal, lane = 'interactive' }) {
      signal.throwIfAborted();
      const bucket = bucketOf(name);
      const desk = bucket.desks[lane];
      if (desk.waiters.length === 0 && spend(bucket, lane)) {
        watch.waited(source, 0);
        return;
      }
      const turn = Promise.withResolvers<void>();
      const waiter: Waiter = { since: performance.now(), resolve: turn.resolve, reject: turn.reject };
      const leave = (): void => {
        desk.waiters = desk.waiters.filter((other) => other !== waiter);
        turn.reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      desk.waiters.push(waiter);
      serve(name, desk);
      try {
        await turn.promise;
      } finally {
        signal.removeEventListener('abort', leave);
        watch.waited(source, performance.now() - waiter.since);
      }
    },
    observe(figures) {
      if (figures.day === undefined && figures.window === undefined) return;
      told = { ...told, ...figures };
      untoldDay = figures.day ?? untoldDay;
      observedAt = new Date(clock.now()).toISOString();
      const known = quota();
      if (known !== undefined) watch.quota(source, known);
      // What was granted to background work before must not eat into what is kept for interactive work now.
      if (figures.day !== undefined && figures.day.remaining <= figures.day.limit * (rules.dayReserve ?? 0)) {
        for (const { desks } of buckets.values()) desks.background.slices = [];
      }
    },
    pause(name, durationMs) {
      const bucket = bucketOf(name);
      hold(bucket, durationMs);
      // Nobody asks before it is written down; that it cannot be is found by whoever asks then.
      bucket.told = ledger.pause(name, durationMs).catch(() => undefined);
    },
    confirm(name) {
      const bucket = bucketOf(name);
      if (!bucket.isProbing) return;
      bucket.isProbing = false;
      // As long as it is not written down calls go out one by one, as probes, and the next that is answered tries again.
      void ledger.resume(name).catch(() => undefined);
    },
    quota,
    [Symbol.dispose]() {
      notices[Symbol.dispose]();
      for (const { desks } of buckets.values()) for (const desk of Object.values(desks)) clearTimeout(desk.timer);
    },
  };
}

function createDesk(lane: Lane): Desk {
  return { lane, waiters: [], slices: [], isAsking: false, timer: undefined, pace: { sinceMs: 0, calls: 0 } };
}

const PACE_MS = 1_000;

function notePace(desk: Desk, nowMs: number): void {
  const { sinceMs, calls } = desk.pace;
  desk.pace = nowMs - sinceMs > PACE_MS ? { sinceMs: nowMs, calls: 1 } : { sinceMs, calls: calls + 1 };
}

/** Those who wait, and half a second of those who will come if they come as they came. */
function wishOf({ waiters, pace }: Desk): number {
  const isRecent = performance.now() - pace.sinceMs < 2 * PACE_MS;
  return waiters.length + (isRecent ? Math.floor(pace.calls / 2) : 0);
}

function refusal(source: string, { reason, retryAfterMs }: Refused): OverlayError {
  const words = {
    window: `${source} has no call free in its window.`,
    pause: `${source} asked for a pause.`,
    probe: `${source} asked for a pause, and has not answered since.`,
    day: `${source} has little left of the day's calls; they are kept for requests that somebody waits for.`,
  } as const;
  return new OverlayError('SOURCE_RATE_LIMITED', words[reason], { source, retryAfterMs: Math.ceil(retryAfterMs) });
}
