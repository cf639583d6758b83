import type { Readers } from '../../src/gateway/graphql/readers.ts';
import type { AccountEntity, ContactEntity, DealEntity, GraphEntity, OwnerEntity, TicketEntity } from '../../src/graph/entity.ts';
import { checkPageSize, decodeCursor, encodeCursor, type Page, type PageRequest } from '../../src/graph/page.ts';
import type { GraphReader } from '../../src/graph/reader.ts';
import type { Insight, NextStepMessage, SummaryMessage } from '../../src/insight/insight.ts';
import type { InsightReader } from '../../src/insight/read-insight.ts';
import type { TimelineReader } from '../../src/timeline/reader.ts';

/** How many reader calls of each name were made, in order of the first. */
export type Calls = Map<string, number>;

/** Readers over a small company in memory: correct pages and links, no database. */
export interface MemoryReaders extends Readers {
  readonly calls: Calls;
  /** Accounts in the order of their names. */
  readonly accounts: readonly AccountEntity[];
}

const AT = '2026-03-02T10:11:12.000Z';

/** Words of the live summary, sent one by one. */
export const SUMMARY_WORDS = ['Northwind ', 'is ', 'negotiating ', 'a ', 'renewal.'] as const;

/** A company of `accounts` accounts, each with two contacts, two deals and a ticket. */
export function createMemoryReaders(options: { readonly accounts: number; readonly overrides?: Partial<Readers> }): MemoryReaders {
  const calls: Calls = new Map();
  const numbers = Array.from({ length: options.accounts }, (_, index) => String(index + 1).padStart(4, '0'));
  const owner: OwnerEntity = { kind: 'owner', id: 'own_1', name: 'Olga Orlow', active: true, sourceRef: ref('User', 'o1'), provenance: [] };
  const accounts = numbers.map(toAccount);
  const contacts = accounts.flatMap((account) => ['a', 'b'].map((letter) => toContact(account, letter)));
  const deals = accounts.flatMap((account) => ['a', 'b'].map((letter) => toDeal(account, letter)));
  const tickets = accounts.map(toTicket);
  const byId = new Map<string, GraphEntity>([owner, ...accounts, ...contacts, ...deals, ...tickets].map((entity) => [entity.id, entity]));
  const graph: GraphReader = counting(calls, {
    entities: async (ids) => pick(ids, (id) => byId.get(id)),
    accounts: async (request) => toPage(accounts, request),
    contacts: async (request) => toPage(contacts, request),
    deals: async (request) => toPage(deals, request),
    tickets: async (request) => toPage(tickets, request),
    contactsOf: async (parent, ids, request) =>
      pick(ids, (id) =>
        toPage(
          contacts.filter(({ accountId }) => parent === 'deal' || accountId === id),
          request,
        ),
      ),
    dealsOf: async (_, ids, request) =>
      pick(ids, (id) =>
        toPage(
          deals.filter(({ accountId }) => accountId === id),
          request,
        ),
      ),
    ticketsOf: async (_, ids, request) =>
      pick(ids, (id) =>
        toPage(
          tickets.filter(({ accountId }) => accountId === id),
          request,
        ),
      ),
    search: async (text, first) =>
      accounts
        .filter(({ name }) => name.includes(text))
        .slice(0, first)
        .map(({ id }) => ({ id, score: 1 })),
    membersOf: async (ids) => pick(ids, (id) => (byId.has(id) ? [member(id, 'salesforce'), member(id, 'hubspot')] : undefined)),
    bySource: async (refs) => refs.map(({ id }) => (byId.has(id) ? id : undefined)),
    openDealAmounts: async (ids) => pick(ids, () => [{ amount: '200.00', currency: 'EUR' }]),
  });
  const timeline: TimelineReader = counting(calls, {
    timelineOf: async (ids, request) => pick(ids, () => toPage([], request)),
    signalsOf: async (ids) =>
      pick(ids, () => [{ kind: 'SILENT' as const, score: 0.5, evidence: 'No word for 40 days.', source: ref('Account', '1'), since: AT }]),
    recentEvents: async () => new Map(),
    parked: async (request) => toPage([], request),
  });
  const insight: InsightReader = counting(calls, {
    read: async (requests) => requests.map(({ id }) => (byId.has(id) ? toInsight(id) : undefined)),
    confidence: async (ids) => pick(ids, () => ({ event: 'ANSWERS_IN_14_DAYS' as const, basis: [], reason: 'Too few outcomes.' })),
    stream: (id) => streamSummary(id),
    streamNextStep: (id) => streamNextStep(id),
    stopStream: async () => await Promise.resolve('nothing to stop'),
  });
  return {
    calls,
    accounts,
    graph,
    timeline,
    insight,
    watch: { watch: async (id) => id, unwatch: async (id) => id },
    readUsage: async () => {
      throw new TypeError('These readers count no usage.');
    },
    audit: counting(calls, {
      page: async () => ({ edges: [], hasNextPage: false, hasPreviousPage: false }),
      byIds: async () => new Map(),
    }),
    reviews: {
      reviews: async () => [],
      count: async () => 0,
      decisionsAbout: async (id) => (byId.has(id) ? [] : undefined),
      decisions: async () => [],
      withPairs: async (decisions) => decisions.map((decision) => ({ ...decision, pairs: [] })),
    },
    steward: {
      confirmMatch: decidesNothing,
      rejectMatch: decidesNothing,
      merge: decidesNothing,
      split: decidesNothing,
      revoke: decidesNothing,
      pinValue: decidesNothing,
      unpinValue: decidesNothing,
    },
    watchSync: async function* () {},
    watchEvents: async function* () {},
    requestSync: async () => await Promise.resolve(),
    deadLetters: {
      page: async (request) => toPage([], request),
      redrive: async (ids) => ({ redriven: ids, unreadable: [] }),
    },
    forgetPerson: async (id) => await Promise.resolve({ id, forgottenAt: AT, valuesDestroyed: 0, answersDeleted: 0, audit: 'aud_1' }),
    fields: counting(calls, {
      recordFields: async () => new Map(),
      objects: async () => [],
      notices: async () => new Map(),
    }),
    freshness: {
      freshener: { isKnownFresh: async () => true, freshen: async () => ({ late: [], read: [], rows: new Map(), changed: false }) },
      memberAges: async (ids) => pick(ids, (id) => (byId.has(id) ? [{ ...ref('Account', id), asOfMs: Date.parse(AT) }] : undefined)),
    },
    readSources: async () => [{ name: 'salesforce', type: 'salesforce', health: 'HEALTHY', lagSeconds: 3, syncedAt: AT, objects: [] }],
    ...options.overrides,
  };
}

