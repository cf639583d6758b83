import type { FieldName, RecordKind } from '../../../connectors/connector.ts';

/** Where a field of ours goes in the graph, and what happens to it on the way; `undefined`: it stays in the record and in provenance. */
type Destinations = {
  readonly [Kind in RecordKind]: { readonly [Name in FieldName<Kind>]: readonly [graph: string, how: string] | undefined };
};

const AS_IS = 'as the winning record writes it';
const ADDRESS = ['address', 'whole, from one record; a country as its ISO code where it can be told'] as const;
const PHONE = 'E.164 where it can be read with certainty; `raw` as it was written';
const AMOUNT = 'exact decimal as text, every digit; currency as its ISO code';
const INSTANT = 'instant in UTC; a date without a time stays a date in the record';
const STAGE = 'one of ours in `unified`; the source’s word in `raw`';
const OWNER = ['owner', 'the person behind the id'] as const;

/** Every field of ours. */
export const GRAPH_FIELDS: Destinations = {
  owner: {
    name: ['Owner.name', AS_IS],
    email: ['Owner.email', 'lower case'],
    active: ['Owner.active', 'true while any source says so'],
  },
  account: {
    name: ['Account.name', 'the cleanest spelling among the records'],
    website: ['Account.domains', 'its registrable domain'],
    domain: ['Account.domains', 'lower case'],
    phone: ['Account.phone', PHONE],
    email: ['Account.domains', 'its domain, unless it is a free-mail one'],
    street: [`Account.${ADDRESS[0]}`, ADDRESS[1]],
    city: [`Account.${ADDRESS[0]}`, ADDRESS[1]],
    region: [`Account.${ADDRESS[0]}`, ADDRESS[1]],
    postcode: [`Account.${ADDRESS[0]}`, ADDRESS[1]],
    country: [`Account.${ADDRESS[0]}`, ADDRESS[1]],
    industry: ['Account.industry', AS_IS],
    employees: ['Account.employees', 'a whole number'],
    annualRevenue: ['Account.annualRevenue', AMOUNT],
    currency: ['Account.annualRevenue', AMOUNT],
    lifecycle: ['Account.lifecycle', 'one of ours'],
    description: ['Account.description', AS_IS],
    ownerId: [`Account.${OWNER[0]}`, OWNER[1]],
    createdAt: undefined,
  },
  contact: {
    name: ['Contact.name', 'the cleanest spelling among the records'],
    prefix: undefined,
    given: ['Contact.given', AS_IS],
    family: ['Contact.family', AS_IS],
    email: ['Contact.emails', 'lower case'],
    email2: ['Contact.emails', 'lower case'],
    phone: ['Contact.phones', PHONE],
    mobile: ['Contact.phones', PHONE],
    title: ['Contact.title', AS_IS],
    department: undefined,
    street: [`Contact.${ADDRESS[0]}`, ADDRESS[1]],
    city: [`Contact.${ADDRESS[0]}`, ADDRESS[1]],
    region: [`Contact.${ADDRESS[0]}`, ADDRESS[1]],
    postcode: [`Contact.${ADDRESS[0]}`, ADDRESS[1]],
    country: [`Contact.${ADDRESS[0]}`, ADDRESS[1]],
    birthDate: undefined,
    lifecycle: ['Contact.lifecycle', 'one of ours'],
    status: undefined,
    company: ['Contact.account', 'finds the account where no link does'],
    website: ['Contact.account', 'finds the account where no link does'],
    description: undefined,
    ownerId: [`Contact.${OWNER[0]}`, OWNER[1]],
    createdAt: undefined,
  },
  deal: {
    name: ['Deal.name', AS_IS],
    stage: ['Deal.stage', STAGE],
    pipeline: undefined,
    amount: ['Deal.amount', AMOUNT],
    currency: ['Deal.amount', AMOUNT],
    expectedClose: ['Deal.expectedClose', 'a calendar date; of an instant its day at the source'],
    closedAt: ['Deal.closedAt', INSTANT],
    probability: undefined,
    isClosed: ['Deal.stage', 'decides where the stage’s word does not'],
    isWon: ['Deal.stage', 'decides where the stage’s word does not'],
    nextStep: undefined,
    description: undefined,
    stageChangedAt: ['Deal.stageChangedAt', INSTANT],
    ownerId: [`Deal.${OWNER[0]}`, OWNER[1]],
    createdAt: undefined,
  },
  ticket: {
    number: ['Ticket.number', 'to the letter, leading zeros included'],
    subject: ['Ticket.subject', AS_IS],
    description: undefined,
    status: ['Ticket.status', STAGE],
    priority: ['Ticket.priority', STAGE],
    isClosed: ['Ticket.status', 'decides where the status’s word does not'],
    openedAt: ['Ticket.openedAt', INSTANT],
    closedAt: ['Ticket.closedAt', INSTANT],
    email: ['Ticket.contact', 'finds the contact, else the account by its domain, where no link does'],
    company: ['Ticket.account', 'tells accounts apart that share the domain of the address'],
    ownerId: [`Ticket.${OWNER[0]}`, OWNER[1]],
    createdAt: undefined,
  },
  activity: {
    type: ['TimelineEvent.kind', 'one of ours'],
    subject: ['TimelineEvent.subject', AS_IS],
    body: ['TimelineEvent.body', AS_IS],
    direction: ['TimelineEvent.direction', 'one of ours'],
    status: ['TimelineEvent.kind', 'tells what happened from what is only planned'],
    occurredAt: ['TimelineEvent.occurredAt', INSTANT],
    from: ['TimelineEvent.direction', 'tells the way where the source does not, and whom it concerns where no link does'],
    to: ['TimelineEvent.direction', 'tells the way where the source does not, and whom it concerns where no link does'],
    email: ['Contact.timeline', 'finds the contact, else the account by its domain, where no link does'],
    company: ['Account.timeline', 'tells accounts apart that share the domain of the address'],
    amount: ['TimelineEvent.amount', AMOUNT],
    currency: ['TimelineEvent.amount', AMOUNT],
    dueAt: ['TimelineEvent.dueAt', 'instant in UTC; of a day its end'],
    closedAt: ['TimelineEvent.occurredAt', 'when an invoice was paid or cancelled, or a subscription ended'],
    ownerId: undefined,
    createdAt: ['TimelineEvent.occurredAt', 'where nothing says when it happened'],
  },
};
