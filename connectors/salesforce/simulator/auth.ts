import { generateKeyPairSync, verify } from 'node:crypto';

import { z } from 'zod';

import { SalesforceFault } from './fault.ts';
import { toSalesforceId } from './ids.ts';

/** What a client needs to sign in. */
export interface SalesforceCredentials {
  readonly apiVersion: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly username: string;
  readonly password: string;
  readonly refreshToken: string;
  /** PEM, for the JWT bearer flow; made when it is asked for. */
  readonly privateKey: string;
}

/** Sign-in and sessions of the simulated org. */
export interface Auth {
  readonly credentials: SalesforceCredentials;
  /** Answers the token endpoint (SF-01 … SF-03); `refused` when the body is an OAuth error. */
  issue(form: URLSearchParams, instanceUrl: string): { readonly status: number; readonly body: Readonly<Record<string, string>> };
  /** The session behind an `Authorization` header. @throws {SalesforceFault} 401 `INVALID_SESSION_ID` (SF-05) */
  session(authorization: string | undefined): string;
  /** Ends every session there is; the next call of each client is a 401. */
  expireAll(): readonly string[];
}

const ORG_ID = toSalesforceId('00D', 1);
const USER_ID = toSalesforceId('005', 1);

type OAuthRefusal = Readonly<Record<'error' | 'error_description', string>>;

// SF-03
const AUTHENTICATION_FAILURE = { error: 'invalid_grant', error_description: 'authentication failure' };
const EXPIRED_GRANT = { error: 'invalid_grant', error_description: 'expired access/refresh token' };
const INVALID_CLIENT = { error: 'invalid_client', error_description: 'invalid client credentials' };

/** Fixed credentials, so that a restarted simulator still knows its clients. */
export function createAuth(now: () => number): Auth {
  let keys: { readonly publicKey: string; readonly privateKey: string } | undefined;
  const keyPair = (): NonNullable<typeof keys> => (keys ??= createKeys());
  const credentials: SalesforceCredentials = {
    get privateKey() {
      return keyPair().privateKey;
    },
    apiVersion: '62.0',
    clientId: '3MVG9SIMULATED.crm-overlay',
    clientSecret: 'simulated-client-secret',
    username: 'integration@simulated.example',
    password: 'simulated-password',
    refreshToken: '5Aep861SIMULATED.refresh',
  };
  const sessions = new Set<string>();
  let issued = 0;

  function refusal(form: URLSearchParams): OAuthRefusal | undefined {
    const has = (name: string, value: string): boolean => form.get(name) === value;
    const hasSecret = has('client_secret', credentials.clientSecret);
    if (!has('client_id', credentials.clientId)) return { error: 'invalid_client_id', error_description: 'client identifier invalid' };
    if (form.has('client_secret') && !hasSecret) return INVALID_CLIENT;
    const grants: Readonly<Record<string, OAuthRefusal | undefined>> = {
      password:
        hasSecret && has('username', credentials.username) && has('password', credentials.password) ? undefined : AUTHENTICATION_FAILURE,
      refresh_token: has('refresh_token', credentials.refreshToken) ? undefined : EXPIRED_GRANT,
      client_credentials: hasSecret ? undefined : INVALID_CLIENT,
    };
    const grant = form.get('grant_type') ?? '';
    return Object.hasOwn(grants, grant)
      ? grants[grant]
      : { error: 'unsupported_grant_type', error_description: 'grant type not supported' };
  }

  function jwtRefusal(assertion: string): OAuthRefusal | undefined {
    const [head = '', body = '', signature = ''] = assertion.split('.');
    const claims = claimsWire.safeParse(parsePart(body)).data;
    const header = headerWire.safeParse(parsePart(head)).data;
    if (claims === undefined || header === undefined) return { error: 'invalid_grant', error_description: 'invalid assertion' };
    if (claims.iss !== credentials.clientId) return { error: 'invalid_client_id', error_description: 'client identifier invalid' };
    if (!verify('RSA-SHA256', Buffer.from(`${head}.${body}`), keyPair().publicKey, Buffer.from(signature, 'base64url')))
      return { error: 'invalid_grant', error_description: 'invalid assertion' };
    if (!AUDIENCES.includes(claims.aud)) return { error: 'invalid_grant', error_description: 'audience is invalid' };
    const leftMs = claims.exp * 1_000 - Date.now();
    if (leftMs <= 0 || leftMs > LONGEST_ASSERTION_MS) return { error: 'invalid_grant', error_description: 'expired authorization code' };
    if (claims.sub !== credentials.username) return { error: 'invalid_grant', error_description: "user hasn't approved this consumer" };
    return undefined;
  }

  return {
    credentials,
    issue(form, instanceUrl) {
      // SF-06: the assertion names the client; nothing else does.
      const refused = form.get('grant_type') === JWT_BEARER ? jwtRefusal(form.get('assertion') ?? '') : refusal(form);
      if (refused !== undefined) return { status: 400, body: refused };
      issued += 1;
      // Sessions are named by number and time, so one from before a restart is not taken for a live one.
      const accessToken = `${ORG_ID.slice(0, 15)}!AQ.${issued}.${now()}`;
      sessions.add(accessToken);
      return {
        status: 200,
        body: {
          access_token: accessToken,
          instance_url: instanceUrl,
          id: `${instanceUrl}/id/${ORG_ID}/${USER_ID}`,
          token_type: 'Bearer',
          issued_at: String(now()),
          signature: 'c2ltdWxhdGVk',
        },
      };
    },
    session(authorization) {
      const token = /^(?:Bearer|OAuth) (.+)$/u.exec(authorization ?? '')?.[1];
      if (token !== undefined && sessions.has(token)) return token;
      throw new SalesforceFault(401, 'INVALID_SESSION_ID', { message: 'Session expired or invalid' });
    },
    expireAll() {
      const ended = [...sessions];
      sessions.clear();
      return ended;
    },
  };
}

const JWT_BEARER = 'urn:ietf:params:oauth:grant-type:jwt-bearer';
const LONGEST_ASSERTION_MS = 180_000;
const AUDIENCES: readonly string[] = ['https://login.salesforce.com', 'https://test.salesforce.com'];
const headerWire = z.looseObject({ alg: z.literal('RS256') });
const claimsWire = z.looseObject({ iss: z.string(), sub: z.string(), aud: z.string(), exp: z.int() });

function parsePart(part: string): unknown {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString());
    return value;
  } catch {
    // What cannot be read is no claim; the schema says so.
    return undefined;
  }
}

function createKeys(): { readonly publicKey: string; readonly privateKey: string } {
  return generateKeyPairSync('rsa', {
    modulusLength: 2_048,
    publicKeyEncoding: { type: 'spki', format: 'pem' },
    privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
  });
}
