import { readFileSync } from 'node:fs';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Connector, Relation, SourceRecord } from '../../../connectors/connector.ts';
import { parseJsonc } from '../../../src/platform/jsonc.ts';
import { availableServers, connectTo, createShopDatabase } from './shop.ts';
import type { Server, ShopDatabase } from './shop.ts';

const signal = new AbortController().signal;
const mapping: unknown = parseJsonc(fixture('mapping.jsonc'));

// The questions are answered by hand from rows.sql; no answer was taken from a run.
for (const server of availableServers()) {
  describe(`a legacy CRM of seventeen tables and a view on ${server}, read by configuration alone`, () => {
    let database: ShopDatabase;
    let connector: Connector;

    beforeAll(async () => {
      database = await createShopDatabase(server);
      await database.execute(...statements('schema.sql', server), ...statements('rows.sql', server));
      connector = connectTo(database, { mapping, pageSize: 2 });
    });

    afterAll(async () => {
      await connector[Symbol.asyncDispose]();
      await database[Symbol.asyncDispose]();
    });

    const one = async (object: string, id: string): Promise<SourceRecord> => {
      const [record] = await connector.read(object, [id], { signal });
      if (record === undefined) throw new Error(`${object} ${id} is not there`);
      return record;
    };

    test('has a mapping that the database bears out', async () => {
      await expect(connector.check({ signal })).resolves.toMatchObject({ account: expect.any(String) });
    });

    test.each<readonly [string, string, readonly (string | undefined)[]]>([
      [
        'Solveig Nyhus: the primary one first, then by position, never the removed one',
        '1',
        ['solveig@fjordkai.example', 's.nyhus@privat.example'],
      ],
      ['Tarek Benali', '2', ['tarek@brasserie.example', undefined]],
      ['Jo Marsh, who has none that is primary', '3', ['jo@marsh.example', undefined]],
      ['the deleted double', '4', [undefined, undefined]],
    ])('which e-mails has %s', async (_who, id, mails) => {
      const { fields } = await one('person', id);
      expect([fields.email, fields.email2]).toEqual(mails);
    });

    test.each<readonly [string, string, string, readonly string[]]>([
      ['does note 300 hang on', 'note', '300', ['firm S2/17']],
      ['does note 301 hang on', 'note', '301', ['case C-2026-001']],
      ['does the call hang on, and who took part', 'doing', '900', ['chance 70', 'person 1']],
      ['does the visit hang on, and who took part', 'doing', '901', ['firm N1/17', 'person 1', 'person 2']],
      ['does a call hang on whose parent is of no known kind', 'doing', '902', []],
      ['does Tarek work for, and who looks after him', 'person', '2', ['firm N1/18 Employee', 'firm N1/17 Board', 'crew u2']],
      ['does Jo work for, who left one firm', 'person', '3', ['firm N1/18 Unknown']],
      ['does the container deal belong to', 'chance', '70', ['firm N1/17', 'person 1 Decision maker', 'person 2 Influencer', 'crew u1']],
      ['is the leaking cooler about', 'case', 'C-2026-001', ['firm N1/18', 'person 2']],
    ])('what %s', async (...[, object, id, ties]) => {
      const { links } = await one(object, id);
      expect(links.map((link) => [link.object, link.id, ...(link.role === undefined ? [] : [link.role])].join(' '))).toEqual(ties);
    });

    test.each<readonly [string, string, string, SourceRecord['fields']]>([
      [
        'stage is the container deal in, and when will it close',
        'chance',
        '70',
        { stage: 'Negotiation', amount: '480000.00', currency: 'NOK', expectedClose: '30.09.2026' },
      ],
      ['became of the coolers', 'chance', '71', { stage: 'Won', isWon: 'true', amount: '12500.50', closedAt: '12.01.2026' }],
      ['became of the pallets', 'chance', '72', { stage: 'Lost', isWon: 'false' }],
      [
        'is known of Fjordkai',
        'firm',
        'N1/17',
        {
          name: 'Fjordkai Rederi AS',
          city: 'Bergen',
          street: 'Kaigata 1',
          industry: 'Shipping',
          annualRevenue: '1250000.50',
          lifecycle: 'Customer',
        },
      ],
      ['state is the case in', 'case', 'C-2026-002', { status: 'Solved', isClosed: 'true', closedAt: '2026-01-09', priority: 'Low' }],
      ['does the remark say that was stored in the wrong letters', 'person', '1', { description: 'Gruß aus Köln' }],
      ['does the note say that is kept as bytes', 'note', '301', { body: 'Kunde drängt' }],
      ['does the letter say', 'letter', '41', { type: 'email', direction: 'inbound', from: 'solveig@fjordkai.example' }],
    ])('what %s', async (...[, object, id, fields]) => {
      const record = await one(object, id);
      // SQLite keeps a decimal as a number, whose last zeros are not written.
      const trimmed = server === 'sqlite' ? withoutLastZeros(fields) : fields;
      expect(record.fields).toMatchObject(trimmed);
    });

    test.each<readonly [string, string, keyof SourceRecord['fields']]>([
      ['birthday of Tarek, which is a zero date', 'person 2', 'birthDate'],
      ['close of a deal, which is a zero date', 'chance 72', 'expectedClose'],
      ['solution of an open case', 'case C-2026-001', 'closedAt'],
      ['phone that is "n/a"', 'firm S2/17', 'phone'],
      ['industry whose code is in no list', 'firm S2/17', 'industry'],
      ['status of a code without a word', 'person 4', 'status'],
      ['visitors’ address of a firm that has none', 'firm S2/17', 'street'],
    ])('there is no %s', async (_what, record, field) => {
      const [object = '', id = ''] = record.split(' ');
      expect((await one(object, id)).fields[field]).toBeUndefined();
    });

    test('which records are deleted', async () => {
      const deleted: string[] = [];
      for (const { object } of connector.objects) {
        const records = await readAll(connector, object);
        deleted.push(...records.filter(({ state }) => state === 'deleted').map(({ ref }) => `${object} ${ref.id}`));
      }
      expect(deleted.toSorted()).toEqual(['chance 73', 'crew u3', 'doing 903', 'firm S2/99', 'note 302', 'person 4']);
    });

    test('what a census counts: everything that is not deleted', async () => {
      const counted: Record<string, number> = {};
      for (const { object } of connector.objects) {
        let [cursor, count, isOver]: [string | undefined, number, boolean] = [undefined, 0, false];
        while (!isOver) {
          const page = await connector.census(object, cursor, { signal });
          [cursor, count, isOver] = [page.cursor, count + page.entries.length, page.position === 'end'];
        }
        counted[object] = count;
      }
      expect(counted).toEqual({ crew: 2, firm: 3, person: 3, chance: 3, case: 2, doing: 3, note: 2, letter: 2 });
    });

    test('what belongs to Fjordkai', async () => {
      const relations: readonly Relation[] = ['owner', 'contacts', 'deals', 'tickets', 'activities'];
      const records = await connector.related({ object: 'firm', ids: ['N1/17'], relations }, { signal });
      expect(
        records
          .filter(({ state }) => state === 'live')
          .map(({ ref }) => `${ref.object} ${ref.id}`)
          .toSorted(),
      ).toEqual(['case C-2026-002', 'chance 70', 'crew u1', 'doing 901', 'firm N1/17', 'person 1', 'person 2']);
      for (const record of records) expect(record).toEqual(await one(record.ref.object, record.ref.id));
    });
  });
}

function fixture(name: string): string {
  return readFileSync(new URL(`../../fixtures/legacy-crm/${name}`, import.meta.url), 'utf8');
}

function statements(file: string, server: Server): readonly string[] {
  const bytes = server === 'postgres' ? 'bytea' : 'blob';
  return fixture(file)
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('--'))
    .map((line) => line.replaceAll('{bytes}', bytes).replaceAll(/\{hex:([\da-f]+)\}/gu, server === 'postgres' ? `'\\x$1'` : `x'$1'`));
}

function withoutLastZeros(fields: SourceRecord['fields']): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, value]) => [name, /^\d+\.\d+$/u.test(value) ? String(Number(value)) : value]),
  );
}

async function readAll(connector: Connector, object: string): Promise<readonly SourceRecord[]> {
  const records: SourceRecord[] = [];
  let cursor: string | undefined;
  for (let pages = 0; pages < 50; pages += 1) {
    const page = await connector.changes(object, cursor, { signal });
    records.push(...page.records);
    if (page.position === 'end') return records;
    cursor = page.cursor;
  }
  throw new Error(`${object} did not end`);
}
