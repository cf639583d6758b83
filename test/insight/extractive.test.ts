import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { ContactEntity, DealEntity, TicketEntity } from '../../src/graph/entity.ts';
import { citedIds, withoutCitations } from '../../src/insight/citation.ts';
import { toContext } from '../../src/insight/context.ts';
import { valuesOf } from '../../src/insight/masker-values.ts';
import { extractiveAnswer, extractiveSentences } from '../../src/insight/models/extractive.ts';
import { readSubjects } from '../../src/insight/read-subjects.ts';
import type { Subject } from '../../src/insight/subject.ts';
import { restore } from '../../src/privacy/restore.ts';
import { EVENT_KINDS, SIGNAL_KINDS } from '../../src/timeline/event.ts';
import type { Signal, TimelineEvent } from '../../src/timeline/event.ts';
import { account, contact, createCompany, criticalTicket, deal, email, NOW, owner, readersOf } from './company.ts';
import type { Company } from './company.ts';

const words = fc.constantFrom(
  'Anna',
  'Müller',
  'Brandt',
  'renewal',
  'Ölwechsel',
  'société',
  '東京',
  'line',
  '“x”',
  '[F1]',
  '2027',
  '12.5',
  'A.',
  'www.x.example/a',
  'a@b.example',
  '<b>',
  '–',
  'J.',
  'Frau',
);
const phrase = fc.array(words, { minLength: 1, maxLength: 14 }).map((list) => list.join(' '));
const day = fc.integer({ min: -900, max: 400 }).map((days) => new Date(NOW + days * 86_400_000).toISOString());
const money = fc.record({
  amount: fc.integer({ min: 0, max: 9_999_999 }).map((cents) => (cents / 100).toFixed(2)),
  currency: fc.constantFrom('EUR', 'USD'),
});
const maybe = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> => fc.option(value, { nil: undefined });
const stage = fc.constantFrom('PROSPECTING', 'QUALIFICATION', 'PROPOSAL', 'NEGOTIATION', 'COMMITTED', 'WON', 'LOST', 'UNKNOWN');

const deals = fc.array(
  fc.record({
    name: phrase,
    unified: stage,
    stageChangedAt: maybe(day),
    amount: maybe(money),
    close: maybe(day),
    createdAt: maybe(day),
    closedAt: maybe(day),
  }),
  { maxLength: 4 },
);
const tickets = fc.array(
  fc.record({
    subject: phrase,
    status: fc.constantFrom('OPEN', 'ESCALATED', 'CLOSED'),
    priority: fc.constantFrom('CRITICAL', 'LOW'),
    openedAt: maybe(day),
  }),
  { maxLength: 3 },
);
const events = fc.array(
  fc.record({
    kind: fc.constantFrom(...EVENT_KINDS),
    occurredAt: day,
    direction: fc.constantFrom('INBOUND', 'OUTBOUND', undefined),
    subject: maybe(phrase),
    body: maybe(phrase),
  }),
  { maxLength: 4 },
);
const signals = fc.array(fc.record({ kind: fc.constantFrom(...SIGNAL_KINDS), evidence: phrase, since: day }), { maxLength: 4 });

const graphs = fc.record({
  about: fc.constantFrom('account', 'contact', 'deal'),
  name: phrase,
  title: maybe(phrase),
  deals,
  tickets,
  events,
  signals,
  isAlone: fc.boolean(),
});

/** Graphs looked at; `npm run test:laws` looks at ten thousand. */
const RUNS = Number(process.env['OVERLAY_LAW_RUNS'] ?? 400); // oxlint-disable-line node/no-process-env -- the long form is a matter of the command

interface AnyTicket {
  readonly subject: string;
  readonly status: string;
  readonly priority: string;
  readonly openedAt: string | undefined;
}

function toTicket({ subject, status, priority, openedAt }: AnyTicket, index: number): TicketEntity {
  const unified = status === 'OPEN' || status === 'CLOSED' ? status : 'ESCALATED';
  return {
    ...criticalTicket,
    id: `tic_${index}`,
    subject,
    status: { unified },
    priority: { unified: priority === 'LOW' ? 'LOW' : 'CRITICAL' },
    openedAt,
  };
}

// Of an account everything is its own; of anybody there the rest is the account's.
function shared(
  told: readonly TimelineEvent[],
  seen: readonly Signal[],
  whose: 'own' | 'shared',
): Pick<Subject, 'events' | 'accountEvents' | 'signals' | 'accountSignals'> {
  const own = whose === 'own' ? Infinity : 2;
  return { events: told.slice(0, own), accountEvents: told.slice(own), signals: seen.slice(0, own), accountSignals: seen.slice(own) };
}

/** A subject as it would be read, without any reading. */
function toSubject(graph: typeof graphs extends fc.Arbitrary<infer Graph> ? Graph : never): Subject {
  const company = { ...account, name: graph.name };
  const person: ContactEntity = { ...contact, ...(graph.title === undefined ? {} : { title: graph.title }) };
  const all = graph.deals.map(({ name, unified, close, ...rest }, index): DealEntity => ({
    ...deal,
    ...rest,
    id: `dea_${index}`,
    name,
    stage: { unified },
    expectedClose: close?.slice(0, 10),
  }));
  const cases = graph.tickets.map(toTicket);
  const told = graph.events
    .map((each, index): TimelineEvent => ({ ...each, id: `evt_${index}`, source: email.source }))
    .toSorted((a, b) => b.occurredAt.localeCompare(a.occurredAt));
  const seen = graph.signals.map((each): Signal => ({ ...each, score: 1, source: account.sourceRef }));
  const [first = deal] = all;
  const isAccount = graph.about === 'account';
  return {
    entity: { account: company, contact: person, deal: first }[graph.about],
    account: company,
    contacts: graph.about === 'contact' ? [] : [person],
    colleagues: [person],
    deals: graph.about === 'deal' ? [] : all,
    tickets: isAccount ? cases : [],
    accountTickets: isAccount ? [] : cases,
    owners: [owner],
    ...shared(told, seen, isAccount ? 'own' : 'shared'),
    leftAlone: {
      entities: graph.isAlone && graph.about !== 'contact' && seen[0] !== undefined ? [{ entity: person, signal: seen[0] }] : [],
      events: new Set(),
    },
    openAmounts: all.flatMap(({ amount }) => amount ?? []).slice(0, 2),
  };
}

