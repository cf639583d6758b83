import type { ReceivedEvents } from '../../../connectors/webhook.ts';
import type { Sql } from '../../platform/postgres.ts';

/** What one request brought, and of which sender. */
export interface Delivery {
  /** The sender's configured name. */
  readonly sender: string;
  readonly received: ReceivedEvents;
}

/**
 * Writes deliveries into the log, in one statement. What is there already, under the same key, stays as it is.
 *
 * @param receivedAt - ISO 8601 UTC.
 * @returns how many events were new.
 */
export async function storeIncoming(sql: Sql, deliveries: readonly Delivery[], receivedAt: string): Promise<number> {
  const rows = deliveries.flatMap(toRows);
  if (rows.length === 0) return 0;
  // Two statements that meet the same keys in two orders would wait for each other.
  const sorted = rows.toSorted((a, b) => (a.key < b.key ? -1 : 1));
  const [stored] = await sql.query<{ added: number }>(
    `with added as (
       insert into timeline.incoming (key, source, object, record_id, occurred_at, place, change, received_at, state, cause, settled_at)
       select key, source, object, record_id, occurred_at, place, change, $2::timestamptz, state, cause,
         case when state = 'dead' then $2::timestamptz end
       from jsonb_to_recordset($1::jsonb) as stated (
         key text, source text, object text, record_id text, occurred_at timestamptz, place text, change jsonb, state text, cause jsonb
       )
       on conflict (key) do nothing
       returning 1
     )
     select count(*)::int as added from added`,
    [toJson(sorted), receivedAt],
  );
  return stored?.added ?? 0;
}

function toRows({ sender, received }: Delivery): readonly IncomingRow[] {
  return [
    ...received.events.map(({ key, about, occurredAt, place = '', change }) => ({
      key,
      source: about.source,
      object: about.object,
      record_id: about.id,
      occurred_at: occurredAt,
      place,
      change,
      state: 'waiting' as const,
      cause: null,
    })),
    // What could not be understood is kept as it came: it is nobody's entity, and waits for somebody to look.
    ...received.refused.map(({ key, cause, raw }) => ({
      key,
      source: sender,
      object: '',
      record_id: key,
      occurred_at: '1970-01-01T00:00:00Z',
      place: '',
      change: { type: 'refused', raw },
      state: 'dead' as const,
      cause: { code: 'WEBHOOK_UNREADABLE', message: cause },
    })),
  ];
}

interface IncomingRow {
  readonly key: string;
  readonly source: string;
  readonly object: string;
  readonly record_id: string;
  readonly occurred_at: string;
  readonly place: string;
  readonly change: object;
  readonly state: 'waiting' | 'dead';
  readonly cause: object | null;
}

// PostgreSQL holds neither NUL nor half a character.
function toJson(rows: readonly IncomingRow[]): string {
  const json = JSON.stringify(rows);
  if (!/\\u(?:0000|d[89a-f])/u.test(json)) return json;
  return JSON.stringify(rows, (_, value: unknown) => (typeof value === 'string' ? value.replaceAll('\0', '').toWellFormed() : value));
}
