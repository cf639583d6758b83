import { z } from 'zod';

import { objectSettings } from './object-settings.ts';

const url = z
  .url({ protocol: /^https?$/u })
  // SF-70: jsforce joins paths without looking, so a trailing slash would make `//services/…`.
  .transform((address) => address.replace(/\/+$/u, ''));

const settings = z.strictObject({
  /** Where to sign in: the org's My Domain host, or `https://test.salesforce.com` for a sandbox. */
  loginUrl: url.default('https://login.salesforce.com'),
  /** Where the API is; needed with `accessToken` only, because signing in tells it otherwise. */
  instanceUrl: url.optional(),
  /** REST API version, for example `62.0`. */
  apiVersion: z
    .string()
    .regex(/^\d{2,3}\.0$/u, { error: 'is not an API version such as 62.0' })
    .default('62.0'),
  /** Consumer key and secret of a connected app; alone they sign in with the client-credentials flow. */
  clientId: z.string().min(1).optional(),
  clientSecret: z.string().min(1).optional(),
  /** For the refresh-token flow. */
  refreshToken: z.string().min(1).optional(),
  /** For the username-password flow; the password is followed by the security token where the org asks for one. */
  username: z.string().min(1).optional(),
  password: z.string().min(1).optional(),
  /**
   * For the JWT bearer flow, with `clientId` and `username`: the private key of the certificate that the connected app knows, in PEM.
   * Line breaks may be written as `\\n`, as environment variables hold them.
   */
  privateKey: z
    .string()
    .transform((text) => text.replaceAll('\\n', '\n'))
    .refine((text) => text.includes('PRIVATE KEY-----'), { error: 'is not a private key in PEM' })
    .optional(),
  /** Whom the JWT is for. @default `https://test.salesforce.com` for a sandbox's `loginUrl`, else `https://login.salesforce.com` */
  audience: url.optional(),
  /** A session that exists already. It is not renewed unless other credentials are given too. */
  accessToken: z.string().min(1).optional(),
  /** ISO 4217 code of amounts in an org with a single currency, whose records name none. */
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/u, { error: 'is not an ISO 4217 code such as EUR' })
    .optional(),
  /** Custom objects to read, and other fields for standard ones; see docs/salesforce.md. */
  objects: objectSettings.default({}),
  /** Milliseconds an interactive call may take in all. @default 5_000 */
  deadlineMs: z.int().positive().default(5_000),
});

/**
 * How to reach one Salesforce org: `clientId` with `refreshToken`, with `username` and `privateKey`, with `clientSecret`, `username` and
 * `password`, or with `clientSecret` alone; or `accessToken` with `instanceUrl`.
 */
export const salesforceOptions = settings
  .refine(({ username, password, privateKey }) => (username === undefined) === (password === undefined && privateKey === undefined), {
    error: 'Give username together with password or privateKey.',
  })
  .refine((options) => signsIn(options) || (options.accessToken !== undefined && options.instanceUrl !== undefined), {
    error:
      'Give clientId and refreshToken; clientId, username and privateKey; clientId and clientSecret, with or without username and password; or accessToken and instanceUrl.',
  });

/** Parsed options; every setting with a default has its value. */
export type SalesforceOptions = z.output<typeof settings>;

function signsIn({ clientId, clientSecret, refreshToken, privateKey }: z.output<typeof settings>): boolean {
  return clientId !== undefined && (refreshToken !== undefined || clientSecret !== undefined || privateKey !== undefined);
}

/** Whom a JWT for these options is for. */
export function audienceOf({ audience, loginUrl }: Pick<SalesforceOptions, 'audience' | 'loginUrl'>): string {
  const { hostname } = new URL(loginUrl);
  const isSandbox = hostname === 'test.salesforce.com' || hostname.endsWith('.sandbox.my.salesforce.com');
  return audience ?? (isSandbox ? 'https://test.salesforce.com' : 'https://login.salesforce.com');
}
