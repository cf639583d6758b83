import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { isIP, Socket } from 'node:net';

/** Every address that a socket of this process tries to reach from now on. */
export interface RecordedSockets extends Disposable {
  /** Addresses beyond this machine, in order. */
  beyondLoopback(): readonly string[];
  /** All of them. */
  attempted(): readonly string[];
}

/** Records connection attempts where they arise, below every client: `fetch`, drivers and SDKs open the same sockets. */
export function recordSockets(): RecordedSockets {
  const addresses: string[] = [];
  const note = (message: unknown): void => {
    if (typeof message !== 'object' || message === null || !('socket' in message) || !(message.socket instanceof Socket)) return;
    message.socket.on('connectionAttempt', (address: string) => void addresses.push(address));
  };
  subscribe('net.client.socket', note);
  return {
    attempted: () => addresses,
    beyondLoopback: () => addresses.filter((address) => isIP(address) !== 0 && !/^(?:127\.|::1$|::ffff:127\.)/u.test(address)),
    [Symbol.dispose]: () => void unsubscribe('net.client.socket', note),
  };
}
