const failures: string[] = [];

/** Notes whether a claim holds, and says so in a word. */
export function hold(claim: string, holds: boolean): string {
  if (!holds) failures.push(claim);
  return holds ? 'pass' : 'FAIL';
}

/** The claims that did not hold. */
export function broken(): readonly string[] {
  return failures;
}
