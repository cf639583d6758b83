import type { AccountEntity, ContactEntity, DealEntity, GraphEntity, OwnerEntity, TicketEntity } from '../../src/graph/entity.ts';
import type { Page } from '../../src/graph/page.ts';
import type { SubjectReaders } from '../../src/insight/read-subjects.ts';
import type { Signal, TimelineEvent } from '../../src/timeline/event.ts';

/** Midday of the day on which everything in these tests happens. */
export const NOW = Date.parse('2026-11-22T12:00:00.000Z');

const golden = { sourceNames: ['crm'], changedAt: '2026-11-01T00:00:00.000Z', provenance: [] };
const ref = (object: string, id: string): { source: string; object: string; id: string } => ({ source: 'crm', object, id });

export const account: AccountEntity = {
  ...golden,
  kind: 'account',
  id: 'acc_1',
  name: 'Brandt Maschinenbau GmbH',
  domains: ['brandt-maschinen.example'],
  phone: { e164: '+49301234567', raw: '030 1234567' },
  address: { street: 'Kaisergasse 64', postcode: '10115', city: 'Berlin', country: 'DE' },
  industry: 'Machinery',
  employees: 240,
  lifecycle: { unified: 'CUSTOMER', raw: 'Kunde' },
  ownerId: 'own_1',
  sourceRef: ref('Account', 'a1'),
};

export const contact: ContactEntity = {
  ...golden,
  kind: 'contact',
  id: 'con_1',
  name: 'Anna Müller',
  given: 'Anna',
  family: 'Müller',
  emails: ['anna.mueller@brandt-maschinen.example'],
  phones: [{ e164: '+491701112233', raw: '0170 1112233' }],
  title: 'Head of Purchasing',
  accountId: 'acc_1',
  sourceRef: ref('Contact', 'c1'),
};

export const owner: OwnerEntity = {
  kind: 'owner',
  id: 'own_1',
  name: 'Olivia Ng',
  email: 'olivia.ng@seller.example',
  active: true,
  sourceRef: ref('User', 'u1'),
  provenance: [],
};

export const deal: DealEntity = {
  ...golden,
  kind: 'deal',
  id: 'dea_1',
  name: 'Brandt Maschinenbau – renewal',
  stage: { unified: 'NEGOTIATION', raw: 'Verhandlung' },
  stageChangedAt: '2026-10-05T00:00:00.000Z',
  amount: { amount: '120000.00', currency: 'EUR' },
  expectedClose: '2026-12-15',
  accountId: 'acc_1',
  ownerId: 'own_1',
  sourceRef: ref('Opportunity', 'o1'),
};

export const criticalTicket: TicketEntity = {
  ...golden,
  kind: 'ticket',
  id: 'tic_1',
  number: '4711',
  subject: 'Line stands still since the update, call Anna',
  status: { unified: 'ESCALATED' },
  priority: { unified: 'CRITICAL' },
  openedAt: '2026-11-18T08:00:00.000Z',
  accountId: 'acc_1',
  sourceRef: ref('Case', 't1'),
};

export const email: TimelineEvent = {
  id: 'evt_1',
  kind: 'EMAIL',
  occurredAt: '2026-11-20T09:00:00.000Z',
  direction: 'OUTBOUND',
  subject: 'Offer for Ms Müller',
  body: 'Hello Anna, reach me at olivia.ng@seller.example or 0170 1112233. Regards to bob@elsewhere.example',
  source: ref('Task', 'e1'),
};

/** What a small company's graph and timeline hold; replace parts to change the world. */
export interface Company {
  entities: readonly GraphEntity[];
  events: readonly TimelineEvent[];
  /** Of the account. */
  signals: readonly Signal[];
  /** Events and signals of single entities, in place of the above. */
  of: Readonly<Record<string, { readonly events?: readonly TimelineEvent[]; readonly signals?: readonly Signal[] }>>;
}

export function createCompany(parts: Partial<Company> = {}): Company {
  return { entities: [account, contact, owner, deal], events: [email], signals: [], of: {}, ...parts };
}

/** Readers over a company as it is at the time of reading. */
export function readersOf(company: Company): SubjectReaders {
  const contacts = (): readonly ContactEntity[] => company.entities.filter((entity) => entity.kind === 'contact');
  const deals = (): readonly DealEntity[] => company.entities.filter((entity) => entity.kind === 'deal');
  const tickets = (): readonly TicketEntity[] => company.entities.filter((entity) => entity.kind === 'ticket');
  return {
    graph: {
      entities: async (ids) =>
        await Promise.resolve(new Map(company.entities.filter(({ id }) => ids.includes(id)).map((entity) => [entity.id, entity]))),
      contactsOf: async (kind, ids) => await pages(ids, (id) => contacts().filter(({ accountId }) => kind === 'deal' || accountId === id)),
      dealsOf: async (kind, ids) => await pages(ids, (id) => deals().filter(({ accountId }) => kind === 'contact' || accountId === id)),
      ticketsOf: async (kind, ids) =>
        await pages(ids, (id) => tickets().filter(({ accountId, contactId }) => (kind === 'account' ? accountId : contactId) === id)),
      openDealAmounts: async (ids) => await forEach(ids, () => [{ amount: '120000.00', currency: 'EUR' }]),
    },
    timeline: {
      recentEvents: async (ids) => await forEach(ids, (id) => company.of[id]?.events ?? company.events),
      signalsOf: async (ids) => await forEach(ids, (id) => company.of[id]?.signals ?? (id.startsWith('acc_') ? company.signals : [])),
    },
  };
}

async function pages<Node>(ids: readonly string[], of: (id: string) => readonly Node[]): Promise<ReadonlyMap<string, Page<Node>>> {
  const page = (nodes: readonly Node[]): Page<Node> => ({
    edges: nodes.map((node) => ({ node, cursor: '' })),
    hasNextPage: false,
    hasPreviousPage: false,
  });
  return await Promise.resolve(new Map(ids.map((id) => [id, page(of(id))])));
}

async function forEach<Value>(
  ids: readonly string[],
  of: (id: string) => readonly Value[],
): Promise<ReadonlyMap<string, readonly Value[]>> {
  return await Promise.resolve(new Map(ids.map((id) => [id, of(id)])));
}
