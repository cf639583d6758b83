import { createPrivateKey, sign } from 'node:crypto';

/** Who asks for a session. */
export interface AssertionOptions {
  readonly clientId: string;
  readonly username: string;
  /** PEM. */
  readonly privateKey: string;
  readonly audience: string;
}

/** Salesforce takes at most three minutes (SF-06); two leave room for clocks that differ. */
const LIFETIME_S = 120;

/**
 * The signed claim of the JWT bearer flow.
 *
 * @see RFC 7523, https://www.rfc-editor.org/rfc/rfc7523
 * @throws {Error} when the key cannot be read.
 */
export function createAssertion({ clientId, username, privateKey, audience }: AssertionOptions): string {
  const claims = { iss: clientId, sub: username, aud: audience, exp: Math.floor(Date.now() / 1_000) + LIFETIME_S };
  const signed = `${encode({ alg: 'RS256', typ: 'JWT' })}.${encode(claims)}`;
  return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), createPrivateKey(privateKey)).toString('base64url')}`;
}

function encode(part: object): string {
  return Buffer.from(JSON.stringify(part)).toString('base64url');
}
