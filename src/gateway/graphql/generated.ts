import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AccountEntity, ContactEntity, DealEntity, TicketEntity, OwnerEntity, Money as MoneyValue, Phone as PhoneValue, Address as AddressValue, FieldProvenance as FieldProvenanceValue, Member } from '../../graph/entity.ts';
import type { IdentityChange as IdentityChangeValue } from '../../identity/steward.ts';
import type { ShownDecision, ShownReview, ReviewedRecord } from '../../identity/read-reviews.ts';
import type { ReviewPage } from './resolvers/identity.ts';
import type { SourceState } from '../../records/read-sources.ts';
import type { SyncProgress as SyncProgressValue } from '../../records/sync-source.ts';
import type { RecordRef, ChoiceOption } from '../../../connectors/connector.ts';
import type { RecordField } from '../../graph/record-field.ts';
import type { KnownObject, KnownField } from '../../records/field-catalogue.ts';
import type { FieldNotice } from '../../records/field-notice.ts';
import type { Page } from '../../graph/page.ts';
import type { TimelineEvent as TimelineEventValue, ParkedEvent as ParkedEventValue, Signal as SignalValue } from '../../timeline/event.ts';
import type { AttachedEvent as AttachedEventValue } from '../../timeline/watch-events.ts';
import type { SummaryMessage, NextStepMessage, StartMessage, DeltaMessage, RetractMessage, Summary as SummaryValue, NextStep as NextStepValue, Confidence as ConfidenceValue, Evidence as EvidenceValue } from '../../insight/insight.ts';
import type { DeadLetter as DeadLetterValue } from '../../timeline/intake/dead-letters.ts';
import type { AuditEntry, AuditPage } from '../../trust/audit.ts';
import type { RequestContext } from './request-context.ts';
export type Maybe<T> = T | null | undefined;
export type InputMaybe<T> = T | null;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A calendar date without a time zone: `2026-03-02`. */
  CalendarDate: { input: string; output: string; }
  /** An exact decimal number as text: `"12500.00"`. */
  Decimal: { input: string; output: string; }
  /** An ISO 8601 duration in days, hours, minutes and seconds: `PT2S`, `PT0.5S`, `P1D`. */
  Duration: { input: number; output: number; }
  /** A point in time, ISO 8601 in UTC: `2026-03-02T10:11:12.000Z`. */
  Instant: { input: string; output: string; }
  /** A value as the source states it, in JSON. */
  JSON: { input: unknown; output: unknown; }
};

/** A company or organisation, joined over all sources. */
export type Account = Insightful & Node & {
  readonly __typename?: 'Account';
  /** Postal address. */
  readonly address?: Maybe<Address>;
  /** Yearly revenue. */
  readonly annualRevenue?: Maybe<Money>;
  /** When what is shown was last known to equal its sources: the oldest of its records' ages. */
  readonly asOf: Scalars['Instant']['output'];
  /** When any of its records last changed at its source. */
  readonly changedAt: Scalars['Instant']['output'];
  /** Probability that the account answers within 14 days. */
  readonly confidence: Confidence;
  /** People at this account. */
  readonly contacts: ContactConnection;
  /**
   * What its records hold in fields that the graph has no name for. Two sources with a field of one name are two entries. Beyond 500 fields of
   * one record those that hold nothing are left out.
   */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Deals with this account. */
  readonly deals: DealConnection;
  /** Free text about the organisation. */
  readonly description?: Maybe<Scalars['String']['output']>;
  /** Web domains of the organisation, lower case. */
  readonly domains: ReadonlyArray<Scalars['String']['output']>;
  /** Number of employees. */
  readonly employees?: Maybe<Scalars['Int']['output']>;
  /** Golden id, `acc_…`. */
  readonly id: Scalars['ID']['output'];
  /** Industry, in the winning source's words. */
  readonly industry?: Maybe<Scalars['String']['output']>;
  /** When anything last happened with it; what a machine sent or opened, and a task still open, do not count. */
  readonly lastEventAt?: Maybe<Scalars['Instant']['output']>;
  /** Where the relationship stands. */
  readonly lifecycle?: Maybe<Lifecycle>;
  /** Name as the winning source writes it. */
  readonly name: Scalars['String']['output'];
  /** The next step worth taking. */
  readonly nextStep?: Maybe<NextStep>;
  /** Sum of the open deals' amounts, in each currency. */
  readonly openDealAmounts: ReadonlyArray<Money>;
  /** Who at our company looks after it. */
  readonly owner?: Maybe<Owner>;
  /** Main telephone number. */
  readonly phone?: Maybe<Phone>;
  /** Where each value comes from. */
  readonly provenance: ReadonlyArray<FieldProvenance>;
  /** What to know before acting. */
  readonly signals: ReadonlyArray<Signal>;
  /** The primary record. */
  readonly sourceRef: SourceRef;
  /** The records behind it, with match score and why. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Whether it is shown older than it was wanted, because a source fails or is just being read again. */
  readonly stale: Scalars['Boolean']['output'];
  /** A short account of where things stand. Waits at most `within` (0 to 30 s). */
  readonly summary?: Maybe<Summary>;
  /** Support tickets of this account. */
  readonly tickets: TicketConnection;
  /** What happened, newest first. */
  readonly timeline: TimelineConnection;
};


/** A company or organisation, joined over all sources. */
export type AccountContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContactOrder>>;
};


/** A company or organisation, joined over all sources. */
export type AccountCustomFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A company or organisation, joined over all sources. */
export type AccountDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DealOrder>>;
};


/** A company or organisation, joined over all sources. */
export type AccountNextStepArgs = {
  within?: InputMaybe<Scalars['Duration']['input']>;
};


/** A company or organisation, joined over all sources. */
export type AccountProvenanceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A company or organisation, joined over all sources. */
export type AccountSummaryArgs = {
  within?: InputMaybe<Scalars['Duration']['input']>;
};


