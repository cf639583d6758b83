/** One call as it arrived; `status` is 0 when no answer was sent. */
export interface SimulatedCall {
  readonly method: string;
  /** Path with its query, decoded. */
  readonly address: string;
  readonly status: number;
}

/** A call that arrived and is not answered yet. */
export interface ArrivedCall extends Omit<SimulatedCall, 'status'> {
  readonly body: string;
}
