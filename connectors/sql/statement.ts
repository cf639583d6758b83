import { sql } from 'kysely';
import type { RawBuilder } from 'kysely';

import { textFormOf } from './column-text.ts';
import { comparedAs } from './key-column.ts';
import type { Dialect } from './key-column.ts';
import type { BranchQuery, InnerQuery, Predicate, RowQuery, Selection, TableName, Term } from './query.ts';

type Sql = RawBuilder<unknown>;
type Statement = RawBuilder<Record<string, unknown>>;

/** Writes the statements of one dialect; values are always parameters. */
export interface StatementWriter {
  rows(query: RowQuery): Statement;
  /**
   * The rows of several queries in one statement. Each row tells its query in `branch` (counted from 0), its place in that query's order
   * in `place`, and has the values in `c0`, `c1`, … as {@link textFormOf} says; rows come in any order.
   */
  union(queries: readonly BranchQuery[]): Statement;
  update(table: TableName, set: readonly (readonly [string, string | null])[], where: readonly Predicate[]): Statement;
  /** `returning`: columns to give back, where the dialect can. */
  insert(table: TableName, values: readonly (readonly [string, string | null])[], returning: readonly string[]): Statement;
}

/** A writer of statements. */
export function createStatementWriter(dialect: Dialect): StatementWriter {
  const write = createParts(dialect);
  return {
    rows: (query) => write.rows(query),
    union: (queries) => {
      const width = Math.max(...queries.map(({ select }) => select.length));
      return sql`${sql.join(
        queries.map((query, index) => write.branch(query, index, width)),
        sql` union all `,
      )}`;
    },
    update: (table, set, where) =>
      // SQL Server and SQLite name the table itself, so that an alias is left out everywhere.
      sql`update ${toTable(table)} set ${sql.join(set.map(([column, value]) => sql`${sql.id(column)} = ${value}`))} where ${write.bare(where)}`,
    insert: (table, values, returning) => {
      const columns = sql.join(values.map(([column]) => sql.id(column)));
      const row = sql.join(values.map(([, value]) => sql`${value}`));
      const back = sql.join(returning.map((column) => (dialect === 'mssql' ? sql.id('inserted', column) : sql.id(column))));
      const output = dialect === 'mssql' && returning.length > 0 ? sql` output ${back}` : sql``;
      // MySQL cannot give a row back; its driver tells the number it made up.
      const after = (dialect === 'postgres' || dialect === 'sqlite') && returning.length > 0 ? sql` returning ${back}` : sql``;
      return sql`insert into ${toTable(table)} (${columns})${output} values (${row})${after}`;
    },
  };
}

const OPERATORS = { 'at least': sql`>=`, 'at most': sql`<=`, like: sql`like` } as const;

interface Parts {
  rows(query: RowQuery): Statement;
  branch(query: BranchQuery, index: number, width: number): Sql;
  /** Predicates about a table that has no alias. */
  bare(where: readonly Predicate[]): Sql;
}

