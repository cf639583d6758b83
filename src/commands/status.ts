import { openOverlay } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import { createLog } from '../platform/telemetry.ts';
import type { SourceObjectState, SourceState } from '../records/read-sources.ts';
import type { CommandContext } from './context.ts';
import { requireSources } from './require-sources.ts';

/** Shows every source: health, lag, records held, and what failed last with what to do. Exit code 1 when one is failing. */
export async function statusCommand({ output, configFile }: CommandContext): Promise<void> {
  const config = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  requireSources(config);
  await using overlay = await openOverlay(config, { log: createLog(config.logLevel) });
  const sources = await overlay.readSources();
  const matchReviews = await overlay.countReviews();
  output.json({ sources, matchReviews });
  for (const source of sources) for (const line of toStatusLines(source)) output.line(line);
  output.line(toReviewLine(matchReviews));
  if (sources.some((source) => source.health === 'FAILING')) process.exitCode = 1;
}

/** How many pairs of records wait for a person. */
function toReviewLine(waiting: number): string {
  if (waiting === 0) return 'no possible matches wait for a decision';
  return `${waiting} possible ${waiting === 1 ? 'match waits' : 'matches wait'} for a decision (Query.matchReviews)`;
}

/** A source in lines: one about the whole, one per object, one about what failed. */
export function toStatusLines(source: SourceState): readonly string[] {
  const lag = source.lagSeconds === undefined ? 'never read to the end' : `${source.lagSeconds} s behind`;
  const failure = source.failure;
  return [
    `${source.name} (${source.type}): ${source.health}, ${lag}`,
    ...source.objects.map(
      (object) =>
        `  ${object.object.padEnd(24)} ${String(object.records).padStart(8)} records  ${object.phase ?? 'not begun'}, ${toDriftWords(object)}`,
    ),
    ...(failure === undefined ? [] : [`  ${failure.code}: ${failure.message} ${failure.action}`]),
  ];
}

function toDriftWords({ drift, reconciledAt }: SourceObjectState): string {
  if (drift === undefined) return 'never compared with the source';
  const { missing, surplus, differing, repaired, there, at } = drift;
  const found =
    missing + surplus + differing === 0
      ? 'no drift'
      : `${missing} missing, ${surplus} surplus, ${differing} differing, ${repaired} repaired`;
  return `${there} counted there at ${at}: ${found}${reconciledAt === at ? '' : '; not settled'}`;
}
