import DataLoader from 'dataloader';

import { OverlayError } from '../../errors.ts';
import type { ContactEntity, DealEntity, GraphEntity, Member, Money, TicketEntity } from '../../graph/entity.ts';
import type { ContactListRequest, DealListRequest, TicketListRequest } from '../../graph/list-request.ts';
import type { Page } from '../../graph/page.ts';
import type { RecordField } from '../../graph/record-field.ts';
import type { ShownDecision } from '../../identity/read-reviews.ts';
import type { Confidence, Insight } from '../../insight/insight.ts';
import type { GenerationAllowance, InsightField, InsightReader, Viewer } from '../../insight/read-insight.ts';
import type { FieldNotice } from '../../records/field-notice.ts';
import type { Signal, TimelineEvent } from '../../timeline/event.ts';
import type { TimelineRequest } from '../../timeline/reader.ts';
import type { Readers } from './readers.ts';

/** Loads one page of each parent; parents that ask alike share one statement. */
export interface PageLoader<Request, Node> {
  load(parentId: string, request: Request): Promise<Page<Node>>;
}

/** What one request has read and is about to read: whatever many parents ask in the same tick is asked once. */
export interface Loaders {
  readonly entity: DataLoader<string, GraphEntity | undefined>;
  readonly members: DataLoader<string, readonly Member[]>;
  readonly openDealAmounts: DataLoader<string, readonly Money[]>;
  readonly signals: DataLoader<string, readonly Signal[]>;
  readonly decision: DataLoader<string, ShownDecision | undefined>;
  readonly contactsOf: Readonly<Record<'account' | 'deal', PageLoader<ContactListRequest, ContactEntity>>>;
  readonly dealsOf: Readonly<Record<'account' | 'contact', PageLoader<DealListRequest, DealEntity>>>;
  readonly ticketsOf: Readonly<Record<'account' | 'contact', PageLoader<TicketListRequest, TicketEntity>>>;
  readonly timelineOf: PageLoader<TimelineRequest, TimelineEvent>;
  /** Fields of an entity's records, by their names; without names every custom one. */
  readonly recordFieldsOf: { load(id: string, names: readonly string[] | undefined): Promise<readonly RecordField[]> };
  readonly fieldNotices: DataLoader<string, readonly FieldNotice[]>;
  /** One answer serves all fields of an entity that wait as long. */
  readonly insight: { load(asked: AskedInsight): Promise<Insight | undefined> };
  readonly confidence: DataLoader<string, Confidence>;
}

/** Who asks, and what the request may still spend. */
export interface LoaderOptions {
  readonly viewer: Viewer;
  readonly allowance: GenerationAllowance;
  readonly signal: AbortSignal;
}

/** An AI field of an entity, and how long its reader is willing to wait. */
export interface AskedInsight {
  readonly id: string;
  readonly withinMs: number;
  readonly field: InsightField;
}

/** Loaders for one request; they remember what they read and must not outlive it. */
export function createLoaders({ graph, timeline, insight, fields, reviews }: Readers, options: LoaderOptions): Loaders {
  return {
    entity: byId(async (ids) => await graph.entities(ids)),
    members: byId(async (ids) => await graph.membersOf(ids), []),
    openDealAmounts: byId(async (ids) => await graph.openDealAmounts(ids), []),
    signals: byId(async (ids) => await timeline.signalsOf(ids), []),
    decision: byId(async (ids) => new Map((await reviews.decisions(ids)).map((decision) => [decision.id, decision]))),
    contactsOf: {
      account: pages(async (ids, request) => await graph.contactsOf('account', ids, request)),
      deal: pages(async (ids, request) => await graph.contactsOf('deal', ids, request)),
    },
    dealsOf: {
      account: pages(async (ids, request) => await graph.dealsOf('account', ids, request)),
      contact: pages(async (ids, request) => await graph.dealsOf('contact', ids, request)),
    },
    ticketsOf: {
      account: pages(async (ids, request) => await graph.ticketsOf('account', ids, request)),
      contact: pages(async (ids, request) => await graph.ticketsOf('contact', ids, request)),
    },
    timelineOf: pages(async (ids, request) => await timeline.timelineOf(ids, request)),
    recordFieldsOf: keyed(
      async (ids, names: readonly string[] | undefined) => await fields.recordFields(ids, names),
      (): readonly RecordField[] => [],
    ),
    fieldNotices: byId(async () => await fields.notices(), []),
    insight: insightLoader(insight, options),
    confidence: new DataLoader<string, Confidence>(async (ids) => {
      const known = await insight.confidence(ids);
      return ids.map((id) => known.get(id) ?? new OverlayError('ENTITY_NOT_FOUND', 'No confidence is stated for this entity.'));
    }),
  };
}

function insightLoader(insight: InsightReader, options: LoaderOptions): Loaders['insight'] {
  const fields = new Map<string, Set<InsightField>>();
  const loader = new DataLoader<Omit<AskedInsight, 'field'>, Insight | undefined, string>(
    async (requests) =>
      await insight.read(
        requests.map((request) => ({ ...request, fields: [...(fields.get(keyOf(request)) ?? [])] })),
        options,
      ),
    { cacheKeyFn: keyOf },
  );
  function keyOf({ id, withinMs }: Omit<AskedInsight, 'field'>): string {
    return `${withinMs} ${id}`;
  }
  return {
    async load({ field, ...request }) {
      const asked = fields.get(keyOf(request)) ?? new Set();
      fields.set(keyOf(request), asked.add(field));
      return await loader.load(request);
    },
  };
}

function byId<Value>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>): DataLoader<string, Value | undefined>;
function byId<Value>(read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>, absent: Value): DataLoader<string, Value>;
function byId<Value>(
  read: (ids: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  absent?: Value,
): DataLoader<string, Value | undefined> {
  return new DataLoader(async (ids) => {
    const found = await read(ids);
    return ids.map((id) => found.get(id) ?? absent);
  });
}

const EMPTY_PAGE: Page<never> = { edges: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 };

function pages<Request, Node>(
  read: (ids: readonly string[], request: Request) => Promise<ReadonlyMap<string, Page<Node>>>,
): PageLoader<Request, Node> {
  return keyed(read, () => EMPTY_PAGE);
}

// What is read depends on its arguments, so there is one loader for each set of arguments that occurs in the request.
function keyed<Request, Value>(
  read: (ids: readonly string[], request: Request) => Promise<ReadonlyMap<string, Value>>,
  absent: () => Value,
): { load(id: string, request: Request): Promise<Value> } {
  const loaders = new Map<string, DataLoader<string, Value>>();
  return {
    async load(id, request) {
      const key = JSON.stringify(request ?? null);
      const loader = loaders.get(key) ?? byId<Value>(async (ids) => await read(ids, request), absent());
      loaders.set(key, loader);
      return await loader.load(id);
    },
  };
}
