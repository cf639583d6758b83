import { badRequest } from './fault.ts';

/** A piece of a query; `at` is its place, counted from 0. */
export interface Token {
  readonly type: 'word' | 'text' | 'number' | 'date' | 'datetime' | 'symbol' | 'end';
  readonly text: string;
  readonly at: number;
}

const PATTERNS: readonly (readonly [Token['type'] | 'space', RegExp])[] = [
  ['space', /\s+/uy],
  ['text', /'(?:[^'\\]|\\.)*'/suy],
  ['datetime', /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:?\d\d)/uy],
  ['date', /\d{4}-\d\d-\d\d(?![\dT])/uy],
  ['number', /[+-]?(?:\d+\.?\d*|\.\d+)/uy],
  ['word', /[A-Za-z_]\w*(?:\.[A-Za-z_]\w*)*(?::\d+)?/uy],
  ['symbol', /<=|>=|!=|<>|[=<>(),]/uy],
];

/**
 * Cuts a query into tokens, the last of type `end`.
 *
 * @throws {SalesforceFault} 400 `MALFORMED_QUERY` at the first character that begins no token.
 */
export function tokenise(soql: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < soql.length) {
    const [type, text] = match(soql, at);
    if (type !== 'space') tokens.push({ type, text, at });
    at += text.length;
  }
  tokens.push({ type: 'end', text: '<EOF>', at: soql.length });
  return tokens;
}

/** The 400 for a query that cannot be read, with the excerpt and the caret Salesforce draws (SF-27). */
export function malformed(soql: string, at: number, complaint: string): never {
  throw badRequest('MALFORMED_QUERY', pointAt(soql, at, complaint));
}

/** A complaint with the excerpt of the query it is about. */
export function pointAt(soql: string, at: number, complaint: string): string {
  const from = Math.max(0, at - 20);
  const excerpt = soql.slice(from, at + 20).replaceAll(/\s/gu, ' ');
  const row = soql.slice(0, at).split('\n').length;
  const column = at - soql.lastIndexOf('\n', at - 1);
  return `\n${excerpt}\n${' '.repeat(at - from)}^\nERROR at Row:${row}:Column:${column}\n${complaint}`;
}

function match(soql: string, at: number): readonly [Token['type'] | 'space', string] {
  for (const [type, pattern] of PATTERNS) {
    pattern.lastIndex = at;
    const text = pattern.exec(soql)?.[0];
    if (text !== undefined) return [type, text];
  }
  return malformed(soql, at, `unexpected token: '${soql.charAt(at)}'`);
}
