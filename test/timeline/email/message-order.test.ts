import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { orderMessages } from '../../../src/timeline/email/message-order.ts';

function sendersIn(text: string): readonly string[] {
  return orderMessages(text).map(({ sender }) => sender);
}

const ABOVE =
  'Date: Tue, 3 Mar 2026 05:13:33 -0800 (PST)\nFrom: Ann Other <ann@example.org>\nTo: bo@example.org\nSubject: RE: Quote\n\nSee below.\n';

describe('messages of a thread', () => {
  test('are ordered by what quotes what where the clocks disagree', () => {
    const text =
      `${ABOVE}-----Original Message-----\nFrom: Bo Berg\nSent: Tuesday, March 3, 2026 7:01 AM\nTo: Ann Other\nSubject: RE: Quote\n\nFine.\n` +
      '-----Original Message-----\nFrom: Ann Other\nSent: Tuesday, March 3, 2026 7:20 AM\nTo: Bo Berg\nSubject: Quote\n\nHere it is.\n';
    expect(orderMessages(text)).toEqual([
      { offset: text.lastIndexOf('From: Ann'), sentAt: '2026-03-03T07:20:00', sender: 'Ann Other' },
      { offset: text.indexOf('From: Bo'), sentAt: '2026-03-03T07:01:00', sender: 'Bo Berg' },
      { offset: 0, sentAt: '2026-03-03T13:13:33Z', sender: 'Ann Other <ann@example.org>' },
    ]);
  });

  test.each([
    ['On Tue, Mar 3, 2026 at 4:57 PM, Bo Berg <bo@example.org> wrote:', '2026-03-03T16:57:00', 'Bo Berg <bo@example.org>'],
    ['On Tue, 3 Mar 2026\n16:57:03 +0200, Bo Berg <bo@example.org>\nwrote:', '2026-03-03T14:57:03Z', 'Bo Berg <bo@example.org>'],
    ['Bo Berg wrote on 3 Mar 2026 16:57:', '2026-03-03T16:57:00', 'Bo Berg'],
    ['Am 03.04.2026 um 16:57 schrieb Bo Berg:', '2026-04-03T16:57:00', 'Bo Berg'],
    ['Bo Berg <bo@example.org> schrieb am Di., 3. März 2026, 16:57:', '2026-03-03T16:57:00', 'Bo Berg <bo@example.org>'],
    ['Le mar. 3 mars 2026 à 16:57, Bo Berg <bo@example.org> a écrit :', '2026-03-03T16:57:00', 'Bo Berg <bo@example.org>'],
    ['El mar, 3 mar 2026 a las 16:57, Bo Berg (<bo@example.org>) escribió:', '2026-03-03T16:57:00', 'Bo Berg (<bo@example.org>)'],
    ['Il giorno mar 3 mar 2026 alle ore 16:57 Bo Berg <bo@example.org> ha scritto:', '2026-03-03T16:57:00', 'Bo Berg <bo@example.org>'],
    ['Op di 3 mrt 2026 om 16:57 schreef Bo Berg <bo@example.org>:', '2026-03-03T16:57:00', 'Bo Berg <bo@example.org>'],
    ['Em ter., 3 de mar. de 2026 às 16:57, Bo Berg <bo@example.org> escreveu:', '2026-03-03T16:57:00', 'Bo Berg <bo@example.org>'],
    ['tirsdag den 3. marts 2026 kl. 16.57 skrev Bo Berg <bo@example.org>:', '2026-03-03T16:57:00', 'Bo Berg <bo@example.org>'],
    ['2026年3月3日(火) 16:57 Bo Berg <bo@example.org>:', '2026-03-03T16:57:00', 'Bo Berg <bo@example.org>'],
    ['Von: Bo Berg\nGesendet: Dienstag, 3. März 2026 16:57\nAn: Ann\nBetreff: Angebot\n', '2026-03-03T16:57:00', 'Bo Berg'],
    ['De : Bo Berg\nEnvoyé : mardi 3 mars 2026 16:57\nÀ : Ann\nObjet : Devis\n', '2026-03-03T16:57:00', 'Bo Berg'],
    ['*From:* Bo Berg\n*Sent:* Tuesday, March 3, 2026 4:57 PM\n*To:* Ann\n*Subject:* Quote\n', '2026-03-03T16:57:00', 'Bo Berg'],
    ['From: Bo Berg\nOn Behalf Of Sales\nSent: Tuesday, March 3, 2026 4:57 PM\nTo: Ann\n', '2026-03-03T16:57:00', 'Bo Berg'],
  ])('are found below %j', (header, sentAt, sender) => {
    const [quoted, above] = orderMessages(`${ABOVE}${header}\n> Fine.\n`);
    expect(quoted).toEqual({ offset: ABOVE.length, sentAt, sender });
    expect(above?.offset).toBe(0);
  });

  test.each([
    'Dan, please call on 3 March 2026 at 16:57:',
    'Date: Friday\nTo: everybody',
    'To: ann@example.org\n3/3/2026 16:57\ncc:',
    'The deadline is 3 March 2026 at 16:57. Agenda:',
  ])('are not seen in %j', (text) => {
    expect(orderMessages(`Hello,\n\n${text}\nBye`)).toEqual([]);
  });

  test('quoted side by side are ordered by their times', () => {
    const text = `${ABOVE}On 4 Mar 2026 09:00, Cy wrote:\n> No.\n\nI agree with her.\n\nOn 3 Mar 2026 09:00, Bo wrote:\n> Yes.\n> On 2 Mar 2026 09:00, Di wrote:\n>> Well?\n\nNot with him.\n`;
    expect(sendersIn(text)).toEqual(['Di', 'Bo', 'Cy', 'Ann Other <ann@example.org>']);
  });

  test('with a date of two readings take the one that can be before the answer', () => {
    expect(orderMessages(`${ABOVE}From: Bo\nSent: 03/02/2026 4:57 PM\nTo: Ann\n\nFine.\n`)[0]?.sentAt).toBe('2026-03-02T16:57:00');
    expect(orderMessages(`${ABOVE}From: Bo\nSent: 02/06/2026 4:57 PM\nTo: Ann\n\nFine.\n`)[0]?.sentAt).toBe('2026-02-06T16:57:00');
  });

  test('keep the place of one whose date cannot be read', () => {
    expect(orderMessages(`${ABOVE}From: Bo\nSent: the other day\nTo: Ann\n\nFine.\n`).map(({ sentAt }) => sentAt)).toEqual([
      undefined,
      '2026-03-03T13:13:33Z',
    ]);
  });

  test('of any text begin at lines of that text, none twice', () => {
    const piece = fc.constantFrom(
      'From: Ann\n',
      'Sent: 3 Mar 2026 16:57\n',
      '> ',
      'On 3 Mar 2026 16:57, Bo wrote:\n',
      '\n',
      'To: x;\n',
      'words\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const text = pieces.join('');
        const offsets = orderMessages(text).map(({ offset }) => offset);
        expect(new Set(offsets).size).toBe(offsets.length);
        for (const offset of offsets) expect(offset === 0 || text[offset - 1] === '\n').toBe(true);
      }),
    );
  });
});
