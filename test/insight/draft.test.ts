import { describe, expect, test } from 'vitest';

import { citedIds, withoutCitations } from '../../src/insight/citation.ts';
import { toContext } from '../../src/insight/context.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import { createDrafts } from '../../src/insight/draft.ts';
import { readSubjects } from '../../src/insight/read-subjects.ts';
import { enforcePolicy, ruleStep } from '../../src/insight/rule-step.ts';
import { entitiesOf } from '../../src/insight/subject.ts';
import type { Subject } from '../../src/insight/subject.ts';
import { restore } from '../../src/privacy/restore.ts';
import type { Signal, SignalKind, TimelineEvent } from '../../src/timeline/event.ts';
import { account, contact, createCompany, criticalTicket, deal, email, NOW, owner, readersOf } from './company.ts';
import type { Company } from './company.ts';

const TODAY = '2026-11-22';
const inbound: TimelineEvent = { ...email, direction: 'INBOUND', subject: 'Question', body: 'When?' };

function signal(kind: SignalKind, evidence = 'they said so'): Signal {
  return { kind, score: 1, evidence, source: account.sourceRef, since: '2026-11-01T00:00:00.000Z' };
}

/** A question by e-mail on a day of November, or what these parts make of it. */
function eventOn(day: string, parts: Partial<TimelineEvent>): TimelineEvent {
  return { ...inbound, id: `evt_${day}`, occurredAt: `2026-11-${day}T09:00:00.000Z`, ...parts };
}

async function subjectOf(id: string, company: Partial<Company>): Promise<Subject> {
  const subject = (await readSubjects(readersOf(createCompany(company)), [id])).get(id);
  if (subject === undefined) throw new TypeError(`There is no ${id} in this company.`);
  return subject;
}

async function contextOf(id: string, company: Partial<Company> = {}): Promise<InsightContext> {
  return toContext(await subjectOf(id, company), { now: NOW });
}

interface Told {
  readonly summary: string;
  readonly step: string;
  readonly kind: string;
  readonly evidence: readonly string[];
}

/** What a reader of the draft sees, citations left out. */
async function draftOf(id: string, company: Partial<Company> = {}): Promise<Told> {
  const subject = await subjectOf(id, company);
  const { answer, evidence, valueOf } = createDrafts().of(subject, () => toContext(subject, { now: NOW }), TODAY);
  const shown = (text: string): string => restore(withoutCitations(text).replaceAll(' .', '.'), valueOf);
  const { kind, text } = answer.nextStep;
  return { summary: shown(answer.summary), step: shown(text), kind, evidence: evidence.map((each) => restore(each.text, valueOf)) };
}

describe('what must not be pursued is no step of anybody around it', () => {
  const alone = { signals: [signal('DO_NOT_PURSUE', 'take her off every list')], events: [inbound] };
  const other = { ...contact, id: 'con_2', name: 'Bo Lind', given: 'Bo', family: 'Lind', emails: [], phones: [] };
  const proposal = { ...deal, stage: { unified: 'PROPOSAL' as const } };

  test('an account whose only deal and person are left alone is left alone', async () => {
    const company = { entities: [account, contact, proposal], events: [], of: { con_1: alone, dea_1: alone } };
    const { kind, step, summary } = await draftOf('acc_1', company);
    expect(kind).toBe('DO_NOT_PURSUE');
    expect(step).toBe('Leave Anna Müller alone: no outreach is wanted.');
    expect(summary).toContain('Anna Müller is not to be pursued.');
    for (const wanted of ['UPSELL', 'PROPOSAL', 'EMAIL'] as const)
      expect(enforcePolicy({ kind: wanted, text: 'Go on [F1].' }, await contextOf('acc_1', company))).toMatchObject({
        kind: 'DO_NOT_PURSUE',
        suppressed: { kind: wanted },
      });
  });

  test('a step turns to the deal that may be pursued', async () => {
    const small = { ...proposal, id: 'dea_2', name: 'Small one', amount: { amount: '10.00', currency: 'EUR' } };
    const company = { entities: [account, contact, other, proposal, small], events: [], of: { dea_1: alone } };
    expect((await draftOf('acc_1', company)).step).toBe('Send or renew the proposal for “Small one”.');
  });

  test('nothing is sold where no open deal may be pursued, and everything else stays', async () => {
    const context = await contextOf('acc_1', { entities: [account, contact, other, proposal], events: [], of: { dea_1: alone } });
    expect(ruleStep(context).kind).toBe('WAIT');
    expect(enforcePolicy({ kind: 'UPSELL', text: 'Offer more [F1].' }, context)).toMatchObject({ suppressed: { kind: 'UPSELL' } });
    expect(enforcePolicy({ kind: 'CALL', text: 'Call about the audit [F1].' }, context).kind).toBe('CALL');
  });

  test('their message is not answered', async () => {
    const company = { entities: [account, contact, other], events: [inbound], of: { con_1: alone } };
    expect((await draftOf('acc_1', company)).step).not.toContain('Answer');
  });

  test.each(['cited', 'named'])('a step of a model that is about them is replaced: %s', async (how) => {
    const context = await contextOf('acc_1', { entities: [account, contact, other, proposal], events: [], of: { con_1: alone } });
    for (const fact of context.facts) fact.line();
    const person = context.facts.find(({ about, topic }) => about === 'con_1' && topic === 'person');
    const token = context.masker.issued().find(({ place }) => place?.entity === 'con_1')?.token;
    const text = how === 'cited' ? `Call them [${person?.id}].` : `Call ${token} [F1].`;
    expect(enforcePolicy({ kind: 'CALL', text }, context)).toMatchObject({ kind: 'DO_NOT_PURSUE', suppressed: { kind: 'CALL' } });
  });
});