// A company in memory has no one who decides.
async function decidesNothing(): Promise<never> {
  throw new Error('The company in memory has no steward.');
}

async function* streamNextStep(id: string): AsyncGenerator<NextStepMessage, void, void> {
  yield { kind: 'insight-start', sequence: 0, generation: 'gen_1', model: 'memory' };
  yield { kind: 'insight-end', sequence: 1, nextStep: toInsight(id).nextStep };
}

async function* streamSummary(id: string): AsyncGenerator<SummaryMessage, void, void> {
  yield { kind: 'insight-start', sequence: 0, generation: 'gen_1', model: 'memory' };
  let sequence = 1;
  for (const text of SUMMARY_WORDS) {
    yield { kind: 'insight-delta', sequence, text };
    sequence += 1;
  }
  yield { kind: 'insight-end', sequence, summary: toInsight(id).summary };
}

function toInsight(id: string): Insight {
  const made = {
    state: 'DRAFT',
    reason: 'MODEL_OFF',
    evidence: [{ fact: 'F1', text: `About ${id}.` }],
    model: 'extractive',
    generatedAt: AT,
    audit: 'aud_1',
  } as const;
  return {
    summary: { ...made, text: SUMMARY_WORDS.join(''), confidence: { event: 'ACCEPTED', basis: [], reason: 'Too few outcomes.' } },
    nextStep: { ...made, kind: 'CALL', text: 'Call them.' },
  };
}

function ref(object: string, id: string): { source: string; object: string; id: string } {
  return { source: 'salesforce', object, id };
}

function member(id: string, source: string) {
  return { source, object: 'Account', id, score: 1, why: ['same domain'], changedAt: AT, fetchedAt: AT, raw: {} };
}

function golden(object: string, id: string) {
  return { sourceNames: ['hubspot', 'salesforce'], sourceRef: ref(object, id), changedAt: AT, provenance: [], ownerId: 'own_1' };
}

function toAccount(number: string): AccountEntity {
  return {
    kind: 'account',
    id: `acc_${number}`,
    name: `Northwind ${number}`,
    domains: [`n${number}.example`],
    ...golden('Account', number),
  };
}

function toContact({ id, name }: AccountEntity, letter: string): ContactEntity {
  const own = `${id.slice(4)}${letter}`;
  return {
    kind: 'contact',
    id: `con_${own}`,
    name: `${letter} of ${name}`,
    emails: [],
    phones: [],
    accountId: id,
    ...golden('Contact', own),
  };
}

function toDeal({ id }: AccountEntity, letter: string): DealEntity {
  const own = `${id.slice(4)}${letter}`;
  return {
    kind: 'deal',
    id: `dea_${own}`,
    name: `Deal ${own}`,
    stage: { unified: 'NEGOTIATION', raw: 'Negotiation/Review' },
    amount: { amount: '100.00', currency: 'EUR' },
    accountId: id,
    ...golden('Opportunity', own),
  };
}

function toTicket({ id }: AccountEntity): TicketEntity {
  const own = id.slice(4);
  return { kind: 'ticket', id: `tic_${own}`, subject: 'It is broken', status: { unified: 'OPEN' }, accountId: id, ...golden('Case', own) };
}

function pick<Value>(ids: readonly string[], valueOf: (id: string) => Value | undefined): ReadonlyMap<string, Value> {
  return new Map(
    ids.flatMap((id) => {
      const value = valueOf(id);
      return value === undefined ? [] : [[id, value] as const];
    }),
  );
}

const BY_ID = [{ name: 'ID', direction: 'ASC', type: 'text' }] as const;

function toPage<Node extends { readonly id: string }>(
  all: readonly Node[],
  request: PageRequest & { readonly withTotal?: 'with-total' | 'no-total' },
): Page<Node> {
  const first = checkPageSize(request.first);
  const edges = all.map((node) => ({ node, cursor: encodeCursor(BY_ID, [node.id]) }));
  const [after] = decodeCursor(BY_ID, request.after) ?? [];
  const start = after === undefined ? 0 : all.findIndex(({ id }) => id === after) + 1;
  const totalCount = request.withTotal === 'with-total' ? all.length : undefined;
  return { edges: edges.slice(start, start + first), hasNextPage: edges.length > start + first, hasPreviousPage: start > 0, totalCount };
}

function counting<Reader extends object>(calls: Calls, reader: Reader): Reader {
  return new Proxy(reader, {
    get(target, name, receiver) {
      if (typeof name === 'string') calls.set(name, (calls.get(name) ?? 0) + 1);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
}
