import type { RecordRef } from '../../connectors/connector.ts';
import type { Address } from './normalise/address.ts';
import type { Lifecycle } from './normalise/lifecycle.ts';
import type { Money } from './normalise/money.ts';
import type { Phone } from './normalise/phone.ts';
import type { DealStage } from './normalise/stage.ts';
import type { TicketPriority } from './normalise/ticket-priority.ts';
import type { TicketStatus } from './normalise/ticket-status.ts';
import type { Unified } from './normalise/unified.ts';

/** What the winning values of every kind have. Instants are ISO 8601 UTC, calendar dates `YYYY-MM-DD`. */
interface Shared {
  /** The record of our colleague who looks after it. */
  readonly owner?: RecordRef | undefined;
  /** The earliest creation any source states. */
  readonly createdAt?: string | undefined;
  /** The latest change of any member at its source. */
  readonly changedAt: string;
  /** The primary record: the one that gives the name. */
  readonly primary: RecordRef;
}

/** The winning values of an owner. */
export interface OwnerValues extends Omit<Shared, 'owner'> {
  readonly name: string;
  readonly nameKey: string;
  readonly email?: string | undefined;
  readonly active: boolean;
}

/** The winning values of an account. */
export interface AccountValues extends Shared {
  readonly name: string;
  readonly nameKey: string;
  /** Registrable domains, the winning one first. */
  readonly domains: readonly string[];
  readonly emails: readonly string[];
  readonly phone?: Phone | undefined;
  readonly address?: Address | undefined;
  readonly industry?: string | undefined;
  readonly employees?: number | undefined;
  readonly annualRevenue?: Money | undefined;
  readonly lifecycle?: Unified<Lifecycle> | undefined;
  readonly description?: string | undefined;
}

/** The winning values of a contact. */
export interface ContactValues extends Shared {
  readonly name: string;
  /** Family name first. */
  readonly nameKey: string;
  readonly prefix?: string | undefined;
  readonly given?: string | undefined;
  readonly family?: string | undefined;
  readonly emails: readonly string[];
  readonly phones: readonly Phone[];
  readonly title?: string | undefined;
  readonly department?: string | undefined;
  readonly address?: Address | undefined;
  readonly birthDate?: string | undefined;
  readonly lifecycle?: Unified<Lifecycle> | undefined;
  /** The source's word for the state of a lead. */
  readonly status?: string | undefined;
  /** The organisation as text, where no record of it is linked. */
  readonly company?: string | undefined;
  readonly description?: string | undefined;
  /** The record of the organisation the person works for. */
  readonly account?: RecordRef | undefined;
}

/** The winning values of a deal. */
export interface DealValues extends Shared {
  readonly name: string;
  readonly nameKey: string;
  readonly stage: Unified<DealStage>;
  readonly stageChangedAt?: string | undefined;
  readonly pipeline?: string | undefined;
  readonly amount?: Money | undefined;
  readonly expectedClose?: string | undefined;
  readonly closedAt?: string | undefined;
  /** 0 to 1, as the source states it. */
  readonly probability?: number | undefined;
  readonly nextStep?: string | undefined;
  readonly description?: string | undefined;
  readonly account?: RecordRef | undefined;
  /** Every person any member links, with the source's word for the part they have. */
  readonly contacts: readonly { readonly ref: RecordRef; readonly role?: string | undefined }[];
}

/** The winning values of a ticket. */
export interface TicketValues extends Shared {
  readonly number?: string | undefined;
  readonly subject: string;
  readonly description?: string | undefined;
  readonly status: Unified<TicketStatus>;
  readonly priority?: Unified<TicketPriority> | undefined;
  readonly openedAt?: string | undefined;
  readonly closedAt?: string | undefined;
  readonly account?: RecordRef | undefined;
  readonly contact?: RecordRef | undefined;
}

/** The winning values by kind. */
export interface GoldenValues {
  readonly owner: OwnerValues;
  readonly account: AccountValues;
  readonly contact: ContactValues;
  readonly deal: DealValues;
  readonly ticket: TicketValues;
}
