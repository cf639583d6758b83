import type { RecordKind, RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import type { LearnLinkage } from './learn-linkage.ts';
import { PROFILE_VERSION } from './profile-version.ts';

/** Records that are read anew together. */
const BATCH_SIZE = 500;

/**
 * Learns from the records where there are enough of them, then reads anew those whose values were brought to canonical form by other rules than
 * today's, or that were decided by another version of what was learned, and decides anew who they are. Every batch is
 * kept as it is done: who is stopped in between goes on where it stopped. Golden ids stay.
 *
 * @returns how many records were read anew.
 */
export type ReprofileRecords = (options: { readonly signal: AbortSignal }) => Promise<number>;

/** What reading anew needs. */
export interface ReprofileRecordsDependencies {
  readonly database: Sql;
  readonly learn: LearnLinkage;
  /** In the order in which they depend on each other. */
  readonly kinds: readonly RecordKind[];
  readonly refresh: (
    changed: readonly { readonly kind: RecordKind; readonly refs: readonly RecordRef[] }[],
    options: { readonly signal: AbortSignal },
  ) => Promise<void>;
}

/** Reading anew on one database. */
export function createReprofileRecords({ database, learn, kinds, refresh }: ReprofileRecordsDependencies): ReprofileRecords {
  return async ({ signal }) => {
    await learn({ signal });
    let reprofiled = 0;
    for (const kind of kinds) {
      let last: RecordRef | undefined;
      for (;;) {
        signal.throwIfAborted();
        const refs = await outdated(database, kind, last);
        if (refs.length === 0) break;
        await refresh([{ kind, refs }], { signal });
        reprofiled += refs.length;
        last = refs.at(-1);
      }
    }
    return reprofiled;
  };
}

// Always behind the last one: a record that cannot be brought up to date must not be tried for ever.
async function outdated(sql: Sql, kind: RecordKind, last: RecordRef | undefined): Promise<readonly RecordRef[]> {
  return await sql.query<RecordRef>(
    `select source, object, id from identity.profile
     where kind = $1 and (version <> $2 or model_version <> (select coalesce(max(learned.version), 0) from identity.linkage_model as learned where learned.kind = $1))
       and ($3::text is null or (source, object, id) > ($3, $4, $5))
     order by source, object, id limit $6`,
    [kind, PROFILE_VERSION, last?.source ?? null, last?.object ?? null, last?.id ?? null, BATCH_SIZE],
  );
}
