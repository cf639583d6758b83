import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Socket } from 'node:net';

/** A way to a server that can be severed, as by its restart. */
export interface Severable extends AsyncDisposable {
  /** The server's address, by this way. */
  readonly url: string;
  /** Cuts every connection and takes no other until mended. */
  sever(): void;
  mend(): void;
}

/** A way to the server of a URL. */
export async function createSeverable(to: string): Promise<Severable> {
  const target = new URL(to);
  const sockets = new Set<Socket>();
  let severed = false;
  const server = createServer((near) => {
    if (severed) {
      near.destroy();
      return;
    }
    const far = connect(Number(target.port === '' ? '5432' : target.port), target.hostname);
    for (const [one, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(one);
      one.pipe(other);
      one.on('error', () => other.destroy());
      one.on('close', () => {
        sockets.delete(one);
        other.destroy();
      });
    }
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new TypeError('a TCP server has an address with a port');
  const url = new URL(to);
  url.hostname = '127.0.0.1';
  url.port = String(address.port);
  const cut = (): void => sockets.forEach((socket) => socket.destroy());
  return {
    url: url.href,
    sever() {
      severed = true;
      cut();
    },
    mend: () => void (severed = false),
    async [Symbol.asyncDispose]() {
      cut();
      server.close();
      await once(server, 'close');
    },
  };
}
