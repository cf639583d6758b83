import type { InsightRoom } from './insight/open-insight.ts';
import type { Log } from './platform/telemetry.ts';

/** What probing reports to, and what closes it. */
export interface ProbeBehindParts {
  readonly log: Log;
  /** Takes what has to be closed with the product. */
  readonly resources: AsyncDisposableStack;
}

/** Learns at the start what the models can do; nobody waits for it. */
export function probeBehind({ probeModels }: Pick<InsightRoom, 'probeModels'>, { log, resources }: ProbeBehindParts): void {
  const leaving = new AbortController();
  const probe = async (): Promise<void> => {
    try {
      const findings = await probeModels(leaving.signal);
      for (const { model, schema, failure } of findings) log.info({ model, schema, code: failure?.code }, 'Asked a model what it can do');
    } catch (cause) {
      // What they can do stays unknown, and the first answer shows it.
      if (!leaving.signal.aborted) log.warn({ err: cause }, 'The models could not be asked what they can do');
    }
  };
  const probing = probe();
  resources.defer(async () => {
    leaving.abort();
    await probing;
  });
}
