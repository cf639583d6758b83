import type { RecordKind, RecordRef } from '../../connectors/connector.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database, Sql } from '../platform/postgres.ts';
import { createRecordStore } from '../records/store.ts';
import type { StoredRecord } from '../records/stored-record.ts';
import { blockKeys, LARGEST_BLOCK } from './blocking.ts';
import { createFindConversions } from './conversion.ts';
import { countrySpreads, diallersOf } from './country-store.ts';
import type { CountrySpread } from './country-store.ts';
import { createDecisionStore } from './decision-store.ts';
import { employerDomains, employerKey } from './employer.ts';
import { gatherNeighbourhood } from './gather-neighbourhood.ts';
import { isGoldenKind } from './golden.ts';
import type { GoldenKind } from './golden.ts';
import { createKnowledgeReader } from './knowledge-reader.ts';
import type { Knowledge } from './linkage-knowledge.ts';
import { decideMembership } from './membership.ts';
import { phoneKey } from './normalise/phone.ts';
import type { Profile } from './profile-values.ts';
import { toProfile } from './profile.ts';
import { readCandidates } from './read-candidates.ts';
import { recordKey } from './record-key.ts';
import { createReviewStore } from './review-store.ts';
import { findReviews } from './review.ts';
import { settleMemberships } from './settle-memberships.ts';
import type { FindSourceSettings } from './source-settings.ts';
import { createIdentityStore } from './store.ts';
import type { IdentityStore, Membership } from './store.ts';

/** What the resolution needs. */
export interface ResolveRecordsDependencies {
  readonly database: Database;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly settings: FindSourceSettings;
}

/** What a resolution did. */
export interface Resolution {
  /** Golden ids whose members or whose members' values changed, those that were merged away or retired included; sorted. */
  readonly changed: readonly string[];
}

/**
 * Decides anew who changed records are, with everyone they are or were linked to, as people said where they did. The result does not depend on
 * the order or the number of calls: it equals one run over all records. Contacts, deals and tickets of accounts that changed are decided anew with them, and their golden
 * ids are among the changed. Up to 1,000 refs a call are a good measure.
 */
export type ResolveRecords = (
  kind: RecordKind,
  refs: readonly RecordRef[],
  options: { readonly signal: AbortSignal },
) => Promise<Resolution>;

/** A resolution over the records of a database; each call is one transaction, one at a time for each kind. */
export function createResolveRecords(dependencies: ResolveRecordsDependencies): ResolveRecords {
  const readKnowledge = createKnowledgeReader();
  return async (kind, refs, { signal }) => {
    signal.throwIfAborted();
    if (!isGoldenKind(kind) || refs.length === 0) return { changed: [] };
    const changed = await dependencies.database.transaction(
      async (sql) => await resolveIn(sql, { dependencies, knowledge: await readKnowledge(sql), signal }, { kind, refs }),
    );
    return { changed: [...changed].toSorted() };
  };
}

interface Run {
  readonly dependencies: ResolveRecordsDependencies;
  readonly knowledge: Knowledge;
  readonly signal: AbortSignal;
}

interface Subject<Kind extends GoldenKind> {
  readonly kind: Kind;
  readonly refs: readonly RecordRef[];
}

async function resolveIn<Kind extends GoldenKind>(sql: Sql, run: Run, { kind, refs }: Subject<Kind>): Promise<ReadonlySet<string>> {
  const store = createIdentityStore(sql);
  await store.lock(kind);
  const intake = await takeIn(sql, run, { kind, refs });
  run.signal.throwIfAborted();
  const stores = { store, decisions: createDecisionStore(sql), conversionsOf: createFindConversions(sql), knowledge: run.knowledge };
  const neighbourhood = await gatherNeighbourhood(stores, kind, intake.seeds);
  run.signal.throwIfAborted();
  const clusters = decideMembership(neighbourhood);
  const held = new Map([...neighbourhood.memberships, ...intake.departed]);
  const now = new Date(run.dependencies.clock.now()).toISOString();
  const { ids } = run.dependencies;
  const settled = await settleMemberships(sql, { kind, clusters, held, successors: intake.successors }, { ids, now });
  const reviews = findReviews(kind, neighbourhood, clusters);
  await createReviewStore(sql).replace(kind, [...neighbourhood.refs.values(), ...refs], { reviews, since: now });
  const changed = new Set([...settled.changed, ...intake.redialled]);
  for (const ref of refs) {
    const goldenId = settled.goldenIds.get(recordKey(ref));
    if (goldenId !== undefined) changed.add(goldenId);
  }
  if (kind === 'account') {
    const dependents = await resolveDependents(sql, run, {
      accounts: [...refs, ...settled.moved],
      judged: [...intake.restated, ...settled.moved],
    });
    return changed.union(dependents).union(await employedBy(store, intake.domains, settled.moved));
  }
  return changed.union(await tiedTo(sql, [...settled.moved, ...intake.renamed]));
}

