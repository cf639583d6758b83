import type { RecordKind, RecordRef } from '../connectors/connector.ts';
import type { ProjectEntities } from './graph/project-entities.ts';
import type { ResolveRecords } from './identity/resolve-records.ts';
import type { ForgetEntities } from './insight/forget-entities.ts';
import type { ProjectEvents } from './timeline/project-events.ts';
import type { RefreshSignals } from './timeline/refresh-signals.ts';

/** Records of one kind that changed. */
export interface ChangedRecords {
  readonly kind: RecordKind;
  readonly refs: readonly RecordRef[];
}

/** The steps from a record to the graph, in the order of the rooms. */
export interface RefreshSteps {
  readonly resolveRecords: ResolveRecords;
  readonly projectEntities: ProjectEntities;
  readonly projectEvents: ProjectEvents;
  /** Forgets what was written about entities that are gone. */
  readonly forgetEntities: ForgetEntities;
  readonly refreshSignals: RefreshSignals;
  /** Notes what may be worth writing about anew. @default nobody is told */
  readonly noteChanged?: ((goldenIds: readonly string[]) => Promise<void>) | undefined;
}

/** Owners before those they own, accounts before those who belong to them: fewer entities are projected twice. */
export const KIND_ORDER: readonly RecordKind[] = ['owner', 'account', 'contact', 'deal', 'ticket', 'activity'];

/** Brings changed records into the graph; repeating it changes nothing. */
export type RefreshEntities = (changed: readonly ChangedRecords[], options: { readonly signal: AbortSignal }) => Promise<void>;

/** Identity decides who is who, the graph shows it, the timeline follows, and signals are read anew where anything moved. */
export function createRefreshEntities(steps: RefreshSteps): RefreshEntities {
  return async (changed, { signal }) => {
    for (const kind of KIND_ORDER) {
      const refs = distinct(changed.filter((each) => each.kind === kind).flatMap((each) => each.refs));
      if (refs.length === 0) continue;
      const touched =
        kind === 'activity' ? await refreshEvents(refs, { ...steps, signal }) : await refreshKind({ kind, refs }, { ...steps, signal });
      await steps.refreshSignals(touched, { signal });
      await steps.noteChanged?.(touched);
    }
  };
}

type Running = RefreshSteps & { readonly signal: AbortSignal };

async function refreshEvents(refs: readonly RecordRef[], { projectEvents, signal }: Running): Promise<readonly string[]> {
  return (await projectEvents.ofActivities(refs, { signal })).touched;
}

async function refreshKind({ kind, refs }: ChangedRecords, { signal, ...steps }: Running): Promise<readonly string[]> {
  const { changed } = await steps.resolveRecords(kind, refs, { signal });
  const entities = await steps.projectEntities(changed, { signal });
  await steps.forgetEntities(changed);
  const events = await steps.projectEvents.ofEntities(entities.touched, { signal });
  return [...new Set([...entities.touched, ...events.touched])];
}

function distinct(refs: readonly RecordRef[]): readonly RecordRef[] {
  return [...new Map(refs.map((ref) => [`${ref.source}\u0000${ref.object}\u0000${ref.id}`, ref])).values()];
}
