import { describe, expect, test } from 'vitest';

import { parseAnswer } from '../../src/insight/answer.ts';
import { citedIds, withoutCitations } from '../../src/insight/citation.ts';
import { answerConfidence, dealConfidence } from '../../src/insight/confidence.ts';
import { toContext } from '../../src/insight/context.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import { allowsModel } from '../../src/insight/egress.ts';
import { isBorneOut } from '../../src/insight/figures.ts';
import { fingerprintOf } from '../../src/insight/fingerprint.ts';
import { ground } from '../../src/insight/ground.ts';
import { extractiveAnswer } from '../../src/insight/models/extractive.ts';
import { readSubjects } from '../../src/insight/read-subjects.ts';
import { enforcePolicy, ruleStep } from '../../src/insight/rule-step.ts';
import type { Subject } from '../../src/insight/subject.ts';
import type { Signal, SignalKind } from '../../src/timeline/event.ts';
import { account, contact, createCompany, criticalTicket, deal, email, NOW, owner, readersOf } from './company.ts';
import type { Company } from './company.ts';

const signal = (kind: SignalKind): Signal => ({
  kind,
  score: 1,
  evidence: 'they said so',
  source: account.sourceRef,
  since: '2026-11-01T00:00:00.000Z',
});

async function subjectOf(id: string, company: Partial<Company> = {}): Promise<Subject> {
  const subject = (await readSubjects(readersOf(createCompany(company)), [id])).get(id);
  if (subject === undefined) throw new TypeError(`There is no ${id} in this company.`);
  return subject;
}

async function contextOf(id: string, company: Partial<Company> = {}): Promise<InsightContext> {
  return toContext(await subjectOf(id, company), { now: NOW });
}

describe('the built-in model', () => {
  test.each(['acc_1', 'con_1', 'dea_1'])(
    'says of %s what its own facts bear out, in at most 80 words, each sentence with its source',
    async (id) => {
      const everything = {
        entities: [account, contact, owner, { ...deal, name: 'Renewal' }, { ...criticalTicket, subject: 'Line stands still' }],
        events: [{ ...email, subject: 'Offer' }],
        signals: [signal('COMPETITOR'), signal('CHURN_RISK')],
      };
      const context = await contextOf(id, everything);
      const { summary } = extractiveAnswer(context);
      expect(withoutCitations(summary).split(/\s+/u).length).toBeLessThanOrEqual(80);
      expect(summary.split(/(?<=\]\.)\s/u).every((sentence) => citedIds(sentence).length > 0)).toBe(true);
      expect(ground(summary, context)).toMatchObject({ text: summary, removed: [] });
    },
  );

  test('says the same of the same facts', async () => {
    expect(extractiveAnswer(await contextOf('acc_1'))).toEqual(extractiveAnswer(await contextOf('acc_1')));
  });

  test('names nobody: its text is masked until it is shown', async () => {
    expect(JSON.stringify(extractiveAnswer(await contextOf('con_1')))).not.toMatch(/Anna|Müller|Brandt/u);
  });
});

test('whoever works at the account is masked in what is written about a colleague', async () => {
  const boss = { ...contact, id: 'con_2', name: 'Carla Quandt', given: 'Carla', family: 'Quandt', emails: [], phones: [] };
  const note = { ...email, kind: 'NOTE' as const, body: 'Carla Quandt decides.' };
  const context = await contextOf('con_1', { entities: [account, contact, boss], events: [note] });
  expect(context.facts.map((fact) => fact.line()).join()).toMatch(/\[PERSON_\d\] decides/u);
});

