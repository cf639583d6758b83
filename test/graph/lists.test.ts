import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { isOverlayError } from '../../src/errors.ts';
import type { DealEntity } from '../../src/graph/entity.ts';
import type { AccountFilter, DealFilter, DealOrderField, Order } from '../../src/graph/list-request.ts';
import type { Page, PageRequest } from '../../src/graph/page.ts';
import { createGraphReader } from '../../src/graph/reader.ts';
import { createMeter, withMeter } from '../../src/platform/meter.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createTestDatabase } from '../support/database.ts';
import { putDealContacts, putGolden, putMerged } from './golden-rows.ts';

const STAGES = ['PROSPECTING', 'PROPOSAL', 'WON', 'LOST', 'UNKNOWN'] as const;
const SOURCES = [['salesforce'], ['hubspot', 'salesforce'], ['hubspot', 'legacy', 'salesforce']] as const;

// Few different values and many missing ones, so that every order has ties and gaps.
const DEALS = Array.from({ length: 90 }, (_, index) => ({
  id: `dea_${(index * 7919) % 1000}x${index}`,
  account_id: index % 11 === 0 ? null : `acc_${index % 4}`,
  name: `Deal ${index % 9}`,
  name_key: `deal ${index % 9}`,
  stage: STAGES[index % 5] ?? 'UNKNOWN',
  amount: index % 4 === 0 ? null : `${(index % 6) * 1000}.${index % 3}0`,
  currency: index % 4 === 0 ? null : ['EUR', 'USD'][index % 2],
  expected_close: index % 5 === 0 ? null : `2026-0${1 + (index % 3)}-1${index % 4}`,
  changed_at: `2026-01-0${1 + (index % 5)}T00:00:00.00000${index % 3}Z`,
  source_names: SOURCES[index % 3],
  search: `deal ${index % 9} 100%_sure`,
}));

let database: Database;
let reader: ReturnType<typeof createGraphReader>;

beforeAll(async () => {
  database = await createTestDatabase();
  reader = createGraphReader(database);
  await putGolden(
    database,
    'account',
    [0, 1, 2, 3].map((index) => ({
      id: `acc_${index}`,
      name: `Müller ${index}`,
      name_key: `muller ${index}`,
      domains: [`muller${index}.example`],
      country: index === 0 ? 'DE' : 'FR',
      lifecycle: index === 3 ? null : ['LEAD', 'CUSTOMER', 'FORMER'][index],
      signal_kinds: index === 1 ? ['CHURN_RISK', 'SILENT'] : [],
      source_names: SOURCES[index % 3],
      changed_at: `2026-01-0${index + 1}T00:00:00Z`,
      last_event_at: index < 2 ? `2026-02-0${index + 1}T00:00:00Z` : null,
      search: `muller ${index} gmbh & co +49301234567`,
    })),
  );
  await putMerged(database, 'acc_gone', 'acc_2');
  await putGolden(database, 'deal', DEALS);
  await putGolden(
    database,
    'contact',
    Array.from({ length: 30 }, (_, index) => ({
      id: `con_${index}`,
      account_id: `acc_${index % 3}`,
      name_key: `person ${index % 7}`,
      emails: [`p${index}@example.com`, 'shared@example.com'],
    })),
  );
  await putDealContacts(
    database,
    DEALS.flatMap(({ id }, index) => [[id, `con_${index % 30}`] as const, [id, `con_${(index + 1) % 30}`] as const]),
  );
  await putGolden(
    database,
    'ticket',
    Array.from({ length: 25 }, (_, index) => ({
      id: `tic_${index}`,
      account_id: `acc_${index % 2}`,
      contact_id: `con_${index % 2}`,
      status: index % 3 === 0 ? 'CLOSED' : 'OPEN',
      priority: index % 4 === 0 ? 'CRITICAL' : null,
      opened_at: index % 6 === 0 ? null : `2026-01-0${1 + (index % 4)}T00:00:00Z`,
      number: `T-${index}`,
      search: `t-${index} printer on fire`,
    })),
  );
});

afterAll(async () => {
  await database[Symbol.asyncDispose]();
});

