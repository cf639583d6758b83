import { normaliseDomain } from '../identity/normalise/domain.ts';
import { normaliseEmail } from '../identity/normalise/email.ts';
import type {
  AccountFilter,
  AccountOrderField,
  ContactFilter,
  ContactOrderField,
  DealFilter,
  DealOrderField,
  TicketFilter,
} from './list-request.ts';
import type { KeyType } from './page.ts';
import { toSearchTerms } from './search-text.ts';

/** Adds a value to the statement and gives back its placeholder: values never become SQL text. */
export type AddValue = (value: unknown) => string;

/** What a list can be ordered by. */
export interface SortColumn {
  readonly column: string;
  readonly type: KeyType;
  /** Whether rows without a value take part; they come last. */
  readonly missing: 'never' | 'last';
}

/** How one kind is listed. In every fragment `item` is the listed row and `parent.golden` the parent it belongs to. */
export interface ListDefinition<Kind, Filter, OrderField extends string> {
  readonly kind: Kind;
  readonly orders: Readonly<Record<OrderField, SortColumn>>;
  readonly defaultOrder: { readonly field: OrderField; readonly direction: 'ASC' | 'DESC' };
  /** Conditions of the filter, all of which must hold. */
  conditions(filter: Filter, add: AddValue): readonly string[];
  /** What ties a row to its parent, by the parent's kind. */
  readonly parents: Readonly<Partial<Record<'account' | 'contact' | 'deal', string>>>;
}

const NAME: SortColumn = { column: 'item.name_key', type: 'text', missing: 'never' };
const CHANGED_AT: SortColumn = { column: 'item.changed_at', type: 'instant', missing: 'never' };
const LAST_EVENT_AT: SortColumn = { column: 'item.last_event_at', type: 'instant', missing: 'last' };

/** Accounts, by name unless asked otherwise. */
export const ACCOUNT_LIST: ListDefinition<'account', AccountFilter, AccountOrderField> = {
  kind: 'account',
  orders: { NAME, CHANGED_AT, LAST_EVENT_AT, OPEN_DEAL_AMOUNT: { column: 'item.open_deal_amount', type: 'numeric', missing: 'never' } },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
  parents: {},
  conditions: (filter, add) => [
    ...common(filter, add),
    ...when(filter.domain, (domain) => `item.domains @> array[${add(normaliseDomain(domain).value ?? domain.trim().toLowerCase())}::text]`),
    ...when(filter.country, (country) => `lower(item.country) = lower(${add(country)})`),
    ...when(filter.lifecycle, (words) => `item.lifecycle = any(${add(words)}::text[])`),
    ...when(filter.minSources, (count) => `cardinality(item.source_names) >= ${add(count)}::integer`),
    ...when(filter.signals, (kinds) => `item.signal_kinds && ${add(kinds)}::text[]`),
    ...when(filter.changedSince, (instant) => `item.changed_at >= ${add(instant)}::timestamptz`),
  ],
};

// A person may work at several companies: each that any of the records links shows the person, whichever `account` is the first.
function employedBy(account: string): string {
  return `item.id in (
    select id from graph.contact where account_id = ${account} union all
    select tie.entity_id from graph.member employer join graph.tie tie
      on (tie.source, tie.to_id, tie.to_kind) = (employer.source, employer.id, 'account') and employer.object = coalesce(tie.to_object, employer.object)
    where employer.entity_id = ${account})`;
}

