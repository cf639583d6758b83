/** An invoice as billing tells of it. */
export interface PlayedInvoice {
  /** The vendor's own id: the same for all events of one invoice. */
  readonly id: string;
  readonly number: string;
  readonly status: 'open' | 'paid';
  /** In the currency's smallest unit. */
  readonly total: number;
  /** ISO 4217. */
  readonly currency: string;
  readonly email: string;
  readonly company: string;
  /** Milliseconds since 1970, as are all instants here. */
  readonly createdAt: number;
  readonly dueAt: number;
  readonly paidAt?: number;
}

/** The body of an invoice's event. */
export function invoiceBody({ id, number, status, total, currency, email, company, createdAt, dueAt, paidAt }: PlayedInvoice): string {
  const at = paidAt ?? createdAt;
  return JSON.stringify({
    id: `evt_${id}_${status}`,
    object: 'event',
    type: status === 'paid' ? 'invoice.paid' : 'invoice.finalized',
    created: toSeconds(at),
    data: {
      object: {
        id,
        object: 'invoice',
        number,
        status,
        total,
        amount_due: total,
        currency: currency.toLowerCase(),
        customer_email: email,
        customer_name: company,
        created: toSeconds(createdAt),
        due_date: toSeconds(dueAt),
        status_transitions: { finalized_at: toSeconds(createdAt), paid_at: paidAt === undefined ? null : toSeconds(paidAt) },
      },
    },
  });
}

/** A request for help as support tells of it. */
export interface PlayedTicket {
  readonly id: string;
  readonly subject: string;
  readonly description: string;
  readonly priority: 'URGENT' | 'HIGH' | 'NORMAL' | 'LOW';
  readonly email: string;
  readonly company: string;
  readonly openedAt: number;
}

/** The body of an opened ticket's event. */
export function ticketBody({ id, subject, description, priority, email, company, openedAt }: PlayedTicket): string {
  const at = new Date(openedAt).toISOString();
  return JSON.stringify({
    account_id: 1,
    id: `ticket-${id}-created`,
    time: at,
    type: 'zen:event-type:ticket.created',
    subject: `zen:ticket:${id}`,
    detail: {
      id,
      subject,
      description,
      status: 'NEW',
      priority,
      created_at: at,
      updated_at: at,
      requester_email: email,
      organization_name: company,
    },
  });
}

/** Something one address did with a mailing. */
export interface PlayedTouch {
  readonly email: string;
  readonly happening: 'delivered' | 'open' | 'click';
  readonly mailing: string;
  /** Of the mailing at this address. */
  readonly message: string;
  readonly at: number;
  readonly url?: string;
}

/** The body of a batch of touches. */
export function touchesBody(touches: readonly PlayedTouch[]): string {
  return JSON.stringify(
    touches.map(({ email, happening, mailing, message, at, url }) => ({
      email,
      event: happening,
      timestamp: toSeconds(at),
      sg_message_id: message,
      sg_event_id: `${message}-${happening}`,
      subject: mailing,
      ...(url === undefined ? {} : { url }),
    })),
  );
}

function toSeconds(milliseconds: number): number {
  return Math.floor(milliseconds / 1_000);
}
