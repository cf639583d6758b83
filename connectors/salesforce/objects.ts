import type { FieldName, RecordKind } from '../connector.ts';

/** The standard objects this connector reads. */
type StandardObject = 'User' | 'Account' | 'Contact' | 'Lead' | 'Opportunity' | 'Case' | 'Task' | 'Event';

/** An object a reference can lead to. */
export interface LinkTarget {
  readonly object: string;
  readonly kind: RecordKind;
  /** What its ids begin with (SF-41), where that is known without asking the org. */
  readonly prefix?: string;
}

/** A reference of a record to another one. */
export interface LinkField {
  readonly field: string;
  /** Objects it can lead to; the id's prefix tells which. At most one has none: it takes what belongs to no other. */
  readonly to: readonly LinkTarget[];
  readonly role?: string;
}

/** How one object's fields are renamed: the first field that holds something gives the value. */
export interface ObjectMapping<Kind extends RecordKind = RecordKind> {
  readonly object: string;
  readonly kind: Kind;
  readonly fields: Readonly<Partial<Record<FieldName<Kind>, readonly string[]>>>;
  readonly links: readonly LinkField[];
}

/** The standard objects as targets of references. */
export const TARGETS: Readonly<Record<StandardObject, LinkTarget>> = {
  User: { object: 'User', kind: 'owner', prefix: '005' },
  Account: { object: 'Account', kind: 'account', prefix: '001' },
  Contact: { object: 'Contact', kind: 'contact', prefix: '003' },
  Lead: { object: 'Lead', kind: 'contact', prefix: '00Q' },
  Opportunity: { object: 'Opportunity', kind: 'deal', prefix: '006' },
  Case: { object: 'Case', kind: 'ticket', prefix: '500' },
  Task: { object: 'Task', kind: 'activity', prefix: '00T' },
  Event: { object: 'Event', kind: 'activity', prefix: '00U' },
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
  links: [{ field: 'AccountId', to: [TARGETS.Account] }],
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
    { field: 'ConvertedContactId', to: [TARGETS.Contact], role: 'converted' },
    { field: 'ConvertedAccountId', to: [TARGETS.Account], role: 'converted' },
    { field: 'ConvertedOpportunityId', to: [TARGETS.Opportunity], role: 'converted' },
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
  links: [{ field: 'AccountId', to: [TARGETS.Account] }],
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
    { field: 'AccountId', to: [TARGETS.Account] },
    { field: 'ContactId', to: [TARGETS.Contact] },
  ],
};

const ACTIVITY_LINKS: readonly LinkField[] = [
  { field: 'WhoId', to: [TARGETS.Contact, TARGETS.Lead] },
  { field: 'WhatId', to: [TARGETS.Account, TARGETS.Opportunity, TARGETS.Case] },
  { field: 'AccountId', to: [TARGETS.Account] },
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

/** The standard objects this connector reads, in the order in which they are synced: what is pointed to comes first. */
export const STANDARD_OBJECTS: readonly ObjectMapping[] = [user, account, contact, lead, opportunity, ticket, task, event];
