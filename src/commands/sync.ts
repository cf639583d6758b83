import { setTimeout as pause } from 'node:timers/promises';

import { openOverlay } from '../compose.ts';
import type { Overlay } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import { OverlayError } from '../errors.ts';
import { createLog } from '../platform/telemetry.ts';
import type { SyncMode } from '../request-sync.ts';
import type { CommandContext } from './context.ts';
import { createProgress } from './progress.ts';
import { requireSources } from './require-sources.ts';
import { toStatusLines } from './status.ts';

const LOOK_EVERY_MS = 250;
/** A pass that ends without a trace is a fault of ours, not to be waited for for ever. */
const MOST_REQUESTS = 20;

/** What was asked for on the command line. */
export interface SyncCommandOptions {
  /** Only these sources. @default all */
  readonly source?: readonly string[];
  /** Compare our copy with everything the sources hold as well. */
  readonly reconcile?: true;
  /** With `reconcile` and `source`: let go whatever these sources no longer have, however much it is. */
  readonly letGo?: true;
}

/**
 * Reads what changed at the sources and waits until it can be queried. Exit code 1 when a source failed.
 *
 * @throws {OverlayError} `SOURCE_NOT_FOUND` for a name that is not configured; `BAD_USER_INPUT` for letting go without a comparison, or of
 *   sources that are not named.
 */
export async function syncCommand(options: SyncCommandOptions, { output, configFile }: CommandContext): Promise<void> {
  if (options.letGo === true && (options.reconcile !== true || options.source === undefined)) {
    throw new OverlayError('BAD_USER_INPUT', '--let-go goes with --reconcile and the --source that it is meant for.');
  }
  const config = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  requireSources(config);
  const names = options.source ?? Object.keys(config.sources);
  await using overlay = await openOverlay(config, { log: createLog(config.logLevel) });
  const comparing: readonly SyncMode[] = [options.letGo === true ? 'reconcile-and-let-go' : 'reconcile'];
  await passOver(overlay, { names, modes: ['changes', ...(options.reconcile === true ? comparing : [])], show: createProgress(output) });
  const sources = (await overlay.readSources()).filter((source) => names.includes(source.name));
  output.json({ sources });
  for (const source of sources) for (const line of toStatusLines(source)) output.line(line);
  if (sources.some((source) => source.health === 'FAILING')) process.exitCode = 1;
}

interface Passing {
  readonly names: readonly string[];
  readonly modes: readonly SyncMode[];
  readonly show: ReturnType<typeof createProgress>;
}

// That nothing waits is not enough: the job of a worker that was killed keeps its place for a while and takes requests in silence. Once it is
// gone they are made again, until a pass has ended that began after we asked.
async function passOver(overlay: Overlay, { names, modes, show }: Passing): Promise<void> {
  const since = new Date().toISOString();
  const ask = async (): Promise<void> => {
    for (const mode of modes) await overlay.requestSync(names, mode);
  };
  const hasEnded = async (): Promise<boolean> => {
    const ended = modes.map(async (mode) => await overlay.hasPassedSince(names, { since, kind: mode === 'changes' ? mode : 'reconcile' }));
    return (await Promise.all(ended)).every(Boolean);
  };
  await ask();
  await overlay.startWorker('on-request');
  for (let asked = 1; ; asked += 1) {
    while (!(await overlay.isIdle())) {
      show((await overlay.readSources()).filter((source) => names.includes(source.name)));
      await pause(LOOK_EVERY_MS);
    }
    if (await hasEnded()) return;
    if (asked === MOST_REQUESTS)
      throw new OverlayError('INTERNAL', `The sources were asked for ${asked} times, and no pass over them ended.`);
    await ask();
  }
}
