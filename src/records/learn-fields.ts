import type { Connector } from '../../connectors/connector.ts';
import { isOverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import { compareCatalogue } from './field-catalogue.ts';
import type { CatalogueChange } from './field-catalogue.ts';
import type { FieldStore } from './field-store.ts';

/** What learning needs. */
export interface LearnFieldsDependencies {
  readonly database: Database;
  readonly store: FieldStore;
  /** Has every record of an object read once more, inside the transaction that keeps why. */
  readonly rereadObject: (sql: Sql, object: { readonly source: string; readonly object: string }) => Promise<void>;
  readonly clock: Clock;
  readonly log: LearnFieldsLog;
}

/** Where it is told what changed. */
export interface LearnFieldsLog {
  info(fields: Readonly<Record<string, unknown>>, message: string): void;
  warn(fields: Readonly<Record<string, unknown>>, message: string): void;
}

/**
 * Asks a source once what its objects and fields are, and keeps it.
 *
 * An object that the source does not describe now stays as it is known, and so does everything when the source does not answer. A field
 * that is new has the records of its object read once more, since those we hold were read without it.
 *
 * @throws {OverlayError} `DATABASE_UNAVAILABLE`; the caller's own abort is rethrown. What ails the source is told in the log only: the
 *   sync that follows meets it too, and says so.
 */
export type LearnFields = (connector: Connector, options: { readonly signal: AbortSignal }) => Promise<readonly CatalogueChange[]>;

/** Names that one line of the log lists at most. */
const LISTED = 20;

/** A learning into the records of a database. */
export function createLearnFields({ database, store, rereadObject, clock, log }: LearnFieldsDependencies): LearnFields {
  return async (connector, { signal }) => {
    const { source } = connector;
    const described = await describe(connector, { signal, log });
    if (described.length === 0) return [];
    const before = new Map((await store.objects(source)).map((object) => [object.object, object]));
    const at = new Date(clock.now()).toISOString();
    const changes = described.map((object) => compareCatalogue(before.get(object.object), { ...object, source }, at));
    await database.transaction(async (sql) => {
      for (const change of changes) {
        await store.keep(sql, change);
        if (wantsReread(change)) await rereadObject(sql, { source, object: change.known.object });
      }
    });
    for (const change of changes) tell(change, log);
    return changes;
  };
}

async function describe(
  connector: Connector,
  { signal, log }: { readonly signal: AbortSignal; readonly log: LearnFieldsLog },
): ReturnType<Connector['describe']> {
  try {
    return await connector.describe({ signal, lane: 'background' });
  } catch (cause) {
    signal.throwIfAborted();
    const code = isOverlayError(cause) ? cause.code : 'INTERNAL';
    log.warn({ source: connector.source, code }, 'The source did not describe its fields; they stay as they are known');
    return [];
  }
}

function wantsReread({ known, added }: CatalogueChange): boolean {
  const kept = new Set(known.fields.filter(({ dropped }) => dropped === undefined).map(({ name }) => name));
  return added.some((name) => kept.has(name));
}

// Names of fields are the administrator's words, not a customer's data.
function tell({ known: { source, object }, added, removed, retyped }: CatalogueChange, log: LearnFieldsLog): void {
  const of = (fields: readonly string[]): object => ({ source, object, fields: fields.slice(0, LISTED), count: fields.length });
  if (added.length > 0) log.info({ ...of(added) }, 'Fields are new; all records of the object are read once more');
  if (removed.length > 0) log.warn({ ...of(removed) }, 'Fields are gone: their values are null now and kept raw');
  if (retyped.length > 0) log.warn({ ...of(retyped) }, 'Fields have another type now: their values are read by it where they can be');
}