/** A company or organisation, joined over all sources. */
export type AccountTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company or organisation, joined over all sources. */
export type AccountTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** A page of accounts. */
export type AccountConnection = {
  readonly __typename?: 'AccountConnection';
  /** Accounts with their cursors. */
  readonly edges: ReadonlyArray<AccountEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many accounts match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** An account and its cursor. */
export type AccountEdge = {
  readonly __typename?: 'AccountEdge';
  /** Where it stands in this order. */
  readonly cursor: Scalars['String']['output'];
  /** The account. */
  readonly node: Account;
};

/** Which accounts to list; all conditions must hold. */
export type AccountFilter = {
  /** Changed at a source at or after this instant. */
  readonly changedSince?: InputMaybe<Scalars['Instant']['input']>;
  /** ISO 3166-1 alpha-2 code. */
  readonly country?: InputMaybe<Scalars['String']['input']>;
  /** Has this web domain. */
  readonly domain?: InputMaybe<Scalars['String']['input']>;
  /** Any of these golden ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these lifecycles. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Known to at least this many sources. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Owned by this owner. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, domain or contact data contains this text, in any case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Has an open signal of one of these kinds. */
  readonly signals?: InputMaybe<ReadonlyArray<SignalKind>>;
  /** Known to all of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of accounts; ties are broken by id. */
export type AccountOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: AccountOrderField;
};

/** What accounts can be ordered by. */
export type AccountOrderField =
  /** Last change at a source. */
  | 'CHANGED_AT'
  /** Last event. */
  | 'LAST_EVENT_AT'
  /** Normalised name. */
  | 'NAME'
  /** Sum of open deals, as plain numbers. */
  | 'OPEN_DEAL_AMOUNT';

/** A postal address, always whole from one source. */
export type Address = {
  readonly __typename?: 'Address';
  /** Town or city. */
  readonly city?: Maybe<Scalars['String']['output']>;
  /** ISO 3166-1 alpha-2 code where it can be told, else the source's word. */
  readonly country?: Maybe<Scalars['String']['output']>;
  /** Postal code. */
  readonly postcode?: Maybe<Scalars['String']['output']>;
  /** State, province or county. */
  readonly region?: Maybe<Scalars['String']['output']>;
  /** Street and number. */
  readonly street?: Maybe<Scalars['String']['output']>;
};

/** What the AI did once: one entry of the audit log. */
export type AiAction = {
  readonly __typename?: 'AiAction';
  /** Golden id of the entity it was about. */
  readonly about: Scalars['ID']['output'];
  /** The model's answer, masked, as it came. */
  readonly answer?: Maybe<Scalars['String']['output']>;
  /** Tokens in the answer, as the model counted them. */
  readonly answerTokens?: Maybe<Scalars['Int']['output']>;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Entry of the attempt this one ends. */
  readonly begun?: Maybe<Scalars['ID']['output']>;
  /** The facts, masked, as the model saw them. */
  readonly facts?: Maybe<Scalars['JSON']['output']>;
  /** Id of the entry, `aud_…`. */
  readonly id: Scalars['ID']['output'];
  /** What happened. */
  readonly kind: AiActionKind;
  /** Milliseconds from the request to its end. */
  readonly latencyMs?: Maybe<Scalars['Int']['output']>;
  /** Which model. */
  readonly model: Scalars['String']['output'];
  /** The prompt, masked, byte for byte. */
  readonly prompt?: Maybe<Scalars['String']['output']>;
  /** Tokens in the prompt, as the model counted them. */
  readonly promptTokens?: Maybe<Scalars['Int']['output']>;
  /** What set it off. */
  readonly trigger: Scalars['String']['output'];
  /** What was checked and how it went. */
  readonly verdicts?: Maybe<Scalars['JSON']['output']>;
  /** Who asked. */
  readonly viewer: Scalars['String']['output'];
};

/** A page of audit entries. */
export type AiActionConnection = {
  readonly __typename?: 'AiActionConnection';
  /** Entries with their cursors. */
  readonly edges: ReadonlyArray<AiActionEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An audit entry and its cursor. */
export type AiActionEdge = {
  readonly __typename?: 'AiActionEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The entry. */
  readonly node: AiAction;
};

/** What an audit entry records. */
export type AiActionKind =
  /** A model call is about to be made. */
  | 'BEGUN'
  /** An answer was put together without a model. */
  | 'DRAFTED'
  /** A model call has ended; see verdicts. */
  | 'ENDED'
  /** Somebody was forgotten. */
  | 'FORGOTTEN'
  /** An answer was served from the cache. */
  | 'HIT'
  /** A call was not made. */
  | 'REFUSED';

/** A value that did not win. */
export type AlternativeValue = {
  readonly __typename?: 'AlternativeValue';
  /** The record that states it. */
  readonly source: SourceRef;
  /** The value, as text. */
  readonly value: Scalars['String']['output'];
};

/** An event that has come. */
export type AttachedEvent = {
  readonly __typename?: 'AttachedEvent';
  /** Where to go on: pass it as `after`. */
  readonly cursor: Scalars['String']['output'];
  /** The event; null in the first message. */
  readonly event?: Maybe<TimelineEvent>;
};

/** A value that was compared. */
export type ComparedValue = {
  readonly __typename?: 'ComparedValue';
  /** What it is: `name`, `email`, `phone` … */
  readonly field: Scalars['String']['output'];
  /** The value. */
  readonly value: Scalars['String']['output'];
};

/** A probability of a defined event. */
export type Confidence = {
  readonly __typename?: 'Confidence';
  /** What the value rests on, in words. */
  readonly basis: ReadonlyArray<Scalars['String']['output']>;
  /** The event. */
  readonly event: ConfidenceEvent;
  /** Why there is no value. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** Probability, 0 to 1; null while there are too few outcomes to say. */
  readonly value?: Maybe<Scalars['Float']['output']>;
};

/** Events that confidence is stated for. */
export type ConfidenceEvent =
  /** The reader accepts the suggestion. */
  | 'ACCEPTED'
  /** The contact or account answers within 14 days. */
  | 'ANSWERS_IN_14_DAYS'
  /** The deal is won. */
  | 'DEAL_WON';

/** A person, joined over all sources. Leads are contacts with `lifecycle: LEAD`. */
export type Contact = Insightful & Node & {
  readonly __typename?: 'Contact';
  /** The organisation the person works for. */
  readonly account?: Maybe<Account>;
  /** Postal address. */
  readonly address?: Maybe<Address>;
  /** When what is shown was last known to equal its sources: the oldest of its records' ages. */
  readonly asOf: Scalars['Instant']['output'];
  /** When any of the person's records last changed at its source. */
  readonly changedAt: Scalars['Instant']['output'];
  /** Probability that the person answers within 14 days. */
  readonly confidence: Confidence;
  /**
   * What its records hold in fields that the graph has no name for. Two sources with a field of one name are two entries. Beyond 500 fields of
   * one record those that hold nothing are left out.
   */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Deals the person has a part in. */
  readonly deals: DealConnection;
  /** E-mail addresses, the winning one first. */
  readonly emails: ReadonlyArray<Scalars['String']['output']>;
  /** Family name. */
  readonly family?: Maybe<Scalars['String']['output']>;
  /** Given name. */
  readonly given?: Maybe<Scalars['String']['output']>;
  /** Golden id, `con_…`. */
  readonly id: Scalars['ID']['output'];
  /** When anything last happened with the person; what a machine sent or opened, and a task still open, do not count. */
  readonly lastEventAt?: Maybe<Scalars['Instant']['output']>;
  /** Where the relationship stands. */
  readonly lifecycle?: Maybe<Lifecycle>;
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** The next step worth taking. */
  readonly nextStep?: Maybe<NextStep>;
  /** Who at our company looks after the person. */
  readonly owner?: Maybe<Owner>;
  /** Telephone numbers, the winning one first. */
  readonly phones: ReadonlyArray<Phone>;
  /** Where each value comes from. */
  readonly provenance: ReadonlyArray<FieldProvenance>;
  /** What to know before acting. */
  readonly signals: ReadonlyArray<Signal>;
  /** The primary record. */
  readonly sourceRef: SourceRef;
  /** The records behind it, with match score and why. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Whether it is shown older than it was wanted, because a source fails or is just being read again. */
  readonly stale: Scalars['Boolean']['output'];
  /** A short account of where things stand. Waits at most `within` (0 to 30 s). */
  readonly summary?: Maybe<Summary>;
  /** Support tickets the person opened. */
  readonly tickets: TicketConnection;
  /** What happened, newest first. */
  readonly timeline: TimelineConnection;
  /** Job title. */
  readonly title?: Maybe<Scalars['String']['output']>;
};


/** A person, joined over all sources. Leads are contacts with `lifecycle: LEAD`. */
export type ContactCustomFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A person, joined over all sources. Leads are contacts with `lifecycle: LEAD`. */
export type ContactDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DealOrder>>;
};


/** A person, joined over all sources. Leads are contacts with `lifecycle: LEAD`. */
export type ContactNextStepArgs = {
  within?: InputMaybe<Scalars['Duration']['input']>;
};


/** A person, joined over all sources. Leads are contacts with `lifecycle: LEAD`. */
export type ContactProvenanceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A person, joined over all sources. Leads are contacts with `lifecycle: LEAD`. */
export type ContactSummaryArgs = {
  within?: InputMaybe<Scalars['Duration']['input']>;
};


/** A person, joined over all sources. Leads are contacts with `lifecycle: LEAD`. */
export type ContactTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A person, joined over all sources. Leads are contacts with `lifecycle: LEAD`. */
export type ContactTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** A page of contacts. */
export type ContactConnection = {
  readonly __typename?: 'ContactConnection';
  /** Contacts with their cursors. */
  readonly edges: ReadonlyArray<ContactEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many contacts match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A contact and its cursor. */
export type ContactEdge = {
  readonly __typename?: 'ContactEdge';
  /** Where it stands in this order. */
  readonly cursor: Scalars['String']['output'];
  /** The contact. */
  readonly node: Contact;
};

/** Which contacts to list; all conditions must hold. */
export type ContactFilter = {
  /** Works for this account. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Has this e-mail address. */
  readonly email?: InputMaybe<Scalars['String']['input']>;
  /** Any of these golden ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Any of these lifecycles. */
  readonly lifecycle?: InputMaybe<ReadonlyArray<Lifecycle>>;
  /** Known to at least this many sources. */
  readonly minSources?: InputMaybe<Scalars['Int']['input']>;
  /** Owned by this owner. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Name, e-mail or telephone contains this text, in any case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Known to all of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** An order of contacts; ties are broken by id. */
export type ContactOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: ContactOrderField;
};

/** What contacts can be ordered by. */
export type ContactOrderField =
  /** Last change at a source. */
  | 'CHANGED_AT'
  /** Last event. */
  | 'LAST_EVENT_AT'
  /** Normalised name, family name first. */
  | 'NAME';

/** A field of one of an entity's records, and what the record holds in it. */
export type CustomField = {
  readonly __typename?: 'CustomField';
  /** When the source last changed the record. */
  readonly changedAt: Scalars['Instant']['output'];
  /** What people at the source call it. */
  readonly label: Scalars['String']['output'];
  /** The source's own name for it: `Tier__c`, `contract_tier`, `JOIN.COLUMN` of a SQL source. */
  readonly name: Scalars['String']['output'];
  /** What a choice may be, where the source lists it. */
  readonly options: ReadonlyArray<FieldOption>;
  /** The record that holds it. */
  readonly source: SourceRef;
  /** Whether the field is still there. */
  readonly state: FieldState;
  /** The value as people read it: choices by their labels, everything else exactly as the source wrote it. */
  readonly text?: Maybe<Scalars['String']['output']>;
  /** What kind of value it is. */
  readonly type: FieldType;
  /**
   * The value as its type: numbers as JSON numbers where they have at most 15 digits and as exact decimal text beyond, booleans, dates as
   * `2026-03-02`, instants in UTC, choices as `{ value, label }`, several at once as a list. A value that its type cannot read stays as it was
   * sent. Null where the record says nothing, and of a field that is gone.
   */
  readonly value?: Maybe<Scalars['JSON']['output']>;
};

/** An event that was set aside: all others go on. */
export type DeadLetter = {
  readonly __typename?: 'DeadLetter';
  /** How often it was worked on; 0 where it could not be read at all. */
  readonly attempts: Scalars['Int']['output'];
  /** Why it was set aside. */
  readonly cause: DeadLetterCause;
  /** Names it to `redriveDeadLetters`. */
  readonly id: Scalars['ID']['output'];
  /** The source's word for what it concerns; null where that could not be read. */
  readonly object?: Maybe<Scalars['String']['output']>;
  /** When it arrived. */
  readonly receivedAt: Scalars['Instant']['output'];
  /** When it was set aside. */
  readonly setAsideAt: Scalars['Instant']['output'];
  /** Configured name of the sender; of what a CRM told, of the source that it concerns. */
  readonly source: Scalars['String']['output'];
};

/** Why an event was set aside. */
export type DeadLetterCause = {
  readonly __typename?: 'DeadLetterCause';
  /** A code of docs/errors.md, or `PROCESS_DIED`: three processes died over it. */
  readonly code: Scalars['String']['output'];
  /** What happened, without a value of the event. */
  readonly message: Scalars['String']['output'];
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  readonly __typename?: 'DeadLetterConnection';
  /** The letters with their cursors. */
  readonly edges: ReadonlyArray<DeadLetterEdge>;
  /** How to go on. */
  readonly pageInfo: PageInfo;
  /** How many there are. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A dead letter in a page. */
export type DeadLetterEdge = {
  readonly __typename?: 'DeadLetterEdge';
  /** Where the page after it begins. */
  readonly cursor: Scalars['String']['output'];
  /** The letter. */
  readonly node: DeadLetter;
};

/** An opportunity to sell, joined over all sources. */
export type Deal = Insightful & Node & {
  readonly __typename?: 'Deal';
  /** With whom. */
  readonly account?: Maybe<Account>;
  /** Expected value. */
  readonly amount?: Maybe<Money>;
  /** When what is shown was last known to equal its sources: the oldest of its records' ages. */
  readonly asOf: Scalars['Instant']['output'];
  /** When any of its records last changed at its source. */
  readonly changedAt: Scalars['Instant']['output'];
  /** When it was closed. */
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  /** Probability that the deal is won. */
  readonly confidence: Confidence;
  /** People with a part in it. */
  readonly contacts: ContactConnection;
  /**
   * What its records hold in fields that the graph has no name for. Two sources with a field of one name are two entries. Beyond 500 fields of
   * one record those that hold nothing are left out.
   */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Day on which it is expected to close. */
  readonly expectedClose?: Maybe<Scalars['CalendarDate']['output']>;
  /** Golden id, `dea_…`. */
  readonly id: Scalars['ID']['output'];
  /** When anything last happened with it; what a machine sent or opened, and a task still open, do not count. */
  readonly lastEventAt?: Maybe<Scalars['Instant']['output']>;
  /** Name as the winning source writes it. */
  readonly name: Scalars['String']['output'];
  /** The next step worth taking. */
  readonly nextStep?: Maybe<NextStep>;
  /** Who at our company looks after it. */
  readonly owner?: Maybe<Owner>;
  /** Where each value comes from. */
  readonly provenance: ReadonlyArray<FieldProvenance>;
  /** What to know before acting. */
  readonly signals: ReadonlyArray<Signal>;
  /** The primary record. */
  readonly sourceRef: SourceRef;
  /** The records behind it, with match score and why. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Where it stands: the unified stage beside the source's word. */
  readonly stage: Stage;
  /** When the stage last changed, where a source says so. */
  readonly stageChangedAt?: Maybe<Scalars['Instant']['output']>;
  /** Whether it is shown older than it was wanted, because a source fails or is just being read again. */
  readonly stale: Scalars['Boolean']['output'];
  /** A short account of where things stand. Waits at most `within` (0 to 30 s). */
  readonly summary?: Maybe<Summary>;
  /** What happened, newest first. */
  readonly timeline: TimelineConnection;
};


/** An opportunity to sell, joined over all sources. */
export type DealContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContactOrder>>;
};


/** An opportunity to sell, joined over all sources. */
export type DealCustomFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An opportunity to sell, joined over all sources. */
export type DealNextStepArgs = {
  within?: InputMaybe<Scalars['Duration']['input']>;
};


/** An opportunity to sell, joined over all sources. */
export type DealProvenanceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** An opportunity to sell, joined over all sources. */
export type DealSummaryArgs = {
  within?: InputMaybe<Scalars['Duration']['input']>;
};


/** An opportunity to sell, joined over all sources. */
export type DealTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** A page of deals. */
export type DealConnection = {
  readonly __typename?: 'DealConnection';
  /** Deals with their cursors. */
  readonly edges: ReadonlyArray<DealEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many deals match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A deal and its cursor. */
export type DealEdge = {
  readonly __typename?: 'DealEdge';
  /** Where it stands in this order. */
  readonly cursor: Scalars['String']['output'];
  /** The deal. */
  readonly node: Deal;
};

/** Which deals to list; all conditions must hold. */
export type DealFilter = {
  /** With this account. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Expected to close on or before this day. */
  readonly closesBefore?: InputMaybe<Scalars['CalendarDate']['input']>;
  /** Stated in this currency. */
  readonly currency?: InputMaybe<Scalars['String']['input']>;
  /** Any of these golden ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Amount at least this, in the deal's own currency. */
  readonly minAmount?: InputMaybe<Scalars['Decimal']['input']>;
  /** Neither won nor lost. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Owned by this owner. */
  readonly ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Name contains this text, in any case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Known to all of these sources. */
  readonly sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
  /** Any of these stages. */
  readonly stage?: InputMaybe<ReadonlyArray<DealStage>>;
};

/** An order of deals; ties are broken by id. */
export type DealOrder = {
  /** Which way. */
  readonly direction?: SortDirection;
  /** By what. */
  readonly field: DealOrderField;
};

/** What deals can be ordered by. */
export type DealOrderField =
  /** Amount as a plain number; deals without one come last. */
  | 'AMOUNT'
  /** Last change at a source. */
  | 'CHANGED_AT'
  /** Expected close; deals without one come last. */
  | 'EXPECTED_CLOSE'
  /** Normalised name. */
  | 'NAME';

/** The stages that all sources' stages are brought to. */
export type DealStage =
  /** Agreed by word, papers pending. */
  | 'COMMITTED'
  /** Lost. */
  | 'LOST'
  /** Terms are being discussed. */
  | 'NEGOTIATION'
  /** A proposal is out. */
  | 'PROPOSAL'
  /** Found, not yet qualified. */
  | 'PROSPECTING'
  /** Qualified. */
  | 'QUALIFICATION'
  /** The source's word is not known to us. */
  | 'UNKNOWN'
  /** Won. */
  | 'WON';

/** A kind of golden entity. */
export type EntityKind =
  /** A company or organisation. */
  | 'ACCOUNT'
  /** A person at a customer. */
  | 'CONTACT'
  /** An opportunity to sell. */
  | 'DEAL'
  /** A person at our own company. */
  | 'OWNER'
  /** A support ticket. */
  | 'TICKET';

/** Which way a message went. */
export type EventDirection =
  /** From the customer to us. */
  | 'INBOUND'
  /** From us to the customer. */
  | 'OUTBOUND';

/** Kinds of happenings. */
export type EventKind =
  /** A telephone call. */
  | 'CALL'
  /** A deal was lost. */
  | 'DEAL_LOST'
  /** A deal was opened. */
  | 'DEAL_OPENED'
  /** A deal was won. */
  | 'DEAL_WON'
  /** An e-mail. */
  | 'EMAIL'
  /** A form was submitted. */
  | 'FORM'
  /** An invoice was cancelled. */
  | 'INVOICE_CANCELLED'
  /** An invoice was issued. */
  | 'INVOICE_ISSUED'
  /** An invoice was paid. */
  | 'INVOICE_PAID'
  /** A mailing could not be delivered. */
  | 'MARKETING_BOUNCED'
  /** A link in a mailing was followed. */
  | 'MARKETING_CLICKED'
  /** A mailing was opened; see `byMachine`. */
  | 'MARKETING_OPENED'
  /** A mailing went out to the person. */
  | 'MARKETING_SENT'
  /** Somebody subscribed to mailings. */
  | 'MARKETING_SUBSCRIBED'
  /** Somebody unsubscribed from mailings, or reported one as spam: see `status`. */
  | 'MARKETING_UNSUBSCRIBED'
  /** A meeting. */
  | 'MEETING'
  /** A note somebody wrote. */
  | 'NOTE'
  /** A payment was made, or refunded: see `status`. */
  | 'PAYMENT'
  /** A payment was tried and failed. */
  | 'PAYMENT_FAILED'
  /** A deal moved to another stage. */
  | 'STAGE_CHANGED'
  /** A subscription was cancelled. */
  | 'SUBSCRIPTION_CANCELLED'
  /** A subscription began. */
  | 'SUBSCRIPTION_STARTED'
  /** A task. */
  | 'TASK'
  /** A ticket was closed. */
  | 'TICKET_CLOSED'
  /** A ticket was opened. */
  | 'TICKET_OPENED';

/** A fact an answer rests on. */
export type Evidence = {
  readonly __typename?: 'Evidence';
  /** Short id of the fact in the prompt, `F12`. */
  readonly fact: Scalars['String']['output'];
  /** The record that states it. */
  readonly source?: Maybe<SourceRef>;
  /** The fact in words. */
  readonly text: Scalars['String']['output'];
};

/** Whether a field can be changed. */
export type FieldAccess =
  /** It can only be read. */
  | 'READ_ONLY'
  /** Our user may change it. */
  | 'WRITABLE';

/** One value a choice may take. */
export type FieldOption = {
  readonly __typename?: 'FieldOption';
  /** As people read it. */
  readonly label: Scalars['String']['output'];
  /** As the source stores it. */
  readonly value: Scalars['String']['output'];
};

/** Where one value comes from. */
export type FieldProvenance = {
  readonly __typename?: 'FieldProvenance';
  /** What the other records say, where they differ. */
  readonly alternatives: ReadonlyArray<AlternativeValue>;
  /** When the source last changed the record. */
  readonly changedAt: Scalars['Instant']['output'];
  /** Who decided it, where a person did: then the rule is `steward`, and the source names the decision. */
  readonly decision?: Maybe<StewardDecision>;
  /** When we last read it. */
  readonly fetchedAt: Scalars['Instant']['output'];
  /** Field of this entity, by its name in the graph; AI fields have none. */
  readonly field: Scalars['String']['output'];
  /** The rule that let it win. */
  readonly rule: Scalars['String']['output'];
  /** The record it comes from. */
  readonly source: SourceRef;
  /** The source's own name for the field, or our name where it maps several. */
  readonly sourceField: Scalars['String']['output'];
  /** The winning value, as text. */
  readonly value?: Maybe<Scalars['String']['output']>;
};

/** Whether a field is still there. */
export type FieldState =
  /** The source has it. */
  | 'PRESENT'
  /** The source no longer has it, or no longer shows it to us. The last value is kept in the record's raw fields. */
  | 'REMOVED';

/** What kind of value a field holds. */
export type FieldType =
  /** True or false. */
  | 'BOOLEAN'
  /** One of several values. */
  | 'CHOICE'
  /** Any of several values. */
  | 'CHOICES'
  /** A calendar date. */
  | 'DATE'
  /** A point in time. */
  | 'INSTANT'
  /** A number. */
  | 'NUMBER'
  /** Something else; shown as it was sent. */
  | 'OTHER'
  /** The id of another record. */
  | 'REFERENCE'
  /** Text. */
  | 'TEXT';

/** What one field, or one set of fields asked for together, came to. */
export type FieldUsage = {
  readonly __typename?: 'FieldUsage';
  /** Tokens of answers. */
  readonly answerTokens: Scalars['Float']['output'];
  /** Answers. */
  readonly answers: Scalars['Int']['output'];
  /** Those of them that came fresh from the cache. */
  readonly cached: Scalars['Int']['output'];
  /** Calls of models. */
  readonly calls: Scalars['Int']['output'];
  /** What they cost. */
  readonly cost: ReadonlyArray<Money>;
  /** Those of them that failed. */
  readonly failed: Scalars['Int']['output'];
  /** As the audit log names it: `summary`, `nextStep`, `summary nextStep` for both in one call, `stream`, `wake` for answers written ahead of time, `probe` for looking at an endpoint. */
  readonly field: Scalars['String']['output'];
  /** Tokens of prompts. */
  readonly promptTokens: Scalars['Float']['output'];
};

/** What was forgotten of somebody. */
export type ForgottenPerson = {
  readonly __typename?: 'ForgottenPerson';
  /** Answers that were deleted by this call. */
  readonly answersDeleted: Scalars['Int']['output'];
  /** The entry of the audit log that records this call. */
  readonly audit: Scalars['ID']['output'];
  /** Since when they are forgotten. */
  readonly forgottenAt: Scalars['Instant']['output'];
  /** Golden id of the contact. */
  readonly id: Scalars['ID']['output'];
  /** Values that were destroyed by this call, beside their key. */
  readonly valuesDestroyed: Scalars['Int']['output'];
};

/** What a decision changed. */
export type IdentityChange = {
  readonly __typename?: 'IdentityChange';
  /** The decision, as it is kept. */
  readonly decision: StewardDecision;
  /** The entities that the records it is about belong to now. */
  readonly entities: ReadonlyArray<Node>;
  /** Ids that another one answers for now. */
  readonly mergedIds: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids that answer for themselves now and did not before: given back, or new. */
  readonly separatedIds: ReadonlyArray<Scalars['ID']['output']>;
};

/** More text. */
export type InsightDelta = {
  readonly __typename?: 'InsightDelta';
  /** The kind of next step the text is of; null in a summary. */
  readonly kind?: Maybe<NextStepKind>;
  /** Place in the stream. */
  readonly sequence: Scalars['Int']['output'];
  /** How good the text is until its end. */
  readonly state: StreamState;
  /** Text to append. */
  readonly text: Scalars['String']['output'];
};

/** The final, checked answer; its text replaces what was told. */
export type InsightEnd = {
  readonly __typename?: 'InsightEnd';
  /** Place in the stream. */
  readonly sequence: Scalars['Int']['output'];
  /** The whole answer. */
  readonly summary: Summary;
};

/** The stream has failed; the ordinary `summary` and `nextStep` fields still answer. */
export type InsightError = {
  readonly __typename?: 'InsightError';
  /** Stable code, see docs/errors.md. */
  readonly code: Scalars['String']['output'];
  /** What happened. */
  readonly message: Scalars['String']['output'];
  /** Whether a new attempt can succeed. */
  readonly retryable: Scalars['Boolean']['output'];
  /** Place in the stream. */
  readonly sequence: Scalars['Int']['output'];
};

/** Why an answer is not fresh. */
export type InsightReason =
  /** This request started as many generations as it may. */
  | 'BATCH_LIMIT'
  /** The day's tokens are spent, the viewer's or everybody's; the next day (UTC) brings new ones. */
  | 'BUDGET_SPENT'
  /** A fact that the answer cites has changed, too little to write it anew and too much to say it unchanged. */
  | 'CITED_FACT_CHANGED'
  /** The model did not answer within the time asked for. */
  | 'DEADLINE'
  /** Personal data could not be masked, so no call was made. */
  | 'MASKING_FAILED'
  /** The model's answer could not be trusted. */
  | 'MODEL_BAD_RESPONSE'
  /** No language model is configured, or none may be called. */
  | 'MODEL_OFF'
  /** The model cannot be reached or fails. */
  | 'MODEL_UNAVAILABLE'
  /** Too much is under way; no model is waited for until it is less. */
  | 'OVERLOADED'
  /** Somebody stopped the writing. */
  | 'STOPPED';

/** Takes text back: what stands from `from` up to, not including, `to`, counted in UTF-16 code units of the text as it is shown. */
export type InsightRetract = {
  readonly __typename?: 'InsightRetract';
  /** Offset of the first unit taken back. */
  readonly from: Scalars['Int']['output'];
  /** Why. */
  readonly reason: InsightRetractReason;
  /** Place in the stream. */
  readonly sequence: Scalars['Int']['output'];
  /** How good the rest is until its end. */
  readonly state: StreamState;
  /** Offset behind the last. */
  readonly to: Scalars['Int']['output'];
};

/** Why text is taken back. */
export type InsightRetractReason =
  /** The facts have changed since; the next message begins anew. */
  | 'FACTS_CHANGED'
  /** Policy forbids it. */
  | 'FORBIDDEN'
  /** Other policies are in force since; the next message begins anew. */
  | 'POLICY_CHANGED'
  /** The facts it cites do not bear it out. */
  | 'UNSUPPORTED';

/** A text begins. */
export type InsightStart = {
  readonly __typename?: 'InsightStart';
  /** Which telling this is; a new one means the text starts over. */
  readonly generation: Scalars['ID']['output'];
  /** Which model is writing. */
  readonly model: Scalars['String']['output'];
  /** Why the text starts over; null for a first start. */
  readonly restart?: Maybe<InsightStartReason>;
  /** Place in the stream, from 0. */
  readonly sequence: Scalars['Int']['output'];
  /** How good the text is until its end. */
  readonly state: StreamState;
};

/** Why a text starts over. */
export type InsightStartReason =
  /** The model's first attempt was no answer; one is asked once more. */
  | 'ATTEMPT_REPEATED'
  /** The facts have changed since. */
  | 'FACTS_CHANGED'
  /** The generation asked for is not told any more. */
  | 'GENERATION_GONE'
  /** The process that had it written is gone; another has it written anew. */
  | 'WRITER_LOST';

/** How good an answer is. */
export type InsightState =
  /** Put together from the facts without a language model; `reason` says why. */
  | 'DRAFT'
  /** Written for the facts as they are now. */
  | 'FRESH'
  /** Written for facts that have changed since; `reason` says why it is shown. */
  | 'STALE';

/** An entity that AI answers are written about. */
export type Insightful = {
  /** Probability of the event this entity is judged by. Never the model's own word. */
  readonly confidence: Confidence;
  /** The next step worth taking. Forbidden steps are replaced, and `suppressed` tells why. */
  readonly nextStep?: Maybe<NextStep>;
  /** A short account of where things stand. Waits at most `within` (0 to 30 s); then the best answer so far is given with its state. */
  readonly summary?: Maybe<Summary>;
};


/** An entity that AI answers are written about. */
export type InsightfulNextStepArgs = {
  within?: InputMaybe<Scalars['Duration']['input']>;
};


/** An entity that AI answers are written about. */
export type InsightfulSummaryArgs = {
  within?: InputMaybe<Scalars['Duration']['input']>;
};

/** How much of what a source no longer has a comparison may let go. */
export type LetGo =
  /** Whatever is gone, however much: said once, for the comparison that ends next. */
  | 'ALL'
  /** Up to `poll.letGoAtMost`; beyond it the comparison fails with `DRIFT_TOO_LARGE` and lets nothing go. */
  | 'FEW';

/** Where a customer relationship stands. */
export type Lifecycle =
  /** A customer. */
  | 'CUSTOMER'
  /** A former customer. */
  | 'FORMER'
  /** Someone or something not yet qualified. */
  | 'LEAD'
  /** A partner, vendor or other relation. */
  | 'OTHER'
  /** A qualified prospect. */
  | 'PROSPECT';

/** One thing that speaks for or against. */
export type MatchEvidence = {
  readonly __typename?: 'MatchEvidence';
  /** What was compared: `name`, `domain` … */
  readonly comparison: Scalars['String']['output'];
  /** Evidence in bits: how many times, as a power of two, likelier it is for one entity than for two; negative where it speaks against. */
  readonly weight: Scalars['Float']['output'];
  /** The finding in words. */
  readonly words: Scalars['String']['output'];
};

/** Two records that are too alike to be kept apart silently, and not alike enough to be joined. */
export type MatchReview = {
  readonly __typename?: 'MatchReview';
  /** What speaks against it, the strongest first. */
  readonly evidenceAgainst: ReadonlyArray<MatchEvidence>;
  /** What speaks for one entity, the strongest first. */
  readonly evidenceFor: ReadonlyArray<MatchEvidence>;
  /** Pass it with the decision, so that it is refused if the records have changed since. */
  readonly id: Scalars['ID']['output'];
  /** What the records are. */
  readonly kind: EntityKind;
  /** One record. */
  readonly left: MatchReviewSide;
  /** The other record. */
  readonly right: MatchReviewSide;
  /** Probability that they are one entity, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Since when the pair has been doubtful. */
  readonly since: Scalars['Instant']['output'];
};

/** A page of reviews. */
export type MatchReviewConnection = {
  readonly __typename?: 'MatchReviewConnection';
  /** Reviews with their cursors. */
  readonly edges: ReadonlyArray<MatchReviewEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many wait in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A review and its cursor. */
export type MatchReviewEdge = {
  readonly __typename?: 'MatchReviewEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The review. */
  readonly node: MatchReview;
};

/** One record of a review. */
export type MatchReviewSide = {
  readonly __typename?: 'MatchReviewSide';
  /** The entity it belongs to now. */
  readonly entity?: Maybe<Node>;
  /** The record. */
  readonly record: SourceRef;
  /** What was compared, in normal form. */
  readonly values: ReadonlyArray<ComparedValue>;
};

/** What one model was called for. */
export type ModelUsage = {
  readonly __typename?: 'ModelUsage';
  /** Tokens of answers. */
  readonly answerTokens: Scalars['Float']['output'];
  /** Calls. */
  readonly calls: Scalars['Int']['output'];
  /** What they cost. */
  readonly cost: ReadonlyArray<Money>;
  /** Those of them that failed. */
  readonly failed: Scalars['Int']['output'];
  /** The endpoint's name for it. */
  readonly model: Scalars['String']['output'];
  /** Tokens of prompts. */
  readonly promptTokens: Scalars['Float']['output'];
};

/** An exact amount in one currency. */
export type Money = {
  readonly __typename?: 'Money';
  /** The amount, exact. */
  readonly amount: Scalars['Decimal']['output'];
  /** ISO 4217 code; null where no source states it. */
  readonly currency?: Maybe<Scalars['String']['output']>;
};

export type Mutation = {
  readonly __typename?: 'Mutation';
  /**
   * Says that two records are one entity, whatever their scores and whatever contradicts it. The last decision about a pair counts; it survives
   * new readings of the records, their deletion and their return. With `review` only if that review still waits: else `REVIEW_STALE`.
   * `RECORD_NOT_FOUND` for an unknown record; `BAD_USER_INPUT` for one record twice or two kinds of record.
   */
  readonly confirmMatch: IdentityChange;
  /**
   * Forgets a contact: destroys the key under which their values are kept, deletes the AI answers about them and those that name them, takes them
   * out of search, and puts no value of theirs into an AI text again; there, and in the audit log, they are `[PERSON_1]`. What their sources
   * say is shown until it is deleted there. It cannot be taken back and is harmless to repeat. `BAD_ID` for an id that is no contact's,
   * `ENTITY_NOT_FOUND` for one that was never given out.
   */
  readonly forgetPerson: ForgottenPerson;
  /**
   * Makes accounts one. The id with the most records stays, the oldest of equals, and the others answer for it. What was written about the others
   * keeps their ids. At most 200 records in all.
   */
  readonly mergeAccounts: IdentityChange;
  /** Makes contacts one, like `mergeAccounts`. */
  readonly mergeContacts: IdentityChange;
  /**
   * Lets one value win its field over every source: merges, new readings and other fields do not change that. It is read as a source's value
   * would be, dates as ISO 8601 and numbers with a decimal point; a list is pinned whole, its parts between commas; an address is pinned whole, as
   * a JSON object with any of `street`, `city`, `region`, `postcode` and `country`. What cannot be read: `BAD_USER_INPUT`.
   */
  readonly pinValue: IdentityChange;
  /**
   * Sends events back to work, with all their attempts; what could not be read is read anew. Ids of what is not set aside (any more) are left out.
   * At most 1,000 ids: else `BAD_USER_INPUT`.
   */
  readonly redriveDeadLetters: RedrivenDeadLetters;
  /** Says that two records are not one entity: no score and no chain of links joins them. Otherwise like `confirmMatch`. */
  readonly rejectMatch: IdentityChange;
  /**
   * Asks for a pass over these sources now, or over all; how it goes is in `syncProgress` and in `sources`. Answers at once, with the sources as
   * they are. A pass of a source that waits or runs already is not doubled. An unknown name: `SOURCE_NOT_FOUND`, and nothing is asked for.
   * `letGo: ALL` goes with `mode: RECONCILE` and the names of the sources it is meant for; otherwise `BAD_USER_INPUT`.
   */
  readonly requestSync: ReadonlyArray<Source>;
  /** Takes a decision back: what was decided before it counts again, and entities that it had merged get back their ids. */
  readonly revokeDecision: IdentityChange;
  /**
   * Takes records out of an account: none of them is one with any that stays. Who parts gets back the golden id that it had before it was merged,
   * else a new one.
   */
  readonly splitAccount: IdentityChange;
  /** Takes records out of a contact, like `splitAccount`. */
  readonly splitContact: IdentityChange;
  /**
   * Ends the writing of the answer about an entity, for everybody who watches it: their streams end with `INSIGHT_STOPPED`. An answer that is
   * there already stays.
   */
  readonly stopInsightStream: StoppedStream;
  /** Lets the sources say again what a field holds. */
  readonly unpinValue: IdentityChange;
  /** Stops writing about an entity ahead of time, until somebody looks at it again. */
  readonly unwatch: WatchedEntity;
  /** Writes about an account, contact or deal ahead of time whenever a material fact changes, until `unwatch`. Whatever somebody looks at is watched for some days by itself. */
  readonly watch: WatchedEntity;
};


export type MutationConfirmMatchArgs = {
  left: RecordRefInput;
  reason?: InputMaybe<Scalars['String']['input']>;
  review?: InputMaybe<Scalars['ID']['input']>;
  right: RecordRefInput;
};


export type MutationForgetPersonArgs = {
  id: Scalars['ID']['input'];
};


export type MutationMergeAccountsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationMergeContactsArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationPinValueArgs = {
  field: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  value: Scalars['String']['input'];
};


export type MutationRedriveDeadLettersArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type MutationRejectMatchArgs = {
  left: RecordRefInput;
  reason?: InputMaybe<Scalars['String']['input']>;
  review?: InputMaybe<Scalars['ID']['input']>;
  right: RecordRefInput;
};


export type MutationRequestSyncArgs = {
  letGo?: InputMaybe<LetGo>;
  mode?: InputMaybe<SyncMode>;
  sources?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


export type MutationRevokeDecisionArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationSplitAccountArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  records: ReadonlyArray<RecordRefInput>;
};


export type MutationSplitContactArgs = {
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
  records: ReadonlyArray<RecordRefInput>;
};


export type MutationStopInsightStreamArgs = {
  id: Scalars['ID']['input'];
};


export type MutationUnpinValueArgs = {
  field: Scalars['String']['input'];
  id: Scalars['ID']['input'];
  reason?: InputMaybe<Scalars['String']['input']>;
};


export type MutationUnwatchArgs = {
  id: Scalars['ID']['input'];
};


export type MutationWatchArgs = {
  id: Scalars['ID']['input'];
};

/** A suggested next step. */
export type NextStep = {
  readonly __typename?: 'NextStep';
  /** Id of the audit entry. */
  readonly audit: Scalars['ID']['output'];
  /** Day by which to do it. */
  readonly due?: Maybe<Scalars['CalendarDate']['output']>;
  /** The facts it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it was written. */
  readonly generatedAt: Scalars['Instant']['output'];
  /** What kind of step. */
  readonly kind: NextStepKind;
  /** Which model wrote it. */
  readonly model: Scalars['String']['output'];
  /** Why it is not fresh. */
  readonly reason?: Maybe<InsightReason>;
  /** How good the answer is. */
  readonly state: InsightState;
  /** A step that was proposed and forbidden, and why. */
  readonly suppressed?: Maybe<SuppressedStep>;
  /** The suggestion, with names put back. */
  readonly text: Scalars['String']['output'];
};

/** The final, checked next step; its text replaces what was told. */
export type NextStepEnd = {
  readonly __typename?: 'NextStepEnd';
  /** The whole answer. */
  readonly nextStep: NextStep;
  /** Place in the stream. */
  readonly sequence: Scalars['Int']['output'];
};

/** Kinds of next steps. */
export type NextStepKind =
  /** Call. */
  | 'CALL'
  /** Clear up contradicting data. */
  | 'CLARIFY_DATA'
  /** Leave it alone: they asked not to be pursued. */
  | 'DO_NOT_PURSUE'
  /** Write an e-mail. */
  | 'EMAIL'
  /** Meet. */
  | 'MEETING'
  /** Send or renew a proposal. */
  | 'PROPOSAL'
  /** Look after an open ticket first. */
  | 'RESOLVE_TICKET'
  /** Offer more to a customer. */
  | 'UPSELL'
  /** Wait; nothing needs doing. */
  | 'WAIT';

/** A message of a live next step, under the same rules. */
export type NextStepStreamMessage = InsightDelta | InsightError | InsightRetract | InsightStart | NextStepEnd;

/** Anything with a global id. */
export type Node = {
  /** Golden id, for example `acc_…`. Stable across merges: an id merged away answers the survivor. */
  readonly id: Scalars['ID']['output'];
};

/** A person at our own company. */
export type Owner = Node & {
  readonly __typename?: 'Owner';
  /** Whether any source still lists the person as active. */
  readonly active: Scalars['Boolean']['output'];
  /** When what is shown was last known to equal its sources: the oldest of its records' ages. */
  readonly asOf: Scalars['Instant']['output'];
  /** Work e-mail. */
  readonly email?: Maybe<Scalars['String']['output']>;
  /** Golden id, `own_…`. */
  readonly id: Scalars['ID']['output'];
  /** Full name. */
  readonly name: Scalars['String']['output'];
  /** Whether it is shown older than it was wanted, because a source fails or is just being read again. */
  readonly stale: Scalars['Boolean']['output'];
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  readonly __typename?: 'PageInfo';
  /** Cursor of the last edge; pass it as `after` for the next page. */
  readonly endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether another page follows. */
  readonly hasNextPage: Scalars['Boolean']['output'];
  /** Whether a page precedes this one. */
  readonly hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge. */
  readonly startCursor?: Maybe<Scalars['String']['output']>;
};

/** An event that is attached to nobody yet. */
export type ParkedEvent = {
  readonly __typename?: 'ParkedEvent';
  /** The event; of a ticket, that it was opened. */
  readonly event: TimelineEvent;
  /** Why nobody is found. */
  readonly reason: ParkedReason;
};

/** A page of parked events, newest first. */
export type ParkedEventConnection = {
  readonly __typename?: 'ParkedEventConnection';
  /** Events with their cursors. */
  readonly edges: ReadonlyArray<ParkedEventEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** A parked event and its cursor. */
export type ParkedEventEdge = {
  readonly __typename?: 'ParkedEventEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The event, and why it is parked. */
  readonly node: ParkedEvent;
};

/** Why an event is attached to nobody. */
export type ParkedReason =
  /** It states no address. */
  | 'NO_ADDRESS'
  /** It names our own people only. */
  | 'ONLY_OURS'
  /** Several accounts have the domain and the stated name tells none of them, or several addresses lead to several accounts. */
  | 'SEVERAL_ACCOUNTS'
  /** Several contacts have the address. */
  | 'SEVERAL_CONTACTS'
  /** No contact has the address, and no account its domain. */
  | 'UNKNOWN_ADDRESS';

/** A telephone number. */
export type Phone = {
  readonly __typename?: 'Phone';
  /** The number in E.164, for example `+4930123456`; null when it cannot be read with certainty. */
  readonly e164?: Maybe<Scalars['String']['output']>;
  /** The number as the source wrote it. */
  readonly raw: Scalars['String']['output'];
};

export type Query = {
  readonly __typename?: 'Query';
  /** One account by golden id. */
  readonly account?: Maybe<Account>;
  /** Accounts over all sources. At most 100 a page. */
  readonly accounts: AccountConnection;
  /** One audit entry. */
  readonly aiAction?: Maybe<AiAction>;
  /** What the AI did about an entity, newest first. */
  readonly aiActions: AiActionConnection;
  /** The entity behind a record of a source; null when the record is not known. */
  readonly bySource?: Maybe<Node>;
  /** One contact by golden id. */
  readonly contact?: Maybe<Contact>;
  /** Contacts over all sources. At most 100 a page. */
  readonly contacts: ContactConnection;
  /**
   * What senders told by webhook and could not be worked off, after five attempts, three deaths of a process or because it could not be read; the
   * oldest first. What it says is not shown: it may be personal. At most 100 a page.
   */
  readonly deadLetters: DeadLetterConnection;
  /** One deal by golden id. */
  readonly deal?: Maybe<Deal>;
  /** Deals over all sources. At most 100 a page. */
  readonly deals: DealConnection;
  /** What people decided about an entity or its records, the last first; at most 100. Revoked decisions are among them. */
  readonly decisions: ReadonlyArray<StewardDecision>;
  /**
   * Pairs of records that may be one entity and that a person has to decide, the most alike first. A pair stays until it is decided, merged, or
   * told apart by what the sources say. At most 100 a page.
   */
  readonly matchReviews: MatchReviewConnection;
  /** Any entity by its golden id; null with a coded error when there is none. */
  readonly node?: Maybe<Node>;
  /** Several entities, in the order of the ids. */
  readonly nodes: ReadonlyArray<Maybe<Node>>;
  /** What the sources hold: their objects and every field of these, custom ones included, as they described them at the last pass. */
  readonly objects: ReadonlyArray<SourceObjectDescription>;
  /**
   * Events that are attached to nobody yet, newest first, and why. They are attached as soon as it shows whom they concern: when a contact or an account
   * with their address becomes known, moves, merges or splits.
   */
  readonly parkedEvents: ParkedEventConnection;
  /** Accounts, contacts, deals and tickets that match the text, best first. */
  readonly search: ReadonlyArray<SearchHit>;
  /** The connected systems and how they are. */
  readonly sources: ReadonlyArray<Source>;
  /** One ticket by golden id. */
  readonly ticket?: Maybe<Ticket>;
  /** Tickets over all sources, newest first. At most 100 a page. */
  readonly tickets: TicketConnection;
  /** What AI came to, as the audit log tells it: from an instant up to another, which is left out; 366 days at most. */
  readonly usage: Usage;
};


export type QueryAccountArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAccountsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AccountFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<AccountOrder>>;
};


export type QueryAiActionArgs = {
  id: Scalars['ID']['input'];
};


export type QueryAiActionsArgs = {
  about?: InputMaybe<Scalars['ID']['input']>;
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryBySourceArgs = {
  id: Scalars['ID']['input'];
  object: Scalars['String']['input'];
  source: Scalars['String']['input'];
};


export type QueryContactArgs = {
  id: Scalars['ID']['input'];
};


export type QueryContactsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ContactFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<ContactOrder>>;
};


export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryDealArgs = {
  id: Scalars['ID']['input'];
};


export type QueryDealsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DealFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ReadonlyArray<DealOrder>>;
};


export type QueryDecisionsArgs = {
  about: Scalars['ID']['input'];
};


export type QueryMatchReviewsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kind?: InputMaybe<EntityKind>;
};


export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


export type QueryNodesArgs = {
  ids: ReadonlyArray<Scalars['ID']['input']>;
};


export type QueryObjectsArgs = {
  source?: InputMaybe<Scalars['String']['input']>;
};


export type QueryParkedEventsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
};


export type QueryTicketArgs = {
  id: Scalars['ID']['input'];
};


export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


export type QueryUsageArgs = {
  from: Scalars['Instant']['input'];
  to: Scalars['Instant']['input'];
};

/** Answers of one state, for one reason. */
export type ReasonUsage = {
  readonly __typename?: 'ReasonUsage';
  /** How many. */
  readonly answers: Scalars['Int']['output'];
  /** Why they were not fresh. */
  readonly reason?: Maybe<InsightReason>;
  /** How good they were. */
  readonly state: InsightState;
};

/** Two records. */
export type RecordPair = {
  readonly __typename?: 'RecordPair';
  /** One of them. */
  readonly left: SourceRef;
  /** The other. */
  readonly right: SourceRef;
};

/** Names a record at its source. */
export type RecordRefInput = {
  /** The source's own id. */
  readonly id: Scalars['ID']['input'];
  /** The source's own word for the kind of record. */
  readonly object: Scalars['String']['input'];
  /** Configured name of the source. */
  readonly source: Scalars['String']['input'];
};

/** What became of events that were sent back to work. */
export type RedrivenDeadLetters = {
  readonly __typename?: 'RedrivenDeadLetters';
  /** Ids of those that are worked off anew. */
  readonly redriven: ReadonlyArray<Scalars['ID']['output']>;
  /** Ids of those that stay set aside: nobody can read them yet. */
  readonly unreadable: ReadonlyArray<Scalars['ID']['output']>;
};

/** Something that matches a search. */
export type SearchHit = {
  readonly __typename?: 'SearchHit';
  /** The entity. */
  readonly node: Node;
  /** How well it matches, 0 to 1. */
  readonly score: Scalars['Float']['output'];
};

/** Something worth knowing before acting, with its evidence. */
export type Signal = {
  readonly __typename?: 'Signal';
  /** The words or fields it rests on. */
  readonly evidence: Scalars['String']['output'];
  /** Which one. */
  readonly kind: SignalKind;
  /** Strength, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Since when. */
  readonly since: Scalars['Instant']['output'];
  /** The record the evidence stands in. */
  readonly source: SourceRef;
};

/** The signals that are read from fields and free text. */
export type SignalKind =
  /** The customer may leave. */
  | 'CHURN_RISK'
  /** A competitor is in play. */
  | 'COMPETITOR'
  /** Someone asked not to be contacted, or the lead is dead. */
  | 'DO_NOT_PURSUE'
  /** A severe ticket is open. */
  | 'OPEN_CRITICAL_TICKET'
  /** An invoice is overdue. */
  | 'OVERDUE_INVOICE'
  /** Nothing has been heard for a long time. */
  | 'SILENT'
  /** The customer may want more. */
  | 'UPSELL';

/** Ascending or descending. */
export type SortDirection =
  /** Smallest first. */
  | 'ASC'
  /** Largest first. */
  | 'DESC';

/** A connected system. */
export type Source = {
  readonly __typename?: 'Source';
  /** What failed last, without personal data. */
  readonly failure?: Maybe<SourceFailure>;
  /** How it is. */
  readonly health: SourceHealth;
  /** Seconds since then. */
  readonly lagSeconds?: Maybe<Scalars['Int']['output']>;
  /** Configured name. */
  readonly name: Scalars['String']['output'];
  /** What to look at about its fields: such as are gone, or have another type. The newest first, at most 100. */
  readonly notices: ReadonlyArray<SourceNotice>;
  /** Each object's progress. */
  readonly objects: ReadonlyArray<SourceObject>;
  /** The vendor's allowance, as it last said. */
  readonly quota?: Maybe<SourceQuota>;
  /** When every object was last read to its end. */
  readonly syncedAt?: Maybe<Scalars['Instant']['output']>;
  /** Kind of system: `salesforce`, `hubspot`, `sql`. */
  readonly type: Scalars['String']['output'];
};

/** How our copy of an object differed from its source when they were last compared. All figures are records. */
export type SourceDrift = {
  readonly __typename?: 'SourceDrift';
  /** When the comparison ended. */
  readonly at: Scalars['Instant']['output'];
  /** On both sides, but not the same. */
  readonly differing: Scalars['Int']['output'];
  /** Held as the comparison began. */
  readonly here: Scalars['Int']['output'];
  /** At the source and not here. */
  readonly missing: Scalars['Int']['output'];
  /** Those of the three that were put right. */
  readonly repaired: Scalars['Int']['output'];
  /** Here and no longer at the source. */
  readonly surplus: Scalars['Int']['output'];
  /** Counted at the source. */
  readonly there: Scalars['Int']['output'];
};

/** Why a source fails. */
export type SourceFailure = {
  readonly __typename?: 'SourceFailure';
  /** What to do now. */
  readonly action: Scalars['String']['output'];
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Stable code, see docs/errors.md. */
  readonly code: Scalars['String']['output'];
  /** The field of it that was the reason, where one was. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  readonly message: Scalars['String']['output'];
  /** The object that was read, in the source's word. */
  readonly object?: Maybe<Scalars['String']['output']>;
};

/** A field of an object of a source. */
export type SourceField = {
  readonly __typename?: 'SourceField';
  /** Whether the source lets us change it. */
  readonly access: FieldAccess;
  /** Whether it was added by the people who use the source. */
  readonly custom: Scalars['Boolean']['output'];
  /** Why its values are not kept; null where they are. */
  readonly dropped?: Maybe<Scalars['String']['output']>;
  /** When we first saw it. */
  readonly firstSeenAt: Scalars['Instant']['output'];
  /** What people at the source call it. */
  readonly label: Scalars['String']['output'];
  /** The field of ours that is read from it. */
  readonly mappedTo?: Maybe<Scalars['String']['output']>;
  /** The source's own name for it. */
  readonly name: Scalars['String']['output'];
  /** What a choice may be, where the source lists it. */
  readonly options: ReadonlyArray<FieldOption>;
  /** When we noticed that it is gone. */
  readonly removedAt?: Maybe<Scalars['Instant']['output']>;
  /** The source's own word for its type. */
  readonly sourceType: Scalars['String']['output'];
  /** Whether it is still there. */
  readonly state: FieldState;
  /** What kind of value it holds. */
  readonly type: FieldType;
};

/** How a source is. */
export type SourceHealth =
  /** The first full read is under way, or was not counted at the source yet. */
  | 'BACKFILLING'
  /** The last attempt failed; its data is served as it was. */
  | 'FAILING'
  /** Read to the end, counted at the source, and answering. */
  | 'HEALTHY'
  /** Nothing has been read yet. */
  | 'UNKNOWN';

/** Something about a source's fields that a person should look at. */
export type SourceNotice = {
  readonly __typename?: 'SourceNotice';
  /** What to do about it. */
  readonly action: Scalars['String']['output'];
  /** When it was noticed. */
  readonly at: Scalars['Instant']['output'];
  /** What happened. */
  readonly code: SourceNoticeCode;
  /** The source's own name for the field. */
  readonly field: Scalars['String']['output'];
  /** What happened, in words. */
  readonly message: Scalars['String']['output'];
  /** The source's own word for the object. */
  readonly object: Scalars['String']['output'];
};

/** What can happen to a field. */
export type SourceNoticeCode =
  /** It is gone, or hidden from us; or the configuration names it and it never was there. */
  | 'FIELD_REMOVED'
  /** It has another type. */
  | 'FIELD_RETYPED';

/** How far one object of a source has been read. */
export type SourceObject = {
  readonly __typename?: 'SourceObject';
  /** When it was last read to its end. */
  readonly completedAt?: Maybe<Scalars['Instant']['output']>;
  /** What the last comparison with the source found. */
  readonly drift?: Maybe<SourceDrift>;
  /** The unified kind. */
  readonly kind: Scalars['String']['output'];
  /** The source's word for it. */
  readonly object: Scalars['String']['output'];
  /** `backfill` until everything was read once, then `changes`. */
  readonly phase?: Maybe<Scalars['String']['output']>;
  /** When our copy was last found, or made, equal to the source. */
  readonly reconciledAt?: Maybe<Scalars['Instant']['output']>;
  /** Records held now, deleted ones left out. */
  readonly records: Scalars['Int']['output'];
  /** Records the source says there are, during a backfill. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** An object of a source: a table of records of one kind. */
export type SourceObjectDescription = {
  readonly __typename?: 'SourceObjectDescription';
  /** When the source last described it. */
  readonly describedAt: Scalars['Instant']['output'];
  /** Its fields in the order of the source; those that are gone stay listed. */
  readonly fields: ReadonlyArray<SourceField>;
  /** The unified kind its records have. */
  readonly kind: Scalars['String']['output'];
  /** What people call it. */
  readonly label: Scalars['String']['output'];
  /** The source's own word: `Account`, `companies`. */
  readonly object: Scalars['String']['output'];
  /** Configured name of the source. */
  readonly source: Scalars['String']['output'];
};


/** An object of a source: a table of records of one kind. */
export type SourceObjectDescriptionFieldsArgs = {
  custom?: InputMaybe<Scalars['Boolean']['input']>;
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A vendor's allowance. */
export type SourceQuota = {
  readonly __typename?: 'SourceQuota';
  /** Calls allowed in the window. */
  readonly limit?: Maybe<Scalars['Int']['output']>;
  /** When the vendor said so. */
  readonly observedAt: Scalars['Instant']['output'];
  /** Until when nobody calls because the source asked for a pause. */
  readonly pausedUntil?: Maybe<Scalars['Instant']['output']>;
  /** Calls left. */
  readonly remaining?: Maybe<Scalars['Int']['output']>;
  /** Calls used in the window. */
  readonly used?: Maybe<Scalars['Int']['output']>;
};

/** A record that was judged to be this entity. */
export type SourceRecord = {
  readonly __typename?: 'SourceRecord';
  /** When the source last changed it. */
  readonly changedAt: Scalars['Instant']['output'];
  /** When we last read it. */
  readonly fetchedAt: Scalars['Instant']['output'];
  /** The source's own id. */
  readonly id: Scalars['ID']['output'];
  /** The source's own word for the kind of record. */
  readonly object: Scalars['String']['output'];
  /** The record's fields as sent. */
  readonly raw: Scalars['JSON']['output'];
  /** Match score that holds the record in this entity, 0 to 1. */
  readonly score: Scalars['Float']['output'];
  /** Configured name of the source. */
  readonly source: Scalars['String']['output'];
  /** What spoke for it, in words. */
  readonly why: ReadonlyArray<Scalars['String']['output']>;
};

/** A record at its source. */
export type SourceRef = {
  readonly __typename?: 'SourceRef';
  /** The source's own id. */
  readonly id: Scalars['ID']['output'];
  /** The source's own word for the kind of record: `Account`, `companies`. */
  readonly object: Scalars['String']['output'];
  /** Configured name of the source. */
  readonly source: Scalars['String']['output'];
};

/** A stage of a deal. */
export type Stage = {
  readonly __typename?: 'Stage';
  /** The source's own word. */
  readonly raw?: Maybe<Scalars['String']['output']>;
  /** The unified stage. */
  readonly unified: DealStage;
};

/** What a person decided. Decisions are never changed or removed; one can be revoked, once. */
export type StewardDecision = {
  readonly __typename?: 'StewardDecision';
  /** The kind of the records, or of the entity. */
  readonly about: EntityKind;
  /** When. */
  readonly at: Scalars['Instant']['output'];
  /** Of a pinned value: the entity as it was called then. */
  readonly entityId?: Maybe<Scalars['ID']['output']>;
  /** Of a pinned value: the field. */
  readonly field?: Maybe<Scalars['String']['output']>;
  /** `dec_…` */
  readonly id: Scalars['ID']['output'];
  /** What was decided. */
  readonly kind: StewardDecisionKind;
  /** The pairs of records it speaks of; at most 200. */
  readonly pairs: ReadonlyArray<RecordPair>;
  /** Why, as the person said. */
  readonly reason?: Maybe<Scalars['String']['output']>;
  /** The decision that revoked it. */
  readonly revokedBy?: Maybe<Scalars['ID']['output']>;
  /** The value, as it was typed. */
  readonly value?: Maybe<Scalars['String']['output']>;
  /** Who decided. */
  readonly viewer: Scalars['String']['output'];
};

/** What a person can decide. */
export type StewardDecisionKind =
  /** Records are one entity. */
  | 'CONFIRM'
  /** A value wins its field. */
  | 'PIN'
  /** Records are not one entity. */
  | 'REJECT'
  /** Another decision does not count any more. */
  | 'REVOKE'
  /** The sources say again what a field holds. */
  | 'UNPIN';

/** What became of a wish to stop. */
export type StoppedStream = {
  readonly __typename?: 'StoppedStream';
  /** Golden id of the entity. */
  readonly id: Scalars['ID']['output'];
  /** Whether an answer was being written; false means there was nothing to stop. */
  readonly stopped: Scalars['Boolean']['output'];
};

/** How good a text is that is still being told. */
export type StreamState =
  /** Unchecked as a whole, and replaced by what the end brings. */
  | 'PROVISIONAL';

export type Subscription = {
  readonly __typename?: 'Subscription';
  /** The next step likewise. Its text is told only once its kind is allowed; what policy forbids is never streamed. */
  readonly nextStepStream: NextStepStreamMessage;
  /**
   * The summary of one account, contact or deal while it is written. To resume, pass the `sequence` last seen as `after` and the `generation` it
   * counts in; without `generation`, `after` counts in whatever is told now. With `live` the stream stays open after its end: when the facts
   * change, the answer is taken back and the next one follows.
   */
  readonly summaryStream: SummaryStreamMessage;
  /**
   * How far the objects of a source, or of all sources, have come: first each as it stands, then each page that is read, whichever process
   * reads it. Who reads slowly gets the latest of each object.
   */
  readonly syncProgress: SyncProgress;
  /**
   * Events of one account, contact, deal or ticket as they are attached to it, whichever process does it; all kinds unless some are named. The
   * first message has no event: it tells the cursor from which on events are told. Pass the last cursor as `after` to miss none between two
   * connections.
   */
  readonly timelineEvents: AttachedEvent;
};


export type SubscriptionNextStepStreamArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  generation?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


export type SubscriptionSummaryStreamArgs = {
  after?: InputMaybe<Scalars['Int']['input']>;
  generation?: InputMaybe<Scalars['ID']['input']>;
  id: Scalars['ID']['input'];
  live?: InputMaybe<Scalars['Boolean']['input']>;
};


export type SubscriptionSyncProgressArgs = {
  source?: InputMaybe<Scalars['String']['input']>;
};


export type SubscriptionTimelineEventsArgs = {
  about: Scalars['ID']['input'];
  after?: InputMaybe<Scalars['String']['input']>;
  kinds?: InputMaybe<ReadonlyArray<EventKind>>;
};

/** A short account of where things stand. */
export type Summary = {
  readonly __typename?: 'Summary';
  /** Id of the audit entry. */
  readonly audit: Scalars['ID']['output'];
  /** Probability that a reader accepts it. */
  readonly confidence: Confidence;
  /** The facts it rests on. */
  readonly evidence: ReadonlyArray<Evidence>;
  /** When it was written. */
  readonly generatedAt: Scalars['Instant']['output'];
  /** Which model wrote it; `extractive` is the built-in one. */
  readonly model: Scalars['String']['output'];
  /** Why it is not fresh. */
  readonly reason?: Maybe<InsightReason>;
  /** How good the answer is. */
  readonly state: InsightState;
  /** The text, with names put back. */
  readonly text: Scalars['String']['output'];
};

/**
 * A message of a live summary. `sequence` grows by one; an `InsightStart` with sequence 0 begins to count anew. Whoever comes back passes the
 * `sequence` last seen as `after` and the `generation` it counts in.
 */
export type SummaryStreamMessage = InsightDelta | InsightEnd | InsightError | InsightRetract | InsightStart;

/** A step that policy forbids. */
export type SuppressedStep = {
  readonly __typename?: 'SuppressedStep';
  /** The kind that was forbidden. */
  readonly kind: NextStepKind;
  /** The rule, in words. */
  readonly why: Scalars['String']['output'];
};

/** What a pass over a source does. */
export type SyncMode =
  /** Read everything once more; what is held stays until it is read. */
  | 'BACKFILL'
  /** Read what changed since the last pass. */
  | 'CHANGES'
  /** Compare our copy with everything the source holds, and put right what differs. */
  | 'RECONCILE';

/** How far one object of a source has come. */
export type SyncProgress = {
  readonly __typename?: 'SyncProgress';
  /** The unified kind. */
  readonly kind: Scalars['String']['output'];
  /** The source's word for the object. */
  readonly object: Scalars['String']['output'];
  /** `backfill` until everything was read once, then `changes`. */
  readonly phase: Scalars['String']['output'];
  /** Records read: of the backfill, of this pass over the changes, or held, in what is told first. */
  readonly records: Scalars['Int']['output'];
  /** Configured name of the source. */
  readonly source: Scalars['String']['output'];
  /** Records the source says there are, during a backfill. */
  readonly total?: Maybe<Scalars['Int']['output']>;
};

/** A support ticket or case. */
export type Ticket = Node & {
  readonly __typename?: 'Ticket';
  /** Whose ticket it is. */
  readonly account?: Maybe<Account>;
  /** When what is shown was last known to equal its sources: the oldest of its records' ages. */
  readonly asOf: Scalars['Instant']['output'];
  /** When any of its records last changed at its source. */
  readonly changedAt: Scalars['Instant']['output'];
  /** When it was closed. */
  readonly closedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who opened it. */
  readonly contact?: Maybe<Contact>;
  /**
   * What its records hold in fields that the graph has no name for. Two sources with a field of one name are two entries. Beyond 500 fields of
   * one record those that hold nothing are left out.
   */
  readonly customFields: ReadonlyArray<CustomField>;
  /** Golden id, `tic_…`. */
  readonly id: Scalars['ID']['output'];
  /** The number people quote. */
  readonly number?: Maybe<Scalars['String']['output']>;
  /** When it was opened. */
  readonly openedAt?: Maybe<Scalars['Instant']['output']>;
  /** Who at our company looks after it. */
  readonly owner?: Maybe<Owner>;
  /** How severe: the unified priority beside the source's word. */
  readonly priority?: Maybe<TicketSeverity>;
  /** Where each value comes from. */
  readonly provenance: ReadonlyArray<FieldProvenance>;
  /** The records behind it, with match score and why. */
  readonly sources: ReadonlyArray<SourceRecord>;
  /** Whether it is shown older than it was wanted, because a source fails or is just being read again. */
  readonly stale: Scalars['Boolean']['output'];
  /** Where it stands: the unified status beside the source's word. */
  readonly status: TicketState;
  /** What it is about. */
  readonly subject: Scalars['String']['output'];
};


/** A support ticket or case. */
export type TicketCustomFieldsArgs = {
  names?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};


/** A support ticket or case. */
export type TicketProvenanceArgs = {
  fields?: InputMaybe<ReadonlyArray<Scalars['String']['input']>>;
};

/** A page of tickets. */
export type TicketConnection = {
  readonly __typename?: 'TicketConnection';
  /** Tickets with their cursors. */
  readonly edges: ReadonlyArray<TicketEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
  /** How many tickets match in all. */
  readonly totalCount: Scalars['Int']['output'];
};

/** A ticket and its cursor. */
export type TicketEdge = {
  readonly __typename?: 'TicketEdge';
  /** Where it stands in this order. */
  readonly cursor: Scalars['String']['output'];
  /** The ticket. */
  readonly node: Ticket;
};

/** Which tickets to list; all conditions must hold. Newest first. */
export type TicketFilter = {
  /** Of this account. */
  readonly accountId?: InputMaybe<Scalars['ID']['input']>;
  /** Any of these golden ids. */
  readonly ids?: InputMaybe<ReadonlyArray<Scalars['ID']['input']>>;
  /** Not closed. */
  readonly open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Any of these priorities. */
  readonly priority?: InputMaybe<ReadonlyArray<TicketPriority>>;
  /** Subject or number contains this text, in any case. */
  readonly search?: InputMaybe<Scalars['String']['input']>;
  /** Any of these statuses. */
  readonly status?: InputMaybe<ReadonlyArray<TicketStatus>>;
};

/** Priorities that all sources' priorities are brought to. */
export type TicketPriority =
  /** Business stands still. */
  | 'CRITICAL'
  /** Urgent. */
  | 'HIGH'
  /** Can wait. */
  | 'LOW'
  /** Usual. */
  | 'MEDIUM';

/** A ticket's severity. */
export type TicketSeverity = {
  readonly __typename?: 'TicketSeverity';
  /** The source's own word. */
  readonly raw?: Maybe<Scalars['String']['output']>;
  /** The unified priority. */
  readonly unified: TicketPriority;
};

/** A ticket's status. */
export type TicketState = {
  readonly __typename?: 'TicketState';
  /** The source's own word. */
  readonly raw?: Maybe<Scalars['String']['output']>;
  /** The unified status. */
  readonly unified: TicketStatus;
};

/** Statuses that all sources' statuses are brought to. */
export type TicketStatus =
  /** Done. */
  | 'CLOSED'
  /** Raised to a higher level. */
  | 'ESCALATED'
  /** Not yet taken up. */
  | 'NEW'
  /** Being worked on. */
  | 'OPEN'
  /** Waiting for somebody else. */
  | 'WAITING';

/** A page of events, newest first. */
export type TimelineConnection = {
  readonly __typename?: 'TimelineConnection';
  /** Events with their cursors. */
  readonly edges: ReadonlyArray<TimelineEdge>;
  /** Where the page begins and ends. */
  readonly pageInfo: PageInfo;
};

/** An event and its cursor. */
export type TimelineEdge = {
  readonly __typename?: 'TimelineEdge';
  /** Where it stands. */
  readonly cursor: Scalars['String']['output'];
  /** The event. */
  readonly node: TimelineEvent;
};

/** One dated happening. */
export type TimelineEvent = {
  readonly __typename?: 'TimelineEvent';
  /** What an invoice or a payment is over. */
  readonly amount?: Maybe<Money>;
  /** Text, where there is some. */
  readonly body?: Maybe<Scalars['String']['output']>;
  /** Whether a machine did it, like a mail filter that opens every message: no sign of interest then. */
  readonly byMachine: Scalars['Boolean']['output'];
  /** Who it came from. */
  readonly direction?: Maybe<EventDirection>;
  /** Until when an invoice is to be paid; where its source states a day, that day's end in UTC. */
  readonly dueAt?: Maybe<Scalars['Instant']['output']>;
  /** Id of the event, `evt_…`. */
  readonly id: Scalars['ID']['output'];
  /** What kind of happening. */
  readonly kind: EventKind;
  /** When it happened. */
  readonly occurredAt: Scalars['Instant']['output'];
  /** The record it was read from. */
  readonly source: SourceRef;
  /** How it stands or what happened, in the source's own word: `paid`, `open`, `click`. */
  readonly status?: Maybe<Scalars['String']['output']>;
  /** Subject or title. */
  readonly subject?: Maybe<Scalars['String']['output']>;
};

/** What AI came to in a time. */
export type Usage = {
  readonly __typename?: 'Usage';
  /** Tokens of answers, as the models counted them. */
  readonly answerTokens: Scalars['Float']['output'];
  /** Answers that readers were given, or that were written for them. */
  readonly answers: Scalars['Int']['output'];
  /** The same by what was asked for. */
  readonly byField: ReadonlyArray<FieldUsage>;
  /** Calls by model. */
  readonly byModel: ReadonlyArray<ModelUsage>;
  /** Answers by their state and the reason for it. */
  readonly byReason: ReadonlyArray<ReasonUsage>;
  /** Those of them that came fresh from the cache. */
  readonly cached: Scalars['Int']['output'];
  /** Calls of models that ended, well or badly. */
  readonly calls: Scalars['Int']['output'];
  /** What the tokens cost by the configured prices, one amount a currency. */
  readonly cost: ReadonlyArray<Money>;
  /** Those of them that failed. */
  readonly failed: Scalars['Int']['output'];
  /** The first instant. */
  readonly from: Scalars['Instant']['output'];
  /** `cached` of `answers`, 0 to 1; null where there were none. */
  readonly hitRate?: Maybe<Scalars['Float']['output']>;
  /** Tokens of prompts, as the models counted them. */
  readonly promptTokens: Scalars['Float']['output'];
  /** The instant it ends before. */
  readonly to: Scalars['Instant']['output'];
  /** Those whose tokens the endpoint did not tell; they add nothing to the tokens. */
  readonly uncounted: Scalars['Int']['output'];
  /** Models that were called and have no configured price. */
  readonly unpriced: ReadonlyArray<Scalars['String']['output']>;
};

/** An entity and whether it is watched because somebody asked for it. */
export type WatchedEntity = {
  readonly __typename?: 'WatchedEntity';
  /** The entity. */
  readonly node: Node;
  /** Whether it is watched until somebody says otherwise. */
  readonly watched: Scalars['Boolean']['output'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;




/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Insightful:
    | ( AccountEntity )
    | ( ContactEntity )
    | ( DealEntity )
  ;
  Node:
    | ( AccountEntity )
    | ( ContactEntity )
    | ( DealEntity )
    | ( OwnerEntity )
    | ( TicketEntity )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Account: ResolverTypeWrapper<AccountEntity>;
  AccountConnection: ResolverTypeWrapper<Page<AccountEntity>>;
  AccountEdge: ResolverTypeWrapper<Omit<AccountEdge, 'node'> & { node: ResolversTypes['Account'] }>;
  AccountFilter: AccountFilter;
  AccountOrder: AccountOrder;
  AccountOrderField: AccountOrderField;
  Address: ResolverTypeWrapper<AddressValue>;
  AiAction: ResolverTypeWrapper<AuditEntry>;
  AiActionConnection: ResolverTypeWrapper<AuditPage>;
  AiActionEdge: ResolverTypeWrapper<Omit<AiActionEdge, 'node'> & { node: ResolversTypes['AiAction'] }>;
  AiActionKind: AiActionKind;
  AlternativeValue: ResolverTypeWrapper<Omit<AlternativeValue, 'source'> & { source: ResolversTypes['SourceRef'] }>;
  AttachedEvent: ResolverTypeWrapper<AttachedEventValue>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CalendarDate: ResolverTypeWrapper<Scalars['CalendarDate']['output']>;
  ComparedValue: ResolverTypeWrapper<ComparedValue>;
  Confidence: ResolverTypeWrapper<ConfidenceValue>;
  ConfidenceEvent: ConfidenceEvent;
  Contact: ResolverTypeWrapper<ContactEntity>;
  ContactConnection: ResolverTypeWrapper<Page<ContactEntity>>;
  ContactEdge: ResolverTypeWrapper<Omit<ContactEdge, 'node'> & { node: ResolversTypes['Contact'] }>;
  ContactFilter: ContactFilter;
  ContactOrder: ContactOrder;
  ContactOrderField: ContactOrderField;
  CustomField: ResolverTypeWrapper<RecordField>;
  DeadLetter: ResolverTypeWrapper<DeadLetterValue>;
  DeadLetterCause: ResolverTypeWrapper<DeadLetterCause>;
  DeadLetterConnection: ResolverTypeWrapper<Page<DeadLetterValue>>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  Deal: ResolverTypeWrapper<DealEntity>;
  DealConnection: ResolverTypeWrapper<Page<DealEntity>>;
  DealEdge: ResolverTypeWrapper<Omit<DealEdge, 'node'> & { node: ResolversTypes['Deal'] }>;
  DealFilter: DealFilter;
  DealOrder: DealOrder;
  DealOrderField: DealOrderField;
  DealStage: DealStage;
  Decimal: ResolverTypeWrapper<Scalars['Decimal']['output']>;
  Duration: ResolverTypeWrapper<Scalars['Duration']['output']>;
  EntityKind: EntityKind;
  EventDirection: EventDirection;
  EventKind: EventKind;
  Evidence: ResolverTypeWrapper<EvidenceValue>;
  FieldAccess: FieldAccess;
  FieldOption: ResolverTypeWrapper<ChoiceOption>;
  FieldProvenance: ResolverTypeWrapper<FieldProvenanceValue>;
  FieldState: FieldState;
  FieldType: FieldType;
  FieldUsage: ResolverTypeWrapper<Omit<FieldUsage, 'cost'> & { cost: ReadonlyArray<ResolversTypes['Money']> }>;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  ForgottenPerson: ResolverTypeWrapper<ForgottenPerson>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdentityChange: ResolverTypeWrapper<IdentityChangeValue>;
  InsightDelta: ResolverTypeWrapper<DeltaMessage>;
  InsightEnd: ResolverTypeWrapper<Omit<InsightEnd, 'summary'> & { summary: ResolversTypes['Summary'] }>;
  InsightError: ResolverTypeWrapper<InsightError>;
  InsightReason: InsightReason;
  InsightRetract: ResolverTypeWrapper<RetractMessage>;
  InsightRetractReason: InsightRetractReason;
  InsightStart: ResolverTypeWrapper<StartMessage>;
  InsightStartReason: InsightStartReason;
  InsightState: InsightState;
  Insightful: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Insightful']>;
  Instant: ResolverTypeWrapper<Scalars['Instant']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  JSON: ResolverTypeWrapper<Scalars['JSON']['output']>;
  LetGo: LetGo;
  Lifecycle: Lifecycle;
  MatchEvidence: ResolverTypeWrapper<MatchEvidence>;
  MatchReview: ResolverTypeWrapper<ShownReview>;
  MatchReviewConnection: ResolverTypeWrapper<ReviewPage>;
  MatchReviewEdge: ResolverTypeWrapper<Omit<MatchReviewEdge, 'node'> & { node: ResolversTypes['MatchReview'] }>;
  MatchReviewSide: ResolverTypeWrapper<ReviewedRecord>;
  ModelUsage: ResolverTypeWrapper<Omit<ModelUsage, 'cost'> & { cost: ReadonlyArray<ResolversTypes['Money']> }>;
  Money: ResolverTypeWrapper<MoneyValue>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NextStep: ResolverTypeWrapper<NextStepValue>;
  NextStepEnd: ResolverTypeWrapper<Omit<NextStepEnd, 'nextStep'> & { nextStep: ResolversTypes['NextStep'] }>;
  NextStepKind: NextStepKind;
  NextStepStreamMessage: ResolverTypeWrapper<NextStepMessage>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  Owner: ResolverTypeWrapper<OwnerEntity>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  ParkedEvent: ResolverTypeWrapper<ParkedEventValue>;
  ParkedEventConnection: ResolverTypeWrapper<Page<ParkedEventValue>>;
  ParkedEventEdge: ResolverTypeWrapper<Omit<ParkedEventEdge, 'node'> & { node: ResolversTypes['ParkedEvent'] }>;
  ParkedReason: ParkedReason;
  Phone: ResolverTypeWrapper<PhoneValue>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReasonUsage: ResolverTypeWrapper<ReasonUsage>;
  RecordPair: ResolverTypeWrapper<Omit<RecordPair, 'left' | 'right'> & { left: ResolversTypes['SourceRef'], right: ResolversTypes['SourceRef'] }>;
  RecordRefInput: RecordRefInput;
  RedrivenDeadLetters: ResolverTypeWrapper<RedrivenDeadLetters>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  Signal: ResolverTypeWrapper<SignalValue>;
  SignalKind: SignalKind;
  SortDirection: SortDirection;
  Source: ResolverTypeWrapper<SourceState>;
  SourceDrift: ResolverTypeWrapper<SourceDrift>;
  SourceFailure: ResolverTypeWrapper<SourceFailure>;
  SourceField: ResolverTypeWrapper<KnownField>;
  SourceHealth: SourceHealth;
  SourceNotice: ResolverTypeWrapper<FieldNotice>;
  SourceNoticeCode: SourceNoticeCode;
  SourceObject: ResolverTypeWrapper<SourceObject>;
  SourceObjectDescription: ResolverTypeWrapper<KnownObject>;
  SourceQuota: ResolverTypeWrapper<SourceQuota>;
  SourceRecord: ResolverTypeWrapper<Member>;
  SourceRef: ResolverTypeWrapper<RecordRef>;
  Stage: ResolverTypeWrapper<Stage>;
  StewardDecision: ResolverTypeWrapper<ShownDecision>;
  StewardDecisionKind: StewardDecisionKind;
  StoppedStream: ResolverTypeWrapper<StoppedStream>;
  StreamState: StreamState;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Summary: ResolverTypeWrapper<SummaryValue>;
  SummaryStreamMessage: ResolverTypeWrapper<SummaryMessage>;
  SuppressedStep: ResolverTypeWrapper<SuppressedStep>;
  SyncMode: SyncMode;
  SyncProgress: ResolverTypeWrapper<SyncProgressValue>;
  Ticket: ResolverTypeWrapper<TicketEntity>;
  TicketConnection: ResolverTypeWrapper<Page<TicketEntity>>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketFilter: TicketFilter;
  TicketPriority: TicketPriority;
  TicketSeverity: ResolverTypeWrapper<TicketSeverity>;
  TicketState: ResolverTypeWrapper<TicketState>;
  TicketStatus: TicketStatus;
  TimelineConnection: ResolverTypeWrapper<Page<TimelineEventValue>>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEvent'] }>;
  TimelineEvent: ResolverTypeWrapper<TimelineEventValue>;
  Usage: ResolverTypeWrapper<Omit<Usage, 'byField' | 'byModel' | 'cost'> & { byField: ReadonlyArray<ResolversTypes['FieldUsage']>, byModel: ReadonlyArray<ResolversTypes['ModelUsage']>, cost: ReadonlyArray<ResolversTypes['Money']> }>;
  WatchedEntity: ResolverTypeWrapper<Omit<WatchedEntity, 'node'> & { node: ResolversTypes['Node'] }>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Account: AccountEntity;
  AccountConnection: Page<AccountEntity>;
  AccountEdge: Omit<AccountEdge, 'node'> & { node: ResolversParentTypes['Account'] };
  AccountFilter: AccountFilter;
  AccountOrder: AccountOrder;
  Address: AddressValue;
  AiAction: AuditEntry;
  AiActionConnection: AuditPage;
  AiActionEdge: Omit<AiActionEdge, 'node'> & { node: ResolversParentTypes['AiAction'] };
  AlternativeValue: Omit<AlternativeValue, 'source'> & { source: ResolversParentTypes['SourceRef'] };
  AttachedEvent: AttachedEventValue;
  Boolean: Scalars['Boolean']['output'];
  CalendarDate: Scalars['CalendarDate']['output'];
  ComparedValue: ComparedValue;
  Confidence: ConfidenceValue;
  Contact: ContactEntity;
  ContactConnection: Page<ContactEntity>;
  ContactEdge: Omit<ContactEdge, 'node'> & { node: ResolversParentTypes['Contact'] };
  ContactFilter: ContactFilter;
  ContactOrder: ContactOrder;
  CustomField: RecordField;
  DeadLetter: DeadLetterValue;
  DeadLetterCause: DeadLetterCause;
  DeadLetterConnection: Page<DeadLetterValue>;
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  Deal: DealEntity;
  DealConnection: Page<DealEntity>;
  DealEdge: Omit<DealEdge, 'node'> & { node: ResolversParentTypes['Deal'] };
  DealFilter: DealFilter;
  DealOrder: DealOrder;
  Decimal: Scalars['Decimal']['output'];
  Duration: Scalars['Duration']['output'];
  Evidence: EvidenceValue;
  FieldOption: ChoiceOption;
  FieldProvenance: FieldProvenanceValue;
  FieldUsage: Omit<FieldUsage, 'cost'> & { cost: ReadonlyArray<ResolversParentTypes['Money']> };
  Float: Scalars['Float']['output'];
  ForgottenPerson: ForgottenPerson;
  ID: Scalars['ID']['output'];
  IdentityChange: IdentityChangeValue;
  InsightDelta: DeltaMessage;
  InsightEnd: Omit<InsightEnd, 'summary'> & { summary: ResolversParentTypes['Summary'] };
  InsightError: InsightError;
  InsightRetract: RetractMessage;
  InsightStart: StartMessage;
  Insightful: ResolversInterfaceTypes<ResolversParentTypes>['Insightful'];
  Instant: Scalars['Instant']['output'];
  Int: Scalars['Int']['output'];
  JSON: Scalars['JSON']['output'];
  MatchEvidence: MatchEvidence;
  MatchReview: ShownReview;
  MatchReviewConnection: ReviewPage;
  MatchReviewEdge: Omit<MatchReviewEdge, 'node'> & { node: ResolversParentTypes['MatchReview'] };
  MatchReviewSide: ReviewedRecord;
  ModelUsage: Omit<ModelUsage, 'cost'> & { cost: ReadonlyArray<ResolversParentTypes['Money']> };
  Money: MoneyValue;
  Mutation: Record<PropertyKey, never>;
  NextStep: NextStepValue;
  NextStepEnd: Omit<NextStepEnd, 'nextStep'> & { nextStep: ResolversParentTypes['NextStep'] };
  NextStepStreamMessage: NextStepMessage;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  Owner: OwnerEntity;
  PageInfo: PageInfo;
  ParkedEvent: ParkedEventValue;
  ParkedEventConnection: Page<ParkedEventValue>;
  ParkedEventEdge: Omit<ParkedEventEdge, 'node'> & { node: ResolversParentTypes['ParkedEvent'] };
  Phone: PhoneValue;
  Query: Record<PropertyKey, never>;
  ReasonUsage: ReasonUsage;
  RecordPair: Omit<RecordPair, 'left' | 'right'> & { left: ResolversParentTypes['SourceRef'], right: ResolversParentTypes['SourceRef'] };
  RecordRefInput: RecordRefInput;
  RedrivenDeadLetters: RedrivenDeadLetters;
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Signal: SignalValue;
  Source: SourceState;
  SourceDrift: SourceDrift;
  SourceFailure: SourceFailure;
  SourceField: KnownField;
  SourceNotice: FieldNotice;
  SourceObject: SourceObject;
  SourceObjectDescription: KnownObject;
  SourceQuota: SourceQuota;
  SourceRecord: Member;
  SourceRef: RecordRef;
  Stage: Stage;
  StewardDecision: ShownDecision;
  StoppedStream: StoppedStream;
  String: Scalars['String']['output'];
  Subscription: Record<PropertyKey, never>;
  Summary: SummaryValue;
  SummaryStreamMessage: SummaryMessage;
  SuppressedStep: SuppressedStep;
  SyncProgress: SyncProgressValue;
  Ticket: TicketEntity;
  TicketConnection: Page<TicketEntity>;
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketFilter: TicketFilter;
  TicketSeverity: TicketSeverity;
  TicketState: TicketState;
  TimelineConnection: Page<TimelineEventValue>;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEvent'] };
  TimelineEvent: TimelineEventValue;
  Usage: Omit<Usage, 'byField' | 'byModel' | 'cost'> & { byField: ReadonlyArray<ResolversParentTypes['FieldUsage']>, byModel: ReadonlyArray<ResolversParentTypes['ModelUsage']>, cost: ReadonlyArray<ResolversParentTypes['Money']> };
  WatchedEntity: Omit<WatchedEntity, 'node'> & { node: ResolversParentTypes['Node'] };
};

export type DeferDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  label?: Maybe<Scalars['String']['input']>;
};

export type DeferDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = DeferDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type FreshnessDirectiveArgs = {
  maxAge: Scalars['Duration']['input'];
};

export type FreshnessDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = FreshnessDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type StreamDirectiveArgs = {
  if?: Scalars['Boolean']['input'];
  initialCount?: Maybe<Scalars['Int']['input']>;
  label?: Maybe<Scalars['String']['input']>;
};

export type StreamDirectiveResolver<Result, Parent, ContextType = RequestContext, Args = StreamDirectiveArgs> = DirectiveResolverFn<Result, Parent, ContextType, Args>;

export type AccountResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Account'] = ResolversParentTypes['Account']> = {
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  annualRevenue?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<AccountContactsArgs, 'first'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<AccountCustomFieldsArgs>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<AccountDealsArgs, 'first'>>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domains?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  employees?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industry?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lastEventAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType, RequireFields<AccountNextStepArgs, 'within'>>;
  openDealAmounts?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['Phone']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['FieldProvenance']>, ParentType, ContextType, Partial<AccountProvenanceArgs>>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['Signal']>, ParentType, ContextType>;
  sourceRef?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Summary']>, ParentType, ContextType, RequireFields<AccountSummaryArgs, 'within'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<AccountTicketsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<AccountTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AccountConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountConnection'] = ResolversParentTypes['AccountConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AccountEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccountEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AccountEdge'] = ResolversParentTypes['AccountEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Account'], ParentType, ContextType>;
};

export type AddressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Address'] = ResolversParentTypes['Address']> = {
  city?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  postcode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  street?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AiActionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiAction'] = ResolversParentTypes['AiAction']> = {
  about?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answerTokens?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  begun?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  facts?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AiActionKind'], ParentType, ContextType>;
  latencyMs?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  prompt?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  promptTokens?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  trigger?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  verdicts?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AiActionConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiActionConnection'] = ResolversParentTypes['AiActionConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['AiActionEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AiActionEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AiActionEdge'] = ResolversParentTypes['AiActionEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AiAction'], ParentType, ContextType>;
};

