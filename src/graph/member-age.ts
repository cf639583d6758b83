import type { RecordRef } from '../../connectors/connector.ts';

/** A record behind an entity, and how old our copy of it is. */
export interface MemberAge extends RecordRef {
  /** When the copy was last known to equal the source, milliseconds since the epoch. */
  readonly asOfMs: number;
}

/** Reads how old the copies behind entities are, by the ids the entities are asked by; one statement. Unknown ids are missing. */
export type ReadMemberAges = (ids: readonly string[]) => Promise<ReadonlyMap<string, readonly MemberAge[]>>;
