import { openOverlay } from '../compose.ts';
import type { Overlay } from '../compose.ts';
import { loadConfig, readEnvironment } from '../config.ts';
import type { Config } from '../config.ts';
import { OverlayError } from '../errors.ts';
import type { ModelFinding } from '../insight/models/probe.ts';
import { createLog } from '../platform/telemetry.ts';
import { toCheckLines } from './check-lines.ts';
import { checkSource } from './check-source.ts';
import type { SourceCheck } from './check-source.ts';
import type { CommandContext } from './context.ts';
import { closed, toFailure, toFailureLine } from './output.ts';
import type { Output } from './output.ts';
import { requireSources } from './require-sources.ts';

/** What was asked for on the command line. */
export interface CheckCommandOptions {
  /** Only these sources, and nothing else. @default all, the database, Redis and the model */
  readonly source?: readonly string[];
  /** Whether records are shown. @default on a terminal only: what is kept of an output should hold nobody's data unless it was asked for */
  readonly sample?: boolean;
}

/** What one try found. */
interface Finding {
  readonly what: string;
  readonly ok: boolean;
  /** What was found, or what failed and what to do. */
  readonly detail: string;
  readonly code?: string;
}

/** Milliseconds the database, Redis or the model may take. */
const CHECK_DEADLINE_MS = 30_000;

/** Milliseconds one source may take to answer everything that is asked of it here. */
const SOURCE_DEADLINE_MS = 120_000;

/**
 * Tries the database, every source, Redis where one is configured, and the model. With `--json` the whole of it is one document on standard
 * output, also when something fails. Exit code 1 when something fails.
 *
 * @throws {OverlayError} `SOURCE_NOT_FOUND` for a name that is not configured, `CONFIG_INVALID`, `DATABASE_UNAVAILABLE`.
 */
export async function checkCommand(options: CheckCommandOptions, { output, configFile }: CommandContext): Promise<void> {
  const config = loadConfig({ environment: readEnvironment(), file: configFile, cwd: process.cwd() });
  requireSources(config);
  const names = options.source ?? Object.keys(config.sources);
  const unknown = names.find((name) => !(name in config.sources));
  if (unknown !== undefined) {
    throw new OverlayError('SOURCE_NOT_FOUND', `There is no source ${unknown}; configured are ${Object.keys(config.sources).join(', ')}.`);
  }
  await using overlay = await openOverlay(config, { log: createLog(config.logLevel) });
  const [sources, ours] = await Promise.all([
    checkSources(overlay, { config, names, output, sample: options.sample === false ? 'none' : 'three' }),
    options.source === undefined ? checkOurs(overlay, config) : { before: [], after: [] },
  ]);
  const findings = [...ours.before, ...sources.map(toFinding), ...ours.after];
  const isShown = options.sample ?? (output.format === 'text' && process.stdout.isTTY);
  const shown = isShown ? sources : sources.map(withoutSample);
  output.json({ ok: findings.every(({ ok }) => ok), findings, sources: shown });
  for (const finding of findings) {
    const lines = toFindingLines(
      finding,
      shown.find(({ source }) => source === finding.what),
    );
    for (const text of lines) output.line(text);
  }
  if (findings.some(({ ok }) => !ok)) process.exitCode = 1;
}

// A source's faults have a line each, below what else was found of it.
function toFindingLines({ ok, what, detail }: Finding, check: SourceCheck | undefined): readonly string[] {
  const faults = check?.faults.length ?? 0;
  const heading = check === undefined || faults === 0 ? detail : `${check.type}: ${faults === 1 ? 'a fault' : `${faults} faults`}`;
  return [`${ok ? 'ok  ' : 'FAIL'}  ${what.padEnd(14)} ${heading}`, ...(check === undefined ? [] : toCheckLines(check))];
}

interface SourcesCheckOptions {
  readonly config: Config;
  readonly names: readonly string[];
  readonly output: Output;
  readonly sample: 'three' | 'none';
}

