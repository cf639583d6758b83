import { invoiceBody, ticketBody, touchesBody } from './webhooks-events.ts';

/** Somebody events are told about. */
export interface PlayedCustomer {
  readonly email: string;
  readonly company: string;
}

/** What a sender tells of. */
export type PlayedKind = 'billing' | 'support' | 'mailings';

/** One happening, as a sender tells it and in words. */
export interface PlayedHappening {
  readonly body: string;
  /** For the person who watches. */
  readonly words: string;
}

const DAY_MS = 86_400_000;

const TROUBLES = [
  { subject: 'Labels are printed twice', priority: 'NORMAL' },
  { subject: 'Nobody can sign in since this morning', priority: 'URGENT' },
  { subject: 'Question about the export of stock', priority: 'LOW' },
  { subject: 'Scanner loses its connection in hall 2', priority: 'HIGH' },
] as const;

/**
 * Something new of one kind.
 *
 * @param number - no two happenings of one play have the same.
 * @param at - milliseconds since 1970.
 */
export function playHappening(
  kind: PlayedKind,
  { email, company }: PlayedCustomer,
  { number, at }: { readonly number: number; readonly at: number },
): PlayedHappening {
  const id = `${at.toString(36)}${number}`;
  switch (kind) {
    case 'billing': {
      const isLate = number % 4 === 0;
      const [createdAt, dueAt] = isLate ? [at - 40 * DAY_MS, at - 10 * DAY_MS] : [at, at + 30 * DAY_MS];
      const invoice = {
        id: `in_${id}`,
        number: `INV-${id}`,
        total: 50_000 + (number % 40) * 12_500,
        currency: 'EUR',
        email,
        company,
        createdAt,
        dueAt,
      };
      return { body: invoiceBody({ ...invoice, status: 'open' }), words: `invoice INV-${id} to ${company}${isLate ? ', overdue' : ''}` };
    }
    case 'support': {
      const { subject, priority } = TROUBLES[number % TROUBLES.length] ?? TROUBLES[0];
      const ticket = { id, subject, priority, description: `${subject}. Please help.`, email, company, openedAt: at };
      return { body: ticketBody(ticket), words: `${priority.toLowerCase()} ticket of ${company}: ${subject}` };
    }
    case 'mailings': {
      const touch = { email, mailing: 'News of the month', message: `m-${id}`, at };
      const happening = number % 3 === 0 ? 'click' : 'open';
      return { body: touchesBody([{ ...touch, happening }]), words: `${happening} of a mailing at ${company}` };
    }
  }
}
