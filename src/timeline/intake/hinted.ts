import type { RecordRef } from '../../../connectors/connector.ts';
import { byPlace } from './fold.ts';
import { keyOf } from './keep-records.ts';
import type { LoggedEvent } from './work-store.ts';

/** A record that something was told of. */
export interface Hinted {
  readonly ref: RecordRef;
  readonly waiting: readonly LoggedEvent[];
  /** What happened to it last. */
  readonly last: LoggedEvent;
}

/** The records that events tell of, each once. */
export function toHinted(events: readonly LoggedEvent[]): readonly Hinted[] {
  return [...Map.groupBy(events, ({ about }) => keyOf(about)).values()].flatMap((waiting) => {
    const last = waiting.toSorted(byPlace).at(-1);
    return last === undefined ? [] : [{ ref: last.about, waiting, last }];
  });
}
