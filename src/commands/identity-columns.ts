import { OverlayError } from '../errors.ts';
import { LINKAGE_KEYS } from '../identity/linkage/linkage-record.ts';
import type { LinkageKey, LinkageKind, LinkageRecord, StatedKey } from '../identity/linkage/linkage-record.ts';

/** One named column: what it means. */
export interface NamedColumn {
  readonly key: LinkageKey;
  readonly column: string;
}

/**
 * Reads `KEY=COLUMN,KEY=COLUMN`.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` for a key that means nothing, or `id` or `source` named twice.
 */
export function parseColumns(text: string): readonly NamedColumn[] {
  const columns = text.split(',').map((part): NamedColumn => {
    const at = part.indexOf('=');
    const [word, column] = [part.slice(0, at).trim(), part.slice(at + 1).trim()];
    const key = LINKAGE_KEYS.find((known) => known === word);
    if (at > 0 && key !== undefined && column !== '') return { key, column };
    throw new OverlayError(
      'BAD_USER_INPUT',
      `--columns holds ${part.trim()}; each must be KEY=COLUMN with a key of: ${LINKAGE_KEYS.join(', ')}.`,
    );
  });
  for (const key of ['id', 'source'] as const) {
    if (columns.filter((column) => column.key === key).length > 1) {
      throw new OverlayError('BAD_USER_INPUT', `--columns names ${key} twice; a record has one.`);
    }
  }
  return columns;
}

/** Reads a kind. @throws {OverlayError} `BAD_USER_INPUT` for another word. */
export function parseKind(word: string): LinkageKind {
  if (word === 'contact' || word === 'account') return word;
  throw new OverlayError('BAD_USER_INPUT', `--kind is ${word}; it must be contact (people) or account (organisations).`);
}

/** Gathers a record's values by key, in the order in which the columns were named. */
export function toLinkageRecord(columns: readonly NamedColumn[], valueOf: (column: string) => string, id: string): LinkageRecord {
  const values: { [Key in StatedKey]?: string[] } = {};
  let source: string | undefined;
  for (const { key, column } of columns) {
    if (key === 'source') source = valueOf(column);
    else if (key !== 'id') (values[key] ??= []).push(valueOf(column));
  }
  return { id, source, values };
}
