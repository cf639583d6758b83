import type { Connector } from '../../connectors/connector.ts';
import { openOverlay } from '../compose.ts';
import type { Overlay } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import { isOverlayError } from '../errors.ts';
import { createLog } from '../platform/telemetry.ts';
import type { CommandContext } from './context.ts';
import { toFailureLine } from './output.ts';
import { requireSources } from './require-sources.ts';

/** What one try found. */
interface Finding {
  readonly what: string;
  readonly ok: boolean;
  /** What was found, or what failed and what to do. */
  readonly detail: string;
  readonly code?: string;
}

/** Milliseconds one source may take to answer everything that is asked of it here. */
const CHECK_DEADLINE_MS = 30_000;

/** Tries the database, every source, Redis where one is configured, and the model. Exit code 1 when something fails. */
export async function checkCommand({ output, configFile }: CommandContext): Promise<void> {
  const config = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  requireSources(config);
  await using overlay = await openOverlay(config, { log: createLog(config.logLevel) });
  const findings = [
    await attempt('database', async () => await describeDatabase(overlay)),
    ...(await Promise.all(
      [...overlay.connectors.values()].map(
        async (connector) => await attempt(connector.source, async () => await describeSource(connector)),
      ),
    )),
    ...(config.redisUrl === undefined ? [] : [await attempt('redis', async () => await overlay.checkBus())]),
    await attempt('model', async () => await overlay.checkModel(AbortSignal.timeout(CHECK_DEADLINE_MS))),
  ];
  output.json({ findings });
  for (const finding of findings) output.line(`${finding.ok ? 'ok  ' : 'FAIL'}  ${finding.what.padEnd(14)} ${finding.detail}`);
  if (findings.some((finding) => !finding.ok)) process.exitCode = 1;
}

async function attempt(what: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, detail: await look() };
  } catch (error) {
    return { what, ok: false, detail: toFailureLine(error), ...(isOverlayError(error) ? { code: error.code } : {}) };
  }
}

async function describeDatabase({ database }: Overlay): Promise<string> {
  const [row] = await database.query<{ version: string }>(`select current_setting('server_version') as version`);
  return `PostgreSQL ${row?.version ?? 'of unknown version'}`;
}

async function describeSource(connector: Connector): Promise<string> {
  const options = { signal: AbortSignal.timeout(CHECK_DEADLINE_MS) };
  const { account } = await connector.check(options);
  const objects = await connector.describe(options);
  const fields = objects.flatMap((object) => object.fields);
  const mapped = fields.filter((field) => field.mappedTo !== undefined).length;
  const custom = fields.filter((field) => field.custom).length;
  return `${connector.type} as ${account}: ${objects.length} objects, ${mapped} of ${fields.length} fields mapped, ${custom} custom; the rest is kept raw`;
}
