import { readFile } from 'node:fs/promises';

/** A file's text, undefined when there is no such file. Any other fault is thrown: an unreadable file is not a missing one. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
