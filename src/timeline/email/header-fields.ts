import { decodeBytes } from './charset.ts';
import { decodeWords } from './encoded-words.ts';

/** The header of a message or of one of its parts: what is written under each name, in lower case, in order. */
export type HeaderFields = ReadonlyMap<string, readonly string[]>;

/** Fields one header may have; more is an attack. */
const MAX_FIELDS = 1_000;

/** Reads the fields above the first empty line of a message in one-byte text, unfolded. @see RFC 5322 §2.2 */
export function readHeaderFields(head: string): HeaderFields {
  const fields = new Map<string, string[]>();
  const lines = head.replaceAll(/\r?\n[ \t]+/gu, ' ').split(/\r?\n/u, MAX_FIELDS);
  for (const line of lines) {
    const [, name, value] = /^([\x21-\x39\x3B-\x7E]+)[ \t]*:[ \t]*(.*)$/u.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    fields.set(name.toLowerCase(), [...(fields.get(name.toLowerCase()) ?? []), value.trim()]);
  }
  return fields;
}

/** The first field of that name as people read it; undefined where there is none or it is empty. */
export function readUnstructured(fields: HeaderFields, name: string): string | undefined {
  const text = decodeWords(fields.get(name)?.[0] ?? '').trim();
  return text === '' ? undefined : text;
}

/** A field like `text/plain; charset=utf-8; name*=UTF-8''%e2%82%ac.txt`. */
export interface ParameterisedField {
  /** In lower case. */
  readonly value: string;
  /** By name, in lower case. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** Reads a field with parameters, also cut into pieces and in other character sets. @see RFC 2045 §5.1, RFC 2231 */
export function readParameterised(raw: string): ParameterisedField {
  const [value = ''] = raw.split(';', 1);
  const pieces = [...raw.matchAll(/;\s*([^\s=;*]+)(?:\*(\d+))?(\*)?\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;]*))/gu)];
  const parameters = new Map<string, string>();
  for (const [, name = '', , extended, quoted, bare = ''] of pieces) {
    const text = quoted?.replaceAll(/\\(.)/gu, '$1') ?? bare;
    const key = name.toLowerCase();
    parameters.set(key, `${parameters.get(key) ?? ''}${extended === undefined ? decodeWords(text) : decodeExtended(text)}`);
  }
  return { value: value.trim().toLowerCase(), parameters };
}

function decodeExtended(text: string): string {
  const [, charset = 'utf-8', value = text] = /^([^']*)'[^']*'(.*)$/u.exec(text) ?? [];
  const bytes = value.replaceAll(/%([0-9A-Fa-f]{2})/gu, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return decodeBytes(Buffer.from(bytes, 'latin1'), charset);
}
