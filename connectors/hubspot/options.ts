import { z } from 'zod';

import { FIELD_NAMES } from '../connector.ts';

/** Kinds an object of the portal's own may be read as. */
const CUSTOM_KINDS = ['account', 'contact', 'deal', 'ticket', 'activity'] as const;
const propertyNames = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .transform((names): readonly [string, ...string[]] => (typeof names === 'string' ? [names] : [names[0] ?? '', ...names.slice(1)]));

/** An object the portal has defined itself. */
const customObject = z
  .strictObject({
    /** Its type id (`2-1234567`), which the records of this object are named by. */
    object: z.string().regex(/^2-\d+$/u, { error: 'is not the type id of a custom object such as 2-1234567' }),
    /** What one of them is called. */
    label: z.string().min(1),
    /** What it is read as. */
    kind: z.enum(CUSTOM_KINDS),
    /** Our field: the property it is read from, or several of which the first that says something counts. */
    fields: z.record(z.string(), propertyNames),
    /** Objects whose associations are read: `companies`, `contacts`, `deals`, `tickets` or the type id of another custom object. @default none */
    links: z.array(z.string().min(1)).default([]),
    /** `own`: its records move through pipelines. @default 'none' */
    pipelines: z.enum(['own', 'none']).default('none'),
  })
  .superRefine(({ kind, fields }, context) => {
    const names: readonly string[] = FIELD_NAMES[kind];
    for (const name of Object.keys(fields).filter((field) => !names.includes(field)))
      context.addIssue({ code: 'custom', path: ['fields', name], message: `is no field of a ${kind}; there are ${names.join(', ')}` });
  });

/** Parsed options of a custom object. */
export type CustomObjectOptions = z.output<typeof customObject>;

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
  /**
   * Calls other than searches that any `windowMs` may hold, for all processes together; fewer where HubSpot tells so. Give less than
   * HubSpot allows where other programs use the same credentials. @default what HubSpot's answers tell; before the first, 190 with `token`
   * and 100 with an OAuth app (HS-73)
   */
  callsPerWindow: z.int().positive().optional(),
  /** Milliseconds the window is long; another than HubSpot's only for a simulator. @default 10_000 */
  windowMs: z.int().positive().optional(),
  /** Objects the portal has defined itself, read beside HubSpot's own. @default none */
  objects: z.array(customObject).default([]),
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
