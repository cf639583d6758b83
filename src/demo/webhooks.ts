import type { Delivery } from './webhooks-deliver.ts';
import { invoiceBody, ticketBody, touchesBody } from './webhooks-events.ts';
import type { PlayedInvoice } from './webhooks-events.ts';
import { playSendgrid, playStripe, playZendesk } from './webhooks-signing.ts';
import type { PlayedSender } from './webhooks-signing.ts';
import type { Company, Person, World } from './world/entities.ts';

/** Names of the demo company's senders: billing, support and mailings. */
export type DemoSenderName = 'billing' | 'support' | 'mailings';

// Known to everybody who reads this: it protects nothing but a demo on the machine's own address.
const DEMO_SECRET = 'demo-secret-that-protects-nothing';

/** The demo company's senders, by configured name. */
export const DEMO_SENDERS: Readonly<Record<DemoSenderName, PlayedSender>> = {
  billing: playStripe(DEMO_SECRET),
  support: playZendesk(DEMO_SECRET),
  mailings: playSendgrid(DEMO_SECRET),
};

/** What one of them tells in one request. */
export interface DemoDelivery extends Delivery {
  readonly sender: DemoSenderName;
}

/** The demo company's senders as a gateway is configured with them. */
export function demoSenderSettings(): Readonly<Record<DemoSenderName, PlayedSender['settings']>> {
  const { billing, support, mailings } = DEMO_SENDERS;
  return { billing: billing.settings, support: support.settings, mailings: mailings.settings };
}

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;

/**
 * What the demo company's other systems tell of a world, the same at every call: an invoice that is overdue at a customer whose open deal would tempt
 * anybody to sell more, a critical ticket of a known contact at another one, invoices that were paid, touches of a mailing, and an invoice to somebody
 * whom no system knows.
 */
export function demoDeliveries(world: World): readonly DemoDelivery[] {
  const noon = Date.parse(`${world.asOf}T12:00:00Z`);
  const [debtor, sufferer, ...others] = castOf(world);
  const payers = others.slice(0, 3);
  return [
    ...(debtor === undefined ? [] : [overdueInvoice(debtor, noon)]),
    ...(sufferer === undefined ? [] : [criticalTicket(sufferer, noon)]),
    ...payers.map((payer, index) => paidInvoice(payer, index, noon)),
    ...(others.length === 0 ? [] : [mailing(others.slice(0, 6), noon)]),
    strangersInvoice(noon),
  ];
}

/** A customer with an open deal, and a contact there whom a CRM knows by address. */
interface Guest {
  readonly company: Company;
  readonly person: Person;
  readonly email: string;
}

// Companies of planted stories stay as their stories tell them.
function castOf({ companies, people, deals, tickets, stories }: World): readonly Guest[] {
  const planted = new Set(stories.flatMap(({ keys }) => keys));
  const tempting = new Set(
    deals.filter(({ facts }) => /^(?:proposal|negotiation|committed)$/u.test(facts.stage)).map(({ facts }) => facts.companyKey),
  );
  const suffering = new Set(tickets.filter(({ facts }) => facts.status !== 'closed').map(({ facts }) => facts.companyKey));
  return companies
    .filter(({ key, facts }) => facts.relationship === 'customer' && tempting.has(key) && !planted.has(key) && !suffering.has(key))
    .flatMap((company) => {
      const person = people.find(({ facts, seenBy }) => facts.companyKey === company.key && isKnown(facts.email, seenBy));
      return person?.facts.email === undefined ? [] : [{ company, person, email: person.facts.email }];
    });
}

function isKnown(email: string | undefined, { salesforce, hubspot }: Person['seenBy']): boolean {
  return email !== undefined && [salesforce, hubspot].some((sighting) => sighting?.facts.email === email);
}

function overdueInvoice({ company, email }: Guest, noon: number): DemoDelivery {
  const [createdAt, dueAt] = [noon - 25 * DAY_MS, noon - 11 * DAY_MS];
  return invoice({
    id: 'in_demo_overdue',
    number: 'INV-2041',
    status: 'open',
    total: 1_840_000,
    currency: 'EUR',
    email,
    company: company.facts.name,
    createdAt,
    dueAt,
  });
}

function paidInvoice({ company, email }: Guest, index: number, noon: number): DemoDelivery {
  const createdAt = noon - (40 + index) * DAY_MS;
  const [dueAt, paidAt] = [createdAt + 30 * DAY_MS, createdAt + (12 + index) * DAY_MS];
  const [id, number] = [`in_demo_paid_${index + 1}`, `INV-${2_050 + index}`];
  return invoice({
    id,
    number,
    status: 'paid',
    total: 425_000 + index * 130_000,
    currency: 'EUR',
    email,
    company: company.facts.name,
    createdAt,
    dueAt,
    paidAt,
  });
}

function strangersInvoice(noon: number): DemoDelivery {
  const [company, email] = ['Halvorsen Chandlery', 'ledger@halvorsen-chandlery.example'];
  return invoice({
    id: 'in_demo_stranger',
    number: 'INV-2060',
    status: 'open',
    total: 96_000,
    currency: 'EUR',
    email,
    company,
    createdAt: noon - 4 * DAY_MS,
    dueAt: noon + 26 * DAY_MS,
  });
}

function invoice(played: PlayedInvoice): DemoDelivery {
  return { sender: 'billing', body: invoiceBody(played) };
}

function criticalTicket({ company, email }: Guest, noon: number): DemoDelivery {
  const body = ticketBody({
    id: '7301',
    subject: 'Production line stopped after the update',
    description: 'Since the update of last night the scanners book nothing any more. Two shifts stand still, please call back at once.',
    priority: 'URGENT',
    email,
    company: company.facts.name,
    openedAt: noon - DAY_MS - 5 * HOUR_MS,
  });
  return { sender: 'support', body };
}

/** Everybody was sent it, every second one opened it, one followed its link. */
function mailing(guests: readonly Guest[], noon: number): DemoDelivery {
  const at = noon - 9 * DAY_MS;
  const [name, url] = ['Autumn release: shorter picking routes', 'https://demo-company.example/autumn'];
  const touches = guests.flatMap(({ email }, index) => {
    const touch = { email, mailing: name, message: `demo-autumn-${index + 1}` };
    return [
      { ...touch, happening: 'delivered' as const, at: at + index * 1_000 },
      ...(index % 2 === 0 ? [{ ...touch, happening: 'open' as const, at: at + HOUR_MS + index * 60_000 }] : []),
      ...(index === 0 ? [{ ...touch, happening: 'click' as const, at: at + HOUR_MS + 90_000, url }] : []),
    ];
  });
  return { sender: 'mailings', body: touchesBody(touches) };
}
