import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { toContext } from '../../src/insight/context.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import type { FactTopic } from '../../src/insight/fact.ts';
import { toPrompt } from '../../src/insight/prompt.ts';
import { readSubjects } from '../../src/insight/read-subjects.ts';
import { rankOf, shareTokens } from '../../src/insight/token-budget.ts';
import type { OfferedFact } from '../../src/insight/token-budget.ts';
import { toldContext, tokensOfLine } from '../../src/insight/told-context.ts';
import { toHarmless } from '../../src/insight/untrusted-text.ts';
import type { Signal, TimelineEvent } from '../../src/timeline/event.ts';
import { account, contact, createCompany, criticalTicket, deal, email, NOW, owner, readersOf } from './company.ts';
import type { Company } from './company.ts';

const note: TimelineEvent = {
  ...email,
  id: 'evt_n',
  kind: 'NOTE',
  direction: undefined,
  occurredAt: '2026-11-15T09:00:00.000Z',
  subject: 'Call',
  body: '',
};

async function contextOf(company: Partial<Company>, id = 'acc_1'): Promise<InsightContext> {
  const subject = (await readSubjects(readersOf(createCompany(company)), [id])).get(id);
  if (subject === undefined) throw new TypeError(`There is no ${id} in this company.`);
  return toContext(subject, { now: NOW });
}

const linesOf = (context: InsightContext): readonly string[] => context.facts.map((fact) => fact.line());

const offer = (topic: FactTopic, place: number): OfferedFact => ({
  topic,
  place,
  signal: undefined,
  isCritical: false,
  isOfAccount: false,
  cost: (detail) => ({ bare: 10, brief: 15, full: 30 })[detail],
});

const signal = (kind: Signal['kind'], evidence: string): Signal => ({
  kind,
  score: 1,
  evidence,
  source: account.sourceRef,
  since: '2026-11-01T00:00:00.000Z',
});

const conflictOf = async (company: Partial<Company>, id = 'dea_1'): Promise<string | undefined> =>
  linesOf(await contextOf(company, id)).find((line) => / conflict /u.test(line));

const provenance = (field: string, value: string, other: string) => [
  {
    field,
    value,
    source: deal.sourceRef,
    sourceField: field,
    rule: 'most recent',
    changedAt: deal.changedAt,
    fetchedAt: deal.changedAt,
    alternatives: [{ value: other, source: { source: 'hubspot', object: 'deals', id: '7' } }],
  },
];

const totalOf = async (company: Partial<Company>): Promise<string | undefined> =>
  linesOf(await contextOf(company)).find((line) => / total /u.test(line));

const won = (id: string, amount: string, days: number) => ({
  ...deal,
  id,
  stage: { unified: 'WON' as const },
  amount: { amount, currency: 'EUR' },
  createdAt: '2026-01-01T00:00:00.000Z',
  closedAt: new Date(Date.parse('2026-01-01') + days * 86_400_000).toISOString(),
});

describe('tokens are shared out by materiality', () => {
  const topics: readonly FactTopic[] = ['account', 'contact', 'deal', 'ticket', 'owner', 'person', 'event', 'signal', 'total', 'conflict'];
  const offered = fc.record({
    topic: fc.constantFrom(...topics),
    signal: fc.constantFrom(undefined, 'DO_NOT_PURSUE', 'UPSELL', 'SILENT', 'OVERDUE_INVOICE'),
    isCritical: fc.boolean(),
    isOfAccount: fc.boolean(),
    costs: fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(30), fc.nat(90)),
  });
  const facts = fc.array(offered, { maxLength: 40 }).map((list) =>
    list.map(({ costs: [bare, more, most], ...rest }, place): OfferedFact => {
      const cost = { bare, brief: bare + more, full: bare + more + most };
      return { ...rest, place, cost: (detail) => cost[detail] };
    }),
  );

  test('the sum never exceeds the budget, and no fact is told while a more material one is not', () => {
    fc.assert(
      fc.property(facts, fc.nat(2_000), (list, budget) => {
        const details = shareTokens(list, budget);
        const spent = list.reduce((sum, fact, index) => sum + (details[index] === undefined ? 0 : fact.cost(details[index])), 0);
        expect(spent).toBeLessThanOrEqual(budget);
        const ranks = (isTold: boolean): readonly number[] =>
          list.filter((_, index) => (details[index] !== undefined) === isTold).map((fact) => rankOf(fact));
        expect(Math.max(-1, ...ranks(true))).toBeLessThanOrEqual(Math.min(Infinity, ...ranks(false)));
      }),
      { numRuns: 2_000 },
    );
  });

  test('what is left goes to the texts of the most material facts first', () => {
    const list = [offer('account', 0), offer('event', 1), offer('deal', 2)];
    expect(shareTokens(list, 90)).toEqual(['full', 'full', 'full']);
    expect(shareTokens(list, 75)).toEqual(['full', 'brief', 'full']);
    expect(shareTokens(list, 30)).toEqual(['bare', 'bare', 'bare']);
    expect(shareTokens(list, 20)).toEqual(['bare', undefined, 'bare']);
    expect(shareTokens(list, 5)).toEqual([undefined, undefined, undefined]);
  });
});

