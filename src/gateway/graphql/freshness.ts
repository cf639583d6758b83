import DataLoader from 'dataloader';

import { OverlayError } from '../../errors.ts';
import { type EntityKind, entityKindOf, type GraphEntity } from '../../graph/entity.ts';
import type { MemberAge, ReadMemberAges } from '../../graph/member-age.ts';
import type { RelationDemand } from '../../records/freshen-relations.ts';
import type { Freshener, FreshenReport, HeldCopy } from '../../records/freshen.ts';
import type { FieldDemand } from './freshness-demand.ts';

/** What keeps the graph fresh. */
export interface FreshnessReaders {
  readonly freshener: Pick<Freshener, 'isKnownFresh' | 'freshen'>;
  readonly memberAges: ReadMemberAges;
}

/** A source whose copies are shown older than they were wanted, because it fails. */
export interface FailedSource {
  readonly failure: OverlayError;
  /** Age of the oldest copy of it that was looked at, milliseconds. */
  readonly ageMs: number;
}

/** What one request has learnt of the age of what it shows. */
export interface RequestFreshness {
  /**
   * Reads entities again at their sources where they are older than wanted, before they are read from the graph; what the same tick
   * asks for is one batch.
   *
   * @returns for each id why it must not be shown: its source fails and the copy is too old even for that.
   */
  freshen(ids: readonly string[], demand: FieldDemand): Promise<ReadonlyMap<string, OverlayError>>;
  /** Notes what the answer holds. */
  show(entities: readonly (GraphEntity | undefined)[]): void;
  /** The oldest of the ages of an entity's records, ISO 8601 UTC. */
  asOf(id: string): Promise<string>;
  /** Whether an entity is shown older than it was wanted. */
  isStale(id: string): boolean;
  /** Sources that failed this request, by name. */
  readonly failed: ReadonlyMap<string, FailedSource>;
  /** Sources whose data the answer holds; empty where it holds no entity. */
  readonly shown: ReadonlySet<string>;
  /** Records that sources sent because of this request, by source. */
  readonly rows: ReadonlyMap<string, number>;
  /** When the oldest copy of each source that was looked at was as at its source, milliseconds since the epoch. */
  readonly asOfMs: ReadonlyMap<string, number>;
  /** Grows whenever the graph has changed since the request came: what was read before may be otherwise now. */
  readonly generation: () => number;
}

/** One request's question. */
export interface RequestFreshnessOptions {
  readonly askedAtMs: number;
  readonly signal: AbortSignal;
  /** Forgets what was read before the graph changed. */
  readonly forget: () => void;
}

/** In an object of its own: an error that a loader answers as a value would be thrown. */
interface Granted {
  readonly refusal?: OverlayError;
}

interface Wish {
  readonly id: string;
  readonly kind: EntityKind;
  readonly maxAgeMs: number | undefined;
  readonly relations: readonly RelationDemand[];
}

