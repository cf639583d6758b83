import { readFileSync } from 'node:fs';

import { JsoncSyntaxError, parseJsonc } from './jsonc.ts';
import type { SchemaFault } from './schema-faults.ts';

/** An object of a settings file, by name. */
export type SettingsObject = Readonly<Record<string, unknown>>;

/** What a settings file holds, and what is wrong with it. */
export interface SettingsFile {
  /** Empty where the file could not be read. */
  readonly content: SettingsObject;
  readonly faults: readonly SchemaFault[];
}

/** Reads a settings file: JSON with comments, in which `${NAME}` inside a text takes a variable and `$${` stands for `${`. */
export function readSettingsFile(path: string, variables: Readonly<Record<string, string | undefined>>): SettingsFile {
  let parsed: unknown;
  try {
    parsed = parseJsonc(readFileSync(path, 'utf8'));
  } catch (error) {
    return { content: {}, faults: [{ path: [], message: toReason(error), about: 'value' }] };
  }
  if (!isSettingsObject(parsed)) return { content: {}, faults: [{ path: [], message: 'must hold an object: { … }', about: 'value' }] };
  const faults: SchemaFault[] = [];
  const content = Object.fromEntries(
    Object.entries(parsed).map(([name, value]) => [name, expand(value, { path: [name], variables, faults })]),
  );
  return { content, faults };
}

/** Whether a value is an object with names. */
export function isSettingsObject(value: unknown): value is SettingsObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function toReason(error: unknown): string {
  if (error instanceof JsoncSyntaxError) return error.message;
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  if (code === undefined) throw error;
  return code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code})`;
}

interface Expansion {
  readonly path: readonly PropertyKey[];
  readonly variables: Readonly<Record<string, string | undefined>>;
  readonly faults: SchemaFault[];
}

const REFERENCE = /\$(?<escaped>\$)?\{(?<name>[^}]*)\}/gu;

function expand(value: unknown, expansion: Expansion): unknown {
  const inside = (key: PropertyKey): Expansion => ({ ...expansion, path: [...expansion.path, key] });
  if (typeof value === 'string') return expandText(value, expansion);
  if (Array.isArray(value)) return value.map((item: unknown, index) => expand(item, inside(index)));
  if (!isSettingsObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, expand(item, inside(name))]));
}

function expandText(text: string, { path, variables, faults }: Expansion): string {
  return text.replaceAll(REFERENCE, (reference: string, escaped: string | undefined, name: string) => {
    if (escaped !== undefined) return reference.slice(1);
    const value = variables[name];
    if (value === undefined) faults.push({ path, message: `the environment variable ${name} is not set`, about: 'value' });
    return value ?? '';
  });
}
