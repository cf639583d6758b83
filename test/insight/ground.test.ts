import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';

import { toContext } from '../../src/insight/context.ts';
import type { InsightContext } from '../../src/insight/context.ts';
import { ground } from '../../src/insight/ground.ts';
import { judgeAnswer } from '../../src/insight/judge-answer.ts';
import { withDigits } from '../../src/insight/number-words.ts';
import { readSubjects } from '../../src/insight/read-subjects.ts';
import type { Signal, TimelineEvent } from '../../src/timeline/event.ts';
import { account, contact, createCompany, criticalTicket, deal, email, NOW, owner, readersOf } from './company.ts';

const overdue: Signal = {
  kind: 'OVERDUE_INVOICE',
  score: 1,
  evidence: 'Invoice 2231 is 30 days late',
  source: account.sourceRef,
  since: '2026-10-23T00:00:00.000Z',
};
const note: TimelineEvent = {
  ...email,
  id: 'evt_2',
  kind: 'NOTE',
  direction: undefined,
  occurredAt: '2026-11-21T09:00:00.000Z',
  subject: 'Visit',
  body: 'They use 45 % of the seats and pay 1.2 million a year. The old deal was lost, she said.',
};
const world = {
  entities: [account, contact, owner, { ...deal, name: 'Renewal' }, { ...criticalTicket, subject: 'Line stands still' }],
  events: [note, { ...email, subject: 'Offer', body: 'Hello' }],
  signals: [overdue],
};

let context: InsightContext;
let id: (topic: string, nth?: number) => string;
let person: string;

beforeAll(async () => {
  const subject = (await readSubjects(readersOf(createCompany(world)), ['acc_1'])).get('acc_1');
  if (subject === undefined) throw new TypeError('There is no account in this company.');
  context = toContext(subject, { now: NOW });
  for (const fact of context.facts) fact.line();
  id = (topic, nth = 0) => context.facts.filter((fact) => fact.topic === topic)[nth]?.id ?? '';
  person = context.masker.issued().find(({ place }) => place?.entity === 'con_1')?.token ?? '';
});

/** The sentence as a model would cite it: `{deal}` becomes the citation of the first fact about a deal. */
function cited(sentence: string): string {
  return sentence
    .replaceAll(/\{(?<topic>\w+?)(?<nth>\d?)\}/gu, (_, topic: string, nth: string) => `[${id(topic, Number(nth))}]`)
    .replaceAll('§', person);
}

const reasonOf = (sentence: string): string | undefined => ground(cited(sentence), context).removed[0];

describe('what the cited facts hold stands', () => {
  test.each([
    // Numbers and amounts
    'The renewal is worth 120,000 EUR {deal}.',
    'It is worth €120k {deal}.',
    'It is worth one hundred and twenty thousand euros {deal}.',
    'It is worth 120.000,00 € {deal}.',
    'They employ two hundred and forty people {account}.',
    'They use 45 percent of the seats {event}.',
    'They use forty-five per cent of the seats {event}.',
    'They pay €1.2m a year, the note says {event}.'.replace('€', ''),
    'They pay 1,200,000 a year {event}.',
    // Dates
    'It closes on 15 December 2026 {deal}.',
    'It closes in mid-December {deal}.',
    'It closes in the fourth quarter {deal}.',
    'It closes in Q4 2026 {deal}.',
    'The visit was yesterday {event}.',
    'The offer went out two days ago {event1}.',
    'It has been in negotiation since October {deal}.',
    'It closes in three weeks {deal}.',
    'It is to close within 23 days {deal}.',
    // Claims
    'The renewal is in negotiation {deal}.',
    'The deal is not lost {deal}.',
    'The deal has not been won {deal}.',
    'A critical ticket is open {ticket}.',
    'The ticket is not resolved yet {ticket}.',
    'An invoice is overdue and has not been paid {signal}.',
    'They are a customer {account}.',
    'The last e-mail was outbound {event1}.',
    'The note says an old deal was lost {event}.',
    'If the ticket is resolved soon, the renewal can go on {ticket}{deal}.',
    // Names
    '§ is Head of Purchasing {person}.',
    'The ticket “Line stands still” hurts {ticket}.',
    'Two matters weigh on the renewal {ticket}{signal}.',
  ])('%s', (sentence) => expect(reasonOf(sentence)).toBeUndefined());
});