describe('the next step', () => {
  const inbound = { ...email, direction: 'INBOUND' as const };
  test.each([
    { name: 'an open critical ticket comes first', company: { entities: [account, deal, criticalTicket] }, kind: 'RESOLVE_TICKET' },
    { name: 'who asked not to be pursued is left alone', company: { signals: [signal('DO_NOT_PURSUE')] }, kind: 'DO_NOT_PURSUE' },
    {
      name: 'sales wait for an overdue invoice',
      company: { signals: [signal('OVERDUE_INVOICE'), signal('UPSELL')], events: [] },
      kind: 'WAIT',
    },
    { name: 'an unanswered message is answered', company: { events: [inbound] }, kind: 'EMAIL' },
    { name: 'a wish for more is met', company: { signals: [signal('UPSELL')], events: [] }, kind: 'UPSELL' },
    {
      name: 'a deal past its close gets a new date',
      company: { entities: [account, { ...deal, expectedClose: '2026-11-01' }], events: [] },
      kind: 'CALL',
    },
    { name: 'an account without anything waits', company: { entities: [account], events: [] }, kind: 'WAIT' },
  ])('$name', async ({ company, kind }) => {
    const step = ruleStep(await contextOf('acc_1', company));
    expect(step.kind).toBe(kind);
    expect(citedIds(step.text).length).toBeGreaterThan(0);
  });

  test('contradicting sources are cleared up', async () => {
    const alternatives = [{ value: '95000 EUR', source: { source: 'hubspot', object: 'deals', id: '7' } }];
    const stated = { field: 'amount', value: '120000.00 EUR', source: deal.sourceRef, sourceField: 'Amount', rule: 'most recent' };
    const times = { changedAt: deal.changedAt, fetchedAt: deal.changedAt };
    const company = { entities: [account, { ...deal, provenance: [{ ...stated, ...times, alternatives }] }], events: [] };
    const context = await contextOf('dea_1', company);
    expect(ruleStep(context).kind).toBe('CLARIFY_DATA');
    expect(extractiveAnswer(context).summary).toContain('The sources differ on the amount: 120000.00 EUR in crm, 95000 EUR in hubspot');
  });

  test.each([
    { signals: [signal('DO_NOT_PURSUE')], kind: 'CALL', text: 'Call today [F1].', instead: 'DO_NOT_PURSUE' },
    { signals: [signal('OVERDUE_INVOICE')], kind: 'UPSELL', text: 'Offer more [F1].', instead: 'WAIT' },
    { signals: [signal('OPEN_CRITICAL_TICKET')], kind: 'CALL', text: 'Follow up this hot lead [F1].', instead: 'RESOLVE_TICKET' },
  ] as const)('$kind is replaced by $instead under $signals.0.kind, whatever the model says', async ({ signals, kind, text, instead }) => {
    const step = enforcePolicy({ kind, text }, await contextOf('acc_1', { signals }));
    expect(step).toMatchObject({ kind: instead, suppressed: { kind } });
  });

  test('a step that no policy forbids stands', async () => {
    const step = { kind: 'CALL', text: 'Call about the ticket [F1].' } as const;
    expect(enforcePolicy(step, await contextOf('acc_1', { entities: [account, criticalTicket] }))).toBe(step);
  });
});

describe('grounding', () => {
  test('takes out a sentence that cites nothing, and does not take the point of a title for the end of one', async () => {
    const context = await contextOf('acc_1');
    for (const fact of context.facts) fact.line();
    const [token] = context.masker.issued().map((issued) => issued.token);
    expect(ground(`${token} asked for a call. They met Dr. ${token} [F1]. Things look good`, context)).toMatchObject({
      text: `They met Dr. ${token} [F1].`,
      removed: ['uncited', 'uncited'],
    });
  });
});

describe('a figure is borne out by its grounds', () => {
  const grounds = 'deal since=2026-10-05 amount=1234567.00 EUR expected-close=2026-12-15 employees=240';
  test.each([
    'closes on 2026-12-15',
    'closes on 15 December 2026',
    'closes December 15',
    'closes on the 15th of December',
    'closes in December 2026',
    'closes on 15.12.2026',
    'worth EUR 1,234,567',
    'worth 1.234.567,00 EUR',
    'worth 1 234 567',
    'worth 1.2 million',
    'worth €1.23m',
    'in 2026',
    '240 people',
  ])('%s', (text) => expect(isBorneOut(text, grounds)).toBe(true));

  test.each([
    'closes on 2026-12-16',
    'closes 16 December',
    'in November 2026',
    'worth 1,234,568',
    'worth 1.3 million',
    'in 2025',
    '241 people',
    '12 deals',
  ])('not: %s', (text) => expect(isBorneOut(text, grounds)).toBe(false));
});

