import { z } from 'zod';

import { closestName } from './closest-name.ts';

/** One thing that is wrong with a value; the message quotes none of it, so that no secret is repeated. */
export interface SchemaFault {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  /** Whether the name is wrong, or the value it has. */
  readonly about: 'name' | 'value';
}

/** A value that fits its schema, or everything that is wrong with it. */
export type Checked<Value> =
  | { readonly value: Value; readonly faults: readonly [] }
  | { readonly value?: undefined; readonly faults: readonly SchemaFault[] };

/**
 * Checks a value against a schema and words the faults for the person who wrote it.
 *
 * @param options - `alsoKnown`: names at the top that another reader takes; offered where a name is misspelt.
 */
export function checkAgainst<Schema extends z.ZodType>(
  schema: Schema,
  input: unknown,
  options: { readonly alsoKnown?: readonly string[] } = {},
): Checked<z.output<Schema>> {
  const result = schema.safeParse(input, { error: wordIssue });
  if (result.success) return { value: result.data, faults: [] };
  return { faults: result.error.issues.flatMap((issue) => toFaults(issue, options.alsoKnown ?? [])) };
}

/** Names as they are listed inside a message of zod's, until {@link toFaults} takes them apart. */
const BETWEEN_NAMES = '\n';

// Runs while the issue still knows its schema; afterwards only the message is left to carry what names the schema has.
function wordIssue(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code === 'invalid_type') return wordType(issue.expected, issue.input);
  if (issue.code === 'unrecognized_keys') return issue.inst instanceof z.ZodObject ? Object.keys(issue.inst.shape).join(BETWEEN_NAMES) : '';
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  if (issue.code === 'invalid_union')
    return Array.isArray(issue['options']) ? oneOf(issue['options'].map(String)) : 'has none of the forms it may take';
  if (issue.code === 'too_big') return `must be at most ${issue.maximum}`;
  if (issue.code !== 'too_small') return undefined;
  return issue.origin === 'string' || issue.origin === 'array' ? 'must not be empty' : `must be at least ${issue.minimum}`;
}

function wordType(expected: string, input: unknown): string {
  return input === undefined ? 'is required' : `must be ${article(expected)}, but is ${kindOf(input)}`;
}

function oneOf(values: readonly string[]): string {
  return `must be ${values.length === 1 ? '' : 'one of '}${values.join(', ')}`;
}

function toFaults(issue: z.core.$ZodIssue, alsoKnown: readonly string[]): readonly SchemaFault[] {
  if (issue.code !== 'unrecognized_keys') return [{ path: issue.path, message: issue.message, about: 'value' }];
  const here = issue.message.split(BETWEEN_NAMES);
  const known = issue.path.length === 0 ? [...alsoKnown, ...here] : here;
  return issue.keys.map((key) => ({ path: [...issue.path, key], message: `is not a setting; ${hint(key, known)}`, about: 'name' }));
}

function hint(key: string, known: readonly string[]): string {
  const closest = closestName(key, known);
  return closest === undefined ? `known here: ${known.join(', ')}` : `did you mean ${closest}?`;
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  record: 'an object',
};

function article(expected: string): string {
  return WORDS[expected] ?? `a ${expected}`;
}

function kindOf(input: unknown): string {
  if (input === null) return 'null';
  if (Array.isArray(input)) return 'a list';
  return WORDS[typeof input] ?? `a ${typeof input}`;
}
