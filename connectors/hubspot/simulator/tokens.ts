import { createHash } from 'node:crypto';

import type { Clock } from '../../../src/platform/clock.ts';
import { ApiFault, notFound, refuse } from './answers.ts';
import type { Answer, ApiRequest } from './answers.ts';

/** What a client needs to be let in: a private app's token, or an OAuth client with its refresh token. */
export interface HubspotCredentials {
  readonly token: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly refreshToken: string;
}

/** Who is asking. */
export type Caller = 'private app' | 'oauth app';

/** Issues and checks access tokens. */
export interface Tokens {
  readonly credentials: HubspotCredentials;
  /** Refresh calls that were granted. */
  readonly granted: number;
  /** Says who calls, or answers 401 (HS-05). */
  authenticate(authorization: string | undefined): Caller;
  /** `POST /oauth/v1/token` with a form body (HS-03, HS-04) */
  grant(form: URLSearchParams): Answer;
  /** `GET /oauth/v1/access-tokens/{token}` */
  describe(request: ApiRequest): Answer;
  /** Makes every access token issued so far invalid. */
  expireAll(): void;
}

/** HS-02 */
const LIFETIME_MS = 1_800_000;

/** Tokens of one portal; the credentials follow from its id, so a restarted simulator has the same. */
export function createTokens({ portalId, clock }: { readonly portalId: number; readonly clock: Clock }): Tokens {
  const credentials: HubspotCredentials = {
    token: `pat-na1-${uuidLike(`private ${portalId}`)}`,
    clientId: uuidLike(`client ${portalId}`),
    clientSecret: uuidLike(`secret ${portalId}`),
    refreshToken: `na1-${uuidLike(`refresh ${portalId}`)}`,
  };
  const expiries = new Map<string, number>();
  let granted = 0;
  return {
    credentials,
    get granted() {
      return granted;
    },
    authenticate(authorization) {
      const token = /^Bearer (?<token>\S+)$/u.exec(authorization ?? '')?.groups?.['token'] ?? '';
      if (token === credentials.token) return 'private app';
      const expiresAt = expiries.get(token);
      if (expiresAt !== undefined && clock.now() < expiresAt) return 'oauth app';
      const message =
        expiresAt === undefined ? 'Authentication credentials not found or invalid.' : 'The OAuth token used to make this call expired.';
      throw refuse(401, expiresAt === undefined ? 'INVALID_AUTHENTICATION' : 'EXPIRED_AUTHENTICATION', { message });
    },
    grant(form) {
      if (form.get('client_id') !== credentials.clientId || form.get('client_secret') !== credentials.clientSecret) {
        throw oauthFault('invalid_client', 'BAD_CLIENT_ID', 'missing or unknown client id or secret');
      }
      if (form.get('grant_type') !== 'refresh_token')
        throw oauthFault('unsupported_grant_type', 'BAD_GRANT_TYPE', 'missing or unknown grant type');
      if (form.get('refresh_token') !== credentials.refreshToken) {
        throw oauthFault('invalid_grant', 'BAD_REFRESH_TOKEN', 'refresh token is invalid, expired or revoked');
      }
      granted += 1;
      const accessToken = `access-${uuidLike(`access ${portalId} ${granted}`)}`;
      expiries.set(accessToken, clock.now() + LIFETIME_MS);
      const body = {
        access_token: accessToken,
        refresh_token: credentials.refreshToken,
        token_type: 'bearer',
        expires_in: LIFETIME_MS / 1_000,
      };
      return { status: 200, body };
    },
    describe(request) {
      const token = request.segments[3] ?? '';
      const expiresAt = expiries.get(token) ?? 0;
      if (clock.now() >= expiresAt) throw notFound('access token');
      const body = {
        token,
        user: 'operator@example.com',
        hub_domain: 'example.com',
        scopes: ['crm.objects.companies.read', 'crm.objects.contacts.read', 'crm.objects.deals.read', 'oauth', 'tickets'],
        hub_id: portalId,
        app_id: 1,
        user_id: 1,
        expires_in: Math.round((expiresAt - clock.now()) / 1_000),
        token_type: 'access',
      };
      return { status: 200, body };
    },
    expireAll: () => expiries.forEach((_expiry, token) => expiries.set(token, 0)),
  };
}

function uuidLike(seed: string): string {
  const hex = createHash('sha256').update(`crm-overlay simulator ${seed}`).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-');
}

// HS-04: OAuth errors have a shape of their own.
function oauthFault(error: string, status: string, message: string): ApiFault {
  return new ApiFault({ status: 400, body: { error, error_description: message, status, message } });
}
