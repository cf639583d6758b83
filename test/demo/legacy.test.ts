import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { Connector, SourceRecord } from '../../connectors/connector.ts';
import { createSqlConnector } from '../../connectors/sql/connector.ts';
import { mappingSchema } from '../../connectors/sql/mapping.ts';
import type { FieldSource, SqlMapping } from '../../connectors/sql/mapping.ts';
import { sqlOptions } from '../../connectors/sql/options.ts';
import * as codes from '../../src/demo/legacy/codes.ts';
import { legacyTables, toCreateTable } from '../../src/demo/legacy/tables.ts';
import { toCommaAmount, toNameColumns } from '../../src/demo/legacy/words.ts';
import { writeLegacyDatabase } from '../../src/demo/to-legacy.ts';
import { createWorld } from '../../src/demo/world.ts';
import type { Entity, World } from '../../src/demo/world/entities.ts';
import { normaliseDate } from '../../src/identity/normalise/date.ts';
import { normaliseLifecycle } from '../../src/identity/normalise/lifecycle.ts';
import { normaliseMoney } from '../../src/identity/normalise/money.ts';
import { normaliseStage } from '../../src/identity/normalise/stage.ts';
import { normaliseTicketPriority } from '../../src/identity/normalise/ticket-priority.ts';
import { normaliseTicketStatus } from '../../src/identity/normalise/ticket-status.ts';
import { availableServers, createShopDatabase } from '../connectors/sql/shop.ts';

const signal = new AbortController().signal;

let folder: string;
let world: World;
let mapping: SqlMapping;
let records: ReadonlyMap<string, readonly SourceRecord[]>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'crm-overlay-legacy-'));
  world = createWorld({ seed: 7, accounts: 80, asOf: '2026-06-30' });
  mapping = mappingSchema.parse(JSON.parse(await readFile(new URL('../../src/demo/legacy-mapping.json', import.meta.url), 'utf8')));
  const path = join(folder, 'legacy.sqlite');
  await writeLegacyDatabase({ path, world });
  await using connector = connect(path);
  records = await readAll(connector);
});

afterAll(async () => await rm(folder, { recursive: true }));

