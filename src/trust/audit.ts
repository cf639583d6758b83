import { OverlayError } from '../errors.ts';
import { checkPageSize, decodeCursor } from '../graph/page.ts';
import type { Page } from '../graph/page.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Sql } from '../platform/postgres.ts';
import { AUDIT_ORDER, insertEntries, selectByIds, selectPage } from './store.ts';

/** What an audit entry records. */
export type AuditKind = 'BEGUN' | 'ENDED' | 'HIT' | 'DRAFTED' | 'REFUSED';

/** What a check found; `outcome` is a word of that check. */
export interface Verdict {
  readonly check: string;
  readonly outcome: string;
  /** Masked detail, where there is some. */
  readonly detail?: string;
}

/** One thing the AI did. Every text in it is masked. */
export interface AuditEntry {
  /** `aud_…`. */
  readonly id: string;
  readonly kind: AuditKind;
  /** Golden id of the entity. */
  readonly about: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  readonly model: string;
  /** What set it off: `summary`, `stream`, … */
  readonly trigger: string;
  /** Who asked. */
  readonly viewer: string;
  /** The facts as the model saw them. */
  readonly facts?: readonly string[] | undefined;
  /** The request body, byte for byte. */
  readonly prompt?: string | undefined;
  /** The model's answer as it came. */
  readonly answer?: string | undefined;
  readonly verdicts: readonly Verdict[];
  readonly promptTokens?: number | undefined;
  readonly answerTokens?: number | undefined;
  /** Milliseconds from the request to its end. */
  readonly latencyMs?: number | undefined;
  /** Entry of the attempt this one ends, or of the answer a hit repeats. */
  readonly begun?: string | undefined;
}

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

/** A page of entries, newest first. */
export type AuditPage = Page<AuditEntry>;

/** Which entries: newest first, all of them or those about one entity. */
export interface AuditRequest {
  /** Golden id. */
  readonly about?: string | undefined;
  /** At most 100. */
  readonly first: number;
  readonly after?: string | undefined;
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

/** The log as it is written. */
export function createAuditLog({ database, clock, ids }: { readonly database: Sql; readonly clock: Clock; readonly ids: Ids }): AuditLog {
  return {
    async append(entries) {
      const at = new Date(clock.now()).toISOString();
      const stored = entries.map((entry) => ({ verdicts: [], tokens: {}, ...entry, id: ids.next('aud'), at }));
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
