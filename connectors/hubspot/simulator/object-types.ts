import type { HubspotCustomObject, HubspotData } from './data.ts';

/** What the simulator knows of one CRM object type: its words (HS-10), default properties (HS-12) and required ones (HS-20). */
export interface ObjectType {
  /** The plural name in paths. */
  readonly name: string;
  readonly typeId: string;
  /** The singular name, which associations paths and error bodies use. */
  readonly singular: string;
  readonly family: 'record' | 'engagement';
  readonly createdProperty: 'createdate' | 'hs_createdate';
  readonly modifiedProperty: 'lastmodifieddate' | 'hs_lastmodifieddate';
  readonly defaultProperties: readonly string[];
  /** Groups of properties of which a create must give at least one each. */
  readonly required: readonly (readonly string[])[];
}

const RECORD = { family: 'record', createdProperty: 'createdate', modifiedProperty: 'hs_lastmodifieddate' } as const;
const ENGAGEMENT = {
  family: 'engagement',
  createdProperty: 'hs_createdate',
  modifiedProperty: 'hs_lastmodifieddate',
  defaultProperties: [],
  required: [['hs_timestamp']],
} as const;

/** HubSpot's own object types that the simulator offers. */
export const OBJECT_TYPES: readonly ObjectType[] = [
  {
    ...RECORD,
    name: 'companies',
    typeId: '0-2',
    singular: 'company',
    defaultProperties: ['name', 'domain'],
    required: [['name', 'domain']],
  },
  {
    ...RECORD,
    name: 'contacts',
    typeId: '0-1',
    singular: 'contact',
    // Contacts alone keep their modification time under the older name (HS-12).
    modifiedProperty: 'lastmodifieddate',
    defaultProperties: ['firstname', 'lastname', 'email'],
    required: [['email', 'firstname', 'lastname']],
  },
  {
    ...RECORD,
    name: 'deals',
    typeId: '0-3',
    singular: 'deal',
    defaultProperties: ['dealname', 'amount', 'closedate', 'pipeline', 'dealstage'],
    required: [['dealname'], ['dealstage'], ['pipeline']],
  },
  {
    ...RECORD,
    name: 'tickets',
    typeId: '0-5',
    singular: 'ticket',
    defaultProperties: ['content', 'hs_pipeline', 'hs_pipeline_stage', 'hs_ticket_category', 'hs_ticket_priority', 'subject'],
    required: [['subject'], ['hs_pipeline'], ['hs_pipeline_stage']],
  },
  { ...ENGAGEMENT, name: 'notes', typeId: '0-46', singular: 'note' },
  { ...ENGAGEMENT, name: 'calls', typeId: '0-48', singular: 'call' },
  { ...ENGAGEMENT, name: 'emails', typeId: '0-49', singular: 'email', required: [['hs_timestamp'], ['hs_email_direction']] },
  { ...ENGAGEMENT, name: 'meetings', typeId: '0-47', singular: 'meeting' },
  { ...ENGAGEMENT, name: 'tasks', typeId: '0-27', singular: 'task' },
];

/** The object types of a portal: HubSpot's own and those it defined itself. */
export function objectTypesOf({ customObjects = [] }: HubspotData): readonly ObjectType[] {
  return [...OBJECT_TYPES, ...customObjects.map((custom) => toObjectType(custom))];
}

function toObjectType({ typeId, name, singular }: HubspotCustomObject): ObjectType {
  return {
    name,
    typeId,
    singular,
    family: 'record',
    createdProperty: 'hs_createdate',
    modifiedProperty: 'hs_lastmodifieddate',
    defaultProperties: [],
    required: [],
  };
}

/** The object type a path names: by plural, type id or singular. */
export function findObjectType(word: string, types: readonly ObjectType[] = OBJECT_TYPES): ObjectType | undefined {
  const wanted = word.toLowerCase();
  return types.find(({ name, typeId, singular }) => [name, typeId, singular].includes(wanted));
}
