import type { ReadRows } from './join-page.ts';
import type { ObjectPlan } from './plan.ts';
import { ZERO_DATE } from './to-record.ts';

/** Rows that are looked at. */
const SAMPLED = 200;
/** Share of stamps that may say nothing: legacy rows hold words and zeros here and there. */
const TOLERATED = 0.1;

/** What is wrong with a change column by the values of some rows: text that does not have the form that the mapping says. */
export async function faultsOfStamps(plan: ObjectPlan, readRows: ReadRows): Promise<readonly string[]> {
  const { change, mapping, object, table } = plan;
  if (change === undefined || mapping.changed === undefined) return [];
  const { slices: _cut, cast: _cast, ...term } = change.term;
  const rows = await readRows({
    table,
    select: [['stamp', term]],
    where: [...plan.only, { test: 'not null', term }],
    orderBy: [],
    limit: SAMPLED,
  });
  const stamps = rows.map((row) => (row['stamp'] ?? '').trim()).filter((stamp) => stamp !== '' && stamp !== '0' && !ZERO_DATE.test(stamp));
  const { kind, format } = mapping.changed;
  const isCounter = format === 'counter';
  const unread = stamps.filter((stamp) =>
    isCounter ? !/^-?\d+$/u.test(stamp) : change.clock.toInstant(change.clock.stampOf(stamp)) === undefined,
  );
  if (unread.length <= TOLERATED * stamps.length) return [];
  const form = kind === 'timestamp' ? 'ISO 8601 dates such as 2026-12-31 23:59:59' : `${kind} in the form ${format}`;
  return [
    `${object}.changed: ${change.column} does not hold ${form} in ${unread.length} of ${stamps.length} rows, so that later changes would not be found; ` +
      'name the kind and format that it has, or leave changed out to compare all rows',
  ];
}
