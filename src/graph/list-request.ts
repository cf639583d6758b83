import type { Lifecycle } from '../identity/normalise/lifecycle.ts';
import type { DealStage } from '../identity/normalise/stage.ts';
import type { TicketPriority } from '../identity/normalise/ticket-priority.ts';
import type { TicketStatus } from '../identity/normalise/ticket-status.ts';
import type { PageRequest } from './page.ts';

/** A condition that may be left out; GraphQL does so with `null`. */
type Maybe<Value> = Value | null | undefined;

/** Which accounts to list; all conditions must hold. Instants are ISO 8601. */
export interface AccountFilter {
  readonly ids?: Maybe<readonly string[]>;
  /** Name, domain or contact data contains this text, in any case. */
  readonly search?: Maybe<string>;
  readonly domain?: Maybe<string>;
  readonly country?: Maybe<string>;
  readonly lifecycle?: Maybe<readonly Lifecycle[]>;
  readonly ownerId?: Maybe<string>;
  /** Known to all of these sources. */
  readonly sources?: Maybe<readonly string[]>;
  readonly minSources?: Maybe<number>;
  /** Has an open signal of one of these kinds. */
  readonly signals?: Maybe<readonly string[]>;
  readonly changedSince?: Maybe<string>;
}

/** Which contacts to list; all conditions must hold. */
export interface ContactFilter {
  readonly ids?: Maybe<readonly string[]>;
  readonly search?: Maybe<string>;
  readonly email?: Maybe<string>;
  readonly accountId?: Maybe<string>;
  readonly lifecycle?: Maybe<readonly Lifecycle[]>;
  readonly ownerId?: Maybe<string>;
  readonly sources?: Maybe<readonly string[]>;
  readonly minSources?: Maybe<number>;
}

/** Which deals to list; all conditions must hold. */
export interface DealFilter {
  readonly ids?: Maybe<readonly string[]>;
  readonly search?: Maybe<string>;
  readonly stage?: Maybe<readonly DealStage[]>;
  /** Neither won nor lost (`true`), or one of the two (`false`). */
  readonly open?: Maybe<boolean>;
  /** Decimal text, in the deal's own currency. */
  readonly minAmount?: Maybe<string>;
  readonly currency?: Maybe<string>;
  /** Expected to close on or before this day, `YYYY-MM-DD`. */
  readonly closesBefore?: Maybe<string>;
  readonly accountId?: Maybe<string>;
  readonly ownerId?: Maybe<string>;
  readonly sources?: Maybe<readonly string[]>;
}

/** Which tickets to list; all conditions must hold. */
export interface TicketFilter {
  readonly ids?: Maybe<readonly string[]>;
  readonly search?: Maybe<string>;
  readonly status?: Maybe<readonly TicketStatus[]>;
  /** Not closed (`true`), or closed (`false`). */
  readonly open?: Maybe<boolean>;
  readonly priority?: Maybe<readonly TicketPriority[]>;
  readonly accountId?: Maybe<string>;
}

/** One order of a list; ties are broken by the next, at last by id. */
export interface Order<Field extends string> {
  readonly field: Field;
  readonly direction: 'ASC' | 'DESC';
}

/** What accounts can be ordered by. */
export type AccountOrderField = 'NAME' | 'CHANGED_AT' | 'LAST_EVENT_AT' | 'OPEN_DEAL_AMOUNT';

/** What contacts can be ordered by. */
export type ContactOrderField = 'NAME' | 'CHANGED_AT' | 'LAST_EVENT_AT';

/** What deals can be ordered by. */
export type DealOrderField = 'NAME' | 'AMOUNT' | 'EXPECTED_CLOSE' | 'CHANGED_AT';

/** One page of a filtered, ordered list. A missing value comes last in either direction. */
export interface ListRequest<Filter, OrderField extends string = never> extends PageRequest {
  readonly filter?: Maybe<Filter>;
  readonly orderBy?: Maybe<readonly Order<OrderField>[]>;
  /** Whether to count the whole list; counting costs, so it is done only when somebody looks. */
  readonly withTotal: 'with-total' | 'no-total';
}

/** A page of accounts. */
export type AccountListRequest = ListRequest<AccountFilter, AccountOrderField>;
/** A page of contacts. */
export type ContactListRequest = ListRequest<ContactFilter, ContactOrderField>;
/** A page of deals. */
export type DealListRequest = ListRequest<DealFilter, DealOrderField>;
/** A page of tickets, newest first. */
export type TicketListRequest = ListRequest<TicketFilter>;
