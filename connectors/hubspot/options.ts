import { z } from 'zod';

const authorised = z.strictObject({
  /** Where the API is; another host only for a proxy or a simulator. */
  baseUrl: z
    .url({ protocol: /^https?$/u })
    .default('https://api.hubapi.com')
    // HS-90: the SDK joins paths without looking, so a trailing slash would make `//crm/…`.
    .transform((url) => url.replace(/\/+$/u, '')),
  /** Token of a private app; it does not expire. */
  token: z.string().min(1).optional(),
  /** With `clientSecret` and `refreshToken` instead of a token: an OAuth app. */
  clientId: z.string().min(1).optional(),
  clientSecret: z.string().min(1).optional(),
  refreshToken: z.string().min(1).optional(),
  /** Milliseconds one call may take. @default 5_000 */
  deadlineMs: z.int().positive().default(5_000),
  /** Searches a second; HubSpot allows five for all clients of an account together (HS-45). @default 4 */
  searchesPerSecond: z.int().positive().default(4),
});

/** How to reach one HubSpot portal: a private app's `token`, or `clientId`, `clientSecret` and `refreshToken`. */
export const hubspotOptions = authorised.refine(
  ({ token, clientId, clientSecret, refreshToken }) => {
    const oauth = [clientId, clientSecret, refreshToken].filter((value) => value !== undefined).length;
    return token === undefined ? oauth === 3 : oauth === 0;
  },
  { error: 'Give either token, or clientId, clientSecret and refreshToken together.' },
);

/** Parsed options; every setting has its value. */
export type HubspotOptions = z.output<typeof hubspotOptions>;
