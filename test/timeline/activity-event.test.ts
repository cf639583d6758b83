import { describe, expect, test } from 'vitest';

import type { RecordFields, SourceRecord } from '../../connectors/connector.ts';
import { toActivityEvent } from '../../src/timeline/activity-event.ts';
import { toPlainText } from '../../src/timeline/plain-text.ts';

function activity(fields: RecordFields, object = 'Task'): SourceRecord {
  const ref = { source: 'salesforce', object, id: '00T1' };
  return { ref, kind: 'activity', fields, links: [], raw: {}, changedAt: '2026-03-01T08:00:00.000Z', version: '1', state: 'live' };
}

function occurredAt(fields: RecordFields, dateOrder?: 'DMY' | 'MDY'): string {
  return toActivityEvent(activity(fields), { dateOrder }).occurredAt;
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
    expect(toActivityEvent(activity(type === undefined ? {} : { type }, object), {}).kind).toBe(kind);
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
    expect(toActivityEvent(activity(direction === undefined ? {} : { direction }), {}).direction).toBe(expected);
  });

  test('happened when the source says, read by its own order of dates', () => {
    expect(occurredAt({ occurredAt: '03/04/2026' }, 'DMY')).toBe('2026-04-03T00:00:00.000Z');
    expect(occurredAt({ occurredAt: '03/04/2026' }, 'MDY')).toBe('2026-03-04T00:00:00.000Z');
    expect(occurredAt({ occurredAt: '03/04/2026', createdAt: '2026-02-01T10:00:00Z' })).toBe('2026-02-01T10:00:00.000Z');
    expect(occurredAt({})).toBe('2026-03-01T08:00:00.000Z');
  });

  test('are the same event however often they are read', () => {
    expect(toActivityEvent(activity({ subject: 'a' }), {}).id).toBe(toActivityEvent(activity({ subject: 'b' }), {}).id);
    expect(toActivityEvent(activity({}), {}).id).not.toBe(toActivityEvent(activity({}, 'Event'), {}).id);
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
