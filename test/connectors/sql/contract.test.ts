import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';

import { describeConnector } from '../../contracts/connector.ts';
import type { ConnectorFaults, ConnectorHarness, FaultyConnector } from '../../contracts/connector.ts';
import { availableServers, connectTo, createShopDatabase, serverUrl, shopMapping, shopRows, shopTables } from './shop.ts';
import type { Server } from './shop.ts';

for (const server of availableServers()) {
  describeConnector({ name: `SQL on ${server}`, start: async () => await startShop(server), faults: faultsOf(server) });
}

const writableShop = { objects: { ...shopMapping.objects, person: { ...shopMapping.objects.person, writable: true } } };

async function startShop(server: Server): Promise<ConnectorHarness> {
  const database = await createShopDatabase(server);
  await database.execute(...shopTables, ...shopRows);
  const opened = [connectTo(database, { mapping: writableShop })];
  let stamp = 1_770_000_000;
  return {
    get connector() {
      return opened[0] ?? connectTo(database, { mapping: writableShop });
    },
    reopen: () => {
      const connector = connectTo(database, { mapping: writableShop });
      opened.push(connector);
      return connector;
    },
    expected: [
      { object: 'staff', ids: ['1'] },
      { object: 'customer', ids: ['DE/1', 'DE/2'] },
      { object: 'person', ids: ['a', 'b', 'c', 'd', 'e', 'f', 'g'] },
      { object: 'sale', ids: ['100', '101'] },
      { object: 'complaint', ids: ['7', '8'] },
      { object: 'diary', ids: ['1', '2'] },
    ],
    paged: 'person',
    writable: 'given',
    customField: { object: 'person', field: 'shoe_size' },
    change: async (object, id) => {
      stamp += 3_600;
      await database.execute(`update ${object} set shoe_size = 50, stamp = ${stamp} where id = '${id}'`);
    },
    create: async (object) => {
      stamp += 3_600;
      await database.execute(`insert into ${object} (id, given, stamp) values ('new', 'New', ${stamp})`);
      return 'new';
    },
    remove: async (object, id) => {
      stamp += 3_600;
      await database.execute(`update ${object} set gone = 'X', stamp = ${stamp} where id = '${id}'`);
    },
    [Symbol.asyncDispose]: async () => {
      for (const connector of opened) await connector[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    },
  };
}

function faultsOf(server: Server): ConnectorFaults {
  if (server === 'sqlite') return { gone: async () => await connectToNothing(), garbage: async () => await connectToGarbage() };
  return {
    'wrong credentials': async () => {
      const url = new URL(serverUrl(server));
      url.username = 'nobody_of_that_name';
      url.password = 'wrong';
      return await Promise.resolve(faulty(server, url.href));
    },
    gone: async () => {
      const silent = await listenSilently();
      await silent[Symbol.asyncDispose]();
      return faulty(server, `${server}://user:secret@127.0.0.1:${silent.port}/shop`);
    },
    silent: async () => {
      const silent = await listenSilently();
      const deadlineMs = 300;
      const connector = connectTo({ dialect: server, url: `${server}://user:secret@127.0.0.1:${silent.port}/shop` }, { deadlineMs });
      return {
        connector,
        deadlineMs,
        [Symbol.asyncDispose]: async () => {
          await silent[Symbol.asyncDispose]();
          await connector[Symbol.asyncDispose]();
        },
      };
    },
  };
}

async function connectToNothing(): Promise<FaultyConnector> {
  return await Promise.resolve(faulty('sqlite', '/no/such/folder/shop.db'));
}

async function connectToGarbage(): Promise<FaultyConnector> {
  const database = await createShopDatabase('sqlite');
  const url = `${database.url}.html`;
  await writeFile(url, '<html><body>Service unavailable</body></html>'.repeat(100));
  return { ...faulty('sqlite', url), [Symbol.asyncDispose]: async () => await database[Symbol.asyncDispose]() };
}

function faulty(dialect: Server, url: string): FaultyConnector {
  const connector = connectTo({ dialect, url });
  return { connector, [Symbol.asyncDispose]: async () => await connector[Symbol.asyncDispose]() };
}

/** Accepts connections and never says a word. */
async function listenSilently(): Promise<AsyncDisposable & { readonly port: number }> {
  const sockets = new Set<Socket>();
  const listener = createServer((socket) => {
    sockets.add(socket);
    socket.on('error', () => undefined);
  });
  await new Promise<void>((resolve) => {
    listener.listen(0, '127.0.0.1', resolve);
  });
  const address = listener.address();
  return {
    port: typeof address === 'object' ? (address?.port ?? 0) : 0,
    [Symbol.asyncDispose]: async () => {
      for (const socket of sockets) socket.destroy();
      await new Promise((resolve) => listener.close(resolve));
    },
  };
}
