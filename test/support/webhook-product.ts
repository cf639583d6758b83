import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { writeLegacyDatabase } from '../../src/demo/to-legacy.ts';
import { createWorld } from '../../src/demo/world.ts';
import { createDatabase } from '../../src/platform/postgres.ts';
import { startProduct } from './company.ts';
import type { Product, ProductOptions } from './company.ts';
import { SECRET, SENDERS } from './webhook-deliveries.ts';

/** The product over one small source, with billing that delivers to it. */
export interface WebhookProduct extends Product {
  /** Delivers a new invoice of this id, or the same again. */
  deliver(id: string): Promise<Response>;
  /** Ids of the invoices in the log. */
  stored(): Promise<readonly string[]>;
}

/** Starts it and waits until everything was read. */
export async function startWebhookProduct(options: Pick<ProductOptions, 'databaseUrl' | 'redisUrl'> = {}): Promise<WebhookProduct> {
  await using starting = new AsyncDisposableStack();
  const folder = await mkdtemp(join(tmpdir(), 'overlay-webhooks-'));
  starting.defer(async () => await rm(folder, { recursive: true, force: true }));
  const url = join(folder, 'legacy.sqlite');
  await writeLegacyDatabase({ path: url, world: createWorld({ seed: 1, accounts: 4, asOf: '2026-11-22' }) });
  const mapping = fileURLToPath(new URL('../../src/demo/legacy-mapping.json', import.meta.url));
  const billing = SENDERS.find(({ name }) => name === 'stripe');
  if (billing === undefined) throw new TypeError('Billing is not played.');
  const product = starting.use(
    await startProduct({
      ...options,
      sources: { legacy: { type: 'sql', dialect: 'sqlite', url, mapping } },
      webhooks: { senders: { stripe: billing.settings } },
      // Signatures are as old as the machine says.
      now: new Date().toISOString(),
    }),
  );
  const running = starting.move();
  const madeAt = Date.now();
  return {
    overlay: product.overlay,
    url: product.url,
    query: async (query, given) => await product.query(query, given),
    async deliver(id) {
      const { path, headers, body } = billing.post(billing.sample(madeAt).replaceAll('in_1', id), {
        secret: SECRET,
        now: Date.now(),
        publicUrl: '',
      });
      return await fetch(new URL(path, product.url), { method: 'POST', headers, body: new Uint8Array(body) });
    },
    async stored() {
      // A connection of its own: the product's may be the one that is broken.
      await using database = createDatabase({ url: product.overlay.database.url });
      const rows = await database.query<{ id: string }>(
        `select record_id as id from timeline.incoming where object = 'invoice' order by 1`,
      );
      return rows.map(({ id }) => id);
    },
    [Symbol.asyncDispose]: async () => await running.disposeAsync(),
  };
}

/** Delivers one invoice after the other until it is told to stop; what each was answered. */
export async function keepDelivering(
  product: Pick<WebhookProduct, 'deliver'>,
  { name, signal, heard }: { readonly name: string; readonly signal: AbortSignal; readonly heard: (answer: Heard) => void },
): Promise<void> {
  for (let turn = 0; !signal.aborted; turn += 1) {
    const id = `in_${name}_${turn}`;
    const response = await product.deliver(id);
    await response.arrayBuffer();
    heard({ id, status: response.status, retryAfter: response.headers.get('retry-after') });
  }
}

/** How one delivery was answered. */
export interface Heard {
  readonly id: string;
  readonly status: number;
  readonly retryAfter: string | null;
}
