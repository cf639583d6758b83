import type {
  ActivityFacts,
  Address,
  CompanyFacts,
  DealFacts,
  DealStage,
  PersonFacts,
  Relationship,
  SalesforceForm,
  StoryName,
  System,
  TicketFacts,
} from './entities.ts';
import type { Industry } from './industries.ts';
import type { Country } from './places.ts';

/** Facts a story fixes for each system; what it leaves open is rolled. */
export type Says<Facts> = { readonly [Name in System]?: Partial<Facts> };

/** A person a story needs. */
export interface PersonPlan {
  readonly given: string;
  readonly family: string;
  readonly gender: 'female' | 'male';
  readonly email?: string;
  readonly title?: string;
  readonly phone?: string;
  readonly birthDate?: string;
  readonly address?: Address;
  readonly stage?: PersonFacts['stage'];
  readonly salesforceForm?: SalesforceForm;
  readonly knownTo?: readonly System[];
  readonly says?: Says<PersonFacts>;
  readonly description?: string;
}

/** A deal a story needs. */
export interface DealPlan {
  readonly stage: DealStage;
  readonly value: string;
  readonly currency?: string;
  readonly detail?: string;
  readonly product?: string;
  readonly openedDaysAgo: number;
  /** Days from the day of the world to the expected close; negative is past. @default 30 */
  readonly closesInDays?: number;
  /** The same for a system that believes otherwise. */
  readonly closesInDaysFor?: { readonly [Name in System]?: number };
  readonly knownTo?: readonly System[];
  readonly says?: Says<DealFacts>;
  /** When it last changed in each system, days ago. */
  readonly changedDaysAgo?: { readonly [Name in System]?: number };
  readonly nextStep?: string;
}

/** A ticket a story needs. */
export interface TicketPlan {
  readonly subject: string;
  readonly description: string;
  readonly status: TicketFacts['status'];
  readonly priority: TicketFacts['priority'];
  readonly openedDaysAgo: number;
  readonly closedDaysAgo?: number;
  readonly knownTo?: readonly System[];
}

/** An activity a story needs; the text may use the slots of the phrasebooks. */
export interface ActivityPlan {
  readonly type: ActivityFacts['type'];
  readonly direction?: ActivityFacts['direction'];
  readonly daysAgo: number;
  readonly subject: string;
  readonly body: string;
  /** Where it is kept. */
  readonly in: System;
  /** Whether it is filed with the first deal. */
  readonly withDeal?: boolean;
}

/** A company of a story; everything left out is rolled. */
export interface CompanyPlan {
  readonly country?: Country;
  readonly city?: string;
  readonly name?: string;
  readonly shortName?: string;
  readonly domain?: string;
  readonly phone?: string;
  readonly address?: Address;
  readonly industry?: Industry;
  readonly employees?: number;
  readonly relationship?: Relationship;
  readonly knownTo?: readonly System[];
  readonly says?: Says<CompanyFacts>;
  /** Fields that a system lacks. */
  readonly without?: {
    readonly [Name in System]?: readonly (
      | 'domain'
      | 'phone'
      | 'address'
      | 'industry'
      | 'employees'
      | 'annualRevenue'
      | 'email'
      | 'description'
    )[];
  };
  /** When it last changed in each system, days ago. */
  readonly changedDaysAgo?: { readonly [Name in System]?: number };
  /** The first people; more are rolled. */
  readonly people?: readonly PersonPlan[];
  /** Exactly these deals, when given. */
  readonly deals?: readonly DealPlan[];
  /** Exactly these tickets, when given. */
  readonly tickets?: readonly TicketPlan[];
  readonly activities?: readonly ActivityPlan[];
  /** Nothing was heard within so many days. */
  readonly quietForDays?: number;
}

/** The keys by which a story points to what it is about. */
export interface Cast {
  readonly company: string;
  /** Counted from 1, as planned. */
  readonly person: (number: number) => string;
  readonly deal: (number: number) => string;
  readonly ticket: (number: number) => string;
}

/** A story with the companies it needs. */
export interface StoryPlan {
  readonly name: StoryName;
  readonly tells: string;
  readonly companies: readonly [CompanyPlan, ...CompanyPlan[]];
  /** What it is about, the main one first; the companies in their order when left out. */
  readonly about?: (cast: Cast, second: Cast) => readonly [string, ...string[]];
}