// People whom only the domain ties to an account. The lock sees to it that none of them is being resolved right now.
async function employedBy(store: IdentityStore, domains: readonly string[], moved: readonly RecordRef[]): Promise<ReadonlySet<string>> {
  const ofMoved = (await store.profiles('account', moved)).flatMap(({ profile }) => profile.domains);
  const keys = [...new Set([...domains, ...ofMoved])].map(employerKey);
  if (keys.length === 0) return new Set();
  await store.lock('contact');
  const people = await store.memberships(await store.recordsInBlocks('contact', keys));
  return new Set(people.map(({ goldenId }) => goldenId));
}

// Who an entity's ties lead to, and what these are called, is among its values.
async function tiedTo(sql: Sql, refs: readonly RecordRef[]): Promise<ReadonlySet<string>> {
  const linking = await createRecordStore(sql).linkingTo(refs);
  const memberships = await createIdentityStore(sql).memberships(linking.map(({ source, object, id }) => ({ source, object, id })));
  return new Set(memberships.map(({ goldenId }) => goldenId));
}

/**
 * With its first country, and with a second one, a source's numbers without a country are read otherwise.
 *
 * @param moved - sources of which a record states another country than before, as far as `write` will have written it.
 * @returns who may be dialled otherwise since.
 */
async function whileDialling(sql: Sql, moved: readonly string[], write: () => Promise<void>): Promise<readonly string[]> {
  const before = await countrySpreads(sql, moved);
  await write();
  const after = await countrySpreads(sql, moved);
  const turned = moved.filter((source) => onlyCountry(before.get(source)) !== onlyCountry(after.get(source)));
  const redialled: string[] = [];
  for (const source of turned) redialled.push(...(await diallersOf(sql, source)));
  return redialled;
}

function onlyCountry(spread: CountrySpread | undefined): string {
  if (spread === undefined) return 'none';
  return spread.first === spread.last ? spread.first : 'several';
}

interface Intake {
  /** Records from which the neighbourhood is gathered. */
  readonly seeds: readonly RecordRef[];
  /** Memberships of records that are gone, by record key. */
  readonly departed: ReadonlyMap<string, Membership>;
  readonly successors: ReadonlyMap<string, string>;
  /** Records that call themselves otherwise than before. */
  readonly renamed: readonly RecordRef[];
  /** Records of which is told otherwise than before what their contacts, deals and tickets are judged by. */
  readonly restated: readonly RecordRef[];
  /** Golden entities whose numbers may be dialled otherwise than before. */
  readonly redialled: readonly string[];
  /** Domains that the records of accounts have or had. */
  readonly domains: readonly string[];
}

// Writes profiles and block keys of what is there, and forgets what is gone.
async function takeIn<Kind extends GoldenKind>(sql: Sql, run: Run, { kind, refs }: Subject<Kind>): Promise<Intake> {
  const store = createIdentityStore(sql);
  const records = await createRecordStore(sql).read(refs);
  const live = records.filter((record) => record.kind === kind && record.state === 'live');
  const liveKeys = new Set(live.map((record) => recordKey(record.ref)));
  const gone = refs.filter((ref) => !liveKeys.has(recordKey(ref)));
  const asked = new Set(refs.map(recordKey));
  const mates = await store.matesOf(refs);
  const before = mates.filter(({ ref }) => asked.has(recordKey(ref)));

  const entries = live.map((record) => ({
    ref: record.ref,
    profile: toProfile(kind, record, run.dependencies.settings(record.ref.source)),
  }));
  const past = new Map((await store.profiles(kind, refs)).map(({ ref, profile }) => [recordKey(ref), profile]));
  const differ = (of: (profile: Profile | undefined) => string | undefined): readonly RecordRef[] => {
    const now = new Map(entries.map(({ ref, profile }) => [recordKey(ref), profile]));
    return refs.filter((ref) => of(past.get(recordKey(ref))) !== of(now.get(recordKey(ref))));
  };
  const blocks = (await readCandidates(store, kind, entries)).map((candidate) => ({
    ref: candidate.ref,
    keys: [...blockKeys(kind, candidate), ...employerDomains(candidate.profile).map(employerKey)],
  }));
  let crossed: readonly RecordRef[] = [];
  const redialled = await whileDialling(sql, [...new Set(differ(countryOf).map(({ source }) => source))], async () => {
    crossed = await whileWatching(store, { kind, refs, blocks }, async (reblocked) => {
      await store.writeProfiles(kind, entries, versionOf(kind, run.knowledge));
      await store.writeBlocks(kind, reblocked);
      await store.forget(gone);
    });
  });
  const successors = successorsOf(records);
  // A record that was merged away, or came back, takes what people said about it along: the others that they spoke of are decided anew.
  const spokenOf = (await createDecisionStore(sql).decidedPairs(refs)).map(({ right }) => right);
  return {
    seeds: [...live.map((record) => record.ref), ...mates.map(({ ref }) => ref), ...crossed, ...successors.values(), ...spokenOf],
    departed: new Map(
      before.filter(({ ref }) => !liveKeys.has(recordKey(ref))).map((membership) => [recordKey(membership.ref), membership]),
    ),
    successors: new Map([...successors].map(([key, ref]) => [key, recordKey(ref)])),
    renamed: entries.filter(({ ref, profile }) => nameOf(past.get(recordKey(ref))) !== nameOf(profile)).map(({ ref }) => ref),
    restated: differ(standingOf),
    redialled,
    domains: [...past.values(), ...entries.map(({ profile }) => profile)].flatMap((profile) =>
      'domains' in profile ? profile.domains : [],
    ),
  };
}

