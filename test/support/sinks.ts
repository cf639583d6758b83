import type { Redis } from 'ioredis';
import { pino } from 'pino';

import type { Sql } from '../../src/platform/postgres.ts';
import type { Log } from '../../src/platform/telemetry.ts';

/** Everything that was written somewhere, by the place. */
export type Sinks = Readonly<Record<string, string>>;

/** A log at its most talkative whose lines are kept. */
export function recordLog(): { readonly log: Log; readonly lines: () => string } {
  const lines: string[] = [];
  const log = pino({ level: 'debug', base: null }, { write: (line: string) => void lines.push(line) });
  return { log, lines: () => lines.join('') };
}

/** What stands in each table of these schemas, whole: texts, documents and bytes. Tables without rows are there too, empty. */
export async function readTables(sql: Sql, schemas: readonly string[]): Promise<Sinks> {
  const tables = await sql.query<{ readonly schema: string; readonly name: string }>(
    `select schemaname as schema, tablename as name from pg_tables where schemaname = any($1) order by 1, 2`,
    [schemas],
  );
  const read: [string, string][] = [];
  for (const { schema, name } of tables) {
    const rows = await sql.query<Record<string, unknown>>(`select * from "${schema}"."${name}"`);
    read.push([`${schema}.${name}`, rows.flatMap((row) => Object.values(row).map(written)).join('\n')]);
  }
  return Object.fromEntries(read);
}

function written(value: unknown): string {
  if (Buffer.isBuffer(value)) return `${value.toString('utf8')}\n${value.toString('latin1')}`;
  return typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
}

/** Every command that reaches a Redis server from now on, with its arguments. */
export async function recordRedis(redis: Redis): Promise<AsyncDisposable & { readonly commands: () => string }> {
  const commands: string[] = [];
  const monitor = await redis.monitor();
  monitor.on('monitor', (_time: string, words: readonly string[]) => void commands.push(words.join(' ')));
  return {
    commands: () => commands.join('\n'),
    [Symbol.asyncDispose]: async () => await Promise.resolve(monitor.disconnect()),
  };
}
