import type { ChoiceOption, ValueType } from '../../connectors/connector.ts';

/** How the values of a field are read. */
export interface FieldType {
  readonly valueType: ValueType;
  readonly options?: readonly ChoiceOption[] | undefined;
}

/** A value that a raw one is read as; numbers that no double holds exactly, and what cannot be read as its type, stay text. */
export type FieldValue = string | number | boolean | ChoiceOption | readonly FieldValue[] | { readonly [key: string]: unknown };

/**
 * Digits that every double gives back as they were written.
 *
 * @see DBL_DIG in IEEE 754 binary64
 */
const SAFE_DIGITS = 15;

/** Values of a choice of several, as both Salesforce and HubSpot write them. */
const BETWEEN_CHOICES = ';';

/**
 * A raw value as its type. What cannot be read as its type (its field has another one since, or the source does not keep to it) stays as
 * it was sent. A list, as joined rows of a SQL source make one, is read item by item.
 *
 * @param raw - as the record keeps it.
 * @returns undefined where the source says nothing: null, empty text, a list of nothing.
 */
export function toFieldValue(raw: unknown, type: FieldType): FieldValue | undefined {
  if (Array.isArray(raw)) {
    const items = raw.flatMap((item: unknown) => toFieldValue(item, type) ?? []);
    return items.length === 0 ? undefined : items;
  }
  if (typeof raw === 'object') return raw === null ? undefined : { ...raw };
  if (typeof raw === 'number' || typeof raw === 'boolean') return ofText(String(raw), type) ?? raw;
  return typeof raw === 'string' && raw !== '' ? (ofText(raw, type) ?? raw) : undefined;
}

/** A raw value as people read it: choices by their labels, everything else to the letter. */
export function toFieldText(raw: unknown, type: FieldType): string | undefined {
  if (Array.isArray(raw)) {
    const items = raw.flatMap((item: unknown) => toFieldText(item, type) ?? []);
    return items.length === 0 ? undefined : items.join('; ');
  }
  if (typeof raw === 'object') return raw === null ? undefined : JSON.stringify(raw);
  const text = typeof raw === 'string' ? raw : typeof raw === 'number' || typeof raw === 'boolean' ? String(raw) : '';
  if (text === '') return undefined;
  if (type.valueType === 'choice') return toChoice(text, type).label;
  return type.valueType === 'choices'
    ? toChoices(text, type)
        .map(({ label }) => label)
        .join('; ')
    : text;
}

function ofText(text: string, type: FieldType): FieldValue | undefined {
  switch (type.valueType) {
    case 'number':
      return toNumber(text);
    case 'boolean':
      return TRUTHS.get(text.trim().toLowerCase());
    case 'date':
      return /^\d{4}-\d\d-\d\d(?=$|T00:00:00(?:\.0+)?Z?$| 00:00:00(?:\.0+)?$)/u.exec(text)?.[0];
    case 'instant':
      return toInstant(text);
    case 'choice':
      return toChoice(text, type);
    case 'choices':
      return toChoices(text, type);
    case 'text':
    case 'reference':
      return text;
    case 'other':
      return undefined;
  }
}

const TRUTHS: ReadonlyMap<string, boolean> = new Map([
  ...['true', 't', '1', 'yes', 'y'].map((word) => [word, true] as const),
  ...['false', 'f', '0', 'no', 'n'].map((word) => [word, false] as const),
]);

function toNumber(text: string): number | string | undefined {
  const [, whole = '', fraction = ''] = /^\s*[+-]?(\d+)(?:\.(\d+))?\s*$/u.exec(text) ?? [];
  if (whole === '') return undefined;
  const digits = `${whole}${fraction}`.replace(/^0+/u, '');
  // Zeros before and behind say nothing to a number; to whoever wrote them they may, and `text` keeps them.
  return digits.length <= SAFE_DIGITS ? Number(text) : text.trim();
}

// Without Z or an offset a text is not a point in time: it stays as the source wrote it.
function toInstant(text: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d)$/u.test(text)) return undefined;
  const time = Date.parse(text);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

function toChoice(value: string, { options }: FieldType): ChoiceOption {
  return { value, label: options?.find((option) => option.value === value)?.label || value };
}

function toChoices(text: string, type: FieldType): readonly ChoiceOption[] {
  return text
    .split(BETWEEN_CHOICES)
    .filter((value) => value !== '')
    .map((value) => toChoice(value, type));
}
