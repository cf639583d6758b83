import type { Connector, RecordKind, RecordRef, Relation } from '../../connectors/connector.ts';
import { isOverlayError, OverlayError } from '../errors.ts';
import type { Clock } from '../platform/clock.ts';
import { createMeter, withMeter } from '../platform/meter.ts';
import { createReadBehind } from './freshen-behind.ts';
import type { KnownPasses } from './freshen-passes.ts';
import type { ReadAnew, ReadingOutcome } from './freshen-reading.ts';
import { createRelationMemory } from './freshen-relations.ts';
import type { RelationDemand } from './freshen-relations.ts';
import { createSharedReadings } from './freshen-shared.ts';
import { createStandings } from './freshen-standing.ts';
import { isServableOnError, judgeFreshness, mostUrgent } from './freshness.ts';
import type { FreshnessByKind, FreshnessVerdict } from './freshness.ts';
import { withinDeadline } from './within-deadline.ts';

/** A record as we hold it. */
export interface HeldCopy extends RecordRef {
  readonly kind: RecordKind;
  /** When it was last known to equal the source, milliseconds since the epoch. */
  readonly asOfMs: number;
}

/** How fresh a record is wanted, and what belongs to it. */
export interface FreshenDemand {
  readonly copy: HeldCopy;
  /** The age demanded in place of the allowed one, milliseconds; 0: nothing older than the question. */
  readonly maxAgeMs?: number | undefined;
  readonly relations: readonly RelationDemand[];
}

/** Who asks, and how long they wait. */
export interface FreshenOptions {
  readonly askedAtMs: number;
  readonly signal: AbortSignal;
  /** Sources that have failed this caller before: they are not waited for a second time. */
  readonly failed: ReadonlyMap<string, OverlayError>;
}

/** A record that is older than was asked for. */
export interface LateCopy {
  readonly copy: HeldCopy;
  /** Why; undefined where it is just being read again behind. */
  readonly failure?: OverlayError;
  /** Whether it is good enough to be served all the same. */
  readonly servable: boolean;
}

/** How a freshening went. */
export interface FreshenReport {
  readonly late: readonly LateCopy[];
  /** Records that are as of `askedAtMs` or later now. */
  readonly read: readonly HeldCopy[];
  /** Records the sources sent, by source. */
  readonly rows: ReadonlyMap<string, number>;
  /** Whether the graph differs from what was read of it before. */
  readonly changed: boolean;
}

/** Keeps what is shown as fresh as it is wanted. */
export interface Freshener extends AsyncDisposable {
  /** Whether everything of a kind, and what belongs to it, is fresh by the sources' last passes alone; costs the caller nothing. */
  isKnownFresh(kind: RecordKind, demand: Omit<FreshenDemand, 'copy'> & Pick<FreshenOptions, 'askedAtMs'>): Promise<boolean>;
  /**
   * Reads again what is older than wanted: one reading for each source and object, all at once, shared with everybody who wants the
   * same. What fails is in the report.
   *
   * @throws the caller's own abort reason.
   */
  freshen(demands: readonly FreshenDemand[], options: FreshenOptions): Promise<FreshenReport>;
}

/** What freshening needs. */
export interface FreshenerDependencies {
  readonly connectors: ReadonlyMap<string, Connector>;
  readonly passes: KnownPasses;
  readonly readAnew: ReadAnew;
  readonly allowed: FreshnessByKind;
  /** Milliseconds from the question after which no source is waited for. */
  readonly deadlineMs: number;
  readonly clock: Clock;
}

