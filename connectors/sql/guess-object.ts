import { FIELD_NAMES } from '../connector.ts';
import type { FieldName, RecordKind } from '../connector.ts';
import { EMAIL, mostMatch, toColumnFacts } from './column-facts.ts';
import { COLUMN_WORDS, EVIDENCE_WORDS, plainColumns, plainName, TABLE_WORDS, withoutStorageWord } from './column-words.ts';
import type { TableFacts } from './table-facts.ts';

/** What a table is taken for, and how sure that is. */
export interface ObjectGuess {
  readonly facts: TableFacts;
  readonly kind: RecordKind;
  /** The column(s) that tell rows apart. */
  readonly key: readonly string[];
  /** Why the key is taken for one, where no primary key is declared. */
  readonly keyReason: string | undefined;
  readonly fields: ReadonlyMap<FieldName, string>;
  /** How the kind was found. */
  readonly reason: string;
}

/** A table that is not mapped, and why. */
export interface Unmapped {
  readonly facts: TableFacts;
  readonly reason: string;
}

const KINDS: readonly RecordKind[] = ['owner', 'account', 'contact', 'deal', 'ticket', 'activity'];
/** Fields without which a table is hardly of a kind. */
const TELLING: Readonly<Record<RecordKind, readonly FieldName[]>> = {
  owner: ['email', 'active'],
  account: ['website', 'industry', 'city', 'annualRevenue'],
  contact: ['given', 'family', 'birthDate', 'mobile'],
  deal: ['stage', 'amount', 'expectedClose'],
  ticket: ['priority', 'status', 'subject'],
  activity: ['body', 'direction', 'occurredAt', 'type'],
};
/** A word of the table's name weighs more than two telling columns. */
const NAME_WEIGHT = 3;
const LEAST_SCORE = 3;

/** Takes a table for an object of one kind, by its name and its columns. */
export function guessObject(facts: TableFacts): ObjectGuess | Unmapped {
  const { key, reason: keyReason } = findKey(facts);
  const scores = KINDS.map((kind) => {
    const fields = guessFields(facts, kind);
    const word = tableWord(facts.table.name, kind);
    const telling = [...TELLING[kind].flatMap((field) => fields.get(field) ?? []), ...evidenceOf(facts, kind)];
    // A name's word without any column that bears it out is a link table's or a code list's.
    const score = telling.length === 0 ? 0 : (word === undefined ? 0 : NAME_WEIGHT) + telling.length;
    return { kind, fields, word, telling, score };
  }).toSorted((a, b) => b.score - a.score);
  const [best, second] = scores;
  if (best === undefined || best.score < LEAST_SCORE)
    return {
      facts,
      reason: `neither its name nor its columns tell a kind (${facts.table.columns
        .map(({ name }) => name)
        .slice(0, 8)
        .join(', ')})`,
    };
  if (key.length === 0)
    return {
      facts,
      reason: `it looks like ${article(best.kind)}, but nothing tells its rows apart: no primary key, and no column without repeated values`,
    };
  const why = [
    ...(best.word === undefined ? [] : [`its name holds "${best.word}"`]),
    ...(best.telling.length === 0 ? [] : [`it has ${best.telling.join(', ')}`]),
  ].join(' and ');
  const rival = second !== undefined && second.score === best.score ? `; it could as well be ${article(second.kind)}` : '';
  return { facts, kind: best.kind, key, keyReason, fields: best.fields, reason: `taken for ${article(best.kind)}, because ${why}${rival}` };
}

function article(kind: RecordKind): string {
  return `${/^[aeiou]/u.test(kind) ? 'an' : 'a'} ${kind}`;
}

function tableWord(name: string, kind: RecordKind): string | undefined {
  const parts = plainName(name).split('_');
  return TABLE_WORDS[kind].find((word) =>
    parts.some((part) => part === word || part === `${word}s` || (word.length > 4 && part.startsWith(word))),
  );
}

function evidenceOf({ table }: TableFacts, kind: RecordKind): readonly string[] {
  const pattern = EVIDENCE_WORDS[kind];
  return pattern === undefined ? [] : table.columns.map(({ name }) => name).filter((name) => pattern.test(plainName(name)));
}

function guessFields(facts: TableFacts, kind: RecordKind): ReadonlyMap<FieldName, string> {
  const plain = plainColumns(facts.table.columns.map(({ name }) => name));
  const fields = new Map<FieldName, string>();
  const taken = new Set<string>(facts.key);
  for (const [field, pattern] of COLUMN_WORDS[kind]) {
    if (fields.has(field)) continue;
    const found = [...plain].find(([name, word]) => !taken.has(name) && (pattern.test(word) || pattern.test(withoutStorageWord(word))));
    if (found === undefined || !(FIELD_NAMES[kind] as readonly string[]).includes(field)) continue;
    fields.set(field, found[0]);
    taken.add(found[0]);
  }
  const mail = facts.table.columns.find(({ name }) => mostMatch(toColumnFacts(facts.sample, name), EMAIL));
  if (mail !== undefined && !fields.has('email') && !taken.has(mail.name) && (FIELD_NAMES[kind] as readonly string[]).includes('email'))
    fields.set('email', mail.name);
  return fields;
}

function findKey({ table, key, sample }: TableFacts): { readonly key: readonly string[]; readonly reason: string | undefined } {
  if (key.length > 0) return { key, reason: undefined };
  const unique = table.columns.find(
    ({ name }) => isUnique(sample, name) && /(^|_)(id|nr|no|key|code|num|uuid|guid)$|(nr|id|no)$/u.test(plainName(name)),
  );
  if (unique === undefined) return { key: [], reason: undefined };
  return { key: [unique.name], reason: `no primary key is declared; ${unique.name} has no value twice in ${sample.length} rows` };
}

function isUnique(sample: TableFacts['sample'], column: string): boolean {
  const values = sample.map((row) => row[column] ?? '');
  return values.length > 1 && new Set(values).size === values.length && !values.includes('');
}
