import { describe, expect, test } from 'vitest';

import type { SourceRecord } from '../../connectors/connector.ts';
import type { AccountEvidence, Candidate } from '../../src/identity/candidate.ts';
import { toComparable } from '../../src/identity/comparable-record.ts';
import type { GoldenKind } from '../../src/identity/golden.ts';
import { shippedLearning, toKnowledge } from '../../src/identity/linkage-knowledge.ts';
import { matchRecords } from '../../src/identity/match.ts';
import { toProfile } from '../../src/identity/profile.ts';
import { recordKey } from '../../src/identity/record-key.ts';
import { stated } from './company.ts';

type Fields = SourceRecord['fields'];

const NOWHERE: AccountEvidence = { goldenIds: [], names: [], words: [], phones: [] };
const ACME: AccountEvidence = { goldenIds: ['acc_1'], names: ['acme'], words: ['acme'], phones: [] };
const GLOBEX: AccountEvidence = { goldenIds: ['acc_2'], names: ['globex'], words: ['globex'], phones: [] };

function candidate<Kind extends GoldenKind>(kind: Kind, record: SourceRecord, account: AccountEvidence): Candidate<Kind> {
  const { ref } = record;
  const profile = toProfile(kind, record, { dateOrder: 'DMY', region: 'US' });
  return { ref, key: recordKey(ref), profile, account, comparable: toComparable(kind, { ref, profile, account }) };
}

const KNOWLEDGE = { account: toKnowledge(shippedLearning('account')), contact: toKnowledge(shippedLearning('contact')) };

/** The verdict on two records of different systems, checked to be the same both ways round. */
function verdict(kind: GoldenKind, [a, b]: readonly [Fields, Fields], [at, bt]: readonly AccountEvidence[] = []): string {
  const left = candidate(kind, stated('salesforce', kind, { id: '1', fields: a }), at ?? NOWHERE);
  const right = candidate(kind, stated('hubspot', kind, { id: '1', fields: b }), bt ?? at ?? NOWHERE);
  const match = matchRecords(kind, [left, right], KNOWLEDGE);
  expect(matchRecords(kind, [right, left], KNOWLEDGE)).toMatchObject({ verdict: match.verdict, weight: match.weight });
  return match.verdict;
}

describe('accounts', () => {
  test.each<[string, Fields, Fields]>([
    ['the same name in other spellings', { name: 'Müller & Söhne GmbH' }, { name: 'MUELLER UND SOEHNE' }],
    [
      'the same name and domain in two cities',
      { name: 'Acme', website: 'acme.com', city: 'Boston' },
      { name: 'Acme Inc', domain: 'acme.com', city: 'Austin' },
    ],
    [
      'a typing error and the same domain',
      { name: 'Universal Exports', website: 'ux.com' },
      { name: 'Universal Export', website: 'www.ux.com' },
    ],
    [
      'the same name and city at two domains',
      { name: 'Acme', website: 'acme.com', city: 'Boston' },
      { name: 'Acme', website: 'acme-inc.com', city: 'Boston' },
    ],
    [
      'an abbreviation and the same domain',
      { name: 'International Business Machines', website: 'ibm.com' },
      { name: 'I.B.M.', website: 'ibm.com' },
    ],
    [
      'the domain of a shared mailbox',
      { name: 'Acme', email: 'info@acme.com', city: 'Boston' },
      { name: 'Acme', website: 'acme.com', city: 'Austin' },
    ],
  ])('%s: one company', (_, a, b) => {
    expect(verdict('account', [a, b])).toBe('link');
  });

  test.each<[string, Fields, Fields]>([
    ['the same telephone alone', { name: 'Acme', phone: '415 555 2671' }, { name: 'Globex', phone: '(415) 555-2671' }],
    ['the same telephone and no names', { phone: '415 555 2671' }, { phone: '(415) 555-2671' }],
    ['the same domain and another name', { name: 'Alphabet', website: 'abc.xyz' }, { name: 'Waymo', website: 'abc.xyz' }],
    ['the same name in two cities', { name: 'Sunrise Dental', city: 'Boston' }, { name: 'Sunrise Dental', city: 'Austin' }],
    ['the same name in two countries', { name: 'Sunrise', country: 'USA' }, { name: 'Sunrise', country: 'Germany' }],
    ['a name that is part of another', { name: 'Acme', city: 'Boston' }, { name: 'Acme Logistics', city: 'Boston' }],
    ['a typing error alone', { name: 'Hanssen' }, { name: 'Hansen' }],
    ['two numbers', { name: 'Fund 1', city: 'Boston' }, { name: 'Fund 2', city: 'Boston' }],
    [
      'the same page of a social network',
      { name: 'Acme', website: 'facebook.com/acme' },
      { name: 'Globex', website: 'facebook.com/globex' },
    ],
  ])('%s: not linked', (_, a, b) => {
    expect(verdict('account', [a, b])).not.toBe('link');
  });

  test('namesakes at another domain in another city are kept apart whatever else they share', () => {
    const a = { name: 'Acme', website: 'acme.com', city: 'Boston', phone: '415 555 2671', street: 'Main Street 1' };
    expect(verdict('account', [a, { ...a, website: 'acme-tools.com', city: 'Austin' }])).toBe('apart');
  });

  test('two records of one source and object need more than two of different sources', () => {
    const [a, b] = ['1', '2'].map((id) => candidate('account', stated('salesforce', 'account', { id, fields: { name: 'Acme' } }), NOWHERE));
    const [c, d] = ['1', '2'].map((id) =>
      candidate('account', stated('salesforce', 'account', { id, fields: { name: 'Acme', website: 'acme.com' } }), NOWHERE),
    );
    if (a === undefined || b === undefined || c === undefined || d === undefined) throw new Error('four candidates were made');
    expect(matchRecords('account', [a, b], KNOWLEDGE).verdict).toBe('apart');
    expect(matchRecords('account', [c, d], KNOWLEDGE).verdict).toBe('link');
  });

  test('every verdict says what spoke for it', () => {
    const a = candidate(
      'account',
      stated('salesforce', 'account', { id: '1', fields: { name: 'Acme Inc', website: 'acme.com' } }),
      NOWHERE,
    );
    const b = candidate('account', stated('hubspot', 'account', { id: '1', fields: { name: 'ACME', domain: 'acme.com' } }), NOWHERE);
    const { findings, score } = matchRecords('account', [a, b], KNOWLEDGE);
    expect(findings.map(({ words }) => words)).toEqual(['same name "acme"', 'same domain "acme.com"']);
    expect(score).toBeGreaterThan(0.99);
    expect(score).toBeLessThanOrEqual(1);
  });
});

