import { OverlayError } from '../errors.ts';
import { checkPageSize, decodeCursor } from '../graph/page.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Sql } from '../platform/postgres.ts';
import { contentOf } from './audit-content.ts';
import type { AuditEntry, AuditPage, AuditRequest, Verdict } from './audit-entry.ts';
import type { StampEntry } from './chain-keys.ts';
import { AUDIT_ORDER, insertEntries, selectByIds, selectPage } from './store.ts';

export type { AuditEntry, AuditPage, Verdict };

/** An entry to be written. */
export interface NewAuditEntry extends Omit<AuditEntry, 'id' | 'at' | 'verdicts'> {
  readonly verdicts?: readonly Verdict[];
  /** What the tokens in its texts point to; holds no personal data. */
  readonly tokens?: Readonly<Record<string, unknown>>;
}

/** Writes the audit log. */
export interface AuditLog {
  /**
   * Appends entries, all or none, and returns their ids in the same order. Durable once this resolves.
   *
   * @throws {OverlayError} `AUDIT_UNAVAILABLE`: what was to be recorded must then not happen.
   */
  append(entries: readonly NewAuditEntry[]): Promise<readonly string[]>;
}

/** Reads the audit log. */
export interface AuditReader {
  /**
   * One page of entries, newest first.
   *
   * @throws {OverlayError} `BAD_CURSOR` for a cursor this reader did not make.
   */
  page(request: AuditRequest): Promise<AuditPage>;

  /** Entries by id; unknown ids are absent. */
  byIds(ids: readonly string[]): Promise<ReadonlyMap<string, AuditEntry>>;
}

/** What the log is written with. */
export interface AuditLogDependencies {
  readonly database: Sql;
  readonly clock: Clock;
  readonly ids: Ids;
  /** Stamps each entry before it is written. @default none is stamped: a verification tells that such entries are not the product's own */
  readonly stampEntry?: StampEntry | undefined;
}

/** The log as it is written. */
export function createAuditLog({ database, clock, ids, stampEntry }: AuditLogDependencies): AuditLog {
  return {
    async append(entries) {
      const at = new Date(clock.now()).toISOString();
      const stored = entries.map((entry) => {
        const content = { verdicts: [], tokens: {}, ...entry, id: ids.next('aud'), at };
        return { ...content, stamp: stampEntry?.(contentOf(content)).toString('hex') };
      });
      if (stored.length === 0) return [];
      try {
        await insertEntries(database, stored);
      } catch (cause) {
        throw new OverlayError('AUDIT_UNAVAILABLE', 'The audit log cannot be written.', { cause });
      }
      return stored.map(({ id }) => id);
    },
  };
}

/** The log as it is read. */
export function createAuditReader(database: Sql): AuditReader {
  return {
    async page(request) {
      checkPageSize(request.first);
      return await selectPage(database, request, sequenceOf(request.after));
    },
    async byIds(ids) {
      return new Map((await selectByIds(database, ids)).map((entry) => [entry.id, entry]));
    },
  };
}

function sequenceOf(cursor: string | undefined): string | undefined {
  const sequence = decodeCursor(AUDIT_ORDER, cursor)?.[0];
  if (sequence === undefined || /^\d{1,18}$/u.test(sequence)) return sequence;
  throw new OverlayError('BAD_CURSOR', 'The cursor does not belong to the audit log.');
}
