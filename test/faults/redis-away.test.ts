import { describe, expect, test } from 'vitest';

import { startForwarder } from '../support/forwarder.ts';
import { freePort } from '../support/program.ts';
import { startWebhookProduct } from '../support/webhook-product.ts';
import type { WebhookProduct } from '../support/webhook-product.ts';

/** Delivers ten invoices and asks a query between them. */
async function expectAllGoesOn(product: WebhookProduct, name: string): Promise<void> {
  for (let turn = 0; turn < 10; turn += 1) {
    expect((await product.deliver(`in_${name}_${turn}`)).status).toBe(202);
    expect((await product.query('{ accounts(first: 1) { edges { node { name } } } }')).errors).toBeUndefined();
  }
  expect((await product.stored()).filter((id) => id.startsWith(`in_${name}_`))).toHaveLength(10);
}

// RELIABILITY: fault 8, as far as webhooks come in while it lasts.
test('with Redis away at the start, webhooks are taken in and queries answered', async () => {
  await using product = await startWebhookProduct({ redisUrl: `redis://127.0.0.1:${await freePort()}` });
  await expectAllGoesOn(product, 'away');
});

const redisUrl = process.env['TEST_REDIS_URL'];

if (redisUrl === undefined) {
  describe.skip('Redis that goes away in the middle (SKIPPED: TEST_REDIS_URL is not set)', () => {
    test('needs a Redis server', () => expect(redisUrl).toBeDefined());
  });
} else {
  test('with Redis going away in the middle and coming back, webhooks are taken in and queries answered all the while', async () => {
    const target = new URL(redisUrl);
    await using forwarder = await startForwarder(Number(target.port === '' ? 6379 : target.port));
    const url = new URL(redisUrl);
    url.hostname = '127.0.0.1';
    url.port = String(forwarder.port);
    await using product = await startWebhookProduct({ redisUrl: url.href });
    await expectAllGoesOn(product, 'there');
    await forwarder.cut();
    await expectAllGoesOn(product, 'gone');
    await expect(product.overlay.checkBus()).rejects.toMatchObject({ code: 'BUS_UNAVAILABLE' });
    await forwarder.mend(Number(target.port === '' ? 6379 : target.port));
    const isBack = async (): Promise<boolean> =>
      await product.overlay.checkBus().then(
        () => true,
        () => false,
      );
    while (!(await isBack())) await new Promise((resolve) => setTimeout(resolve, 50));
    await expectAllGoesOn(product, 'back');
  });
}
