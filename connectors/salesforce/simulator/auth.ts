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
  const credentials: SalesforceCredentials = {
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

  return {
    credentials,
    issue(form, instanceUrl) {
      const refused = refusal(form);
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