describe('what is quoted comes back as it was written', () => {
  test('a deal keeps its own name, whatever its account is called by now', async () => {
    const named = { ...deal, name: 'Brandt Maschinenbau - renewal, Müller asked' };
    const { summary, step } = await draftOf('dea_1', { entities: [account, contact, named], events: [] });
    expect(summary).toContain('The deal “Brandt Maschinenbau - renewal, Müller asked” with Brandt Maschinenbau GmbH is');
    expect(step).toContain('“Brandt Maschinenbau - renewal, Müller asked”');
  });

  test('evidence repeats its record word for word', async () => {
    const body = 'Frau Müller: ring 0170 / 111 22 33, not +49 30 1234567.';
    const { evidence } = await draftOf('con_1', { of: { con_1: { events: [{ ...email, subject: 'For Ms MÜLLER', body }] } } });
    expect(evidence.join('\n')).toContain(`“${body}”`);
    expect(evidence.join('\n')).toContain('"For Ms MÜLLER"');
  });

  test('a name that ends with a point brings no second full stop', async () => {
    const { summary, evidence } = await draftOf('acc_1', { entities: [{ ...account, name: 'Aldwae Footwear Co.' }], events: [] });
    expect(summary).toMatch(/^Aldwae Footwear Co\. is a customer/u);
    expect(evidence[0]).toContain('"Aldwae Footwear Co."');
  });

  test('a text is never cut inside a name', async () => {
    const padding = 'word '.repeat(52);
    const company = {
      entities: [{ ...account, name: 'Lockhart & Sons Group' }],
      events: [{ ...email, body: `${padding} Lockhart & Sons Group` }],
    };
    const context = await contextOf('acc_1', company);
    const lines = context.facts.map((fact) => `${fact.line()} ${fact.words()}`).join('\n');
    expect(lines).toContain('word…');
    expect(lines).not.toContain('Lockhart');
  });
});

describe('a contact is told its own events, and of its account at most one sentence that says so', () => {
  const theirs = { ...inbound, id: 'evt_7', subject: 'Of somebody else' };

  test('the message of a colleague is neither its last one nor its to answer', async () => {
    const { summary, kind } = await draftOf('con_1', {
      entities: [account, contact],
      of: { con_1: { events: [] }, acc_1: { events: [theirs] } },
    });
    expect(summary).toContain('At Brandt Maschinenbau GmbH the last inbound e-mail was on 2026-11-20: “Of somebody else”.');
    expect(summary).not.toContain('The last');
    expect(kind).toBe('WAIT');
  });

  test('what weighs on the account is told of the account, once', async () => {
    const signals = [signal('COMPETITOR'), signal('CHURN_RISK'), signal('SILENT')];
    const { summary } = await draftOf('con_1', { entities: [account, contact, criticalTicket], signals });
    expect(summary.match(/At Brandt/gu)).toHaveLength(1);
    expect(summary).toContain('At Brandt Maschinenbau GmbH a competitor is in play.');
    expect(summary).not.toMatch(/A competitor|They may leave|Nothing has been heard|The critical ticket/u);
  });

  test('what is its own already is not told of the account again', async () => {
    const own = { con_1: { events: [], signals: [signal('COMPETITOR', 'told her so')] } };
    const { summary } = await draftOf('con_1', { entities: [account, contact], signals: [signal('COMPETITOR')], events: [], of: own });
    expect(summary.match(/competitor/gu)).toHaveLength(1);
  });

  test('tickets of the account are not counted as its own', async () => {
    const ticket = { ...criticalTicket, priority: { unified: 'LOW' as const } };
    expect((await draftOf('con_1', { entities: [account, contact, ticket] })).summary).not.toContain('ticket');
  });
});

