/**
 * A text, or a list of them, as PostgreSQL can take it: it holds no NUL, so what stands in for one equals nothing stored.
 */
export function toStorable(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '\uFFFD');
  return Array.isArray(value) ? value.map(toStorable) : value;
}
