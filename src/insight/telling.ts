import type { Bus } from '../platform/bus.ts';
import type { Clock } from '../platform/clock.ts';
import type { Database } from '../platform/postgres.ts';
import type { Log } from '../platform/telemetry.ts';
import type { Vault } from '../privacy/vault.ts';
import type { Audience } from './audience.ts';
import type { Drafts } from './draft.ts';
import type { GenerateInsight } from './generate-insight.ts';
import type { InsightChanges } from './insight-changes.ts';
import type { Insight, ProvisionalMessage, StartReason } from './insight.ts';
import type { Playbooks } from './playbook.ts';
import type { SubjectReaders } from './read-subjects.ts';
import type { ShowInsights } from './show-insight.ts';
import type { StreamedField } from './stream-log.ts';
import type { Viewer } from './viewer.ts';
import type { WatchEntities } from './watch-entities.ts';

/** What streaming works with. */
export interface StreamInsightDependencies {
  readonly readers: SubjectReaders;
  readonly database: Database;
  readonly bus: Bus;
  readonly vault: Vault;
  readonly clock: Clock;
  readonly log: Log;
  readonly show: ShowInsights;
  /** Undefined where no model may be called. */
  readonly model: { readonly generate: GenerateInsight; readonly audience: Audience } | undefined;
  readonly drafts: Drafts;
  readonly changes: InsightChanges;
  readonly watch: Pick<WatchEntities, 'seen'>;
  readonly playbooks?: Playbooks | undefined;
  /** Whether no writing is to be begun. @default never */
  readonly isOverloaded?: (() => boolean) | undefined;
}

/** Where a reader has got to. */
export interface StreamCursor {
  /** `generation` of the last `insight-start` seen. @default whichever is told now */
  readonly generation?: string;
  /** `sequence` of the last message seen. @default none */
  readonly after?: number;
}

/** What is asked of a stream. */
export interface StreamOptions extends StreamCursor {
  readonly field: StreamedField;
  /** `once`: ends with the answer. `live`: stays open, withdraws the answer when its facts change and tells the next. */
  readonly follow: 'once' | 'live';
  readonly viewer: Viewer;
  readonly signal: AbortSignal;
}

/** A message of a stream; its end brings the whole answer, whichever half of it was streamed. */
export type StreamedMessage = ProvisionalMessage | ({ readonly kind: 'insight-end'; readonly sequence: number } & Insight);

/** How far a viewer of a stream has been told. */
export interface Progress {
  /** -1: nothing yet. */
  sequence: number;
  /** Characters shown and not withdrawn. */
  shown: number;
}

/** One telling of an answer to one viewer. */
export interface Telling extends Pick<StreamOptions, 'field' | 'viewer' | 'signal'> {
  readonly cursor: StreamCursor;
  /** Why it is told (again), where there is a reason besides being asked. */
  readonly reason: StartReason | undefined;
  /** Kept up to date, for whoever goes on after the end or an interruption. */
  readonly progress: Progress;
}
