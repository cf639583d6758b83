import type { Comparison, Condition, Literal, OrderKey, SelectItem, SoqlQuery } from './soql-syntax.ts';
import { malformed, tokenise } from './soql-tokens.ts';
import type { Token } from './soql-tokens.ts';

// Characters, and characters of one string in a WHERE (SF-25).
const LONGEST_QUERY = 100_000;
const LONGEST_TEXT = 4_000;
const MOST_OFFSET = 2_000;

/**
 * Reads a SOQL query: fields, parent paths, child subqueries, COUNT, WHERE, ORDER BY, LIMIT and OFFSET. TYPEOF, GROUP BY and
 * semi-joins are refused as malformed, because nothing here needs them.
 *
 * @throws {SalesforceFault} 400 `MALFORMED_QUERY`
 */
export function parseSoql(soql: string): SoqlQuery {
  if (soql.length > LONGEST_QUERY) malformed(soql, LONGEST_QUERY, `query is longer than ${LONGEST_QUERY} characters`);
  const reader = createReader(soql);
  const query = readQuery(reader, 'top');
  reader.expectEnd();
  return query;
}

interface Reader {
  peek(): Token;
  next(): Token;
  /** Takes the next token if it is this word or symbol. */
  take(text: string): boolean;
  expect(text: string): void;
  expectEnd(): void;
  word(): string;
  integer(): number;
  fail(complaint?: string): never;
}

function createReader(soql: string): Reader {
  const tokens = tokenise(soql);
  const end: Token = { type: 'end', text: '<EOF>', at: soql.length };
  let place = 0;
  const peek = (): Token => tokens[place] ?? end;
  const fail = (complaint?: string): never => malformed(soql, peek().at, complaint ?? `unexpected token: '${peek().text}'`);
  const next = (): Token => {
    const token = peek();
    place += 1;
    return token;
  };
  const is = (text: string): boolean =>
    (peek().type === 'word' || peek().type === 'symbol') && peek().text.toLowerCase() === text.toLowerCase();
  const take = (text: string): boolean => {
    if (!is(text)) return false;
    place += 1;
    return true;
  };
  return {
    peek,
    next,
    take,
    fail,
    expect: (text) => (take(text) ? undefined : fail(`unexpected token: '${peek().text}', expecting '${text}'`)),
    expectEnd: () => (peek().type === 'end' ? undefined : fail()),
    word: () => (peek().type === 'word' ? next().text : fail()),
    integer: () => (peek().type === 'number' && /^\d+$/u.test(peek().text) ? Number(next().text) : fail()),
  };
}

function readQuery(reader: Reader, level: 'top' | 'children'): SoqlQuery {
  reader.expect('SELECT');
  const select = [readSelectItem(reader, level)];
  while (reader.take(',')) select.push(readSelectItem(reader, level));
  reader.expect('FROM');
  const from = reader.word();
  const where = reader.take('WHERE') ? readCondition(reader) : undefined;
  const orderBy = readOrderBy(reader);
  const limit = reader.take('LIMIT') ? reader.integer() : undefined;
  const offset = reader.take('OFFSET') ? reader.integer() : undefined;
  if (offset !== undefined && offset > MOST_OFFSET) reader.fail(`Maximum SOQL offset allowed is ${MOST_OFFSET}`);
  return {
    select,
    from,
    orderBy,
    ...(where === undefined ? {} : { where }),
    ...(limit === undefined ? {} : { limit }),
    ...(offset === undefined ? {} : { offset }),
  };
}

function readSelectItem(reader: Reader, level: 'top' | 'children'): SelectItem {
  if (level === 'top' && reader.take('(')) {
    const query = readQuery(reader, 'children');
    reader.expect(')');
    return { type: 'children', query };
  }
  const name = reader.word();
  if (!reader.take('(')) return { type: 'field', path: name.split('.') };
  if (name.toUpperCase() === 'FIELDS') return readFieldSet(reader);
  if (name.toUpperCase() !== 'COUNT') reader.fail(`unexpected function: '${name}'`);
  if (reader.take(')')) return { type: 'count' };
  const path = reader.word().split('.');
  reader.expect(')');
  const hasAlias = reader.peek().type === 'word' && reader.peek().text.toUpperCase() !== 'FROM';
  return { type: 'count', path, ...(hasAlias ? { alias: reader.word() } : {}) };
}