function createParts(dialect: Dialect): Parts {
  let hasAlias = true;

  function toTerm({ from, level = 0, column, cast, slices }: Term): Sql {
    const plain = hasAlias ? sql.id(aliasOf(from, level), column) : sql.id(column);
    if (slices !== undefined) {
      const cut = dialect === 'mssql' ? sql`substring` : sql`substr`;
      // SQL counts from 1.
      return sql`concat(${sql.join(slices.map(({ start, length }) => sql`${cut}(${plain}, ${sql.lit(start + 1)}, ${sql.lit(length)})`))})`;
    }
    if (cast === undefined) return plain;
    return cast === 'text' ? sql`cast(${plain} as text)` : sql`cast(${plain} as integer)`;
  }

  function toTextTerm(term: Term): Sql {
    const form = textFormOf(dialect, term.type ?? '');
    const value = toTerm(term);
    if (form === 'plain' || term.cast !== undefined || term.slices !== undefined) return value;
    if (form === 'cast') return sql`cast(${value} as ${textType(dialect)})`;
    if (form === 'shown') return sql`nullif(concat(${value}), '')`;
    if (form === 'number') return sql`cast(${value} + 0 as char)`;
    if (form !== 'hex') return sql`convert(nvarchar(max), ${value}, ${sql.lit(form.style)})`;
    return dialect === 'mssql' ? sql`convert(varchar(max), convert(varbinary(max), ${value}), 2)` : sql`hex(${value})`;
  }

  function toSelection(what: Selection): Sql {
    if ('count' in what) return sql`count(*)`;
    // SQL Server's driver makes dates and floats of what it reads; as text nothing is lost.
    if (!('latest' in what)) return dialect === 'mssql' ? toTextTerm(what) : toTerm(what);
    const latest =
      what.when.length === 0 ? sql`${toTerm(what.latest)}` : sql`case when ${allOf(what.when)} then ${toTerm(what.latest)} end`;
    return dialect === 'mssql' && what.latest.slices === undefined ? latestText(what.latest, latest) : sql`max(${latest})`;
  }

  function latestText({ type = '' }: Term, latest: Sql): Sql {
    const form = textFormOf(dialect, type);
    return typeof form === 'object' ? sql`convert(nvarchar(max), max(${latest}), ${sql.lit(form.style)})` : sql`max(${latest})`;
  }

  function ordering(orderBy: RowQuery['orderBy']): Sql {
    return sql.join(orderBy.map(({ term, direction }) => sql`${toTerm(term)} ${direction === 'asc' ? sql`asc` : sql`desc`}`));
  }

  function allOf(predicates: readonly Predicate[]): Sql {
    return sql.join(predicates.map(toPredicate), sql` and `);
  }

  function filter(where: readonly Predicate[]): Sql {
    return where.length === 0 ? sql`` : sql` where ${allOf(where)}`;
  }

  function toPredicate(predicate: Predicate): Sql {
    if ('term' in predicate) return toColumnPredicate(predicate);
    switch (predicate.test) {
      case 'one of':
        return oneOf(predicate.terms, predicate.tuples);
      case 'behind':
        return behind(predicate.terms, predicate.values);
      case 'same':
        return same(predicate.left, predicate.right);
      case 'exists':
        return exists(predicate.query);
      case 'any':
        return sql`(${sql.join(
          predicate.of.map((all) => sql`(${allOf(all)})`),
          sql` or `,
        )})`;
    }
  }

  function toColumnPredicate(predicate: Extract<Predicate, { readonly term: Term }>): Sql {
    const term = toTerm(predicate.term);
    switch (predicate.test) {
      case 'is':
        return sql`${term} in (${sql.join(predicate.values)})`;
      case 'is not':
        return sql`(${term} is null or ${term} not in (${sql.join(predicate.values)}))`;
      case 'null':
        return sql`${term} is null`;
      case 'not null':
        return sql`${term} is not null`;
      case 'at least':
      case 'at most':
      case 'like':
        return sql`${term} ${OPERATORS[predicate.test]} ${predicate.value}`;
    }
  }

  // Tied by one column, `in` lets every database begin with the inner rows and find the outer ones by their index.
  function exists(query: InnerQuery): Sql {
    const ties = query.where.filter((one) => one.test === 'same');
    const [tie] = ties;
    if (tie === undefined || ties.length > 1) return sql`exists (select 1 from ${fromTables(query)}${filter(query.where)})`;
    const [inner, outer] = tie.left.level === query.level ? [tie.left, tie.right] : [tie.right, tie.left];
    const compare = comparable(inner, outer);
    return sql`${compare(outer)} in (select ${compare(inner)} from ${fromTables(query)}${filter(query.where.filter((one) => one !== tie))})`;
  }

  function same(left: Term, right: Term): Sql {
    const compare = comparable(left, right);
    return sql`${compare(left)} = ${compare(right)}`;
  }

  function comparable(left: Term, right: Term): (term: Term) => Sql {
    if (comparedAs(dialect, left, right) === 'they are') return toTerm;
    return (term) => sql`cast(${toTerm(term)} as ${textType(dialect)})`;
  }

  function oneOf(terms: readonly Term[], tuples: readonly (readonly string[])[]): Sql {
    const [only] = terms;
    if (only !== undefined && terms.length === 1) return sql`${toTerm(only)} in (${sql.join(tuples.flat())})`;
    // SQL Server has no row values, and others do not use their index for them.
    const each = tuples.map((tuple) => sql`(${equal(terms, tuple)})`);
    return sql`(${sql.join(each, sql` or `)})`;
  }

  function equal(terms: readonly Term[], values: readonly string[]): Sql {
    return sql.join(
      terms.map((term, index) => sql`${toTerm(term)} = ${values[index]}`),
      sql` and `,
    );
  }

  // Written out because comparing whole rows, `(a, b) > (1, 2)`, keeps some servers from using their index.
  function behind(terms: readonly Term[], values: readonly string[]): Sql {
    const each = terms.map((term, index) => {
      const before = terms.slice(0, index);
      const last = sql`${toTerm(term)} > ${values[index]}`;
      return before.length === 0 ? sql`(${last})` : sql`(${equal(before, values)} and ${last})`;
    });
    return sql`(${sql.join(each, sql` or `)})`;
  }

  return {
    rows(query) {
      const { select, where, orderBy, limit, repeated, lock } = query;
      const selected = sql.join(select.map(([name, what]) => sql`${toSelection(what)} as ${sql.id(name)}`));
      const isTop = limit !== undefined && dialect === 'mssql';
      const top = isTop ? sql`top(${sql.lit(limit)}) ` : sql``;
      const grouped = repeated === undefined ? sql`` : sql` group by ${sql.join(repeated.map(toTerm))} having count(*) > 1`;
      const ordered = orderBy.length === 0 ? sql`` : sql` order by ${ordering(orderBy)}`;
      const limited = limit === undefined || isTop ? sql`` : sql` limit ${sql.lit(limit)}`;
      const hint = lock !== undefined && dialect === 'mssql' ? sql` with (updlock, rowlock)` : sql``;
      // SQLite's transactions that write lock the whole file as they begin.
      const locked = lock !== undefined && (dialect === 'postgres' || dialect === 'mysql') ? sql` for update` : sql``;
      return sql`select ${top}${selected} from ${fromTables(query, hint)}${filter(where)}${grouped}${ordered}${limited}${locked}`;
    },
    branch(query, index, width) {
      const empty = dialect === 'sqlite' ? sql`null` : sql`cast(null as ${textType(dialect)})`;
      const values = Array.from({ length: width }, (_, place) => {
        const term = query.select[place]?.[1];
        return sql`${term === undefined ? empty : toTextTerm(term)} as ${sql.id(`c${place}`)}`;
      });
      const place = query.orderBy.length === 0 ? sql`0` : sql`row_number() over (order by ${ordering(query.orderBy)})`;
      return sql`select ${sql.lit(index)} as ${sql.id('branch')}, ${place} as ${sql.id('place')}, ${sql.join(values)} from ${fromTables(query)}${filter(query.where)}`;
    },
    bare(where) {
      hasAlias = false;
      try {
        return allOf(where);
      } finally {
        hasAlias = true;
      }
    },
  };
}

function fromTables({ table, link, level = 0 }: Pick<InnerQuery, 'table' | 'link'> & { readonly level?: number }, hint = sql``): Sql {
  const own = aliasOf('table', level);
  if (link === undefined) return sql`${toTable(table)} as ${sql.id(own)}${hint}`;
  const other = aliasOf('link', level);
  const on = link.on.map(([theirs, ours]) => sql`${sql.id(other, theirs)} = ${sql.id(own, ours)}`);
  return sql`${toTable(table)} as ${sql.id(own)}${hint} inner join ${toTable(link.table)} as ${sql.id(other)} on ${sql.join(on, sql` and `)}`;
}

function aliasOf(from: Term['from'], level: number): string {
  return `${from === 'table' ? 't' : 'l'}${level === 0 ? '' : level}`;
}

function toTable({ schema, name }: TableName): Sql {
  return schema === undefined ? sql.id(name) : sql.id(schema, name);
}

function textType(dialect: Dialect): Sql {
  if (dialect === 'mysql') return sql`char`;
  return dialect === 'mssql' ? sql`nvarchar(max)` : sql`text`;
}
