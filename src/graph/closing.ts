import type { DealValues } from '../identity/golden-values.ts';
import type { Member } from '../identity/member.ts';
import { isOpenStage } from '../identity/normalise/stage.ts';
import { findSourceField } from '../identity/source-field.ts';
import type { FieldProvenance } from './entity.ts';

/** When a deal was closed, and where that comes from. */
export interface Closing {
  readonly closedAt: string;
  readonly provenance: FieldProvenance;
}

/** What a deal's closing is read from where no source states it. */
export interface ClosingFacts {
  readonly values: Pick<DealValues, 'stage' | 'closedAt'> & { readonly stageChangedAt?: string | undefined };
  readonly members: readonly Member<'deal'>[];
  readonly provenance: readonly FieldProvenance[];
}

/**
 * When a closed deal was closed although no source has a field for it: when it came to its last stage, else on the close date of a
 * record that is closed itself. In an open record the close date is only what somebody hopes for.
 */
export function inferClosing({ values, members, provenance }: ClosingFacts): Closing | undefined {
  if (isOpenStage(values.stage.unified) || values.closedAt !== undefined) return undefined;
  const change = provenance.find(({ field }) => field === 'stageChangedAt');
  if (values.stageChangedAt !== undefined && change !== undefined) {
    const stated = { ...change, field: 'closedAt', value: values.stageChangedAt, rule: 'stage change of a closed deal' };
    return { closedAt: values.stageChangedAt, provenance: stated };
  }
  const [latest, ...others] = closeDates(members.filter(({ profile }) => profile.stage.unified === values.stage.unified));
  if (latest === undefined) return undefined;
  const { day, record } = latest;
  const stated = {
    field: 'closedAt',
    value: day,
    source: record.ref,
    sourceField: findSourceField(record, ['expectedClose'], day).theirs,
    rule: 'close date of a closed deal',
    changedAt: record.changedAt,
    fetchedAt: record.fetchedAt,
    alternatives: others.filter((other) => other.day !== day).map((other) => ({ value: other.day, source: other.record.ref })),
  };
  return { closedAt: `${day}T00:00:00.000Z`, provenance: stated };
}

interface CloseDate {
  readonly day: string;
  readonly record: Member<'deal'>['record'];
}

// The latest changed first; the order of the members does not matter.
function closeDates(members: readonly Member<'deal'>[]): readonly CloseDate[] {
  const dates = members.flatMap(({ profile, record }) =>
    profile.expectedClose === undefined ? [] : [{ day: profile.expectedClose, record }],
  );
  return dates.toSorted((a, b) => compare(b.record.changedAt, a.record.changedAt) || compare(keyOf(a), keyOf(b)));
}

function keyOf({ record }: CloseDate): string {
  return JSON.stringify([record.ref.source, record.ref.object, record.ref.id]);
}

function compare(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