describe('a prompt keeps to its budget', () => {
  const long = 'Die Anlage läuft, sagt Anna Müller; 東京の件も確認。 We will see about it. '.repeat(6);
  const crowded: Partial<Company> = {
    entities: [
      account,
      contact,
      owner,
      deal,
      criticalTicket,
      ...Array.from({ length: 8 }, (_, index) => ({ ...deal, id: `dea_${index + 2}`, name: `Site ${index}` })),
    ],
    events: Array.from({ length: 20 }, (_, index) => ({ ...note, id: `evt_${index}`, body: long })),
    signals: [signal('OVERDUE_INVOICE', 'Invoice 2231 is late'), signal('UPSELL', long)],
  };

  test.each([60, 200, 400, 800, 1_600, 3_000])('of %i tokens', async (budget) => {
    const whole = await contextOf(crowded);
    const told = toldContext(whole, budget);
    const spent = linesOf(told).reduce((sum, line) => sum + tokensOfLine(line), 0);
    expect(spent).toBeLessThanOrEqual(budget);
    expect(spent).toBeGreaterThan(Math.min(budget, 400) / 2);
    expect(told.facts[0]?.id).toBe('F1');
    if (budget >= 200) {
      const told2 = told.facts.map(({ topic, values }) => values['signal'] ?? (values['priority'] === 'CRITICAL' ? 'CRITICAL' : topic));
      expect(told2).toEqual(expect.arrayContaining(['OVERDUE_INVOICE', 'CRITICAL']));
    }
    for (const fact of told.facts) expect(whole.facts.find(({ id }) => id === fact.id)?.words()).toBe(fact.words());
  });

  test('and nobody is named in what is cut', async () => {
    const told = toldContext(await contextOf(crowded), 700);
    expect(JSON.stringify(toPrompt(told, { fence: 'abc' }))).not.toMatch(/Anna|Müller|Brandt/u);
  });
});

