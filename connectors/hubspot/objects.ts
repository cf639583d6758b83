import type { FieldName, RecordKind } from '../connector.ts';

/** One CRM object we read, and how its properties are called here. */
export interface CrmObject {
  /** The plural name in HubSpot's paths (HS-10). */
  readonly object: string;
  readonly label: string;
  readonly kind: Exclude<RecordKind, 'owner'>;
  /** The property that holds the modification time; contacts have their own (HS-12). */
  readonly modifiedProperty: 'lastmodifieddate' | 'hs_lastmodifieddate';
  /** Our field: the properties it is read from, of which the first that says something counts. */
  readonly fields: { readonly [Name in FieldName]?: readonly [string, ...string[]] | undefined };
  /**
   * Fields whose choices are said by their labels. Only such as are read by people: what is computed with (lifecycle, priority, direction)
   * keeps HubSpot's stored words, because a portal may write its labels in any language.
   */
  readonly labelled?: readonly FieldName[];
  /** The properties that name a pipeline and a stage in it. */
  readonly pipeline?: { readonly pipeline: string; readonly stage: string };
  /** The objects whose associations we read. */
  readonly linksTo: readonly string[];
  /** What an activity is. */
  readonly activityType?: string;
  /** Whose way of keeping a field in several properties or in its settings is followed. @default nobody's */
  readonly composition?: 'company' | 'contact' | 'deal' | 'ticket' | 'engagement';
}

/** The listing of people who own records; not a CRM object, it has an API of its own (HS-60). */
export const OWNERS = 'owners';

const RECORD = { modifiedProperty: 'hs_lastmodifieddate' } as const;
const OWNED = { ownerId: ['hubspot_owner_id'], createdAt: ['createdate'] } as const;
const ENGAGEMENT = {
  kind: 'activity',
  composition: 'engagement',
  modifiedProperty: 'hs_lastmodifieddate',
  linksTo: ['companies', 'contacts', 'deals', 'tickets'],
} as const;
const ENGAGED = { occurredAt: ['hs_timestamp'], ownerId: ['hubspot_owner_id'], createdAt: ['hs_createdate'] } as const;

/** HubSpot's standard objects that we read, in the order in which they are synced. */
export const CRM_OBJECTS: readonly CrmObject[] = [
  {
    ...RECORD,
    object: 'companies',
    label: 'Company',
    kind: 'account',
    composition: 'company',
    linksTo: [],
    labelled: ['industry'],
    fields: {
      ...OWNED,
      name: ['name'],
      website: ['website'],
      domain: ['domain'],
      phone: ['phone'],
      street: ['address'],
      city: ['city'],
      region: ['state'],
      postcode: ['zip'],
      country: ['country'],
      industry: ['industry'],
      employees: ['numberofemployees'],
      annualRevenue: ['annualrevenue'],
      lifecycle: ['lifecyclestage'],
      description: ['description'],
    },
  },
  {
    ...RECORD,
    object: 'contacts',
    label: 'Contact',
    kind: 'contact',
    composition: 'contact',
    modifiedProperty: 'lastmodifieddate',
    linksTo: ['companies'],
    labelled: ['prefix', 'title', 'status'],
    fields: {
      ...OWNED,
      prefix: ['salutation'],
      given: ['firstname'],
      family: ['lastname'],
      email: ['email'],
      email2: ['hs_additional_emails'],
      phone: ['phone'],
      mobile: ['mobilephone'],
      title: ['jobtitle'],
      street: ['address'],
      city: ['city'],
      region: ['state'],
      postcode: ['zip'],
      country: ['country'],
      birthDate: ['date_of_birth'],
      lifecycle: ['lifecyclestage'],
      status: ['hs_lead_status'],
      company: ['company'],
      website: ['website'],
      description: ['message'],
    },
  },
  {
    ...RECORD,
    object: 'deals',
    label: 'Deal',
    kind: 'deal',
    composition: 'deal',
    linksTo: ['companies', 'contacts'],
    pipeline: { pipeline: 'pipeline', stage: 'dealstage' },
    fields: {
      ...OWNED,
      name: ['dealname'],
      stage: ['dealstage'],
      pipeline: ['pipeline'],
      amount: ['amount'],
      currency: ['deal_currency_code'],
      expectedClose: ['closedate'],
      nextStep: ['hs_next_step'],
      description: ['description'],
      stageChangedAt: ['hs_v2_date_entered_current_stage'],
    },
  },
  {
    ...RECORD,
    object: 'tickets',
    label: 'Ticket',
    kind: 'ticket',
    composition: 'ticket',
    linksTo: ['companies', 'contacts', 'deals'],
    pipeline: { pipeline: 'hs_pipeline', stage: 'hs_pipeline_stage' },
    fields: {
      ...OWNED,
      number: ['hs_object_id'],
      subject: ['subject'],
      description: ['content'],
      status: ['hs_pipeline_stage'],
      priority: ['hs_ticket_priority'],
      openedAt: ['createdate'],
      closedAt: ['closed_date'],
    },
  },
  { ...ENGAGEMENT, object: 'notes', label: 'Note', activityType: 'note', fields: { ...ENGAGED, body: ['hs_note_body'] } },
  {
    ...ENGAGEMENT,
    object: 'calls',
    label: 'Call',
    activityType: 'call',
    fields: {
      ...ENGAGED,
      subject: ['hs_call_title'],
      body: ['hs_call_body'],
      direction: ['hs_call_direction'],
      status: ['hs_call_status'],
      from: ['hs_call_from_number'],
      to: ['hs_call_to_number'],
    },
  },
  {
    ...ENGAGEMENT,
    object: 'emails',
    label: 'Email',
    activityType: 'email',
    fields: {
      ...ENGAGED,
      subject: ['hs_email_subject'],
      body: ['hs_email_text', 'hs_email_html'],
      direction: ['hs_email_direction'],
      status: ['hs_email_status'],
      from: ['hs_email_from_email'],
      to: ['hs_email_to_email'],
    },
  },
  {
    ...ENGAGEMENT,
    object: 'meetings',
    label: 'Meeting',
    activityType: 'meeting',
    fields: {
      ...ENGAGED,
      subject: ['hs_meeting_title'],
      body: ['hs_meeting_body', 'hs_internal_meeting_notes'],
      status: ['hs_meeting_outcome'],
    },
  },
  {
    ...ENGAGEMENT,
    object: 'tasks',
    label: 'Task',
    activityType: 'task',
    fields: { ...ENGAGED, subject: ['hs_task_subject'], body: ['hs_task_body'], status: ['hs_task_status'] },
  },
];
