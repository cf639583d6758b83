import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { JsoncSyntaxError, parseJsonc } from '../../src/platform/jsonc.ts';

describe('JSON with comments', () => {
  test('gives what JSON.parse gives, for any JSON', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
        const text = JSON.stringify(value, undefined, indent);
        expect(parseJsonc(text)).toEqual(JSON.parse(text));
      }),
    );
  });

  test('refuses whatever JSON.parse refuses, as long as it holds no comment and no trailing comma', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":1-.eEtrufalsn\\ \n'.split('')) }), (text) => {
        if (/,\s*[\]}]/u.test(text)) return;
        const plain = attempt(() => JSON.parse(text) as unknown);
        expect(attempt(() => parseJsonc(text))).toEqual(plain);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['// first\n{ "a": 1 } // last', { a: 1 }],
    ['{ "a": /* in between */ 1, /* and */ }', { a: 1 }],
    ['[1, 2,]', [1, 2]],
    ['{ "url": "http://a//b", "glob": "/* no comment */" }', { url: 'http://a//b', glob: '/* no comment */' }],
    ['\uFEFF{}', {}],
    ['{ "__proto__": 1 }', JSON.parse('{ "__proto__": 1 }')],
  ])('reads %s', (text, value) => {
    expect(parseJsonc(text)).toEqual(value);
  });

  test.each(['[,]', '[1,,]', '{,}', '{ "a": 1,, }', '[1 2]', '01', '1.', '+1', 'NaN', '"a\nb"', '', '/', '{} {}', '['.repeat(200)])(
    'refuses %s',
    (text) => {
      expect(() => parseJsonc(text)).toThrow(JsoncSyntaxError);
    },
  );

  test('tells the line and column of the fault', () => {
    expect(() => parseJsonc('{\r\n  "a": tru\r\n}')).toThrow(expect.objectContaining({ line: 2, column: 8 }));
  });
});

type Outcome = { readonly value: unknown } | 'refused';

function attempt(parse: () => unknown): Outcome {
  try {
    return { value: parse() };
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof JsoncSyntaxError) return 'refused';
    throw error;
  }
}
