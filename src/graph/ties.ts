import type { RecordRef } from '../../connectors/connector.ts';
import type { GoldenValues } from '../identity/golden-values.ts';
import type { GoldenKind } from '../identity/golden.ts';
import type { Member } from '../identity/member.ts';
import type { EntityKind } from './entity.ts';

/** What an entity's records say about its tie to another record; resolved to a golden id once that record is known. */
export interface Tie {
  readonly toKind: EntityKind;
  /** 0 is the most trusted of its kind. */
  readonly place: number;
  readonly source: string;
  /** Absent where the source names only an id. */
  readonly toObject?: string;
  readonly toId: string;
  readonly role?: string;
}

/** The kinds each kind of entity is tied to. */
const TIED_TO: Readonly<Record<EntityKind, readonly EntityKind[]>> = {
  owner: [],
  account: ['owner'],
  contact: ['owner', 'account'],
  deal: ['owner', 'account', 'contact'],
  ticket: ['owner', 'account', 'contact'],
};

/**
 * Every tie of an entity, best first for each kind: what survivorship chose, then what the members say, the latest changed
 * first and within a member its primary ties first. The order of the members does not matter.
 */
export function toTies(kind: EntityKind, values: GoldenValues[GoldenKind], members: readonly Member[]): readonly Tie[] {
  const stated = members.toSorted(byLatestChange).flatMap(tiesOfMember);
  const all = [...chosenTies(values).map((tie) => withStatedRole(tie, stated)), ...stated];
  return TIED_TO[kind].flatMap((toKind) => {
    const ties = distinctTies(all.filter((tie) => tie.toKind === toKind));
    return ties.map((tie, place) => ({ ...tie, place }));
  });
}

type UnplacedTie = Omit<Tie, 'place'>;

function chosenTies(values: GoldenValues[GoldenKind]): readonly UnplacedTie[] {
  const chosen: readonly (readonly [EntityKind, RecordRef | undefined])[] = [
    ['owner', 'owner' in values ? values.owner : undefined],
    ['account', 'account' in values ? values.account : undefined],
    ['contact', 'contact' in values ? values.contact : undefined],
  ];
  return chosen.flatMap(([toKind, ref]) => (ref === undefined ? [] : [{ toKind, source: ref.source, toObject: ref.object, toId: ref.id }]));
}

function withStatedRole(tie: UnplacedTie, stated: readonly UnplacedTie[]): UnplacedTie {
  return stated.find((other) => keyOf(other) === keyOf(tie)) ?? tie;
}

function byLatestChange({ record: a }: Member, { record: b }: Member): number {
  return compare(b.changedAt, a.changedAt) || compare(JSON.stringify(a.ref), JSON.stringify(b.ref));
}

function tiesOfMember({ record }: Member): readonly UnplacedTie[] {
  const { source } = record.ref;
  const links = record.links.flatMap(({ kind, object, id, role }): readonly UnplacedTie[] =>
    kind === 'activity' ? [] : [{ toKind: kind, source, toObject: object, toId: id, ...(role !== undefined && { role }) }],
  );
  const { ownerId } = record.fields;
  const linksOwner = links.some(({ toKind, toId }) => toKind === 'owner' && toId === ownerId);
  const owner: readonly UnplacedTie[] = ownerId === undefined || linksOwner ? [] : [{ toKind: 'owner', source, toId: ownerId }];
  return [...links.toSorted(byRole), ...owner];
}

// Sources list ties in no promised order.
function byRole(a: UnplacedTie, b: UnplacedTie): number {
  return Number(isPrimary(b)) - Number(isPrimary(a)) || compare(keyOf(a), keyOf(b)) || compare(a.role ?? '', b.role ?? '');
}

function isPrimary({ role }: UnplacedTie): boolean {
  return role?.toLowerCase() === 'primary';
}

function distinctTies(ties: readonly UnplacedTie[]): readonly UnplacedTie[] {
  const first = new Map<string, UnplacedTie>();
  for (const tie of ties) if (!first.has(keyOf(tie))) first.set(keyOf(tie), tie);
  return [...first.values()];
}

function keyOf({ toKind, source, toObject, toId }: UnplacedTie): string {
  return JSON.stringify([toKind, source, toObject ?? null, toId]);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
