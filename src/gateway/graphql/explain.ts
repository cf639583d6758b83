import type { Clock } from '../../platform/clock.ts';
import type { RequestContext } from './request-context.ts';
import type { StaleSource, StaleSources } from './stale-sources.ts';

/** What `extensions.overlay` tells about an answer. */
export interface OverlayReport {
  /** Calls that left for each configured source because of this request. */
  readonly calls?: Readonly<Record<string, number>>;
  readonly sqlStatements?: number;
  readonly modelCalls?: number;
  /** Milliseconds from the arrival to the report. */
  readonly ms?: number;
  /** Sources that fail: what came from them is shown as it was. */
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
  return ({ explain, meter, startedAtMs }) => {
    const stale = staleSources.current();
    if (explain === 'quiet' && stale.length === 0) return undefined;
    return {
      overlay: {
        ...(explain === 'explain' && {
          calls: Object.fromEntries(sourceNames.map((name) => [name, meter.sourceCalls.get(name) ?? 0])),
          sqlStatements: meter.sqlStatements,
          modelCalls: meter.modelCalls,
          ms: Math.round(clock.now() - startedAtMs),
        }),
        ...(stale.length > 0 && { stale }),
      },
    };
  };
}
