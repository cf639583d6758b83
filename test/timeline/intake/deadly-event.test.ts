import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { expect, test } from 'vitest';

import type { Database } from '../../../src/platform/postgres.ts';
import { storeIncoming } from '../../../src/timeline/intake/incoming-store.ts';
import { createTestDatabase } from '../../support/database.ts';
import { eventOf } from './logged.ts';

const PROGRAM = fileURLToPath(new URL('../../support/intake-process.ts', import.meta.url));

/** Runs a worker until nothing is left, or it dies. */
async function work({ url }: Database, deadly: string): Promise<'done' | 'died'> {
  const worker = spawn(process.execPath, [PROGRAM, url, deadly], { stdio: ['ignore', 'inherit', 'inherit'] });
  const [code, signal]: readonly unknown[] = await once(worker, 'exit');
  expect([code, signal]).toEqual(signal === null ? [0, null] : [null, 'SIGKILL']);
  return signal === null ? 'done' : 'died';
}

test('an event that kills whoever works on it is set aside after three deaths, and all others are applied', async () => {
  await using database = await createTestDatabase();
  const events = Array.from({ length: 300 }, (_, at) =>
    eventOf({
      key: `m${at}`,
      source: 'mail',
      object: 'email',
      id: `m${at}`,
      change: { type: 'mailed', message: `From: ann@example.com\r\n\r\n${at}` },
    }),
  );
  await storeIncoming(database, [{ sender: 'mail', received: { events, refused: [] } }], new Date().toISOString());
  const ends: string[] = [];
  while (ends.at(-1) !== 'done' && ends.length < 5) ends.push(await work(database, 'm37'));
  expect(ends).toEqual(['died', 'died', 'died', 'done']);
  expect(await database.query('select state, count(*)::int as events from timeline.incoming group by state order by state')).toEqual([
    { state: 'applied', events: 299 },
    { state: 'dead', events: 1 },
  ]);
  expect(await database.query(`select key, cause ->> 'code' as code from timeline.incoming where state = 'dead'`)).toEqual([
    { key: 'm37', code: 'PROCESS_DIED' },
  ]);
  expect(await database.query('select count(*)::int as records from records.record')).toEqual([{ records: 299 }]);
  expect(await database.query('select 1 from timeline.claim')).toEqual([]);
});
