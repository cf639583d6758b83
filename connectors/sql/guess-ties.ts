import { toColumnFacts } from './column-facts.ts';
import { plainName } from './column-words.ts';
import type { ObjectGuess } from './guess-object.ts';
import type { Row } from './query.ts';
import type { TableFacts } from './table-facts.ts';

/** A column, or several, that hold another table's key. */
export interface TieGuess {
  readonly columns: readonly string[];
  readonly target: ObjectGuess;
  /** Whether the database declares it; otherwise the values show it. */
  readonly reason: string;
  /** Values that stand for none. */
  readonly absent: readonly string[];
  /** Numbers are keys of many tables by chance: a tie that rests on them alone is only shown to the reader. */
  readonly isSure: boolean;
}

/** A parent of changing kind. */
export interface ParentGuess {
  readonly typeColumn: string;
  readonly column: string;
  /** Type value → object. */
  readonly objects: ReadonlyMap<string, ObjectGuess>;
  readonly unknown: readonly string[];
}

/** Columns of a table that hold keys of mapped tables: declared ones, and those whose values all are such keys. */
export function guessTies(facts: TableFacts, guesses: readonly ObjectGuess[]): readonly TieGuess[] {
  const declared = facts.foreignKeys.flatMap(({ columns, table }): readonly TieGuess[] => {
    const target = guesses.find((guess) => guess.facts.table.name === table);
    // A foreign key to other columns than the key of the mapping cannot name the record.
    return target === undefined || target.key.length !== columns.length
      ? []
      : [{ columns, target, reason: `foreign key to ${table}`, absent: [], isSure: true }];
  });
  const composite = guesses.flatMap((target) => guessComposite(facts, target, declared) ?? []);
  const taken = new Set([...declared, ...composite].flatMap(({ columns }) => columns));
  const shown = facts.table.columns.flatMap(({ name }) => {
    if (taken.has(name) || (facts.key.length === 1 && facts.key[0] === name)) return [];
    return guessTie(facts, name, guesses) ?? [];
  });
  return [...declared, ...composite, ...shown];
}

/** Columns named like the parts of a composite key, whose values together all are such keys. */
function guessComposite(facts: TableFacts, target: ObjectGuess, declared: readonly TieGuess[]): TieGuess | undefined {
  const { key } = target;
  const names = new Set(facts.table.columns.map(({ name }) => name));
  const isKnown = declared.some((tie) => tie.target === target);
  if (key.length < 2 || target.facts === facts || isKnown || !key.every((column) => names.has(column))) return undefined;
  const tupleOf = (row: Row): string => JSON.stringify(key.map((column) => row[column] ?? ''));
  const keys = new Set(target.facts.sample.map(tupleOf));
  const tuples = [...new Set(facts.sample.map(tupleOf))];
  if (tuples.length === 0 || !tuples.every((tuple) => keys.has(tuple))) return undefined;
  const reason = `no foreign key is declared; they are named like the key of ${target.facts.table.name} and hold such keys alone`;
  return { columns: key, target, reason, absent: [], isSure: true };
}

const NONE: ReadonlySet<string> = new Set(['0', '-1']);
/** Fewer different values could be keys of anything. */
const LEAST_VALUES = 2;

function guessTie(facts: TableFacts, column: string, guesses: readonly ObjectGuess[]): TieGuess | undefined {
  const { counts } = toColumnFacts(facts.sample, column);
  const values = [...counts.keys()].filter((value) => !NONE.has(value));
  if (values.length < LEAST_VALUES) return undefined;
  const holding = guesses.filter((guess) => guess.facts !== facts && guess.key.length === 1 && holdsAll(guess, values));
  const named = holding.filter(({ facts: held, key }) => isNamedFor(column, held.table.name, key[0] ?? ''));
  const [target] = named.length > 0 ? named : holding;
  if (target === undefined || named.length > 1 || (named.length === 0 && holding.length > 1)) return undefined;
  return {
    columns: [column],
    target,
    reason: `no foreign key is declared; all ${values.length} values that were seen are keys of ${target.facts.table.name}`,
    absent: [...counts.keys()].filter((value) => NONE.has(value)),
    isSure: named.length > 0 || !values.every((value) => /^\d+$/u.test(value)),
  };
}

function holdsAll({ facts, key }: ObjectGuess, values: readonly string[]): boolean {
  const keys = new Set(facts.sample.map((row) => row[key[0] ?? ''] ?? ''));
  return values.every((value) => keys.has(value));
}

/** Whether a column is named like a table or its key: what tells a tie from numbers that are keys by chance. */
export function isNamedFor(column: string, tableName: string, key: string): boolean {
  const plain = plainName(column);
  const table = plainName(tableName).replace(/ies$/u, 'y').replace(/s$/u, '');
  const own = plainName(key);
  return (
    plain.includes(table) ||
    (own.length > 2 && plain.includes(own)) ||
    table.split('_').some((part) => part.length > 3 && plain.includes(part))
  );
}

const TYPE_WORD = /(?:type|typ|module|kind|class|art|bean)$/u;

/** A type column beside an id column whose ids are keys of different tables, by type. */
export function guessParent(facts: TableFacts, all: readonly ObjectGuess[]): ParentGuess | undefined {
  const guesses = all.filter((guess) => guess.facts !== facts);
  const names = facts.table.columns.map(({ name }) => name);
  for (const typeColumn of names) {
    const stem = plainName(typeColumn).replace(TYPE_WORD, '');
    if (stem === plainName(typeColumn) || stem === '' || stem === '_') continue;
    const column = names.find(
      (name) => name !== typeColumn && plainName(name).startsWith(stem) && /(?:id|nr|no|key)$/u.test(plainName(name)),
    );
    if (column === undefined) continue;
    const byType = Map.groupBy(facts.sample, (row) => (row[typeColumn] ?? '').trim());
    byType.delete('');
    const objects = new Map<string, ObjectGuess>();
    for (const [type, rows] of byType) {
      const target = parentOf(type, idsIn(rows, column), guesses);
      if (target !== undefined) objects.set(type, target);
    }
    if (objects.size > 0) return { typeColumn, column, objects, unknown: [...byType.keys()].filter((type) => !objects.has(type)) };
  }
  return undefined;
}

function idsIn(rows: readonly Row[], column: string): readonly string[] {
  return [...new Set(rows.map((row) => row[column] ?? ''))].filter((id) => id !== '' && !NONE.has(id));
}

function parentOf(type: string, ids: readonly string[], guesses: readonly ObjectGuess[]): ObjectGuess | undefined {
  const holding = guesses.filter((guess) => guess.key.length === 1 && holdsAll(guess, ids));
  const word = plainName(type).replace(/ies$/u, 'y').replace(/s$/u, '');
  const named = holding.filter((guess) => word !== '' && (plainName(guess.facts.table.name).includes(word) || guess.kind === word));
  return named[0] ?? (holding.length === 1 && ids.length > 0 ? holding[0] : undefined);
}
