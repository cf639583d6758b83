import { chmod, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { removePlace } from '../../src/platform/embedded-place.ts';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts';
import { startForwarder } from '../support/forwarder.ts';
import { keepDelivering, startWebhookProduct } from '../support/webhook-product.ts';
import type { Heard, WebhookProduct } from '../support/webhook-product.ts';

/** Queries that may fail after the database is back: a pool finds its broken connections one by one. */
const MOST_TRIES = 20;

// RELIABILITY: fault 9.
test('while PostgreSQL restarts, webhooks are told to come again, nothing acknowledged is lost, and queries come back', async () => {
  await using resources = new AsyncDisposableStack();
  const directory = await mkdtemp(join(tmpdir(), 'overlay-restart-'));
  await chmod(directory, 0o755);
  resources.defer(async () => await removePlace(directory));
  const first = await startEmbeddedPostgres({ directory });
  const forwarder = resources.use(await startForwarder(portOf(first.url)));
  const databaseUrl = withPort(first.url, forwarder.port);
  const product = resources.use(await startWebhookProduct({ databaseUrl }));
  const heard: Heard[] = [];
  const over = new AbortController();
  const waiters = new Set<() => void>();
  const until = async (holds: () => boolean): Promise<void> => {
    while (!holds()) await new Promise<void>((resolve) => waiters.add(resolve));
  };
  const delivering = Promise.all(
    ['a', 'b', 'c', 'd'].map(
      async (name) =>
        await keepDelivering(product, {
          name,
          signal: over.signal,
          heard(answer) {
            heard.push(answer);
            for (const wake of waiters) wake();
            waiters.clear();
          },
        }),
    ),
  );
  const countOf = (status: number): number => heard.filter((answer) => answer.status === status).length;
  await until(() => countOf(202) >= 40);
  await first[Symbol.asyncDispose]();
  await forwarder.cut();
  await until(() => countOf(503) >= 20);
  const before = heard.length;
  const during = await product.query('{ accounts(first: 1) { edges { node { name } } } }');
  expect(during.errors?.map(({ extensions }) => extensions['code'])).toEqual(['DATABASE_UNAVAILABLE']);

  const second = resources.use(await startEmbeddedPostgres({ directory }));
  await forwarder.mend(portOf(second.url));
  expect(await triesUntilAnswered(product)).toBeLessThanOrEqual(MOST_TRIES);
  const acknowledged = countOf(202);
  await until(() => countOf(202) >= acknowledged + 40);
  over.abort();
  await delivering;

  expect(new Set(heard.map(({ status }) => status))).toEqual(new Set([202, 503]));
  expect(heard.filter(({ status, retryAfter }) => status === 503 && Number(retryAfter) < 1)).toEqual([]);
  expect(heard.slice(before).some(({ status }) => status === 202)).toBe(true);
  const stored = new Set(await product.stored());
  expect(heard.filter(({ id, status }) => status === 202 && !stored.has(id))).toEqual([]);

  // Whoever was sent away comes again, also where its first delivery was stored and only the answer was lost.
  const sentAway = heard.filter(({ status }) => status === 503).map(({ id }) => id);
  for (const id of sentAway) expect((await product.deliver(id)).status).toBe(202);
  expect(await product.stored()).toEqual(heard.map(({ id }) => id).toSorted());
});

async function triesUntilAnswered(product: WebhookProduct): Promise<number> {
  for (let tries = 1; ; tries += 1) {
    const { errors } = await product.query('{ accounts(first: 1) { edges { node { name } } } }');
    if (errors === undefined) return tries;
    if (tries > MOST_TRIES) return tries;
    await pause(50);
  }
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

function withPort(url: string, port: number): string {
  const changed = new URL(url);
  changed.port = String(port);
  return changed.href;
}
