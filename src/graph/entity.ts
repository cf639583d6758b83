import type { RecordRef } from '../../connectors/connector.ts';

/** The kinds of golden entity, in the order in which they depend on each other. */
export const ENTITY_KINDS = ['owner', 'account', 'contact', 'deal', 'ticket'] as const;

/** A kind of golden entity. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** Where a customer relationship stands. */
export type Lifecycle = 'LEAD' | 'PROSPECT' | 'CUSTOMER' | 'FORMER' | 'OTHER';

/** The stages that all sources' stages are brought to. */
export type DealStage = 'PROSPECTING' | 'QUALIFICATION' | 'PROPOSAL' | 'NEGOTIATION' | 'COMMITTED' | 'WON' | 'LOST' | 'UNKNOWN';

/** The statuses that all sources' ticket statuses are brought to. */
export type TicketStatus = 'NEW' | 'OPEN' | 'WAITING' | 'ESCALATED' | 'CLOSED';

/** The priorities that all sources' ticket priorities are brought to. */
export type TicketPriority = 'LOW' | 'MEDIUM' | 'HIGH' | 'CRITICAL';

/** A unified word beside the source's own. */
export interface Unified<Word extends string> {
  readonly unified: Word;
  readonly raw?: string | undefined;
}

/** An exact amount: decimal text, ISO 4217 code where a source states it. */
export interface Money {
  readonly amount: string;
  readonly currency?: string | undefined;
}

/** A telephone number: E.164 where it can be read with certainty, beside the source's writing. */
export interface Phone {
  readonly e164?: string | undefined;
  readonly raw: string;
}

/** A postal address, always whole from one source. */
export interface Address {
  readonly street?: string | undefined;
  readonly city?: string | undefined;
  readonly region?: string | undefined;
  readonly postcode?: string | undefined;
  /** ISO 3166-1 alpha-2 where it can be told, else the source's word. */
  readonly country?: string | undefined;
}

/** A value that did not win, and the record that states it. */
export interface AlternativeValue {
  readonly value: string;
  readonly source: RecordRef;
}

/** Where one value comes from. Instants are ISO 8601 in UTC. */
export interface FieldProvenance {
  readonly field: string;
  readonly value?: string | undefined;
  readonly source: RecordRef;
  /** The source's own name for the field, or ours where it maps several. */
  readonly sourceField: string;
  readonly rule: string;
  readonly changedAt: string;
  readonly fetchedAt: string;
  readonly alternatives: readonly AlternativeValue[];
}

/** A record that was judged to be an entity. */
export interface Member extends RecordRef {
  /** Match score that holds the record in the entity, 0 to 1. */
  readonly score: number;
  readonly why: readonly string[];
  readonly changedAt: string;
  readonly fetchedAt: string;
  readonly raw: Readonly<Record<string, unknown>>;
}

/** What every golden entity but the owner has. Instants are ISO 8601 in UTC, calendar dates `YYYY-MM-DD`. */
interface Golden {
  readonly id: string;
  readonly ownerId?: string | undefined;
  /** The sources that know it, in alphabetical order. */
  readonly sourceNames: readonly string[];
  /** The primary record. */
  readonly sourceRef: RecordRef;
  readonly createdAt?: string | undefined;
  readonly changedAt: string;
  readonly provenance: readonly FieldProvenance[];
}

/** A person at our own company. */
export interface OwnerEntity {
  readonly kind: 'owner';
  readonly id: string;
  readonly name: string;
  readonly email?: string | undefined;
  readonly active: boolean;
  readonly sourceRef: RecordRef;
  readonly provenance: readonly FieldProvenance[];
}

/** A company or organisation. */
export interface AccountEntity extends Golden {
  readonly kind: 'account';
  readonly lastEventAt?: string | undefined;
  readonly name: string;
  readonly domains: readonly string[];
  readonly phone?: Phone | undefined;
  readonly address?: Address | undefined;
  readonly industry?: string | undefined;
  readonly employees?: number | undefined;
  readonly annualRevenue?: Money | undefined;
  readonly lifecycle?: Unified<Lifecycle> | undefined;
  readonly description?: string | undefined;
}

/** A person at a customer; leads have `lifecycle` LEAD. */
export interface ContactEntity extends Golden {
  readonly kind: 'contact';
  readonly lastEventAt?: string | undefined;
  readonly name: string;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  /** The winning one first. */
  readonly emails: readonly string[];
  /** The winning one first. */
  readonly phones: readonly Phone[];
  readonly title?: string | undefined;
  readonly address?: Address | undefined;
  readonly lifecycle?: Unified<Lifecycle> | undefined;
  readonly accountId?: string | undefined;
}

/** An opportunity to sell. */
export interface DealEntity extends Golden {
  readonly kind: 'deal';
  readonly lastEventAt?: string | undefined;
  readonly name: string;
  readonly stage: Unified<DealStage>;
  readonly stageChangedAt?: string | undefined;
  readonly amount?: Money | undefined;
  readonly expectedClose?: string | undefined;
  readonly closedAt?: string | undefined;
  readonly accountId?: string | undefined;
}

/** A support ticket or case. */
export interface TicketEntity extends Golden {
  readonly kind: 'ticket';
  readonly number?: string | undefined;
  readonly subject: string;
  readonly description?: string | undefined;
  readonly status: Unified<TicketStatus>;
  readonly priority?: Unified<TicketPriority> | undefined;
  readonly openedAt?: string | undefined;
  readonly closedAt?: string | undefined;
  readonly accountId?: string | undefined;
  readonly contactId?: string | undefined;
}

/** Any golden entity. */
export type GraphEntity = OwnerEntity | AccountEntity | ContactEntity | DealEntity | TicketEntity;

const KIND_OF_PREFIX: Readonly<Record<string, EntityKind>> = {
  own: 'owner',
  acc: 'account',
  con: 'contact',
  dea: 'deal',
  tic: 'ticket',
};

/** The kind that a golden id names by its prefix; undefined when it is not a golden id. */
export function entityKindOf(id: string): EntityKind | undefined {
  const prefix = /^(?<prefix>own|acc|con|dea|tic)_[0-9a-z]+$/u.exec(id)?.groups?.['prefix'];
  return prefix === undefined ? undefined : KIND_OF_PREFIX[prefix];
}
