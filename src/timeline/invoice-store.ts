import type { Sql } from '../platform/postgres.ts';
import { MAX_EVIDENCE } from './signals.ts';
import type { DueInvoice } from './signals.ts';

interface InvoiceRow {
  readonly entity_id: string;
  readonly id: string;
  readonly subject: string | null;
  readonly amount: string | null;
  readonly currency: string | null;
  readonly due_at: string;
  readonly source: string;
  readonly object: string;
  readonly record_id: string;
}

/** Written alike everywhere, so that due times are compared as text, by an index. */
const IS_DUE = "event.kind = 'INVOICE_ISSUED' and event.detail ->> 'isOpen' = 'true' and event.detail ->> 'dueAt' <";

/**
 * Invoices of each entity that are overdue at an instant, the oldest first.
 *
 * @param instant - ISO 8601 UTC, to the millisecond.
 */
export async function readDueInvoices(
  sql: Sql,
  entityIds: readonly string[],
  instant: string,
): Promise<ReadonlyMap<string, readonly DueInvoice[]>> {
  const rows = await sql.query<InvoiceRow>(
    `select concern.entity_id, event.id, event.subject, event.detail ->> 'amount' as amount, event.detail ->> 'currency' as currency,
       event.detail ->> 'dueAt' as due_at, event.source, event.object, event.record_id
     from timeline.event_entity concern join timeline.event event on event.id = concern.event_id
     where concern.entity_id = any($1::text[]) and concern.kind = 'INVOICE_ISSUED' and ${IS_DUE} $2
     order by due_at, event.id`,
    [entityIds, instant],
  );
  return new Map([...Map.groupBy(rows, ({ entity_id }) => entity_id)].map(([id, own]) => [id, own.map(toInvoice)]));
}

function toInvoice({ id, subject, amount, currency, due_at, source, object, record_id }: InvoiceRow): DueInvoice {
  return {
    id,
    number: subject ?? undefined,
    amount: amount === null ? undefined : { amount, currency: currency ?? undefined },
    dueAt: due_at,
    source: { source, object, id: record_id },
  };
}

/**
 * Entities with an invoice that is overdue at an instant and does not show yet.
 *
 * @param instant - ISO 8601 UTC, to the millisecond.
 */
export async function findTurnedOverdue(sql: Sql, instant: string): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>(
    `select concern.entity_id as id
     from timeline.event event join timeline.event_entity concern on concern.event_id = event.id
     where ${IS_DUE} $1 and concern.entity_id ~ '^(acc|con|dea)_'
     group by concern.entity_id
     having least(count(*), $2) > (
       select count(*) from timeline.signal where signal.entity_id = concern.entity_id and signal.kind = 'OVERDUE_INVOICE')`,
    [instant, MAX_EVIDENCE],
  );
  return rows.map(({ id }) => id);
}
