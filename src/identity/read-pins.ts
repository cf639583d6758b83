import type { SourceRecord } from '../../connectors/connector.ts';
import type { Sql } from '../platform/postgres.ts';
import { createDecisionStore } from './decision-store.ts';
import type { StewardDecision } from './decision.ts';
import type { GoldenKind } from './golden.ts';
import type { Member } from './member.ts';
import { PINNABLE } from './pin.ts';
import { toProfile } from './profile.ts';

/** What people pinned on an entity, as members that speak for one field each. */
export type FindPins = <Kind extends GoldenKind>(kind: Kind, goldenId: string) => readonly Member<Kind>[];

/** Reads what people pinned on entities of any kind; one statement, whatever their number. */
export async function readPins(sql: Sql, goldenIds: readonly string[]): Promise<FindPins> {
  const counting = Map.groupBy(await createDecisionStore(sql).pinsOf(goldenIds), ({ goldenId }) => goldenId);
  return (kind, goldenId) => (counting.get(goldenId) ?? []).flatMap(({ decision }) => toPinMember(kind, decision) ?? []);
}

/** A pinned value as a member; undefined for an unpin, and for what the field's rules do not read any more. */
export function toPinMember<Kind extends GoldenKind>(kind: Kind, decision: StewardDecision): Member<Kind> | undefined {
  const { id, at, field = '', value = '' } = decision;
  const fields: (typeof PINNABLE)[Kind] = PINNABLE[kind];
  const said = decision.kind === 'pin' && Object.hasOwn(fields, field) ? fields[field]?.read(value) : undefined;
  if (said === undefined) return undefined;
  const record: SourceRecord = {
    ref: { source: 'steward', object: 'decision', id },
    kind,
    fields: {},
    links: [],
    raw: {},
    changedAt: at,
    version: id,
    state: 'live',
  };
  return {
    record: { ...record, fetchedAt: at },
    profile: { ...toProfile(kind, record, {}), ...said },
    ties: [],
    dialling: 'unknown',
    score: 1,
    why: [],
    pinnedField: field,
  };
}