describe('what contradicts itself is said', () => {
  test.each([
    ['Spoke with purchasing. The deal is lost, they went with Acme.', 'lost'],
    ['Closed lost as of today.', 'lost'],
    ['Der Auftrag ist verloren.', 'lost'],
    ['Leider haben sie uns abgesagt.', 'lost'],
    ["L'affaire perdue hier.", 'lost'],
    ['Negocio perdido.', 'lost'],
    ['They have signed!', 'won'],
    ['Vertrag ist unterschrieben.', 'won'],
  ])('a note against an open record: %s', async (body, says) => {
    const line = await conflictOf({ events: [{ ...note, body }] });
    expect(line).toContain(`field=stage record=NEGOTIATION note=${says} on=2026-11-15`);
  });

  test.each([
    'The deal is not lost.',
    'If the deal is lost we close the office.',
    'We lost contact for a week.',
    'They have not signed.',
    'The parcel was lost of course.',
    'Der Auftrag ist noch nicht verloren.',
  ])('and is not made up: %s', async (body) => {
    expect(await conflictOf({ events: [{ ...note, body }] })).toBeUndefined();
  });

  test('an older note has been overtaken by the stage, and of several open deals none is meant', async () => {
    const lost = { ...note, body: 'Closed lost.' };
    expect(await conflictOf({ events: [{ ...lost, occurredAt: '2026-09-01T00:00:00.000Z' }] })).toBeUndefined();
    const two = { entities: [account, deal, { ...deal, id: 'dea_2' }], events: [lost] };
    expect(await conflictOf(two, 'acc_1')).toBeUndefined();
    expect(await conflictOf({ entities: [account, deal], events: [lost] }, 'acc_1')).toContain('note=lost');
  });

  test('a wish to be left alone against an open deal', async () => {
    const signals: readonly Signal[] = [
      {
        kind: 'DO_NOT_PURSUE',
        score: 1,
        evidence: 'Do not contact us again.',
        source: account.sourceRef,
        since: '2026-11-03T00:00:00.000Z',
      },
    ];
    expect(await conflictOf({ entities: [account, deal], events: [], of: { dea_1: { signals } } })).toContain(
      'note=not to be pursued on=2026-11-03',
    );
  });

  test.each([
    ['amount', '120000.00 EUR', '95000 EUR', true],
    ['amount', '120000.00 EUR', '120000 EUR', false],
    ['amount', '120000.00 EUR', '120000', false],
    ['amount', '120000.00 EUR', '120000.00 USD', true],
    ['stage', 'NEGOTIATION', 'WON', true],
    ['stage', 'WON', 'won', false],
    ['name', 'A', 'B', false],
  ])('source against source: %s %s and %s differ: %s', async (...[field, value, other, differs]) => {
    const line = await conflictOf({ entities: [account, { ...deal, provenance: provenance(field, value, other) }], events: [] });
    expect(line !== undefined).toBe(differs);
  });
});

describe('aggregates', () => {
  test('counts, sums, the last contact and how long a won deal takes', async () => {
    const events = [
      { ...email, id: 'evt_f', occurredAt: '2026-12-01T09:00:00.000Z', kind: 'MEETING' as const },
      email,
      { ...email, id: 'evt_i', direction: 'INBOUND' as const, occurredAt: '2026-11-02T09:00:00.000Z' },
    ];
    const line = await totalOf({
      entities: [account, deal, won('dea_2', '100.10', 30), won('dea_3', '200.20', 90), won('dea_4', '0.05', 40)],
      events,
    });
    expect(line).toContain('open-deals=1');
    expect(line).toContain('won-deals=3 won-amount=300.35 EUR won-in-days=40');
    expect(line).toContain('last-contact=2026-11-20 last-heard-from=2026-11-02');
  });

  test('sums over two currencies are not made', async () => {
    const dollars = { ...won('dea_3', '200.20', 90), amount: { amount: '5.00', currency: 'USD' } };
    expect(await totalOf({ entities: [account, won('dea_2', '100.10', 30), dollars], events: [] })).not.toContain('won-amount');
  });
});

describe('what somebody wrote is made harmless before anybody reads it', () => {
  test.each([
    ['see [here](https://x.example/z?q=1) and ![img](http://a.example/c.png)', 'see here (link) and img (link)'],
    ['<img src=x onerror=alert(1)>hi</b>', ' hi '],
    ['go www.evil.example/x or evil.example/path now', 'go (link) or (link) now'],
    ['as in [F1] and [F2, F3]', 'as in (F1) and (F2, F3)'],
    ['javascript:alert(1)', '(link)'],
    ['e\u200Bvil \u202Edrow', 'evil drow'],
    ['a < b and c > d, 3 & 4', 'a < b and c > d, 3 & 4'],
    ['Mail anna@brandt.example about Node.js 24.', 'Mail anna@brandt.example about Node.js 24.'],
  ])('%s', (text, harmless) => expect(toHarmless(text)).toBe(harmless));

  test('twice is once', () => {
    const bits = fc.constantFrom(
      '[',
      ']',
      '(',
      ')',
      '!',
      '<',
      '>',
      'a',
      'F1',
      'https://',
      'www.',
      '/',
      ' ',
      '&lt;',
      '\n',
      '"',
      ':',
      'x.y',
      '`',
    );
    fc.assert(
      fc.property(fc.array(bits, { maxLength: 30 }), (parts) => {
        const once = toHarmless(parts.join(''));
        expect(once).not.toMatch(/:\/\/|<<|>>|\[F\d/u);
        expect(toHarmless(once)).toBe(once);
      }),
      { numRuns: 2_000 },
    );
  });
});
