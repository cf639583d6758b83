import { access, constants } from 'node:fs/promises';

import type { Grant } from '../connector.ts';
import type { SqlClient, TableDescription } from './client.ts';
import type { SqlOptions } from './options.ts';
import type { ObjectPlan } from './plan.ts';
import { quotedName } from './table-facts.ts';

/** Whose permissions are looked up. */
export interface GrantsInput {
  readonly options: SqlOptions;
  readonly plans: readonly ObjectPlan[];
  readonly signal: AbortSignal;
}

type Privilege = 'select' | 'insert' | 'update';

/** What we may do to each mapped object's table, as far as the database tells. */
export async function readGrants(client: SqlClient, { options, plans, signal }: GrantsInput): Promise<readonly Grant[]> {
  const grants: Grant[] = [];
  for (const plan of plans) {
    const read = await mayDo(client, { options, signal, table: plan.description, privilege: 'select' });
    grants.push(...toGrant(`read ${plan.object}`, read, `Grant select on ${plan.description.name} to this user.`));
    if (plan.target === undefined) continue;
    const needed: readonly Privilege[] = plan.mapping.write === undefined ? ['update'] : ['update', 'insert'];
    for (const privilege of needed) {
      const verb = privilege === 'update' ? 'change' : 'create';
      const may = await mayDo(client, { options, signal, table: plan.target, privilege });
      grants.push(...toGrant(`${verb} ${plan.object}`, may, `Grant ${privilege} on ${plan.target.name} to this user.`));
    }
  }
  return grants;
}

function toGrant(what: string, may: boolean | undefined, action: string): readonly Grant[] {
  if (may === undefined) return [];
  return [may ? { what, state: 'granted' } : { what, state: 'missing', action }];
}

interface Question {
  readonly options: SqlOptions;
  readonly signal: AbortSignal;
  readonly table: TableDescription;
  readonly privilege: Privilege;
}

/** Undefined where the database does not tell. */
async function mayDo(client: SqlClient, { options, signal, table, privilege }: Question): Promise<boolean | undefined> {
  switch (options.dialect) {
    case 'sqlite':
      // Who may open the file may read it: its tables have been listed.
      return privilege === 'select' ? true : await isWritableFile(options.url);
    case 'postgres': {
      const [row] = await client.raw(
        `select has_table_privilege(to_regclass($1), $2)::text as may`,
        [quotedName('postgres', table), privilege],
        signal,
      );
      return row?.['may'] === 'true';
    }
    case 'mssql': {
      const [row] = await client.raw(
        `select has_perms_by_name(@1, 'OBJECT', @2) as may`,
        [quotedName('mssql', table), privilege.toUpperCase()],
        signal,
      );
      return row?.['may'] === '1';
    }
    case 'mysql': {
      const rows = await client.raw(MYSQL_PRIVILEGES, [table.name, privilege], signal);
      // What a role or a pattern of schema names grants is not in these tables: only a yes is certain.
      return rows.length > 0 ? true : undefined;
    }
  }
}

const MYSQL_PRIVILEGES = `
  select p.privilege_type from (
    select grantee, privilege_type from information_schema.user_privileges
    union select grantee, privilege_type from information_schema.schema_privileges where table_schema = database()
    union select grantee, privilege_type from information_schema.table_privileges where table_schema = database() and table_name = ?
  ) as p where p.grantee = concat('''', replace(current_user(), '@', '''@'''), '''') and lower(p.privilege_type) = ?`;

async function isWritableFile(path: string): Promise<boolean> {
  return await access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
