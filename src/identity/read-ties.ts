import type { RecordRef } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import type { MemberTie } from './member.ts';
import { readPersonName } from './profile-owner.ts';
import { readText } from './read-field.ts';
import { recordKey } from './record-key.ts';
import { statedTies } from './stated-tie.ts';
import type { StatedTie } from './stated-tie.ts';
import { createIdentityStore } from './store.ts';
import type { TiedRecord } from './store.ts';

/** Reads what records are tied to, by record key; one statement, whatever the number of records. */
export async function readTies(database: Sql, records: readonly StoredRecord[]): Promise<ReadonlyMap<string, readonly MemberTie[]>> {
  const stated = records.map((record) => ({ key: recordKey(record.ref), ties: statedTies(record) }));
  const asked = new Map(stated.flatMap(({ ties }) => ties).map((tie) => [tieKey(tie), tie]));
  const found = await createIdentityStore(database).tiedRecords([...asked.values()]);
  const byTie = Map.groupBy(found, ({ tie }) => tieKey(tie));
  const toTies = (tie: StatedTie): readonly MemberTie[] => {
    const held = byTie.get(tieKey(tie));
    if (held !== undefined)
      return held.map(({ ref, goldenId, fields }) => ({ kind: tie.kind, ref, goldenId, name: nameOf(tie.kind, fields) ?? ref.id }));
    return tie.object === undefined ? [] : [{ kind: tie.kind, ref: refOf(tie, tie.object) }];
  };
  return new Map(stated.map(({ key, ties }) => [key, ties.flatMap(toTies)]));
}

function tieKey({ kind, source, object, id }: Pick<StatedTie, 'kind' | 'source' | 'object' | 'id'>): string {
  return JSON.stringify([kind, source, object ?? null, id]);
}

function refOf({ source, id }: StatedTie, object: string): RecordRef {
  return { source, object, id };
}

function nameOf(kind: StatedTie['kind'], fields: TiedRecord['fields']): string | undefined {
  const { name, given, family } = fields;
  return kind === 'owner' || kind === 'contact' ? readPersonName({ name, given, family })?.text : readText(name);
}