const figuresOf = (text: string): readonly string[] => text.match(/\d+(?:[.,-]\d+)*/gu) ?? [];

test('over random graphs a summary has at most 80 words, each sentence cites a fact, and figures and names are its facts’', () => {
  fc.assert(
    fc.property(graphs, (graph) => {
      const context = toContext(toSubject(graph), { now: NOW });
      const sentences = [...extractiveSentences(context)];
      const answer = extractiveAnswer(context);
      const valueOf = valuesOf(context.masker);
      const shown = (text: string): string => restore(withoutCitations(text), valueOf);
      expect(sentences.length).toBeGreaterThan(0);
      expect(answer.summary).toBe(sentences.join(' '));
      expect(shown(answer.summary).split(/\s+/u).filter(Boolean).length).toBeLessThanOrEqual(80);
      for (const sentence of [...sentences, answer.nextStep.text]) {
        const ids = new Set(citedIds(sentence));
        const facts = context.facts.filter(({ id }) => ids.has(id));
        expect(facts).toHaveLength(ids.size);
        expect(ids.size).toBeGreaterThan(0);
        const grounds = facts.map((fact) => restore(fact.words(), valueOf)).join('\n');
        const stated = new Set(figuresOf(`${grounds}\n${facts.map((fact) => Object.values(fact.values).join(' ')).join('\n')}`));
        expect(figuresOf(shown(sentence)).filter((figure) => !stated.has(figure))).toEqual([]);
        for (const name of ['Anna Müller', 'Brandt', 'Olivia Ng']) if (shown(sentence).includes(name)) expect(grounds).toContain(name);
        expect(shown(sentence)).not.toMatch(/:\/\/|www\.|\S@\S|<\w|undefined|\[object|“”/u);
      }
    }),
    { numRuns: RUNS },
  );
});

async function summaryOf(company: Partial<Company>, id = 'acc_1'): Promise<string> {
  const subject = (await readSubjects(readersOf(createCompany(company)), [id])).get(id);
  if (subject === undefined) throw new TypeError(`There is no ${id} in this company.`);
  const context = toContext(subject, { now: NOW });
  return restore(withoutCitations(extractiveAnswer(context).summary).replaceAll(' .', '.'), valuesOf(context.masker));
}

const signal = (kind: Signal['kind']): Signal => ({
  kind,
  score: 1,
  evidence: `${kind} said`,
  source: account.sourceRef,
  since: '2026-11-01T00:00:00.000Z',
});

describe('the most important comes first', () => {
  test('what stops business, who it is, the deal that closes next, then what happened last', async () => {
    const later = {
      ...deal,
      id: 'dea_2',
      name: 'Large one',
      amount: { amount: '900000.00', currency: 'EUR' },
      expectedClose: '2027-09-01',
    };
    const summary = await summaryOf({
      entities: [account, contact, owner, later, { ...deal, name: 'Small one' }, { ...criticalTicket, subject: 'Line stands still' }],
      signals: [signal('SILENT'), signal('COMPETITOR'), signal('OVERDUE_INVOICE')],
      events: [{ ...email, subject: 'Offer' }],
    });
    expect(summary).toBe(
      'The critical ticket “Line stands still” is open since 2026-11-18. An invoice is overdue. ' +
        'Brandt Maschinenbau GmbH is a customer in Machinery with 240 employees. ' +
        '2 deals are open, worth 120000.00 EUR in all. ' +
        'The next to close, “Small one” is in negotiation since 2026-10-05, worth 120000.00 EUR, expected to close on 2026-12-15. ' +
        'A competitor is in play. The last outbound e-mail was on 2026-11-20: “Offer”. Nothing has been heard for long.',
    );
  });

  test('where nothing is known, that is said', async () => {
    const empty = {
      about: 'account',
      name: 'Brandt',
      title: undefined,
      deals: [],
      tickets: [],
      events: [],
      signals: [],
      isAlone: false,
    } as const;
    const context = toContext(toSubject({ ...empty, deals: [], tickets: [], events: [], signals: [] }), { now: NOW });
    expect(restore(extractiveAnswer(context).summary, valuesOf(context.masker))).toBe(
      'Brandt is a customer in Machinery with 240 employees [F1]. No deal is open and nothing has happened yet that we know of [F2].',
    );
    expect(extractiveAnswer(context).nextStep.kind).toBe('WAIT');
  });

  test.each(['Rückruf wegen „Ölwechsel“ – dringend', 'Réunion : l’offre n’est pas signée', 'Re: quote "v2"'])(
    'a subject is quoted as it was written: %s',
    async (subject) => {
      expect(await summaryOf({ events: [{ ...email, subject }] })).toContain(`: “${subject}”.`);
    },
  );
});
