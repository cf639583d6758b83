import { createHash } from 'node:crypto';

import { projectionOf } from './projection.ts';
import type { Projection } from './projection.ts';
import type { Subject } from './subject.ts';

/**
 * Hash of the material projection of a subject's facts. Nothing else wakes a model.
 *
 * @param now - milliseconds since the epoch; only the silence depends on it.
 */
export function fingerprintOf(subject: Subject, now: number): string {
  return hashOf(projectionOf(subject, now));
}

/** The fingerprint of a projection; the order of its names does not matter. */
export function hashOf(projection: Projection): string {
  const parts = Object.entries(projection).toSorted(([left], [right]) => (left < right ? -1 : 1));
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}
