import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { partText } from '../../../src/timeline/email/own-words.ts';
import { readMail } from '../../../src/timeline/email/read-mail.ts';

function mailOf(...lines: readonly string[]): ReturnType<typeof readMail> {
  return readMail(Buffer.from(lines.join('\r\n'), 'utf8'));
}

describe('a raw e-mail', () => {
  test('tells who wrote it to whom, when, and what it answers', () => {
    const mail = mailOf(
      'Message-ID: <c@example.org>',
      'In-Reply-To: <b@example.org>',
      'References: <a@example.org>',
      ' <b@example.org>',
      'From: =?iso-8859-1?q?J=F6rg_M=FCller?= <Joerg@Example.org>',
      'To: "Other, Ann (Sales)" <ann@example.org>, Team: bo@example.org, cy@example.org;',
      'Date: Tue, 3 Mar 2026 16:57:03 +0200',
      'Subject: =?utf-8?B?R3LDvMOf?= =?utf-8?B?ZQ==?=',
      '',
      'Passt.',
    );
    expect(mail).toMatchObject({
      messageId: 'c@example.org',
      references: ['a@example.org', 'b@example.org'],
      from: { name: 'Jörg Müller', address: 'joerg@example.org' },
      to: [{ name: 'Other, Ann (Sales)', address: 'ann@example.org' }, { address: 'bo@example.org' }, { address: 'cy@example.org' }],
      sentAt: '2026-03-03T14:57:03Z',
      subject: 'Grüße',
      own: 'Passt.',
    });
  });

  test('is read from its parts: text before HTML, files by name and size only', () => {
    const mail = mailOf(
      'Content-Type: multipart/mixed; boundary="out"',
      '',
      'Not shown.',
      '--out',
      'Content-Type: multipart/alternative; boundary=in',
      '',
      '--in',
      'Content-Type: text/plain; charset=iso-8859-15',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'Das kostet 5 =A4 und ist =',
      'g=FCnstig.',
      '--in',
      'Content-Type: text/html',
      '',
      '<p>Other words</p>',
      '--in--',
      '--out',
      'Content-Type: application/pdf',
      "Content-Disposition: attachment; filename*0*=utf-8''Angebot%20; filename*1*=%E2%82%AC.pdf",
      'Content-Transfer-Encoding: base64',
      '',
      Buffer.from('12345').toString('base64'),
      '--out',
      'Content-Type: text/plain',
      'Content-Disposition: attachment; filename=notes.txt',
      '',
      'Not said.',
      '--out--',
      'Not shown either.',
    );
    expect(mail.own).toBe('Das kostet 5 € und ist günstig.');
    expect(mail.attachments).toEqual([
      { name: 'Angebot €.pdf', type: 'application/pdf', sizeBytes: 5 },
      { name: 'notes.txt', type: 'text/plain', sizeBytes: 9 },
    ]);
  });

  test('with HTML alone is read without markup', () => {
    expect(mailOf('Content-Type: text/html; charset=utf-8', '', '<div>Gr&uuml;&#223;e</div><div>Ann</div>').own).toContain('Ann');
  });

  test('in a set it does not name or that does not exist keeps its letters', () => {
    expect(mailOf('Content-Type: text/plain; charset=x-unknown', '', 'Grüße').own).toBe('Grüße');
    expect(readMail(Buffer.from('Subject: x\n\nGr\xFC\xDFe', 'latin1')).own).toBe('Grüße');
  });

  test('that was cut off gives what is there', () => {
    expect(mailOf('Content-Type: multipart/mixed; boundary=b', '', '--b', '', 'First words').own).toBe('First words');
  });

  test('of any bytes is read without a fault', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        const mail = readMail(bytes);
        expect(mail.own.length + mail.quoted.length + mail.signature.length).toBeLessThanOrEqual(3 * bytes.length);
      }),
    );
  });

  test('nested without end is read to a bound', () => {
    const nested = Array.from({ length: 5_000 }, () => 'Content-Type: multipart/mixed; boundary=b\n\n--b').join('\n');
    expect(readMail(Buffer.from(`${nested}\n\nwords`)).attachments.length).toBeLessThanOrEqual(1);
  });
});

describe('the text of a message', () => {
  test.each([
    ['marks', 'Fine.\n\nOn 3 Mar 2026 09:00, Bo wrote:\n> Yes?\n> No?'],
    ['labels', 'Fine.\n\n-----Original Message-----\nFrom: Bo\nSent: Tuesday, March 3, 2026 9:00 AM\nTo: Ann\nSubject: x\n\nYes?'],
    ['labels in German', 'Fine.\n\nVon: Bo\nGesendet: Dienstag, 3. März 2026 09:00\nAn: Ann\nBetreff: x\n\nYes?'],
  ])('is parted from what it quotes by %s', (_, text) => {
    const { own, quoted } = partText(text);
    expect(own).toBe('Fine.');
    expect(quoted).toContain('Yes?');
  });

  test('written between quoted lines is the sender’s', () => {
    expect(partText('On 3 Mar 2026 09:00, Bo wrote:\n> Yes?\nNo.\n> Why?\nToo late.').own).toBe('No.\nToo late.');
  });

  test.each([
    ['a mark', 'We take it.\n-- \nAnn Other\n+49 30 1234'],
    ['a closing', 'We take it.\n\nBest regards,\nAnn Other\n+49 30 1234'],
    ['a closing in German', 'We take it.\n\nMit freundlichen Grüßen\nAnn Other'],
    ['a closing in French', 'We take it.\n\nCordialement,\nAnn Other'],
  ])('is parted from the signature below %s', (_, text) => {
    const { own, signature } = partText(text);
    expect(own).toBe('We take it.');
    expect(signature).toContain('Ann Other');
  });

  test('with thanks and more words below keeps them', () => {
    const text = `Thanks\n\n${'This is what we should do next, and it is a longer thought than any signature has, so it must be kept as it is. '.repeat(2)}`;
    expect(partText(text).signature).toBe('');
  });

  test('loses no word to any part', () => {
    const piece = fc.constantFrom(
      'Fine.\n',
      '> Yes?\n',
      'On 3 Mar 2026 09:00, Bo wrote:\n',
      '-- \n',
      'Cheers\n',
      'From: Bo\nSent: 3 Mar 2026 09:00\n',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const { own, signature, quoted } = partText(pieces.join(''));
        expect(wordsOf(`${own} ${signature} ${quoted}`)).toEqual(wordsOf(pieces.join('')));
      }),
    );
  });
});

function wordsOf(text: string): readonly string[] {
  return (text.match(/\w+/gu) ?? []).toSorted();
}
