import { EMAIL, mostMatch, toColumnFacts } from './column-facts.ts';
import { plainName } from './column-words.ts';
import type { DraftContext, DraftEntry, LinkDraft } from './draft-object.ts';
import type { ObjectGuess } from './guess-object.ts';
import { guessParent, guessTies, isNamedFor } from './guess-ties.ts';
import type { TableFacts } from './table-facts.ts';

/** What link tables beside an object bring. */
export interface JoinsDraft {
  readonly joins: readonly (readonly [string, unknown])[];
  readonly fields: readonly DraftEntry[];
  readonly links: readonly LinkDraft[];
}

const NOTHING: JoinsDraft = { joins: [], fields: [], links: [] };

/** Link tables beside the object: to other objects, or to a table of e-mail addresses. */
export function draftJoins(guess: ObjectGuess, context: DraftContext): JoinsDraft {
  const found = context.others.map((other) => draftJoin(guess, other, context));
  const fields = found.flatMap((one) => one.fields);
  return {
    joins: found.flatMap((one) => one.joins),
    // The first address column or table is the object's; the others stay comments in their own objects.
    fields: guess.fields.has('email') ? [] : [...new Map(fields.toReversed().map((field) => [field.name, field])).values()].toReversed(),
    links: found.flatMap((one) => one.links),
  };
}

function draftJoin(guess: ObjectGuess, other: TableFacts, context: DraftContext): JoinsDraft {
  const name = `${plainName(other.table.name)}_rows`;
  const tie = tieTo(other, guess);
  if (tie === undefined || guess.key.length !== 1 || guess.facts.table.columns.some((column) => column.name === name)) return NOTHING;
  const { local, only } = tie;
  const on = { [local]: guess.key[0] ?? '' };
  return guess.kind === 'contact'
    ? (draftMails(name, { other, on, local, only }, context) ?? draftLink(name, { guess, other, on, local, only }, context))
    : draftLink(name, { guess, other, on, local, only }, context);
}

interface LinkTable {
  readonly other: TableFacts;
  readonly on: Readonly<Record<string, string>>;
  /** The link table's column that holds the object's key. */
  readonly local: string;
  readonly only: readonly unknown[];
}

function draftMails(name: string, { other, on, local, only }: LinkTable, { others }: DraftContext): JoinsDraft | undefined {
  for (const mails of others) {
    const column = mails === other ? undefined : mailColumn(mails);
    const through = column === undefined ? undefined : pointsAt(other, mails, local);
    if (column === undefined || through === undefined) continue;
    const comments = [
      `By way of ${other.table.name}: say in the join's orderBy which address comes first, and in its only which rows count.`,
    ];
    return {
      joins: [
        [
          name,
          { table: mails.table.name, on: { [mails.key[0] ?? '']: through }, through: { table: other.table.name, on }, ...onlyOf(only) },
        ],
      ],
      fields: [
        { name: 'email', value: { join: name, column }, comments },
        { name: 'email2', value: { join: name, column, position: 2 }, comments: [] },
      ],
      links: [],
    };
  }
  return undefined;
}

function draftLink(
  name: string,
  { guess, other, on, local, only }: LinkTable & { readonly guess: ObjectGuess },
  { guesses }: DraftContext,
): JoinsDraft {
  const toward = guesses.filter((target) => target !== guess && isToward(guess, target));
  const target = guessTies(other, toward).find(({ columns, isSure }) => isSure && !columns.includes(local));
  if (target === undefined) return NOTHING;
  const value = {
    object: target.target.facts.table.name,
    join: name,
    column: target.columns.length === 1 ? target.columns[0] : target.columns,
  };
  return {
    joins: [[name, { table: other.table.name, on, ...onlyOf(only) }]],
    fields: [],
    links: [{ value, comment: `${other.table.name} is a link table: ${target.reason}.` }],
  };
}

function onlyOf(only: readonly unknown[]): Readonly<Record<string, unknown>> {
  return only.length === 0 ? {} : { only };
}

// A tie is stated once: people name their company, deals and activities their people.
const ORDER = ['activity', 'ticket', 'deal', 'contact', 'account', 'owner'];
function isToward(from: ObjectGuess, to: ObjectGuess): boolean {
  return ORDER.indexOf(from.kind) < ORDER.indexOf(to.kind);
}

function mailColumn({ table, sample, key }: TableFacts): string | undefined {
  return key.length === 1 ? table.columns.find(({ name }) => mostMatch(toColumnFacts(sample, name), EMAIL))?.name : undefined;
}

/** How a link table's rows belong to the object: the column that holds its key, in all rows or in those of some types. */
interface OwnTie {
  readonly local: string;
  readonly only: readonly unknown[];
}

function tieTo(other: TableFacts, guess: ObjectGuess): OwnTie | undefined {
  const tie = guessTies({ ...other, key: [] }, [guess]).find(({ isSure, columns }) => isSure && columns.length === 1);
  const [local] = tie?.columns ?? [];
  if (local !== undefined) return { local, only: [] };
  const parent = guessParent(other, [guess]);
  if (parent === undefined) return undefined;
  // Ids of other types may be keys of this table by chance: a type of its name goes first.
  const types = [...parent.objects.keys()];
  const named = types.filter((type) => plainName(guess.facts.table.name).includes(plainName(type).replace(/s$/u, '')));
  return { local: parent.column, only: [{ column: parent.typeColumn, is: named.length > 0 ? named : types }] };
}

// Numbers that are keys there by chance would give people the addresses of others: a name or a declared key has to speak for the tie.
function pointsAt(link: TableFacts, target: TableFacts, besides: string): string | undefined {
  const key = target.key[0] ?? '';
  const declared = link.foreignKeys.filter(({ table, columns }) => table === target.table.name && columns.length === 1);
  const keys = new Set(target.sample.map((row) => row[key] ?? ''));
  return link.table.columns.find(({ name }) => {
    const values = [...toColumnFacts(link.sample, name).counts.keys()];
    if (name === besides || values.length < 2 || !values.every((value) => keys.has(value))) return false;
    return declared.some(({ columns }) => columns[0] === name) || isNamedFor(name, target.table.name, key);
  })?.name;
}
