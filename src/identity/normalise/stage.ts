import { words } from './fold.ts';
import type { Unified } from './unified.ts';
import { createWordTable } from './word-table.ts';

/** The stages that all sources' stages are brought to. */
export type DealStage = 'PROSPECTING' | 'QUALIFICATION' | 'PROPOSAL' | 'NEGOTIATION' | 'COMMITTED' | 'WON' | 'LOST' | 'UNKNOWN';

/** What else a source says about where a deal stands. */
export interface StageFacts {
  readonly isClosed?: boolean | undefined;
  readonly isWon?: boolean | undefined;
  /** The source's own words, before the shipped ones. */
  readonly own?: Readonly<Record<string, DealStage>> | undefined;
}

/** Version of this rule. */
export const STAGE_VERSION = 1;

/**
 * Brings a source's stage to ours by table; a word that no table knows is `UNKNOWN`, never guessed from its parts.
 *
 * The source's own closed and won marks decide where it states them: a stage called "Closed" says less than they do.
 */
export function normaliseStage(raw: string | undefined, facts: StageFacts = {}): Unified<DealStage> {
  if (facts.isWon === true) return { unified: 'WON', raw };
  if (facts.isClosed === true && facts.isWon === false) return { unified: 'LOST', raw };
  const unified = raw === undefined ? 'UNKNOWN' : stageOf(raw, facts.own);
  const contradicts = facts.isClosed === false && (unified === 'WON' || unified === 'LOST');
  return { unified: contradicts ? 'UNKNOWN' : unified, raw };
}

/** Whether a deal in this stage can still be won. */
export function isOpenStage(stage: DealStage): boolean {
  return stage !== 'WON' && stage !== 'LOST';
}

function stageOf(raw: string, own: Readonly<Record<string, DealStage>> | undefined): DealStage {
  const key = keyOf(raw);
  const ownWord = Object.entries(own ?? {}).find(([word]) => keyOf(word) === key);
  return ownWord?.[1] ?? stageByWord(raw) ?? 'UNKNOWN';
}

function keyOf(word: string): string {
  return words(word).join(' ');
}

const stageByWord = createWordTable<DealStage>([
  // Salesforce's standard picklist: https://help.salesforce.com/s/articleView?id=sales.opportunities_stages.htm
  // HubSpot's default pipeline, by label and by internal name: https://knowledge.hubspot.com/object-settings/set-up-and-customize-pipelines
  [
    'PROSPECTING',
    [
      'Prospecting',
      'Prospect',
      'Lead',
      'New',
      'Open',
      'Identified',
      'Discovery',
      'Interesse',
      'Erstkontakt',
      'Neu',
      'Prospección',
      'Prospection',
    ],
  ],
  [
    'QUALIFICATION',
    [
      'Qualification',
      'Needs Analysis',
      'Value Proposition',
      'Id. Decision Makers',
      'Identify Decision Makers',
      'Perception Analysis',
      'Appointment Scheduled',
      'appointmentscheduled',
      'Qualified To Buy',
      'qualifiedtobuy',
      'Qualified',
      'Demo',
      'Demo Scheduled',
      'Evaluation',
      'Qualifizierung',
      'Qualifiziert',
      'Bedarfsanalyse',
      'Calificación',
    ],
  ],
  [
    'PROPOSAL',
    [
      'Proposal/Price Quote',
      'Proposal',
      'Quote',
      'Quoted',
      'Quote Sent',
      'Proposal Sent',
      'Presentation Scheduled',
      'presentationscheduled',
      'Angebot',
      'Angebot gesendet',
      'Offer',
      'Propuesta',
      'Proposition',
    ],
  ],
  [
    'NEGOTIATION',
    [
      'Negotiation/Review',
      'Negotiation',
      'Negotiating',
      'Decision Maker Bought-In',
      'decisionmakerboughtin',
      'In Negotiation',
      'Verhandlung',
      'Negociación',
      'Négociation',
    ],
  ],
  [
    'COMMITTED',
    [
      'Contract Sent',
      'contractsent',
      'Committed',
      'Commit',
      'Verbal',
      'Verbal Agreement',
      'Contract',
      'Vertrag',
      'Mündlich zugesagt',
      'Zusage',
    ],
  ],
  ['WON', ['Closed Won', 'closedwon', 'Won', 'Signed', 'Gewonnen', 'Ganado', 'Ganada', 'Gagné', 'Gagnée', 'Vinto', 'Order']],
  [
    'LOST',
    [
      'Closed Lost',
      'closedlost',
      'Lost',
      'Verloren',
      'Perdido',
      'Perdida',
      'Perdu',
      'Perdue',
      'Perso',
      'Abandoned',
      'Cancelled',
      'Canceled',
      'Rejected',
    ],
  ],
]);
