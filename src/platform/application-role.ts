import type { Database } from './postgres.ts';

/** The role as which the product works on a server of its own. */
const ROLE = 'overlay_application';

/** Tables that the product only ever appends to. */
const APPEND_ONLY = ['trust.audit', 'trust.chain', 'trust.seal', 'trust.outcome_link'];

/**
 * Lets the product work as a role that does not own its tables: it reads and writes all, but of those that are append-only it can change,
 * delete and truncate nothing, nor take their triggers away. The queue keeps its tables by itself and owns them. Harmless to repeat.
 *
 * @param owner - the database as its owner, brought to the current schema.
 * @returns URL of the same database for the role, with the owner's password.
 */
export async function prepareApplicationRole(owner: Database): Promise<string> {
  const url = new URL(owner.url);
  await owner.transaction(async (sql) => {
    // Two processes that start at once must not grant the same at the same time.
    await sql.query('select pg_advisory_xact_lock($1)', [ROLE_LOCK]);
    await sql.query(`do $$ begin create role ${ROLE}; exception when duplicate_object then null; end $$`);
    await sql.query(
      `alter role ${ROLE} login nosuperuser nocreatedb nocreaterole password '${decodeURIComponent(url.password).replaceAll("'", "''")}'`,
    );
    await sql.query(GRANTS);
    for (const table of APPEND_ONLY) await sql.query(`revoke update, delete, truncate, trigger on ${table} from ${ROLE}`);
  });
  url.username = ROLE;
  return url.href;
}

/** Any number; it only has to be the same in every process of ours. */
const ROLE_LOCK = 4_201_904_531;

// What stood in the queue's schema before the role was there goes over to it: it alters its tables itself.
const GRANTS = `
do $$
declare
  name text;
  object record;
begin
  execute format('grant create on database %I to ${ROLE}', current_database());
  for name in select nspname from pg_namespace where nspname !~ '^(pg_|information_schema$|public$)' loop
    if name = 'pgboss' then
      execute format('alter schema %I owner to ${ROLE}', name);
      for object in
        select c.oid::regclass as what, c.relkind as kind from pg_class c
        where c.relnamespace = 'pgboss'::regnamespace and c.relkind in ('r', 'p', 'v', 'S')
          and not exists (select from pg_depend d where d.objid = c.oid and d.deptype in ('a', 'i') and c.relkind = 'S')
      loop
        execute format('alter %s %s owner to ${ROLE}', case object.kind when 'v' then 'view' when 'S' then 'sequence' else 'table' end, object.what);
      end loop;
      for object in select p.oid::regprocedure as what from pg_proc p where p.pronamespace = 'pgboss'::regnamespace loop
        execute format('alter routine %s owner to ${ROLE}', object.what);
      end loop;
      for object in select t.oid::regtype as what from pg_type t where t.typnamespace = 'pgboss'::regnamespace and t.typtype = 'e' loop
        execute format('alter type %s owner to ${ROLE}', object.what);
      end loop;
    else
      execute format('grant usage on schema %I to ${ROLE}', name);
      execute format('grant select, insert, update, delete, truncate on all tables in schema %I to ${ROLE}', name);
      execute format('grant usage, select, update on all sequences in schema %I to ${ROLE}', name);
      execute format('grant execute on all routines in schema %I to ${ROLE}', name);
    end if;
  end loop;
end
$$`;
