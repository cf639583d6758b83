import { once } from 'node:events';
import { createServer } from 'node:net';

import { OverlayError } from '../errors.ts';

/**
 * Tries the port before anything else is started, so that a taken one costs no time.
 *
 * @throws {OverlayError} `PORT_IN_USE` when another program listens there.
 */
export async function refuseTakenPort({ port, host }: { readonly port: number; readonly host: string }, action?: string): Promise<void> {
  if (port === 0) return;
  const probe = createServer();
  try {
    probe.listen(port, host);
    await once(probe, 'listening');
  } catch (cause) {
    throw new OverlayError('PORT_IN_USE', `Port ${port} on ${host} is taken or may not be used.`, {
      cause,
      ...(action === undefined ? {} : { action }),
    });
  } finally {
    probe.close();
  }
}
