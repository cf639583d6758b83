import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

import { OverlayError } from '../src/errors.ts';

/** Milliseconds a signature may lie before or after now. */
const WINDOW_MS = 300_000;

/** The refusal of a request whose sender is not proved. */
export function unauthentic(message: string, cause?: unknown): OverlayError {
  return new OverlayError('WEBHOOK_UNAUTHENTIC', message, { cause });
}

/**
 * Checks when a signature was made.
 *
 * @param madeAt - milliseconds since 1970; NaN is no time.
 * @throws {OverlayError} `WEBHOOK_UNAUTHENTIC` more than 300 seconds before or after `now`.
 */
export function checkMadeAt(madeAt: number, now: number): void {
  if (!Number.isFinite(madeAt)) throw unauthentic('The request does not say when it was signed.');
  if (Math.abs(now - madeAt) > WINDOW_MS)
    throw unauthentic('The request was signed more than 300 seconds before or after the time of this machine.');
}

/** What is signed, and how. */
export interface SignedContent {
  readonly algorithm: 'sha1' | 'sha256';
  readonly parts: readonly (string | Uint8Array)[];
}

/**
 * Whether one of these signatures was made with one of these secrets. Several secrets may hold at once, so that they can be exchanged without a gap.
 *
 * @param signatures - raw bytes, as decoded from the header.
 */
export function isSignedBy(secrets: readonly string[], signatures: readonly Uint8Array[], { algorithm, parts }: SignedContent): boolean {
  return secrets.some((secret) => {
    const hmac = createHmac(algorithm, secret);
    for (const part of parts) hmac.update(part);
    const expected = hmac.digest();
    return signatures.some((signature) => signature.length === expected.length && timingSafeEqual(signature, expected));
  });
}

/** Whether a text is one of the secrets, in a time that tells nothing of how much of it was right. */
export function isOneOf(secrets: readonly string[], stated: string | undefined): boolean {
  if (stated === undefined) return false;
  const given = digest(stated);
  return secrets.some((secret) => timingSafeEqual(digest(secret), given));
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/**
 * Checks a header of the form `t=1492774577,v1=5257a8…[,v1=…]`: HMAC-SHA256 in hexadecimal over `t.body`.
 *
 * @throws {OverlayError} `WEBHOOK_UNAUTHENTIC`.
 * @see https://docs.stripe.com/webhooks#verify-manually
 */
export function checkTimedSignature(
  header: string | undefined,
  { secrets, body, now }: { readonly secrets: readonly string[]; readonly body: Uint8Array; readonly now: number },
): void {
  const items = (header ?? '').split(',').map((item) => item.trim().split('=', 2));
  const stated = items.find(([name]) => name === 't')?.[1] ?? '';
  const signatures = items.flatMap(([name, value]) => (name === 'v1' && value !== undefined ? [Buffer.from(value, 'hex')] : []));
  checkMadeAt(/^\d{1,12}$/u.test(stated) ? Number(stated) * 1000 : Number.NaN, now);
  if (!isSignedBy(secrets, signatures, { algorithm: 'sha256', parts: [`${stated}.`, body] }))
    throw unauthentic('The signature does not fit the body.');
}
