import { once } from 'node:events';
import { connect, createServer } from 'node:net';
import type { Server, Socket } from 'node:net';

/** An address that leads to a server, and can be made to lead nowhere. */
export interface Forwarder extends AsyncDisposable {
  readonly port: number;
  /** Connections that are open. */
  readonly connections: number;
  /** Breaks every connection; new ones are refused, as where nobody listens. */
  readonly cut: () => Promise<void>;
  /** Leads to a server on this machine again. */
  mend(port: number): Promise<void>;
}

/** Forwards connections to a port of this machine. */
export async function startForwarder(to: number): Promise<Forwarder> {
  let target = to;
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.once('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
      socket.pipe(other);
    }
  });
  const listen = async (port: number): Promise<number> => {
    server.listen(port, '127.0.0.1');
    await once(server, 'listening');
    const address = server.address();
    if (address === null || typeof address === 'string') throw new TypeError('a TCP server has an address with a port');
    return address.port;
  };
  const cut = async (): Promise<void> => {
    if (!server.listening) return;
    const closed = once(server, 'close');
    server.close();
    for (const socket of sockets) socket.destroy();
    await closed;
  };
  const port = await listen(0);
  return {
    port,
    get connections() {
      return sockets.size / 2;
    },
    cut,
    async mend(next) {
      target = next;
      await listen(port);
    },
    [Symbol.asyncDispose]: cut,
  };
}
