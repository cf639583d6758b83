/**
 * A text as PostgreSQL can take it: it holds no NUL, so what stands in for one equals nothing stored.
 */
export function toStorable(text: string): string {
  return text.replaceAll('\0', '\uFFFD');
}
