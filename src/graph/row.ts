import type { RecordRef } from '../../connectors/connector.ts';
import type { Lifecycle } from '../identity/normalise/lifecycle.ts';
import type { DealStage } from '../identity/normalise/stage.ts';
import type { TicketPriority } from '../identity/normalise/ticket-priority.ts';
import type { TicketStatus } from '../identity/normalise/ticket-status.ts';
import type { Unified } from '../identity/normalise/unified.ts';
import type {
  AccountEntity,
  Address,
  ContactEntity,
  DealEntity,
  EntityKind,
  FieldProvenance,
  GraphEntity,
  Money,
  OwnerEntity,
  Phone,
  TicketEntity,
} from './entity.ts';

/** What every row of a golden table answers. */
interface Row {
  readonly id: string;
  readonly primary_record: RecordRef;
  readonly provenance: readonly FieldProvenance[];
}

interface GoldenRow extends Row {
  readonly owner_id: string | null;
  readonly source_names: readonly string[];
  readonly created_at: Date | null;
  readonly changed_at: Date;
}

/** A row of `graph.owner`. */
export interface OwnerRow extends Row {
  readonly name: string;
  readonly email: string | null;
  readonly active: boolean;
}

/** A row of `graph.account`. */
export interface AccountRow extends GoldenRow {
  readonly name: string;
  readonly domains: readonly string[];
  readonly phone: Phone | null;
  readonly address: Address | null;
  readonly industry: string | null;
  readonly employees: number | null;
  readonly annual_revenue: string | null;
  readonly annual_revenue_currency: string | null;
  readonly lifecycle: Lifecycle | null;
  readonly lifecycle_raw: string | null;
  readonly description: string | null;
  readonly last_event_at: Date | null;
}

/** A row of `graph.contact`. */
export interface ContactRow extends GoldenRow {
  readonly account_id: string | null;
  readonly name: string;
  readonly given: string | null;
  readonly family: string | null;
  readonly emails: readonly string[];
  readonly phones: readonly Phone[];
  readonly title: string | null;
  readonly address: Address | null;
  readonly lifecycle: Lifecycle | null;
  readonly lifecycle_raw: string | null;
  readonly last_event_at: Date | null;
}

/** A row of `graph.deal`; calendar dates are asked for as text, because the driver would move them to local midnight. */
export interface DealRow extends GoldenRow {
  readonly account_id: string | null;
  readonly name: string;
  readonly stage: DealStage;
  readonly stage_raw: string | null;
  readonly stage_changed_at: Date | null;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly expected_close: string | null;
  readonly closed_at: Date | null;
  readonly last_event_at: Date | null;
}

/** A row of `graph.ticket`. */
export interface TicketRow extends GoldenRow {
  readonly account_id: string | null;
  readonly contact_id: string | null;
  readonly number: string | null;
  readonly subject: string;
  readonly description: string | null;
  readonly status: TicketStatus;
  readonly status_raw: string | null;
  readonly priority: TicketPriority | null;
  readonly priority_raw: string | null;
  readonly opened_at: Date | null;
  readonly closed_at: Date | null;
}

/** The row type of each kind. */
export interface RowOf {
  readonly owner: OwnerRow;
  readonly account: AccountRow;
  readonly contact: ContactRow;
  readonly deal: DealRow;
  readonly ticket: TicketRow;
}

/** The entity type of each kind. */
export interface EntityOf {
  readonly owner: OwnerEntity;
  readonly account: AccountEntity;
  readonly contact: ContactEntity;
  readonly deal: DealEntity;
  readonly ticket: TicketEntity;
}

const GOLDEN_COLUMNS = 'item.owner_id, item.source_names, item.created_at, item.changed_at, item.primary_record, item.provenance';