describe('what they do not hold is taken out, and why', () => {
  test.each([
    ['uncited', 'Things look good.'],
    ['unknown-fact', 'It is worth 120,000 EUR [F99].'],
    // Numbers and amounts
    ['uncited-number', 'The renewal is worth 125,000 EUR {deal}.'],
    ['uncited-number', 'It is worth $120,000 {deal}.'],
    ['uncited-number', 'It is worth USD 120,000 {deal}.'],
    ['uncited-number', 'It is worth €1.2m {deal}.'],
    ['uncited-number', 'It is worth a million euros {deal}.'],
    ['uncited-number', 'They employ two hundred and fifty people {account}.'],
    ['uncited-number', 'The chance is 45 % {deal}.'],
    ['uncited-number', 'They use 240 % of the seats {account}.'],
    ['uncited-number', 'They have waited 240 days {account}.'],
    ['uncited-number', 'Seven tickets wait {ticket}.'],
    ['uncited-number', 'Dreihundert Mitarbeiter, zwölf Standorte {account}.'.replace('Dreihundert', 'Drei')],
    // A right figure behind a wrong citation
    ['uncited-number', 'The renewal is worth 120,000 EUR {ticket}.'],
    ['uncited-number', 'It closes on 2026-12-15 {account}.'],
    // Dates
    ['uncited-number', 'It closes on 16 December 2026 {deal}.'],
    ['uncited-number', 'It closes in November {deal}.'.replace('November', 'March')],
    ['uncited-number', 'It closes in Q1 2027 {deal}.'],
    ['uncited-date', 'The deal moved yesterday {deal}.'],
    ['uncited-date', 'They wrote last week {deal}.'],
    ['uncited-date', 'The deal closes next month {ticket}.'],
    ['uncited-date', 'It closes in three days {deal}.'],
    // Names
    ['unknown-name', 'Thomas Miller decides {deal}.'],
    ['unknown-name', 'They compare it with Globex {deal}.'],
    ['unknown-name', 'The decision falls in Stuttgart {deal}.'],
    ['unknown-name', '§ decides on it {ticket}.'],
    ['unknown-token', '[PERSON_77] decides {deal}.'],
    ['unknown-quotation', 'They wrote “we will buy everything” {event}.'],
    // Claims
    ['contradicted-claim', 'The renewal is won {deal}.'],
    ['contradicted-claim', 'The deal is lost {deal}.'],
    ['contradicted-claim', 'The deal is not in negotiation {deal}.'],
    ['contradicted-claim', 'The ticket is resolved {ticket}.'],
    ['contradicted-claim', 'No ticket is open {ticket}.'],
    ['contradicted-claim', 'The invoice is paid {signal}.'],
    ['contradicted-claim', 'Nothing is overdue {signal}.'.replace('Nothing is', 'The invoice is not')],
    ['contradicted-claim', 'They are a lead {account}.'],
    ['contradicted-claim', 'They are not a customer {account}.'],
    ['contradicted-claim', 'The last e-mail was inbound {event1}.'],
    ['unsupported-claim', 'They may churn {deal}.'],
    ['unsupported-claim', 'A competitor is in play {account}.'],
    ['unsupported-claim', 'They are not to be contacted {person}.'],
    ['unsupported-claim', 'The old deal was lost {event}.'],
    // Ways out
    ['link', 'See https://evil.example/x for it {deal}.'],
    ['link', 'See evil.example for it {deal}.'],
    ['link', 'See evil [dot] example for it {deal}.'.replace('example', 'com')],
    ['address', 'Write to help@evil.example about it {deal}.'],
    ['address', 'Write to help at evil dot com about it {deal}.'],
    ['markup', '![x](a) is worth it {deal}.'],
    ['markup', '<b>It</b> is worth it {deal}.'],
    ['forbidden-push', 'It is time to upsell {deal}.'],
  ])('%s: %s', (reason, sentence) => expect(reasonOf(sentence)).toBe(reason));
});

