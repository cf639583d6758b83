import { expect, test } from 'vitest';

import type { StoredEvent } from '../../../src/timeline/intake/fold.ts';
import { toMailRecord } from '../../../src/timeline/intake/mail-record.ts';

const REF = { source: 'mail', object: 'email', id: 'm1' };

const mailed = (message: string): StoredEvent => ({
  key: 'k',
  occurredAt: '2026-11-20T10:00:00.000Z',
  place: '',
  change: { type: 'mailed', message: Buffer.from(message, 'utf8').toString('latin1') },
});

test('an e-mail states who wrote to whom, when, and in which own words', () => {
  const message = [
    'Message-ID: <1@example.com>',
    'Date: Fri, 20 Nov 2026 11:02:03 +0100',
    'From: Ann =?utf-8?q?M=C3=BCller?= <ann@example.com>',
    'To: Us <us@vendor.example>, second@vendor.example',
    'Cc: us@vendor.example',
    'Subject: Renewal',
    'Content-Type: text/plain; charset=utf-8',
    '',
    'We would like to renew.',
    '',
    'On Thu, 19 Nov 2026 at 10:00, Us <us@vendor.example> wrote:',
    '> Secret price list',
  ].join('\r\n');
  const record = toMailRecord(REF, mailed(message));
  expect(record).toMatchObject({
    ref: REF,
    kind: 'activity',
    state: 'live',
    fields: {
      type: 'EMAIL',
      subject: 'Renewal',
      from: 'ann@example.com',
      to: 'us@vendor.example, second@vendor.example',
      occurredAt: '2026-11-20T10:02:03Z',
    },
  });
  expect(record?.fields.body).toContain('We would like to renew.');
  expect(record?.fields.body).not.toContain('Secret price list');
});

test('an e-mail without a date or a subject is dated by when it was told of, and states no subject', () => {
  const record = toMailRecord(REF, mailed('From: ann@example.com\r\n\r\nHello'));
  expect(record?.fields).toMatchObject({ occurredAt: '2026-11-20T10:00:00.000Z', from: 'ann@example.com' });
  expect(record?.fields).not.toHaveProperty('subject');
  expect(record?.fields).not.toHaveProperty('to');
});

test('keeps twenty thousand characters of a body at most', () => {
  const record = toMailRecord(REF, mailed(`From: ann@example.com\r\n\r\n${'word '.repeat(10_000)}`));
  expect(record?.fields.body?.length).toBe(20_000);
});

test('reads nothing out of what is no e-mail', () => {
  expect(toMailRecord(REF, { ...mailed(''), change: { type: 'deleted' } })).toBeUndefined();
});
