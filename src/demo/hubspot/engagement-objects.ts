import type { HubspotObject } from '../../../connectors/hubspot/simulator/data.ts';
import type { Known, KnownEntities } from '../known-entities.ts';
import { hubspotActivityType } from '../source-ids.ts';
import type { Activity, ActivityFacts } from '../world/entities.ts';
import { ownerId, toHtml, toObject, type Stated } from './object-parts.ts';

/** An activity as a HubSpot engagement of its own type. */
export function toEngagement(activity: Known<Activity, ActivityFacts>, known: KnownEntities): HubspotObject {
  const { facts } = activity.seen;
  return toObject(hubspotActivityType(activity.entity), activity, {
    hs_timestamp: facts.occurredAt,
    hubspot_owner_id: ownerId(known, facts.ownerKey),
    ...kindProperties(facts, known),
  });
}

function kindProperties(facts: ActivityFacts, known: KnownEntities): Stated {
  switch (facts.type) {
    case 'note':
      return { hs_note_body: toHtml(facts.subject === '' ? facts.body : `${facts.subject}\n\n${facts.body}`) };
    case 'call':
      return callProperties(facts, known);
    case 'email':
      return {
        hs_email_subject: facts.subject,
        hs_email_text: facts.body,
        hs_email_direction: facts.direction === 'inbound' ? 'INCOMING_EMAIL' : 'EMAIL',
        hs_email_status: 'SENT',
        hs_email_from_email: facts.from,
        hs_email_to_email: facts.to,
        hs_email_headers: JSON.stringify({ from: { email: facts.from }, to: [{ email: facts.to }], cc: [], bcc: [] }),
      };
    case 'meeting':
      return {
        hs_meeting_title: facts.subject,
        hs_meeting_body: toHtml(facts.body),
        hs_meeting_outcome: 'COMPLETED',
        hs_meeting_start_time: facts.occurredAt,
        hs_meeting_end_time: endOf(facts),
      };
    case 'task':
      return {
        hs_task_subject: facts.subject,
        hs_task_body: facts.body === '' ? undefined : toHtml(facts.body),
        hs_task_status: facts.status === 'open' ? 'NOT_STARTED' : 'COMPLETED',
        hs_task_priority: 'NONE',
        hs_task_type: 'TODO',
      };
  }
}

function callProperties(facts: ActivityFacts, known: KnownEntities): Stated {
  const [person] = facts.personKeys.flatMap((key) => known.person(key) ?? []);
  const number = person?.seenBy.hubspot?.facts.mobile ?? person?.seenBy.hubspot?.facts.phone;
  const inbound = facts.direction === 'inbound';
  return {
    hs_call_title: facts.subject,
    hs_call_body: toHtml(facts.body),
    hs_call_direction: inbound ? 'INBOUND' : 'OUTBOUND',
    hs_call_status: 'COMPLETED',
    hs_call_duration: (facts.durationMinutes ?? 0) * 60_000,
    [inbound ? 'hs_call_from_number' : 'hs_call_to_number']: number,
  };
}

function endOf({ occurredAt, durationMinutes = 60 }: ActivityFacts): string {
  return new Date(Date.parse(occurredAt) + durationMinutes * 60_000).toISOString();
}
