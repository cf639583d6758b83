import type { RecordRef } from '../../connectors/connector.ts';

/**
 * The refs of parameter 1 as rows `ref (source, object, id)`, each once. They come as an array so that the planner knows how many there are: of a
 * JSON text it expects a hundred, and for a hundred it reads whole tables where one look into an index would do.
 */
export const REF_ROWS = `(select distinct named ->> 'source' as source, named ->> 'object' as object, named ->> 'id' as id
  from unnest($1::jsonb[]) as named) as ref`;

/** The value of that parameter. */
export function toRefRows(refs: readonly RecordRef[]): readonly string[] {
  return refs.map(({ source, object, id }) => JSON.stringify({ source, object, id }));
}
