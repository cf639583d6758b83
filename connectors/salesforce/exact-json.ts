/** Numbers that JavaScript prints in another way than they were written: trailing zeros, more than 15 digits, exponents, -0, tiny ones. */
const ODD_NUMBER = /(?:":|[[,])\s*-?(?:\d+\.\d*0|\d[\d.]{15}|\d[\d.]*[eE]|0\.0{6}|0(?<=-0))/u;

/**
 * Reads JSON without changing a figure: a number whose text JavaScript would not print again (`264000.00`, `123456789012345.67`, `1e21`)
 * comes as that text, every other one as a number.
 *
 * @throws {SyntaxError} when the text is no JSON.
 */
export function parseExactJson(text: string): unknown {
  // Asking for each value's text takes several times as long, and few bodies hold such a number.
  const value: unknown = ODD_NUMBER.test(text) ? JSON.parse(text, toExact) : JSON.parse(text);
  return value;
}

function toExact(_key: string, value: unknown, context?: { readonly source?: string }): unknown {
  if (typeof value !== 'number' || context?.source === undefined) return value;
  return String(value) === context.source ? value : context.source;
}
