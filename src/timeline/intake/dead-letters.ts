import type { ReceivedEvents, WebhookSender } from '../../../connectors/webhook.ts';
import { OverlayError } from '../../errors.ts';
import { checkPageSize, decodeCursor, toPage } from '../../graph/page.ts';
import type { OrderKey, Page, PageRequest } from '../../graph/page.ts';
import type { Clock } from '../../platform/clock.ts';
import type { Database } from '../../platform/postgres.ts';
import { forgetDeaths } from './claim-store.ts';
import { countDead, lockDead, removeRefused, reviveDead, selectDead } from './dead-letter-store.ts';
import type { DeadLetter, RefusedRow } from './dead-letter-store.ts';
import { storeIncoming } from './incoming-store.ts';

export type { DeadLetter };

/** What became of events that were sent back to work. */
export interface Redriven {
  /** Those that are worked off anew. */
  readonly redriven: readonly string[];
  /** Those that stay set aside: nobody can read them yet. */
  readonly unreadable: readonly string[];
}

/** What was set aside. */
export interface DeadLetters {
  /**
   * One page, the oldest first, counted.
   *
   * @throws {OverlayError} `BAD_CURSOR`, `BAD_USER_INPUT` for a page of more than 100.
   */
  page(request: PageRequest): Promise<Page<DeadLetter>>;
  /**
   * Sends events back to work: they have all their attempts again. What could not be read is read anew by its sender, as it reads now. Ids that
   * name nothing that is set aside are left out.
   *
   * @throws {OverlayError} `BAD_USER_INPUT` for more than 1,000 ids, `BAD_ID` for what is none.
   */
  redrive(ids: readonly string[]): Promise<Redriven>;
}

/** What is needed to look after what was set aside. */
export interface DeadLettersDependencies {
  readonly database: Database;
  readonly senders: ReadonlyMap<string, WebhookSender>;
  /** Told after events were sent back to work. */
  readonly arrived: () => void;
  readonly clock: Clock;
}

/** Ids one call may name. */
const MAX_IDS = 1_000;

const ORDER: readonly OrderKey[] = [{ name: 'ARRIVAL', direction: 'ASC', type: 'numeric' }];

const LIST = 'dead letters';

/** What was set aside, on one database. */
export function createDeadLetters({ database, senders, arrived, clock }: DeadLettersDependencies): DeadLetters {
  return {
    async page(request) {
      const after = decodeCursor(ORDER, request.after, LIST)?.[0] ?? '0';
      if (!isNumber(after)) throw new OverlayError('BAD_CURSOR', 'The cursor does not belong to the dead letters.');
      const [found, totalCount] = await Promise.all([
        selectDead(database, { most: checkPageSize(request.first) + 1, after }),
        countDead(database),
      ]);
      return toPage(
        found.map((node) => ({ node, keys: [node.id] })),
        request,
        { order: ORDER, name: LIST, totalCount },
      );
    },
    async redrive(ids) {
      if (ids.length > MAX_IDS) throw new OverlayError('BAD_USER_INPUT', `ids may name ${MAX_IDS} events at most.`);
      if (!ids.every(isNumber)) throw new OverlayError('BAD_ID', 'This is no id of a dead letter.');
      const redriven = await database.transaction(async (sql) => {
        const { failed, refused } = await lockDead(sql, [...new Set(ids)]);
        await reviveDead(sql, failed);
        await forgetDeaths(sql, failed);
        const read = refused.map((row) => ({ row, received: readAgain(row, senders.get(row.source)) }));
        const readable = read.flatMap(({ row, received }) => (received === undefined ? [] : [{ row, received }]));
        await storeIncoming(
          sql,
          readable.map(({ row, received }) => ({ sender: row.source, received })),
          new Date(clock.now()).toISOString(),
        );
        const numbers = readable.map(({ row }) => row.number);
        await removeRefused(sql, numbers);
        const unreadable = read.flatMap(({ row, received }) => (received === undefined ? [row.number] : []));
        return { redriven: [...failed, ...numbers], unreadable };
      });
      if (redriven.redriven.length > 0) arrived();
      return redriven;
    },
  };
}

function isNumber(id: string): boolean {
  return /^\d{1,18}$/u.test(id);
}

/** What a part that was refused says to the sender as it is configured, and reads, now; undefined where it still says nothing. */
function readAgain({ raw }: RefusedRow, sender: WebhookSender | undefined): ReceivedEvents | undefined {
  const received = sender?.readAgain?.(raw);
  return received === undefined || received.refused.length > 0 ? undefined : received;
}