/** Contacts, by name unless asked otherwise. */
export const CONTACT_LIST: ListDefinition<'contact', ContactFilter, ContactOrderField> = {
  kind: 'contact',
  orders: { NAME, CHANGED_AT, LAST_EVENT_AT },
  defaultOrder: { field: 'NAME', direction: 'ASC' },
  parents: {
    account: employedBy('parent.golden'),
    deal: 'item.id in (select contact_id from graph.deal_contact where deal_id = parent.golden)',
  },
  conditions: (filter, add) => [
    ...common(filter, add),
    ...when(filter.email, (email) => `item.emails @> array[${add(normaliseEmail(email).value?.address ?? email)}::text]`),
    ...when(filter.accountId, (id) => employedBy(`graph.survivor(${add(id)})`)),
    ...when(filter.lifecycle, (words) => `item.lifecycle = any(${add(words)}::text[])`),
    ...when(filter.minSources, (count) => `cardinality(item.source_names) >= ${add(count)}::integer`),
  ],
};

/** Deals, the next to close first unless asked otherwise. */
export const DEAL_LIST: ListDefinition<'deal', DealFilter, DealOrderField> = {
  kind: 'deal',
  orders: {
    NAME,
    AMOUNT: { column: 'item.amount', type: 'numeric', missing: 'last' },
    EXPECTED_CLOSE: { column: 'item.expected_close', type: 'day', missing: 'last' },
    CHANGED_AT,
  },
  defaultOrder: { field: 'EXPECTED_CLOSE', direction: 'ASC' },
  parents: {
    account: 'item.account_id = parent.golden',
    contact: 'item.id in (select deal_id from graph.deal_contact where contact_id = parent.golden)',
  },
  conditions: (filter, add) => [
    ...common(filter, add),
    ...when(filter.stage, (words) => `item.stage = any(${add(words)}::text[])`),
    ...when(filter.open, (open) => `item.stage ${open ? 'not in' : 'in'} ('WON', 'LOST')`),
    ...when(filter.minAmount, (amount) => `item.amount >= ${add(amount)}::numeric`),
    ...when(filter.currency, (currency) => `item.currency = upper(${add(currency)})`),
    ...when(filter.closesBefore, (day) => `item.expected_close <= ${add(day)}::date`),
    ...when(filter.accountId, (id) => `item.account_id = graph.survivor(${add(id)})`),
  ],
};

/** Tickets, newest first. */
export const TICKET_LIST: ListDefinition<'ticket', TicketFilter, 'OPENED_AT'> = {
  kind: 'ticket',
  orders: { OPENED_AT: { column: 'item.opened_at', type: 'instant', missing: 'last' } },
  defaultOrder: { field: 'OPENED_AT', direction: 'DESC' },
  parents: { account: 'item.account_id = parent.golden', contact: 'item.contact_id = parent.golden' },
  conditions: (filter, add) => [
    ...common(filter, add),
    ...when(filter.status, (words) => `item.status = any(${add(words)}::text[])`),
    ...when(filter.open, (open) => `item.status ${open ? '<>' : '='} 'CLOSED'`),
    ...when(filter.priority, (words) => `item.priority = any(${add(words)}::text[])`),
    ...when(filter.accountId, (id) => `item.account_id = graph.survivor(${add(id)})`),
  ],
};

/** The conditions that every kind knows; a kind without one of them never has it in its filter. */
function common(filter: Pick<AccountFilter, 'ids' | 'search' | 'ownerId' | 'sources'>, add: AddValue): readonly string[] {
  return [
    ...when(filter.ids, (ids) => `item.id in (select graph.survivor(asked) from unnest(${add(ids)}::text[]) asked)`),
    ...when(filter.search, (typed) => searched(typed, add)),
    ...when(filter.ownerId, (id) => `item.owner_id = graph.survivor(${add(id)})`),
    ...when(filter.sources, (names) => `item.source_names @> ${add(names)}::text[]`),
  ];
}

function searched(typed: string, add: AddValue): string {
  const terms = toSearchTerms(typed);
  // Nothing typed excludes nothing.
  if (terms === undefined) return 'true';
  return `(${terms.patterns.map((pattern) => `item.search like ${add(pattern)}`).join(' or ')})`;
}

function when<Value>(value: Value | null | undefined, toCondition: (value: Value) => string): readonly string[] {
  return value === null || value === undefined ? [] : [toCondition(value)];
}