/** Freshening through the sources' connectors. Disposing it gives up what is being read. */
export function createFreshener(dependencies: FreshenerDependencies): Freshener {
  const { connectors, passes, readAnew, allowed, deadlineMs, clock } = dependencies;
  const standings = createStandings(clock);
  const relations = createRelationMemory({ passes, connectors, allowed });
  const shared = createSharedReadings(async (source, request, options) => {
    const connector = connectors.get(source);
    if (connector === undefined) throw new TypeError('Only configured sources are read.');
    const startedAtMs = clock.now();
    try {
      const outcome = await readAnew(connector, request, options);
      standings.note(source, undefined);
      relations.note({ source, ...request }, startedAtMs);
      return outcome;
    } catch (error) {
      standings.note(source, error);
      throw error;
    }
  }, clock);
  const behind = createReadBehind((request) => shared.join(request));

  function judge({ copy, maxAgeMs, relations: wanted }: FreshenDemand, askedAtMs: number): FreshnessVerdict {
    const own = judgeFreshness({ asOfMs: copy.asOfMs, askedAtMs, maxAgeMs }, allowed[copy.kind]);
    return mostUrgent([own, ...wanted.map((each) => relations.judge(copy, each, askedAtMs))]);
  }

  // The owner can be read alone, so it is no reason to read; it comes along where there is one.
  function dueRelations(group: readonly FreshenDemand[], askedAtMs: number): readonly Relation[] {
    const due = group.flatMap(({ copy, relations: wanted }) =>
      wanted
        .filter((each) => each.relation === 'owner' || relations.judge(copy, each, askedAtMs) !== 'fresh')
        .map(({ relation }) => relation),
    );
    return [...new Set(due)].toSorted();
  }

  async function readGroup(group: Group, options: FreshenOptions, whole: Promise<unknown>): Promise<GroupReport> {
    const { source, object, demands } = group;
    const request = { source, object, ids: demands.map(({ copy }) => copy.id), relations: dueRelations(demands, options.askedAtMs) };
    const standing = standings.of(source);
    const failed = options.failed.get(source);
    if (failed !== undefined) return { group, failure: failed };
    if (standing.state === 'probe') probe(request);
    if (standing.state !== 'answering') return { group, failure: standing.failure };
    const notBeforeMs = Math.min(...demands.map(({ maxAgeMs, copy }) => options.askedAtMs - (maxAgeMs ?? allowed[copy.kind].maxAgeMs)));
    const leftMs = deadlineMs - (clock.now() - options.askedAtMs);
    const late = timedOut(source, deadlineMs);
    if (leftMs <= 0) return { group, failure: late };
    const reading = shared.join({ ...request, notBeforeMs, lane: 'interactive' });
    reading.holdUntil(whole);
    try {
      return { group, outcome: await withinDeadline(reading.outcome, { leftMs, signal: options.signal, toError: () => late }) };
    } catch (error) {
      if (options.signal.aborted) reading.leave();
      options.signal.throwIfAborted();
      reading.giveUp();
      if (!isOverlayError(error) || !error.code.startsWith('SOURCE_')) throw error;
      // A source that had most of the time is one that does not answer; how its reading ends, if it does, may still tell otherwise.
      if (error === late && leftMs > deadlineMs / 2) standings.note(source, late);
      return { group, failure: error };
    }
  }

  function probe(request: Omit<Parameters<typeof shared.join>[0], 'notBeforeMs' | 'lane'>): void {
    withMeter(createMeter(), () => {
      shared.join({ ...request, notBeforeMs: Number.NEGATIVE_INFINITY, lane: 'interactive' }).outcome.catch(() => undefined);
    });
  }

  return {
    async isKnownFresh(kind, { askedAtMs, maxAgeMs, relations: wanted }) {
      const isFresh = (): boolean =>
        judgeFreshness({ asOfMs: passes.oldestOf(kind), askedAtMs, maxAgeMs }, allowed[kind]) === 'fresh' &&
        wanted.every((each) => relations.isKnownFresh(each, askedAtMs));
      if (isFresh()) return true;
      // No pass that ended before the question can make anything as fresh as the question.
      if (maxAgeMs === 0) return false;
      await passes.renew();
      return isFresh();
    },
    async freshen(demands, options) {
      const known = demands.filter(({ copy }) => hasObject(connectors, copy));
      const judged = known.map((demand) => ({ demand, verdict: judge(demand, options.askedAtMs) }));
      const of = (wanted: FreshnessVerdict): readonly FreshenDemand[] =>
        judged.filter(({ verdict }) => verdict === wanted).map(({ demand }) => demand);
      const later = of('revalidate-behind');
      for (const group of toGroups(later)) {
        const ids = group.demands.map(({ copy }) => copy.id);
        if (standings.of(group.source).state !== 'resting')
          behind.add({ ...group, ids, relations: dueRelations(group.demands, options.askedAtMs) });
      }
      const whole = Promise.withResolvers<undefined>();
      const reading = toGroups(of('read-now')).map(async (group) => await readGroup(group, options, whole.promise));
      const groups = await Promise.all(reading).finally(() => whole.resolve(undefined));
      const late = groups.flatMap(({ group, failure }) =>
        failure === undefined ? [] : group.demands.map((demand) => toLate(demand, failure, { askedAtMs: options.askedAtMs, allowed })),
      );
      return {
        late: [...later.map(({ copy }) => ({ copy, servable: true })), ...late],
        read: groups.flatMap(({ group, outcome }) => (outcome === undefined ? [] : group.demands.map(({ copy }) => copy))),
        rows: toRows(groups),
        changed: groups.some(({ outcome }) => outcome?.changed === true),
      };
    },
    async [Symbol.asyncDispose]() {
      shared[Symbol.dispose]();
      await behind[Symbol.asyncDispose]();
    },
  };
}

interface Group {
  readonly source: string;
  readonly object: string;
  readonly demands: readonly FreshenDemand[];
}

interface GroupReport {
  readonly group: Group;
  readonly outcome?: ReadingOutcome;
  readonly failure?: OverlayError;
}

function toGroups(demands: readonly FreshenDemand[]): readonly Group[] {
  const byObject = Map.groupBy(demands, ({ copy }) => JSON.stringify([copy.source, copy.object]));
  return [...byObject.values()].flatMap((group) => {
    const [first] = group;
    return first === undefined ? [] : [{ source: first.copy.source, object: first.copy.object, demands: group }];
  });
}

function toLate(
  { copy, maxAgeMs }: FreshenDemand,
  failure: OverlayError,
  { askedAtMs, allowed }: { readonly askedAtMs: number; readonly allowed: FreshnessByKind },
): LateCopy {
  return { copy, failure, servable: isServableOnError({ asOfMs: copy.asOfMs, askedAtMs, maxAgeMs }, allowed[copy.kind]) };
}

function toRows(groups: readonly GroupReport[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const { group, outcome } of groups) {
    if (outcome !== undefined) rows.set(group.source, (rows.get(group.source) ?? 0) + outcome.rows);
  }
  return rows;
}

// What a source that was taken out of the configuration said once cannot be read again.
function hasObject(connectors: ReadonlyMap<string, Connector>, { source, object }: RecordRef): boolean {
  return connectors.get(source)?.objects.some((each) => each.object === object) === true;
}

function timedOut(source: string, deadlineMs: number): OverlayError {
  return new OverlayError('SOURCE_TIMEOUT', `${source} did not answer within ${deadlineMs} ms.`, { source });
}
