import type { Sql } from '../platform/postgres.ts';

/** Deletes the answers about entities, and those that a value of theirs would be put into. Returns how many. */
export async function deleteAnswersNaming(sql: Sql, ids: readonly string[]): Promise<number> {
  const rows = await sql.query(
    `with asked as (select id from unnest($1::text[]) as ids (id)),
     found as (
       select key from insight.answer join asked on answer.golden_id = asked.id
       union
       -- The index finds the value anywhere in the meanings of the tokens; ids are like nothing else there.
       select key from insight.answer join asked on answer.tokens @@ format('$.*.entity == %s', to_json(asked.id))::jsonpath
     )
     delete from insight.answer where key in (select key from found) returning key`,
    [ids],
  );
  return rows.length;
}
