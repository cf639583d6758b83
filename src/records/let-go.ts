import { OverlayError } from '../errors.ts';
import type { ObjectName } from './reconciliation-store.ts';

/** How many records of an object one comparison may let go unasked; more than both is too much. */
export interface LetGoAtMost {
  /** Of the records held, in [0, 1]. */
  readonly share: number;
  readonly records: number;
}

/** Whether so many of an object's records are more than may be let go unasked. */
export function isTooMuchToLetGo(gone: number, here: number, { share, records }: LetGoAtMost): boolean {
  return gone > records && gone > share * here;
}

/** The refusal to let go of so much: a permission that was taken away looks like a deletion of everything it showed. */
export function toDriftTooLarge(
  { source, object }: ObjectName,
  { gone, here }: { readonly gone: number; readonly here: number },
): OverlayError {
  const message = `${source} no longer shows at least ${gone} of the ${here} records of ${object} that are held; all of them were kept.`;
  return new OverlayError('DRIFT_TOO_LARGE', message, {
    source,
    action: `Check what our user may see at ${source}. If the records are really gone, confirm with crm-overlay sync --reconcile --let-go --source ${source}.`,
  });
}
