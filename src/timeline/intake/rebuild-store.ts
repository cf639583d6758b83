import type { RecordRef } from '../../../connectors/connector.ts';
import type { Sql } from '../../platform/postgres.ts';

/** Where a walk over refs or ids stands: behind this one. */
type Place = readonly [source: string, object: string, id: string];

const BEGINNING: Place = ['', '', ''];

/** The sources whose records the log states: all that are told of and not asked. */
export async function statingSources(sql: Sql, asked: readonly string[]): Promise<readonly string[]> {
  const rows = await sql.query<{ source: string }>(
    `select distinct source from timeline.incoming where source <> all($1::text[]) and object <> '' order by source`,
    [asked],
  );
  return rows.map(({ source }) => source);
}

/** Pages over the entities that the log tells of. */
export function walkLog(sql: Sql, sources: readonly string[], most: number): AsyncGenerator<readonly RecordRef[]> {
  return walk(async (after) => {
    const rows = await sql.query<RecordRef>(
      `select distinct source, object, record_id as id from timeline.incoming
       where source = any($1::text[]) and state = 'applied' and (source, object, record_id) > ($3, $4, $5) order by 1, 2, 3 limit $2`,
      [sources, most, ...after],
    );
    return rows;
  });
}

/** Pages over the activities that are held. */
export function walkActivities(sql: Sql, most: number): AsyncGenerator<readonly RecordRef[]> {
  return walk(
    async (after) =>
      await sql.query<RecordRef>(
        `select source, object, id from records.record where kind = 'activity' and (source, object, id) > ($2, $3, $4) order by source, object, id limit $1`,
        [most, ...after],
      ),
  );
}

async function* walk(page: (after: Place) => Promise<readonly RecordRef[]>): AsyncGenerator<readonly RecordRef[]> {
  let refs = await page(BEGINNING);
  while (refs.length > 0) {
    yield refs;
    const last = refs.at(-1);
    if (last === undefined) return;
    refs = await page([last.source, last.object, last.id]);
  }
}

/** Every golden id. */
export async function allGoldenIds(sql: Sql): Promise<readonly string[]> {
  const rows = await sql.query<{ id: string }>('select distinct entity_id as id from graph.member order by id');
  return rows.map(({ id }) => id);
}

/** Takes away the records of these sources, so that the log states them anew. */
export async function clearRecords(sql: Sql, sources: readonly string[]): Promise<void> {
  await sql.query('delete from records.link where source = any($1::text[])', [sources]);
  await sql.query('delete from records.record where source = any($1::text[])', [sources]);
}

/** Takes away all events, and whom they were found to concern. */
export async function clearEvents(sql: Sql): Promise<void> {
  await sql.query('delete from timeline.event');
  await sql.query('delete from timeline.attribution');
}

// Golden ids are made up where an entity is first met: an entity is named here by the first of its records instead.
const named = (id: string): string =>
  `coalesce((select min(jsonb_build_array(source, object, id)::text collate "C") from graph.member where entity_id = ${id}), ${id})`;

// One line a row, in one order, whatever the order in which it was written and by whom.
const digest = (line: string, rows: string): string =>
  `(select encode(sha256(convert_to(coalesce(string_agg(line, E'\\n' order by line collate "C"), ''), 'UTF8')), 'hex')
    from (select encode(sha256(convert_to((${line})::text, 'UTF8')), 'hex') as line from ${rows}) lines)`;

const DIGESTS = `select
  ${digest(`to_jsonb(record) - 'fetched_at'`, 'records.record where source = any($1::text[])')} as records,
  ${digest(`to_jsonb(event) - 'id' || jsonb_build_object('about', ${named('about')})`, 'timeline.event')} as events,
  ${digest(
    `jsonb_build_array(${named('entity_id')}, event.source, event.object, event.record_id, event.kind, event_entity.occurred_at, event_entity.is_quiet)`,
    'timeline.event_entity join timeline.event on event.id = event_id',
  )} as concerns`;

/** What the timeline and the records of these sources are, in one word each: equal for equal contents, in any database. */
export async function digestTimeline(sql: Sql, sources: readonly string[]): Promise<TimelineDigests> {
  await sql.query(`set local timezone = 'UTC'`);
  const [row] = await sql.query<TimelineDigests>(DIGESTS, [sources]);
  return row ?? { records: '', events: '', concerns: '' };
}

/** SHA-256 of each part, in hexadecimal. */
export interface TimelineDigests {
  /** Of what the log states. */
  readonly records: string;
  readonly events: string;
  /** Of whom they concern. */
  readonly concerns: string;
}
