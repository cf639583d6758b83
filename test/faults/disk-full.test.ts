import { execFile } from 'node:child_process';
import { chmod, mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { expect, test } from 'vitest';

import { removePlace } from '../../src/platform/embedded-place.ts';
import { startEmbeddedPostgres } from '../../src/platform/embedded-postgres.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import { startWebhookProduct } from '../support/webhook-product.ts';
import type { WebhookProduct } from '../support/webhook-product.ts';

/** A disk that can be filled and emptied. */
interface Disk extends AsyncDisposable {
  readonly databaseUrl: string | undefined;
  fill(product: WebhookProduct): Promise<void>;
  empty(product: WebhookProduct): Promise<void>;
}

// RELIABILITY: fault 13.
test('while the disk is full webhooks are told to come again and queries are answered, and afterwards all goes on', async () => {
  await using disk = (await mountDisk()) ?? refusingStore();
  await using product = await startWebhookProduct(disk.databaseUrl === undefined ? {} : { databaseUrl: disk.databaseUrl });
  const acknowledged: string[] = [];
  const deliver = async (id: string): Promise<number> => {
    const response = await product.deliver(id);
    const text = await response.text();
    if (response.status === 202) acknowledged.push(id);
    else {
      expect(response.status).toBe(503);
      expect(Number(response.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(text).not.toMatch(/space|53100|\.ts/u);
    }
    return response.status;
  };
  expect(await deliver('in_before')).toBe(202);
  await disk.fill(product);
  // The last pages that are there already still take some.
  let turn = 0;
  for (let status = 202; status !== 503; turn += 1) status = await deliver(`in_full_${turn}`);
  const { data, errors } = await product.query('{ accounts(first: 1) { edges { node { name } } } }');
  expect(errors).toBeUndefined();
  expect(data).toMatchObject({ accounts: { edges: [{}] } });
  await disk.empty(product);
  expect(await deliver('in_after')).toBe(202);
  expect(await deliver(`in_full_${turn - 1}`)).toBe(202);
  expect(await product.stored()).toEqual(acknowledged.toSorted());
});

/** A small file system of its own with the embedded server on it; undefined where none can be mounted. */
async function mountDisk(): Promise<Disk | undefined> {
  const directory = await mkdtemp(join(tmpdir(), 'overlay-disk-'));
  const run = promisify(execFile);
  const mounted = await run('mount', ['-t', 'tmpfs', '-o', 'size=256m,mode=0755', 'overlay-disk-full', directory]).then(
    () => true,
    () => false,
  );
  if (!mounted) {
    await rm(directory, { recursive: true });
    return undefined;
  }
  process.stderr.write('Disk full: on a tmpfs of 256 MiB.\n');
  await chmod(directory, 0o755);
  const ballast = join(directory, 'ballast');
  const server = await startEmbeddedPostgres({ directory });
  return {
    databaseUrl: server.url,
    async fill() {
      await using file = await open(ballast, 'w');
      const block = Buffer.alloc(65_536, 1);
      for (;;) {
        try {
          await file.write(block);
        } catch (error) {
          if (error instanceof Error && 'code' in error && error.code === 'ENOSPC') return;
          throw error;
        }
      }
    },
    empty: async () => await rm(ballast),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]();
      await run('umount', [directory]);
      await removePlace(directory);
    },
  };
}

/** The same to intake: its statement fails as it would on a full disk. */
function refusingStore(): Disk {
  process.stderr.write('Disk full: SQLSTATE 53100 raised by the database, as no tmpfs can be mounted here.\n');
  return {
    databaseUrl: undefined,
    fill: async (product) =>
      await runStatement(
        product,
        `create function timeline.is_full() returns trigger language plpgsql as $$ begin
           raise exception 'could not extend file "base/1/1": No space left on device' using errcode = '53100'; end $$;
         create trigger is_full before insert on timeline.incoming execute function timeline.is_full()`,
      ),
    empty: async (product) => await runStatement(product, 'drop trigger is_full on timeline.incoming; drop function timeline.is_full()'),
    [Symbol.asyncDispose]: async () => await Promise.resolve(),
  };
}

async function runStatement({ overlay }: WebhookProduct, statement: string): Promise<void> {
  await using database = createDatabase({ url: overlay.database.url });
  await database.query(statement);
}