export type AlternativeValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AlternativeValue'] = ResolversParentTypes['AlternativeValue']> = {
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachedEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['AttachedEvent'] = ResolversParentTypes['AttachedEvent']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['TimelineEvent']>, ParentType, ContextType>;
};

export interface CalendarDateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['CalendarDate'], any> {
  name: 'CalendarDate';
}

export type ComparedValueResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ComparedValue'] = ResolversParentTypes['ComparedValue']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ConfidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Confidence'] = ResolversParentTypes['Confidence']> = {
  basis?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  event?: Resolver<ResolversTypes['ConfidenceEvent'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type ContactResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  address?: Resolver<Maybe<ResolversTypes['Address']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<ContactCustomFieldsArgs>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<ContactDealsArgs, 'first'>>;
  emails?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
  family?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  given?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastEventAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  lifecycle?: Resolver<Maybe<ResolversTypes['Lifecycle']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType, RequireFields<ContactNextStepArgs, 'within'>>;
  owner?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  phones?: Resolver<ReadonlyArray<ResolversTypes['Phone']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['FieldProvenance']>, ParentType, ContextType, Partial<ContactProvenanceArgs>>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['Signal']>, ParentType, ContextType>;
  sourceRef?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Summary']>, ParentType, ContextType, RequireFields<ContactSummaryArgs, 'within'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<ContactTicketsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<ContactTimelineArgs, 'first'>>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactConnection'] = ResolversParentTypes['ContactConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ContactEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ContactEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ContactEdge'] = ResolversParentTypes['ContactEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
};

export type CustomFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['CustomField'] = ResolversParentTypes['CustomField']> = {
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['FieldOption']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FieldState'], ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FieldType'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['JSON']>, ParentType, ContextType>;
};

export type DeadLetterResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cause?: Resolver<ResolversTypes['DeadLetterCause'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  setAsideAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterCauseResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLetterCause'] = ResolversParentTypes['DeadLetterCause']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DealResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Deal'] = ResolversParentTypes['Deal']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<DealContactsArgs, 'first'>>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<DealCustomFieldsArgs>>;
  expectedClose?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastEventAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextStep?: Resolver<Maybe<ResolversTypes['NextStep']>, ParentType, ContextType, RequireFields<DealNextStepArgs, 'within'>>;
  owner?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['FieldProvenance']>, ParentType, ContextType, Partial<DealProvenanceArgs>>;
  signals?: Resolver<ReadonlyArray<ResolversTypes['Signal']>, ParentType, ContextType>;
  sourceRef?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['Stage'], ParentType, ContextType>;
  stageChangedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  summary?: Resolver<Maybe<ResolversTypes['Summary']>, ParentType, ContextType, RequireFields<DealSummaryArgs, 'within'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<DealTimelineArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DealConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DealConnection'] = ResolversParentTypes['DealConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['DealEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DealEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['DealEdge'] = ResolversParentTypes['DealEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Deal'], ParentType, ContextType>;
};

export interface DecimalScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Decimal'], any> {
  name: 'Decimal';
}