function versionOf(kind: GoldenKind, knowledge: Knowledge): number {
  return kind === 'account' || kind === 'contact' ? knowledge[kind].version : 0;
}

function nameOf(profile: Profile | undefined): string | undefined {
  if (profile === undefined || !('name' in profile)) return undefined;
  return typeof profile.name === 'string' ? profile.name : profile.name?.text;
}

function countryOf(profile: Profile | undefined): string | undefined {
  return profile !== undefined && 'address' in profile ? profile.address?.country : undefined;
}

// As AccountStanding has it.
function standingOf(profile: Profile | undefined): string | undefined {
  if (profile?.kind !== 'account') return undefined;
  return JSON.stringify([profile.name?.compact, profile.name?.key, phoneKey(profile.phone)]);
}

interface Watched {
  readonly kind: GoldenKind;
  readonly refs: readonly RecordRef[];
  /** The keys that the records will have; those that are gone are missing. */
  readonly blocks: readonly BlockedRecord[];
}

interface BlockedRecord {
  readonly ref: RecordRef;
  readonly keys: readonly string[];
}

/**
 * A block that grows past the bound, or shrinks below it, changes what its records are compared with: they are all decided anew. Only the keys
 * that a record gains or loses can do that.
 *
 * @param write - is told the records whose keys are others than before.
 * @returns the records of blocks that crossed the bound while `write` ran.
 */
async function whileWatching(
  store: IdentityStore,
  { kind, refs, blocks }: Watched,
  write: (reblocked: readonly BlockedRecord[]) => Promise<void>,
): Promise<readonly RecordRef[]> {
  const held = await store.blocksOf(kind, refs);
  const stated = new Map(blocks.map(({ ref, keys }) => [recordKey(ref), keys]));
  const turned = (key: string): ReadonlySet<string> => new Set(held.get(key)).symmetricDifference(new Set(stated.get(key)));
  const watched = [...new Set(refs.flatMap((ref) => [...turned(recordKey(ref))]))];
  const before = await store.blockSizes(kind, watched, LARGEST_BLOCK + 1);
  await write(blocks.filter(({ ref }) => turned(recordKey(ref)).size > 0));
  const after = await store.blockSizes(kind, watched, LARGEST_BLOCK + 1);
  const crossed = watched.filter((key) => (before.get(key) ?? 0) > LARGEST_BLOCK !== (after.get(key) ?? 0) > LARGEST_BLOCK);
  return crossed.length === 0 ? [] : await store.recordsInBlocks(kind, crossed);
}

function successorsOf(records: readonly StoredRecord[]): ReadonlyMap<string, RecordRef> {
  return new Map(
    records.flatMap(({ ref, mergedInto }) => (mergedInto === undefined ? [] : [[recordKey(ref), { ...ref, id: mergedInto }] as const])),
  );
}

// What is known of its account is evidence for a contact, and decides for deals and tickets whether they are compared at all; what else of an
// account changed is only shown with them. Records that were
// never resolved are left out: their own turn comes. The lock before the look sees to it that none of them is being resolved right now.
async function resolveDependents(
  sql: Sql,
  run: Run,
  { accounts, judged }: { readonly accounts: readonly RecordRef[]; readonly judged: readonly RecordRef[] },
): Promise<ReadonlySet<string>> {
  const store = createIdentityStore(sql);
  const linking = await createRecordStore(sql).linkingTo(accounts);
  const judging = new Set((judged.length === 0 ? [] : await createRecordStore(sql).linkingTo(judged)).map(keyOf));
  let changed: ReadonlySet<string> = new Set();
  for (const kind of ['contact', 'deal', 'ticket'] as const) {
    const ofKind = linking.filter((record) => record.kind === kind).map(({ source, object, id }) => ({ source, object, id }));
    if (ofKind.length === 0) continue;
    await store.lock(kind);
    const members = await store.memberships(ofKind);
    const refs = members.map(({ ref }) => ref).filter((ref) => judging.has(recordKey(ref)));
    changed = changed.union(new Set(members.map(({ goldenId }) => goldenId)));
    if (refs.length > 0) changed = changed.union(await resolveIn(sql, run, { kind, refs }));
  }
  return changed;
}

function keyOf({ source, object, id }: RecordRef): string {
  return recordKey({ source, object, id });
}
