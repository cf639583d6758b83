import type { FieldReader } from '../../graph/field-reader.ts';
import type { GraphReader } from '../../graph/reader.ts';
import type { ReviewReader } from '../../identity/read-reviews.ts';
import type { Steward } from '../../identity/steward.ts';
import type { ForgetPerson } from '../../insight/forget-person.ts';
import type { InsightReader } from '../../insight/read-insight.ts';
import type { ReadUsage } from '../../insight/usage.ts';
import type { WatchEntities } from '../../insight/watch-entities.ts';
import type { ReadSources } from '../../records/read-sources.ts';
import type { WatchSync } from '../../records/watch-sync.ts';
import type { RequestSync } from '../../request-sync.ts';
import type { DeadLetters } from '../../timeline/intake/dead-letters.ts';
import type { TimelineReader } from '../../timeline/reader.ts';
import type { WatchEvents } from '../../timeline/watch-events.ts';
import type { AuditReader } from '../../trust/audit.ts';
import type { FreshnessReaders } from './freshness.ts';

/** Everything the graph is answered from. */
export interface Readers {
  readonly graph: GraphReader;
  readonly timeline: TimelineReader;
  readonly watchEvents: WatchEvents;
  readonly insight: InsightReader;
  /** What is written about ahead of time. */
  readonly watch: Pick<WatchEntities, 'watch' | 'unwatch'>;
  readonly readUsage: ReadUsage;
  readonly audit: AuditReader;
  readonly fields: FieldReader;
  readonly reviews: ReviewReader;
  readonly steward: Steward;
  /** The configured sources and how they are, in the order of the configuration. */
  readonly readSources: ReadSources;
  readonly freshness: FreshnessReaders;
  readonly watchSync: WatchSync;
  readonly requestSync: RequestSync;
  readonly forgetPerson: ForgetPerson;
  readonly deadLetters: DeadLetters;
}
