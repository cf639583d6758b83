import { randomBytes } from 'node:crypto';

import type { Clock } from './clock.ts';

/** Makes identifiers that sort by the time they were made. */
export interface Ids {
  /** `prefix_` and a UUIDv7 as 32 hexadecimal digits. */
  next(prefix: string): string;
}

/**
 * Identifiers on a clock.
 *
 * @see RFC 9562 section 5.7 (UUID version 7)
 */
export function createIds(clock: Clock): Ids {
  return {
    next(prefix) {
      const time = clock.now().toString(16).padStart(12, '0');
      const random = randomBytes(10);
      random.writeUInt8(0x70 | (random.readUInt8(0) & 0x0f), 0);
      random.writeUInt8(0x80 | (random.readUInt8(2) & 0x3f), 2);
      return `${prefix}_${time}${random.toString('hex')}`;
    },
  };
}