/** The columns of each kind's row, as a statement selects them from `item`. */
export const COLUMNS: Readonly<Record<EntityKind, string>> = {
  owner: 'item.id, item.name, item.email, item.active, item.primary_record, item.provenance',
  account: `item.id, item.name, item.domains, item.phone, item.address, item.industry, item.employees, item.annual_revenue,
    item.annual_revenue_currency, item.lifecycle, item.lifecycle_raw, item.description, item.last_event_at, ${GOLDEN_COLUMNS}`,
  contact: `item.id, item.account_id, item.name, item.given, item.family, item.emails, item.phones, item.title, item.address,
    item.lifecycle, item.lifecycle_raw, item.last_event_at, ${GOLDEN_COLUMNS}`,
  deal: `item.id, item.account_id, item.name, item.stage, item.stage_raw, item.stage_changed_at, item.amount, item.currency,
    item.expected_close::text as expected_close, item.closed_at, item.last_event_at, ${GOLDEN_COLUMNS}`,
  ticket: `item.id, item.account_id, item.contact_id, item.number, item.subject, item.description, item.status, item.status_raw,
    item.priority, item.priority_raw, item.opened_at, item.closed_at, ${GOLDEN_COLUMNS}`,
};

/** Turns rows into entities, by kind. */
export const TO_ENTITY: { readonly [Kind in EntityKind]: (row: RowOf[Kind]) => EntityOf[Kind] & GraphEntity } = {
  owner: (row) => ({
    kind: 'owner',
    id: row.id,
    name: row.name,
    email: row.email ?? undefined,
    active: row.active,
    sourceRef: row.primary_record,
    provenance: row.provenance,
  }),
  account: (row) => ({
    kind: 'account',
    ...toGolden(row),
    name: row.name,
    domains: row.domains,
    phone: row.phone ?? undefined,
    address: row.address ?? undefined,
    industry: row.industry ?? undefined,
    employees: row.employees ?? undefined,
    annualRevenue: toMoney(row.annual_revenue, row.annual_revenue_currency),
    lifecycle: toUnified(row.lifecycle, row.lifecycle_raw),
    description: row.description ?? undefined,
    lastEventAt: row.last_event_at?.toISOString(),
  }),
  contact: (row) => ({
    kind: 'contact',
    ...toGolden(row),
    accountId: row.account_id ?? undefined,
    name: row.name,
    given: row.given ?? undefined,
    family: row.family ?? undefined,
    emails: row.emails,
    phones: row.phones,
    title: row.title ?? undefined,
    address: row.address ?? undefined,
    lifecycle: toUnified(row.lifecycle, row.lifecycle_raw),
    lastEventAt: row.last_event_at?.toISOString(),
  }),
  deal: (row) => ({
    kind: 'deal',
    ...toGolden(row),
    accountId: row.account_id ?? undefined,
    name: row.name,
    stage: { unified: row.stage, raw: row.stage_raw ?? undefined },
    stageChangedAt: row.stage_changed_at?.toISOString(),
    amount: toMoney(row.amount, row.currency),
    expectedClose: row.expected_close ?? undefined,
    closedAt: row.closed_at?.toISOString(),
    lastEventAt: row.last_event_at?.toISOString(),
  }),
  ticket: (row) => ({
    kind: 'ticket',
    ...toGolden(row),
    accountId: row.account_id ?? undefined,
    contactId: row.contact_id ?? undefined,
    number: row.number ?? undefined,
    subject: row.subject,
    description: row.description ?? undefined,
    status: { unified: row.status, raw: row.status_raw ?? undefined },
    priority: toUnified(row.priority, row.priority_raw),
    openedAt: row.opened_at?.toISOString(),
    closedAt: row.closed_at?.toISOString(),
  }),
};

function toGolden(row: GoldenRow) {
  return {
    id: row.id,
    ownerId: row.owner_id ?? undefined,
    sourceNames: row.source_names,
    sourceRef: row.primary_record,
    createdAt: row.created_at?.toISOString(),
    changedAt: row.changed_at.toISOString(),
    provenance: row.provenance,
  };
}

function toMoney(amount: string | null, currency: string | null): Money | undefined {
  return amount === null ? undefined : { amount, currency: currency ?? undefined };
}

function toUnified<Word extends string>(unified: Word | null, raw: string | null): Unified<Word> | undefined {
  return unified === null ? undefined : { unified, raw: raw ?? undefined };
}
