import { createCallPolicy } from '../call-policy.ts';
import { createSqlClient } from './client.ts';
import { draftObject } from './draft-object.ts';
import type { DraftEntry, ObjectDraft } from './draft-object.ts';
import { guessObject } from './guess-object.ts';
import type { ObjectGuess, Unmapped } from './guess-object.ts';
import type { Dialect } from './key-column.ts';
import { sqlOptions } from './options.ts';
import { readTableFacts } from './table-facts.ts';
import { toSqlError } from './to-error.ts';

/** A draft of a mapping, and what it was made of. */
export interface MappingDraft {
  /** The draft as JSON with comments. */
  readonly text: string;
  readonly objects: readonly { readonly object: string; readonly kind: string; readonly reason: string }[];
  readonly unmapped: readonly { readonly table: string; readonly reason: string }[];
}

/** What is looked at. */
export interface IntrospectOptions {
  readonly dialect: Dialect;
  /** As in a source's settings. */
  readonly url: string;
  /** @default the connection's own */
  readonly schema?: string | undefined;
  readonly signal: AbortSignal;
}

/** Milliseconds that looking at all tables may take. */
const DEADLINE_MS = 120_000;

/** Looks at a database and drafts a mapping of it. What the draft is not sure of stands in it as a comment with the reason. */
export async function introspect({ dialect, url, schema, signal }: IntrospectOptions): Promise<MappingDraft> {
  const options = sqlOptions.parse({ dialect, url, mapping: { objects: {} } });
  await using client = createSqlClient(options);
  const policy = createCallPolicy({
    source: 'database',
    deadlineMs: DEADLINE_MS,
    maxRetries: 0,
    toError: (cause) => toSqlError('the database', cause),
  });
  const tables = await policy.call(async (inner) => await readTableFacts(client, { dialect, schema, signal: inner }), { signal });
  const looked = withoutEchoes(tables.map(guessObject));
  const guesses = looked.filter((one): one is ObjectGuess => 'kind' in one);
  const unmapped = looked.filter((one): one is Unmapped => !('kind' in one));
  const context = { guesses, others: unmapped.map(({ facts }) => facts), schema };
  return {
    text: toJsonc(
      guesses.map((guess) => draftObject(guess, context)),
      unmapped,
    ),
    objects: guesses.map(({ facts, kind, reason }) => ({ object: facts.table.name, kind, reason })),
    unmapped: unmapped.map(({ facts, reason }) => ({ table: facts.table.name, reason })),
  };
}

/** A view of a table that is mapped itself would tell every record twice. */
function withoutEchoes(looked: readonly (ObjectGuess | Unmapped)[]): readonly (ObjectGuess | Unmapped)[] {
  const tables = looked.filter((one): one is ObjectGuess => 'kind' in one && one.facts.table.form === 'table');
  return looked.map((one) => {
    if (!('kind' in one) || one.facts.table.form === 'table') return one;
    const echoed = tables.find(({ facts }) =>
      one.facts.table.columns.every(({ name }) => facts.table.columns.some((column) => column.name === name)),
    );
    return echoed === undefined
      ? one
      : { facts: one.facts, reason: `it is a view with columns of ${echoed.facts.table.name}, which is mapped; map only one of them` };
  });
}

function toJsonc(drafts: readonly ObjectDraft[], unmapped: readonly Unmapped[]): string {
  return [
    '// A draft: crm-overlay sql introspect wrote down what the tables show. Read the comments, mend what is wrong, then run crm-overlay check.',
    '{',
    '  "objects": {',
    ...drafts.flatMap((draft) => toLines(draft).map((line) => (line === '' ? '' : `    ${line}`))),
    '  },',
    ...unmapped.map(({ facts, reason }) => `  ${comment(`Not mapped: ${facts.table.name}, because ${reason}.`)}`),
    '}',
    '',
  ].join('\n');
}

function toLines({ name, comments, entries, fields }: ObjectDraft): readonly string[] {
  return [
    ...comments.map(comment),
    `${JSON.stringify(name)}: {`,
    ...entries.flatMap(toEntryLines).map((line) => `  ${line}`),
    '  "fields": {',
    ...fields.flatMap(toEntryLines).map((line) => `    ${line}`),
    '  },',
    '},',
    '',
  ];
}

function toEntryLines({ name, value, comments }: DraftEntry): readonly string[] {
  return [...comments.map(comment), ...(value === undefined ? [] : [`${JSON.stringify(name)}: ${inline(value)},`])];
}

// Names and values of the database stand in comments: a line break among them must not end the comment.
function comment(text: string): string {
  return `// ${text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ')}`;
}

// In a settings file ${…} inside a value takes a variable; names are taken as they stand.
function inline(value: unknown): string {
  const escaped = JSON.stringify(
    value,
    (_name, part: unknown) => (typeof part === 'string' ? part.replaceAll('${', () => '$${') : part),
    1,
  );
  return escaped.replaceAll(/\n\s*/gu, ' ');
}
