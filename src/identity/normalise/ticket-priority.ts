import type { Normalised } from './normalised.ts';
import { createWordTable } from './word-table.ts';

/** The priorities that all sources' ticket priorities are brought to. */
export type TicketPriority = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** Version of this rule. */
export const TICKET_PRIORITY_VERSION = 1;

/** Brings a source's ticket priority to ours; bare numbers count from both ends in different systems and stay unread. */
export function normaliseTicketPriority(raw: string): Normalised<TicketPriority, 'unknown'> {
  const value = priorityByWord(raw);
  return value === undefined ? { raw, reason: 'unknown' } : { raw, value };
}

const priorityByWord = createWordTable<TicketPriority>([
  ['LOW', ['Low', 'Minor', 'Trivial', 'Lowest', 'P4', 'P5', 'Sev 4', 'S4', 'Niedrig', 'Gering', 'Basse', 'Faible', 'Baja']],
  ['MEDIUM', ['Medium', 'Normal', 'Moderate', 'Standard', 'P3', 'Sev 3', 'S3', 'Mittel', 'Moyenne', 'Media']],
  ['HIGH', ['High', 'Major', 'Important', 'P2', 'Sev 2', 'S2', 'Hoch', 'Dringend', 'Haute', 'Alta']],
  [
    'CRITICAL',
    [
      'Critical',
      'Urgent',
      'Blocker',
      'Emergency',
      'Highest',
      'Very High',
      'P1',
      'P0',
      'Sev 1',
      'S1',
      'Kritisch',
      'Sehr hoch',
      'Notfall',
      'Critique',
      'Crítica',
    ],
  ],
]);
