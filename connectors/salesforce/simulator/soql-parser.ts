import type {
  Aggregate,
  Comparison,
  Condition,
  GroupCondition,
  Joined,
  Literal,
  OrderKey,
  SelectItem,
  SoqlQuery,
  TypeOf,
} from './soql-syntax.ts';
import { malformed, tokenise } from './soql-tokens.ts';
import type { Token } from './soql-tokens.ts';

// Characters, and characters of one string in a WHERE (SF-25).
const LONGEST_QUERY = 100_000;
const LONGEST_TEXT = 4_000;
const MOST_OFFSET = 2_000;

/**
 * Reads a SOQL query: fields, parent paths, TYPEOF, child subqueries, aggregates, WHERE with semi-joins, GROUP BY, HAVING, ORDER BY, LIMIT
 * and OFFSET. What is left (date functions, ROLLUP, WITH, FOR) is refused as malformed.
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

function readQuery(reader: Reader, level: Level): SoqlQuery {
  reader.expect('SELECT');
  const select = [readSelectItem(reader, level)];
  while (reader.take(',')) select.push(readSelectItem(reader, level));
  reader.expect('FROM');
  const from = reader.word();
  const where = reader.take('WHERE') ? readJoined(reader, (inner) => readComparison(inner, level)) : undefined;
  if (where !== undefined) refuseSemiJoinsUnderOr(reader, where);
  const grouping = readGrouping(reader);
  const orderBy = readOrderBy(reader);
  return { select, from, orderBy, ...(where === undefined ? {} : { where }), ...grouping, ...readCut(reader) };
}

type Level = 'top' | 'children' | 'semi-join';

function readGrouping(reader: Reader): Pick<SoqlQuery, 'groupBy' | 'having'> {
  if (!reader.take('GROUP')) return {};
  reader.expect('BY');
  const groupBy = readPaths(reader);
  return reader.take('HAVING') ? { groupBy, having: readJoined(reader, readGroupComparison) } : { groupBy };
}

function readCut(reader: Reader): Pick<SoqlQuery, 'limit' | 'offset'> {
  const limit = reader.take('LIMIT') ? { limit: reader.integer() } : {};
  if (!reader.take('OFFSET')) return limit;
  const offset = reader.integer();
  return offset > MOST_OFFSET ? reader.fail(`Maximum SOQL offset allowed is ${MOST_OFFSET}`) : { ...limit, offset };
}

function readSelectItem(reader: Reader, level: Level): SelectItem {
  if (level === 'top' && reader.take('(')) {
    const query = readQuery(reader, 'children');
    reader.expect(')');
    return { type: 'children', query };
  }
  if (reader.take('TYPEOF')) return readTypeOf(reader);
  const name = reader.word();
  if (!reader.take('(')) return { type: 'field', path: name.split('.') };
  if (name.toUpperCase() === 'FIELDS') return readFieldSet(reader);
  const aggregate = readAggregate(reader, name);
  const hasAlias = aggregate.path !== undefined && reader.peek().type === 'word' && reader.peek().text.toUpperCase() !== 'FROM';
  return hasAlias ? { ...aggregate, alias: reader.word() } : aggregate;
}

const FIGURES: readonly Aggregate['figure'][] = ['COUNT', 'COUNT_DISTINCT', 'SUM', 'AVG', 'MIN', 'MAX'];

/** What follows the opening parenthesis of a function. */
function readAggregate(reader: Reader, name: string): Aggregate {
  const figure = FIGURES.find((known) => known === name.toUpperCase()) ?? reader.fail(`unexpected function: '${name}'`);
  if (figure === 'COUNT' && reader.take(')')) return { type: 'aggregate', figure };
  const path = reader.word().split('.');
  reader.expect(')');
  return { type: 'aggregate', figure, path };
}

