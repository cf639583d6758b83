/** A record's id made of its key: the value itself, or the values of a composite key between slashes. */
export function toId(parts: readonly string[]): string {
  const [only] = parts;
  if (only !== undefined && parts.length === 1) return only;
  return parts.map((part) => part.replaceAll('%', '%25').replaceAll('/', '%2F')).join('/');
}

/** The key behind an id; undefined when it has not as many parts as the key has columns. */
export function toKey(id: string, columns: number): readonly string[] | undefined {
  if (columns === 1) return [id];
  const parts = id.split('/');
  return parts.length === columns ? parts.map((part) => part.replaceAll('%2F', '/').replaceAll('%25', '%')) : undefined;
}
