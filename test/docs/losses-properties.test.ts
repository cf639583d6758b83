import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { FIELD_NAMES } from '../../connectors/connector.ts';
import type { FieldName, RecordFields } from '../../connectors/connector.ts';
import { createObjectSet } from '../../connectors/hubspot/object-set.ts';
import { CRM_OBJECTS } from '../../connectors/hubspot/objects.ts';
import { toRecords } from '../../connectors/hubspot/to-record.ts';
import { parseExactJson } from '../../connectors/salesforce/exact-json.ts';
import { STANDARD_OBJECTS } from '../../connectors/salesforce/objects.ts';
import { mappedFields, toRecord } from '../../connectors/salesforce/to-record.ts';
import { rowWire } from '../../connectors/salesforce/wire.ts';
import { connectTo, createShopDatabase } from '../connectors/sql/shop.ts';
import { hubspotCoercions, salesforceCoercions } from './losses/coercions.ts';
import type { Coercions } from './losses/coercions.ts';

const AT = '2026-03-02T10:00:00.000+0000';

/** Figures as a wire may hold them: many decimals, trailing zeros, more digits than a double has. */
const figures = fc.oneof(fc.stringMatching(/^-?[1-9]\d{0,20}$/u), fc.stringMatching(/^-?(?:0|[1-9]\d{0,16})\.\d{1,16}$/u));

/** Texts that lose something as soon as somebody touches them. */
const texts = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom(
    '00123',
    '+49 030 0012',
    ' padded ',
    'Zoë 👩‍👩‍👧',
    'שלום עולם',
    'الشركة',
    'e\u0301',
    '１２３',
    'NULL',
    'true',
    '1e5',
    '<b>x</b>',
    "O'Hara",
  ),
  fc.constantFrom('2026-12-31', '2024-02-29', '2026-03-29T23:59:59.999+0000', '2026-01-01T00:00:00.000+0000', '0000-00-00', '31.12.1899'),
  figures,
);

/** Names every field whose value is not one of those sent for it, unless the page says so. */
function unannounced(fields: RecordFields, sent: (field: FieldName) => readonly string[], coercions: Coercions): readonly string[] {
  const names = Object.keys(fields).filter((name): name is FieldName => name in fields);
  return names.filter((name) => !coercions.has(name) && !sent(name).includes(fields[name] ?? ''));
}

