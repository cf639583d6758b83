import { z } from 'zod';

import { OverlayError } from '../errors.ts';
import type { NoteKey } from './mask-note.ts';
import { deriveKey, openSealed, seal } from './seal.ts';

/** A line of a vault file: one note's key, encrypted. */
export interface SealedNote {
  readonly id: string;
  /** Base64. */
  readonly sealed: string;
}

/** Encrypts the keys of notes. */
export interface NoteVault {
  seal(id: string, key: NoteKey): SealedNote;
  /** @throws {OverlayError} `BAD_FILE` when the vault was made with another key or was changed. */
  open(note: SealedNote): NoteKey;
}

/** A vault under a master key of 32 bytes. */
export function createNoteVault(masterKey: Uint8Array): NoteVault {
  const key = deriveKey(masterKey, 'note vault');
  return {
    seal: (id, note) => ({ id, sealed: seal(JSON.stringify(note), id, key).toString('base64') }),
    open: ({ id, sealed }) => NOTE_KEY.parse(JSON.parse(unseal(id, Buffer.from(sealed, 'base64'), key))),
  };
}

function unseal(id: string, sealed: Buffer, key: Buffer): string {
  try {
    return openSealed(sealed, id, key);
  } catch (cause) {
    throw new OverlayError('BAD_FILE', 'The vault does not open: it was made with another key, or it was changed.', {
      cause,
      action: 'Use the vault with the OVERLAY_MASTER_KEY or the key file it was made with.',
    });
  }
}

const NOTE_KEY = z.object({
  masked: z.string(),
  places: z.array(z.object({ start: z.number(), end: z.number(), surface: z.string() })),
  values: z.record(z.string(), z.string()),
});
