import type { FieldName } from '../connector.ts';
import { guessChanged, isChoice, listCounts, mostMatch, toColumnFacts } from './column-facts.ts';
import type { ColumnFacts } from './column-facts.ts';
import { CHANGED_WORDS, DELETED_WORDS, plainColumns, YES } from './column-words.ts';
import { draftJoins } from './draft-joins.ts';
import type { ObjectGuess } from './guess-object.ts';
import { guessParent, guessTies } from './guess-ties.ts';
import type { TieGuess } from './guess-ties.ts';
import type { TableFacts } from './table-facts.ts';

/** A setting of a draft; a comment is what the draft is not sure of, or could not say. */
export interface DraftEntry {
  readonly name: string;
  /** Absent for a comment alone. */
  readonly value?: unknown;
  readonly comments: readonly string[];
}

/** One object of a draft. */
export interface ObjectDraft {
  readonly name: string;
  readonly comments: readonly string[];
  readonly entries: readonly DraftEntry[];
  readonly fields: readonly DraftEntry[];
}

/** Everything that was found, for finding what belongs together. */
export interface DraftContext {
  readonly guesses: readonly ObjectGuess[];
  /** Tables that are no objects: link tables, code lists, e-mail addresses. */
  readonly others: readonly TableFacts[];
  /** Whether `schema` must be named. */
  readonly schema: string | undefined;
}

const CODED: ReadonlySet<FieldName> = new Set(['stage', 'status', 'priority', 'lifecycle', 'type', 'direction', 'pipeline', 'active']);

/** Writes down one object as it was guessed. */
export function draftObject(guess: ObjectGuess, context: DraftContext): ObjectDraft {
  const { facts, kind, key, keyReason, reason } = guess;
  const plain = plainColumns(facts.table.columns.map(({ name }) => name));
  const factsOf = (column: string): ColumnFacts => toColumnFacts(facts.sample, column);
  const { joins, fields: joinedFields, links: joinedLinks } = draftJoins(guess, context);
  const links = [...draftLinks(guess, context), ...joinedLinks];
  const schema = context.schema === undefined ? [] : [{ name: 'schema', value: context.schema, comments: [] }];
  return {
    name: facts.table.name,
    comments: [`${facts.table.name}: ${reason}.`, ...(facts.table.form === 'view' ? ['It is a view.'] : [])],
    entries: [
      { name: 'kind', value: kind, comments: [] },
      ...schema,
      { name: 'table', value: facts.table.name, comments: [] },
      { name: 'key', value: key.length === 1 ? key[0] : key, comments: keyReason === undefined ? [] : [`${keyReason}.`] },
      draftChanged(guess, plain, factsOf),
      ...draftDeleted(guess, plain, factsOf),
      ...(joins.length === 0 ? [] : [{ name: 'joins', value: Object.fromEntries(joins), comments: [] }]),
      ...(links.length === 0
        ? []
        : [{ name: 'links', value: links.flatMap(({ value }) => value ?? []), comments: links.map(({ comment }) => comment) }]),
    ],
    fields: [...[...guess.fields].map(([field, column]) => draftField(field, column, factsOf(column))), ...joinedFields],
  };
}

type Plain = ReadonlyMap<string, string>;
type FactsOf = (column: string) => ColumnFacts;

function draftField(field: FieldName, column: string, facts: ColumnFacts): DraftEntry {
  const zero = facts.zeroDates === 0 ? [] : [`${column}: ${facts.zeroDates} zero dates, which are read as no date.`];
  if (!CODED.has(field) || !isChoice(facts)) return { name: field, value: column, comments: zero };
  const codes = JSON.stringify(Object.fromEntries([...facts.counts.keys()].map((value) => [value, '…']))).replaceAll(',', ', ');
  const isWords = mostMatch(facts, /^\p{L}[\p{L}\s-]{2,}$/u);
  const hint = isWords ? [] : [`If these are codes: { "column": ${JSON.stringify(column)}, "codes": ${codes} }`];
  return { name: field, value: column, comments: [...zero, `${column} has ${listCounts(facts)}.`, ...hint] };
}

