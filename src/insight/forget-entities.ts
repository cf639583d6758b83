import type { Sql } from '../platform/postgres.ts';

/**
 * Forgets what was written about entities, or names them, where the graph holds them no longer: answers about them, other entities'
 * answers that a value of theirs would be put into, the keys of their own, and the encrypted values met while writing about them. Ids that the graph holds are
 * left alone. Harmless to repeat.
 */
export type ForgetEntities = (goldenIds: readonly string[]) => Promise<void>;

/** Forgetting on one database. */
export function createForgetEntities({ database }: { readonly database: Sql }): ForgetEntities {
  return async (goldenIds) => {
    if (goldenIds.length > 0) await database.query(FORGET, [goldenIds]);
  };
}

const FORGET = `
  with gone as (
    select id from unnest($1::text[]) as asked (id)
    where not exists (select from graph.account where account.id = asked.id) and not exists (select from graph.contact where contact.id = asked.id)
      and not exists (select from graph.deal where deal.id = asked.id) and not exists (select from graph.ticket where ticket.id = asked.id)
      and not exists (select from graph.owner where owner.id = asked.id)
  ),
  about as (delete from insight.answer using gone where answer.golden_id = gone.id),
  naming as (
    delete from insight.answer using gone
    -- The index finds the value anywhere in the meanings of the tokens; ids are like nothing else there.
    where answer.tokens @@ format('$.*.entity == %s', to_json(gone.id))::jsonpath
  ),
  keys as (delete from privacy.person_key using gone where person_key.person = gone.id)
  delete from privacy.vault using gone where vault.about = gone.id or vault.person = gone.id`;
