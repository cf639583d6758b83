import type { ChangePage, Connector, RecordKind, SourceRecord } from '../../connectors/connector.ts';
import { OverlayError } from '../../src/errors.ts';

/** One object of the fake source and the pages of its feed. */
export interface PagedObject {
  readonly object: string;
  readonly kind: RecordKind;
  readonly pages: readonly (readonly SourceRecord[])[];
}

/** A source whose feed is a list of pages; a cursor is the number of the next page. Says which pages it was asked for. */
export interface PagedConnector extends Connector {
  readonly requested: readonly string[];
}

/** What may go wrong while it answers. */
export interface PagedConnectorOptions {
  readonly source?: string;
  readonly objects: readonly PagedObject[];
  /** Called before a page is answered; what it throws is the answer. */
  readonly beforePage?: (object: string, page: number) => void;
  /** Hands out the same cursor for ever, as some broken servers do. */
  readonly circling?: boolean;
}

/** A small source that behaves like a real one: it remembers nothing, every call says where it stands. */
export function createPagedConnector({ source = 'crm', objects, beforePage, circling = false }: PagedConnectorOptions): PagedConnector {
  const requested: string[] = [];
  return {
    source,
    type: 'paged',
    capabilities: { readBatchSize: 100, deletions: 'in-changes', writes: 'none' },
    objects: objects.map(({ object, kind }) => ({ object, kind })),
    requested,
    changes: async (object, cursor, { signal }) => {
      signal.throwIfAborted();
      const page = Number(cursor ?? '1');
      requested.push(`${object} ${page}`);
      beforePage?.(object, page);
      return await Promise.resolve(answer(objects, { object, page, circling }));
    },
    describe: async () => await Promise.resolve([]),
    read: async () => await Promise.resolve([]),
    census: async () => await Promise.reject(new OverlayError('SOURCE_REQUEST', 'It tells its feed only.')),
    related: async () => await Promise.resolve([]),
    write: async () => await Promise.reject(new OverlayError('SOURCE_REQUEST', 'It is never written.')),
    check: async () => await Promise.resolve({ account: source, grants: [] }),
    quota: () => ({ used: 3, observedAt: '2026-03-02T10:00:00.000Z' }),
    [Symbol.asyncDispose]: async () => await Promise.resolve(),
  };
}

function answer(
  objects: readonly PagedObject[],
  at: { readonly object: string; readonly page: number; readonly circling: boolean },
): ChangePage {
  const pages = objects.find(({ object }) => object === at.object)?.pages;
  if (pages === undefined) throw new OverlayError('SOURCE_REQUEST', `There is no ${at.object}.`);
  const records = pages[at.page - 1] ?? [];
  const total = pages.flat().length;
  if (at.circling) return { records, cursor: String(at.page), position: 'more', total };
  // Past the end there is nothing new: the cursor stays, as a watermark does.
  const isLast = at.page >= pages.length;
  return { records, cursor: String(Math.min(at.page + 1, pages.length + 1)), position: isLast ? 'end' : 'more', total };
}
