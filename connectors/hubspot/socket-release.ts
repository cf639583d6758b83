import { AsyncLocalStorage } from 'node:async_hooks';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import { ClientRequest } from 'node:http';

/** Lets go of sockets whose call has been given up. */
export interface SocketRelease extends Disposable {
  /** Runs `work`; every HTTP request it starts is destroyed when the signal aborts. */
  run<Result>(signal: AbortSignal, work: () => Promise<Result>): Promise<Result>;
}

/** Published synchronously when a request is made, before anything is sent. */
const REQUEST_CREATED = 'http.client.request.created';

/**
 * The SDK takes neither a signal nor a timeout (HS-92), so a source that never answers would keep a socket for minutes.
 * Node tells of every request it makes; the async context says whether it is one of ours and which signal it belongs to.
 *
 * @see https://nodejs.org/api/diagnostics_channel.html#event-httpclientrequestcreated
 */
export function createSocketRelease(): SocketRelease {
  const current = new AsyncLocalStorage<AbortSignal>();
  const onCreated = (message: unknown): void => {
    const signal = current.getStore();
    const request = typeof message === 'object' && message !== null && 'request' in message ? message.request : undefined;
    if (signal === undefined || !(request instanceof ClientRequest)) return;
    const release = (): void => void request.destroy();
    signal.addEventListener('abort', release, { once: true });
    request.once('close', () => signal.removeEventListener('abort', release));
    if (signal.aborted) release();
  };
  subscribe(REQUEST_CREATED, onCreated);
  return {
    run: async (signal, work) => await current.run(signal, work),
    [Symbol.dispose]: () => void unsubscribe(REQUEST_CREATED, onCreated),
  };
}
