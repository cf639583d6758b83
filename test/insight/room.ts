import type { AudienceLimits } from '../../src/insight/audience.ts';
import type { BudgetLimits } from '../../src/insight/budget.ts';
import { createConfidenceReader } from '../../src/insight/confidence.ts';
import type { GenerationLimits } from '../../src/insight/generate-insight.ts';
import type { LanguageModel } from '../../src/insight/models/model.ts';
import { createOpenAiModel } from '../../src/insight/models/openai.ts';
import { createInsightReader } from '../../src/insight/read-insight.ts';
import type { GenerationAllowance, InsightReader, InsightReading, Viewer } from '../../src/insight/read-insight.ts';
import type { WakeSettings } from '../../src/insight/wake-insights.ts';
import type { Bus } from '../../src/platform/bus.ts';
import type { Clock } from '../../src/platform/clock.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createKeyring } from '../../src/privacy/keyring.ts';
import { createVault } from '../../src/privacy/vault.ts';
import { createAuditLog, createAuditReader } from '../../src/trust/audit.ts';
import type { AuditLog, AuditReader } from '../../src/trust/audit.ts';
import { createTestDatabase } from '../support/database.ts';
import { startRecorder } from '../support/recorder.ts';
import type { Recorder } from '../support/recorder.ts';
import { createCompany, NOW, readersOf } from './company.ts';
import type { Company } from './company.ts';

export const viewer: Viewer = { id: 'viewer-1', scope: 'everybody' };
export const LONG_MS = 20_000;

/** A room over a hand-made company, a real database and a model server that records. */
export interface Room extends AsyncDisposable {
  readonly company: Company;
  readonly recorder: Recorder;
  readonly reader: InsightReading;
  readonly database: Database;
  readonly audits: AuditReader;
  /** Reads with a generous allowance. */
  read(ids: readonly string[], withinMs?: number): ReturnType<InsightReader['read']>;
  /** Another process over the same database: own memory, own bus. */
  anotherProcess(): InsightReading;
}

export interface RoomOptions {
  readonly company?: Partial<Company>;
  readonly model?: 'recorder' | 'none' | LanguageModel;
  readonly audit?: (database: Database) => AuditLog;
  readonly limits?: Partial<GenerationLimits & AudienceLimits>;
  /** A second model, asked when the first fails. @default none */
  readonly fallback?: Recorder;
  readonly budget?: BudgetLimits;
  readonly watch?: WakeSettings;
  /** @default it is always NOW */
  readonly clock?: Clock;
  /** The bus of each process. @default a memory bus of its own */
  readonly bus?: () => Bus;
  /** @default never */
  readonly isOverloaded?: () => boolean;
  readonly deadlines?: { readonly firstTokenMs: number; readonly idleMs: number; readonly totalMs: number };
}

/** Opens a room in a database of its own. */
export async function openRoom(options: RoomOptions = {}): Promise<Room> {
  await using opening = new AsyncDisposableStack();
  const database = opening.use(await createTestDatabase());
  const recorder = opening.use(await startRecorder());
  const company = createCompany(options.company);
  const clock = options.clock ?? { now: () => NOW };
  const ids = createIds(clock);
  const deadlines = options.deadlines ?? { firstTokenMs: LONG_MS, idleMs: LONG_MS, totalMs: LONG_MS };
  const chosen = options.model ?? 'recorder';
  const first =
    chosen === 'recorder'
      ? [createOpenAiModel({ baseUrl: recorder.baseUrl, name: 'test-model', deadlines })]
      : chosen === 'none'
        ? []
        : [chosen];
  const second =
    options.fallback === undefined ? [] : [createOpenAiModel({ baseUrl: options.fallback.baseUrl, name: 'second-model', deadlines })];
  const readers = readersOf(company);
  const graph = { ...readers.graph, deals: async () => await Promise.resolve({ edges: [], hasNextPage: false, hasPreviousPage: false }) };
  const openProcess = (): InsightReading =>
    createInsightReader({
      readers,
      database,
      bus: (options.bus ?? createMemoryBus)(),
      vault: createVault({ database, graph, clock, keyring: createKeyring([new Uint8Array(32).fill(1)]) }),
      audit: options.audit?.(database) ?? createAuditLog({ database, clock, ids }),
      confidence: createConfidenceReader({ graph, database, clock }),
      clock,
      ids,
      log: silentLog,
      models: [...first, ...second],
      budget: options.budget,
      isOverloaded: options.isOverloaded,
      watch: options.watch,
      ...(options.limits === undefined ? {} : { limits: options.limits }),
    });
  const reader = opening.use(openProcess());
  const resources = opening.move();
  return {
    company,
    recorder,
    reader,
    database,
    audits: createAuditReader(database),
    read: async (wanted, withinMs = LONG_MS) =>
      await reader.read(
        wanted.map((id) => ({ id, withinMs })),
        { viewer, allowance: plenty(), signal: AbortSignal.timeout(LONG_MS * 2) },
      ),
    anotherProcess: () => resources.use(openProcess()),
    [Symbol.asyncDispose]: async () => await resources.disposeAsync(),
  };
}

export function plenty(): GenerationAllowance {
  return { left: 100 };
}

/** What entries of the audit log record, in order. */
export function kindsOf(entries: readonly { readonly kind: string }[]): readonly string[] {
  return entries.map(({ kind }) => kind);
}

/** Audit entries about an entity, oldest first. */
export async function entriesAbout(room: Room, id: string): Promise<Awaited<ReturnType<AuditReader['page']>>['edges'][number]['node'][]> {
  return (await room.audits.page({ about: id, first: 100 })).edges.map(({ node }) => node).toReversed();
}

/** Everything that comes, in order. */
export async function listOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
