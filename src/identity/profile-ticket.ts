import type { RecordFields } from '../../connectors/connector.ts';
import { words } from './normalise/fold.ts';
import { normaliseTicketPriority } from './normalise/ticket-priority.ts';
import type { TicketPriority } from './normalise/ticket-priority.ts';
import { normaliseTicketStatus } from './normalise/ticket-status.ts';
import { normaliseTruth } from './normalise/truth.ts';
import type { Unified } from './normalise/unified.ts';
import type { TicketProfile } from './profile-values.ts';
import { readMoment, readText } from './read-field.ts';
import type { SourceSettings } from './source-settings.ts';

/** Normalised values of a ticket's record. */
export function profileTicket(fields: RecordFields, settings: SourceSettings): Omit<TicketProfile, 'verified' | 'accounts'> {
  const numberKey = words(fields.number ?? '')
    .join('')
    .replace(/^0+(?=.)/u, '');
  return {
    kind: 'ticket',
    status: normaliseTicketStatus(readText(fields.status), { isClosed: normaliseTruth(fields.isClosed ?? '') }),
    number: readText(fields.number),
    numberKey: numberKey === '' ? undefined : numberKey,
    subject: readText(fields.subject),
    description: readText(fields.description),
    priority: readPriority(fields.priority),
    openedAt: readMoment(fields.openedAt, settings),
    closedAt: readMoment(fields.closedAt, settings),
    createdAt: readMoment(fields.createdAt, settings),
  };
}

function readPriority(raw: string | undefined): Unified<TicketPriority> | undefined {
  const text = readText(raw);
  const unified = text === undefined ? undefined : normaliseTicketPriority(text).value;
  return text === undefined || unified === undefined ? undefined : { unified, raw: text };
}
