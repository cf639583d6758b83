import { existsSync } from 'node:fs';
import { resolve } from 'node:path';

import { z } from 'zod';

import { loadConfig, readEnvironment } from '../config.ts';
import { OverlayError } from '../errors.ts';
import { createJsonlFile } from '../platform/jsonl-file.ts';
import { readMasterKey } from '../platform/master-key.ts';
import { maskNote, unmaskNote } from '../privacy/mask-note.ts';
import type { MaskedNote } from '../privacy/mask-note.ts';
import { createNoteVault } from '../privacy/note-vault.ts';
import type { NoteVault, SealedNote } from '../privacy/note-vault.ts';
import type { CommandContext } from './context.ts';
import { badLine, readIdentified, readMasked, readNotes } from './privacy-notes.ts';
import type { Note } from './privacy-notes.ts';

/** Files of `privacy mask` and `privacy unmask`. */
export interface PrivacyFiles {
  readonly in: string;
  readonly out: string;
  readonly vault: string;
}

/** What `privacy explain` is asked about. */
export interface PrivacyExplainOptions {
  /** The text itself. */
  readonly text?: string;
  /** Or a file of notes, and the id of one of them. */
  readonly in?: string;
  readonly id?: string;
}

/**
 * Writes every note of a file masked, and a vault that puts them back. Both files are written whole or not at all.
 *
 * @throws {OverlayError} `BAD_FILE` with the line, or `BAD_USER_INPUT` when two of the files are one; nothing is written then.
 */
export async function privacyMaskCommand(options: PrivacyFiles, { output, configFile }: CommandContext): Promise<void> {
  assertOwnFiles(options);
  const { vault, made } = await openVault(options.vault, { configFile, ifMissing: 'make' });
  let notes = 0;
  let spans = 0;
  await using masked = createJsonlFile(options.out);
  await using sealed = createJsonlFile(options.vault, { mode: 0o600 });
  for await (const note of readNotes(options.in)) {
    const done = mask(note, options.in);
    await masked.write({ id: note.id, masked: done.masked, spans: done.spans.map(({ start, end, label }) => ({ start, end, label })) });
    await sealed.write(vault.seal(note.id, done.key));
    notes += 1;
    spans += done.spans.length;
  }
  // The vault first: masked texts without it could never be read again.
  await sealed.finish();
  await masked.finish();
  output.json({ notes, spans, out: options.out, vault: options.vault, key: made });
  output.line(`${notes} notes, ${spans} values masked. Written to ${options.out}; what puts them back to ${options.vault},`);
  output.line(
    made === 'OVERLAY_MASTER_KEY'
      ? 'encrypted with OVERLAY_MASTER_KEY.'
      : `encrypted with the key in ${made}. Keep that key apart from the vault.`,
  );
}

/**
 * Puts the texts of a file back.
 *
 * @throws {OverlayError} `BAD_FILE` with the line, or when the vault does not open, `BAD_USER_INPUT` when two of the files are one;
 * nothing is written then.
 */
export async function privacyUnmaskCommand(options: PrivacyFiles, { output, configFile }: CommandContext): Promise<void> {
  assertOwnFiles(options);
  const { vault } = await openVault(options.vault, { configFile, ifMissing: 'refuse' });
  const sealed = await readSealed(options.vault);
  let texts = 0;
  await using out = createJsonlFile(options.out);
  for await (const { line, id, masked } of readMasked(options.in)) {
    const note = sealed.get(id);
    if (note === undefined) throw badLine({ file: options.in, line }, 'has an id that the vault does not hold');
    await out.write({ id, text: unmaskNote(masked, vault.open(note)) });
    texts += 1;
  }
  await out.finish();
  output.json({ texts, out: options.out });
  output.line(`${texts} texts put back. Written to ${options.out}.`);
}

// Masked texts written over their own vault could never be read again.
function assertOwnFiles({ in: input, out, vault }: PrivacyFiles): void {
  if (new Set([input, out, vault].map((file) => resolve(file))).size === 3) return;
  throw new OverlayError('BAD_USER_INPUT', '--in, --out and --vault need a file each.');
}

/**
 * Tells of one text what would leave, and which rule masked what. The values themselves are shown: the output is as personal as the text.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` when neither a text nor a note is named.
 */
export async function privacyExplainCommand(options: PrivacyExplainOptions, { output }: CommandContext): Promise<void> {
  const note = await noteToExplain(options);
  const { masked, spans } = maskNote(note.text, note.known);
  const rows = spans.map(({ token, label, rule, start, end }) => ({ token, label, rule, start, end, text: note.text.slice(start, end) }));
  output.json({ masked, spans: rows });
  output.line(masked);
  for (const { token, rule, text } of rows) output.line(`  ${token.padEnd(16)} ${rule.padEnd(24)} ${JSON.stringify(text)}`);
}

async function noteToExplain({ text, in: file, id }: PrivacyExplainOptions): Promise<Pick<Note, 'text' | 'known'>> {
  if (text !== undefined) return { text, known: [] };
  if (file === undefined || id === undefined)
    throw new OverlayError('BAD_USER_INPUT', 'Name a text with --text, or a note with --in and --id.');
  for await (const note of readNotes(file)) if (note.id === id) return note;
  throw new OverlayError('BAD_USER_INPUT', `${file} has no note with the id of --id.`);
}

// A rule that fails must not let the rest of a file through, nor say what it stumbled over.
function mask({ text, known, line }: Note, file: string): MaskedNote {
  try {
    return maskNote(text, known);
  } catch (cause) {
    throw new OverlayError('MASKING_FAILED', `${file}: Line ${line} could not be masked.`, {
      cause,
      action: 'Nothing was written. Report the line.',
    });
  }
}

interface OpenedVault {
  readonly vault: NoteVault;
  /** Where the key comes from: the variable's name, or a file. */
  readonly made: string;
}

async function openVault(
  file: string,
  { configFile, ifMissing }: { readonly configFile: string | undefined; readonly ifMissing: 'make' | 'refuse' },
): Promise<OpenedVault> {
  const { masterKey } = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  const keyFile = `${file}.key`;
  if (masterKey === undefined && ifMissing === 'refuse' && !existsSync(keyFile)) {
    throw new OverlayError('BAD_FILE', `${keyFile}: There is no such file.`, {
      action: 'Put the key file beside the vault, or set the OVERLAY_MASTER_KEY it was made with.',
    });
  }
  return {
    vault: createNoteVault(await readMasterKey(masterKey, keyFile)),
    made: masterKey === undefined ? keyFile : 'OVERLAY_MASTER_KEY',
  };
}

async function readSealed(file: string): Promise<ReadonlyMap<string, SealedNote>> {
  const notes = new Map<string, SealedNote>();
  for await (const { line, id, value } of readIdentified(file)) {
    const { success, data } = SEALED.safeParse(value);
    if (!success) throw badLine({ file, line }, 'is no line of a vault');
    notes.set(id, { id, sealed: data.sealed });
  }
  return notes;
}

const SEALED = z.object({ sealed: z.string() });