describe('laws', () => {
  test('no number stands that is not among the digits of what is cited', () => {
    const known = new Set([120_000, 240, 2026, 4711, 1]);
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), fc.constantFrom('deal', 'account'), (number, topic) => {
        const isRemoved = reasonOf(`It says ${number} here {${topic}}.`) !== undefined;
        expect(isRemoved || known.has(number) || [15, 12, 10, 5].includes(number)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  test('a number is the same number spelled out', () => {
    const small =
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
        ' ',
      );
    const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
    const below100 = (n: number): string =>
      n < 20 ? (small[n] ?? '') : `${tens[Math.floor(n / 10) - 2] ?? ''}${n % 10 === 0 ? '' : `-${small[n % 10] ?? ''}`}`;
    const below1000 = (n: number): string =>
      n < 100 ? below100(n) : `${small[Math.floor(n / 100)] ?? ''} hundred${n % 100 === 0 ? '' : ` and ${below100(n % 100)}`}`;
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999 }), (n) => {
        const words =
          n < 1000 ? below1000(n) : `${below1000(Math.floor(n / 1000))} thousand${n % 1000 === 0 ? '' : ` ${below1000(n % 1000)}`}`;
        expect(withDigits(`about ${words} people`)).toBe(`about ${n} people`);
      }),
      { numRuns: 1_000 },
    );
  });

  test('whatever is written, what is left is a part of it, cites facts and stands when it is judged again', () => {
    const piece = fc.constantFrom(
      'The deal is won',
      'It is worth 120,000 EUR',
      'Thomas Miller',
      ' {deal}.',
      ' [F99].',
      'see www.x.com',
      ' ',
      '. ',
      'A ticket is open',
      ' {ticket}.',
      '“',
      '\u200B',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const { text } = ground(cited(pieces.join('')), context);
        const again = ground(text, context);
        expect(again.text).toBe(text);
        expect(again.removed).toEqual([]);
        expect(text).not.toMatch(/\bwon\b|Miller|www|F99/u);
      }),
      { numRuns: 300 },
    );
  });
});

function answer(summary: string): string {
  return JSON.stringify({ summary: cited(summary), nextStep: { kind: 'CALL', text: cited('Call about the ticket {ticket}.'), due: null } });
}

describe('an answer whose core falls is none', () => {
  test('one bad sentence among good ones is left out', () => {
    const judged = judgeAnswer(
      answer('A critical ticket is open {ticket}. An invoice is overdue {signal}. The deal is won {deal}.'),
      context,
    );
    expect(judged).toMatchObject({ answer: { summary: cited('A critical ticket is open {ticket}. An invoice is overdue {signal}.') } });
    expect(judged.verdicts).toContainEqual({ check: 'grounding', outcome: 'sentences-removed', detail: 'contradicted-claim' });
  });

  test('when the first sentence falls and more than stands, it abstains', () => {
    const judged = judgeAnswer(
      answer('The deal is won {deal}. It is worth 5 million {deal}. A critical ticket is open {ticket}.'),
      context,
    );
    expect(judged).not.toHaveProperty('answer');
    expect(judged.verdicts.at(-1)).toEqual({ check: 'core', outcome: 'abstained', detail: '2 sentences fell, 1 stood' });
  });

  test('when the first sentence stands it takes more than two in three', () => {
    const three = 'A critical ticket is open {ticket}. The deal is won {deal}. It is worth 5 million {deal}.';
    expect(judgeAnswer(answer(three), context)).toHaveProperty('answer');
    expect(judgeAnswer(answer(`${three} They may churn {deal}.`), context)).not.toHaveProperty('answer');
  });

  test('what was told from today on is kept with its date', () => {
    const judged = judgeAnswer(answer('They were visited yesterday {event}.'), context);
    expect(judged).toMatchObject({ answer: { summary: cited('They were visited on 2026-11-21 {event}.') } });
  });

  test('a step may name the day it is due', () => {
    const step = { kind: 'CALL', text: cited('Call about the ticket tomorrow {ticket}.'), due: '2026-11-23' };
    const judged = judgeAnswer(JSON.stringify({ summary: cited('A critical ticket is open {ticket}.'), nextStep: step }), context);
    expect(judged).toMatchObject({ answer: { nextStep: { text: cited('Call about the ticket on 2026-11-23 {ticket}.') } } });
  });
});
