import type { PropertyWire } from './wire.ts';

/** Form elements that take several choices at once (HS-62). */
const SEVERAL = new Set(['checkbox']);

/** Whether a property holds several choices at once. */
export function takesSeveral({ fieldType }: Pick<PropertyWire, 'fieldType'>): boolean {
  return SEVERAL.has(fieldType ?? '');
}

/**
 * Choices said by value or by label, as they are stored; several are put apart by semicolons, and a leading one adds them to those that are
 * there (HS-21). Undefined when one of them is none of the property's options.
 */
export function toStoredChoices(text: string, property: Pick<PropertyWire, 'fieldType' | 'options'>): string | undefined {
  const one = toStoredChoice(text, property.options);
  if (one !== undefined || !takesSeveral(property)) return one;
  const adds = text.startsWith(';');
  const parts = text
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const stored = parts.map((part) => toStoredChoice(part, property.options));
  if (stored.length === 0 || stored.includes(undefined)) return undefined;
  return `${adds ? ';' : ''}${stored.join(';')}`;
}

// A value outranks a label that reads like another's value.
function toStoredChoice(text: string, options: PropertyWire['options']): string | undefined {
  const byValue = options.find(({ value }) => value === text);
  if (byValue !== undefined) return byValue.value;
  const wanted = text.trim().toLowerCase();
  const labelled = options.filter(({ label }) => label.trim().toLowerCase() === wanted);
  return labelled.length === 1 ? labelled[0]?.value : undefined;
}
