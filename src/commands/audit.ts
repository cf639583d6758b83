import { loadConfig, readEnvironment } from '../config.ts';
import { OverlayError } from '../errors.ts';
import { openAuditProof } from '../open-trust.ts';
import type { AuditProof } from '../open-trust.ts';
import { createJsonlFile } from '../platform/jsonl-file.ts';
import { createLog } from '../platform/telemetry.ts';
import { exportAudit } from '../trust/audit-export.ts';
import { verifyAudit } from '../trust/audit-verify.ts';
import type { BadEntry, Verification } from '../trust/audit-verify.ts';
import type { AuditFault } from '../trust/chain-check.ts';
import type { CommandContext } from './context.ts';

/** What `audit verify` is asked. */
export interface AuditVerifyOptions {
  /** More files with anchors, of processes that kept theirs elsewhere. */
  readonly anchors?: readonly string[];
}

/**
 * Proves the audit log and says what was found; the exit code is 0 only where every entry is proved and none can be missing.
 *
 * @throws {OverlayError} `DATABASE_UNAVAILABLE`.
 */
export async function auditVerifyCommand({ anchors = [] }: AuditVerifyOptions, context: CommandContext): Promise<void> {
  const { output } = context;
  await using proof = await openProof(context);
  const found = await verifyAudit(proof, {
    anchorFiles: [proof.anchorFile, ...anchors],
    onProgress: (done) => {
      if (output.isTerminal) output.redraw([`${done} entries proved`]);
    },
  });
  output.json(found);
  for (const line of toLines(found)) output.line(line);
  if (found.outcome !== 'INTACT') process.exitCode = 1;
}

/** What `audit export` is asked. */
export interface AuditExportOptions {
  readonly out: string;
  /** ISO 8601; a day stands for its first instant. */
  readonly from?: string;
  readonly to?: string;
}

/**
 * Writes entries of a time with everything that proves them, one JSON object a line.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` for what is no instant, `BAD_FILE` where it cannot be written.
 */
export async function auditExportCommand({ out, from, to }: AuditExportOptions, context: CommandContext): Promise<void> {
  const span = { from: toInstant('--from', from), to: toInstant('--to', to) };
  await using proof = await openProof(context);
  await using file = createJsonlFile(out, { mode: 0o600 });
  let entries = 0;
  for await (const line of exportAudit(proof.database, span)) {
    await file.write(line);
    entries += 1;
  }
  await file.finish();
  context.output.json({ entries, out });
  context.output.line(`${entries} entries written to ${out}.`);
}

/** The log and its keys, without the rest of the product. */
export async function openProof({ configFile }: CommandContext): Promise<AuditProof> {
  const config = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  return await openAuditProof(config, createLog(config.logLevel));
}

function toInstant(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{4}-\d\d-\d\d/u.test(text) ? Date.parse(text) : Number.NaN;
  if (Number.isNaN(time))
    throw new OverlayError('BAD_USER_INPUT', `${name} is no day or instant: write 2026-03-02 or 2026-03-02T10:00:00Z.`);
  return new Date(time).toISOString();
}

function toLines({ outcome, provenUpTo, adopted, anchoredUpTo, waiting, anchors, firstBad }: Verification): readonly string[] {
  const lines = [`${provenUpTo} entries are as they were sealed, ${anchoredUpTo} of them confirmed by anchors outside the database.`];
  if (adopted > 0) lines.push(`The first ${adopted} were written before entries were stamped: they are as they were when the chain began.`);
  if (firstBad !== undefined)
    lines.push(`${outcome === 'BROKEN' ? 'First bad' : `Not verifiable past ${provenUpTo}`}: ${toWords(firstBad)}`);
  if (outcome === 'NO_ANCHORS') lines.push('There are no anchors: whether the end of the log was cut off cannot be told.');
  if (waiting.entries > 0) {
    lines.push(`${waiting.entries} entries wait to be sealed${waiting.since === undefined ? '' : `, the first since ${waiting.since}`}.`);
  }
  if (anchors.unreadable > 0) lines.push(`${anchors.unreadable} lines of the anchor files cannot be read.`);
  if (anchors.foreign > 0) lines.push(`${anchors.foreign} anchors were not made with a key of this installation.`);
  return [...lines, VERDICTS[outcome]];
}

const VERDICTS: Readonly<Record<Verification['outcome'], string>> = {
  INTACT: 'The audit log is intact.',
  BROKEN: 'The audit log was tampered with.',
  NOT_VERIFIABLE: 'The audit log cannot be verified to its end.',
  NO_ANCHORS: 'The audit log cannot be proved complete.',
};

function toWords({ fault, position, sequence, id }: BadEntry): string {
  const where = [
    position === undefined ? undefined : `position ${position}`,
    sequence === undefined ? undefined : `sequence ${sequence}`,
    id,
  ].filter((part) => part !== undefined);
  return `${where.join(', ')}: ${FAULTS[fault]}`;
}

const FAULTS: Readonly<Record<AuditFault, string>> = {
  EDITED: 'it does not say what it was stamped for.',
  MISSING: 'it is gone.',
  MOVED: 'another entry stands in its place.',
  NOT_OURS: 'it was not written by the product.',
  SEAL_CHANGED: 'its seal is not as it was made.',
  CUT: 'from here on the log was cut off.',
  STRAY: 'it stands outside the chain and does not wait for its seal.',
  UNKNOWN_KEY: 'it was stamped with a key that is not known here; set OVERLAY_MASTER_KEY, and OVERLAY_MASTER_KEY_BEFORE after a change.',
};