describe('contacts', () => {
  const ada = { given: 'Ada', family: 'Lovelace' };
  test.each<[string, Fields, Fields, (readonly AccountEvidence[])?]>([
    ['the same mailbox and name', { ...ada, email: 'ada@acme.com' }, { name: 'Lovelace, Ada', email: 'Ada@ACME.com' }],
    ['the same mailbox and a short form', { name: 'Robert Miller', email: 'rm@acme.com' }, { name: 'Bob Miller', email: 'rm@acme.com' }],
    [
      'the same mailbox and a name in another script',
      { name: 'Taro Yamada', email: 'taro@acme.com' },
      { name: '山田 太郎', email: 'taro@acme.com' },
    ],
    ['the same mailbox without a name', { ...ada, email: 'ada@acme.com' }, { email: 'ada@acme.com' }],
    [
      'the same mailbox after a wedding, at the same account',
      { ...ada, email: 'ada@acme.com' },
      { name: 'Ada King', email: 'ada@acme.com' },
      [ACME],
    ],
    ['the same name at the same account', ada, { name: 'ada lovelace' }, [ACME]],
    ['a short form at the same account', { name: 'Robert Miller' }, { name: 'Bob Miller' }, [ACME]],
    ['a lead that names the company', { ...ada, company: 'ACME Inc.' }, ada, [NOWHERE, ACME]],
    ['the same name and telephone', { ...ada, mobile: '415 555 2671' }, { ...ada, phone: '+1 415 555 2671' }],
    ['the same name and birthday', { ...ada, birthDate: '10.12.1985' }, { ...ada, birthDate: '1985-12-10' }],
  ])('%s: one person', (_, ...[a, b, accounts]) => {
    expect(verdict('contact', [a, b], accounts)).toBe('link');
  });

  test.each<[string, Fields, Fields, (readonly AccountEvidence[])?]>([
    ['the same name alone', ada, ada],
    [
      'the same shared mailbox',
      { name: 'Ada Lovelace', email: 'info@acme.com' },
      { name: 'Charles Babbage', email: 'info@acme.com' },
      [ACME],
    ],
    ['the same shared mailbox without names', { email: 'info@acme.com' }, { email: 'info@acme.com' }, [ACME]],
    ['the same switchboard', { name: 'Ada Lovelace', phone: '415 555 2671' }, { name: 'Charles Babbage', phone: '415 555 2671' }, [ACME]],
    ['a family mailbox', { name: 'Ada King', email: 'king@web.de' }, { name: 'William King', email: 'king@web.de' }],
    ['namesakes at two accounts', ada, ada, [ACME, GLOBEX]],
    [
      'namesakes whom a company tells apart by a figure',
      { ...ada, email: 'alovelace1@acme.com' },
      { ...ada, email: 'alovelace2@acme.com' },
      [ACME],
    ],
    ['namesakes with two mailboxes at one company', { ...ada, email: 'ada@acme.com' }, { ...ada, email: 'ada.lovelace2@acme.com' }, [ACME]],
    ['an initial at the same account', { name: 'A. Lovelace' }, { name: 'Ada Lovelace' }, [ACME]],
  ])('%s: not linked', (_, ...[a, b, accounts]) => {
    expect(verdict('contact', [a, b], accounts)).not.toBe('link');
  });

  test.each<[string, Fields, Fields]>([
    ['father and son', { name: 'John Smith Sr.' }, { name: 'John Smith Jr.' }],
    ['two birthdays', { name: 'John Smith', birthDate: '1950-01-02' }, { name: 'John Smith', birthDate: '1980-05-06' }],
    ['two given names', { name: 'John Smith' }, { name: 'Jane Smith' }],
  ])('%s are kept apart even with one mailbox and telephone', (_, a, b) => {
    const shared = { email: 'smith@acme.com', phone: '415 555 2671' };
    expect(
      verdict(
        'contact',
        [
          { ...a, ...shared },
          { ...b, ...shared },
        ],
        [ACME],
      ),
    ).toBe('apart');
  });
});

