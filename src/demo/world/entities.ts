/** The systems in which the demo company keeps its customers. */
export type System = 'salesforce' | 'hubspot' | 'legacy';

/** How one system states an entity: its own clocks and its own words, spelling, contradictions and gaps included. */
export interface Sighting<Facts> {
  /** When the system got to know it, ISO 8601 UTC with milliseconds. */
  readonly createdAt: string;
  /** When it last changed there. */
  readonly changedAt: string;
  /** What the system says: text is spelled as it is written there, choices (stage, status …) are still in our words. */
  readonly facts: Facts;
}

/** A thing that exists once in the demo company's world, and how the systems see it. */
export interface Entity<Facts> {
  /** Unique in the world: `company-17`. */
  readonly key: string;
  /** 1, 2, 3 … within its kind: the base of every system's own id. */
  readonly serial: number;
  /** The truth, in canonical form: phones in E.164, names in full. */
  readonly facts: Facts;
  /** The systems that know it; where one is absent, that system has never heard of it. */
  readonly seenBy: { readonly [Name in System]?: Sighting<Facts> };
}

/** A postal address. */
export interface Address {
  readonly street: string;
  readonly city: string;
  /** State, province or prefecture, where the country writes one. */
  readonly region?: string;
  readonly postcode: string;
  /** ISO 3166-1 alpha-2. In a sighting also as that system spells it: `Germany`, `Deutschland`. */
  readonly country: string;
}

/** An exact decimal and its ISO 4217 currency. */
export interface Amount {
  /** `125000` or `48250.50`. */
  readonly value: string;
  readonly currency: string;
}

/** A colleague at the demo company. */
export interface OwnerFacts {
  readonly given: string;
  readonly family: string;
  readonly email: string;
  readonly title: string;
  /** Colleagues who left stay on old records. */
  readonly active: boolean;
}

/** The words of optional facts that may be missing: `stated` leaves those out. */
type Maybe<Facts> = {
  readonly [Name in keyof Facts]: Record<string, never> extends Pick<Facts, Name> ? Facts[Name] | undefined : Facts[Name];
};

/** Facts without those that are undefined: what nobody stated is absent, not empty. */
export function stated<Facts extends object>(facts: Maybe<Facts>): Facts {
  // Only optional facts can be undefined in the argument, so what is left still is complete; the type system cannot follow a filter.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- see above
  return Object.fromEntries(Object.entries(facts).filter(([, value]) => value !== undefined)) as Facts;
}

/** Where a company stands with us. */
export type Relationship = 'prospect' | 'customer' | 'former-customer' | 'partner';

/** A company that we sell to. */
export interface CompanyFacts {
  readonly name: string;
  /** Lower case, without `www.`; in a sighting possibly a whole address of a page. */
  readonly domain?: string;
  readonly phone?: string;
  /** A mailbox of the company, not of a person. */
  readonly email?: string;
  readonly address?: Address;
  readonly industry?: string;
  readonly employees?: number;
  readonly annualRevenue?: Amount;
  readonly relationship: Relationship;
  readonly description?: string;
  readonly ownerKey: string;
}

/** Where a person stands with us. */
export type PersonStage = 'subscriber' | 'lead' | 'prospect' | 'customer';

/** A person at a company. */
export interface PersonFacts {
  readonly prefix?: string;
  readonly given: string;
  readonly family: string;
  readonly email?: string;
  /** A second mailbox, for example a private one. */
  readonly email2?: string;
  readonly phone?: string;
  readonly mobile?: string;
  readonly title?: string;
  readonly department?: string;
  readonly birthDate?: string;
  readonly address?: Address;
  readonly stage: PersonStage;
  readonly companyKey: string;
  readonly ownerKey: string;
  readonly description?: string;
}

/** How Salesforce holds a person: a converted lead stays beside the contact it became. */
export type SalesforceForm = 'contact' | 'lead' | 'converted-lead';

/** Stages of a deal, in our words; every system has its own. */
export type DealStage = 'prospecting' | 'qualification' | 'proposal' | 'negotiation' | 'committed' | 'won' | 'lost';

