import fc from 'fast-check';
import { expect, test } from 'vitest';

import { parseSoql } from '../../../connectors/salesforce/simulator/soql-parser.ts';
import { changeQuery, soqlList, soqlText } from '../../../connectors/salesforce/soql.ts';

test('any text stays data: a query holds exactly the text that was put into it', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom("' OR Id != '", '\\', "\\'", 'a\nb', "x') FROM User --", '%_')),
      (text) => {
        const { where } = parseSoql(`SELECT Id FROM Contact WHERE LastName = ${soqlText(text)}`);
        expect(where).toMatchObject({ type: 'compare', path: ['LastName'], comparison: '=', literal: { type: 'text', value: text } });
      },
    ),
  );
});

test('a list holds its texts and nothing more', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 20 }), (texts) => {
      const { where } = parseSoql(`SELECT Id FROM Contact WHERE LastName IN ${soqlList(texts)}`);
      expect(where).toMatchObject({ type: 'in', literals: texts.map((value) => ({ value })) });
    }),
  );
});

test('a change query orders by clock and id, and goes on after a row in the middle of one instant', () => {
  const soql = changeQuery({
    fields: ['Id'],
    object: 'Contact',
    after: { stamp: '2024-01-01T00:00:00.000Z', id: '0035f0000000001AAA' },
    limit: 2_000,
  });
  expect(parseSoql(soql)).toEqual({
    select: [{ type: 'field', path: ['Id'] }],
    from: 'Contact',
    where: {
      type: 'and',
      parts: [
        { type: 'compare', path: ['SystemModstamp'], comparison: '>=', literal: { type: 'datetime', value: '2024-01-01T00:00:00.000Z' } },
        {
          type: 'or',
          parts: [
            {
              type: 'compare',
              path: ['SystemModstamp'],
              comparison: '>',
              literal: { type: 'datetime', value: '2024-01-01T00:00:00.000Z' },
            },
            {
              type: 'compare',
              path: ['Id'],
              comparison: '>',
              literal: { type: 'text', value: '0035f0000000001AAA', raw: '0035f0000000001AAA' },
            },
          ],
        },
      ],
    },
    orderBy: [
      { path: ['SystemModstamp'], direction: 'asc', nulls: 'first' },
      { path: ['Id'], direction: 'asc', nulls: 'first' },
    ],
    limit: 2_000,
  });
});
