import type { HubspotPipeline, HubspotStage } from '../../../connectors/hubspot/simulator/data.ts';
import type { DealFacts, DealStage, TicketFacts } from '../world/entities.ts';

const stage = (id: string, label: string, metadata: Readonly<Record<string, string>>): Omit<HubspotStage, 'displayOrder'> => ({
  id,
  label,
  metadata,
});
const inOrder = (stages: readonly Omit<HubspotStage, 'displayOrder'>[]): readonly HubspotStage[] =>
  stages.map((entry, displayOrder) => ({ ...entry, displayOrder }));
const open = (probability: string): Readonly<Record<string, string>> => ({ isClosed: 'false', probability });

const RENEWALS = '75013342';

/** HubSpot's default deal pipeline, and the demo company's own one for renewals, whose ids are numbers. */
export const DEAL_PIPELINES: readonly HubspotPipeline[] = [
  {
    id: 'default',
    label: 'Sales Pipeline',
    displayOrder: 0,
    stages: inOrder([
      stage('appointmentscheduled', 'Appointment Scheduled', open('0.2')),
      stage('qualifiedtobuy', 'Qualified To Buy', open('0.4')),
      stage('presentationscheduled', 'Presentation Scheduled', open('0.6')),
      stage('decisionmakerboughtin', 'Decision Maker Bought-In', open('0.8')),
      stage('contractsent', 'Contract Sent', open('0.9')),
      stage('closedwon', 'Closed Won', { isClosed: 'true', probability: '1.0' }),
      stage('closedlost', 'Closed Lost', { isClosed: 'true', probability: '0.0' }),
    ]),
  },
  {
    id: RENEWALS,
    label: 'Renewals',
    displayOrder: 1,
    stages: inOrder([
      stage('139874001', 'Identified', open('0.5')),
      stage('139874002', 'Qualified', open('0.6')),
      stage('139874003', 'Offer', open('0.7')),
      stage('139874004', 'Negotiation', open('0.8')),
      stage('139874005', 'Verbal', open('0.95')),
      stage('139874006', 'Won', { isClosed: 'true', probability: '1.0' }),
      stage('139874007', 'Lost', { isClosed: 'true', probability: '0.0' }),
    ]),
  },
];

/** HubSpot's default ticket pipeline. */
export const TICKET_PIPELINES: readonly HubspotPipeline[] = [
  {
    id: '0',
    label: 'Support Pipeline',
    displayOrder: 0,
    stages: inOrder([
      stage('1', 'New', { ticketState: 'OPEN', isClosed: 'false' }),
      stage('2', 'Waiting on contact', { ticketState: 'OPEN', isClosed: 'false' }),
      stage('3', 'Waiting on us', { ticketState: 'OPEN', isClosed: 'false' }),
      stage('4', 'Closed', { ticketState: 'CLOSED', isClosed: 'true' }),
    ]),
  },
];

const STAGE_ORDER: readonly DealStage[] = ['prospecting', 'qualification', 'proposal', 'negotiation', 'committed', 'won', 'lost'];

/** Where a deal stands: pipeline, stage and the stage's probability. */
export function dealStage({ pipeline, stage: at }: DealFacts): {
  readonly pipeline: string;
  readonly dealstage: string;
  readonly hs_deal_stage_probability: string | undefined;
} {
  const found = DEAL_PIPELINES[pipeline === 'renewals' ? 1 : 0];
  const entry = found?.stages[STAGE_ORDER.indexOf(at)];
  if (found === undefined || entry === undefined) throw new RangeError(`HubSpot has no stage for ${at}.`);
  return { pipeline: found.id, dealstage: entry.id, hs_deal_stage_probability: entry.metadata['probability'] };
}

/** Where a ticket stands. HubSpot's default pipeline knows no escalation: such a ticket waits on us. */
export const TICKET_STAGES: Readonly<Record<TicketFacts['status'], string>> = {
  new: '1',
  waiting: '2',
  open: '3',
  escalated: '3',
  closed: '4',
};
