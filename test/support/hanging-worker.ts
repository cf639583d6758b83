// A worker that takes a job and never finishes it; run as a process of its own so that it can be killed.
import { createQueue } from '../../src/platform/queue.ts';
import { silentLog } from '../../src/platform/telemetry.ts';

const [url = ''] = process.argv.slice(2);
const queue = await createQueue({
  url,
  log: silentLog,
  queues: { letters: {}, syncs: { policy: 'one-per-key', retries: 0, expireSeconds: 3_600 } },
});
for (const name of ['letters', 'syncs']) {
  await queue.work(name, {
    handle: async () => {
      process.stdout.write(`took ${name}\n`);
      await new Promise(() => undefined);
    },
  });
}