/** A move of a deal from stage to stage. */
export interface StageChange {
  readonly stage: DealStage;
  readonly at: string;
}

/** A person's part in a deal. */
export interface DealRole {
  readonly personKey: string;
  readonly role: 'decision-maker' | 'economic-buyer' | 'technical-buyer' | 'champion' | 'user';
}

/** An opportunity to sell. */
export interface DealFacts {
  readonly name: string;
  readonly companyKey: string;
  /** The first is the main one. */
  readonly people: readonly DealRole[];
  readonly pipeline: 'new-business' | 'renewals';
  readonly stage: DealStage;
  /** Oldest first; the last one is `stage`. */
  readonly history: readonly [StageChange, ...StageChange[]];
  readonly amount?: Amount;
  /** `YYYY-MM-DD`. */
  readonly expectedClose?: string;
  readonly closedAt?: string;
  readonly nextStep?: string;
  readonly description?: string;
  readonly ownerKey: string;
}

/** A request for help. */
export interface TicketFacts {
  readonly subject: string;
  readonly description: string;
  readonly status: 'new' | 'open' | 'waiting' | 'escalated' | 'closed';
  readonly priority: 'low' | 'medium' | 'high' | 'critical';
  readonly openedAt: string;
  readonly closedAt?: string;
  readonly companyKey: string;
  readonly personKey?: string;
  readonly ownerKey: string;
}

/** Something that was written, said or planned. */
export interface ActivityFacts {
  readonly type: 'email' | 'call' | 'meeting' | 'note' | 'task';
  readonly occurredAt: string;
  readonly subject: string;
  readonly body: string;
  /** `inbound` came from the customer. Absent on meetings, notes and tasks. */
  readonly direction?: 'inbound' | 'outbound';
  /** Of a task. */
  readonly status?: 'open' | 'done';
  /** Of a call or a meeting. */
  readonly durationMinutes?: number;
  readonly from?: string;
  readonly to?: string;
  readonly companyKey: string;
  readonly personKeys: readonly string[];
  readonly dealKey?: string;
  readonly ticketKey?: string;
  readonly ownerKey: string;
}

/** A colleague. */
export type Owner = Entity<OwnerFacts>;
/** A company. */
export type Company = Entity<CompanyFacts>;
/** A person, with the form in which Salesforce holds them. */
export interface Person extends Entity<PersonFacts> {
  readonly salesforceForm: SalesforceForm;
  /** The name in Latin letters, where the person writes it otherwise. */
  readonly latin?: { readonly given: string; readonly family: string };
  readonly nickname?: string;
  readonly gender: 'female' | 'male';
}
/** A deal. */
export type Deal = Entity<DealFacts>;
/** A ticket. */
export type Ticket = Entity<TicketFacts>;
/** An activity. */
export type Activity = Entity<ActivityFacts>;

/** Situations planted on purpose, by name. */
export type StoryName =
  | 'spelling-twin'
  | 'same-name-elsewhere'
  | 'shared-switchboard'
  | 'father-and-son'
  | 'namesakes'
  | 'critical-ticket-on-big-deal'
  | 'do-not-pursue'
  | 'contradiction'
  | 'missing-fields'
  | 'two-currencies'
  | 'decimal-amount'
  | 'nickname'
  | 'lead-and-contact'
  | 'hubspot-lead'
  | 'converted-lead'
  | 'silent-customer';

/** One planted situation. */
export interface Story {
  readonly name: StoryName;
  /** What is going on, in one sentence. */
  readonly tells: string;
  /** Keys of the entities it is about, the main one first. */
  readonly keys: readonly [string, ...string[]];
}

/** The demo company's customers as they really are, and how each system sees them. */
export interface World {
  readonly seed: number;
  /** The day on which the world is looked at, `YYYY-MM-DD`; nothing happens after it but what is planned. */
  readonly asOf: string;
  readonly owners: readonly Owner[];
  readonly companies: readonly Company[];
  readonly people: readonly Person[];
  readonly deals: readonly Deal[];
  readonly tickets: readonly Ticket[];
  readonly activities: readonly Activity[];
  readonly stories: readonly Story[];
}
