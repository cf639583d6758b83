import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import type { RecordKind, RecordRef, SourceRecord } from '../../connectors/connector.ts';
import type { MemberTie } from '../../src/identity/member.ts';
import { createMemberReader } from '../../src/identity/read-members.ts';
import { recordKey } from '../../src/identity/record-key.ts';
import { createResolveRecords } from '../../src/identity/resolve-records.ts';
import { createIds } from '../../src/platform/ids.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createRecordStore } from '../../src/records/store.ts';
import { createTestDatabase } from '../support/database.ts';
import { at, stated } from './company.ts';

const LATER = '2026-03-02T11:00:00.000Z';

describe('the resolution of records', () => {
  let database: Database;
  beforeAll(async () => void (database = await createTestDatabase()));
  afterAll(async () => await database[Symbol.asyncDispose]());
  beforeEach(async () => await forgetEverything());

  const forgetEverything = async (): Promise<void> =>
    void (await database.query(
      'truncate records.record, records.link, identity.golden, identity.profile, identity.block, identity.member',
    ));
  const clock = { now: () => Date.parse('2026-03-03T00:00:00.000Z') };
  // A clock of their own, so that ids are told apart by age.
  let ticks = 0;
  const ids = createIds({ now: () => clock.now() + (ticks += 1) });
  const { signal } = new AbortController();
  const resolve = async (kind: RecordKind, refs: readonly RecordRef[]): Promise<readonly string[]> =>
    (await createResolveRecords({ database, clock, ids, settings: () => ({ region: 'US', dateOrder: 'MDY' }) })(kind, refs, { signal }))
      .changed;
  /** States records and resolves them, as a worker does with each page. */
  const bring = async (...records: readonly SourceRecord[]): Promise<readonly string[]> => {
    await createRecordStore(database).upsert(database, records, { fetchedAt: LATER });
    const changed = new Set<string>();
    for (const kind of new Set(records.map((record) => record.kind))) {
      for (const id of await resolve(
        kind,
        records.filter((record) => record.kind === kind).map(({ ref }) => ref),
      ))
        changed.add(id);
    }
    return [...changed];
  };
  const goldenOf = async (record: SourceRecord): Promise<string | undefined> =>
    (await createMemberReader(database).goldenOf([record.ref]))[0];
  /** Who is with whom, whatever the golden ids are called. */
  const partition = async (): Promise<readonly string[]> => {
    const rows = await database.query<{ members: readonly string[] }>(
      `select array_agg(source || ' ' || object || ' ' || id order by source, object, id) as members from identity.member group by golden_id`,
    );
    return rows.map(({ members }) => members.join(' = ')).toSorted();
  };

  const acmeInSalesforce = stated('salesforce', 'account', {
    id: '001',
    fields: { name: 'Acme Inc.', website: 'https://www.acme.com', city: 'Boston' },
  });
  const acmeInHubspot = stated('hubspot', 'account', { id: '11', fields: { name: 'ACME', domain: 'acme.com' } });
  const acmeInLegacy = stated('legacy', 'account', { id: 'A-1', fields: { name: 'The A.C.M.E. Corporation', city: 'Boston' } });

  test('joins what the sources say about one company, and says why', async () => {
    const changed = await bring(acmeInSalesforce, acmeInHubspot, acmeInLegacy);
    expect(changed).toHaveLength(1);
    const members = (await createMemberReader(database).membersOf('account', changed)).get(changed[0] ?? '') ?? [];
    expect(members.map(({ record, score }) => [record.ref.source, score > 0.9])).toEqual([
      ['hubspot', true],
      ['legacy', true],
      ['salesforce', true],
    ]);
    expect(members[2]?.why).toEqual([
      'same domain "acme.com" (very strong)',
      'same name "acme" (very strong)',
      'compared with hubspot companies 11',
    ]);
    expect(members[0]).toMatchObject({ score: 1, profile: { domains: ['acme.com'] }, record: { fields: { name: 'ACME' } } });
  });

  test('golden ids begin with their kind and are not made from a source id', async () => {
    const [account] = await bring(stated('salesforce', 'account', { id: 'abcdef0123456789', fields: { name: 'Acme' } }));
    const [contact] = await bring(stated('salesforce', 'contact', { id: '003', fields: { name: 'Ada Lovelace' } }));
    expect(account).toMatch(/^acc_[0-9a-f]{32}$/u);
    expect(contact).toMatch(/^con_[0-9a-f]{32}$/u);
    // Long enough that chance does not write it.
    expect(account).not.toContain('abcdef0123456789');
  });

  test('resolving again changes nothing but names what may have other values', async () => {
    const first = await bring(acmeInSalesforce, acmeInHubspot);
    const before = await database.query('select * from identity.member order by source');
    expect(await resolve('account', [acmeInHubspot.ref])).toEqual(first);
    expect(await database.query('select * from identity.member order by source')).toEqual(before);
  });

  test('a late record merges two entities; the id that went answers the one that stayed', async () => {
    const stranger = stated('legacy', 'account', { id: 'A-1', fields: { name: 'Acme', city: 'Boston' } });
    const nameless = stated('hubspot', 'account', { id: '11', fields: { domain: 'acme.com' } });
    await bring(stranger);
    await bring(nameless);
    const [older, younger] = [await goldenOf(stranger), await goldenOf(nameless)];
    expect(older).not.toBe(younger);
    const changed = await bring(acmeInSalesforce);
    expect(new Set(changed)).toEqual(new Set([older, younger]));
    expect(await goldenOf(nameless)).toBe(older);
    const reader = createMemberReader(database);
    const survivors = await reader.survivorOf([younger ?? '', older ?? '', 'acc_unknown']);
    expect([survivors.get(younger ?? ''), survivors.get(older ?? ''), survivors.size]).toEqual([older, older, 2]);
    expect((await reader.membersOf('account', [younger ?? ''])).get(younger ?? '')).toHaveLength(3);
  });

  test('a record that becomes another company leaves with a new id, and both are named as changed', async () => {
    const [together] = await bring(acmeInSalesforce, acmeInHubspot, acmeInLegacy);
    const changed = await bring(
      stated('hubspot', 'account', { id: '11', changedAt: LATER, fields: { name: 'Globex', domain: 'globex.com' } }),
    );
    const apart = await goldenOf(acmeInHubspot);
    expect(apart).not.toBe(together);
    expect(await goldenOf(acmeInSalesforce)).toBe(together);
    expect(new Set(changed)).toEqual(new Set([together, apart]));
  });

  test('an entity whose last record is deleted retires', async () => {
    const [id = ''] = await bring(acmeInSalesforce);
    expect(await bring(stated('salesforce', 'account', { id: '001', changedAt: LATER, state: 'deleted' }))).toEqual([id]);
    expect(await goldenOf(acmeInSalesforce)).toBeUndefined();
    expect(await createMemberReader(database).survivorOf([id])).toEqual(new Map());
    expect(await database.query('select key from identity.block')).toEqual([]);
  });

  test('a record merged away at its source answers with the record that goes on', async () => {
    const twin = stated('salesforce', 'account', { id: '002', fields: { name: 'Globex', website: 'globex.com' } });
    await bring(acmeInSalesforce, twin);
    const [goes, stays] = [await goldenOf(twin), await goldenOf(acmeInSalesforce)];
    await bring(stated('salesforce', 'account', { id: '002', changedAt: LATER, state: 'merged', mergedInto: '001' }));
    expect(await goldenOf(twin)).toBe(stays);
    expect((await createMemberReader(database).survivorOf([goes ?? ''])).get(goes ?? '')).toBe(stays);
  });

  test('an owner named by id alone is tied to whom the source means, whenever that owner comes, and is called by name', async () => {
    const owned = stated('salesforce', 'account', { id: '001', fields: { name: 'Acme Inc.', ownerId: '005' } });
    const grace = { name: 'Grace Hopper', email: 'grace@overlay.dev' };
    const [account = ''] = await bring(owned);
    expect(await tiesOf(database, account)).toEqual([]);
    const changed = await bring(stated('salesforce', 'owner', { id: '005', fields: grace }));
    const [owner] = changed.filter((id) => id.startsWith('own_'));
    expect(changed).toContain(account);
    expect(await tiesOf(database, account)).toEqual([
      { kind: 'owner', ref: { source: 'salesforce', object: 'User', id: '005' }, goldenId: owner, name: 'Grace Hopper' },
    ]);
    const renamed = stated('salesforce', 'owner', { id: '005', changedAt: LATER, fields: { ...grace, name: 'Grace Murray' } });
    expect(await bring(renamed)).toContain(account);
  });

  describe('of people', () => {
    const inSalesforce = stated('salesforce', 'contact', {
      id: '003',
      fields: { given: 'Robert', family: 'Miller' },
      links: at('salesforce', '001'),
    });
    const inHubspot = stated('hubspot', 'contact', { id: '21', fields: { name: 'Bob Miller' }, links: at('hubspot', '11') });

    test('the account they share is evidence, also when it is only found out later', async () => {
      await bring(inSalesforce, inHubspot);
      expect(await goldenOf(inSalesforce)).not.toBe(await goldenOf(inHubspot));
      const changed = await bring(acmeInSalesforce, acmeInHubspot);
      expect(await goldenOf(inSalesforce)).toBe(await goldenOf(inHubspot));
      expect(changed.filter((id) => id.startsWith('con_'))).toHaveLength(2);
    });

    test('they part again when their accounts turn out to be two', async () => {
      await bring(acmeInSalesforce, acmeInHubspot, inSalesforce, inHubspot);
      expect(await goldenOf(inSalesforce)).toBe(await goldenOf(inHubspot));
      await bring(stated('hubspot', 'account', { id: '11', changedAt: LATER, fields: { name: 'Globex', domain: 'globex.com' } }));
      expect(await goldenOf(inSalesforce)).not.toBe(await goldenOf(inHubspot));
    });
  });

  test('a number without a country is dialled in the account’s, else in the only country of its source, and else nobody knows', async () => {
    const diallingOf = async (record: SourceRecord): Promise<unknown> => {
      const golden = (await goldenOf(record)) ?? '';
      return (await createMemberReader(database).membersOf('contact', [golden])).get(golden)?.map(({ dialling }) => dialling);
    };
    const person = stated('legacy', 'contact', {
      id: '1',
      fields: { name: 'Ada Lovelace', phone: '01 2346152' },
      links: at('legacy', '1'),
    });
    const stranger = stated('legacy', 'contact', { id: '2', fields: { name: 'Grace Hopper', phone: '01 2346152' } });
    await bring(person, stranger);
    expect(await diallingOf(person)).toEqual(['as its source']);
    const austrian = stated('legacy', 'account', { id: '1', fields: { name: 'Globex', country: 'AT' } });
    expect(await bring(austrian)).toContain(await goldenOf(stranger));
    expect([await diallingOf(person), await diallingOf(stranger)]).toEqual([[{ country: 'AT' }], [{ country: 'AT' }]]);
    expect(await bring(stated('legacy', 'account', { id: '2', fields: { name: 'Acme', country: 'DE' } }))).toContain(
      await goldenOf(stranger),
    );
    expect([await diallingOf(person), await diallingOf(stranger)]).toEqual([[{ country: 'AT' }], ['unknown']]);
  });

  describe('of a person who is linked to no account', () => {
    test.each<[string, SourceRecord['fields']]>([
      ['the domain of the own e-mail', { email: 'ada@acme.com' }],
      ['the company’s name and website', { company: 'ACME', website: 'www.acme.com', email: 'ada@gmail.com' }],
    ])('%s says whom the person works for, whoever comes first', async (_, fields) => {
      const person = lead(fields);
      const [before] = await bring(person);
      expect(await employerOf(database, person)).toBeUndefined();
      const changed = await bring(acmeInHubspot);
      expect(changed).toContain(before);
      expect(await employerOf(database, person)).toBe(await goldenOf(acmeInHubspot));
      const elsewhere = stated('hubspot', 'account', { id: '11', changedAt: LATER, fields: { name: 'Globex', domain: 'globex.com' } });
      expect(await bring(elsewhere)).toContain(before);
      expect(await employerOf(database, person)).toBeUndefined();
    });

    test.each<[string, SourceRecord['fields']]>([
      ['a free mailbox', { email: 'ada@gmail.com', company: 'ACME' }],
      ['a name alone', { company: 'ACME' }],
      ['a website and another name', { company: 'Globex', website: 'acme.com' }],
    ])('%s does not', async (_, fields) => {
      const person = lead(fields);
      await bring(
        stated('hubspot', 'account', { id: '11', fields: { name: 'ACME', domain: 'acme.com', email: 'acme@gmail.com' } }),
        person,
      );
      expect(await employerOf(database, person)).toBeUndefined();
    });

    test('of two accounts with the domain only the one that is named is meant', async () => {
      const sister = stated('hubspot', 'account', { id: '12', fields: { name: 'Globex Tools', domain: 'acme.com' } });
      const [named, unnamed] = [
        lead({ email: 'ada@acme.com', company: 'Acme' }),
        stated('hubspot', 'contact', { id: '9', fields: { name: 'Grace Hopper', email: 'grace@acme.com' } }),
      ];
      await bring(acmeInHubspot, sister, named, unnamed);
      expect(await employerOf(database, named)).toBe(await goldenOf(acmeInHubspot));
      expect(await employerOf(database, unnamed)).toBeUndefined();
    });
  });

  test('a record that says too little never joins two namesakes', async () => {
    const [boston, austin] = ['Boston', 'Austin'].map((city, index) =>
      stated(index === 0 ? 'salesforce' : 'hubspot', 'account', { id: '1', fields: { name: 'Sunrise Dental', city } }),
    );
    if (boston === undefined || austin === undefined) throw new Error('two companies were stated');
    await bring(boston, austin, stated('legacy', 'account', { id: '1', fields: { name: 'Sunrise Dental' } }));
    expect(await goldenOf(boston)).not.toBe(await goldenOf(austin));
  });

  test('a father stays apart from his son, though one system gives him no mailbox', async () => {
    const family = { name: 'Georg Hart', phone: '415 555 2671' };
    const father = stated('salesforce', 'contact', {
      id: '1',
      fields: { ...family, email: 'georg@acme.com' },
      links: at('salesforce', '001'),
    });
    const either = stated('legacy', 'contact', { id: '1', fields: family, links: at('legacy', 'A-1') });
    const son = stated('hubspot', 'contact', { id: '1', fields: { ...family, email: 'junior@acme.com' }, links: at('hubspot', '11') });
    await bring(acmeInSalesforce, acmeInHubspot, acmeInLegacy, father, either, son);
    expect(await goldenOf(father)).not.toBe(await goldenOf(son));
  });

  test('activities are no entities', async () => {
    expect(await resolve('activity', [{ source: 'salesforce', object: 'Task', id: '1' }])).toEqual([]);
  });

  test('a switchboard that many share links nobody, and a crowd behind one key is passed over', async () => {
    const crowd = Array.from({ length: 120 }, (_, index) =>
      stated('hubspot', 'account', { id: `${index}`, fields: { name: `Firm ${index}`, phone: '415 555 2671' } }),
    );
    expect(await bring(...crowd)).toHaveLength(crowd.length);
  });

  test('any order, any batches and any repetition end in the partition of one full run', async () => {
    const records = world();
    await bring(...records);
    const expected = await partition();
    expect(expected.some((members) => members.split(' = ').length >= 3)).toBe(true);
    const order = fc.shuffledSubarray([...records, ...records], { minLength: records.length * 2, maxLength: records.length * 2 });
    await fc.assert(
      fc.asyncProperty(order, fc.integer({ min: 1, max: 9 }), async (shuffled, size) => {
        await forgetEverything();
        for (let start = 0; start < shuffled.length; start += size) {
          const page = shuffled.slice(start, start + size);
          await bring(...new Map(page.map((record) => [recordKey(record.ref), record])).values());
        }
        expect(await partition()).toEqual(expected);
      }),
      { numRuns: 12 },
    );
  });
});