export interface DurationScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Duration'], any> {
  name: 'Duration';
}

export type EvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  fact?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['SourceRef']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldOptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldOption'] = ResolversParentTypes['FieldOption']> = {
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FieldProvenanceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldProvenance'] = ResolversParentTypes['FieldProvenance']> = {
  alternatives?: Resolver<ReadonlyArray<ResolversTypes['AlternativeValue']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  decision?: Resolver<Maybe<ResolversTypes['StewardDecision']>, ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  sourceField?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type FieldUsageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['FieldUsage'] = ResolversParentTypes['FieldUsage']> = {
  answerTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promptTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type ForgottenPersonResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ForgottenPerson'] = ResolversParentTypes['ForgottenPerson']> = {
  answersDeleted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  audit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  forgottenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  valuesDestroyed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type IdentityChangeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['IdentityChange'] = ResolversParentTypes['IdentityChange']> = {
  decision?: Resolver<ResolversTypes['StewardDecision'], ParentType, ContextType>;
  entities?: Resolver<ReadonlyArray<ResolversTypes['Node']>, ParentType, ContextType>;
  mergedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  separatedIds?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type InsightDeltaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightDelta'] = ResolversParentTypes['InsightDelta']> = {
  kind?: Resolver<Maybe<ResolversTypes['NextStepKind']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StreamState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightEnd'] = ResolversParentTypes['InsightEnd']> = {
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  summary?: Resolver<ResolversTypes['Summary'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightErrorResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightError'] = ResolversParentTypes['InsightError']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  retryable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightRetractResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightRetract'] = ResolversParentTypes['InsightRetract']> = {
  from?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['InsightRetractReason'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StreamState'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightStartResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['InsightStart'] = ResolversParentTypes['InsightStart']> = {
  generation?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  restart?: Resolver<Maybe<ResolversTypes['InsightStartReason']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['StreamState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InsightfulResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Insightful'] = ResolversParentTypes['Insightful']> = {
  __resolveType: TypeResolveFn<'Account' | 'Contact' | 'Deal', ParentType, ContextType>;
};

export interface InstantScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Instant'], any> {
  name: 'Instant';
}

export interface JsonScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSON'], any> {
  name: 'JSON';
}

export type MatchEvidenceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchEvidence'] = ResolversParentTypes['MatchEvidence']> = {
  comparison?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  weight?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  words?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MatchReviewResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchReview'] = ResolversParentTypes['MatchReview']> = {
  evidenceAgainst?: Resolver<ReadonlyArray<ResolversTypes['MatchEvidence']>, ParentType, ContextType>;
  evidenceFor?: Resolver<ReadonlyArray<ResolversTypes['MatchEvidence']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  left?: Resolver<ResolversTypes['MatchReviewSide'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['MatchReviewSide'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
};

export type MatchReviewConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchReviewConnection'] = ResolversParentTypes['MatchReviewConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['MatchReviewEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MatchReviewEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchReviewEdge'] = ResolversParentTypes['MatchReviewEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MatchReview'], ParentType, ContextType>;
};

export type MatchReviewSideResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['MatchReviewSide'] = ResolversParentTypes['MatchReviewSide']> = {
  entity?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  record?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  values?: Resolver<ReadonlyArray<ResolversTypes['ComparedValue']>, ParentType, ContextType>;
};

export type ModelUsageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ModelUsage'] = ResolversParentTypes['ModelUsage']> = {
  answerTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  promptTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amount?: Resolver<ResolversTypes['Decimal'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type MutationResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  confirmMatch?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationConfirmMatchArgs, 'left' | 'right'>>;
  forgetPerson?: Resolver<ResolversTypes['ForgottenPerson'], ParentType, ContextType, RequireFields<MutationForgetPersonArgs, 'id'>>;
  mergeAccounts?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationMergeAccountsArgs, 'ids'>>;
  mergeContacts?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationMergeContactsArgs, 'ids'>>;
  pinValue?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationPinValueArgs, 'field' | 'id' | 'value'>>;
  redriveDeadLetters?: Resolver<ResolversTypes['RedrivenDeadLetters'], ParentType, ContextType, RequireFields<MutationRedriveDeadLettersArgs, 'ids'>>;
  rejectMatch?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationRejectMatchArgs, 'left' | 'right'>>;
  requestSync?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<MutationRequestSyncArgs, 'letGo' | 'mode'>>;
  revokeDecision?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationRevokeDecisionArgs, 'id'>>;
  splitAccount?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationSplitAccountArgs, 'id' | 'records'>>;
  splitContact?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationSplitContactArgs, 'id' | 'records'>>;
  stopInsightStream?: Resolver<ResolversTypes['StoppedStream'], ParentType, ContextType, RequireFields<MutationStopInsightStreamArgs, 'id'>>;
  unpinValue?: Resolver<ResolversTypes['IdentityChange'], ParentType, ContextType, RequireFields<MutationUnpinValueArgs, 'field' | 'id'>>;
  unwatch?: Resolver<ResolversTypes['WatchedEntity'], ParentType, ContextType, RequireFields<MutationUnwatchArgs, 'id'>>;
  watch?: Resolver<ResolversTypes['WatchedEntity'], ParentType, ContextType, RequireFields<MutationWatchArgs, 'id'>>;
};

export type NextStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NextStep'] = ResolversParentTypes['NextStep']> = {
  audit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['CalendarDate']>, ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['NextStepKind'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['InsightReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InsightState'], ParentType, ContextType>;
  suppressed?: Resolver<Maybe<ResolversTypes['SuppressedStep']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NextStepEndResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NextStepEnd'] = ResolversParentTypes['NextStepEnd']> = {
  nextStep?: Resolver<ResolversTypes['NextStep'], ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NextStepStreamMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['NextStepStreamMessage'] = ResolversParentTypes['NextStepStreamMessage']> = {
  __resolveType: TypeResolveFn<'InsightDelta' | 'InsightError' | 'InsightRetract' | 'InsightStart' | 'NextStepEnd', ParentType, ContextType>;
};

export type NodeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Account' | 'Contact' | 'Deal' | 'Owner' | 'Ticket', ParentType, ContextType>;
};

export type OwnerResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Owner'] = ResolversParentTypes['Owner']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ParkedEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkedEvent'] = ResolversParentTypes['ParkedEvent']> = {
  event?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['ParkedReason'], ParentType, ContextType>;
};

export type ParkedEventConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkedEventConnection'] = ResolversParentTypes['ParkedEventConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['ParkedEventEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type ParkedEventEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ParkedEventEdge'] = ResolversParentTypes['ParkedEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ParkedEvent'], ParentType, ContextType>;
};

