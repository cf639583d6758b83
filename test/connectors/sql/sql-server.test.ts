import { DummyDriver, Kysely, MssqlAdapter, MssqlIntrospector } from 'kysely';
import { describe, expect, test } from 'vitest';

import { beginningQuery, pageQuery, toPlace } from '../../../connectors/sql/feed.ts';
import { mappingSchema } from '../../../connectors/sql/mapping.ts';
import { BracketCompiler, toTediousSettings } from '../../../connectors/sql/mssql-dialect.ts';
import { sqlOptions } from '../../../connectors/sql/options.ts';
import { planObject } from '../../../connectors/sql/plan.ts';
import type { ObjectPlan } from '../../../connectors/sql/plan.ts';
import { queriesOf, relatedParts } from '../../../connectors/sql/related.ts';
import { createStatementWriter } from '../../../connectors/sql/statement.ts';

// No SQL Server runs here: these are the statements that one would be sent, as kysely's compiler of its dialect writes them.
const db = new Kysely<Record<string, never>>({
  dialect: {
    createAdapter: () => new MssqlAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (kysely) => new MssqlIntrospector(kysely),
    createQueryCompiler: () => new BracketCompiler(),
  },
});
const writer = createStatementWriter('mssql');

interface Statement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

const column = (name: string, type: string) => ({ name, type, nullable: true });
const tables = [
  {
    name: 'Kunde',
    schema: 'dbo',
    form: 'table' as const,
    place: 'own schema' as const,
    columns: [
      column('Region', 'nchar'),
      column('Nr', 'int'),
      column('Name]s', 'nvarchar'),
      column('Umsatz', 'money'),
      column('Geaendert', 'datetime'),
    ],
  },
  {
    name: 'Auftrag',
    schema: 'dbo',
    form: 'table' as const,
    place: 'own schema' as const,
    columns: [
      column('Id', 'bigint'),
      column('KRegion', 'nchar'),
      column('KNr', 'varchar'),
      column('Wert', 'float'),
      column('Bild', 'image'),
      column('Vers', 'timestamp'),
    ],
  },
];
const mapping = mappingSchema.parse({
  objects: {
    customer: {
      kind: 'account',
      table: 'Kunde',
      key: ['Region', 'Nr'],
      changed: { column: 'Geaendert', kind: 'timestamp' },
      fields: { name: 'Name]s', annualRevenue: 'Umsatz' },
    },
    order: {
      kind: 'deal',
      table: 'Auftrag',
      key: 'Id',
      fields: { amount: 'Wert' },
      links: [{ object: 'customer', column: ['KRegion', 'KNr'] }],
    },
  },
});

function planOf(object: string): ObjectPlan {
  const mapped = mapping.objects[object];
  const plan = mapped === undefined ? undefined : planObject({ object, mapping: mapped, tables, dialect: 'mssql', timeZone: 'UTC' }).plan;
  if (plan === undefined) throw new Error(`${object} has no plan`);
  return plan;
}

const customer = planOf('customer');
const order = planOf('order');
const COLUMNS = [
  'convert(nvarchar(max), [t].[Region], 0) as [Region]',
  'convert(nvarchar(max), [t].[Nr], 0) as [Nr]',
  'convert(nvarchar(max), [t].[Name]]s], 0) as [Name]]s]',
  'convert(nvarchar(max), [t].[Umsatz], 2) as [Umsatz]',
  'convert(nvarchar(max), [t].[Geaendert], 121) as [Geaendert]',
].join(', ');

