import type { GoldenKind } from '../identity/golden.ts';
import type { Member } from '../identity/member.ts';
import { createMemberReader } from '../identity/read-members.ts';
import { readPins } from '../identity/read-pins.ts';
import type { FindPins } from '../identity/read-pins.ts';
import { survive } from '../identity/survivorship.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import { ENTITY_KINDS, entityKindOf } from './entity.ts';
import { TO_ROW } from './golden-row.ts';
import type { GoldenColumns } from './golden-row.ts';
import { applyPulses } from './pulse-store.ts';
import { lockProjection, putRows, removeRows, replaceMembers, replaceTies } from './store.ts';
import type { EntityTie, Membership } from './store.ts';
import { relinkAccounts, relinkContacts, relinkDeals, relinkTickets, sumDealsOf } from './tie-store.ts';
import { toTies } from './ties.ts';

/** Golden ids that one transaction projects at most. */
const BATCH_SIZE = 500;

/** What a projection needs. */
export interface ProjectEntitiesDependencies {
  readonly database: Database;
}

/** What a projection wrote. */
export interface ProjectedEntities {
  /** The ids it was asked for, and those whose ties it resolved anew because what they point to has come, moved or gone. */
  readonly touched: readonly string[];
}

/**
 * Brings the golden view of entities of any kind to what identity knows now; ids merged away or retired are removed.
 * Whatever the order of calls, the same memberships end in the same rows.
 */
export type ProjectEntities = (goldenIds: readonly string[], options: { readonly signal: AbortSignal }) => Promise<ProjectedEntities>;

/** The projection on one database. */
export function createProjectEntities({ database }: ProjectEntitiesDependencies): ProjectEntities {
  return async (goldenIds, { signal }) => {
    const touched = new Set<string>();
    const ids = [...new Set(goldenIds)];
    for (let start = 0; start < ids.length; start += BATCH_SIZE) {
      signal.throwIfAborted();
      const batch = ids.slice(start, start + BATCH_SIZE);
      for (const id of await database.transaction(async (sql) => await projectBatch(sql, batch))) touched.add(id);
    }
    return { touched: [...touched] };
  };
}

async function projectBatch(sql: Sql, ids: readonly string[]): Promise<ReadonlySet<string>> {
  // Members are read under the lock: read before it, they could be older than what another projection has written since.
  await lockProjection(sql);
  const survivors = await createMemberReader(sql).survivorOf(ids);
  const findPins = await readPins(sql, ids);
  const projected: ProjectedKind[] = [];
  for (const kind of ENTITY_KINDS) {
    const asked = ofKind(kind, ids);
    // An id merged away would answer with the survivor's members; it has none of its own.
    const alive = asked.filter((id) => survivors.get(id) === id);
    if (asked.length > 0) projected.push(await projectKind(sql, kind, { asked, alive, findPins }));
  }
  const ties = projected.flatMap((of) => of.ties);
  const members = projected.flatMap((of) => of.members);
  const poorer = projected.flatMap((of) => of.poorer);
  await replaceTies(sql, ids, ties);
  const touched = new Set([...ids, ...(await replaceMembers(sql, ids, members))]);
  const following = await relink(sql, [...touched], poorer);
  await applyPulses(sql, ids);
  return touched.union(new Set(following));
}

/** What the projection of one kind leaves to be resolved. */
interface ProjectedKind {
  readonly members: readonly Membership[];
  readonly ties: readonly EntityTie[];
  /** Accounts that lost a deal with a removed row. */
  readonly poorer: readonly string[];
}

async function projectKind(
  sql: Sql,
  kind: GoldenKind,
  { asked, alive, findPins }: { readonly asked: readonly string[]; readonly alive: readonly string[]; readonly findPins: FindPins },
): Promise<ProjectedKind> {
  const membersById = await createMemberReader(sql).membersOf(kind, alive);
  const resolved = [...membersById].map(([id, members]) => resolve(kind, id, { members, pins: findPins(kind, id) }));
  const rows = resolved.map(({ row }) => row);
  const ended = asked.filter((id) => !membersById.has(id));
  await putRows(sql, kind, rows);
  return {
    members: resolved.flatMap(({ members }) => members),
    ties: resolved.flatMap(({ ties }) => ties),
    poorer: await removeRows(sql, kind, ended),
  };
}

function resolve<Kind extends GoldenKind>(
  kind: Kind,
  id: string,
  { members, pins }: { readonly members: readonly Member<Kind>[]; readonly pins: readonly Member<Kind>[] },
): Omit<ProjectedKind, 'poorer'> & { readonly row: GoldenColumns } {
  const { values, provenance } = survive(kind, members, pins);
  const refs = members.map(({ record }) => record.ref);
  return {
    row: TO_ROW[kind]({ id, values, provenance, members }),
    ties: toTies(kind, values, members).map((tie) => ({ ...tie, entityId: id })),
    members: refs.map((ref) => ({ ref, kind, entityId: id })),
  };
}

/**
 * Resolves the ties of entities: people first, because deals and tickets may owe their account to a person.
 *
 * @returns the deals and tickets that had to follow a person to another account.
 */
async function relink(sql: Sql, ids: readonly string[], poorer: readonly string[]): Promise<readonly string[]> {
  await relinkAccounts(sql, ofKind('account', ids));
  const following = await relinkContacts(sql, ofKind('contact', ids));
  const all = [...new Set([...ids, ...following])];
  const accounts = await relinkDeals(sql, ofKind('deal', all));
  await relinkTickets(sql, ofKind('ticket', all));
  await sumDealsOf(sql, [...poorer, ...accounts]);
  return following;
}

function ofKind(kind: GoldenKind, ids: readonly string[]): readonly string[] {
  return ids.filter((id) => entityKindOf(id) === kind);
}
