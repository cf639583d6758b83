import { createServer, connect } from 'node:net';
import type { Socket } from 'node:net';

import { expect, test } from 'vitest';

import { availableServers, connectTo, createShopDatabase, serverUrl, shopMapping, shopRows, shopTables } from './shop.ts';

const signal = new AbortController().signal;

for (const server of availableServers().filter((name) => name !== 'sqlite')) {
  test(`a commit whose answer is lost is WRITE_UNKNOWN on ${server}, and is not sent again`, async () => {
    await using database = await createShopDatabase(server);
    await database.execute(...shopTables, ...shopRows);
    await using cutting = await forwardUntilCommit(new URL(serverUrl(server)));
    const url = new URL(database.url);
    url.host = `127.0.0.1:${cutting.port}`;
    const mapping = { objects: { person: { ...shopMapping.objects.person, links: [], writable: true } } };
    await using connector = connectTo({ dialect: server, url: url.href }, { mapping });
    const [held] = await connector.read('person', ['a'], { signal });
    const write = connector.write(
      { object: 'person', id: 'a', expectedVersion: held?.version ?? '', fields: { given: 'Perhaps' } },
      { signal },
    );
    await expect(write).rejects.toMatchObject({ code: 'WRITE_UNKNOWN', source: 'shop' });
    expect(cutting.commits()).toBe(1);
  });
}

/** Passes bytes on to a server until a commit has gone there; its answer and the connection are lost. */
async function forwardUntilCommit(target: URL): Promise<AsyncDisposable & { readonly port: number; commits(): number }> {
  const sockets = new Set<Socket>();
  let commits = 0;
  const listener = createServer((client) => {
    const upstream = connect(Number(target.port), target.hostname);
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on('error', () => undefined);
    }
    client.on('data', (bytes) => {
      upstream.write(bytes);
      if (!/commit/iu.test(bytes.toString('latin1'))) return;
      commits += 1;
      client.destroy();
    });
    upstream.on('data', (bytes) => client.write(bytes));
    client.on('close', () => upstream.end());
    upstream.on('close', () => client.destroy());
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  const address = listener.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    commits: () => commits,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
