import type { RecordRef } from '../../connectors/connector.ts';
import type { Address } from '../identity/normalise/address.ts';
import type { Lifecycle } from '../identity/normalise/lifecycle.ts';
import type { Money } from '../identity/normalise/money.ts';
import type { Phone } from '../identity/normalise/phone.ts';
import type { DealStage } from '../identity/normalise/stage.ts';
import type { TicketPriority } from '../identity/normalise/ticket-priority.ts';
import type { TicketStatus } from '../identity/normalise/ticket-status.ts';
import type { Unified } from '../identity/normalise/unified.ts';

// An entity's values are identity's; whoever reads the graph finds their types here.
export type { Address, Money, Phone };

/** The kinds of golden entity, in the order in which they depend on each other. */
export const ENTITY_KINDS = ['owner', 'account', 'contact', 'deal', 'ticket'] as const;

/** A kind of golden entity. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

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
