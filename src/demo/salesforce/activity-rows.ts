import type { SalesforceRow } from '../../../connectors/salesforce/simulator/data.ts';
import type { Known, KnownEntities } from '../known-entities.ts';
import { salesforceId, salesforcePersonObject } from '../source-ids.ts';
import type { Activity, ActivityFacts } from '../world/entities.ts';
import { ownerId, systemFields, toSalesforceTime } from './row-parts.ts';

/** An e-mail, call, note or task as a Salesforce task: Salesforce logs them all as tasks. */
export function toTaskRow({ entity, seen }: Known<Activity, ActivityFacts>, known: KnownEntities): SalesforceRow {
  const { facts } = seen;
  const open = facts.status === 'open';
  return {
    Id: salesforceId('Task', entity.serial),
    ...relations(facts, known),
    ...kindFields(facts),
    Status: open ? 'Not Started' : 'Completed',
    Priority: 'Normal',
    IsClosed: !open,
    ActivityDate: facts.occurredAt.slice(0, 10),
    CompletedDateTime: open ? null : toSalesforceTime(facts.occurredAt),
    OwnerId: ownerId(known, facts.ownerKey),
    ...systemFields(seen),
  };
}

/** A meeting as a Salesforce event. */
export function toEventRow({ entity, seen }: Known<Activity, ActivityFacts>, known: KnownEntities): SalesforceRow {
  const { facts } = seen;
  const minutes = facts.durationMinutes ?? 60;
  return {
    Id: salesforceId('Event', entity.serial),
    ...relations(facts, known),
    Subject: facts.subject,
    Description: facts.body,
    ActivityDate: facts.occurredAt.slice(0, 10),
    ActivityDateTime: toSalesforceTime(facts.occurredAt),
    StartDateTime: toSalesforceTime(facts.occurredAt),
    EndDateTime: toSalesforceTime(new Date(Date.parse(facts.occurredAt) + minutes * 60_000).toISOString()),
    DurationInMinutes: minutes,
    OwnerId: ownerId(known, facts.ownerKey),
    ...systemFields(seen),
  };
}

type Fields = Readonly<Record<string, string | number | null>>;

/** What an activity is about. With a lead as its person it can be about nothing else: Salesforce refuses both at once. */
function relations(facts: ActivityFacts, known: KnownEntities): Fields {
  const [person] = facts.personKeys.flatMap((key) => known.person(key) ?? []);
  const company = known.company(facts.companyKey);
  if (person !== undefined && salesforcePersonObject(person) === 'Lead') {
    return { WhoId: salesforceId('Lead', person.serial), WhatId: null, AccountId: null };
  }
  return {
    WhoId: person === undefined ? null : salesforceId('Contact', person.serial),
    WhatId: aboutId(facts, known),
    AccountId: company === undefined ? null : salesforceId('Account', company.serial),
  };
}

function aboutId(facts: ActivityFacts, known: KnownEntities): string | null {
  const deal = facts.dealKey === undefined ? undefined : known.deal(facts.dealKey);
  if (deal !== undefined) return salesforceId('Opportunity', deal.serial);
  const ticket = facts.ticketKey === undefined ? undefined : known.ticket(facts.ticketKey);
  if (ticket !== undefined) return salesforceId('Case', ticket.serial);
  const company = known.company(facts.companyKey);
  return company === undefined ? null : salesforceId('Account', company.serial);
}

function kindFields(facts: ActivityFacts): Fields {
  switch (facts.type) {
    case 'email':
      return { TaskSubtype: 'Email', Subject: `Email: ${facts.subject}`, Description: writeEmail(facts) };
    case 'call':
      return {
        TaskSubtype: 'Call',
        Subject: facts.subject,
        Description: facts.body,
        CallType: facts.direction === 'inbound' ? 'Inbound' : 'Outbound',
        CallDurationInSeconds: (facts.durationMinutes ?? 0) * 60,
      };
    case 'note':
      return { TaskSubtype: 'Task', Subject: facts.subject === '' ? 'Note' : `Note: ${facts.subject}`, Description: facts.body };
    case 'task':
    case 'meeting':
      return { TaskSubtype: 'Task', Subject: facts.subject, Description: facts.body === '' ? null : facts.body };
  }
}

// The way in which Salesforce's mail clients log an e-mail as a task: headers first, then the text.
function writeEmail({ from, to, subject, body }: ActivityFacts): string {
  return `From: ${from ?? ''}\nTo: ${to ?? ''}\nSubject: ${subject}\nBody:\n${body}`;
}
