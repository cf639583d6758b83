import type { ActivityFacts, DealFacts, DealRole, PersonStage, Relationship, TicketFacts } from '../world/entities.ts';

/** The numbers and letters by which the legacy system stores words; `legacy-mapping.json` says what they mean. */
export const RELATIONSHIP_CODES: Readonly<Record<Relationship, number>> = { prospect: 1, customer: 2, 'former-customer': 8, partner: 5 };

/** Where a person stands. */
export const PERSON_CODES: Readonly<Record<PersonStage, number>> = { subscriber: 0, lead: 1, prospect: 2, customer: 3 };

/** Stages in steps of ten, so that one could be squeezed in; the two ends are 90 and 99. */
export const STAGE_CODES: Readonly<Record<DealFacts['stage'], number>> = {
  prospecting: 10,
  qualification: 20,
  proposal: 30,
  negotiation: 40,
  committed: 50,
  won: 90,
  lost: 99,
};

/** Neugeschäft and Verlängerung. */
export const PIPELINE_CODES: Readonly<Record<DealFacts['pipeline'], string>> = { 'new-business': 'N', renewals: 'V' };

/** A person's part in a deal. */
export const ROLE_CODES: Readonly<Record<DealRole['role'], string>> = {
  'decision-maker': 'E',
  'economic-buyer': 'W',
  'technical-buyer': 'T',
  champion: 'F',
  user: 'A',
};

/** Where a ticket stands. */
export const TICKET_CODES: Readonly<Record<TicketFacts['status'], number>> = { new: 1, open: 2, waiting: 3, escalated: 4, closed: 9 };

/** How much a ticket hurts; 1 is worst. */
export const PRIORITY_CODES: Readonly<Record<TicketFacts['priority'], number>> = { critical: 1, high: 2, medium: 3, low: 4 };

/** What an activity was. */
export const ACTIVITY_CODES: Readonly<Record<ActivityFacts['type'], number>> = { email: 1, call: 2, meeting: 3, note: 4, task: 5 };

/** Eingang and Ausgang. */
export const DIRECTION_CODES: Readonly<Record<NonNullable<ActivityFacts['direction']>, string>> = { inbound: 'E', outbound: 'A' };

/** Where a task stands; 0 for what is no task. */
export const TASK_CODES: Readonly<Record<NonNullable<ActivityFacts['status']>, number>> = { open: 1, done: 2 };
