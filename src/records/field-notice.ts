import type { KnownObject } from './field-catalogue.ts';

/** Something about a source's fields that a person should look at. */
export interface FieldNotice {
  readonly code: 'FIELD_REMOVED' | 'FIELD_RETYPED';
  readonly object: string;
  readonly field: string;
  readonly message: string;
  /** What to do about it. */
  readonly action: string;
  /** When it was noticed, ISO 8601 UTC. */
  readonly at: string;
}

/** Notices that a source shows at most: the newest. */
const SHOWN = 100;

/** Milliseconds for which a notice is shown; a field that the graph reads from is missed for as long as it is away. */
const SHOWN_FOR_MS = 30 * 86_400_000;

/** What changed about the fields of a source, the newest first. */
export function toFieldNotices(objects: readonly KnownObject[], nowMs: number): readonly FieldNotice[] {
  return objects
    .flatMap(noticesOf)
    .filter(({ at, mapped }) => mapped || Date.parse(at) > nowMs - SHOWN_FOR_MS)
    .toSorted((left, right) => compare(right.at, left.at) || compare(left.field, right.field))
    .slice(0, SHOWN)
    .map(({ mapped: _mapped, ...notice }) => notice);
}

function compare(left: string, right: string): number {
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function noticesOf({ object, fields }: KnownObject): readonly (FieldNotice & { readonly mapped: boolean })[] {
  return fields.flatMap(({ name, type, formerType, retypedAt, removedAt, mappedTo, firstSeenAt }) => {
    const about = { object, field: name };
    if (type === 'missing') {
      // A mapping that names it no longer has been mended.
      if (removedAt !== undefined) return [];
      const graph = mappedTo === undefined ? '' : ` The graph would read ${mappedTo} from it.`;
      return {
        ...about,
        code: 'FIELD_REMOVED' as const,
        message: `The configuration names ${name} of ${object}, and the source shows us no such field.${graph}`,
        action: 'Correct the name in the configuration, or give our user access to the field; crm-overlay check names the place.',
        at: firstSeenAt,
        mapped: true,
      };
    }
    if (removedAt !== undefined) {
      const graph = mappedTo === undefined ? '' : ` The graph read ${mappedTo} from it.`;
      return {
        ...about,
        code: 'FIELD_REMOVED' as const,
        message: `${object} no longer shows a field ${name}: its value is null; raw keeps the last one.${graph}`,
        action: 'Nothing if it was meant; else give our user access to the field again, or map the one that took its place.',
        at: removedAt,
        mapped: mappedTo !== undefined,
      };
    }
    if (retypedAt === undefined) return [];
    return {
      ...about,
      code: 'FIELD_RETYPED' as const,
      message: `${name} of ${object} is of type ${type} now; it was ${formerType ?? 'another'}. Values that do not fit stay as they were sent.`,
      action: 'Check what reads the field: its values may be written differently from now on.',
      at: retypedAt,
      mapped: false,
    };
  });
}