function readFieldSet(reader: Reader): SelectItem {
  const set = reader.word().toUpperCase();
  reader.expect(')');
  if (set !== 'ALL' && set !== 'STANDARD' && set !== 'CUSTOM') return reader.fail(`unknown field set: '${set}'`);
  return { type: 'fields', set };
}

// Salesforce refuses `a AND b OR c`: one level holds one connective, parentheses make another level.
function readCondition(reader: Reader): Condition {
  const first = readUnary(reader);
  for (const type of ['and', 'or'] as const) {
    const parts = [first];
    while (reader.take(type)) parts.push(readUnary(reader));
    if (parts.length > 1) return { type, parts };
  }
  return first;
}

function readUnary(reader: Reader): Condition {
  if (reader.take('NOT')) return { type: 'not', part: readUnary(reader) };
  if (reader.take('(')) {
    const condition = readCondition(reader);
    reader.expect(')');
    return condition;
  }
  return readComparison(reader);
}

function readComparison(reader: Reader): Condition {
  const path = reader.word().split('.');
  if (reader.take('IN')) return { type: 'in', path, literals: readLiterals(reader) };
  if (reader.take('NOT')) {
    reader.expect('IN');
    return { type: 'not in', path, literals: readLiterals(reader) };
  }
  return { type: 'compare', path, comparison: readComparisonSign(reader), literal: readLiteral(reader) };
}

const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '=': '=',
  '!=': '!=',
  '<>': '!=',
  '<': '<',
  '<=': '<=',
  '>': '>',
  '>=': '>=',
  like: 'like',
};

function readComparisonSign(reader: Reader): Comparison {
  const comparison = COMPARISONS[reader.peek().text.toLowerCase()];
  if (comparison === undefined) return reader.fail();
  reader.next();
  return comparison;
}

function readLiterals(reader: Reader): readonly Literal[] {
  reader.expect('(');
  const literals = [readLiteral(reader)];
  while (reader.take(',')) literals.push(readLiteral(reader));
  reader.expect(')');
  return literals;
}

function readLiteral(reader: Reader): Literal {
  const token = reader.peek();
  switch (token.type) {
    case 'text':
      if (token.text.length - 2 > LONGEST_TEXT) reader.fail(`string literal is longer than ${LONGEST_TEXT} characters`);
      return toText(reader, reader.next().text.slice(1, -1));
    case 'number':
      return { type: 'number', value: Number(reader.next().text) };
    case 'date':
    case 'datetime':
      return { type: token.type, value: reader.next().text };
    case 'word':
      return toWord(reader, reader.next().text.toUpperCase());
    case 'symbol':
    case 'end':
      return reader.fail();
  }
}

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '\b',
  f: '\f',
  '"': '"',
  "'": "'",
  '\\': '\\',
  _: '_',
  '%': '%',
};

function toText(reader: Reader, raw: string): Literal {
  const value = raw.replaceAll(/\\(.)/gsu, (sequence, letter: string) => {
    const character = ESCAPES[letter.toLowerCase()];
    return character ?? reader.fail(`Illegal escape sequence: '${sequence}'`);
  });
  return { type: 'text', value, raw };
}

function toWord(reader: Reader, word: string): Literal {
  if (word === 'NULL') return { type: 'null' };
  if (word === 'TRUE' || word === 'FALSE') return { type: 'boolean', value: word === 'TRUE' };
  const [name = '', days = '0'] = word.split(':');
  const isRange =
    ['YESTERDAY', 'TODAY', 'TOMORROW'].includes(word) || (['LAST_N_DAYS', 'NEXT_N_DAYS'].includes(name) && word.includes(':'));
  return isRange ? { type: 'range', name, days: Number(days) } : reader.fail(`Bind variables only allowed in Apex code: '${word}'`);
}

function readOrderBy(reader: Reader): readonly OrderKey[] {
  if (!reader.take('ORDER')) return [];
  reader.expect('BY');
  const keys = [readOrderKey(reader)];
  while (reader.take(',')) keys.push(readOrderKey(reader));
  return keys;
}

function readOrderKey(reader: Reader): OrderKey {
  const path = reader.word().split('.');
  const direction = reader.take('DESC') ? 'desc' : 'asc';
  if (direction === 'asc') reader.take('ASC');
  if (!reader.take('NULLS')) return { path, direction, nulls: 'first' };
  if (reader.take('LAST')) return { path, direction, nulls: 'last' };
  reader.expect('FIRST');
  return { path, direction, nulls: 'first' };
}
