import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createSqlConnector } from '../../../connectors/sql/connector.ts';
import { introspect } from '../../../connectors/sql/introspect.ts';
import { sqlOptions } from '../../../connectors/sql/options.ts';
import type { SqlOptions } from '../../../connectors/sql/options.ts';
import { writeLegacyDatabase } from '../../../src/demo/to-legacy.ts';
import { createWorld } from '../../../src/demo/world.ts';
import { readSettingsFile } from '../../../src/platform/settings-file.ts';
import { availableServers, createShopDatabase, shopRows, shopTables } from './shop.ts';
import type { Server, ShopDatabase } from './shop.ts';

const signal = new AbortController().signal;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crm-overlay-introspect-'));
});

afterAll(async () => await rm(folder, { recursive: true }));

/** Reads a draft as a source's settings would, unchanged. */
async function optionsOf({ dialect, url }: Pick<ShopDatabase, 'dialect' | 'url'>, text: string): Promise<SqlOptions> {
  const file = join(folder, 'draft.jsonc');
  await writeFile(file, text);
  const { content, faults } = readSettingsFile(file, {});
  expect(faults).toEqual([]);
  return sqlOptions.parse({ dialect, url, mapping: content });
}

async function expectCheckPasses(database: Pick<ShopDatabase, 'dialect' | 'url'>, text: string): Promise<SqlOptions['mapping']['objects']> {
  const options = await optionsOf(database, text);
  await using connector = createSqlConnector({ source: 'draft', options });
  await connector.check({ signal });
  for (const { object } of connector.objects) await connector.changes(object, undefined, { signal });
  return options.mapping.objects;
}

for (const server of availableServers()) {
  describe(`a draft of a database on ${server}`, () => {
    test('of the legacy CRM passes check unchanged and finds kinds, keys, clocks, marks, lists and ties', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(...legacyStatements('schema.sql', server), ...legacyStatements('rows.sql', server));
      const { text } = await introspect({ dialect: server, url: database.url, signal });
      const objects = await expectCheckPasses(database, text);
      expect(Object.fromEntries(Object.entries(objects).map(([name, { kind }]) => [name, kind]))).toMatchObject({
        crew: 'owner',
        firms: 'account',
        people: 'contact',
        chances: 'deal',
        cases: 'ticket',
        doings: 'activity',
        notes: 'activity',
      });
      expect(objects['firms']).toMatchObject({ key: ['branch', 'firm_no'], deleted: [{ column: 'deleted', is: ['1'] }] });
      expect(objects['firms']?.changed).toMatchObject({ column: 'date_modified', kind: 'timestamp' });
      expect(objects['chances']?.changed).toMatchObject({ column: 'stamp', kind: 'integer', format: 'YYYYMMDDHHmmss' });
      expect(objects['doings']?.changed).toMatchObject({ column: 'changed', kind: 'text-date', format: 'DD.MM.YYYY HH:mm:ss' });
      expect(objects['cases']?.changed).toBeUndefined();
      expect(objects['people']?.fields).toMatchObject({
        given: { column: ['first_name'] },
        family: { column: ['last_name'] },
        email: { column: ['addr'] },
      });
      expect(objects['people']?.joins).toMatchObject({
        email_rel_rows: {
          table: 'email_addresses',
          through: { table: 'email_rel', on: { bean_id: 'id' } },
          only: [{ column: 'bean_type', is: ['People'] }],
        },
      });
      expect(objects['chances']?.links).toContainEqual(expect.objectContaining({ object: 'firms', column: ['branch', 'firm_no'] }));
      expect(objects['letters_sent']).toBeUndefined();
      expect(text).toContain('// stage_code has NG (2×), WN (1×), LO (1×).');
      expect(text).toContain('born: 2 zero dates, which are read as no date.');
      expect(text).toMatch(/Not mapped: settings, because neither its name nor its columns tell a kind/u);
    });

    test('of declared foreign keys, views and hostile names passes check unchanged', async () => {
      await using database = await createShopDatabase(server);
      const quote = (name: string): string => (server === 'mysql' ? `\`${name}\`` : `"${name}"`);
      await database.execute(
        'create table users (id integer primary key, name varchar(40), email varchar(80))',
        'create table companies (id integer primary key, name varchar(40), city varchar(40), website varchar(40), owner_user integer, foreign key (owner_user) references users (id))',
        `create table ${quote('Kunden-Notiz */ // ${HOME}')} (id integer primary key, body varchar(40), ${quote('company]s')} integer, direction varchar(10), foreign key (${quote('company]s')}) references companies (id))`,
        `insert into users values (1, 'A', 'a@x.example')`,
        `insert into companies values (1, 'C', 'Ulm', 'c.example', 1)`,
        `insert into ${quote('Kunden-Notiz */ // ${HOME}')} values (1, 'hello', 1, 'in')`,
        `create view company_list as select id, name, city, website from companies`,
      );
      const { text, unmapped } = await introspect({ dialect: server, url: database.url, signal });
      const objects = await expectCheckPasses(database, text);
      expect(objects['companies']?.links).toMatchObject([{ object: 'users', column: ['owner_user'] }]);
      expect(objects['Kunden-Notiz */ // ${HOME}']?.links).toMatchObject([{ object: 'companies', column: ['company]s'] }]);
      expect(unmapped.map(({ table }) => table)).toEqual(['company_list']);
    });

    test('of the shop passes check unchanged', async () => {
      await using database = await createShopDatabase(server);
      await database.execute(...shopTables, ...shopRows);
      const { text } = await introspect({ dialect: server, url: database.url, signal });
      expect(Object.keys(await expectCheckPasses(database, text))).toEqual(
        expect.arrayContaining(['staff', 'customer', 'person', 'sale', 'complaint', 'diary']),
      );
    });
  });
}

