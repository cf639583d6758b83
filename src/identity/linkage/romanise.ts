/** Text in Latin letters, so that names in two scripts can be compared. */
export function romanise(text: string): string {
  return text;
}
