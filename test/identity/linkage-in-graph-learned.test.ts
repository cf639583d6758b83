import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { rollRecords } from '../../bench/roll-records.ts';
import type { RecordKind, RecordRef, SourceRecord } from '../../connectors/connector.ts';
import { learnInThread } from '../../src/identity/learn-in-thread.ts';
import { createLearnLinkage } from '../../src/identity/learn-linkage.ts';
import type { LearnLinkage } from '../../src/identity/learn-linkage.ts';
import { createLinkageModelStore } from '../../src/identity/linkage-model-store.ts';
import { createReprofileRecords } from '../../src/identity/reprofile-records.ts';
import { createResolveRecords } from '../../src/identity/resolve-records.ts';
import { createIds } from '../../src/platform/ids.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createTestDatabase } from '../support/database.ts';

const { signal } = new AbortController();
const KINDS = ['account', 'contact'] as const satisfies readonly RecordKind[];

describe('a model that is learned from the records at hand', () => {
  const records = rollRecords(500);
  let database: Database;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(async () => await database[Symbol.asyncDispose]());

  let ticks = Date.parse('2026-03-03T00:00:00.000Z');
  const clock = { now: () => (ticks += 1) };
  const ids = createIds(clock);
  const resolver = (): ReturnType<typeof createResolveRecords> =>
    createResolveRecords({ database, clock, ids, settings: () => ({ region: 'US' }) });
  const learn: LearnLinkage = async (options) => await createLearnLinkage({ database, clock, learn: learnInThread, fewest: 100 })(options);
  const forgetDecisions = async (): Promise<void> =>
    void (await database.query(
      'truncate records.record, records.link, identity.golden, identity.profile, identity.block, identity.member, identity.former_member, identity.review',
    ));
  const bring = async (stated: readonly SourceRecord[]): Promise<void> => {
    await createRecordStore(database).upsert(database, stated, { fetchedAt: '2026-03-02T11:00:00.000Z' });
    for (const kind of KINDS)
      await resolver()(
        kind,
        stated.filter((record) => record.kind === kind).map(({ ref }) => ref),
        { signal },
      );
  };
  const reprofile = async (): Promise<number> => {
    const resolve = resolver();
    const refresh = async (changed: readonly { readonly kind: RecordKind; readonly refs: readonly RecordRef[] }[]): Promise<void> => {
      for (const { kind, refs } of changed) await resolve(kind, refs, { signal });
    };
    return await createReprofileRecords({ database, learn, kinds: KINDS, refresh })({ signal });
  };
  /** Who is with whom, with scores and reasons, whatever the golden ids are called. */
  const outcome = async (): Promise<unknown> => ({
    members: await database.query(
      `select string_agg(source || ' ' || object || ' ' || id || ' ' || score || ' ' || why, ' = ' order by source, object, id) as members
       from identity.member group by golden_id order by 1`,
    ),
    reviews: await database.query('select id from identity.review order by id'),
  });

  test('is the same for the same records, judges all of them from then on, and is learned again only when they are many more', async () => {
    await bring(records);
    const shipped = await outcome();
    expect(await reprofile()).toBeGreaterThan(0);
    const models = createLinkageModelStore(database);
    expect([...(await models.versions())].map(([kind, { version }]) => [kind, version])).toEqual([
      ['account', 1],
      ['contact', 1],
    ]);
    expect(await database.query('select distinct model_version from identity.profile')).toEqual([{ model_version: 1 }]);
    expect(await outcome()).not.toEqual(shipped);
    expect(await learn({ signal })).toEqual([]);
    expect(await reprofile()).toBe(0);

    const first = await models.find('contact', 1);
    await database.query('delete from identity.linkage_model');
    await forgetDecisions();
    await bring(records);
    await learn({ signal });
    expect(await models.find('contact', 1)).toEqual(first);
    expect(first?.counts.holders.get('city')?.size).toBeGreaterThan(0);
  });

  test('gives one full run’s outcome in any order, any batches, with repetitions and after deletions', async () => {
    await forgetDecisions();
    const some = records.filter(({ ref }) => Number(ref.id) % 10_000_000 < 40);
    const doomed = records.filter(({ ref }) => Number(ref.id) % 10_000_000 >= 40 && Number(ref.id) % 10_000_000 < 50);
    await bring(some);
    const expected = await outcome();
    const shuffled = fc.shuffledSubarray([...some, ...doomed], { minLength: some.length + doomed.length });
    await fc.assert(
      fc.asyncProperty(shuffled, fc.integer({ min: 5, max: 40 }), async (order, size) => {
        await forgetDecisions();
        for (let start = 0; start < order.length; start += size) await bring(order.slice(start, start + size));
        await bring(order.slice(0, size));
        await bring(
          doomed.map((record) => ({ ...record, state: 'deleted', fields: {}, changedAt: '2026-11-22T12:00:00.000Z', version: '2' })),
        );
        expect(await outcome()).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });
});
