/** What a bench claims: each is printed as it holds or not, and any that does not makes the run fail. */
export interface Claims {
  /** Claims that did not hold. */
  readonly failures: readonly string[];
  /** Takes note of a claim and says `pass` or `FAIL`. */
  readonly hold: (claim: string, holds: boolean) => string;
}

/** No claim yet. */
export function createClaims(): Claims {
  const failures: string[] = [];
  return {
    failures,
    hold(claim, holds) {
      if (!holds) failures.push(claim);
      return holds ? 'pass' : 'FAIL';
    },
  };
}
