import type { FieldName, RecordKind } from '../connector.ts';

/** The Salesforce objects this connector reads. */
export type SalesforceObject = 'User' | 'Account' | 'Contact' | 'Lead' | 'Opportunity' | 'Case' | 'Task' | 'Event';

/** A reference of a record to another one. */
export interface LinkField {
  readonly field: string;
  /** Objects it can lead to; the id's prefix tells which. */
  readonly to: readonly SalesforceObject[];
  readonly role?: string;
}

/** How one object's fields are renamed: the first field that holds something gives the value. */
export interface ObjectMapping<Kind extends RecordKind = RecordKind> {
  readonly object: SalesforceObject;
  readonly kind: Kind;
  readonly fields: Readonly<Partial<Record<FieldName<Kind>, readonly string[]>>>;
  readonly links: readonly LinkField[];
}

/** Every id of an object begins with these characters (SF-41). */
export const KEY_PREFIXES: Readonly<Record<SalesforceObject, string>> = {
  User: '005',
  Account: '001',
  Contact: '003',
  Lead: '00Q',
  Opportunity: '006',
  Case: '500',
  Task: '00T',
  Event: '00U',
};

const user: ObjectMapping<'owner'> = {
  object: 'User',
  kind: 'owner',
  fields: { name: ['Name'], email: ['Email'], active: ['IsActive'] },
  links: [],
};

const account: ObjectMapping<'account'> = {
  object: 'Account',
  kind: 'account',
  fields: {
    name: ['Name'],
    website: ['Website'],
    phone: ['Phone'],
    street: ['BillingStreet'],
    city: ['BillingCity'],
    region: ['BillingState'],
    postcode: ['BillingPostalCode'],
    country: ['BillingCountry'],
    industry: ['Industry'],
    employees: ['NumberOfEmployees'],
    annualRevenue: ['AnnualRevenue'],
    currency: ['CurrencyIsoCode'],
    lifecycle: ['Type'],
    description: ['Description'],
    ownerId: ['OwnerId'],
    createdAt: ['CreatedDate'],
  },
  links: [],
};

const contact: ObjectMapping<'contact'> = {
  object: 'Contact',
  kind: 'contact',
  fields: {
    name: ['Name'],
    prefix: ['Salutation'],
    given: ['FirstName'],
    family: ['LastName'],
    email: ['Email'],
    phone: ['Phone'],
    mobile: ['MobilePhone'],
    title: ['Title'],
    department: ['Department'],
    street: ['MailingStreet'],
    city: ['MailingCity'],
    region: ['MailingState'],
    postcode: ['MailingPostalCode'],
    country: ['MailingCountry'],
    birthDate: ['Birthdate'],
    description: ['Description'],
    ownerId: ['OwnerId'],
    createdAt: ['CreatedDate'],
  },
  links: [{ field: 'AccountId', to: ['Account'] }],
};

// SF-45: a converted lead stays as it was; that its person now exists as a contact too is a tie, not a merge of one object's rows.
const lead: ObjectMapping<'contact'> = {
  object: 'Lead',
  kind: 'contact',
  fields: {
    name: ['Name'],
    prefix: ['Salutation'],
    given: ['FirstName'],
    family: ['LastName'],
    email: ['Email'],
    phone: ['Phone'],
    mobile: ['MobilePhone'],
    title: ['Title'],
    street: ['Street'],
    city: ['City'],
    region: ['State'],
    postcode: ['PostalCode'],
    country: ['Country'],
    status: ['Status'],
    company: ['Company'],
    website: ['Website'],
    description: ['Description'],
    ownerId: ['OwnerId'],
    createdAt: ['CreatedDate'],
  },
  links: [
    { field: 'ConvertedContactId', to: ['Contact'], role: 'converted' },
    { field: 'ConvertedAccountId', to: ['Account'], role: 'converted' },
    { field: 'ConvertedOpportunityId', to: ['Opportunity'], role: 'converted' },
  ],
};

const opportunity: ObjectMapping<'deal'> = {
  object: 'Opportunity',
  kind: 'deal',
  fields: {
    name: ['Name'],
    stage: ['StageName'],
    amount: ['Amount'],
    currency: ['CurrencyIsoCode'],
    expectedClose: ['CloseDate'],
    probability: ['Probability'],
    isClosed: ['IsClosed'],
    isWon: ['IsWon'],
    nextStep: ['NextStep'],
    description: ['Description'],
    stageChangedAt: ['LastStageChangeDate'],
    ownerId: ['OwnerId'],
    createdAt: ['CreatedDate'],
  },
  links: [{ field: 'AccountId', to: ['Account'] }],
};

const ticket: ObjectMapping<'ticket'> = {
  object: 'Case',
  kind: 'ticket',
  fields: {
    number: ['CaseNumber'],
    subject: ['Subject'],
    description: ['Description'],
    status: ['Status'],
    priority: ['Priority'],
    isClosed: ['IsClosed'],
    openedAt: ['CreatedDate'],
    closedAt: ['ClosedDate'],
    ownerId: ['OwnerId'],
    createdAt: ['CreatedDate'],
  },
  links: [
    { field: 'AccountId', to: ['Account'] },
    { field: 'ContactId', to: ['Contact'] },
  ],
};

const ACTIVITY_LINKS: readonly LinkField[] = [
  { field: 'WhoId', to: ['Contact', 'Lead'] },
  { field: 'WhatId', to: ['Account', 'Opportunity', 'Case'] },
  { field: 'AccountId', to: ['Account'] },
];

const task: ObjectMapping<'activity'> = {
  object: 'Task',
  kind: 'activity',
  fields: {
    type: ['TaskSubtype'],
    subject: ['Subject'],
    body: ['Description'],
    direction: ['CallType'],
    status: ['Status'],
    // A task that was never dated happened, as far as Salesforce knows, when it was written down.
    occurredAt: ['CompletedDateTime', 'ActivityDate', 'CreatedDate'],
    ownerId: ['OwnerId'],
    createdAt: ['CreatedDate'],
  },
  links: ACTIVITY_LINKS,
};

const event: ObjectMapping<'activity'> = {
  object: 'Event',
  kind: 'activity',
  fields: {
    type: ['EventSubtype'],
    subject: ['Subject'],
    body: ['Description'],
    occurredAt: ['StartDateTime', 'ActivityDateTime', 'ActivityDate', 'CreatedDate'],
    ownerId: ['OwnerId'],
    createdAt: ['CreatedDate'],
  },
  links: ACTIVITY_LINKS,
};

/** Every object this connector reads, in the order in which they are synced: what is pointed to comes first. */
export const OBJECTS: readonly ObjectMapping[] = [user, account, contact, lead, opportunity, ticket, task, event];
