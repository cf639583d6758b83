import type { Log } from './telemetry.ts';

/** Says once that something went away and once that it returned; a line per failed command would bury the log. */
export interface OutageNotice {
  readonly failed: (cause: unknown) => void;
  readonly recovered: () => void;
}

/** A notice about Redis. */
export function createOutageNotice(log: Log): OutageNotice {
  let isAway = false;
  return {
    failed: (cause) => {
      if (!isAway)
        log.warn({ reason: cause instanceof Error ? cause.message : 'unknown' }, 'Redis is away; processes do not hear of each other');
      isAway = true;
    },
    recovered: () => {
      if (isAway) log.info({}, 'Redis is back');
      isAway = false;
    },
  };
}
