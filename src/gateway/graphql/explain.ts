import type { Clock } from '../../platform/clock.ts';
import type { RequestFreshness } from './freshness.ts';
import type { RequestContext } from './request-context.ts';
import type { StaleSource, StaleSources } from './stale-sources.ts';

/** What `extensions.overlay` tells about an answer. */
export interface OverlayReport {
  /** Calls that left for each configured source because of this request. */
  readonly calls?: Readonly<Record<string, number>>;
  readonly sqlStatements?: number;
  readonly modelCalls?: number;
  /** Records that sources sent to make this answer as fresh as it was wanted. */
  readonly reread?: Readonly<Record<string, number>>;
  /** Seconds since the oldest record of a source that was looked at was as at its source; only where ages had to be looked at. */
  readonly ageSeconds?: Readonly<Record<string, number>>;
  /** Milliseconds from the arrival to the report. */
  readonly ms?: number;
  /** Sources that fail and whose data the answer holds, shown as it was; every failing source where the answer holds no entity. */
  readonly stale?: readonly StaleSource[];
}

/** Reports on requests; undefined when there is nothing to say. */
export type Explain = (context: RequestContext) => { readonly overlay: OverlayReport } | undefined;

/** What a request cost, for callers that asked with `x-overlay-explain: 1`, and which sources are stale, for everyone. */
export function createExplain(dependencies: {
  readonly sourceNames: readonly string[];
  readonly staleSources: StaleSources;
  readonly clock: Clock;
}): Explain {
  const { sourceNames, staleSources, clock } = dependencies;
  return ({ explain, meter, startedAtMs, freshness }) => {
    const stale = ofAnswer(staleSources.current(), freshness);
    if (explain === 'quiet' && stale.length === 0) return undefined;
    return {
      overlay: {
        ...(explain === 'explain' && {
          calls: Object.fromEntries(sourceNames.map((name) => [name, meter.sourceCalls.get(name) ?? 0])),
          sqlStatements: meter.sqlStatements,
          modelCalls: meter.modelCalls,
          ...(freshness.rows.size > 0 && { reread: Object.fromEntries(freshness.rows) }),
          ...(freshness.asOfMs.size > 0 && { ageSeconds: toAges(freshness, clock.now()) }),
          ms: Math.round(clock.now() - startedAtMs),
        }),
        ...(stale.length > 0 && { stale }),
      },
    };
  };
}

// What failed this very request is known better than what failed the last pass.
function ofAnswer(failing: readonly StaleSource[], { failed, shown }: RequestFreshness): readonly StaleSource[] {
  const own = [...failed].map(([source, { failure, ageMs }]) => ({
    source,
    reason: failure.code,
    ageSeconds: Number.isFinite(ageMs) ? Math.floor(ageMs / 1_000) : null,
  }));
  const others = failing.filter(({ source }) => !failed.has(source) && (shown.size === 0 || shown.has(source)));
  return [...own, ...others];
}

function toAges({ asOfMs }: RequestFreshness, nowMs: number): Readonly<Record<string, number>> {
  return Object.fromEntries([...asOfMs].map(([source, atMs]) => [source, Math.max(0, Math.floor((nowMs - atMs) / 1_000))]));
}
