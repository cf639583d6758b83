import type { HubspotCustomProperty, HubspotData } from './data.ts';
import { objectTypesOf } from './object-types.ts';
import type { ObjectType } from './object-types.ts';
import { OWN_OPTIONS } from './own-options.ts';
import type { PropertyOption } from './own-options.ts';

/** A property's definition, as far as the simulator needs it. */
export interface PropertyDefinition {
  readonly name: string;
  readonly label: string;
  readonly type: string;
  readonly custom: boolean;
  readonly readOnly: boolean;
  /** The choices of an enumeration, where they are known. */
  readonly options?: readonly PropertyOption[];
  readonly fieldType?: string;
  readonly hasUniqueValue?: boolean;
}

/** Definitions of one object type, by name. */
export type PropertyCatalogue = ReadonlyMap<string, PropertyDefinition>;

/** HubSpot's own properties, `name:type`; without a type it is a string. A trailing `!` makes it read-only. */
const OWN: Readonly<Record<string, string>> = {
  companies: `name domain website phone address address2 city state zip country industry:enumeration numberofemployees:number
    annualrevenue:number lifecyclestage:enumeration description:string type:enumeration timezone founded_year
    hs_num_open_deals:number! hs_parent_company_id:number linkedin_company_page hs_merged_object_ids:enumeration!`,
  contacts: `salutation firstname lastname email hs_additional_emails:enumeration phone mobilephone jobtitle company website address city
    state zip country date_of_birth lifecyclestage:enumeration hs_lead_status:enumeration message hs_language:enumeration
    hs_email_optout:bool notes_last_contacted:datetime! hs_merged_object_ids:enumeration!`,
  deals: `dealname amount:number closedate:datetime pipeline:enumeration dealstage:enumeration deal_currency_code:enumeration
    dealtype:enumeration description hs_next_step hs_priority:enumeration closed_lost_reason closed_won_reason
    hs_deal_stage_probability:number! hs_is_closed:bool! hs_is_closed_won:bool! hs_v2_date_entered_current_stage:datetime!
    hs_merged_object_ids:enumeration!`,
  tickets: `subject content hs_pipeline:enumeration hs_pipeline_stage:enumeration hs_ticket_category:enumeration
    hs_ticket_priority:enumeration source_type:enumeration closed_date:datetime hs_resolution:enumeration
    hs_v2_date_entered_current_stage:datetime! hs_merged_object_ids:enumeration!`,
  notes: 'hs_timestamp:datetime hs_note_body',
  calls: `hs_timestamp:datetime hs_call_title hs_call_body hs_call_direction:enumeration hs_call_status:enumeration
    hs_call_disposition:enumeration hs_call_duration:number hs_call_from_number hs_call_to_number`,
  emails: `hs_timestamp:datetime hs_email_subject hs_email_text hs_email_html hs_email_direction:enumeration hs_email_status:enumeration
    hs_email_headers hs_email_from_email! hs_email_to_email!`,
  meetings: `hs_timestamp:datetime hs_meeting_title hs_meeting_body hs_internal_meeting_notes hs_meeting_outcome:enumeration
    hs_meeting_location hs_meeting_start_time:datetime hs_meeting_end_time:datetime`,
  tasks: `hs_timestamp:datetime hs_task_subject hs_task_body hs_task_status:enumeration hs_task_priority:enumeration
    hs_task_type:enumeration`,
};

/** The properties of every object type of a portal: HubSpot's own, the portal's custom ones, and whatever its records hold beyond those. */
export function createPropertyCatalogues(data: HubspotData): ReadonlyMap<string, PropertyCatalogue> {
  return new Map(objectTypesOf(data).map((type) => [type.name, createCatalogue(type, data)]));
}

function createCatalogue(type: ObjectType, data: HubspotData): PropertyCatalogue {
  const catalogue = new Map<string, PropertyDefinition>();
  const system = `hs_object_id:number! ${type.createdProperty}:datetime! ${type.modifiedProperty}:datetime! hubspot_owner_id:enumeration`;
  for (const entry of `${system} ${OWN[type.name] ?? ''}`.trim().split(/\s+/u)) {
    const [name = '', kind = 'string'] = entry.replace('!', '').split(':');
    const options = OWN_OPTIONS[`${type.name}.${name}`] ?? [];
    catalogue.set(name, { name, label: labelOf(name), type: kind, custom: false, readOnly: entry.endsWith('!'), options });
  }
  for (const { objectType, ...property } of data.customProperties) {
    if (objectType === type.name) catalogue.set(property.name, toCustomDefinition(property));
  }
  for (const { properties } of data.objects[type.name] ?? []) {
    for (const name of Object.keys(properties)) {
      if (!catalogue.has(name)) catalogue.set(name, { name, label: labelOf(name), type: 'string', custom: false, readOnly: false });
    }
  }
  return catalogue;
}

/** A custom property's definition. */
export function toCustomDefinition(property: Omit<HubspotCustomProperty, 'objectType'>): PropertyDefinition {
  return { ...property, custom: true, readOnly: property.readOnly ?? false };
}

function labelOf(name: string): string {
  const words = name.replace(/^hs_/u, '').replaceAll('_', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