describe('the legacy database, read through its mapping', () => {
  test('holds exactly what the world says the legacy system knows', () => {
    for (const [object, known] of [
      ['VERTR', world.owners],
      ['KDSTAMM', world.companies],
      ['ANSPR', world.people],
      ['AUFTR', world.deals],
      ['STOER', world.tickets],
      ['AKTIV', world.activities],
    ] as const) {
      const live = all(object).filter(({ state }) => state === 'live');
      expect({ object, live: live.length }).toEqual({ object, live: known.filter(({ seenBy }) => seenBy.legacy !== undefined).length });
      expect(live.length).toBeGreaterThan(0);
    }
  });

  test('spells every company as the legacy system does, however long the name', () => {
    for (const company of seen(world.companies)) {
      const { fields } = record('KDSTAMM', 10_000 + company.serial);
      const { facts } = company.seenBy.legacy;
      expect(fields).toEqual(
        definedOnly({
          ...fields,
          name: facts.name,
          website: facts.domain,
          phone: facts.phone,
          email: facts.email,
          street: facts.address?.street,
          country: facts.address?.country,
          industry: facts.industry,
          employees: facts.employees?.toString(),
          annualRevenue: facts.annualRevenue?.value,
          ownerId: facts.ownerKey.replace('owner-', ''),
        }),
      );
    }
    expect(all('KDSTAMM').filter(({ raw }) => raw['KDNAM2'] !== '').length, 'some names run over').toBeGreaterThan(0);
  });

  test('ties people to their company and e-mail through link tables', () => {
    for (const person of seen(world.people)) {
      const { fields, links } = record('ANSPR', 50_000 + person.serial);
      const { facts } = person.seenBy.legacy;
      expect(fields).toEqual(
        definedOnly({ ...fields, given: facts.given, family: facts.family, email: facts.email, mobile: facts.mobile }),
      );
      const company = world.companies.find(({ key }) => key === facts.companyKey);
      expect(links).toContainEqual(
        expect.objectContaining({ kind: 'account', object: 'KDSTAMM', id: String(10_000 + (company?.serial ?? 0)) }),
      );
    }
    expect(all('ANSPR').some(({ fields }) => fields.email !== undefined)).toBe(true);
  });

  test('tells stages by number, amounts with a comma and dates with points, and all can be read back', () => {
    for (const deal of seen(world.deals)) {
      const { fields, raw, changedAt } = record('AUFTR', 700_000 + deal.serial);
      const { facts, changedAt: touchedAt } = deal.seenBy.legacy;
      expect(raw['AUSTUF']).toMatch(/^\d\d$/u);
      const marks = { isClosed: fields.isClosed === 'true', ...(fields.isWon === undefined ? {} : { isWon: fields.isWon === 'true' }) };
      expect(normaliseStage(fields.stage).unified).toBe(facts.stage.toUpperCase());
      expect(normaliseStage(fields.stage, marks).unified).toBe(facts.stage.toUpperCase());
      if (facts.amount !== undefined) {
        expect(raw['AUWERT']).toMatch(/^[\d.]+,\d\d$/u);
        const { value } = normaliseMoney(fields.amount ?? '', { currency: fields.currency });
        expect({ amount: Number(value?.amount), currency: value?.currency }).toEqual({
          amount: Number(facts.amount.value),
          currency: facts.amount.currency,
        });
      }
      expect(dayOf(fields.expectedClose)).toBe(facts.expectedClose);
      expect(dayOf(fields.closedAt)).toBe(facts.closedAt?.slice(0, 10));
      expect(Date.parse(changedAt)).toBe(Math.floor(Date.parse(touchedAt) / 1_000) * 1_000);
    }
  });

  test('tells where tickets stand in words that are known, with its other way of writing dates', () => {
    for (const ticket of seen(world.tickets)) {
      const { fields } = record('STOER', 300_000 + ticket.serial);
      const { facts } = ticket.seenBy.legacy;
      expect(normaliseTicketStatus(fields.status).unified).toBe(facts.status.toUpperCase());
      expect(normaliseTicketPriority(fields.priority ?? '').value).toBe(facts.priority.toUpperCase());
      expect(dayOf(fields.openedAt)).toBe(facts.openedAt.slice(0, 10));
      expect(fields.closedAt, 'a zero date says nothing').toBe(facts.closedAt === undefined ? undefined : fields.closedAt);
    }
  });

  test('hangs activities on a customer, an order or a fault, as the parent type says', () => {
    const objects = new Map([
      ['K', 'KDSTAMM'],
      ['A', 'AUFTR'],
      ['S', 'STOER'],
    ]);
    for (const { raw, links } of all('AKTIV')) {
      expect(links).toContainEqual(expect.objectContaining({ object: objects.get(String(raw['PARENT_TYPE'])), id: raw['PARENT_ID'] }));
    }
    expect(new Set(all('AKTIV').map(({ raw }) => raw['PARENT_TYPE'])).size).toBeGreaterThan(1);
  });

  test('points at nothing that is not there', () => {
    const known = new Set([...records].flatMap(([object, found]) => found.map(({ ref }) => `${object} ${ref.id}`)));
    const dangling = [...records.values()].flat().flatMap(({ links }) => links.filter(({ object, id }) => !known.has(`${object} ${id}`)));
    expect(dangling).toEqual([]);
  });

  test('marks the test data of its first days as deleted', () => {
    const deleted = [...records.values()].flat().filter(({ state }) => state === 'deleted');
    expect(deleted.map(({ ref }) => `${ref.object} ${ref.id}`).toSorted()).toEqual(['ANSPR 99999', 'KDSTAMM 99999']);
  });

  test('keeps what no field takes: the discount', () => {
    expect(all('KDSTAMM').some(({ raw }) => /^\d+,5$/u.test(String(raw['KDRAB'])))).toBe(true);
  });

  test('is the same file for the same world, and replaces the one before', async () => {
    const path = join(folder, 'again.sqlite');
    await writeLegacyDatabase({ path, world: createWorld({ seed: 8, accounts: 3, asOf: '2026-06-30' }) });
    await writeLegacyDatabase({ path, world });
    await using connector = connect(path);
    expect(await readAll(connector)).toEqual(records);
  });
});

