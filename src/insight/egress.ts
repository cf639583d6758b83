import { isIP } from 'node:net';

import { OverlayError } from '../errors.ts';

/** What may leave for a model: masked text to anywhere, masked text to this machine or network only, or nothing. */
export type Egress = 'masked' | 'local-only' | 'off';

/**
 * Whether a model at this address may be called.
 *
 * @throws {OverlayError} `EGRESS_FORBIDDEN` when only local models may be called and the address is not one.
 */
export function allowsModel(egress: Egress, baseUrl: string): boolean {
  if (egress === 'off') return false;
  const { hostname } = new URL(baseUrl);
  if (egress === 'masked' || isLocal(hostname.replace(/^\[(?<address>.*)\]$/u, '$<address>'))) return true;
  throw new OverlayError('EGRESS_FORBIDDEN', `OVERLAY_EGRESS is local-only, and ${hostname} is not on this machine or network.`);
}

// Names are judged by their form, not looked up: what they resolve to can change after the check.
function isLocal(host: string): boolean {
  switch (isIP(host)) {
    case 4:
      return /^(?:127\.|10\.|192\.168\.|169\.254\.|172\.(?:1[6-9]|2\d|3[01])\.)/u.test(host);
    case 6:
      return /^(?:::1$|f[cd]|fe[89ab])/iu.test(host);
    default:
      return host === 'localhost' || /^[^.]+$/u.test(host) || /\.(?:localhost|local|internal|lan|home\.arpa)$/u.test(host);
  }
}
