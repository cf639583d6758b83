import { z } from 'zod';

import { mappingSchema } from './mapping.ts';

const common = {
  /** What is read, and under which of our names; see `mapping.ts`. In overlay.config.json also the path of a file that holds it. */
  mapping: mappingSchema,
  /** Milliseconds one statement may take. @default 10_000 */
  deadlineMs: z.int().min(1).default(10_000),
  /** Rows of one page. @default 500 */
  pageSize: z.int().min(1).max(5_000).default(500),
  /** IANA name of the zone in which the database writes times that name none. @default 'UTC' */
  timeZone: z.string().refine(isTimeZone, { error: 'is not an IANA time zone such as Europe/Berlin' }).default('UTC'),
};

/** Settings of a SQL source; `dialect` says which kind of server it is. */
export const sqlOptions = z.discriminatedUnion('dialect', [
  /** `url` is the path of the database file. */
  z.strictObject({ dialect: z.literal('sqlite'), url: z.string().min(1), ...common }),
  z.strictObject({ dialect: z.literal('postgres'), url: serverUrl('postgres', 'postgresql'), ...common }),
  /** MySQL and MariaDB. */
  z.strictObject({ dialect: z.literal('mysql'), url: serverUrl('mysql', 'mariadb'), ...common }),
  /** SQL Server; `?encrypt=false` and `?trustServerCertificate=true` may follow the database. */
  z.strictObject({ dialect: z.literal('mssql'), url: serverUrl('mssql', 'sqlserver'), ...common }),
]);

/** Parsed settings of a SQL source. */
export type SqlOptions = z.output<typeof sqlOptions>;

function serverUrl(...schemes: readonly string[]): z.ZodType<string> {
  const form = `${schemes[0]}://user:password@host/database`;
  return z
    .string()
    .refine((url) => URL.canParse(url) && schemes.includes(new URL(url).protocol.slice(0, -1)), { error: `is not a URL such as ${form}` });
}

function isTimeZone(zone: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