async function walk<Node>(read: (page: PageRequest) => Promise<Page<Node>>, first: number): Promise<readonly Node[]> {
  const nodes: Node[] = [];
  let after: string | undefined;
  for (;;) {
    const page = await read({ first, after });
    nodes.push(...page.edges.map(({ node }) => node));
    after = page.edges.at(-1)?.cursor;
    if (!page.hasNextPage) return nodes;
  }
}

const field = fc.constantFrom<DealOrderField>('NAME', 'AMOUNT', 'EXPECTED_CLOSE', 'CHANGED_AT');
const orders: fc.Arbitrary<readonly Order<DealOrderField>[]> = fc.array(fc.record({ field, direction: fc.constantFrom('ASC', 'DESC') }), {
  maxLength: 3,
});
const filters: fc.Arbitrary<DealFilter> = fc.record(
  {
    stage: fc.subarray([...STAGES]),
    open: fc.boolean(),
    minAmount: fc.constantFrom('0', '2000.10', '99999'),
    currency: fc.constantFrom('EUR', 'usd'),
    closesBefore: fc.constantFrom('2026-02-12', '2020-01-01'),
    accountId: fc.constantFrom('acc_1', 'acc_gone', 'acc_nobody'),
    sources: fc.subarray(['hubspot', 'legacy']),
    search: fc.constantFrom('DEAL 3', '100%_SURE', '%', 'deal%sure'),
  },
  { requiredKeys: [] },
);

type Deal = (typeof DEALS)[number];

function compareBy({ field: name, direction }: Order<DealOrderField>, a: Deal, b: Deal): number {
  const column = { NAME: 'name_key', AMOUNT: 'amount', EXPECTED_CLOSE: 'expected_close', CHANGED_AT: 'changed_at' } as const;
  const [left, right] = [a[column[name]], b[column[name]]];
  if (left === right) return 0;
  if (left === null) return 1;
  if (right === null) return -1;
  const smaller = name === 'AMOUNT' ? Number(left) < Number(right) : left < right;
  return smaller === (direction === 'ASC') ? -1 : 1;
}

function expectedDeals(filter: DealFilter, orderBy: readonly Order<DealOrderField>[]): readonly string[] {
  const asked: readonly Order<DealOrderField>[] = orderBy.length === 0 ? [{ field: 'EXPECTED_CLOSE', direction: 'ASC' }] : orderBy;
  const firstOf = (name: DealOrderField) => asked.find((order) => order.field === name);
  const distinct = asked.filter((order) => firstOf(order.field) === order);
  const idDirection = distinct.at(-1)?.direction === 'DESC' ? -1 : 1;
  const accountId = filter.accountId === 'acc_gone' ? 'acc_2' : filter.accountId;
  const conditions: ((deal: Deal) => boolean)[] = [
    (deal) => filter.stage === undefined || (filter.stage ?? []).includes(deal.stage),
    (deal) => filter.open === undefined || filter.open === !['WON', 'LOST'].includes(deal.stage),
    (deal) => filter.minAmount === undefined || (deal.amount !== null && Number(deal.amount) >= Number(filter.minAmount)),
    (deal) => filter.currency === undefined || deal.currency === filter.currency?.toUpperCase(),
    (deal) => filter.closesBefore === undefined || (deal.expected_close !== null && deal.expected_close <= (filter.closesBefore ?? '')),
    (deal) => accountId === undefined || deal.account_id === accountId,
    (deal) => (filter.sources ?? []).every((source) => (deal.source_names ?? []).some((known) => known === source)),
    (deal) => deal.search.includes((filter.search ?? '').toLowerCase()),
  ];
  return DEALS.filter((deal) => conditions.every((holds) => holds(deal)))
    .toSorted(
      (a, b) => distinct.reduce((verdict, order) => verdict || compareBy(order, a, b), 0) || (a.id < b.id ? -idDirection : idDirection),
    )
    .map(({ id }) => id);
}

function isRefused(error: unknown): boolean {
  return isOverlayError(error, 'BAD_CURSOR');
}

