import { z } from 'zod';

import { mappingSchema } from './mapping.ts';

const URL_SCHEMES = { postgres: ['postgres:', 'postgresql:'], mysql: ['mysql:', 'mariadb:'] } as const;

/** Settings of a SQL source. */
export const sqlOptions = z
  .strictObject({
    /** Which kind of server; `mysql` is MariaDB too. */
    dialect: z.enum(['sqlite', 'postgres', 'mysql']),
    /** `postgres://user:password@host:5432/database`, `mysql://…`, or the path of a SQLite file. */
    url: z.string().min(1),
    /** What is read, and under which of our names; see `mapping.ts`. In overlay.config.json also the path of a file that holds it. */
    mapping: mappingSchema,
    /** Milliseconds one statement may take. @default 10_000 */
    deadlineMs: z.int().min(1).default(10_000),
    /** Rows of one page. @default 500 */
    pageSize: z.int().min(1).max(5_000).default(500),
    /** IANA name of the zone in which the database writes times that name none. @default 'UTC' */
    timeZone: z.string().refine(isTimeZone, { error: 'is not an IANA time zone such as Europe/Berlin' }).default('UTC'),
  })
  .superRefine(({ dialect, url }, context) => {
    if (dialect === 'sqlite') return;
    const schemes: readonly string[] = URL_SCHEMES[dialect];
    // The message never repeats the URL: it holds a password.
    if (!URL.canParse(url) || !schemes.includes(new URL(url).protocol)) {
      context.addIssue({ code: 'custom', path: ['url'], message: `is not a URL of the form ${schemes[0]}//user:password@host/database` });
    }
  });

/** Parsed settings of a SQL source. */
export type SqlOptions = z.output<typeof sqlOptions>;

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
