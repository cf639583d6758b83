import type { Sql } from '../platform/postgres.ts';
import { contentOf } from './audit-content.ts';
import { selectExported } from './chain-store.ts';

/** A line of an export: an entry and what proves it. Stamps are hexadecimal. */
export interface ExportedEntry {
  readonly position: number;
  readonly sequence: number;
  /** Whether it was written before entries were stamped. */
  readonly adopted: boolean;
  /** What the entry's stamp is over, to the byte. */
  readonly content: string;
  /** Absent for adopted entries. */
  readonly entryStamp?: string;
  /** Stamp of the position before; empty at the first. */
  readonly before: string;
  readonly stamp: string;
}

/** A stretch of time, ISO 8601: from its first instant up to its last, which is left out. */
export interface ExportSpan {
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const PAGE = 500;

/**
 * Sealed entries of a time in the order of the chain, with everything that somebody who has the key needs to prove them.
 *
 * @yields one line an entry.
 */
export async function* exportAudit(sql: Sql, span: ExportSpan): AsyncGenerator<ExportedEntry, void, void> {
  for (let after = 0; ;) {
    const rows = await selectExported(sql, { ...span, after, atMost: PAGE });
    for (const { position, sequence, isAdopted, content, entryStamp, before, stamp } of rows) {
      if (content === undefined) continue;
      yield {
        position,
        sequence,
        adopted: isAdopted,
        content: contentOf(content),
        ...(entryStamp === undefined ? {} : { entryStamp: entryStamp.toString('hex') }),
        before: before?.toString('hex') ?? '',
        stamp: stamp.toString('hex'),
      };
    }
    const last = rows.at(-1);
    if (last === undefined || rows.length < PAGE) return;
    after = last.position;
  }
}
