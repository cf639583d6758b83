import { setTimeout as pause } from 'node:timers/promises';

import { OverlayError } from '../errors.ts';
import type { PlayedSender } from './webhooks-signing.ts';

/** What one sender tells in one request. */
export interface Delivery {
  /** Its configured name. */
  readonly sender: string;
  readonly body: string;
}

/** Where a delivery goes, and who signs it. */
export interface DeliverOptions {
  /** Of the gateway, with a slash at the end. */
  readonly url: string;
  readonly played: PlayedSender;
  readonly signal: AbortSignal;
}

/** Times a sender comes that is asked to come again. */
const MOST_TRIES = 5;

/**
 * Posts a delivery as its sender would: signed now, and again when it is asked to come again.
 *
 * @throws {OverlayError} `NOT_FOUND`, `WEBHOOK_UNAUTHENTIC` or `INTAKE_BUSY`, as the gateway refused it; `SOURCE_UNAVAILABLE` where no gateway answers.
 */
export async function deliver({ sender, body }: Delivery, { url, played, signal }: DeliverOptions): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    const signed = played.sign(body, Date.now());
    const response = await post(new URL(`webhooks/${sender}`, url), { ...signed, signal });
    await response.arrayBuffer();
    if (response.ok) return;
    if ((response.status !== 429 && response.status !== 503) || tries === MOST_TRIES) throw refusalOf(response.status, sender);
    await pause(Number(response.headers.get('retry-after') ?? 1) * 1_000, undefined, { signal });
  }
}

async function post(
  url: URL,
  { headers, body, signal }: { readonly headers: Readonly<Record<string, string>>; readonly body: string; readonly signal: AbortSignal },
): Promise<Response> {
  try {
    return await fetch(url, { method: 'POST', headers, body, signal });
  } catch (cause) {
    signal.throwIfAborted();
    throw new OverlayError('SOURCE_UNAVAILABLE', `No gateway answers at ${url.origin}.`, {
      cause,
      action: 'Start it, or name its address.',
    });
  }
}

function refusalOf(status: number, sender: string): OverlayError {
  if (status === 404)
    return new OverlayError('NOT_FOUND', `The gateway has no sender ${sender}.`, { action: `Configure webhooks.senders.${sender} there.` });
  if (status === 401)
    return new OverlayError('WEBHOOK_UNAUTHENTIC', `The gateway does not believe ${sender}.`, {
      action: 'Name the configuration that holds its secret with --config, and check the clocks.',
    });
  return new OverlayError('INTAKE_BUSY', `The gateway refuses ${sender} with ${status}.`);
}
