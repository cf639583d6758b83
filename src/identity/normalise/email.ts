import { isOrganisationDomain, normaliseDomain } from './domain.ts';
import type { Normalised } from './normalised.ts';

/** One e-mail address. */
export interface Email {
  /** The address in lower case: what is shown and written to. */
  readonly address: string;
  /** The mailbox behind it, without tags and, where the provider ignores them, points: what is compared. */
  readonly key: string;
  /** The registrable domain. */
  readonly domain: string;
  /** `shared` mailboxes (`info@`, `sales@`) belong to no one person. */
  readonly mailbox: 'personal' | 'shared';
  /** Whether the domain says which organisation the mailbox belongs to. */
  readonly domainEvidence: 'organisation' | 'none';
}

/** Version of this rule. */
export const EMAIL_VERSION = 1;

/** Reads one e-mail address, also as `Name <address>` or `mailto:`. */
export function normaliseEmail(raw: string): Normalised<Email, 'empty' | 'not-an-address' | 'placeholder'> {
  const text = raw.normalize('NFKC').trim().toLowerCase();
  if (text === '') return { raw, reason: 'empty' };
  const [, local, host] = /^([^\s@"<>(),;:\\[\]]+)@([^\s@]+\.[^\s@]+)$/u.exec(bareAddress(text)) ?? [];
  const domain = normaliseDomain(host ?? '').value;
  if (local === undefined || host === undefined || domain === undefined) return { raw, reason: 'not-an-address' };
  if (PLACEHOLDERS.has(local)) return { raw, reason: 'placeholder' };
  const box = mailboxOf(local, domain);
  return {
    raw,
    value: {
      address: `${local}@${host}`,
      key: `${box}@${sameProvider(host)}`,
      domain,
      mailbox: SHARED_MAILBOXES.has(box.replaceAll(/[\d._-]+$/gu, '')) ? 'shared' : 'personal',
      domainEvidence: isOrganisationDomain(domain) ? 'organisation' : 'none',
    },
  };
}

function bareAddress(text: string): string {
  const [, inner = text] = /<([^<>]*)>\s*$/u.exec(text) ?? [];
  return inner
    .replace(/^mailto:/u, '')
    .replace(/\?.*$/u, '')
    .replaceAll(/^[\s'"<([]+|[\s'">)\],;.]+$/gu, '');
}

const GMAIL: ReadonlySet<string> = new Set(['gmail.com', 'googlemail.com']);

function mailboxOf(local: string, domain: string): string {
  const tag = local.indexOf('+');
  const untagged = tag > 0 ? local.slice(0, tag) : local;
  // Gmail delivers j.smith and jsmith to one mailbox: https://support.google.com/mail/answer/7436150
  return GMAIL.has(domain) ? untagged.replaceAll('.', '') : untagged;
}

function sameProvider(host: string): string {
  return host === 'googlemail.com' ? 'gmail.com' : host;
}

const PLACEHOLDERS: ReadonlySet<string> = new Set([
  'noemail',
  'no-email',
  'none',
  'unknown',
  'n.a',
  'na',
  'xxx',
  'nomail',
  'keine',
  'test',
]);

const SHARED_MAILBOXES: ReadonlySet<string> = new Set(
  (
    'info information contact contacts hello hi office mail email post enquiries inquiries enquiry inquiry general team reception desk frontdesk ' +
    'sales support help helpdesk service services customerservice customer.service customercare care billing accounts accounting invoice invoices finance ' +
    'orders order purchasing procurement hr jobs careers recruiting admin administrator administration webmaster postmaster hostmaster root it ' +
    'marketing press media news newsletter noreply no-reply no_reply donotreply do-not-reply privacy legal compliance security abuse shop store booking ' +
    'kontakt buero sekretariat zentrale empfang vertrieb verkauf einkauf bestellung rechnung buchhaltung personal bewerbung datenschutz ' +
    'accueil bonjour contacto ventas compras facturacion administracion comptabilite compta commercial vendite acquisti amministrazione contatti ' +
    'contato vendas verkoop inkoop administratie biuro sprzedaz'
  ).split(' '),
);