describe('statements for SQL Server', () => {
  test.each<readonly [string, () => Statement, Statement]>([
    [
      'a page of a backfill: TOP, brackets, every column as text, the key compared part by part',
      () =>
        writer
          .rows(pageQuery(customer, toPlace('s', JSON.stringify({ phase: 'backfill', since: null, after: ['EU', '7'] })), 500))
          .compile(db),
      {
        sql: `select top(500) ${COLUMNS} from [Kunde] as [t] where [t].[Region] is not null and [t].[Nr] is not null and (([t].[Region] > @1) or ([t].[Region] = @2 and [t].[Nr] > @3)) order by [t].[Region] asc, [t].[Nr] asc`,
        parameters: ['EU', 'EU', '7'],
      },
    ],
    [
      'what a backfill will find',
      () => writer.rows(beginningQuery(customer, Date.parse('2026-01-01T00:00:00Z'))).compile(db),
      {
        sql: 'select count(*) as [total], convert(nvarchar(max), max(case when [t].[Geaendert] is not null and [t].[Geaendert] <= @1 then [t].[Geaendert] end), 121) as [latest] from [Kunde] as [t]',
        parameters: ['2026-01-03'],
      },
    ],
    [
      'rows by composite keys: a list of pairs written out',
      () =>
        writer
          .rows({
            table: customer.table,
            select: customer.columns,
            where: [
              {
                test: 'one of',
                terms: customer.key.map(({ term }) => term),
                tuples: [
                  ['EU', '7'],
                  [`x' or 1=1 --`, '8'],
                ],
              },
            ],
            orderBy: [],
          })
          .compile(db),
      {
        sql: `select ${COLUMNS} from [Kunde] as [t] where (([t].[Region] = @1 and [t].[Nr] = @2) or ([t].[Region] = @3 and [t].[Nr] = @4))`,
        parameters: ['EU', '7', `x' or 1=1 --`, '8'],
      },
    ],
    [
      'a row that is about to be changed: locked by a hint',
      () =>
        writer
          .rows({
            table: order.table,
            select: order.columns.slice(0, 1),
            where: [{ test: 'is', term: { from: 'table', column: 'Id' }, values: ['1'] }],
            orderBy: [],
            lock: 'for update',
          })
          .compile(db),
      {
        sql: 'select convert(nvarchar(max), [t].[Id], 0) as [Id] from [Auftrag] as [t] with (updlock, rowlock) where [t].[Id] in (@1)',
        parameters: ['1'],
      },
    ],
    [
      'a change',
      () =>
        writer
          .update(
            { name: 'Kunde' },
            [
              ['Name]s', 'x'],
              ['Umsatz', null],
            ],
            [{ test: 'is', term: { from: 'table', column: 'Nr' }, values: ['7'] }],
          )
          .compile(db),
      { sql: 'update [Kunde] set [Name]]s] = @1, [Umsatz] = @2 where [Nr] in (@3)', parameters: ['x', null, '7'] },
    ],
    [
      'a new row, whose key comes back',
      () => writer.insert({ schema: 'crm', name: 'Kunde' }, [['Region', 'EU']], ['Nr']).compile(db),
      { sql: 'insert into [crm].[Kunde] ([Region]) output [inserted].[Nr] values (@1)', parameters: ['EU'] },
    ],
    [
      'a customer with its orders in one statement: a number and its text compared as text, bytes as digits',
      () =>
        writer
          .union(queriesOf(relatedParts({ root: customer, plans: [customer, order], request: { ids: ['EU/7'], relations: ['deals'] } })))
          .compile(db),
      {
        sql: [
          'select 0 as [branch], 0 as [place], convert(nvarchar(max), [t].[Region], 0) as [c0], convert(nvarchar(max), [t].[Nr], 0) as [c1], convert(nvarchar(max), [t].[Name]]s], 0) as [c2], convert(nvarchar(max), [t].[Umsatz], 2) as [c3], convert(nvarchar(max), [t].[Geaendert], 121) as [c4], cast(null as nvarchar(max)) as [c5]',
          'from [Kunde] as [t] where (([t].[Region] = @1 and [t].[Nr] = @2)) union all',
          'select 1 as [branch], 0 as [place], convert(nvarchar(max), [t].[Id], 0) as [c0], convert(nvarchar(max), [t].[KRegion], 0) as [c1], convert(nvarchar(max), [t].[KNr], 0) as [c2], convert(nvarchar(max), [t].[Wert], 3) as [c3], convert(varchar(max), convert(varbinary(max), [t].[Bild]), 2) as [c4], convert(varchar(max), convert(varbinary(max), [t].[Vers]), 2) as [c5]',
          'from [Auftrag] as [t] where (([t].[KRegion] = @3 and [t].[KNr] = @4))',
        ].join(' '),
        parameters: ['EU', '7', 'EU', '7'],
      },
    ],
    [
      'columns of different families, compared as text',
      () =>
        writer
          .rows({
            table: order.table,
            select: [['n', { count: 'rows' }]],
            where: [
              {
                test: 'same',
                left: { from: 'table', column: 'KNr', type: 'varchar' },
                right: { from: 'table', column: 'Id', type: 'bigint' },
              },
            ],
            orderBy: [],
          })
          .compile(db),
      {
        sql: 'select count(*) as [n] from [Auftrag] as [t] where cast([t].[KNr] as nvarchar(max)) = cast([t].[Id] as nvarchar(max))',
        parameters: [],
      },
    ],
  ])('%s', (_what, compile, expected) => {
    const { sql, parameters } = compile();
    expect({ sql, parameters }).toEqual(expected);
  });

  test('go where the URL says, encrypted unless it says otherwise', () => {
    expect(
      toTediousSettings({ url: 'mssql://s%40a:p%2Fw@db.example:1444/Crm?trustServerCertificate=true', deadlineMs: 5_000 }),
    ).toMatchObject({
      server: 'db.example',
      authentication: { options: { userName: 's@a', password: 'p/w' } },
      options: { port: 1444, database: 'Crm', encrypt: true, trustServerCertificate: true, connectTimeout: 5_000 },
    });
  });

  test('are refused a URL of another server', () => {
    expect(sqlOptions.safeParse({ dialect: 'mssql', url: 'postgres://x@y/z', mapping: { objects: {} } }).success).toBe(false);
    expect(sqlOptions.safeParse({ dialect: 'mssql', url: 'mssql://x:y@z/db', mapping: { objects: {} } }).success).toBe(true);
  });
});
