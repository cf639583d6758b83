import type { RecordRef } from '../../connectors/connector.ts';
import type { GoldenKind } from './golden.ts';
import type { Address } from './normalise/address.ts';
import type { CompanyName } from './normalise/company-name.ts';
import type { Email } from './normalise/email.ts';
import type { Lifecycle } from './normalise/lifecycle.ts';
import type { Moment } from './normalise/moment.ts';
import type { Money } from './normalise/money.ts';
import type { PersonName } from './normalise/person-name.ts';
import type { StatedPhone } from './normalise/phone.ts';
import type { DealStage } from './normalise/stage.ts';
import type { TicketPriority } from './normalise/ticket-priority.ts';
import type { TicketStatus } from './normalise/ticket-status.ts';
import type { Unified } from './normalise/unified.ts';

/** What the normalised values of every kind of record have. Absent means the source says nothing readable. */
interface Shared {
  /** Our fields for which the record's source is the verified one. */
  readonly verified: readonly string[];
  readonly createdAt?: Moment | undefined;
}

/** What the profiles of records that can belong to an account have. */
interface OfAccount extends Shared {
  /** The account records it is linked to. */
  readonly accounts: readonly RecordRef[];
}

/** A company's name as it is written, and what of it is compared. */
export interface CompanyNameInUse extends CompanyName {
  readonly text: string;
}

/** A person's name in its parts, and the key it is compared and ordered by. */
export interface PersonNameInUse extends PersonName {
  readonly key: string;
}

/** Normalised values of a colleague's record. */
export interface OwnerProfile extends Shared {
  readonly kind: 'owner';
  readonly name?: PersonNameInUse | undefined;
  readonly email?: Email | undefined;
  readonly active?: boolean | undefined;
}

/** Normalised values of a company's record. */
export interface AccountProfile extends Shared {
  readonly kind: 'account';
  readonly name?: CompanyNameInUse | undefined;
  /** Registrable domains that say which organisation it is. */
  readonly domains: readonly string[];
  readonly emails: readonly Email[];
  readonly phone?: StatedPhone | undefined;
  readonly address?: Address | undefined;
  readonly industry?: string | undefined;
  readonly employees?: number | undefined;
  readonly annualRevenue?: Money | undefined;
  readonly lifecycle?: Unified<Lifecycle> | undefined;
  readonly description?: string | undefined;
}

/** Normalised values of a person's record. */
export interface ContactProfile extends OfAccount {
  readonly kind: 'contact';
  readonly name?: PersonNameInUse | undefined;
  readonly emails: readonly Email[];
  readonly phones: readonly StatedPhone[];
  readonly company?: CompanyNameInUse | undefined;
  /** Domain of the website a lead names. */
  readonly domain?: string | undefined;
  readonly title?: string | undefined;
  readonly department?: string | undefined;
  readonly address?: Address | undefined;
  /** `YYYY-MM-DD` */
  readonly birthDate?: string | undefined;
  readonly lifecycle?: Unified<Lifecycle> | undefined;
  readonly status?: string | undefined;
  readonly description?: string | undefined;
}

/** Normalised values of a deal's record. */
export interface DealProfile extends OfAccount {
  readonly kind: 'deal';
  readonly name?: string | undefined;
  /** Words of the name, sorted. */
  readonly nameWords: readonly string[];
  readonly stage: Unified<DealStage>;
  readonly stageChangedAt?: Moment | undefined;
  readonly pipeline?: string | undefined;
  readonly amount?: Money | undefined;
  /** `YYYY-MM-DD` */
  readonly expectedClose?: string | undefined;
  readonly closedAt?: Moment | undefined;
  /** 0 to 1 */
  readonly probability?: number | undefined;
  readonly nextStep?: string | undefined;
  readonly description?: string | undefined;
}

/** Normalised values of a ticket's record. */
export interface TicketProfile extends OfAccount {
  readonly kind: 'ticket';
  readonly number?: string | undefined;
  /** The number without leading zeros and punctuation. */
  readonly numberKey?: string | undefined;
  readonly subject?: string | undefined;
  readonly description?: string | undefined;
  readonly status: Unified<TicketStatus>;
  readonly priority?: Unified<TicketPriority> | undefined;
  readonly openedAt?: Moment | undefined;
  readonly closedAt?: Moment | undefined;
}

/** Normalised values by kind. */
export interface Profiles {
  readonly owner: OwnerProfile;
  readonly account: AccountProfile;
  readonly contact: ContactProfile;
  readonly deal: DealProfile;
  readonly ticket: TicketProfile;
}

/** Normalised values of a record of one kind. */
export type ProfileOf<Kind extends GoldenKind> = Profiles[Kind];

/** Normalised values of a record of any kind. */
export type Profile = ProfileOf<GoldenKind>;
