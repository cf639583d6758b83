import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { RecordKind, RecordRef, SourceRecord } from '../../connectors/connector.ts';
import { createDecisionStore } from '../../src/identity/decision-store.ts';
import { createMemberReader } from '../../src/identity/read-members.ts';
import { createReviewReader } from '../../src/identity/read-reviews.ts';
import { recordKey } from '../../src/identity/record-key.ts';
import { createReprofileRecords } from '../../src/identity/reprofile-records.ts';
import { createResolveRecords } from '../../src/identity/resolve-records.ts';
import { createSteward } from '../../src/identity/steward.ts';
import type { DecidedBy, IdentityChange } from '../../src/identity/steward.ts';
import { createIdentityStore } from '../../src/identity/store.ts';
import { createIds } from '../../src/platform/ids.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { recordOf } from '../records/record.ts';
import { createTestDatabase } from '../support/database.ts';
import { at, stated } from './company.ts';

const KINDS = ['owner', 'account', 'contact', 'deal', 'ticket'] as const;

describe('decisions about who is who', () => {
  let database: Database;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(async () => await database[Symbol.asyncDispose]());
  beforeEach(async () => await forgetEverything());

  const forgetEverything = async (): Promise<void> =>
    void (await database.query(
      `truncate records.record, records.link, identity.golden, identity.profile, identity.block, identity.member, identity.former_member,
       identity.review, identity.decision, identity.decided_pair`,
    ));
  // A clock that never stands still, so that ids and decisions are told apart by age.
  let ticks = Date.parse('2026-03-03T00:00:00.000Z');
  const clock = { now: () => (ticks += 1) };
  const ids = createIds(clock);
  const { signal } = new AbortController();
  const by: DecidedBy = { viewer: 'ada', signal };
  const resolve = async (kind: RecordKind, refs: readonly RecordRef[]): Promise<void> =>
    void (await createResolveRecords({ database, clock, ids, settings: () => ({ region: 'US', dateOrder: 'MDY' }) })(kind, refs, {
      signal,
    }));
  const refresh = async (changed: readonly { readonly kind: RecordKind; readonly refs: readonly RecordRef[] }[]): Promise<void> => {
    for (const { kind, refs } of changed) await resolve(kind, refs);
  };
  const queued: unknown[] = [];
  const steward = () =>
    createSteward({ database, clock, ids, refresh, recordsChanged: async (_, kind, refs) => void queued.push({ kind, refs }) });
  const bring = async (...records: readonly SourceRecord[]): Promise<void> => {
    await createRecordStore(database).upsert(database, records, { fetchedAt: '2026-03-02T11:00:00.000Z' });
    for (const kind of KINDS)
      await resolve(
        kind,
        records.filter((record) => record.kind === kind).map(({ ref }) => ref),
      );
  };
  const goldenOf = async (...records: readonly SourceRecord[]): Promise<readonly (string | undefined)[]> =>
    await createMemberReader(database).goldenOf(records.map(({ ref }) => ref));
  const survivorOf = async (id: string | undefined): Promise<string | undefined> =>
    (await createMemberReader(database).survivorOf([id ?? ''])).get(id ?? '');
  /** Who is with whom and what waits for a person, whatever the golden ids are called. */
  const outcome = async (): Promise<unknown> => {
    const members = await database.query<{ members: string }>(
      `select string_agg(source || ' ' || object || ' ' || id || ' ' || score || ' ' || why, ' = ' order by source, object, id) as members
       from identity.member group by golden_id order by 1`,
    );
    const reviews = await database.query('select id from identity.review order by id');
    return { members, reviews };
  };
  const held = async (): Promise<ReadonlyMap<string, string>> =>
    new Map(
      (await database.query<RecordRef & { golden_id: string }>('select source, object, id, golden_id from identity.member')).map((row) => [
        recordKey({ source: row.source, object: row.object, id: row.id }),
        row.golden_id,
      ]),
    );
  const reviews = async (): Promise<readonly { readonly id: string; readonly since: Date }[]> =>
    await database.query('select id, since from identity.review');
  /** Forgets all but records and decisions, and decides everything in one run. */
  const fullRun = async (): Promise<void> => {
    const records = await database.query<RecordRef & { kind: RecordKind }>('select source, object, id, kind from records.record');
    await database.query(
      'truncate identity.golden, identity.profile, identity.block, identity.member, identity.former_member, identity.review',
    );
    for (const kind of KINDS) {
      await resolve(
        kind,
        records.filter((record) => record.kind === kind).map(({ source, object, id }) => ({ source, object, id })),
      );
    }
  };

  const boston = stated('salesforce', 'account', { id: '1', fields: { name: 'Sunrise Dental', city: 'Boston', website: 'sunrise.com' } });
  const austin = stated('hubspot', 'account', { id: '1', fields: { name: 'Sunrise Dental', city: 'Austin', domain: 'austin-dental.com' } });
  const austinTwin = stated('legacy', 'account', {
    id: '1',
    fields: { name: 'Sunrise Dental', city: 'Austin', website: 'austin-dental.com' },
  });

  test('a person’s word joins what contradicts itself, and takes along what each is linked to', async () => {
    await bring(boston, austin, austinTwin);
    const [before, other] = await goldenOf(boston, austin);
    expect(before).not.toBe(other);
    const change = await steward().confirmMatch({ left: boston.ref, right: austin.ref }, by);
    expect(new Set(await goldenOf(boston, austin, austinTwin)).size).toBe(1);
    expect(change).toMatchObject({ mergedIds: [before], goldenIds: [other], separatedIds: [] });
    expect(queued.at(-1)).toEqual({ kind: 'account', refs: [boston.ref, austin.ref] });
  });

  test('no chain joins what a person keeps apart: the weakest link gives way', async () => {
    const middle = stated('legacy', 'account', {
      id: '2',
      fields: { name: 'Acme', website: 'acme.com', city: 'Boston', phone: '415 555 2671' },
    });
    const strong = stated('salesforce', 'account', {
      id: '2',
      fields: { name: 'Acme', website: 'acme.com', city: 'Boston', phone: '415 555 2671' },
    });
    const weak = stated('hubspot', 'account', { id: '2', fields: { name: 'Acme', domain: 'acme.com' } });
    await bring(middle, strong, weak);
    expect(new Set(await goldenOf(middle, strong, weak)).size).toBe(1);
    await steward().rejectMatch({ left: strong.ref, right: weak.ref }, by);
    const [a, b, c] = await goldenOf(middle, strong, weak);
    expect(a).toBe(b);
    expect(c).not.toBe(a);
  });

  test('the last word about a pair counts, and a revoked one no longer', async () => {
    await bring(boston, austin);
    const pair = { left: boston.ref, right: austin.ref };
    const areOne = async (): Promise<boolean> => new Set(await goldenOf(boston, austin)).size === 1;
    await steward().confirmMatch(pair, by);
    const rejected = await steward().rejectMatch({ left: pair.right, right: pair.left }, by);
    expect(await areOne()).toBe(false);
    await steward().revoke(rejected.decision.id, by);
    expect(await areOne()).toBe(true);
  });

  test('a decision outlives the deletion of its record and counts again when the record returns, and so does its golden id', async () => {
    await bring(boston, austin);
    const [mine] = await goldenOf(austin);
    await steward().confirmMatch({ left: boston.ref, right: austin.ref }, by);
    const [together] = await goldenOf(boston);
    const later = (hour: number, state: SourceRecord['state']): SourceRecord => ({
      ...boston,
      state,
      changedAt: `2026-03-04T0${hour}:00:00.000Z`,
      version: `${hour}`,
    });
    await bring(later(1, 'deleted'));
    expect(await goldenOf(boston, austin)).toEqual([undefined, together]);
    await bring(later(2, 'live'));
    expect(await goldenOf(boston, austin)).toEqual([together, together]);
    expect([mine, await survivorOf(mine)].includes(together)).toBe(true);
    const alone = stated('salesforce', 'account', { id: '9', fields: { name: 'Globex' } });
    await bring(alone);
    const [id] = await goldenOf(alone);
    await bring({ ...alone, state: 'deleted', changedAt: '2026-03-04T01:00:00.000Z', version: '1' });
    await bring({ ...alone, changedAt: '2026-03-04T02:00:00.000Z', version: '2' });
    expect(await goldenOf(alone)).toEqual([id]);
  });

  describe('about a record that its source merges into another', () => {
    const survivor = stated('salesforce', 'account', { id: '8', fields: { name: 'Globex Holding', city: 'Denver' } });
    const last = stated('salesforce', 'account', { id: '9', fields: { name: 'Initech', city: 'Miami' } });

    test('count for the other, through a second merge too, and for itself again when it comes back', async () => {
      await bring(boston, austin, survivor, last);
      const { decision } = await steward().confirmMatch({ left: boston.ref, right: austin.ref }, by);
      await bring(mergedInto(boston, survivor, 1));
      const [one, other] = await goldenOf(survivor, austin);
      expect(one).toBe(other);
      expect((await createReviewReader(database).decisionsAbout(one ?? ''))?.map(({ id }) => id)).toEqual([decision.id]);
      await bring(mergedInto(survivor, last, 2));
      expect(new Set(await goldenOf(last, austin)).size).toBe(1);
      await bring({ ...survivor, changedAt: '2026-03-04T03:00:00.000Z', version: '3' });
      const [back, apart, still] = await goldenOf(survivor, last, austin);
      expect([back === still, apart === still]).toEqual([true, false]);
      await bring({ ...boston, changedAt: '2026-03-04T04:00:00.000Z', version: '4' });
      expect(new Set(await goldenOf(boston, austin)).size).toBe(1);
      expect(new Set(await goldenOf(boston, survivor)).size).toBe(2);
    });

    test('keep the other apart from whom it was kept apart, until they are revoked', async () => {
      const twin = stated('hubspot', 'account', { id: '8', fields: { name: 'Globex Holding', city: 'Denver', phone: '415 555 2671' } });
      const double = stated('salesforce', 'account', {
        id: '10',
        fields: { name: 'Globex Holding', city: 'Denver', phone: '415 555 2671' },
      });
      const whole = { ...survivor, fields: { ...survivor.fields, phone: '415 555 2671' } };
      await bring(whole, twin, double);
      expect(new Set(await goldenOf(whole, twin, double)).size).toBe(1);
      const { decision } = await steward().rejectMatch({ left: double.ref, right: twin.ref }, by);
      await bring(mergedInto(double, whole, 1));
      expect(new Set(await goldenOf(whole, twin)).size).toBe(2);
      await steward().revoke(decision.id, by);
      expect(new Set(await goldenOf(whole, twin)).size).toBe(1);
    });
  });

  test('a lead stays one with what it became, whatever the two say later and whichever is read first, unless a person parts them', async () => {
    const became = stated('salesforce', 'contact', { id: '20', fields: { name: 'Wanda Nowak', email: 'w.nowak@new.example' } });
    const stranger = stated('hubspot', 'contact', { id: '20', fields: { name: 'Wanda Nowak', email: 'w.nowak@new.example' } });
    for (const arrivals of [
      [lead('20'), became, stranger],
      [became, stranger, lead('20')],
    ]) {
      await forgetEverything();
      for (const record of arrivals) await bring(record);
      expect(new Set(await goldenOf(lead('20'), became, stranger)).size).toBe(1);
      const [membership] = await createIdentityStore(database).memberships([lead('20').ref]);
      expect(membership?.why).toEqual(['converted into Contact 20']);
      const { decision } = await steward().rejectMatch({ left: became.ref, right: lead('20').ref }, by);
      const [before, now, other] = await goldenOf(lead('20'), became, stranger);
      expect(other).toBe(now);
      expect(before).not.toBe(now);
      await steward().revoke(decision.id, by);
      expect(new Set(await goldenOf(lead('20'), became, stranger)).size).toBe(1);
    }
    await bring({ ...lead('20'), links: [], changedAt: '2026-03-04T01:00:00.000Z', version: '1' });
    const [alone, contact] = await goldenOf(lead('20'), became);
    expect(alone).not.toBe(contact);
  });

  test('a decision can neither be changed nor removed', async () => {
    await bring(boston, austin);
    await steward().confirmMatch({ left: boston.ref, right: austin.ref }, by);
    await expect(database.query(`update identity.decision set viewer = 'eve'`)).rejects.toThrow('append-only');
    await expect(database.query('delete from identity.decision')).rejects.toThrow('append-only');
  });

  test('what waits for a person stays the same while nothing changes, is another with other evidence, and leaves when it is decided', async () => {
    const other = stated('hubspot', 'contact', {
      id: '7',
      fields: { name: 'A. Lovelace', city: 'London', phone: '+14155552671' },
    });
    await bring(ada({}, '1'), other);
    expect(await reviews()).toEqual([]);
    await bring(ada({ phone: '+14155552671' }, '2'));
    const waiting = await reviews();
    expect(waiting).toHaveLength(1);
    await resolve('contact', [other.ref]);
    expect(await reviews()).toEqual(waiting);
    await bring(ada({ phone: '+14155552671', city: 'London' }, '3'));
    const [renewed] = await reviews();
    expect(renewed?.since).toEqual(waiting[0]?.since);
    expect(renewed?.id).not.toBe(waiting[0]?.id);
    const pair = { left: other.ref, right: ada({}, '3').ref };
    await expect(steward().confirmMatch({ ...pair, review: waiting[0]?.id }, by)).rejects.toMatchObject({ code: 'REVIEW_STALE' });
    const { decision } = await steward().rejectMatch({ ...pair, review: renewed?.id }, by);
    expect(await reviews()).toEqual([]);
    await steward().revoke(decision.id, by);
    expect((await reviews()).map(({ id }) => id)).toEqual([renewed?.id]);
    await steward().confirmMatch(pair, by);
    expect(await reviews()).toEqual([]);
  });

  test('records read by older rules are read anew, from where a stopped run stopped, and keep their golden ids', async () => {
    await bring(...world());
    const before = await held();
    const whole = await outcome();
    const outdated = async (): Promise<number> =>
      (await database.query<{ count: number }>('select count(*)::integer as count from identity.profile where version = 1'))[0]?.count ?? 0;
    await database.query(`update identity.profile set version = 1, profile = profile - 'name'`);
    const all = await outdated();
    const stopping = createReprofileRecords({
      database,
      learn: async () => [],
      kinds: KINDS,
      refresh: async (changed) => {
        if (changed.some(({ kind }) => kind === 'account')) throw new Error('the power went out');
        await refresh(changed);
      },
    });
    await expect(stopping({ signal })).rejects.toThrow('the power went out');
    const left = await outdated();
    expect([left > 0, left < all]).toEqual([true, true]);
    const reprofile = createReprofileRecords({ database, learn: async () => [], kinds: KINDS, refresh });
    expect(await reprofile({ signal })).toBeLessThanOrEqual(left);
    expect(await outdated()).toBe(0);
    expect(await held()).toEqual(before);
    expect(await outcome()).toEqual(whole);
    expect(await reprofile({ signal })).toBe(0);
  });

  test('taking back every merge, in any order, gives every record the id it had', async () => {
    const records = world();
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat({ max: 7 }), fc.nat({ max: 7 })), { minLength: 1, maxLength: 5 }),
        fc.array(fc.nat(), { minLength: 5, maxLength: 5 }),
        async (merges, order) => {
          await forgetEverything();
          await bring(...records);
          const before = await held();
          const accounts = records.filter(({ kind }) => kind === 'account');
          const made: IdentityChange[] = [];
          for (const [left, right] of merges) {
            const [a, b] = await goldenOf(...[accounts[left], accounts[right]].flatMap((record) => record ?? []));
            if (a === undefined || b === undefined || a === b) continue;
            made.push(await steward().merge('account', [a, b], by));
          }
          const shuffled = made.map((each, index) => ({ each, place: order[index] ?? 0 })).toSorted((a, b) => a.place - b.place);
          for (const { each } of shuffled) await steward().revoke(each.decision.id, by);
          expect(await held()).toEqual(before);
          for (const id of new Set(before.values())) expect(await survivorOf(id)).toBe(id);
        },
      ),
      { numRuns: 15 },
    );
  });

  test('any course of readings, deletions, merges at the source and decisions ends where one full run ends, and stays there', async () => {
    const records = world();
    // Mostly the same few: what happens to a record matters after something else happened to it.
    const index = fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(0, 1, 3, 8, 13) },
      { weight: 1, arbitrary: fc.nat({ max: records.length - 1 }) },
    );
    const step: fc.Arbitrary<Step> = fc.oneof(
      { weight: 4, arbitrary: fc.record({ do: fc.constant('read' as const), from: index, size: fc.nat({ max: 2 }) }) },
      { weight: 3, arbitrary: fc.record({ do: fc.constant('return' as const), from: index, size: fc.constant(1) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('delete' as const), from: index, size: fc.constant(1) }) },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('merge' as const), from: index, size: fc.constant(1) }) },
      {
        weight: 2,
        arbitrary: fc.record({ do: fc.constantFrom('confirm' as const, 'reject' as const), from: index, size: fc.nat({ max: 3 }) }),
      },
      { weight: 1, arbitrary: fc.record({ do: fc.constant('revoke' as const), from: index, size: fc.constant(1) }) },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 8, maxLength: 22 }), async (steps) => {
        await forgetEverything();
        await bring(...records.filter((_, place) => place % 2 === 0));
        for (const each of steps) await take(each, records);
        const end = await outcome();
        const settled = await held();
        for (const kind of KINDS)
          await resolve(
            kind,
            records.filter((each) => each.kind === kind).map(({ ref }) => ref),
          );
        expect(await held()).toEqual(settled);
        await fullRun();
        expect(await outcome()).toEqual(end);
      }),
      {
        numRuns: 20,
        // Two that nothing but a person joins, and one of them goes and comes back.
        examples: [
          [
            [
              { do: 'confirm', from: 0, size: 3 },
              { do: 'return', from: 0, size: 1 },
            ],
          ],
        ],
      },
    );
  }, 180_000);

  let hour = 0;
  /** The record as it is stated a second later than anything before. */
  const nowOf = (record: SourceRecord): SourceRecord => {
    const changedAt = new Date(Date.parse('2026-03-05T00:00:00.000Z') + (hour += 1) * 1_000).toISOString();
    return { ...record, changedAt, version: changedAt };
  };
  const take = async ({ do: what, from, size }: Step, records: readonly SourceRecord[]): Promise<void> => {
    const [record, ...rest] = records.slice(from);
    if (record === undefined) return;
    const alike = records.filter(({ kind, ref }) => kind === record.kind && recordKey(ref) !== recordKey(record.ref));
    const into = alike.find(({ ref }) => ref.source === record.ref.source);
    switch (what) {
      case 'read':
        return await bring(...[record, ...rest.slice(0, size)].map(nowOf));
      case 'delete':
        return await bring({ ...nowOf(record), state: 'deleted' });
      case 'return':
        await bring({ ...nowOf(record), state: 'deleted' });
        return await bring(nowOf(record));
      case 'merge':
        return into === undefined ? undefined : await bring({ ...nowOf(record), state: 'merged', mergedInto: into.ref.id });
      case 'confirm':
      case 'reject':
        return await decideIfThere(what, record.ref, alike[size % alike.length]?.ref ?? record.ref);
      case 'revoke':
        return await revokeLast();
    }
  };
  const revokeLast = async (): Promise<void> => {
    const [last] = await database.query<{ id: string }>(
      `select id from identity.decision where revoked_by is null and kind <> 'revoke' order by number desc limit 1`,
    );
    if (last !== undefined) await steward().revoke(last.id, by);
  };

  /** Decides where both records are live; what is gone cannot be decided about. */
  async function decideIfThere(what: 'confirm' | 'reject', left: RecordRef, right: RecordRef): Promise<void> {
    const live = (await createRecordStore(database).read([left, right])).filter(({ state }) => state === 'live');
    if (live.length < 2) return;
    const pair = { left, right };
    const { decision } = await (what === 'confirm' ? steward().confirmMatch(pair, by) : steward().rejectMatch(pair, by));
    const counting = await createDecisionStore(database).decidedPairs([left]);
    expect(counting.find((each) => recordKey(each.right) === recordKey(right))?.decisionId).toBe(decision.id);
  }
});

