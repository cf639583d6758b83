import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseExactJson } from '../../../connectors/salesforce/exact-json.ts';
import { idOf } from './org-data.ts';
import { never, startOrg } from './running-org.ts';

test.each(['264000.00', '5000.0', '0.0', '12345678901234567.89', '9007199254740993', '1e21', '1E9', '-0', '0.0000001', '1e400', '-12.50'])(
  '%s keeps its text',
  (number) => {
    expect(parseExactJson(`{"Amount":${number}}`)).toEqual({ Amount: number });
    expect(parseExactJson(`{"Amount": ${number} }`)).toEqual({ Amount: number });
    expect(parseExactJson(`[1,${number}]`)).toEqual([1, number]);
  },
);

test('what JavaScript prints as it was written stays a number, and everything else what it was', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = JSON.stringify(value);
      expect(numbersAsText(parseExactJson(text))).toEqual(numbersAsText(JSON.parse(text)));
    }),
  );
});

test('any decimal comes with all its digits', () => {
  const decimal = fc.tuple(fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), fc.option(fc.stringMatching(/^\d{1,12}$/u)));
  fc.assert(
    fc.property(decimal, ([whole, fraction]) => {
      const text = fraction === null ? String(whole) : `${whole}.${fraction}`;
      const parsed = parseExactJson(`{"a":${text},"b":"x"}`);
      expect(JSON.stringify(numbersAsText(parsed))).toBe(JSON.stringify({ a: text, b: 'x' }));
    }),
  );
});

test('text that looks like a number inside a text is no number', () => {
  expect(parseExactJson('{"a":"x\\":1.50","b":"at 16:21:26.000+0000","c":[",1.50"]}')).toEqual({
    a: 'x":1.50',
    b: 'at 16:21:26.000+0000',
    c: [',1.50'],
  });
});

test('an amount arrives in fields and raw as Salesforce wrote it, by every way of reading', async () => {
  await using org = await startOrg();
  const { connector, simulator } = org;
  await connector.describe({ signal: never });
  const exact = [/"Amount":5000/u, '"Amount":12345678901234567.00'] as const;
  for (const matching of [/queryAll/u, /composite$/u])
    simulator.faults.set({ type: 'alter', pattern: exact[0], text: exact[1] }, { matching });
  const { records: fed } = await connector.changes('Opportunity', undefined, { signal: never });
  const read = await connector.read('Opportunity', [idOf.opportunity(1)], { signal: never });
  const related = await connector.related({ object: 'Account', ids: [idOf.account(1)], relations: ['deals'] }, { signal: never });
  for (const records of [fed, read, related]) {
    const deal = records.find(({ ref }) => ref.id === idOf.opportunity(1));
    expect([deal?.fields.amount, deal?.raw['Amount']]).toEqual(['12345678901234567.00', '12345678901234567.00']);
  }
});

function numbersAsText(value: unknown): unknown {
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(numbersAsText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, numbersAsText(entry)]));
}