describe('the mapping of the legacy database', () => {
  test('has a word for every code that the system writes', () => {
    const listed: readonly (readonly [Readonly<Record<string, string | number>>, FieldSource | undefined])[] = [
      [codes.RELATIONSHIP_CODES, field('KDSTAMM', 'lifecycle')],
      [codes.PERSON_CODES, field('ANSPR', 'lifecycle')],
      [codes.STAGE_CODES, field('AUFTR', 'stage')],
      [codes.PIPELINE_CODES, field('AUFTR', 'pipeline')],
      [codes.ROLE_CODES, mapping.objects['AUFTR']?.links.find(({ join: name }) => name === 'people')?.role],
      [codes.TICKET_CODES, field('STOER', 'status')],
      [codes.PRIORITY_CODES, field('STOER', 'priority')],
      [codes.ACTIVITY_CODES, field('AKTIV', 'type')],
      [codes.DIRECTION_CODES, field('AKTIV', 'direction')],
      [codes.TASK_CODES, field('AKTIV', 'status')],
    ];
    for (const [written, source] of listed) {
      expect(Object.keys(source?.codes ?? {}).toSorted()).toEqual(Object.values(written).map(String).toSorted());
    }
  });

  test('uses words for relationships that the product knows', () => {
    const words = ['KDSTAMM', 'ANSPR'].flatMap((object) => Object.values(field(object, 'lifecycle')?.codes ?? {}));
    expect(words.filter((word) => normaliseLifecycle(word).value === undefined)).toEqual([]);
  });
});

describe('the ways the legacy system writes', () => {
  test.each([
    ['125000', '125.000,00'],
    ['48250.75', '48.250,75'],
    ['950.5', '950,50'],
    ['1234567', '1.234.567,00'],
  ])('amount %s as %s', (value, written) => {
    expect(toCommaAmount({ value, currency: 'EUR' })).toBe(written);
  });

  test('a long name breaks between words, and a word is never broken', () => {
    expect(toNameColumns('BRUENING U. SOEHNE FEINKOST GMBH+CO KG')).toEqual(['BRUENING U. SOEHNE FEINKOST', 'GMBH+CO KG']);
    expect(toNameColumns('Donaudampfschifffahrtsgesellschaft AG')).toEqual(['Donaudampfschifffahrtsgesellschaft AG', '']);
  });
});

for (const server of availableServers()) {
  test(`its tables can be made on ${server}`, async () => {
    await using database = await createShopDatabase(server);
    await expect(database.execute(...legacyTables.map(toCreateTable))).resolves.toBeUndefined();
  });
}

function field(object: string, name: string): FieldSource | undefined {
  return mapping.objects[object]?.fields[name];
}

function connect(url: string): Connector {
  return createSqlConnector({ source: 'legacy', options: sqlOptions.parse({ dialect: 'sqlite', url, mapping, pageSize: 50 }) });
}

async function readAll(connector: Connector): Promise<ReadonlyMap<string, readonly SourceRecord[]>> {
  const found = new Map<string, readonly SourceRecord[]>();
  for (const { object } of connector.objects) {
    const read: SourceRecord[] = [];
    let page = await connector.changes(object, undefined, { signal });
    read.push(...page.records);
    while (page.position === 'more') {
      page = await connector.changes(object, page.cursor, { signal });
      read.push(...page.records);
    }
    found.set(object, read);
  }
  return found;
}

function all(object: string): readonly SourceRecord[] {
  return records.get(object) ?? [];
}

function record(object: string, number: number): SourceRecord {
  const found = all(object).find(({ ref }) => ref.id === String(number));
  if (found === undefined) throw new Error(`the legacy system has no ${object} ${number}`);
  return found;
}

type Seen<Facts, Thing extends Entity<Facts>> = Thing & { readonly seenBy: { readonly legacy: NonNullable<Thing['seenBy']['legacy']> } };

function seen<Facts, Thing extends Entity<Facts>>(things: readonly Thing[]): readonly Seen<Facts, Thing>[] {
  return things.filter((thing): thing is Seen<Facts, Thing> => thing.seenBy.legacy !== undefined);
}

function dayOf(text: string | undefined): string | undefined {
  return text === undefined ? undefined : normaliseDate(text, { order: 'DMY' }).value?.day;
}

function definedOnly(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string | undefined>> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