/** Sources are independent: they are checked side by side, and a person sees what each is at. */
async function checkSources(overlay: Overlay, { config, names, output, sample }: SourcesCheckOptions): Promise<readonly SourceCheck[]> {
  const steps = new Map(names.map((name) => [name, 'waits']));
  const tell = (name: string, step: string): void => {
    steps.set(name, step);
    if (output.isTerminal) output.redraw([...steps].map(([source, at]) => `${source.padEnd(14)} ${at}`));
  };
  const connectors = [...overlay.connectors.values()].filter(({ source }) => names.includes(source));
  return await Promise.all(
    connectors.map(async (connector) => {
      const signal = AbortSignal.timeout(SOURCE_DEADLINE_MS);
      const check = await checkSource(connector, { signal, sample, onStep: (step) => tell(connector.source, step) });
      tell(connector.source, 'done');
      return { ...check, notes: [...check.notes, ...notesOn(config.sources[connector.source])] };
    }),
  );
}

function notesOn(settings: Config['sources'][string] | undefined): readonly string[] {
  if (settings?.type !== 'sql' || settings.options.dialect !== 'mssql') return [];
  return ['SQL Server: the statements are held to its dialect, but this version was not run against a server.'];
}

async function checkOurs(
  overlay: Overlay,
  config: Config,
): Promise<{ readonly before: readonly Finding[]; readonly after: readonly Finding[] }> {
  const [database, redis, model] = await Promise.all([
    attempt('database', async () => await describeDatabase(overlay)),
    config.redisUrl === undefined ? [] : attempt('redis', async () => await overlay.checkBus()),
    checkModels(overlay),
  ]);
  return { before: [database], after: [redis, model].flat() };
}

/** Without a model the built-in one answers, which needs no check. */
async function checkModels(overlay: Overlay): Promise<readonly Finding[]> {
  const findings = await overlay.probeModels(AbortSignal.timeout(CHECK_DEADLINE_MS));
  if (findings.length === 0) return [{ what: 'model', ok: true, detail: 'extractive, the built-in one' }];
  return findings.map(({ model, schema, failure }, index) => ({
    what: index === 0 ? 'model' : 'fallback model',
    ...(failure === undefined
      ? { ok: true, detail: `${model}: ${SCHEMA_WORDS[schema]}` }
      : { ok: false, detail: toFailureLine(failure), code: failure.code }),
  }));
}

const SCHEMA_WORDS: Readonly<Record<ModelFinding['schema'], string>> = {
  streaming: 'keeps to a JSON schema, also while it streams',
  whole: 'keeps to a JSON schema, but not while it streams; answers are checked and repaired once',
  ignored: 'answers, but keeps to no JSON schema; answers are checked and repaired once',
  refused: 'answers, but refuses to be asked for a JSON schema; it is asked in another way',
  unknown: 'did not answer',
};

async function attempt(what: string, look: () => Promise<string>): Promise<Finding> {
  try {
    return { what, ok: true, detail: await look() };
  } catch (error) {
    return { what, ok: false, detail: toFailureLine(error), code: toFailure(error).code };
  }
}

async function describeDatabase({ database }: Overlay): Promise<string> {
  const [row] = await database.query<{ version: string }>(`select current_setting('server_version') as version`);
  return `PostgreSQL ${row?.version ?? 'of unknown version'}`;
}

function toFinding({ source, type, account, objects, faults }: SourceCheck): Finding {
  const [first] = faults;
  if (first !== undefined) {
    const others = faults.length === 1 ? '' : ` (and ${faults.length - 1} more)`;
    return { what: source, ok: false, detail: `${first.code}: ${closed(first.message)} ${first.action}${others}`, code: first.code };
  }
  const sum = (count: (object: SourceCheck['objects'][number]) => number): number =>
    objects.reduce((total, object) => total + count(object), 0);
  const dropped = sum((object) => object.dropped.length);
  const fields = `${sum((object) => object.mapped)} fields mapped, ${sum((object) => object.keptRaw)} kept raw, ${dropped} dropped`;
  return { what: source, ok: true, detail: `${type} as ${account ?? 'unknown'}: ${objects.length} objects, ${fields}` };
}

function withoutSample(check: SourceCheck): SourceCheck {
  return { ...check, objects: check.objects.map((object) => ({ ...object, sample: [] })) };
}