export type PhoneResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Phone'] = ResolversParentTypes['Phone']> = {
  e164?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type QueryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType, RequireFields<QueryAccountArgs, 'id'>>;
  accounts?: Resolver<ResolversTypes['AccountConnection'], ParentType, ContextType, RequireFields<QueryAccountsArgs, 'first'>>;
  aiAction?: Resolver<Maybe<ResolversTypes['AiAction']>, ParentType, ContextType, RequireFields<QueryAiActionArgs, 'id'>>;
  aiActions?: Resolver<ResolversTypes['AiActionConnection'], ParentType, ContextType, RequireFields<QueryAiActionsArgs, 'first'>>;
  bySource?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryBySourceArgs, 'id' | 'object' | 'source'>>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<QueryContactArgs, 'id'>>;
  contacts?: Resolver<ResolversTypes['ContactConnection'], ParentType, ContextType, RequireFields<QueryContactsArgs, 'first'>>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first'>>;
  deal?: Resolver<Maybe<ResolversTypes['Deal']>, ParentType, ContextType, RequireFields<QueryDealArgs, 'id'>>;
  deals?: Resolver<ResolversTypes['DealConnection'], ParentType, ContextType, RequireFields<QueryDealsArgs, 'first'>>;
  decisions?: Resolver<ReadonlyArray<ResolversTypes['StewardDecision']>, ParentType, ContextType, RequireFields<QueryDecisionsArgs, 'about'>>;
  matchReviews?: Resolver<ResolversTypes['MatchReviewConnection'], ParentType, ContextType, RequireFields<QueryMatchReviewsArgs, 'first'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<ReadonlyArray<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['SourceObjectDescription']>, ParentType, ContextType, Partial<QueryObjectsArgs>>;
  parkedEvents?: Resolver<ResolversTypes['ParkedEventConnection'], ParentType, ContextType, RequireFields<QueryParkedEventsArgs, 'first'>>;
  search?: Resolver<ReadonlyArray<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['Source']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketArgs, 'id'>>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QueryTicketsArgs, 'first'>>;
  usage?: Resolver<ResolversTypes['Usage'], ParentType, ContextType, RequireFields<QueryUsageArgs, 'from' | 'to'>>;
};

