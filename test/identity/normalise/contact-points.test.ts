import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { isOrganisationDomain, normaliseDomain } from '../../../src/identity/normalise/domain.ts';
import { normaliseEmail } from '../../../src/identity/normalise/email.ts';
import { normalisePhone } from '../../../src/identity/normalise/phone.ts';

describe('domains', () => {
  test.each([
    ['https://www.Example-Shop.co.uk/about?x=1', 'example-shop.co.uk'],
    ['mail.acme.de', 'acme.de'],
    ['ACME.COM', 'acme.com'],
    ['http://acme.com:8080', 'acme.com'],
    ['xn--mller-kva.de', 'müller.de'],
    ['acme.com.', 'acme.com'],
    ['https://acme.wixsite.com/home', 'acme.wixsite.com'],
    ['us.com', 'us.com'],
  ])('%s belongs to %s', (raw, domain) => {
    expect(normaliseDomain(raw)).toEqual({ raw, value: domain });
  });

  test.each(['n/a', 'localhost', '192.168.0.1', 'coming soon', 'http://', 'server.localdomain', 'e.g.', 'v1.2'])(
    '%s is no domain',
    (raw) => {
      expect(normaliseDomain(raw).value).toBeUndefined();
    },
  );

  test.each(['gmail.com', 'yahoo.co.jp', 'gmx.de', 'linkedin.com', 'sedoparking.com', 'example.com'])(
    '%s says nothing about an organisation',
    (domain) => {
      expect(isOrganisationDomain(domain)).toBe(false);
    },
  );

  test('a domain of its own says which organisation it is', () => {
    expect(isOrganisationDomain('globex.de')).toBe(true);
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.webUrl(), (url) => {
        const once = normaliseDomain(url).value;
        fc.pre(once !== undefined);
        expect(normaliseDomain(once).value).toBe(once);
      }),
    );
  });
});

describe('e-mail addresses', () => {
  test.each([
    ['Ada.Lovelace@Acme.COM', 'ada.lovelace@acme.com', 'ada.lovelace@acme.com'],
    ['ada+crm@acme.com', 'ada+crm@acme.com', 'ada@acme.com'],
    ['a.da.l@gmail.com', 'a.da.l@gmail.com', 'adal@gmail.com'],
    ['adal@googlemail.com', 'adal@googlemail.com', 'adal@gmail.com'],
    ['"Ada Lovelace" <ada@acme.com>', 'ada@acme.com', 'ada@acme.com'],
    ['mailto:ada@acme.com?subject=Hi', 'ada@acme.com', 'ada@acme.com'],
    [' ada@acme.com; ', 'ada@acme.com', 'ada@acme.com'],
  ])('%s is %s, compared as %s', (raw, address, key) => {
    expect(normaliseEmail(raw)).toMatchObject({ raw, value: { address, key } });
  });

  test.each(['info@acme.com', 'Sales@acme.com', 'kontakt@acme.de', 'no-reply@acme.com', 'support2@acme.com'])(
    '%s belongs to no one person',
    (raw) => {
      expect(normaliseEmail(raw).value?.mailbox).toBe('shared');
    },
  );

  test.each([
    ['', 'empty'],
    ['ada at acme.com', 'not-an-address'],
    ['ada@localhost', 'not-an-address'],
    ['noemail@acme.com', 'placeholder'],
  ])('"%s" has no value: %s', (raw, reason) => {
    expect(normaliseEmail(raw)).toEqual({ raw, reason });
  });

  test('normalising twice changes nothing', () => {
    fc.assert(
      fc.property(fc.emailAddress(), (raw) => {
        const once = normaliseEmail(raw).value;
        fc.pre(once !== undefined);
        expect(normaliseEmail(once.address).value).toEqual(once);
      }),
    );
  });
});

describe('telephone numbers', () => {
  test.each([
    ['+49 (0)30 123456', undefined, '+4930123456'],
    ['030/123456', 'DE', '+4930123456'],
    ['0049 30 123456', undefined, '+4930123456'],
    ['(415) 555-2671', 'US', '+14155552671'],
    ['4930123456.0', 'DE', '+4930123456'],
    ['Tel.: +44 20 7946 0958', undefined, '+442079460958'],
    ['＋４９ ３０ １２３４５６', undefined, '+4930123456'],
  ])('%s in %s is %s', (raw, region, e164) => {
    expect(normalisePhone(raw, { region })).toMatchObject({ raw, value: { e164 } });
  });

  test('keeps an extension apart from the number', () => {
    expect(normalisePhone('(415) 555-2671 ext. 12', { region: 'US' }).value).toEqual({ e164: '+14155552671', extension: '12' });
  });

  test.each([
    ['0043 1 2346152-298', { e164: '+4312346152', extension: '298' }],
    ['030 123456-78', { e164: '+4930123456', extension: '78' }],
    ['+41 44 668 18 00-12', { e164: '+41446681800', extension: '12' }],
  ])('the hyphen of %s sets off an extension', (raw, value) => {
    expect(normalisePhone(raw, { region: 'DE' }).value).toEqual(value);
  });

  test.each([
    ['030-123456', 'DE', '+4930123456'],
    ['+43-1-2346152', undefined, '+4312346152'],
    ['415 555-2671', 'US', '+14155552671'],
  ])('the hyphens of %s only group', (raw, region, e164) => {
    expect(normalisePhone(raw, { region }).value).toEqual({ e164, extension: undefined });
  });

  test.each([
    ['030 123456', undefined, 'needs-region'],
    ['030 123456', 'Atlantis', 'needs-region'],
    ['4.9301E+11', 'DE', 'invalid'],
    ['12', 'DE', 'invalid'],
    ['none', 'DE', 'empty'],
  ])('%s in %s is not guessed: %s', (raw, region, reason) => {
    expect(normalisePhone(raw, { region })).toEqual({ raw, reason });
  });

  test('a number that was read is read the same again, whatever the region', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2_000_000_000, max: 9_899_999_999 }), fc.constantFrom('US', 'DE', undefined), (digits, region) => {
        const once = normalisePhone(`${digits}`, { region: 'US' }).value;
        fc.pre(once !== undefined);
        expect(normalisePhone(once.e164, { region }).value?.e164).toBe(once.e164);
      }),
    );
  });
});
