import { describe, expect, test } from 'vitest';

import type { AccountEntity, ContactEntity, DealEntity, TicketEntity } from '../../src/graph/entity.ts';
import { readSignals } from '../../src/timeline/signals.ts';
import type { SignalFacts, StatedText } from '../../src/timeline/signals.ts';

const source = { source: 'legacy', object: 'notes', id: '7' };
const GOLDEN = { sourceNames: ['legacy'], sourceRef: source, changedAt: '2026-06-01T00:00:00.000Z', provenance: [] };
const ACCOUNT: AccountEntity = { kind: 'account', id: 'acc_1', name: 'A', domains: [], ...GOLDEN };
const CONTACT: ContactEntity = { kind: 'contact', id: 'con_1', name: 'C', emails: [], phones: [], ...GOLDEN };
const DEAL: DealEntity = { kind: 'deal', id: 'dea_1', name: 'D', stage: { unified: 'PROPOSAL' }, ...GOLDEN };
const TICKET: TicketEntity = {
  kind: 'ticket',
  id: 'tic_1',
  number: '00042',
  subject: 'Down',
  status: { unified: 'OPEN' },
  priority: { unified: 'CRITICAL' },
  openedAt: '2026-05-30T00:00:00.000Z',
  ...GOLDEN,
};
const NOTHING: SignalFacts = { entity: ACCOUNT, texts: [], tickets: [], invoices: [], names: new Set() };
const RULES = { now: Date.parse('2026-06-30T00:00:00Z'), competitors: ['Initech'], silentAfterDays: 90 };

function note(text: string, more: Partial<StatedText> = {}): StatedText {
  return { text, at: '2026-06-29T00:00:00.000Z', source, field: 'event', concerns: 'no person', ...more };
}

function kindsOf(facts: Partial<SignalFacts>): readonly string[] {
  return readSignals({ ...NOTHING, ...facts }, RULES).map(({ kind }) => kind);
}

function strength(text: string, at: string): number {
  return readSignals({ ...NOTHING, entity: CONTACT, texts: [note(text, { at })] }, RULES)[0]?.score ?? 0;
}

function lastEvent(at: string): Pick<SignalFacts, 'lastEvent'> {
  return { lastEvent: { at, source } };
}

describe('signals of an entity', () => {
  test('carry the evidence, its record and its time', () => {
    const [signal] = readSignals({ ...NOTHING, entity: CONTACT, texts: [note('Lead is dead.')] }, RULES);
    expect(signal).toMatchObject({ kind: 'DO_NOT_PURSUE', evidence: 'Lead is dead.', source, since: '2026-06-29T00:00:00.000Z' });
  });

  test('fade with their age, but a wish to be left alone does not', () => {
    expect(strength('They are furious.', '2026-01-01T00:00:00Z')).toBeLessThan(strength('They are furious.', '2026-06-01T00:00:00Z'));
    expect(strength('They are furious.', '2024-06-01T00:00:00Z')).toBe(0);
    expect(strength('Never call again.', '2024-06-01T00:00:00Z')).toBe(strength('Never call again.', '2026-06-01T00:00:00Z'));
  });

  test('of a person close no account, unless the organisation itself has ended', () => {
    const person = { concerns: 'a person' } as const;
    expect(kindsOf({ texts: [note('Never call him again.', person)] })).toEqual([]);
    expect(kindsOf({ texts: [note('Never call him again.')] })).toEqual(['DO_NOT_PURSUE']);
    expect(kindsOf({ texts: [note('The company went bankrupt.', person)] })).toEqual(['DO_NOT_PURSUE']);
    expect(kindsOf({ entity: CONTACT, texts: [note('Never call him again.', person)] })).toEqual(['DO_NOT_PURSUE']);
  });

  test.each(['Dead', 'UNQUALIFIED', 'Closed - Not Converted', 'Disqualifiziert'])('show a lead whose status is %j as dead', (text) => {
    expect(kindsOf({ entity: CONTACT, texts: [note(text, { field: 'status' })] })).toEqual(['DO_NOT_PURSUE']);
  });

  test('read a status whole: an open lead is not dead because a word of it is', () => {
    expect(kindsOf({ entity: CONTACT, texts: [note('Not dead', { field: 'status' })] })).toEqual([]);
  });

  test('name the competitors the company knows', () => {
    expect(kindsOf({ texts: [note('INITECH was on site.')] })).toEqual(['COMPETITOR']);
  });

  test('take nobody for a competitor whom the graph knows', () => {
    const texts = [note('Said that Stackwell had called.')];
    expect(kindsOf({ texts })).toEqual(['COMPETITOR']);
    expect(kindsOf({ texts, names: new Set(['stackwell']) })).toEqual([]);
    expect(kindsOf({ texts: [note('Said that Bobby had called.')] })).toEqual([]);
  });

  test.each<[string, Partial<TicketEntity>, readonly string[]]>([
    ['critical', {}, ['OPEN_CRITICAL_TICKET']],
    ['high and escalated', { priority: { unified: 'HIGH' }, status: { unified: 'ESCALATED' } }, ['OPEN_CRITICAL_TICKET']],
    ['only high', { priority: { unified: 'HIGH' } }, []],
    ['without a priority', { priority: undefined }, []],
    ['critical and closed', { status: { unified: 'CLOSED' } }, []],
  ])('show an open ticket that is %s accordingly', (_, ticket, expected) => {
    expect(kindsOf({ tickets: [{ ...TICKET, ...ticket }] })).toEqual(expected);
  });

  test('show silence from the day on that is one too many', () => {
    expect(kindsOf(lastEvent('2026-04-01T00:00:01.000Z'))).toEqual([]);
    expect(kindsOf(lastEvent('2026-04-01T00:00:00.000Z'))).toEqual(['SILENT']);
    expect(readSignals({ ...NOTHING, ...lastEvent('2026-01-01T00:00:00.000Z') }, RULES)[0]).toMatchObject({
      evidence: 'Nothing has happened since 2026-01-01.',
      since: '2026-04-01T00:00:00.000Z',
    });
  });

  test('show no silence about a deal that is closed, or where nothing ever happened', () => {
    const longAgo = lastEvent('2020-01-01T00:00:00.000Z');
    expect(kindsOf({ entity: { ...DEAL, stage: { unified: 'LOST' } }, ...longAgo })).toEqual([]);
    expect(kindsOf({ entity: DEAL, ...longAgo })).toEqual(['SILENT']);
    expect(kindsOf({ entity: DEAL })).toEqual([]);
  });

  test('keep the five strongest pieces of evidence of a kind', () => {
    const texts = Array.from({ length: 9 }, (_, index) =>
      note('They are furious.', { source: { ...source, id: String(index) }, at: `2026-06-0${index + 1}T00:00:00.000Z` }),
    );
    expect(readSignals({ ...NOTHING, texts }, RULES).map((signal) => signal.source.id)).toEqual(['8', '7', '6', '5', '4']);
  });
});
