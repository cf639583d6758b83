import { hkdfSync, randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Bytes of a key: AES-256. */
const KEY_BYTES = 32;

/**
 * The key that wraps stored personal data: made from the configured secret, else from one that is made once and kept in `file`.
 *
 * @param configured - at least 32 characters of a secret; changing it makes what was stored unreadable.
 * @returns 32 bytes.
 */
export async function readMasterKey(configured: string | undefined, file: string): Promise<Buffer> {
  return toKey(configured ?? (await readOrMakeSecret(file)));
}

/** The key of a secret that another replaced, for as long as something is still wrapped by it: 32 bytes. */
export function formerMasterKey(secret: string): Buffer {
  return toKey(secret);
}

// The secret is already random: HKDF only brings it to length and binds it to its purpose.
function toKey(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'crm-overlay', 'vault', KEY_BYTES));
}

async function readOrMakeSecret(file: string): Promise<string> {
  const secret = randomBytes(KEY_BYTES).toString('base64');
  await mkdir(dirname(file), { recursive: true });
  try {
    // Exclusive: of two processes that start at once, the second reads what the first wrote.
    await writeFile(file, `${secret}\n`, { mode: 0o600, flag: 'wx' });
    return secret;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return (await readFile(file, 'utf8')).trim();
    throw error;
  }
}
