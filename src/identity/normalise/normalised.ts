/**
 * A raw value brought to canonical form, or the reason why it has none. The raw value is always kept: what we cannot read
 * a person still can.
 */
export type Normalised<Value, Reason extends string = string> = ReadValue<Value> | UnreadValue<Reason>;

interface ReadValue<Value> {
  readonly raw: string;
  readonly value: Value;
  readonly reason?: undefined;
}

interface UnreadValue<Reason extends string> {
  readonly raw: string;
  readonly value?: undefined;
  readonly reason: Reason;
}