export type ReasonUsageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['ReasonUsage'] = ResolversParentTypes['ReasonUsage']> = {
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['InsightReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InsightState'], ParentType, ContextType>;
};

export type RecordPairResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RecordPair'] = ResolversParentTypes['RecordPair']> = {
  left?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  right?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
};

export type RedrivenDeadLettersResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['RedrivenDeadLetters'] = ResolversParentTypes['RedrivenDeadLetters']> = {
  redriven?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
  unreadable?: Resolver<ReadonlyArray<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SignalResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Signal'] = ResolversParentTypes['Signal']> = {
  evidence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SignalKind'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  since?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
};

export type SourceResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  failure?: Resolver<Maybe<ResolversTypes['SourceFailure']>, ParentType, ContextType>;
  health?: Resolver<ResolversTypes['SourceHealth'], ParentType, ContextType>;
  lagSeconds?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  notices?: Resolver<ReadonlyArray<ResolversTypes['SourceNotice']>, ParentType, ContextType>;
  objects?: Resolver<ReadonlyArray<ResolversTypes['SourceObject']>, ParentType, ContextType>;
  quota?: Resolver<Maybe<ResolversTypes['SourceQuota']>, ParentType, ContextType>;
  syncedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceDriftResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceDrift'] = ResolversParentTypes['SourceDrift']> = {
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  differing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  here?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  repaired?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  there?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceFailureResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceFailure'] = ResolversParentTypes['SourceFailure']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceFieldResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceField'] = ResolversParentTypes['SourceField']> = {
  access?: Resolver<ResolversTypes['FieldAccess'], ParentType, ContextType>;
  custom?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  dropped?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  firstSeenAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  mappedTo?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  options?: Resolver<ReadonlyArray<ResolversTypes['FieldOption']>, ParentType, ContextType>;
  removedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  sourceType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FieldState'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['FieldType'], ParentType, ContextType>;
};