/** What one request knows of freshness; it must not outlive the request. */
export function createRequestFreshness({ freshener, memberAges }: FreshnessReaders, options: RequestFreshnessOptions): RequestFreshness {
  const { askedAtMs } = options;
  const failures = new Map<string, OverlayError>();
  const failed = new Map<string, FailedSource>();
  const [staleIds, shown] = [new Set<string>(), new Set<string>()];
  const rows = new Map<string, number>();
  const asOfMs = new Map<string, number>();
  /** Records that were read since the request came, whatever their copy says: the source's clock may have gone back. */
  const readHere = new Set<string>();
  let generation = 0;

  const ages = new DataLoader<string, readonly MemberAge[]>(
    async (ids) => {
      const found = await memberAges(ids);
      return ids.map((id) =>
        (found.get(id) ?? []).map((age) => (readHere.has(keyOf(age)) ? { ...age, asOfMs: Math.max(age.asOfMs, askedAtMs) } : age)),
      );
    },
    { cache: false },
  );

  const wishes = new DataLoader<Wish, Granted, string>(async (asked) => await grant(asked), {
    cacheKeyFn: ({ id, maxAgeMs, relations }) => JSON.stringify([id, maxAgeMs, relations]),
  });

  async function grant(asked: readonly Wish[]): Promise<readonly Granted[]> {
    const doubtful = await notKnownFresh(asked, { freshener, askedAtMs });
    if (doubtful.size === 0) return asked.map(() => ({}));
    const copies = await copiesOf(new Map([...doubtful].map(({ id, kind }) => [id, kind])));
    const demands = [...doubtful].flatMap(({ id, maxAgeMs, relations }) =>
      (copies.get(id) ?? []).map((copy) => ({ copy, maxAgeMs, relations })),
    );
    const report = await freshener.freshen(demands, { askedAtMs, signal: options.signal, failed: failures });
    learn(
      report,
      demands.map(({ copy }) => copy),
    );
    const late = Map.groupBy(report.late, ({ copy }) => keyOf(copy));
    return asked.map((wish) => {
      const ofWish = doubtful.has(wish) ? (copies.get(wish.id) ?? []).flatMap((copy) => late.get(keyOf(copy)) ?? []) : [];
      if (ofWish.length > 0) staleIds.add(wish.id);
      const refusal = ofWish.find(({ servable }) => !servable)?.failure;
      return refusal === undefined ? {} : { refusal };
    });
  }

  async function copiesOf(kinds: ReadonlyMap<string, EntityKind>): Promise<ReadonlyMap<string, readonly HeldCopy[]>> {
    const loaded = await Promise.all(
      [...kinds].map(async ([id, kind]) => [id, (await ages.load(id)).map((age) => ({ ...age, kind }))] as const),
    );
    return new Map(loaded);
  }

  function learn(report: FreshenReport, looked: readonly HeldCopy[]): void {
    for (const copy of report.read) readHere.add(keyOf(copy));
    for (const copy of looked) noteAge(copy.source, readHere.has(keyOf(copy)) ? Math.max(copy.asOfMs, askedAtMs) : copy.asOfMs);
    for (const [source, count] of report.rows) rows.set(source, (rows.get(source) ?? 0) + count);
    for (const { copy, failure } of report.late) {
      if (failure === undefined) continue;
      failures.set(copy.source, failure);
      failed.set(copy.source, { failure, ageMs: Math.max(failed.get(copy.source)?.ageMs ?? 0, askedAtMs - copy.asOfMs) });
    }
    if (!report.changed) return;
    generation += 1;
    options.forget();
  }

  function noteAge(source: string, atMs: number): void {
    asOfMs.set(source, Math.min(asOfMs.get(source) ?? Number.POSITIVE_INFINITY, atMs));
  }

  return {
    failed,
    shown,
    rows,
    asOfMs,
    generation: () => generation,
    async freshen(ids, { maxAgeMs, relationsOf }) {
      const asked = ids.flatMap((id): readonly Wish[] => {
        const kind = entityKindOf(id);
        return kind === undefined ? [] : [{ id, kind, maxAgeMs, relations: relationsOf(kind) }];
      });
      const refusals = await Promise.all(asked.map(async (wish) => [wish.id, (await wishes.load(wish)).refusal] as const));
      return new Map(refusals.flatMap(([id, error]) => (error === undefined ? [] : [[id, error]])));
    },
    show(entities) {
      for (const entity of entities) {
        if (entity === undefined) continue;
        const sources = entity.kind === 'owner' ? [entity.sourceRef.source] : entity.sourceNames;
        for (const source of sources) shown.add(source);
      }
    },
    async asOf(id) {
      const members = await ages.load(id);
      if (members.length === 0) throw new OverlayError('ENTITY_NOT_FOUND', 'The entity has gone from its sources meanwhile.');
      for (const member of members) noteAge(member.source, member.asOfMs);
      return new Date(Math.min(...members.map((member) => member.asOfMs))).toISOString();
    },
    isStale: (id) => staleIds.has(id),
  };
}

async function notKnownFresh(
  asked: readonly Wish[],
  { freshener, askedAtMs }: { readonly freshener: FreshnessReaders['freshener']; readonly askedAtMs: number },
): Promise<ReadonlySet<Wish>> {
  const alike = Map.groupBy(asked, ({ kind, maxAgeMs, relations }) => JSON.stringify([kind, maxAgeMs, relations]));
  const doubtful = await Promise.all(
    [...alike.values()].map(async (group) => {
      const [first] = group;
      return first !== undefined && (await freshener.isKnownFresh(first.kind, { ...first, askedAtMs })) ? [] : group;
    }),
  );
  return new Set(doubtful.flat());
}

function keyOf({ source, object, id }: { readonly source: string; readonly object: string; readonly id: string }): string {
  return JSON.stringify([source, object, id]);
}
