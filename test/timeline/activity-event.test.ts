import { describe, expect, test } from 'vitest';

import type { RecordFields, SourceRecord } from '../../connectors/connector.ts';
import { toActivityEvent } from '../../src/timeline/activity-event.ts';
import { toOwnMailboxes } from '../../src/timeline/own-mailboxes.ts';
import { toPlainText } from '../../src/timeline/plain-text.ts';

function activity(fields: RecordFields, object = 'Task'): SourceRecord {
  const ref = { source: 'salesforce', object, id: '00T1' };
  return { ref, kind: 'activity', fields, links: [], raw: {}, changedAt: '2026-03-01T08:00:00.000Z', version: '1', state: 'live' };
}

const RULES = { settings: {}, ours: toOwnMailboxes(['Ida.Ives@us.example', 'solo.seller@gmail.com']) };

function occurredAt(fields: RecordFields, dateOrder?: 'DMY' | 'MDY'): string {
  return toActivityEvent(activity(fields), { ...RULES, settings: { dateOrder } }).occurredAt;
}

describe('activities', () => {
  test.each([
    ['Call', 'Task', 'CALL'],
    ['INCOMING_EMAIL', 'engagements', 'EMAIL'],
    [undefined, 'EmailMessage', 'EMAIL'],
    [undefined, 'calls', 'CALL'],
    ['Besprechung', 'aktivitaet', 'MEETING'],
    [undefined, 'Event', 'MEETING'],
    ['Telefonat', 'aktivitaet', 'CALL'],
    ['Other', 'Task', 'TASK'],
    ['Notiz', 'aktivitaet', 'NOTE'],
    ['Zebra', 'zoo', 'NOTE'],
  ])('of type %j in %j are read as %s', (type, object, kind) => {
    expect(toActivityEvent(activity(type === undefined ? {} : { type }, object), RULES).kind).toBe(kind);
  });

  test.each([
    ['INCOMING_EMAIL', 'INBOUND'],
    ['Inbound', 'INBOUND'],
    ['eingehend', 'INBOUND'],
    ['EMAIL', 'OUTBOUND'],
    ['Outbound', 'OUTBOUND'],
    ['Internal', undefined],
    [undefined, undefined],
  ])('with the direction %j went %s', (direction, expected) => {
    expect(toActivityEvent(activity(direction === undefined ? {} : { direction }), RULES).direction).toBe(expected);
  });

  test.each([
    ['Note', 'Completed', 'NOTE'],
    ['Note: visit on Friday', 'Completed', 'NOTE'],
    ['Anruf: Rückfrage', 'Erledigt', 'CALL'],
    ['Call', 'COMPLETED', 'CALL'],
    ['Note', 'Not Started', 'TASK'],
    ['Call Ann about the budget', 'Completed', 'TASK'],
    ['Re: your note', 'Completed', 'TASK'],
  ])('kept as a task %j that is %j are read as %s', (subject, status, kind) => {
    expect(toActivityEvent(activity({ type: 'Task', subject, status }), RULES).kind).toBe(kind);
  });

  test.each([
    ['Task', 'Not Started', true],
    ['Task', undefined, true],
    ['Task', 'Completed', false],
    ['Aufgabe', 'Erledigt', false],
    ['Call', 'Not Started', false],
  ])('of type %j and status %j are plans: %s', (type, status, isQuiet) => {
    expect(toActivityEvent(activity({ type, ...(status !== undefined && { status }) }), RULES).isQuiet).toBe(isQuiet);
  });

  test.each([
    ['ida.ives@us.example', 'c@customer.example', undefined, 'OUTBOUND'],
    ['Somebody New <new@us.example>', 'c@customer.example', undefined, 'OUTBOUND'],
    ['c@customer.example', 'x@other.example; Ida Ives <ida.ives@us.example>', undefined, 'INBOUND'],
    ['solo.seller@gmail.com', 'c@customer.example', undefined, 'OUTBOUND'],
    ['c@gmail.com', 'd@customer.example', undefined, undefined],
    ['ida.ives@us.example', 'new@us.example', undefined, undefined],
    ['ida.ives@us.example', 'new@us.example, c@customer.example', undefined, 'OUTBOUND'],
    ['ida.ives@us.example', 'c@customer.example', 'INCOMING_EMAIL', 'INBOUND'],
  ])('mailed from %j to %j and stated as %j went %s', (...[from, to, direction, expected]) => {
    const fields = { type: 'Email', from, to, ...(direction !== undefined && { direction }) };
    expect(toActivityEvent(activity(fields), RULES).direction).toBe(expected);
  });

  test.each([
    ['Quote 7', 'RE: AW: quote 7', true],
    ['Email: Re[2]: Quote 7', 'Quote 7', true],
    ['Quote 7', 'Quote 8', false],
    ['Re:', 'Re:', false],
  ])('mailed as %j and as %j in the same minute are the same: %s', (one, other, expected) => {
    const [a, b] = [one, other].map((subject) => activity({ type: 'Email', subject, occurredAt: '2026-03-01T08:00:59Z' }));
    if (a === undefined || b === undefined) throw new TypeError('There must be two.');
    const keys = [a, b].map((record) => toActivityEvent(record, RULES).twinKey);
    expect(keys[0] !== undefined && keys[0] === keys[1]).toBe(expected);
  });

  test('happened when the source says, read by its own order of dates', () => {
    expect(occurredAt({ occurredAt: '03/04/2026' }, 'DMY')).toBe('2026-04-03T00:00:00.000Z');
    expect(occurredAt({ occurredAt: '03/04/2026' }, 'MDY')).toBe('2026-03-04T00:00:00.000Z');
    expect(occurredAt({ occurredAt: '03/04/2026', createdAt: '2026-02-01T10:00:00Z' })).toBe('2026-02-01T10:00:00.000Z');
    expect(occurredAt({})).toBe('2026-03-01T08:00:00.000Z');
  });

  test('are the same event however often they are read', () => {
    expect(toActivityEvent(activity({ subject: 'a' }), RULES).id).toBe(toActivityEvent(activity({ subject: 'b' }), RULES).id);
    expect(toActivityEvent(activity({}), RULES).id).not.toBe(toActivityEvent(activity({}, 'Event'), RULES).id);
  });
});

describe('plain text', () => {
  test.each([
    ['<p>Hello<br>there &amp; you</p>', 'Hello\nthere & you'],
    ['<div><b>5 &lt; 7</b> &#8364;</div>', '5 < 7 €'],
    ['<style>p { color: red }</style><p>Seen</p>', 'Seen'],
    ['a < b and c > d', 'a < b and c > d'],
    ['&amp; stays in text that is no HTML', '&amp; stays in text that is no HTML'],
    ['<p>&#1114112;&#0;</p>', '&#1114112;&#0;'],
  ])('of %j is %j', (text, plain) => {
    expect(toPlainText(text)).toBe(plain);
  });
});
