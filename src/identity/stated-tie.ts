import type { SourceRecord } from '../../connectors/connector.ts';
import { isGoldenKind } from './golden.ts';
import type { GoldenKind } from './golden.ts';

/** What a record says about its tie to another record of its source. */
export interface StatedTie {
  readonly kind: GoldenKind;
  readonly source: string;
  /** Absent where the source names only an id: `ownerId`. */
  readonly object?: string | undefined;
  readonly id: string;
  /** The source's word for the tie, where it has one. */
  readonly role?: string | undefined;
}

/**
 * Every tie that a record states, primary ones first and otherwise in a fixed order: sources list them in no promised one. An `ownerId` says
 * the same as a link to that owner, and is stated once.
 */
export function statedTies({ ref, fields, links }: Pick<SourceRecord, 'ref' | 'fields' | 'links'>): readonly StatedTie[] {
  const linked = links.flatMap(({ kind, object, id, role }): readonly StatedTie[] =>
    isGoldenKind(kind) ? [{ kind, source: ref.source, object, id, role }] : [],
  );
  const { ownerId } = fields;
  const isNew = ownerId !== undefined && !linked.some(({ kind, id }) => kind === 'owner' && id === ownerId);
  return [...linked.toSorted(byRole), ...(isNew ? [{ kind: 'owner', source: ref.source, id: ownerId } as const] : [])];
}

function byRole(a: StatedTie, b: StatedTie): number {
  return Number(isPrimary(b)) - Number(isPrimary(a)) || (orderKey(a) < orderKey(b) ? -1 : 1);
}

function isPrimary({ role }: StatedTie): boolean {
  return role?.toLowerCase() === 'primary';
}

function orderKey({ kind, object, id, role }: StatedTie): string {
  return JSON.stringify([kind, object, id, role ?? '']);
}