describe('a draft of the demo’s legacy database', () => {
  test('passes check unchanged and reads German abbreviations', async () => {
    const url = join(folder, 'demo.sqlite');
    await writeLegacyDatabase({ path: url, world: createWorld({ seed: 8, accounts: 60, asOf: '2026-06-30' }) });
    const { text, objects } = await introspect({ dialect: 'sqlite', url, signal });
    expect(objects.map(({ object, kind }) => `${kind} ${object}`).toSorted()).toEqual([
      'account KDSTAMM',
      'activity AKTIV',
      'contact ANSPR',
      'deal AUFTR',
      'owner VERTR',
      'ticket STOER',
    ]);
    const drafted = await expectCheckPasses({ dialect: 'sqlite', url }, text);
    expect(drafted['ANSPR']).toMatchObject({
      changed: { column: 'APSTMP', kind: 'integer', format: 'seconds' },
      joins: { ansprkom_rows: { table: 'KOMM', through: { table: 'ANSPRKOM' } } },
      fields: { email: { join: 'ansprkom_rows', column: ['KOADR'] } },
      links: [{ object: 'KDSTAMM', join: 'kdanspr_rows', column: ['KDNR'] }],
    });
    expect(drafted['AKTIV']?.links).toContainEqual(
      expect.objectContaining({ typeColumn: 'PARENT_TYPE', objects: { A: 'AUFTR', K: 'KDSTAMM', S: 'STOER' } }),
    );
  });
});

describe('crm-overlay sql introspect', () => {
  test('writes the file, says what it took for what, and overwrites nothing', async () => {
    await using database = await createShopDatabase('sqlite');
    await database.execute(...shopTables, ...shopRows);
    const out = join(folder, 'mapping.jsonc');
    const first = await run('--dialect', 'sqlite', '--url', database.url, '--out', out);
    expect(first.stdout).toContain('account   customer: taken for an account, because its name holds "customer"');
    expect(await readFile(out, 'utf8')).toContain('"table": "customer"');
    const second = await run('--dialect', 'sqlite', '--url', database.url, '--out', out);
    expect(second).toMatchObject({ code: 1, stderr: expect.stringContaining('CONFIG_INVALID') });
    const json: unknown = JSON.parse((await run('--dialect', 'sqlite', '--url', database.url, '--json')).stdout);
    expect(json).toMatchObject({ mapping: expect.stringContaining('"kind": "account"'), unmapped: expect.any(Array) });
  });

  test('names a database that is not there and a URL of another kind without quoting it', async () => {
    expect((await run('--dialect', 'sqlite', '--url', join(folder, 'none.db'))).stderr).toContain('SOURCE_UNAVAILABLE');
    const refused = await run('--dialect', 'postgres', '--url', 'mysql://root:secret@x/y');
    expect(refused.stderr).toContain('CONFIG_INVALID: --url is not a URL of dialect postgres.');
    expect(refused.stderr).not.toContain('secret');
  });
});

async function run(...words: readonly string[]) {
  return await promisify(execFile)(process.execPath, [
    join(import.meta.dirname, '../../../bin/crm-overlay.mjs'),
    'sql',
    'introspect',
    ...words,
  ]).then(
    ({ stdout }) => ({ code: 0, stdout, stderr: '' }),
    (error: unknown) => ({
      code: 1,
      stdout: '',
      stderr: typeof error === 'object' && error !== null && 'stderr' in error ? String(error.stderr) : '',
    }),
  );
}

function legacyStatements(file: string, server: Server): readonly string[] {
  return readFileSync(new URL(`../../fixtures/legacy-crm/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('--'))
    .map((line) =>
      line
        .replaceAll('{bytes}', server === 'postgres' ? 'bytea' : 'blob')
        .replaceAll(/\{hex:([\da-f]+)\}/gu, server === 'postgres' ? `'\\x$1'` : `x'$1'`),
    );
}
