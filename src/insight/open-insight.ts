import type { GraphReader } from '../graph/reader.ts';
import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Ids } from '../platform/ids.ts';
import type { Database } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import { createVault } from '../privacy/vault.ts';
import type { TimelineReader } from '../timeline/reader.ts';
import { createAuditLog } from '../trust/audit.ts';
import { createConfidenceReader } from './confidence.ts';
import { allowsModel } from './egress.ts';
import type { Egress } from './egress.ts';
import { EXTRACTIVE_MODEL } from './models/extractive.ts';
import { checkOpenAiEndpoint, createOpenAiModel } from './models/openai.ts';
import type { OpenAiModelOptions } from './models/openai.ts';
import type { Playbooks } from './playbook.ts';
import { createInsightReader } from './read-insight.ts';
import type { InsightReader } from './read-insight.ts';

/** The model as it is configured. */
export interface ModelSettings {
  /** Undefined: the built-in extractive model answers. */
  readonly baseUrl?: string | undefined;
  readonly apiKey?: string | undefined;
  readonly name: string;
  readonly egress: Egress;
  readonly firstTokenMs: number;
  readonly idleMs: number;
  readonly totalMs: number;
  readonly maxConcurrent: number;
}

/** What the room works with. */
export interface InsightDependencies {
  readonly database: Database;
  readonly graph: GraphReader;
  readonly timeline: TimelineReader;
  readonly bus: Bus;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly log: Log;
  /** 32 bytes. */
  readonly masterKey: Uint8Array;
  readonly model: ModelSettings;
  /** Kinds of next step by role and stage. @default every kind for every role */
  readonly playbooks?: Playbooks | undefined;
}

/** The room, wired. Disposing it ends the generations under way. */
export interface InsightRoom extends AsyncDisposable {
  readonly reader: InsightReader;
  /**
   * Asks the model's endpoint whether it answers, and says which model writes.
   *
   * @throws {OverlayError} `MODEL_UNAVAILABLE`.
   */
  checkModel(signal: AbortSignal): Promise<string>;
}

/** Two attempts and what lies between them fit into a lease. */
const ATTEMPTS_IN_A_LEASE = 3;

/**
 * Wires the room over its settings.
 *
 * @throws {OverlayError} `EGRESS_FORBIDDEN` when only local models may be called and the endpoint is not one.
 */
export function openInsight({ model: settings, masterKey, ...dependencies }: InsightDependencies): InsightRoom {
  const endpoint = endpointOf(settings);
  const reader = createInsightReader({
    ...dependencies,
    readers: dependencies,
    vault: createVault({ ...dependencies, masterKey }),
    audit: createAuditLog(dependencies),
    confidence: createConfidenceReader(dependencies),
    model: endpoint === undefined ? undefined : createOpenAiModel(endpoint),
    limits: { maxConcurrent: settings.maxConcurrent, leaseMs: settings.totalMs * ATTEMPTS_IN_A_LEASE },
  });
  return {
    reader,
    async checkModel(signal) {
      if (endpoint === undefined) return EXTRACTIVE_MODEL;
      await checkOpenAiEndpoint(endpoint, signal);
      return endpoint.name;
    },
    [Symbol.asyncDispose]: async () => await reader[Symbol.asyncDispose](),
  };
}

function endpointOf({ baseUrl, egress, apiKey, name, firstTokenMs, idleMs, totalMs }: ModelSettings): OpenAiModelOptions | undefined {
  if (baseUrl === undefined || !allowsModel(egress, baseUrl)) return undefined;
  return { baseUrl, apiKey, name, deadlines: { firstTokenMs, idleMs, totalMs } };
}