/** Somebody who became the contact of an id, and was called otherwise before. */
function lead(into: string): SourceRecord {
  const links = [{ kind: 'contact', object: 'Contact', id: into, role: 'converted' }] as const;
  return recordOf({
    source: 'salesforce',
    object: 'Lead',
    kind: 'contact',
    id: `lead of ${into}`,
    fields: { name: 'Wanda Zielonka', email: 'wanda@zielonka.example' },
    links,
  });
}

/** A record that its source merged into another. */
function mergedInto(record: SourceRecord, into: SourceRecord, hour: number): SourceRecord {
  return { ...record, state: 'merged', mergedInto: into.ref.id, changedAt: `2026-03-04T0${hour}:00:00.000Z`, version: `${hour}` };
}

function ada(fields: SourceRecord['fields'], version: string): SourceRecord {
  return stated('salesforce', 'contact', { id: '7', fields: { name: 'Ada Lovelace', ...fields }, version });
}

/** Something that happens to records, by their place in the world. */
interface Step {
  readonly do: 'read' | 'delete' | 'return' | 'merge' | 'confirm' | 'reject' | 'revoke';
  readonly from: number;
  readonly size: number;
}

/** Companies, people, deals, tickets and colleagues that are easy to mistake for each other. */
function world(): readonly SourceRecord[] {
  return [
    stated('salesforce', 'account', { id: '1', fields: { name: 'Acme Inc.', website: 'acme.com', city: 'Boston', phone: '415 555 2671' } }),
    stated('hubspot', 'account', { id: '1', fields: { name: 'ACME', domain: 'acme.com' } }),
    stated('legacy', 'account', { id: '1', fields: { name: 'Acme', city: 'Boston' } }),
    stated('salesforce', 'account', { id: '2', fields: { name: 'Acme', website: 'acme-tools.com', city: 'Austin' } }),
    stated('hubspot', 'account', { id: '2', fields: { name: 'Acme Tools', domain: 'acme-tools.com', phone: '415 555 2671' } }),
    stated('legacy', 'account', { id: '2', fields: { name: 'Acme' } }),
    stated('salesforce', 'account', { id: '3', fields: { name: 'Globex GmbH', website: 'globex.de' } }),
    stated('hubspot', 'account', { id: '3', fields: { name: 'Globex', domain: 'globex.com', city: 'Berlin' } }),
    stated('salesforce', 'contact', { id: '1', fields: { name: 'Ada Lovelace', email: 'ada@acme.com' }, links: at('salesforce', '1') }),
    stated('hubspot', 'contact', { id: '1', fields: { name: 'Lovelace, Ada' }, links: at('hubspot', '1') }),
    stated('legacy', 'contact', { id: '1', fields: { name: 'Ada Lovelace', email: 'ada@globex.de' }, links: at('legacy', '2') }),
    stated('salesforce', 'contact', { id: '2', fields: { name: 'Robert Miller' }, links: at('salesforce', '3') }),
    stated('hubspot', 'contact', { id: '2', fields: { name: 'Bob Miller' }, links: at('hubspot', '3') }),
    lead('1'),
    stated('salesforce', 'deal', { id: '1', fields: { name: 'Renewal', amount: '100' }, links: at('salesforce', '1') }),
    stated('hubspot', 'deal', { id: '1', fields: { name: 'Renewal', amount: '100' }, links: at('hubspot', '1') }),
    stated('salesforce', 'ticket', { id: '1', fields: { number: '0007', subject: 'Login fails' }, links: at('salesforce', '1') }),
    stated('hubspot', 'ticket', { id: '1', fields: { number: '7', subject: 'Login fails' }, links: at('hubspot', '1') }),
    stated('salesforce', 'owner', { id: '1', fields: { name: 'Grace Hopper', email: 'grace@overlay.dev' } }),
    stated('hubspot', 'owner', { id: '1', fields: { email: 'grace@overlay.dev' } }),
  ];
}
