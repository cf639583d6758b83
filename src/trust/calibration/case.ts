/** One thing that may come to pass or not: a deal, a lead, a call. */
export interface Case {
  /** Day on which the probability is stated, in days since 1970-01-01. */
  readonly openedOn: number;
  /** Day on which the outcome was known; absent while it is open. */
  readonly closedOn?: number | undefined;
  /** Absent while it is open. */
  readonly happened?: boolean | undefined;
  /** What is known when it is opened, in the order of the columns; empty texts are missing. */
  readonly values: readonly string[];
}

/** A case whose outcome is known. */
export interface ClosedCase extends Case {
  readonly closedOn: number;
  readonly happened: boolean;
}

/** What was known when a day began: the cases closed before it, earliest first. Days that follow teach nothing. */
export function knownBefore(cases: readonly Case[], day: number): readonly ClosedCase[] {
  return cases
    .filter(isClosed)
    .filter(({ closedOn }) => closedOn < day)
    .toSorted((left, right) => left.closedOn - right.closedOn);
}

function isClosed(candidate: Case): candidate is ClosedCase {
  return candidate.closedOn !== undefined && candidate.happened !== undefined;
}
