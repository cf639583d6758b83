import pg from 'pg';

import { toDatabaseError } from './postgres.ts';
import type { Log } from './telemetry.ts';

/** Hears what other processes say through the database (`pg_notify`). */
export interface Notices extends AsyncDisposable {
  /** Calls `listener` with each notice; ends when disposed. */
  subscribe(listener: (notice: Notice) => void): Disposable;
  /** Resolves once notices are heard. */
  readonly heard: Promise<void>;
}

/** A notice, or that some may have been missed while the connection was away. */
export type Notice = { readonly kind: 'said'; readonly text: string } | { readonly kind: 'missed' };

/** Where to listen. */
export interface NoticesOptions {
  readonly url: string;
  /** A plain identifier. */
  readonly channel: string;
  readonly log: Log;
}

const RECONNECT_MS = 1_000;

/** Listens on one channel with a connection of its own, again after each loss. */
export function createNotices({ url, channel, log }: NoticesOptions): Notices {
  const listeners = new Set<(notice: Notice) => void>();
  const first = Promise.withResolvers<void>();
  let client: pg.Client | undefined;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;
  let wasAway = false;

  const tell = (notice: Notice): void => listeners.forEach((listener) => listener(notice));

  async function connect(): Promise<void> {
    const fresh = new pg.Client({ connectionString: url, application_name: 'crm-overlay notices', keepAlive: true });
    client = fresh;
    fresh.on('notification', ({ payload = '' }) => tell({ kind: 'said', text: payload }));
    fresh.on('error', () => undefined);
    fresh.once('end', again);
    try {
      await fresh.connect();
      await fresh.query(`listen ${pg.escapeIdentifier(channel)}`);
      if (wasAway) tell({ kind: 'missed' });
      wasAway = false;
      first.resolve();
    } catch (cause) {
      const reason = toDatabaseError(cause);
      log.debug({ reason: reason instanceof Error ? reason.message : 'unknown' }, 'Notices of other processes are not heard');
      // Ending it is what brings the next attempt; a connection that was never made ends at once.
      await fresh.end().catch(() => undefined);
      again();
    }
  }

  function again(): void {
    if (isClosed || timer !== undefined) return;
    wasAway = true;
    timer = setTimeout(() => {
      timer = undefined;
      void connect();
    }, RECONNECT_MS);
  }

  void connect();
  return {
    heard: first.promise,
    subscribe(listener) {
      listeners.add(listener);
      return { [Symbol.dispose]: () => void listeners.delete(listener) };
    },
    async [Symbol.asyncDispose]() {
      isClosed = true;
      clearTimeout(timer);
      // A connection that is lost already fails to say goodbye.
      await client?.end().catch(() => undefined);
    },
  };
}