describe('deals, tickets and owners', () => {
  const renewal = { name: 'Acme – Renewal 2026', amount: '12500', currency: 'EUR', expectedClose: '2026-05-01' };
  test.each<[string, Fields, Fields, readonly AccountEvidence[], string]>([
    ['the same deal without the account in its name', renewal, { ...renewal, name: 'Renewal 2026' }, [ACME], 'link'],
    ['the same deal with another amount', renewal, { ...renewal, amount: '15000' }, [ACME], 'link'],
    ['the same name a year later', renewal, { ...renewal, expectedClose: '2027-05-01' }, [ACME], 'no-link'],
    ['another amount and another close', renewal, { ...renewal, amount: '99000', expectedClose: '2026-09-01' }, [ACME], 'no-link'],
    [
      'another amount and close, begun together',
      { ...renewal, createdAt: '2026-01-02' },
      { ...renewal, amount: '15000', expectedClose: '2026-07-01', createdAt: '2026-01-05' },
      [ACME],
      'link',
    ],
    ['the same deal with another account', renewal, renewal, [ACME, GLOBEX], 'apart'],
    ['no account', renewal, renewal, [NOWHERE], 'apart'],
  ])('%s is judged rightly', (_, ...[a, b, accounts, expected]) => {
    expect(verdict('deal', [a, b], accounts)).toBe(expected);
  });

  test.each<[string, Fields, Fields, readonly AccountEvidence[], string]>([
    [
      'the same number and subject',
      { number: '00001026', subject: 'Login fails' },
      { number: '1026', subject: 'Login fails' },
      [ACME],
      'link',
    ],
    [
      'the same number by chance',
      { number: '00001026', subject: 'Login fails' },
      { number: '1026', subject: 'Invoice missing' },
      [ACME],
      'no-link',
    ],
    ['the same subject', { number: '1', subject: 'Login fails' }, { number: '2', subject: 'Login fails' }, [ACME], 'no-link'],
    [
      'the same subject in the same minute',
      { subject: 'Login fails', openedAt: '2026-03-02T10:11:12Z' },
      { subject: 'Login fails', openedAt: '2026-03-02T10:11:40Z' },
      [ACME],
      'link',
    ],
    [
      'the same subject on another day',
      { subject: 'Login fails', openedAt: '2026-03-02T10:11:12Z' },
      { subject: 'Login fails', openedAt: '2026-03-09T10:11:12Z' },
      [ACME],
      'no-link',
    ],
    [
      'two subjects in the same minute',
      { subject: 'Login fails', openedAt: '2026-03-02T10:11:12Z' },
      { subject: 'Invoice missing', openedAt: '2026-03-02T10:11:40Z' },
      [ACME],
      'no-link',
    ],
    ['the same number with another account', { number: '7', subject: 'A' }, { number: '7', subject: 'A' }, [ACME, GLOBEX], 'apart'],
  ])('tickets with %s are judged rightly', (_, ...[a, b, accounts, expected]) => {
    expect(verdict('ticket', [a, b], accounts)).toBe(expected);
  });

  test.each<[string, Fields, Fields, string]>([
    ['the same e-mail', { name: 'Grace Hopper', email: 'grace@us.com' }, { name: 'G. Hopper', email: 'Grace@us.com' }, 'link'],
    ['the same shared mailbox', { name: 'Grace Hopper', email: 'sales@us.com' }, { name: 'Ada King', email: 'sales@us.com' }, 'no-link'],
    ['the same e-mail and name', { name: 'Grace Hopper', email: 'grace@us.com' }, { name: 'Hopper, Grace', email: 'Grace@us.com' }, 'link'],
    ['the same name, one without e-mail', { name: 'Grace Hopper', email: 'grace@us.com' }, { name: 'Grace Hopper' }, 'link'],
    [
      'the same name at two e-mails',
      { name: 'Grace Hopper', email: 'grace@us.com' },
      { name: 'Grace Hopper', email: 'hopper@us.com' },
      'no-link',
    ],
  ])('owners with %s are judged rightly', (_, ...[a, b, expected]) => {
    expect(verdict('owner', [a, b])).toBe(expected);
  });

  test('one object of one source holds each deal once', () => {
    const [a, b] = ['1', '2'].map((id) => candidate('deal', stated('salesforce', 'deal', { id, fields: renewal }), ACME));
    if (a === undefined || b === undefined) throw new Error('two candidates were made');
    expect(matchRecords('deal', [a, b], KNOWLEDGE).verdict).toBe('apart');
  });
});
