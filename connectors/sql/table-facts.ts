import type { SqlClient, TableDescription } from './client.ts';
import type { Dialect } from './key-column.ts';
import { isBinary } from './key-column.ts';
import { toTableName } from './planner.ts';
import type { Row } from './query.ts';

/** Columns of a table that hold the key of another. */
export interface ForeignKey {
  readonly columns: readonly string[];
  readonly table: string;
  readonly targets: readonly string[];
}

/** What a table declares and what its first rows show. */
export interface TableFacts {
  readonly table: TableDescription;
  /** The primary key; empty where none is declared. */
  readonly key: readonly string[];
  readonly foreignKeys: readonly ForeignKey[];
  /** The first rows, {@link SAMPLE_ROWS} at most. */
  readonly sample: readonly Row[];
}

/** Rows that are looked at of each table. */
export const SAMPLE_ROWS = 2_000;

/** Looks at every table and view of a schema; tables that cannot be read are left out. */
export async function readTableFacts(
  client: SqlClient,
  options: { readonly dialect: Dialect; readonly schema: string | undefined; readonly signal: AbortSignal },
): Promise<readonly TableFacts[]> {
  const { dialect, schema, signal } = options;
  const tables = (await client.tables(signal)).filter((table) =>
    schema === undefined ? table.place === 'own schema' : table.schema === schema,
  );
  const facts: TableFacts[] = [];
  for (const table of tables) {
    const columns = table.columns.filter((column) => !isBinary(column));
    const select = columns.map(({ name, type }) => [name, { from: 'table', column: name, type }] as const);
    const sample =
      select.length === 0
        ? []
        : await client.rows({ table: toTableName(table), select, where: [], orderBy: [], limit: SAMPLE_ROWS }, signal);
    facts.push({ table, sample, ...toKeys(await readKeys(client, { dialect, table, signal })) });
  }
  return facts;
}

/** One column of a key, in the order of the key. */
interface KeyRow {
  readonly constraint: string;
  readonly column: string;
  /** Null for the table's own key. */
  readonly target: string | null;
  readonly targetColumn: string | null;
}

const KEY_STATEMENTS: Readonly<Record<Dialect, readonly string[]>> = {
  sqlite: [
    `select 'key' as "constraint", name as "column", null as "target", null as "targetColumn" from pragma_table_info(?) where pk > 0 order by pk`,
    `select 'fk ' || id as "constraint", "from" as "column", "table" as "target", "to" as "targetColumn" from pragma_foreign_key_list(?) order by id, seq`,
  ],
  postgres: [
    `select con.conname as "constraint", a.attname as "column", target.relname as "target", ta.attname as "targetColumn"
       from pg_catalog.pg_constraint con
       cross join lateral unnest(con.conkey, coalesce(con.confkey, con.conkey)) with ordinality as part(own, other, place)
       join pg_catalog.pg_attribute a on a.attrelid = con.conrelid and a.attnum = part.own
       left join pg_catalog.pg_class target on target.oid = con.confrelid and con.contype = 'f'
       left join pg_catalog.pg_attribute ta on ta.attrelid = con.confrelid and ta.attnum = part.other and con.contype = 'f'
      where con.contype in ('p', 'f') and con.conrelid = to_regclass($1)
      order by con.conname, part.place`,
  ],
  mysql: [
    'select k.constraint_name as `constraint`, k.column_name as `column`, k.referenced_table_name as `target`, k.referenced_column_name as `targetColumn`' +
      ' from information_schema.key_column_usage k where k.table_schema = database() and k.table_name = ?' +
      ` and (k.constraint_name = 'PRIMARY' or k.referenced_table_name is not null) order by k.constraint_name, k.ordinal_position`,
  ],
  mssql: [
    `select i.name as [constraint], c.name as [column], null as [target], null as [targetColumn]
       from sys.indexes i join sys.index_columns ic on ic.object_id = i.object_id and ic.index_id = i.index_id
       join sys.columns c on c.object_id = ic.object_id and c.column_id = ic.column_id
      where i.is_primary_key = 1 and i.object_id = object_id(@1) order by ic.key_ordinal`,
    `select f.name as [constraint], c.name as [column], object_name(k.referenced_object_id) as [target], r.name as [targetColumn]
       from sys.foreign_keys f join sys.foreign_key_columns k on k.constraint_object_id = f.object_id
       join sys.columns c on c.object_id = k.parent_object_id and c.column_id = k.parent_column_id
       join sys.columns r on r.object_id = k.referenced_object_id and r.column_id = k.referenced_column_id
      where f.parent_object_id = object_id(@1) order by f.name, k.constraint_column_id`,
  ],
};

async function readKeys(
  client: SqlClient,
  { dialect, table, signal }: { readonly dialect: Dialect; readonly table: TableDescription; readonly signal: AbortSignal },
): Promise<readonly KeyRow[]> {
  const rows: Row[] = [];
  for (const statement of KEY_STATEMENTS[dialect]) rows.push(...(await client.raw(statement, [quotedName(dialect, table)], signal)));
  return rows.map((row) => ({
    constraint: row['constraint'] ?? '',
    column: row['column'] ?? '',
    target: row['target'] ?? null,
    targetColumn: row['targetColumn'] ?? null,
  }));
}

/** The name of a table as a parameter: PostgreSQL and SQL Server parse it again, so there it is quoted. */
export function quotedName(dialect: Dialect, { schema, name }: TableDescription): string {
  if (dialect === 'sqlite' || dialect === 'mysql') return name;
  const [open, close] = dialect === 'mssql' ? ['[', ']'] : ['"', '"'];
  const quote = (part: string): string => `${open}${part.replaceAll(close, close + close)}${close}`;
  return schema === undefined ? quote(name) : `${quote(schema)}.${quote(name)}`;
}

function toKeys(rows: readonly KeyRow[]): Pick<TableFacts, 'key' | 'foreignKeys'> {
  const foreign = Map.groupBy(
    rows.filter(({ target }) => target !== null),
    ({ constraint }) => constraint,
  );
  return {
    key: rows.filter(({ target }) => target === null).map(({ column }) => column),
    foreignKeys: [...foreign.values()].map((parts) => ({
      columns: parts.map(({ column }) => column),
      table: parts[0]?.target ?? '',
      targets: parts.map(({ targetColumn, column }) => targetColumn ?? column),
    })),
  };
}
