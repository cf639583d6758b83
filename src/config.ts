import { existsSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

import { z } from 'zod';

import { readSources, regionSchema } from '../connectors/source-settings.ts';
import type { SourceSettings } from '../connectors/source-settings.ts';
import { webhookSettings } from '../connectors/webhook-registry.ts';
import { OverlayError } from './errors.ts';
import { economySettings, fallbackModelSettings } from './insight-settings.ts';
import { createFaultReport, toLabel } from './platform/fault-report.ts';
import { checkAgainst } from './platform/schema-faults.ts';
import { isSettingsObject, readSettingsFile } from './platform/settings-file.ts';
import type { SettingsObject } from './platform/settings-file.ts';

const milliseconds = z.int().min(1);

const url = (...schemes: readonly string[]): z.ZodType<string> =>
  z.string().refine((text) => URL.canParse(text) && schemes.includes(new URL(text).protocol.slice(0, -1)), {
    error: `is not a URL that begins with ${schemes.map((scheme) => `${scheme}://`).join(' or ')}`,
  });

const masterKeySecret = z.string().min(32, { error: 'needs at least 32 characters' });

/** How old copies of one kind of record may be, where a query does not say `@freshness`; the words are those of HTTP caching. */
const freshnessOfKind = z
  .strictObject({
    /** Milliseconds up to which a copy is served as it is. @default 300_000, five minutes */
    maxAgeMs: z.int().min(0).default(300_000),
    /** Milliseconds more for which it is served at once and read again behind. @default 3_600_000, an hour */
    staleWhileRevalidateMs: z.int().min(0).default(3_600_000),
    /** Milliseconds more for which it is served when its source fails. @default 604_800_000, seven days */
    staleIfErrorMs: z.int().min(0).default(604_800_000),
  })
  .prefault({});

/** What stands in the file beside `sources`; every setting is optional. */
const settings = z.strictObject({
  /** TCP port of the gateway; 0 takes a free one. `PORT`. @default 4000 */
  port: z.int().min(0).max(65_535).default(4000),
  /** Address the gateway listens on. `OVERLAY_HOST`. @default 127.0.0.1, this machine only */
  host: z.string().min(1).default('127.0.0.1'),
  /** Queries and mutations one process may have under way; beyond it callers are told to come again, and from half of it on no model is waited for. @default 256 */
  maxOperations: z.int().min(1).default(256),
  /** PostgreSQL to keep everything in. `DATABASE_URL`. @default the embedded server in `dataDirectory` */
  databaseUrl: url('postgres', 'postgresql').optional(),
  /** Redis or Valkey, to share work between processes. `REDIS_URL`. @default none: one process */
  redisUrl: url('redis', 'rediss').optional(),
  /** Where the embedded server and local keys live, absolute. `OVERLAY_DATA`. @default `.overlay` in the current directory */
  dataDirectory: z.string().min(1),
  /**
   * Wraps the keys of the vault; at least 32 characters. `OVERLAY_MASTER_KEY`. Required where `NODE_ENV` is `production`.
   * @default one is made in `dataDirectory`
   */
  masterKey: masterKeySecret.optional(),
  /** The master key before, while keys it wrapped are brought under `masterKey`. `OVERLAY_MASTER_KEY_BEFORE`. @default none */
  masterKeyBefore: masterKeySecret.optional(),
  privacy: z
    .strictObject({
      /** Days after which a name that was not met again is put back no more into texts that were written when it was. @default 90 */
      keepDays: z.int().min(1).max(3_650).default(90),
    })
    .prefault({}),
  audit: z
    .strictObject({
      /**
       * File outside the database to which heads of the audit log are appended, absolute or from `dataDirectory`; best where
       * whoever owns the database cannot write.
       * `OVERLAY_AUDIT_ANCHORS`. @default `audit-anchors.jsonl` in `dataDirectory`
       */
      anchorFile: z.string().min(1).optional(),
    })
    .prefault({}),
  model: z
    .strictObject({
      /** An OpenAI-compatible endpoint, with its `/v1`. `OPENAI_BASE_URL`. @default none: the built-in extractive model answers */
      baseUrl: url('https', 'http').optional(),
      /** Sent as bearer token. `OPENAI_API_KEY`. @default none, as local endpoints need none */
      apiKey: z.string().min(1).optional(),
      /** The endpoint's name for the model. `OPENAI_MODEL`. @default gpt-4.1-mini */
      name: z.string().min(1).default('gpt-4.1-mini'),
      /** What may leave: masked text, masked text to this machine or network only, or nothing. `OVERLAY_EGRESS`. @default masked */
      egress: z.enum(['masked', 'local-only', 'off']).default('masked'),
      /** Milliseconds until the first token must be there. @default 10_000 */
      firstTokenMs: milliseconds.default(10_000),
      /** Milliseconds a stream may pause. @default 15_000 */
      idleMs: milliseconds.default(15_000),
      /** Milliseconds a generation may take in all. @default 60_000 */
      totalMs: milliseconds.default(60_000),
      /** Calls under way at once in one process. @default 8 */
      maxConcurrent: z.int().min(1).default(8),
    })
    .prefault({}),
  fallbackModel: fallbackModelSettings,
  insight: z
    .strictObject({
      /** Generations one request may start; further answers are stale or drafts. @default 5 */
      maxGenerationsPerRequest: z.int().min(0).default(5),
      ...economySettings,
      /** Kinds of next step allowed by role and stage; see docs/insight.md. @default every kind for every role */
      playbooks: z.record(z.string(), z.unknown()).optional(),
      /** The role of callers that name none in the header `x-overlay-role`. @default none: no playbook applies */
      role: z.string().min(1).optional(),
    })
    .prefault({}),
  poll: z
    .strictObject({
      /**
       * Milliseconds between two polls of a source. At the default a quiet source is called each day about 4,300 times (Salesforce, whose
       * smallest orgs allow 15,000) or 44,600 times (HubSpot, 250,000); what changes costs calls of its own. @default 60_000
       */
      everyMs: milliseconds.default(60_000),
      /**
       * Milliseconds between two comparisons of our copy with everything a source holds. A deletion that the source does not tell by
       * itself, as no SQL database does, is seen after this time at the latest. @default 21_600_000, six hours
       */
      reconcileEveryMs: milliseconds.default(21_600_000),
      /**
       * What one comparison lets go of an object unasked: more than both is not let go, and the comparison fails with `DRIFT_TOO_LARGE`
       * until somebody confirms it. A permission that was taken away looks like a deletion of everything it showed.
       */
      letGoAtMost: z
        .strictObject({
          /** Of the records held, 0 to 1. @default 0.3 */
          share: z.number().min(0).max(1).default(0.3),
          /** Records. @default 50 */
          records: z.int().min(0).default(50),
        })
        .prefault({}),
    })
    .prefault({}),
  webhooks: z
    .strictObject({
      /** The address under which senders reach this gateway, which their signatures cover: `https://hooks.example.com`. @default the Host they call */
      publicUrl: url('https', 'http')
        .transform((text) => text.replace(/\/+$/u, ''))
        .optional(),
      /** Bytes a delivery may have. @default 10_485_760, ten MiB */
      maxBytes: z.int().min(1_024).default(10_485_760),
      /** Events a second of one sender, in one process; a burst may hold ten seconds of them. @default 5_000 */
      maxPerSecond: z.int().min(1).default(5_000),
      /** Events that may wait to be worked off; beyond it senders are answered 429. @default 1_000_000 */
      maxWaiting: z.int().min(1).default(1_000_000),
      /** By name: who may deliver at `/webhooks/NAME`. @default nobody */
      senders: z
        .record(
          z.string().regex(/^[A-Za-z][\w-]*$/u, { error: 'begins with a letter and holds letters, digits, - and _' }),
          webhookSettings,
        )
        .default({}),
    })
    .prefault({}),
  freshness: z
    .strictObject({
      /** Milliseconds a query waits for its sources; what they have not answered by then is shown as it was. @default 5_000 */
      deadlineMs: milliseconds.default(5_000),
      account: freshnessOfKind,
      contact: freshnessOfKind,
      deal: freshnessOfKind,
      ticket: freshnessOfKind,
      owner: freshnessOfKind,
      activity: freshnessOfKind,
    })
    .prefault({}),
  /** Country by which phones and dates without one are read. @default US */
  defaultRegion: regionSchema.default('US'),
  /** The least severe log lines that are written. `OVERLAY_LOG_LEVEL`. @default info */
  logLevel: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info'),
});

/** Everything that can be set, complete with defaults. */
export type Config = Readonly<z.output<typeof settings>> & {
  readonly sources: Readonly<Record<string, SourceSettings>>;
  /** The file it was read from, absolute; undefined when there is none. */
  readonly file: string | undefined;
};

/** Environment variables. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** Where the configuration comes from. */
export interface ConfigOrigin {
  readonly environment: Environment;
  /** Path from `--config`; it outranks `OVERLAY_CONFIG`. @default `overlay.config.json`, where it exists */
  readonly file?: string | undefined;
  /** What relative paths in the environment and on the command line start from. */
  readonly cwd: string;
}

/** The process's environment; nothing else reads it. */
export function readEnvironment(): Environment {
  return process.env;
}

/**
 * The complete configuration: environment over file over defaults.
 *
 * @throws {OverlayError} `CONFIG_INVALID`, whose message lists every fault by its path in the file or by its variable and never repeats
 *   a value.
 */
export function loadConfig({ environment, file, cwd }: ConfigOrigin): Config {
  // A variable set to nothing is how many tools unset one.
  const variables = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const name = file ?? variables['OVERLAY_CONFIG'] ?? DEFAULT_FILE;
  const path = resolve(cwd, name);
  // Only the default may be missing: who names a file means it.
  const isThere = name !== DEFAULT_FILE || existsSync(path);
  const written = isThere ? readSettingsFile(path, variables) : { content: {}, faults: [] };
  const { sources: writtenSources = {}, ...plain } = written.content;
  const faults = createFaultReport();
  const label = toLabel(name);
  faults.add(written.faults, label);

  const main = checkAgainst(settings, withVariables(plain, { variables, cwd, directory: dirname(path) }), { alsoKnown: ['sources'] });
  faults.add(main.faults, (at) => variableAt(at, variables) ?? label(at));
  if (lacksMasterKey(main.value, variables)) {
    faults.add([{ path: ['masterKey'], message: MASTER_KEY_MISSING, about: 'value' }], () => 'OVERLAY_MASTER_KEY');
  }
  const sources = readSources(writtenSources, { directory: dirname(path), variables, faults, label });
  if (main.value === undefined || faults.found.length > 0) {
    const count = faults.found.length === 1 ? 'a fault' : `${faults.found.length} faults`;
    throw new OverlayError('CONFIG_INVALID', [`The configuration has ${count}:`, ...faults.found].join('\n  '));
  }
  return { ...main.value, sources, file: isThere ? path : undefined };
}

function lacksMasterKey(read: { readonly masterKey?: string | undefined } | undefined, variables: Environment): boolean {
  return variables['NODE_ENV'] === 'production' && read !== undefined && read.masterKey === undefined;
}

// A key made beside the data is lost with them, and each process would make its own.
const MASTER_KEY_MISSING = 'is required in production; make one with: openssl rand -base64 32';

const DEFAULT_FILE = 'overlay.config.json';

/** The variables that outrank the file, and the settings they set. */
const VARIABLES: Readonly<Record<string, readonly [string] | readonly [string, string]>> = {
  PORT: ['port'],
  OVERLAY_HOST: ['host'],
  DATABASE_URL: ['databaseUrl'],
  REDIS_URL: ['redisUrl'],
  OVERLAY_DATA: ['dataDirectory'],
  OVERLAY_MASTER_KEY: ['masterKey'],
  OVERLAY_MASTER_KEY_BEFORE: ['masterKeyBefore'],
  OVERLAY_AUDIT_ANCHORS: ['audit', 'anchorFile'],
  OVERLAY_EGRESS: ['model', 'egress'],
  OVERLAY_LOG_LEVEL: ['logLevel'],
  OPENAI_BASE_URL: ['model', 'baseUrl'],
  OPENAI_API_KEY: ['model', 'apiKey'],
  OPENAI_MODEL: ['model', 'name'],
  OPENAI_FALLBACK_BASE_URL: ['fallbackModel', 'baseUrl'],
  OPENAI_FALLBACK_API_KEY: ['fallbackModel', 'apiKey'],
  OPENAI_FALLBACK_MODEL: ['fallbackModel', 'name'],
};

function variableAt(path: readonly PropertyKey[], variables: Environment): string | undefined {
  const [name] = Object.entries(VARIABLES).find(([, setting]) => setting.join('.') === path.join('.')) ?? [];
  return name !== undefined && variables[name] !== undefined ? name : undefined;
}

interface Places {
  readonly variables: Environment;
  readonly cwd: string;
  /** Of the file: where its relative paths start from. */
  readonly directory: string;
}

function withVariables(written: SettingsObject, { variables, cwd, directory }: Places): SettingsObject {
  const { dataDirectory } = written;
  let merged: SettingsObject = {
    dataDirectory: resolve(cwd, '.overlay'),
    ...written,
    ...(typeof dataDirectory === 'string' ? { dataDirectory: resolve(directory, dataDirectory) } : {}),
  };
  for (const [name, [group, setting]] of Object.entries(VARIABLES)) {
    const value = variables[name];
    if (value === undefined) continue;
    const typed = name === 'OVERLAY_DATA' ? resolve(cwd, value) : toNumberIfDigits(name, value);
    const within = merged[group];
    // A group that is no object is left for the schema to refuse.
    if (setting === undefined) merged = { ...merged, [group]: typed };
    else if (within === undefined || isSettingsObject(within)) merged = { ...merged, [group]: { ...within, [setting]: typed } };
  }
  return merged;
}

function toNumberIfDigits(name: string, value: string): string | number {
  return name === 'PORT' && /^\d+$/u.test(value) ? Number(value) : value;
}