export type SourceNoticeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceNotice'] = ResolversParentTypes['SourceNotice']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['SourceNoticeCode'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceObjectResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceObject'] = ResolversParentTypes['SourceObject']> = {
  completedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  drift?: Resolver<Maybe<ResolversTypes['SourceDrift']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reconciledAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceObjectDescriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceObjectDescription'] = ResolversParentTypes['SourceObjectDescription']> = {
  describedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  fields?: Resolver<ReadonlyArray<ResolversTypes['SourceField']>, ParentType, ContextType, Partial<SourceObjectDescriptionFieldsArgs>>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SourceQuotaResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceQuota'] = ResolversParentTypes['SourceQuota']> = {
  limit?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  observedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  pausedUntil?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  remaining?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  used?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type SourceRecordResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceRecord'] = ResolversParentTypes['SourceRecord']> = {
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  fetchedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  raw?: Resolver<ResolversTypes['JSON'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  why?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SourceRefResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SourceRef'] = ResolversParentTypes['SourceRef']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Stage'] = ResolversParentTypes['Stage']> = {
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unified?: Resolver<ResolversTypes['DealStage'], ParentType, ContextType>;
};

export type StewardDecisionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StewardDecision'] = ResolversParentTypes['StewardDecision']> = {
  about?: Resolver<ResolversTypes['EntityKind'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  entityId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  field?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['StewardDecisionKind'], ParentType, ContextType>;
  pairs?: Resolver<ReadonlyArray<ResolversTypes['RecordPair']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  revokedBy?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  viewer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type StoppedStreamResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['StoppedStream'] = ResolversParentTypes['StoppedStream']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  stopped?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  nextStepStream?: SubscriptionResolver<ResolversTypes['NextStepStreamMessage'], "nextStepStream", ParentType, ContextType, RequireFields<SubscriptionNextStepStreamArgs, 'id' | 'live'>>;
  summaryStream?: SubscriptionResolver<ResolversTypes['SummaryStreamMessage'], "summaryStream", ParentType, ContextType, RequireFields<SubscriptionSummaryStreamArgs, 'id' | 'live'>>;
  syncProgress?: SubscriptionResolver<ResolversTypes['SyncProgress'], "syncProgress", ParentType, ContextType, Partial<SubscriptionSyncProgressArgs>>;
  timelineEvents?: SubscriptionResolver<ResolversTypes['AttachedEvent'], "timelineEvents", ParentType, ContextType, RequireFields<SubscriptionTimelineEventsArgs, 'about'>>;
};

export type SummaryResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Summary'] = ResolversParentTypes['Summary']> = {
  audit?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  confidence?: Resolver<ResolversTypes['Confidence'], ParentType, ContextType>;
  evidence?: Resolver<ReadonlyArray<ResolversTypes['Evidence']>, ParentType, ContextType>;
  generatedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  model?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['InsightReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['InsightState'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SummaryStreamMessageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SummaryStreamMessage'] = ResolversParentTypes['SummaryStreamMessage']> = {
  __resolveType: TypeResolveFn<'InsightDelta' | 'InsightEnd' | 'InsightError' | 'InsightRetract' | 'InsightStart', ParentType, ContextType>;
};

export type SuppressedStepResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SuppressedStep'] = ResolversParentTypes['SuppressedStep']> = {
  kind?: Resolver<ResolversTypes['NextStepKind'], ParentType, ContextType>;
  why?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SyncProgressResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['SyncProgress'] = ResolversParentTypes['SyncProgress']> = {
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  phase?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  records?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type TicketResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  account?: Resolver<Maybe<ResolversTypes['Account']>, ParentType, ContextType>;
  asOf?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customFields?: Resolver<ReadonlyArray<ResolversTypes['CustomField']>, ParentType, ContextType, Partial<TicketCustomFieldsArgs>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  openedAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Owner']>, ParentType, ContextType>;
  priority?: Resolver<Maybe<ResolversTypes['TicketSeverity']>, ParentType, ContextType>;
  provenance?: Resolver<ReadonlyArray<ResolversTypes['FieldProvenance']>, ParentType, ContextType, Partial<TicketProvenanceArgs>>;
  sources?: Resolver<ReadonlyArray<ResolversTypes['SourceRecord']>, ParentType, ContextType>;
  stale?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketSeverityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TicketSeverity'] = ResolversParentTypes['TicketSeverity']> = {
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unified?: Resolver<ResolversTypes['TicketPriority'], ParentType, ContextType>;
};

export type TicketStateResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TicketState'] = ResolversParentTypes['TicketState']> = {
  raw?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  unified?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<ReadonlyArray<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEvent'], ParentType, ContextType>;
};

