import type { RecordRef } from '../../connectors/connector.ts';

/** A ref as one text: to look records up in maps, and to order them the same way everywhere. */
export function recordKey({ source, object, id }: RecordRef): string {
  return JSON.stringify([source, object, id]);
}
