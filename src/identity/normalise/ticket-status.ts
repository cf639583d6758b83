import type { Unified } from './unified.ts';
import { createWordTable } from './word-table.ts';

/** The statuses that all sources' ticket statuses are brought to. */
export type TicketStatus = 'NEW' | 'OPEN' | 'WAITING' | 'ESCALATED' | 'CLOSED';

/** Version of this rule. */
export const TICKET_STATUS_VERSION = 1;

/**
 * Brings a source's ticket status to ours. A word that no table knows counts as `OPEN`: a ticket that somebody should look at
 * is safer than one that nobody sees. The source's own closed mark decides where it states it.
 */
export function normaliseTicketStatus(
  raw: string | undefined,
  facts: { readonly isClosed?: boolean | undefined } = {},
): Unified<TicketStatus> {
  if (facts.isClosed === true) return { unified: 'CLOSED', raw };
  const known = raw === undefined ? undefined : statusByWord(raw);
  return { unified: known === undefined || (known === 'CLOSED' && facts.isClosed === false) ? 'OPEN' : known, raw };
}

const statusByWord = createWordTable<TicketStatus>([
  // Salesforce's case statuses and HubSpot's default support pipeline (by label and by internal number) come first in each list.
  ['NEW', ['New', '1', 'Created', 'Unassigned', 'Neu', 'Nouveau', 'Nuevo']],
  [
    'OPEN',
    [
      'Working',
      'Open',
      'In Progress',
      'Active',
      'Waiting on us',
      '3',
      'Reopened',
      'Assigned',
      'Offen',
      'In Bearbeitung',
      'Ouvert',
      'Abierto',
    ],
  ],
  [
    'WAITING',
    [
      'On Hold',
      'Waiting on contact',
      '2',
      'Waiting',
      'Waiting on Customer',
      'Waiting for Customer',
      'Pending',
      'Wartend',
      'Wartet',
      'En attente',
      'Pendiente',
    ],
  ],
  ['ESCALATED', ['Escalated', 'Eskaliert', 'Escalado']],
  [
    'CLOSED',
    [
      'Closed',
      '4',
      'Done',
      'Solved',
      'Resolved',
      'Complete',
      'Completed',
      'Fixed',
      'Cancelled',
      'Geschlossen',
      'Erledigt',
      'Gelöst',
      'Fermé',
      'Cerrado',
    ],
  ],
]);
