/** Turns a raw probability into one that means what it says. */
export interface Calibrator {
  readonly method: 'platt' | 'beta' | 'isotonic';
  /** From [0, 1] to [0, 1]; never falls as the raw probability rises. */
  readonly calibrate: (raw: number) => number;
}

/** One raw forecast whose outcome is known. */
export interface RawForecast {
  readonly probability: number;
  readonly happened: boolean;
  /** How many it counts for; default 1. */
  readonly weight?: number;
}