describe('the fingerprint', () => {
  test.each([
    ['stage', { entities: [account, { ...deal, stage: { unified: 'WON' as const } }] }],
    ['amount by an order of magnitude', { entities: [account, { ...deal, amount: { amount: '1200000', currency: 'EUR' } }] }],
    ['expected close by a month', { entities: [account, { ...deal, expectedClose: '2027-01-15' }] }],
    ['owner', { entities: [account, { ...deal, ownerId: 'own_2' }] }],
    ['a critical ticket', { entities: [account, deal, criticalTicket] }],
    ['an inbound message', { events: [{ ...email, id: 'evt_2', direction: 'INBOUND' as const }] }],
    ['a signal', { signals: [signal('CHURN_RISK')] }],
  ])('changes with %s', async (_name, company) => {
    const before = fingerprintOf(await subjectOf('dea_1', { entities: [account, deal] }), NOW);
    expect(fingerprintOf(await subjectOf('dea_1', { entities: [account, deal], ...company }), NOW)).not.toBe(before);
  });

  test.each([
    ['a new name', { entities: [account, { ...deal, name: 'Other' }] }],
    ['a few euros more', { entities: [account, { ...deal, amount: { amount: '120500.00', currency: 'EUR' } }] }],
    ['a touched record', { entities: [account, { ...deal, changedAt: '2026-11-22T00:00:00.000Z' }] }],
    ['another outbound message', { events: [{ ...email, id: 'evt_9' }] }],
  ])('does not change with %s', async (_name, company) => {
    const before = fingerprintOf(await subjectOf('dea_1', { entities: [account, deal] }), NOW);
    expect(fingerprintOf(await subjectOf('dea_1', { entities: [account, deal], ...company }), NOW)).toBe(before);
  });

  test('changes when silence has lasted long enough to matter', async () => {
    const subject = await subjectOf('dea_1');
    expect(fingerprintOf(subject, NOW + 86_400_000)).toBe(fingerprintOf(subject, NOW));
    expect(fingerprintOf(subject, NOW + 40 * 86_400_000)).not.toBe(fingerprintOf(subject, NOW));
  });
});

describe('an answer is read strictly', () => {
  const valid = { summary: 'Fine [F1].', nextStep: { kind: 'CALL', text: 'Call [F1].', due: '2026-12-01' } };

  test('as it should be, and in a Markdown fence', () => {
    expect(parseAnswer(JSON.stringify(valid))).toEqual({ answer: valid });
    expect(parseAnswer(`\`\`\`json\n${JSON.stringify(valid)}\n\`\`\``)).toEqual({ answer: valid });
  });

  test.each([
    ['prose', 'Certainly!', 'no JSON object'],
    ['an unknown kind', JSON.stringify({ ...valid, nextStep: { ...valid.nextStep, kind: 'BRIBE' } }), 'nextStep.kind'],
    ['a missing text', JSON.stringify({ summary: 'x' }), 'nextStep'],
    ['an empty summary', JSON.stringify({ ...valid, summary: ' ' }), 'empty'],
    ['a field nobody asked for', JSON.stringify({ ...valid, secret: 1 }), 'no JSON object'],
  ])('not %s', (_name, text, fault) => {
    expect(parseAnswer(text)).toEqual({ fault: expect.stringContaining(fault) });
  });

  test('a due day that is none is dropped', () => {
    const parsed = parseAnswer(JSON.stringify({ ...valid, nextStep: { ...valid.nextStep, due: 'soon' } }));
    expect(parsed).not.toHaveProperty('answer.nextStep.due');
  });
});

describe('confidence', () => {
  test('is not stated below 30 outcomes', () => {
    expect(dealConfidence(deal, { sent: 29, answered: 20 })).toEqual({
      event: 'DEAL_WON',
      reason: 'Only 29 closed deals are known; at least 30 are needed.',
      basis: [],
    });
  });

  test('is the base rate drawn towards one half', () => {
    expect(dealConfidence(deal, { sent: 90, answered: 25 }).value).toBeCloseTo((25 + 5) / 100);
  });

  test.each([
    ['WON', 1],
    ['LOST', 0],
  ] as const)('is certain once the deal is %s', (unified, value) => {
    expect(dealConfidence({ stage: { unified } }, { sent: 0, answered: 0 }).value).toBe(value);
  });

  test('weighs own messages the more, the more there are', () => {
    const base = { sent: 990, answered: 495 };
    expect(answerConfidence({ sent: 0, answered: 0 }, base, 'contacts').value).toBeCloseTo(0.5);
    expect(answerConfidence({ sent: 90, answered: 90 }, base, 'contacts').value).toBeCloseTo(0.95);
  });
});

describe('egress', () => {
  test.each([
    'http://localhost:11434/v1',
    'http://127.0.0.1:8000/v1',
    'http://10.1.2.3/v1',
    'http://[::1]:8000/v1',
    'http://ollama:11434/v1',
    'https://llm.internal/v1',
  ])('local-only allows %s', (url) => expect(allowsModel('local-only', url)).toBe(true));

  test.each(['https://api.openai.com/v1', 'http://8.8.8.8/v1', 'https://127.0.0.1.evil.example/v1', 'http://172.32.0.1/v1'])(
    'local-only refuses %s',
    (url) => {
      expect(() => allowsModel('local-only', url)).toThrow(expect.objectContaining({ code: 'EGRESS_FORBIDDEN' }));
    },
  );

  test('off allows nothing, masked everything', () => {
    expect(allowsModel('off', 'http://localhost/v1')).toBe(false);
    expect(allowsModel('masked', 'https://api.openai.com/v1')).toBe(true);
  });
});
