import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

import { introspect } from '../../connectors/sql/introspect.ts';
import { sqlOptions } from '../../connectors/sql/options.ts';
import { OverlayError } from '../errors.ts';
import type { Output } from './output.ts';

/** What the person asked for. */
export interface SqlIntrospectOptions {
  readonly dialect: 'sqlite' | 'postgres' | 'mysql' | 'mssql';
  readonly url: string;
  /** The file to write; without it the draft goes to standard output. */
  readonly out?: string;
  readonly schema?: string;
}

/**
 * Drafts the mapping of a database.
 *
 * @throws {OverlayError} `CONFIG_INVALID` for a URL of another dialect, or when the file exists: nothing is overwritten.
 */
export async function sqlIntrospectCommand(options: SqlIntrospectOptions, output: Output): Promise<void> {
  const { dialect, schema, out } = options;
  const url = dialect === 'sqlite' ? resolve(options.url) : options.url;
  if (!sqlOptions.safeParse({ dialect, url, mapping: { objects: {} } }).success) {
    throw new OverlayError('CONFIG_INVALID', `--url is not a URL of dialect ${dialect}.`, {
      action: 'Write it as postgres://, mysql:// or mssql://user:password@host/database; for sqlite it is the path of the file.',
    });
  }
  const draft = await introspect({ dialect, url, schema, signal: new AbortController().signal });
  if (out !== undefined) await writeDraft(out, draft.text);
  output.json({
    ...(out === undefined ? { mapping: draft.text } : { wrote: resolve(out) }),
    objects: draft.objects,
    unmapped: draft.unmapped,
  });
  if (out === undefined) {
    output.line(draft.text);
    return;
  }
  for (const { object, kind, reason } of draft.objects) output.line(`${kind.padEnd(9)} ${object}: ${reason}`);
  for (const { table, reason } of draft.unmapped) output.line(`${'-'.padEnd(9)} ${table}: ${reason}`);
  output.line(`Wrote ${out}. Read its comments, name it as "mapping" of a source in overlay.config.json, then run: crm-overlay check`);
}

async function writeDraft(file: string, text: string): Promise<void> {
  try {
    await writeFile(resolve(file), text, { flag: 'wx' });
  } catch (cause) {
    if (!(cause instanceof Error) || !('code' in cause) || cause.code !== 'EEXIST') throw cause;
    throw new OverlayError('CONFIG_INVALID', `${file} exists already.`, {
      cause,
      action: 'Move it away first, or name another file with --out.',
    });
  }
}