describe('Salesforce: no field is lost or coerced but as docs/losses.md says', () => {
  test.each(STANDARD_OBJECTS.map((mapping) => [mapping.object, mapping] as const))('%s', (_, mapping) => {
    const pairs = mappedFields(mapping);
    const names = [...new Set([...pairs.flatMap(([, candidates]) => candidates), 'Tier__c', 'Amount__c', 'Since__c'])].filter(
      (name) => name !== 'Id',
    );
    const values = fc.oneof(
      texts.map((text) => JSON.stringify(text)),
      figures,
      fc.constantFrom('true', 'false', 'null'),
    );
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, values])), { requiredKeys: [] }), (row) => {
        const body = Object.entries(row).map(([name, json]) => `${JSON.stringify(name)}:${json ?? 'null'}`);
        const wire = rowWire.parse(
          parseExactJson(`{"Id":"001000000000001AAA","SystemModstamp":"${AT}"${body.map((pair) => `,${pair}`).join('')}}`),
        );
        const record = toRecord({ source: 'salesforce', mapping }, wire);
        for (const [name, json = 'null'] of Object.entries(row)) {
          // To the letter: a figure as it stood in the body, everything else as its JSON says.
          const isFigure = /^-?\d/u.test(json);
          expect(isFigure ? String(record.raw[name]) : record.raw[name]).toEqual(isFigure ? json : JSON.parse(json));
        }
        const sent = (field: FieldName): readonly string[] =>
          pairs
            .filter(([name]) => name === field)
            .flatMap(([, candidates]) => candidates.map((candidate) => String(record.raw[candidate])));
        expect(unannounced(record.fields, sent, salesforceCoercions(mapping))).toEqual([]);
        for (const [field, candidates] of pairs) {
          const said = candidates.some((name) => !['null', '""', undefined].includes(row[name]));
          if (said && !salesforceCoercions(mapping).has(field)) expect(record.fields[field]).toBeDefined();
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('HubSpot: no field is lost or coerced but as docs/losses.md says', () => {
  const objects = createObjectSet('hubspot', []);

  test.each(CRM_OBJECTS.map((object) => [object.object, object] as const))('%s', (_, object) => {
    const ours: readonly FieldName[] = FIELD_NAMES[object.kind];
    const pairs = ours.map((field) => [field, object.fields[field] ?? []] as const);
    const names = [...new Set([...pairs.flatMap(([, candidates]) => candidates), 'tier', 'amount_with_tax', 'since'])];
    const values = fc.option(texts, { nil: null });
    const settings = { labels: new Map(), pipelines: [] };
    fc.assert(
      fc.property(fc.record(Object.fromEntries(names.map((name) => [name, values]))), (properties) => {
        const wire = { id: '1', properties, createdAt: '2026-03-02T10:00:00.000Z', updatedAt: '2026-03-02T10:00:00.000Z', archived: false };
        const context = { source: 'hubspot', object, objects, settings, ties: new Map(), coverage: 'whole' as const };
        const [record] = toRecords(wire, context);
        expect(record?.raw).toEqual(Object.fromEntries(Object.entries(properties).filter(([, value]) => value !== null && value !== '')));
        const sent = (field: FieldName): readonly string[] =>
          pairs.filter(([name]) => name === field).flatMap(([, candidates]) => candidates.map((candidate) => properties[candidate] ?? ''));
        expect(unannounced(record?.fields ?? {}, sent, hubspotCoercions(object))).toEqual([]);
        for (const [field, candidates] of pairs) {
          const first = candidates.map((name) => properties[name]).find((value) => value != null && value !== '');
          if (first !== undefined && !hubspotCoercions(object).has(field)) expect(record?.fields[field]).toBe(first);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('a field of several lines and labels is put together as the page says, and raw keeps the parts', () => {
    const [company] = CRM_OBJECTS;
    if (company === undefined) throw new TypeError('HubSpot has companies.');
    fc.assert(
      fc.property(texts, texts, (address, address2) => {
        const properties = { address, address2 };
        const wire = { id: '1', properties, createdAt: '2026-03-02T10:00:00.000Z', updatedAt: '2026-03-02T10:00:00.000Z', archived: false };
        const settings = { labels: new Map(), pipelines: [] };
        const [record] = toRecords(wire, { source: 'h', object: company, objects, settings, ties: new Map(), coverage: 'whole' });
        expect(record?.fields.street).toBe(`${address}, ${address2}`);
        expect(record?.raw).toEqual(properties);
      }),
    );
  });
});

test('SQL: every value of random rows is found again in fields and raw exactly as the table holds it', async () => {
  await using database = await createShopDatabase('sqlite');
  const rows = fc.sample(fc.record({ name: texts, amount: figures, note: fc.option(texts, { nil: null }) }), { numRuns: 400, seed: 7 });
  await database.execute(
    'create table deal (id integer primary key, name text, amount text, big integer, note text)',
    ...rows.map(
      ({ name, amount, note }, id) =>
        `insert into deal values (${id + 1}, ${quoted(name)}, ${quoted(amount)}, 9007199254740993, ${quoted(note)})`,
    ),
  );
  const mapping = {
    objects: { deal: { kind: 'deal', table: 'deal', key: 'id', fields: { name: 'name', amount: 'amount', nextStep: 'note' } } },
  };
  await using connector = connectTo(database, { mapping });
  const ids = rows.map((_, id) => String(id + 1));
  const records = new Map(
    (await connector.read('deal', ids, { signal: new AbortController().signal })).map((record) => [record.ref.id, record]),
  );
  expect(records.size).toBe(rows.length);
  for (const [place, { name, amount, note }] of rows.entries()) {
    const record = records.get(String(place + 1));
    expect(record?.raw).toEqual({ id: String(place + 1), name, amount, big: '9007199254740993', note });
    expect(record?.fields).toEqual({ ...(says(name) && { name }), amount, ...(says(note) && { nextStep: note }) });
  }
});

function quoted(text: string | null): string {
  return text === null ? 'null' : `'${text.replaceAll("'", "''")}'`;
}

/** Null, blank text and zero dates say nothing in a field of ours. */
function says(value: string | null): value is string {
  return value !== null && value.trim() !== '' && value !== '0000-00-00';
}
