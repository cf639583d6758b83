import { setTimeout as pause } from 'node:timers/promises';

import { openOverlay } from '../compose.ts';
import type { Overlay } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import type { Config } from '../config.ts';
import { createLog } from '../platform/telemetry.ts';
import type { CommandContext } from './context.ts';
import { refuseTakenPort } from './free-port.ts';
import { toFailureLine } from './output.ts';
import type { Output } from './output.ts';
import { createProgress } from './progress.ts';
import { requireSources } from './require-sources.ts';
import { awaitStopSignal } from './stop-signal.ts';

/** What of the product one process is: what answers, what works behind, or both. */
export type Role = 'all' | 'gateway' | 'worker';

/** Runs the gateway, the worker or both over the configured systems. */
export async function startCommand(role: Role, { output, configFile }: CommandContext): Promise<void> {
  const config = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  // Senders of webhooks are systems, too.
  if (Object.keys(config.webhooks.senders).length === 0) requireSources(config);
  if (role === 'worker') {
    await workUntilStopped(config, output);
    return;
  }
  await refuseTakenPort(config);
  await runUntilStopped(config, output, { role });
}

/** Opens everything but what answers, works until asked to stop, then drains. */
async function workUntilStopped(config: Config, output: Output): Promise<void> {
  const stop = awaitStopSignal();
  await using overlay = await openOverlay(config, { log: createLog(config.logLevel) });
  await overlay.startWorker();
  output.note('Working.');
  output.json({ role: 'worker' });
  await stop;
  output.note('Stopping: finishing what is under way.');
}

/** How it is run. */
export interface RunOptions {
  /** @default 'all' */
  readonly role?: Exclude<Role, 'worker'>;
  /** What is done once everything was read, while all is served; its failure is said and ends nothing. */
  readonly afterReady?: (url: string, signal: AbortSignal) => Promise<void>;
}

/** Opens everything, serves until asked to stop, then drains. */
export async function runUntilStopped(config: Config, output: Output, { role = 'all', afterReady }: RunOptions = {}): Promise<void> {
  const stop = awaitStopSignal();
  const stopping = new AbortController();
  void stop.then(() => stopping.abort());
  await using overlay = await openOverlay(config, { log: createLog(config.logLevel) });
  await using gateway = await overlay.startGateway();
  if (role === 'all') await overlay.startWorker();
  output.note(`Listening on ${gateway.url}`);
  await showFirstRead(overlay, { output, signal: stopping.signal });
  if (!stopping.signal.aborted) {
    output.note(`Ready: ${gateway.url}`);
    output.json({ url: gateway.url });
    await afterReady?.(gateway.url, stopping.signal).catch((error: unknown) => {
      if (!stopping.signal.aborted) output.note(toFailureLine(error));
    });
  }
  await stop;
  output.note('Stopping: finishing what is under way.');
}

const LOOK_EVERY_MS = 250;

async function showFirstRead(overlay: Overlay, options: { readonly output: Output; readonly signal: AbortSignal }): Promise<void> {
  const show = createProgress(options.output);
  while (!options.signal.aborted) {
    show(await overlay.readSources());
    if ((await overlay.readiness()).length === 0) return;
    await pause(LOOK_EVERY_MS, undefined, { signal: options.signal }).catch(() => undefined);
  }
}
