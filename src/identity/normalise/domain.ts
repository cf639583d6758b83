import { domainToUnicode } from 'node:url';

import { parse } from 'tldts';

import type { Normalised } from './normalised.ts';

/** Version of this rule. */
export const DOMAIN_VERSION = 1;

/**
 * The registrable domain behind a host name, web address or e-mail domain, lower case, in Unicode: `shop.example.co.uk` is `example.co.uk`.
 *
 * @see https://publicsuffix.org
 */
export function normaliseDomain(raw: string): Normalised<string, 'empty' | 'not-a-domain'> {
  const text = raw.trim().normalize('NFKC');
  if (text === '') return { raw, reason: 'empty' };
  if (/\s/u.test(text)) return { raw, reason: 'not-a-domain' };
  // Pages on a shared platform are told apart (`acme.wixsite.com`); the platform itself (`us.com`) is a domain like others.
  const domain = parse(text, { allowPrivateDomains: true }).domain ?? parse(text).domain;
  if (domain === null || !/\.[^\d.-][^.]+$/u.test(domain) || LOCAL.test(domain)) return { raw, reason: 'not-a-domain' };
  const name = domainToUnicode(domain).toLowerCase();
  return name === '' ? { raw, reason: 'not-a-domain' } : { raw, value: name };
}

// Names that mean something only inside one network (RFC 6761, RFC 6762 and custom).
const LOCAL = /\.(?:local|localhost|localdomain|lan|internal|intranet|home|invalid)$/iu;

/** What stands before the public suffix: `acme` of `acme.de` and of `acme.co.uk`. */
export function domainLabel(domain: string): string {
  return parse(domain, { allowPrivateDomains: true }).domainWithoutSuffix ?? domain;
}

/** Whether a domain says which organisation something belongs to: mailbox providers, social networks and parked pages do not. */
export function isOrganisationDomain(domain: string): boolean {
  return !SHARED_DOMAINS.has(domain) && !SHARED_FAMILIES.has(domainLabel(domain)) && !RESERVED.test(domain);
}

// Providers with one domain per country.
const SHARED_FAMILIES: ReadonlySet<string> = new Set([
  'yahoo',
  'ymail',
  'hotmail',
  'outlook',
  'live',
  'gmail',
  'googlemail',
  'aol',
  'gmx',
  'msn',
]);

/** Domains that the standards reserve for examples (RFC 2606): everyone uses them. */
const RESERVED = /^example\.(?:com|net|org)$/u;

const SHARED_DOMAINS: ReadonlySet<string> = new Set(
  // Mailboxes
  (
    'web.de t-online.de freenet.de arcor.de posteo.de mailbox.org icloud.com me.com mac.com proton.me protonmail.com pm.me tutanota.com tuta.io ' +
    'fastmail.com hey.com zoho.com mail.com email.com inbox.com mail.ru bk.ru list.ru inbox.ru rambler.ru yandex.ru yandex.com ya.ru ukr.net ' +
    'orange.fr wanadoo.fr free.fr laposte.net sfr.fr neuf.fr bbox.fr libero.it tiscali.it virgilio.it alice.it tin.it telefonica.net terra.com ' +
    'terra.com.br uol.com.br bol.com.br ig.com.br sapo.pt bluewin.ch hispeed.ch sunrise.ch chello.at aon.at skynet.be telenet.be ziggo.nl kpnmail.nl ' +
    'planet.nl home.nl xs4all.nl hetnet.nl telia.com wp.pl o2.pl interia.pl onet.pl seznam.cz centrum.cz post.cz azet.sk abv.bg btinternet.com ' +
    'btopenworld.com ntlworld.com virginmedia.com sky.com talktalk.net blueyonder.co.uk comcast.net verizon.net att.net sbcglobal.net bellsouth.net ' +
    'cox.net charter.net earthlink.net juno.com optonline.net rocketmail.com rogers.com shaw.ca sympatico.ca videotron.ca bigpond.com optusnet.com.au ' +
    'xtra.co.nz qq.com 163.com 126.com sina.com sohu.com naver.com daum.net hanmail.net nate.com docomo.ne.jp ezweb.ne.jp softbank.ne.jp rediffmail.com ' +
    // Platforms on which many organisations have a page
    'facebook.com fb.com linkedin.com instagram.com twitter.com x.com youtube.com tiktok.com pinterest.com xing.com medium.com github.com google.com ' +
    'goo.gl bit.ly linktr.ee wix.com wordpress.com squarespace.com jimdo.com weebly.com blogger.com godaddy.com etsy.com ebay.com amazon.com yelp.com ' +
    'tripadvisor.com ' +
    // Parked pages
    'sedo.com sedoparking.com parkingcrew.net bodis.com dan.com afternic.com hugedomains.com namecheap.com above.com'
  ).split(' '),
);
