import { OverlayError } from '../errors.ts';
import { entityKindOf } from '../graph/entity.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database } from '../platform/postgres.ts';
import type { Keyring } from '../privacy/keyring.ts';
import { shredPerson } from '../privacy/shred-person.ts';
import { createAuditLog } from '../trust/audit.ts';
import type { StampEntry } from '../trust/chain-keys.ts';
import { deleteAnswersNaming } from './forget-person-store.ts';
import { knownValuesOfEntity } from './known-values.ts';

/** What was forgotten of somebody. */
export interface ForgottenPerson {
  /** Golden id. */
  readonly id: string;
  /** Since when; earlier than now when it was done before. ISO 8601, UTC. */
  readonly forgottenAt: string;
  /** Values that were destroyed now, beside their key. */
  readonly valuesDestroyed: number;
  /** Answers that were deleted now: about the person, or naming them. */
  readonly answersDeleted: number;
  /** The entry of the audit log that records it. */
  readonly audit: string;
}

/**
 * Forgets a contact: destroys their key and every value under it, deletes the answers about them and those that name them, takes them out
 * of search, and from then on puts no value of theirs into an AI text again, in any process. What their sources say stays as it is until it
 * is deleted there. All or nothing, recorded in the audit log, and harmless to repeat.
 *
 * @throws {OverlayError} `BAD_ID` when the id is no contact's, `ENTITY_NOT_FOUND` when it was never given out, `AUDIT_UNAVAILABLE` when it
 *   cannot be recorded: then nothing is forgotten.
 */
export type ForgetPerson = (id: string, options: { readonly viewer: string; readonly trigger: string }) => Promise<ForgottenPerson>;

/** What forgetting works with. */
export interface ForgetPersonDependencies {
  readonly database: Database;
  readonly graph: Pick<GraphReader, 'entities'>;
  readonly keyring: Keyring;
  readonly clock: Clock;
  readonly ids: Ids;
  /** See {@link createAuditLog}. */
  readonly stampEntry?: StampEntry | undefined;
}

/** Forgetting on one database. */
export function createForgetPerson({ database, graph, keyring, clock, ids, stampEntry }: ForgetPersonDependencies): ForgetPerson {
  return async (id, { viewer, trigger }) => {
    if (entityKindOf(id) !== 'contact') throw new OverlayError('BAD_ID', 'This is no id of a contact.');
    const entity = (await graph.entities([id])).get(id);
    const known = entity === undefined ? [] : knownValuesOfEntity(entity);
    return await database.transaction(async (sql) => {
      const shredded = await shredPerson(sql, id, { keyring, known, now: new Date(clock.now()).toISOString() });
      if (shredded === undefined) throw new OverlayError('ENTITY_NOT_FOUND', 'There is no contact with this id.');
      const { ids: all, since, values, jobs } = shredded;
      const [person = id] = all;
      const answers = await deleteAnswersNaming(sql, all);
      const counted = `${values} values, ${answers} answers, ${jobs} jobs`;
      const [audit = ''] = await createAuditLog({ database: sql, clock, ids, stampEntry }).append([
        { kind: 'FORGOTTEN', about: person, model: '', viewer, trigger, verdicts: [{ check: 'forget', outcome: 'done', detail: counted }] },
      ]);
      return { id: person, forgottenAt: since, valuesDestroyed: values, answersDeleted: answers, audit };
    });
  };
}
