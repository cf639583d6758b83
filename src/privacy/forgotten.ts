import type { Notices } from '../platform/notices.ts';
import type { Sql } from '../platform/postgres.ts';
import { selectForgotten } from './store.ts';

/** Where processes tell each other whom to forget. */
export const FORGOTTEN_CHANNEL = 'crm_overlay_forgotten';

/** Who is forgotten. */
export interface Forgotten {
  /**
   * Those of these golden ids that stand for somebody forgotten, as the database says now.
   *
   * @throws {OverlayError} `DATABASE_UNAVAILABLE`: then no value is put back.
   */
  among(ids: Iterable<string>): Promise<ReadonlySet<string>>;
  /** Whether this process has heard since that somebody was forgotten; for what was looked up before and is still being told. */
  wasHeard(id: string): boolean;
}

/**
 * Looks up who is forgotten and listens for more.
 *
 * @param notices - of {@link FORGOTTEN_CHANNEL}; without them only what is looked up is known.
 */
export function createForgotten({
  database,
  notices,
}: {
  readonly database: Sql;
  readonly notices?: Notices | undefined;
}): Forgotten & Disposable {
  const heard = new Set<string>();
  const hear = (ids: readonly string[]): void => ids.forEach((id) => heard.add(id));
  const subscription = notices?.subscribe((notice) => {
    if (notice.kind === 'said') return void heard.add(notice.text);
    // What was missed is looked up. Should that fail too, the next look-up still knows.
    selectForgotten(database, undefined).then(hear, () => undefined);
  });
  return {
    async among(ids) {
      const asked = [...new Set(ids)];
      const found = asked.length === 0 ? [] : await selectForgotten(database, asked);
      hear(found);
      return new Set(found);
    },
    wasHeard: (id) => heard.has(id),
    [Symbol.dispose]: () => subscription?.[Symbol.dispose](),
  };
}