describe('lists', () => {
  test('walked page by page give every matching row once and in order, for any filter and order', async () => {
    await fc.assert(
      fc.asyncProperty(filters, orders, fc.integer({ min: 1, max: 40 }), async (filter, orderBy, first) => {
        const deals = await walk((page) => reader.deals({ ...page, filter, orderBy, withTotal: 'no-total' }), first);
        expect(deals.map(({ id }) => id)).toEqual(expectedDeals(filter, orderBy));
      }),
      { numRuns: 120 },
    );
  });

  test('walked for several parents at once give each parent what it has alone', async () => {
    await fc.assert(
      fc.asyncProperty(orders, fc.integer({ min: 1, max: 9 }), async (orderBy, first) => {
        const walked = async (id: string): Promise<readonly DealEntity[]> =>
          await walk(async (page) => {
            const pages = await reader.dealsOf('account', ['acc_0', id, 'acc_3'], { ...page, orderBy, withTotal: 'no-total' });
            return pages.get(id) ?? { edges: [], hasNextPage: false, hasPreviousPage: false };
          }, first);
        expect((await walked('acc_1')).map(({ id }) => id)).toEqual(expectedDeals({ accountId: 'acc_1' }, orderBy));
        expect((await walked('acc_gone')).map(({ id }) => id)).toEqual(expectedDeals({ accountId: 'acc_2' }, orderBy));
      }),
      { numRuns: 15 },
    );
  });

  test('take one statement, for one parent or for many, with a total or without', async () => {
    const meter = createMeter();
    const pages = await withMeter(
      meter,
      async () => await reader.dealsOf('contact', ['con_1', 'con_2', 'con_nobody', 'con_1'], { first: 2, withTotal: 'with-total' }),
    );
    expect(meter.sqlStatements).toBe(1);
    expect([...pages.keys()]).toEqual(['con_1', 'con_2', 'con_nobody']);
    expect(pages.get('con_1')).toMatchObject({ totalCount: 6, hasNextPage: true });
    expect(pages.get('con_nobody')).toEqual({ edges: [], hasNextPage: false, hasPreviousPage: false, totalCount: 0 });
  });

  test('count the whole list only when asked, and from any page', async () => {
    const first = await reader.tickets({ first: 5, filter: { open: false }, withTotal: 'with-total' });
    expect(first.totalCount).toBe(9);
    const last = await reader.tickets({ first: 5, after: first.edges.at(-1)?.cursor, filter: { open: false }, withTotal: 'with-total' });
    expect(last).toMatchObject({ totalCount: 9, hasNextPage: false, hasPreviousPage: true });
    expect((await reader.tickets({ first: 5, withTotal: 'no-total' })).totalCount).toBeUndefined();
  });

  test('give an empty page that still knows whether rows follow when nothing is asked for', async () => {
    expect(await reader.accounts({ first: 0, withTotal: 'no-total' })).toMatchObject({ edges: [], hasNextPage: true });
  });

  test('show tickets newest first, those without a date last', async () => {
    const tickets = await walk((page) => reader.tickets({ ...page, withTotal: 'no-total' }), 4);
    const opened = tickets.map(({ openedAt }) => openedAt ?? '');
    expect(opened).toEqual(opened.toSorted().toReversed());
    expect(tickets).toHaveLength(25);
  });

  test('refuse a cursor of another order', async () => {
    const page = await reader.deals({ first: 1, orderBy: [{ field: 'AMOUNT', direction: 'ASC' }], withTotal: 'no-total' });
    const other = reader.deals({ first: 1, after: page.edges[0]?.cursor, withTotal: 'no-total' });
    await expect(other).rejects.toSatisfy(isRefused);
  });

  test('refuse a cursor of another list, of another kind or of another kind of parent', async () => {
    const one = { first: 1, withTotal: 'no-total' } as const;
    const after = (await reader.accounts(one)).edges[0]?.cursor;
    await expect(reader.contacts({ ...one, after })).rejects.toSatisfy(isRefused);
    await expect(reader.contactsOf('account', ['acc_1'], { ...one, after })).rejects.toSatisfy(isRefused);
    const inner = (await reader.contactsOf('account', ['acc_1'], one)).get('acc_1')?.edges[0]?.cursor;
    await expect(reader.contacts({ ...one, after: inner })).rejects.toSatisfy(isRefused);
    const [deal] = DEALS;
    await expect(reader.contactsOf('deal', [deal?.id ?? ''], { ...one, after: inner })).rejects.toSatisfy(isRefused);
    expect((await reader.contactsOf('account', ['acc_1'], { ...one, after: inner })).get('acc_1')?.edges).toHaveLength(1);
  });

  test.each<[string, AccountFilter, readonly string[]]>([
    ['ids, merged ones among them', { ids: ['acc_0', 'acc_gone', 'acc_nobody'] }, ['acc_0', 'acc_2']],
    ['no ids at all', { ids: [] }, []],
    ['text in any case and accent', { search: 'MÜLLER 2' }, ['acc_2']],
    ['a telephone number written nationally', { search: '(030) 123-45 67' }, ['acc_0', 'acc_1', 'acc_2', 'acc_3']],
    ['blank text, which excludes nothing', { search: '  ' }, ['acc_0', 'acc_1', 'acc_2', 'acc_3']],
    ['a domain in any case', { domain: 'Muller1.EXAMPLE' }, ['acc_1']],
    ['a country', { country: 'de' }, ['acc_0']],
    ['lifecycles', { lifecycle: ['LEAD', 'FORMER'] }, ['acc_0', 'acc_2']],
    ['all of some sources', { sources: ['legacy', 'hubspot'] }, ['acc_2']],
    ['a number of sources', { minSources: 2 }, ['acc_1', 'acc_2']],
    ['any of some signals', { signals: ['SILENT', 'UPSELL'] }, ['acc_1']],
    ['a time of change, inclusive', { changedSince: '2026-01-03T00:00:00Z' }, ['acc_2', 'acc_3']],
    ['conditions left out with null', { ids: null, search: null, minSources: null }, ['acc_0', 'acc_1', 'acc_2', 'acc_3']],
  ])('of accounts can be filtered by %s', async (_, filter, expected) => {
    const page = await reader.accounts({ first: 10, filter, withTotal: 'with-total' });
    expect(page.edges.map(({ node }) => node.id)).toEqual(expected);
    expect(page.totalCount).toBe(expected.length);
  });

  test.each(["'; drop table graph.account; --", '$1', '%', '_', String.raw`\ '`, 'a\0b', '👩‍👩‍👧 )', String.raw`\x27 or 1=1`])(
    'take %j as data in every text argument',
    async (text) => {
      const filter = { search: text, domain: text, country: text, ownerId: text, ids: [text], sources: [text], signals: [text] };
      expect(await reader.accounts({ first: 1, filter, withTotal: 'with-total' })).toMatchObject({ totalCount: 0 });
      expect((await reader.search(text, 5)).every(({ id }) => id.startsWith('dea_'))).toBe(true);
      expect(await reader.membersOf([text])).toEqual(new Map());
      expect(await reader.bySource([{ source: text, object: text, id: text }])).toEqual([undefined]);
      expect(await reader.openDealAmounts([text])).toEqual(new Map());
      expect(await reader.entities([text])).toEqual(new Map());
      expect((await reader.contacts({ first: 1, filter: { email: text }, withTotal: 'with-total' })).totalCount).toBe(0);
    },
  );

  test('walk an index instead of sorting the table', async () => {
    const plans: string[] = [];
    const planned = createGraphReader({
      ...database,
      query: async <Row>(statement: string, values?: readonly unknown[]): Promise<readonly Row[]> =>
        await database.transaction(async (sql) => {
          await sql.query('set local enable_seqscan = off');
          const plan = await sql.query<{ 'QUERY PLAN': string }>(`explain ${statement}`, values);
          plans.push(plan.map((line) => line['QUERY PLAN']).join('\n'));
          return await sql.query<Row>(statement, values);
        }),
    });
    const start = await planned.deals({ first: 2, orderBy: [{ field: 'AMOUNT', direction: 'DESC' }], withTotal: 'no-total' });
    await planned.deals({
      first: 2,
      after: start.edges[1]?.cursor,
      orderBy: [{ field: 'AMOUNT', direction: 'DESC' }],
      withTotal: 'no-total',
    });
    expect(plans[1]).toMatch(/Index Scan (?:Backward )?using deal_amount_down[\s\S]*Index Cond: \(ROW\(/u);
  });
});