function draftChanged({ facts }: ObjectGuess, plain: Plain, factsOf: FactsOf): DraftEntry {
  const found = facts.table.columns.filter(({ name }) => CHANGED_WORDS.test(plain.get(name) ?? ''));
  for (const { name, type } of found) {
    const columnFacts = factsOf(name);
    const changed = guessChanged(type, columnFacts);
    if (changed === undefined) continue;
    const comments = columnFacts.counts.size === 0 ? [`${name} is empty in every row that was seen.`] : [];
    return { name: 'changed', value: { column: name, ...changed }, comments };
  }
  const why =
    found.length === 0
      ? 'No column looks like one that tells when a row changed'
      : `${found.map(({ name }) => name).join(', ')} may tell when a row changed, but in no form that is known`;
  return {
    name: 'changed',
    comments: [`${why}: every pass reads and compares all rows. Else: "changed": { "column": "…", "kind": "timestamp" }`],
  };
}

function draftDeleted({ facts }: ObjectGuess, plain: Plain, factsOf: FactsOf): readonly DraftEntry[] {
  const found = facts.table.columns.find(({ name }) => DELETED_WORDS.test(plain.get(name) ?? ''));
  if (found === undefined)
    return [{ name: 'deleted', comments: ['No column looks like a mark of deletion: removed rows are found by reconciliation.'] }];
  const columnFacts = factsOf(found.name);
  const yes = [...columnFacts.counts.keys()].filter((value) => YES.test(value));
  if (mostMatch(columnFacts, /^\d{4}-\d\d-\d\d/u)) {
    const comments = [`${found.name} holds dates: a row with one is taken for deleted.`];
    return columnFacts.zeroDates > 0
      ? [{ name: 'deleted', comments: [`${found.name} holds dates and zero dates; say which mean deleted.`] }]
      : [{ name: 'deleted', value: [{ column: found.name, null: false }], comments }];
  }
  if (yes.length === 0 || yes.length === columnFacts.counts.size) {
    const seen = columnFacts.counts.size === 0 ? 'nothing' : listCounts(columnFacts);
    if (yes.length === 0)
      return [
        {
          name: 'deleted',
          comments: [
            `${found.name} may mark deleted rows, but ${seen} was seen: "deleted": [{ "column": ${JSON.stringify(found.name)}, "is": "…" }]`,
          ],
        },
      ];
  }
  return [{ name: 'deleted', value: [{ column: found.name, is: yes }], comments: [`${found.name} has ${listCounts(columnFacts)}.`] }];
}

/** A link of a draft, and why. */
export interface LinkDraft {
  /** Absent for a comment alone. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  readonly comment: string;
}

function toLink({ columns, target, reason, absent, isSure }: TieGuess): LinkDraft {
  const unsure = `${columns.join(', ')} may hold keys of ${target.facts.table.name}, but small numbers are keys of many tables: ${JSON.stringify({ object: target.facts.table.name, column: columns[0] })}`;
  if (!isSure) return { value: undefined, comment: unsure };
  return {
    value: {
      object: target.facts.table.name,
      column: columns.length === 1 ? columns[0] : columns,
      ...(absent.length === 0 ? {} : { absent }),
    },
    comment: `${columns.join(', ')}: ${reason}.`,
  };
}

function draftLinks(guess: ObjectGuess, { guesses }: DraftContext): readonly LinkDraft[] {
  const parent = guessParent(guess.facts, guesses);
  const ties = guessTies(guess.facts, guesses).filter(({ columns }) => parent === undefined || !columns.includes(parent.column));
  if (parent === undefined) return ties.map(toLink);
  const objects = Object.fromEntries([...parent.objects].map(([type, target]) => [type, target.facts.table.name]));
  const unknown = parent.unknown.length === 0 ? '' : ` No table was found for ${parent.unknown.join(', ')}.`;
  return [
    ...ties.map(toLink),
    {
      value: { typeColumn: parent.typeColumn, column: parent.column, objects },
      comment: `${parent.typeColumn} and ${parent.column}: a parent of changing kind, by the keys that were seen.${unknown}`,
    },
  ];
}
