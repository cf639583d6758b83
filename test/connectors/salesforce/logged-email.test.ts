import { describe, expect, test } from 'vitest';

import { readLoggedEmail } from '../../../connectors/salesforce/logged-email.ts';

describe('an e-mail that Salesforce logged as a task', () => {
  test('has its parties, its subject without the prefix and its text', () => {
    const description = 'From: anna@acme.example\nTo: bo@corp.example; eve@corp.example\nSubject: Offer\nBody:\nHello,\n\nSubject: stays.';
    expect(readLoggedEmail({ subtype: 'Email', subject: 'Email: Offer', description })).toEqual({
      type: 'email',
      from: 'anna@acme.example',
      to: 'bo@corp.example; eve@corp.example',
      subject: 'Offer',
      body: 'Hello,\n\nSubject: stays.',
    });
  });

  test('is known by the way it is written where no subtype says so', () => {
    const description = 'Additional To: \r\nCC: \r\nBCC: \r\nAttachment: \r\n\r\nSubject: Offer\r\nBody:\r\nHello';
    expect(readLoggedEmail({ subtype: 'Task', subject: 'Email: Offer', description })).toEqual({
      type: 'email',
      subject: 'Offer',
      body: 'Hello',
    });
  });

  test.each([
    ['without a sender', 'To: b@x.example\nBody:\nHi', { to: 'b@x.example', body: 'Hi' }],
    ['with an empty sender', 'From: \nTo: b@x.example\nSubject: \nBody:\nHi', { to: 'b@x.example', body: 'Hi' }],
    ['without a mark before the text', 'From: a@x.example\n\nHi', { from: 'a@x.example', body: 'Hi' }],
    ['without headers', 'Body:\nHi', { body: 'Hi' }],
    ['of text alone', '\n Hi: there\r\n', { body: '\n Hi: there\r\n' }],
    ['of headers alone', 'From: a@x.example', { from: 'a@x.example' }],
    ['without a word', null, {}],
  ])('may have a description %s', (_, description, expected) => {
    expect(readLoggedEmail({ subtype: 'Email', subject: 'Email: Offer', description })).toEqual({
      type: 'email',
      subject: 'Offer',
      ...expected,
    });
  });

  test('takes the subject from its headers where the task has none', () => {
    expect(readLoggedEmail({ subtype: 'Email', subject: null, description: 'Subject: Offer\nBody:\nHi' })?.subject).toBe('Offer');
  });

  test.each([
    ['a reminder about e-mail', { subtype: 'Task', subject: 'Email: write to Bo', description: 'about the offer' }],
    ['a note in the form of an e-mail', { subtype: 'Task', subject: 'Note: Offer', description: 'From: a@x.example\nBody:\nHi' }],
    ['a call', { subtype: 'Call', subject: 'Call', description: null }],
  ])('is not %s', (_, task) => {
    expect(readLoggedEmail(task)).toBeUndefined();
  });
});
