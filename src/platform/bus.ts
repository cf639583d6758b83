/** A message of a stream with its place, from 0. */
export interface StreamMessage {
  readonly sequence: number;
  readonly message: string;
}

/**
 * Carries messages between processes: topics for whoever listens now, streams for whoever comes late.
 * Nothing durable rests on it; losing it loses speed, never data. A stream has one writer at a time.
 */
export interface Bus extends AsyncDisposable {
  /** Tells everybody who listens now. */
  publish(topic: string, message: string): Promise<void>;
  /** Messages published from now on, until `signal` aborts. A listener that falls more than 1,000 behind loses the oldest. */
  subscribe(topic: string, options: { readonly signal: AbortSignal }): AsyncIterable<string>;
  /** Adds to a stream and returns the message's sequence, from 0. */
  append(stream: string, message: string): Promise<number>;
  /** The sequence of a stream's last message; -1 when it has none, or none is known while other processes are out of reach. */
  last(stream: string): Promise<number>;
  /**
   * The stream from after `after` (default: its beginning), first what is there, then what comes, until `signal` aborts or the stream expires.
   *
   * @throws {OverlayError} `BUS_UNAVAILABLE` when a message between two others was lost: what is told has no gap.
   */
  read(stream: string, options: { readonly after?: number; readonly signal: AbortSignal }): AsyncIterable<StreamMessage>;
  /** Forgets the stream after `ttlMs`; until then late readers still get it whole. */
  expire(stream: string, ttlMs: number): Promise<void>;
  /**
   * Whether other processes hear us, and through what.
   *
   * @throws {OverlayError} `BUS_UNAVAILABLE` when they do not.
   */
  check(): Promise<string>;
}