/** Companies, people and deals that are easy to mistake for each other. */
function world(): readonly SourceRecord[] {
  return [
    stated('salesforce', 'account', { id: '1', fields: { name: 'Acme Inc.', website: 'acme.com', city: 'Boston', phone: '415 555 2671' } }),
    stated('hubspot', 'account', { id: '1', fields: { name: 'ACME', domain: 'acme.com' } }),
    stated('legacy', 'account', { id: '1', fields: { name: 'Acme', city: 'Boston' } }),
    // The same name elsewhere, twice in one system, and one that could be either.
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
    stated('salesforce', 'deal', {
      id: '1',
      fields: { name: 'Acme – Renewal', amount: '100', expectedClose: '2026-05-01' },
      links: at('salesforce', '1'),
    }),
    stated('hubspot', 'deal', {
      id: '1',
      fields: { name: 'Renewal', amount: '100', expectedClose: '2026-05-01' },
      links: at('hubspot', '1'),
    }),
    stated('hubspot', 'deal', {
      id: '2',
      fields: { name: 'Renewal', amount: '100', expectedClose: '2027-05-01' },
      links: at('hubspot', '1'),
    }),
    stated('salesforce', 'ticket', { id: '1', fields: { number: '0007', subject: 'Login fails' }, links: at('salesforce', '1') }),
    stated('hubspot', 'ticket', { id: '1', fields: { number: '7', subject: 'Login fails' }, links: at('hubspot', '1') }),
    stated('salesforce', 'owner', { id: '1', fields: { name: 'Grace Hopper', email: 'grace@overlay.dev' } }),
    stated('hubspot', 'owner', { id: '1', fields: { email: 'grace@overlay.dev' } }),
  ];
}

/** What the records of an account are tied to. */
async function tiesOf(database: Database, id: string): Promise<readonly MemberTie[]> {
  const members = (await createMemberReader(database).membersOf('account', [id])).get(id) ?? [];
  return members.flatMap(({ ties }) => ties);
}

/** Ada as a lead, whom no account is linked to. */
function lead(fields: SourceRecord['fields']): SourceRecord {
  return stated('salesforce', 'contact', { id: '00Q', fields: { name: 'Ada Lovelace', ...fields } });
}

/** The golden account that a person is tied to first. */
async function employerOf(database: Database, person: SourceRecord): Promise<string | undefined> {
  const reader = createMemberReader(database);
  const [golden = ''] = await reader.goldenOf([person.ref]);
  const members = (await reader.membersOf('contact', [golden])).get(golden) ?? [];
  return members.flatMap(({ ties }) => ties)[0]?.goldenId;
}
