import { OverlayError } from '../../src/errors.ts';
import type { SourceRecord } from '../connector.ts';
import type { ReadRows } from './join-page.ts';
import type { ObjectPlan } from './plan.ts';

const ACTION =
  'Name further columns as the key until it tells every row apart, narrow the object by `only`, or read a view that holds each key once.';

/** What is wrong with a key by the rows there are: that some of them share one. One statement, over all of the object's rows. */
export async function faultsOfKey(plan: ObjectPlan, readRows: ReadRows): Promise<readonly string[]> {
  const key = plan.key.map(({ term }) => term);
  const shared = await readRows({
    table: plan.table,
    select: [['total', { count: 'rows' }]],
    where: [...plan.only, ...key.map((term) => ({ test: 'not null', term }) as const)],
    repeated: key,
    orderBy: [],
    limit: 1,
  });
  return shared.length === 0 ? [] : [`${describeShared(plan)}, all but one of which would be lost. ${ACTION}`];
}

/**
 * The records of one statement, each once: a view may repeat a whole row.
 *
 * @throws {OverlayError} `SOURCE_REQUEST` where two rows of one key differ, for only one of them could be kept.
 */
export function requireKeyed(source: string, plan: ObjectPlan, records: readonly SourceRecord[]): readonly SourceRecord[] {
  const byId = new Map<string, SourceRecord>();
  for (const record of records) {
    const other = byId.get(record.ref.id);
    if (other !== undefined && other.version !== record.version) {
      throw new OverlayError('SOURCE_REQUEST', `The mapping of ${source} loses rows: ${describeShared(plan)}.`, { source, action: ACTION });
    }
    byId.set(record.ref.id, record);
  }
  return [...byId.values()];
}

/** The key's columns are named, never its values: they can be personal. */
function describeShared({ object, mapping, table }: ObjectPlan): string {
  return `${object}.key: ${mapping.key.join(', ')} does not tell the rows of ${table.name} apart, several rows share one key`;
}
