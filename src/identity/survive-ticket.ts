import type { Ballot } from './ballot.ts';
import type { TicketValues } from './golden-values.ts';
import type { Member } from './member.ts';
import { chooseInstant, MOMENT, chooseTie, chooseShared, chooseText, chooseUnified, nameOfRecord } from './survive-shared.ts';

/** The values of a ticket. */
export function surviveTicket(members: readonly Member<'ticket'>[], ballot: Ballot<'ticket'>): TicketValues {
  const subject = ballot.choose({ field: 'subject', from: ['subject'], read: ({ profile }) => profile.subject, text: (value) => value });
  const shared = chooseShared(members, ballot, subject?.stated);
  const number = chooseText(ballot, 'number', ({ profile }) => profile.number);
  const status = chooseUnified(ballot, 'status', ({ profile }) => profile.status)?.value ?? { unified: 'OPEN' };
  return {
    number,
    subject: subject?.value ?? number ?? nameOfRecord(shared.primary),
    description: chooseText(ballot, 'description', ({ profile }) => profile.description),
    status,
    priority: chooseUnified(ballot, 'priority', ({ profile }) => profile.priority)?.value,
    openedAt: ballot.earliest({
      field: 'openedAt',
      from: ['openedAt'],
      read: ({ profile }) => profile.openedAt ?? profile.createdAt,
      ...MOMENT,
    }),
    closedAt: status.unified === 'CLOSED' ? chooseInstant(ballot, 'closedAt', ({ profile }) => profile.closedAt) : undefined,
    account: chooseTie(ballot, 'account'),
    contact: chooseTie(ballot, 'contact'),
    owner: chooseTie(ballot, 'owner'),
    ...shared,
  };
}