export type TimelineEventResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['TimelineEvent'] = ResolversParentTypes['TimelineEvent']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  byMachine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  direction?: Resolver<Maybe<ResolversTypes['EventDirection']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['Instant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EventKind'], ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['SourceRef'], ParentType, ContextType>;
  status?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UsageResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['Usage'] = ResolversParentTypes['Usage']> = {
  answerTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  answers?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  byField?: Resolver<ReadonlyArray<ResolversTypes['FieldUsage']>, ParentType, ContextType>;
  byModel?: Resolver<ReadonlyArray<ResolversTypes['ModelUsage']>, ParentType, ContextType>;
  byReason?: Resolver<ReadonlyArray<ResolversTypes['ReasonUsage']>, ParentType, ContextType>;
  cached?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  calls?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  cost?: Resolver<ReadonlyArray<ResolversTypes['Money']>, ParentType, ContextType>;
  failed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  hitRate?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  promptTokens?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Instant'], ParentType, ContextType>;
  uncounted?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unpriced?: Resolver<ReadonlyArray<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WatchedEntityResolvers<ContextType = RequestContext, ParentType extends ResolversParentTypes['WatchedEntity'] = ResolversParentTypes['WatchedEntity']> = {
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
  watched?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = RequestContext> = {
  Account?: AccountResolvers<ContextType>;
  AccountConnection?: AccountConnectionResolvers<ContextType>;
  AccountEdge?: AccountEdgeResolvers<ContextType>;
  Address?: AddressResolvers<ContextType>;
  AiAction?: AiActionResolvers<ContextType>;
  AiActionConnection?: AiActionConnectionResolvers<ContextType>;
  AiActionEdge?: AiActionEdgeResolvers<ContextType>;
  AlternativeValue?: AlternativeValueResolvers<ContextType>;
  AttachedEvent?: AttachedEventResolvers<ContextType>;
  CalendarDate?: GraphQLScalarType;
  ComparedValue?: ComparedValueResolvers<ContextType>;
  Confidence?: ConfidenceResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactConnection?: ContactConnectionResolvers<ContextType>;
  ContactEdge?: ContactEdgeResolvers<ContextType>;
  CustomField?: CustomFieldResolvers<ContextType>;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterCause?: DeadLetterCauseResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  Deal?: DealResolvers<ContextType>;
  DealConnection?: DealConnectionResolvers<ContextType>;
  DealEdge?: DealEdgeResolvers<ContextType>;
  Decimal?: GraphQLScalarType;
  Duration?: GraphQLScalarType;
  Evidence?: EvidenceResolvers<ContextType>;
  FieldOption?: FieldOptionResolvers<ContextType>;
  FieldProvenance?: FieldProvenanceResolvers<ContextType>;
  FieldUsage?: FieldUsageResolvers<ContextType>;
  ForgottenPerson?: ForgottenPersonResolvers<ContextType>;
  IdentityChange?: IdentityChangeResolvers<ContextType>;
  InsightDelta?: InsightDeltaResolvers<ContextType>;
  InsightEnd?: InsightEndResolvers<ContextType>;
  InsightError?: InsightErrorResolvers<ContextType>;
  InsightRetract?: InsightRetractResolvers<ContextType>;
  InsightStart?: InsightStartResolvers<ContextType>;
  Insightful?: InsightfulResolvers<ContextType>;
  Instant?: GraphQLScalarType;
  JSON?: GraphQLScalarType;
  MatchEvidence?: MatchEvidenceResolvers<ContextType>;
  MatchReview?: MatchReviewResolvers<ContextType>;
  MatchReviewConnection?: MatchReviewConnectionResolvers<ContextType>;
  MatchReviewEdge?: MatchReviewEdgeResolvers<ContextType>;
  MatchReviewSide?: MatchReviewSideResolvers<ContextType>;
  ModelUsage?: ModelUsageResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  NextStep?: NextStepResolvers<ContextType>;
  NextStepEnd?: NextStepEndResolvers<ContextType>;
  NextStepStreamMessage?: NextStepStreamMessageResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Owner?: OwnerResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  ParkedEvent?: ParkedEventResolvers<ContextType>;
  ParkedEventConnection?: ParkedEventConnectionResolvers<ContextType>;
  ParkedEventEdge?: ParkedEventEdgeResolvers<ContextType>;
  Phone?: PhoneResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  ReasonUsage?: ReasonUsageResolvers<ContextType>;
  RecordPair?: RecordPairResolvers<ContextType>;
  RedrivenDeadLetters?: RedrivenDeadLettersResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Signal?: SignalResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceDrift?: SourceDriftResolvers<ContextType>;
  SourceFailure?: SourceFailureResolvers<ContextType>;
  SourceField?: SourceFieldResolvers<ContextType>;
  SourceNotice?: SourceNoticeResolvers<ContextType>;
  SourceObject?: SourceObjectResolvers<ContextType>;
  SourceObjectDescription?: SourceObjectDescriptionResolvers<ContextType>;
  SourceQuota?: SourceQuotaResolvers<ContextType>;
  SourceRecord?: SourceRecordResolvers<ContextType>;
  SourceRef?: SourceRefResolvers<ContextType>;
  Stage?: StageResolvers<ContextType>;
  StewardDecision?: StewardDecisionResolvers<ContextType>;
  StoppedStream?: StoppedStreamResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  Summary?: SummaryResolvers<ContextType>;
  SummaryStreamMessage?: SummaryStreamMessageResolvers<ContextType>;
  SuppressedStep?: SuppressedStepResolvers<ContextType>;
  SyncProgress?: SyncProgressResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketSeverity?: TicketSeverityResolvers<ContextType>;
  TicketState?: TicketStateResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEvent?: TimelineEventResolvers<ContextType>;
  Usage?: UsageResolvers<ContextType>;
  WatchedEntity?: WatchedEntityResolvers<ContextType>;
};

export type DirectiveResolvers<ContextType = RequestContext> = {
  defer?: DeferDirectiveResolver<any, any, ContextType>;
  freshness?: FreshnessDirectiveResolver<any, any, ContextType>;
  stream?: StreamDirectiveResolver<any, any, ContextType>;
};
