/** A stated probability and what came of it. */
export interface Forecast {
  /** In [0, 1]. */
  readonly probability: number;
  /** Whether the event happened. */
  readonly happened: boolean;
}