describe('a closed deal', () => {
  test.each([
    ['WON', 'won'],
    ['LOST', 'lost'],
  ] as const)('that is %s is told by its outcome and needs no more work', async (unified, outcome) => {
    const closed = { ...deal, stage: { unified }, stageChangedAt: '2026-02-07T00:00:00.000Z', expectedClose: '2026-02-07' };
    const company = {
      entities: [account, contact, closed],
      of: { dea_1: { events: [inbound], signals: [signal('UPSELL'), signal('DO_NOT_PURSUE')] } },
    };
    const { summary, kind, step } = await draftOf('dea_1', company);
    expect(summary).toContain(`with Brandt Maschinenbau GmbH was ${outcome} on 2026-02-07, worth 120000.00 EUR.`);
    expect(summary).not.toContain('expected');
    expect({ kind, step }).toEqual({ kind: 'WAIT', step: `Nothing needs doing: the deal is ${outcome}.` });
    const context = await contextOf('dea_1', company);
    expect(enforcePolicy({ kind: 'CALL', text: 'Call them [F1].' }, context)).toMatchObject({ kind: 'WAIT', suppressed: { kind: 'CALL' } });
    expect(ruleStep(context)).not.toHaveProperty('suppressed');
  });
});

describe('only what waits for words of ours is answered', () => {
  test.each([
    ['an inbound e-mail', [eventOn('20', {})], 'Answer the e-mail “Question” of 2026-11-20.'],
    ['a voicemail', [eventOn('20', { kind: 'CALL', subject: 'Voicemail left' })], 'Answer the voicemail “Voicemail left” of 2026-11-20.'],
    [
      'a note behind an e-mail',
      [eventOn('21', { kind: 'NOTE', direction: undefined }), eventOn('20', {})],
      'Answer the e-mail “Question” of 2026-11-20.',
    ],
  ])('%s', async (_name, events, step) => {
    expect((await draftOf('acc_1', { entities: [account], events })).step).toBe(step);
  });

  test.each([
    ['a call that took place', [eventOn('20', { kind: 'CALL', subject: 'Staying in touch' })]],
    ['an e-mail behind which there was a call', [eventOn('21', { kind: 'CALL', direction: undefined }), eventOn('20', {})]],
    ['an e-mail that was answered', [eventOn('21', { direction: 'OUTBOUND' }), eventOn('20', {})]],
  ])('not %s', async (_name, events) => {
    expect((await draftOf('acc_1', { entities: [account], events })).step).not.toContain('Answer');
  });
});

describe('words', () => {
  test('a kind of signal is said once, however often it was seen', async () => {
    const signals = [signal('UPSELL', 'more seats'), signal('UPSELL', 'another site')];
    expect((await draftOf('acc_1', { signals })).summary.match(/They may want more/gu)).toHaveLength(1);
  });

  test('values of ours are told in plain words', async () => {
    const stated = { value: 'WON', source: { source: 'legacy', object: 'deal', id: '1' }, sourceField: 'stage', rule: 'most recent' };
    const alternatives = [{ value: 'NEGOTIATION', source: { source: 'salesforce', object: 'Opportunity', id: '7' } }];
    const conflict = { ...stated, field: 'stage', changedAt: deal.changedAt, fetchedAt: deal.changedAt, alternatives };
    const { summary, evidence } = await draftOf('dea_1', { entities: [account, { ...deal, provenance: [conflict] }], events: [] });
    expect(summary).toContain('The sources differ on the stage: won in legacy, negotiation in salesforce.');
    expect(evidence.join()).not.toMatch(/CUSTOMER|NEGOTIATION,/u);
  });

  test('what is still to come is not the last thing that happened', async () => {
    const planned = { ...email, id: 'evt_5', kind: 'MEETING' as const, occurredAt: '2026-12-24T09:00:00.000Z', subject: 'Planned' };
    expect((await draftOf('acc_1', { events: [planned, email] })).summary).toContain('The last outbound e-mail was on 2026-11-20');
  });
});

describe('a draft is made once', () => {
  test('until anything it rests on changes, a name too', async () => {
    const drafts = createDrafts();
    let made = 0;
    const draft = async (company: Partial<Company> = {}) => {
      const subject = await subjectOf('acc_1', company);
      const context = () => {
        made += 1;
        return toContext(subject, { now: NOW });
      };
      return drafts.of(subject, context, TODAY);
    };
    expect(await draft()).toBe(await draft());
    expect(made).toBe(1);
    const renamed = await draft({ entities: [{ ...account, name: 'Brandt Holding AG' }, contact, owner, deal] });
    expect(restore(renamed.answer.summary, renamed.valueOf)).toContain('Brandt Holding AG');
    expect(made).toBe(2);
  });

  test('and everything it stands for can be put back', async () => {
    const subject = await subjectOf('acc_1', {});
    const { tokens, answer } = createDrafts().of(subject, () => toContext(subject, { now: NOW }), TODAY);
    expect(citedIds(answer.summary).length).toBeGreaterThan(0);
    expect(tokens.every(({ place }) => place === undefined || entitiesOf(subject).has(place.entity))).toBe(true);
  });
});
