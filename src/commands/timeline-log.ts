import { openOverlay } from '../compose.ts';
import type { Overlay } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import { OverlayError } from '../errors.ts';
import { MAX_PAGE_SIZE } from '../graph/page.ts';
import { createLog } from '../platform/telemetry.ts';
import type { DeadLetter } from '../timeline/intake/dead-letters.ts';
import type { CommandContext } from './context.ts';

/** Shows every event that was set aside: what is wrong with it, and never what it says. */
export async function timelineDeadLettersCommand(context: CommandContext): Promise<void> {
  const { output } = context;
  await using overlay = await open(context);
  let shown = 0;
  const all: DeadLetter[] = [];
  for await (const letter of deadLetters(overlay)) {
    shown += 1;
    all.push(letter);
    const { id, source, object = '-', attempts, setAsideAt, cause } = letter;
    output.line(`${id}  ${source} ${object}  ${attempts} attempts  ${setAsideAt}  ${cause.code}: ${cause.message}`);
  }
  output.json({ deadLetters: all });
  output.line(
    shown === 0 ? 'nothing is set aside' : `${shown} set aside; send them back to work with crm-overlay timeline redrive ID… or --all`,
  );
}

/**
 * Sends events that were set aside back to work.
 *
 * @throws {OverlayError} `BAD_USER_INPUT` when neither ids nor all are named, `BAD_ID`.
 */
export async function timelineRedriveCommand(ids: readonly string[], all: 'all' | 'named', context: CommandContext): Promise<void> {
  const { output } = context;
  if ((ids.length === 0) === (all === 'named'))
    throw new OverlayError('BAD_USER_INPUT', 'Name ids, as timeline dead-letters shows them, or --all.');
  await using overlay = await open(context);
  let [redriven, unreadable] = [0, 0];
  const send = async (some: readonly string[]): Promise<void> => {
    const result = await overlay.deadLetters.redrive(some);
    redriven += result.redriven.length;
    unreadable += result.unreadable.length;
  };
  const named = [...ids];
  if (all === 'all') for await (const { id } of deadLetters(overlay)) named.push(id);
  for (let start = 0; start < named.length; start += MAX_PAGE_SIZE) await send(named.slice(start, start + MAX_PAGE_SIZE));
  output.json({ redriven, unreadable });
  output.line(`${redriven} sent back to work${unreadable === 0 ? '' : `, ${unreadable} still cannot be read`}.`);
}

/** Draws the timeline anew from the log, or compares only; exit code 1 where a comparison finds a difference. */
export async function timelineRebuildCommand(mode: 'verify' | 'replace', context: CommandContext): Promise<void> {
  const { output } = context;
  await using overlay = await open(context);
  const result = await overlay.rebuildTimeline(mode, { signal: new AbortController().signal });
  const { held, rebuilt, differing, waiting } = result;
  output.json(result);
  output.line(`held     ${held}`);
  output.line(`rebuilt  ${rebuilt}`);
  if (waiting > 0) output.line(`${waiting} events wait to be worked off and are in neither.`);
  if (differing.length === 0) {
    output.line('The log says what is held.');
    return;
  }
  output.line(`${differing.join(', ')} ${mode === 'verify' ? 'differ; replace them with crm-overlay timeline rebuild' : 'were replaced'}.`);
  if (mode === 'verify') process.exitCode = 1;
}

async function open({ configFile }: CommandContext): Promise<Overlay> {
  const config = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  return await openOverlay(config, { log: createLog(config.logLevel) });
}

async function* deadLetters({ deadLetters: letters }: Overlay): AsyncGenerator<DeadLetter> {
  let after: string | undefined;
  for (;;) {
    const page = await letters.page({ first: MAX_PAGE_SIZE, after });
    for (const { node } of page.edges) yield node;
    if (!page.hasNextPage) return;
    after = page.edges.at(-1)?.cursor;
  }
}