function readTypeOf(reader: Reader): TypeOf {
  const relationship = reader.word();
  const branches: TypeOf['branches'][number][] = [];
  while (reader.take('WHEN')) {
    const object = reader.word();
    reader.expect('THEN');
    branches.push({ object, paths: readPaths(reader) });
  }
  if (branches.length === 0) reader.fail();
  const otherwise = reader.take('ELSE') ? readPaths(reader) : [];
  reader.expect('END');
  return { type: 'typeof', relationship, branches, otherwise };
}

function readPaths(reader: Reader): readonly (readonly string[])[] {
  const paths = [reader.word().split('.')];
  while (reader.take(',')) paths.push(reader.word().split('.'));
  return paths;
}

function readFieldSet(reader: Reader): SelectItem {
  const set = reader.word().toUpperCase();
  reader.expect(')');
  if (set !== 'ALL' && set !== 'STANDARD' && set !== 'CUSTOM') return reader.fail(`unknown field set: '${set}'`);
  return { type: 'fields', set };
}

// Salesforce refuses `a AND b OR c`: one level holds one connective, parentheses make another level.
function readJoined<Leaf>(reader: Reader, readLeaf: (reader: Reader) => Leaf): Joined<Leaf> {
  const first = readUnary(reader, readLeaf);
  for (const type of ['and', 'or'] as const) {
    const parts = [first];
    while (reader.take(type)) parts.push(readUnary(reader, readLeaf));
    if (parts.length > 1) return { type, parts };
  }
  return first;
}

function readUnary<Leaf>(reader: Reader, readLeaf: (reader: Reader) => Leaf): Joined<Leaf> {
  if (reader.take('NOT')) return { type: 'not', part: readUnary(reader, readLeaf) };
  if (reader.take('(')) {
    const condition = readJoined(reader, readLeaf);
    reader.expect(')');
    return condition;
  }
  return readLeaf(reader);
}

function readComparison(reader: Reader, level: Level): Condition {
  const path = reader.word().split('.');
  const isNegated = reader.take('NOT');
  if (isNegated) reader.expect('IN');
  if (!isNegated && !reader.take('IN'))
    return { type: 'compare', path, comparison: readComparisonSign(reader), literal: readLiteral(reader) };
  reader.expect('(');
  if (reader.peek().text.toUpperCase() !== 'SELECT') return { type: isNegated ? 'not in' : 'in', path, literals: readLiterals(reader) };
  if (level === 'semi-join') reader.fail('Nesting of semi join sub-selects is not supported');
  const query = readQuery(reader, 'semi-join');
  reader.expect(')');
  return { type: isNegated ? 'not in query' : 'in query', path, query };
}

function readGroupComparison(reader: Reader): GroupCondition {
  const name = reader.word();
  const of = reader.take('(') ? readAggregate(reader, name) : { type: 'field' as const, path: name.split('.') };
  return { type: 'compare', of, comparison: readComparisonSign(reader), literal: readLiteral(reader) };
}

const MOST_SEMI_JOINS = 2;

function isSemiJoin({ type }: Condition): boolean {
  return type === 'in query' || type === 'not in query';
}

function refuseSemiJoinsUnderOr(reader: Reader, where: Condition): void {
  const top = where.type === 'and' ? where.parts : [where];
  if (top.filter(isSemiJoin).length > MOST_SEMI_JOINS) reader.fail(`Maximum ${MOST_SEMI_JOINS} semi join sub-selects are allowed`);
  const hasHidden = (condition: Condition): boolean => {
    if (condition.type === 'not') return isSemiJoin(condition.part) || hasHidden(condition.part);
    if (condition.type !== 'and' && condition.type !== 'or') return false;
    return condition.parts.some((part) => isSemiJoin(part) || hasHidden(part));
  };
  if (top.some(hasHidden))
    reader.fail(
      "Semi join sub-selects are only allowed at the top level WHERE expressions and not in nested WHERE expressions or with 'OR'",
    );
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

/** What follows the opening parenthesis of a list. */
function readLiterals(reader: Reader): readonly Literal[] {
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
