import type { ReceivedEvents, WebhookRequest, WebhookSender } from '../../../connectors/webhook.ts';
import { OverlayError } from '../../errors.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/postgres.ts';
import { countWaiting } from './backlog-store.ts';
import { storeIncoming } from './incoming-store.ts';
import type { Delivery } from './incoming-store.ts';
import { createRateLimit } from './rate-limit.ts';

/** How much is taken in. */
export interface IntakeLimits {
  /** Requests that may wait to be written, in one process. @default 500 */
  readonly maxPending?: number;
  /** Events that may wait to be worked off, of all processes. @default 1_000_000 */
  readonly maxWaiting?: number;
  /** Events a second of one sender, in one process; a burst may hold ten seconds of them. @default 5_000 */
  readonly maxPerSecond?: number;
}

/** What intake needs. */
export interface IntakeDependencies {
  readonly database: Database;
  readonly senders: ReadonlyMap<string, WebhookSender>;
  readonly clock: Clock;
  /** Told after new events are committed. */
  readonly arrived: () => void;
  readonly limits?: IntakeLimits;
}

/** What the sender is answered; it is not answered before its events are committed. */
export interface Receipt {
  readonly answer?: ReceivedEvents['answer'];
  /** Events that were new; the others had come before. */
  readonly added: number;
  readonly refused: number;
}

/**
 * Takes in one request of a sender: proves it, reads it, writes it down, and only then returns.
 *
 * @throws {OverlayError} `NOT_FOUND` for a sender that is not configured; `WEBHOOK_UNAUTHENTIC`, `WEBHOOK_UNREADABLE`; `INTAKE_BUSY` with
 *   `retryAfterMs` where more is coming than can be written or worked off; `DATABASE_UNAVAILABLE`.
 */
export type ReceiveWebhook = (sender: string, request: WebhookRequest) => Promise<Receipt>;

/** Events one statement writes at most. */
const EVENTS_PER_STATEMENT = 2_000;

/** Statements under way at once: one is written while the next is gathered. */
const STATEMENTS_AT_ONCE = 2;

/** How often the backlog is counted while requests come. */
const COUNT_EVERY_MS = 5_000;

interface Pending {
  readonly delivery: Delivery;
  readonly done: PromiseWithResolvers<number>;
}

/**
 * The intake of one process. Requests that come while a statement is under way share the next one: a commit waits for the disk, and a hundred
 * senders wait for it together.
 */
export function createReceiveWebhook({ database, senders, clock, arrived, limits = {} }: IntakeDependencies): ReceiveWebhook {
  const { maxPending = 500, maxWaiting = 1_000_000, maxPerSecond = 5_000 } = limits;
  const rates = new Map([...senders.keys()].map((name) => [name, createRateLimit(maxPerSecond, clock)]));
  const backlog = createBacklog({ database, clock, maxWaiting });
  const pending: Pending[] = [];
  let underWay = 0;

  async function write(batch: readonly Pending[]): Promise<void> {
    try {
      const added = await storeIncoming(
        database,
        batch.map(({ delivery }) => delivery),
        new Date(clock.now()).toISOString(),
      );
      for (const { done } of batch) done.resolve(added);
      if (added > 0) arrived();
    } catch (error) {
      // One request that cannot be written must not take the others with it.
      if (batch.length > 1 && !isUnavailable(error)) for (const each of batch) await write([each]);
      else for (const { done } of batch) done.reject(error);
    }
  }

  function writeNext(): void {
    if (underWay >= STATEMENTS_AT_ONCE || pending.length === 0) return;
    underWay += 1;
    void write(takeBatch(pending)).finally(() => {
      underWay -= 1;
      writeNext();
    });
  }

  return async (name, request) => {
    const sender = senders.get(name);
    if (sender === undefined) throw new OverlayError('NOT_FOUND', 'No sender of this name is configured.');
    if (pending.length >= maxPending) throw busy('More is coming than can be written.', 1_000);
    backlog.check();
    // What is refused here was never counted: nobody who cannot sign can use up what a sender may send.
    const received = sender.receive(request, { now: clock.now() });
    const waitMs = rates.get(name)?.take(received.events.length + received.refused.length) ?? 0;
    if (waitMs > 0) throw busy('This sender sends more than it may.', waitMs);
    const done = Promise.withResolvers<number>();
    pending.push({ delivery: { sender: name, received }, done });
    writeNext();
    const added = await done.promise;
    return { added, refused: received.refused.length, ...(received.answer === undefined ? {} : { answer: received.answer }) };
  };
}

function takeBatch(pending: Pending[]): readonly Pending[] {
  let events = 0;
  let count = 0;
  while (count < pending.length && events < EVENTS_PER_STATEMENT) {
    const { received } = pending[count]?.delivery ?? { received: { events: [], refused: [] } };
    events += received.events.length + received.refused.length;
    count += 1;
  }
  return pending.splice(0, count);
}

interface Backlog {
  /** @throws {OverlayError} `INTAKE_BUSY` while too much waits. */
  check(): void;
}

// Counted behind, so that no sender waits for it; one count too late lets in a few seconds' worth.
function createBacklog({
  database,
  clock,
  maxWaiting,
}: {
  readonly database: Database;
  readonly clock: Clock;
  readonly maxWaiting: number;
}): Backlog {
  let waiting = 0;
  let countedAt = Number.NEGATIVE_INFINITY;
  return {
    check() {
      if (clock.now() - countedAt >= COUNT_EVERY_MS) {
        countedAt = clock.now();
        // While it cannot be counted nothing can be written either, and the sender is told so.
        countWaiting(database, maxWaiting).then(
          (counted) => (waiting = counted),
          () => undefined,
        );
      }
      if (waiting >= maxWaiting) throw busy('Too much waits to be worked off.', COUNT_EVERY_MS);
    },
  };
}

function busy(message: string, retryAfterMs: number): OverlayError {
  return new OverlayError('INTAKE_BUSY', message, { retryAfterMs });
}

function isUnavailable(error: unknown): boolean {
  return error instanceof OverlayError && error.code === 'DATABASE_UNAVAILABLE';
}
