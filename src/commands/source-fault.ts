import { isOverlayError } from '../errors.ts';
import type { OverlayError } from '../errors.ts';
import { closed, toFailure } from './output.ts';
import type { Failure } from './output.ts';

/** A fault of one source, as exactly as it is known. */
export interface SourceFault extends Failure {
  readonly source: string;
  /** The source's own word for the object. */
  readonly object?: string;
}

/** What was being tried, and what the source is configured to have. */
export interface FaultPlace {
  readonly source: string;
  readonly object?: string;
  readonly objects: readonly string[];
}

/** The place of a mapping at which it names what is not there: `customers.fields.name: …`. */
const MAPPING_LINE = /^\s*(?<object>[^.:]+)\.(?<field>[^:]+): (?<text>.+)$/u;

/** A pause in the words of somebody who waits for it to be over. */
function toPause({ message, retryAfterMs, action }: OverlayError): Pick<Failure, 'message' | 'action'> {
  if (retryAfterMs === undefined || retryAfterMs <= 0) return { message, action };
  const seconds = Math.ceil(retryAfterMs / 1_000);
  return {
    message: `${closed(message)} No call is made for another ${seconds} s.`,
    action: `Run crm-overlay check again in ${seconds} s; lower the polling rate if it repeats.`,
  };
}

/** A failure as faults: one for each line of a message that lists several places of a mapping. */
export function toSourceFaults(error: unknown, { source, object, objects }: FaultPlace): readonly SourceFault[] {
  const failure = { ...toFailure(error), ...(isOverlayError(error, 'SOURCE_RATE_LIMITED') ? toPause(error) : {}), source };
  // What we did not expect may quote a customer's data.
  if (!isOverlayError(error))
    return [{ ...failure, message: `Checking ${object ?? source} broke off.`, ...(object === undefined ? {} : { object }) }];
  const [head = '', ...lines] = failure.message.split('\n');
  const places = lines.flatMap((line) => {
    const found = MAPPING_LINE.exec(line)?.groups;
    const named = found?.['object'] ?? '';
    return found === undefined || !objects.includes(named)
      ? []
      : [{ ...failure, object: named, field: found['field'] ?? '', message: found['text'] ?? '' }];
  });
  if (places.length > 0) return places;
  return [{ ...failure, message: [head, ...lines.map((line) => line.trim())].join(' '), ...(object === undefined ? {} : { object }) }];
}
