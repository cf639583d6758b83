import { beforeAll, describe, expect, test } from 'vitest';

import type { StoryName } from '../../src/demo/world/entities.ts';
import { recordKey } from '../../src/identity/record-key.ts';
import { createTestDatabase } from '../support/database.ts';
import { readDemoCompany } from './demo-company.ts';
import type { DemoCompany } from './demo-company.ts';

/** What each planted story is about: things that look like two and are one, or like one and are two. */
const TWINS: readonly StoryName[] = ['spelling-twin', 'nickname', 'lead-and-contact', 'converted-lead', 'missing-fields', 'contradiction'];
const LOOK_ALIKES: readonly StoryName[] = ['same-name-elsewhere', 'shared-switchboard', 'father-and-son', 'namesakes'];

describe.each([1, 7])('the demo company of 200 accounts rolled with %i', (seed) => {
  let company: DemoCompany;
  beforeAll(async () => {
    await using database = await createTestDatabase();
    company = await readDemoCompany(database, { seed, accounts: 200 });
  }, 300_000);

  /** The golden ids of the records of one entity. */
  const goldenIdsOf = (key: string): ReadonlySet<string | undefined> =>
    new Set((company.records.get(key) ?? []).map((ref) => company.goldenIds.get(recordKey(ref))));

  test.each(TWINS)('joins the records of everybody in the story "%s"', (name) => {
    const told = company.world.stories.filter((story) => story.name === name);
    expect(told.length).toBeGreaterThan(0);
    const keys = told.flatMap((story) => story.keys);
    const parted = keys.filter((key) => goldenIdsOf(key).size !== 1);
    expect(keys.some((key) => (company.records.get(key) ?? []).length > 1)).toBe(true);
    expect(parted).toEqual([]);
  });

  test.each(LOOK_ALIKES)('keeps those in the story "%s" apart, and each whole', (name) => {
    const told = company.world.stories.filter((story) => story.name === name);
    expect(told.length).toBeGreaterThan(0);
    for (const { keys } of told) {
      const ids = keys.map(goldenIdsOf);
      expect(keys.length).toBeGreaterThan(1);
      expect(ids.map(({ size }) => size)).toEqual(keys.map(() => 1));
      expect(new Set(ids.flatMap((own) => [...own])).size).toBe(keys.length);
    }
  });

  test('makes one of two nowhere', () => {
    const entities = new Map<string, Set<string>>();
    for (const [key, refs] of company.records) {
      for (const ref of refs) {
        const golden = company.goldenIds.get(recordKey(ref)) ?? '';
        entities.set(golden, (entities.get(golden) ?? new Set()).add(key));
      }
    }
    expect([...entities.values()].filter(({ size }) => size > 1).map((keys) => [...keys])).toEqual([]);
  });

  test('leaves nobody in two but whom one system writes in Kanji, another in letters, and neither gives a mailbox of both', () => {
    const shared = [...company.records].filter(([, refs]) => refs.length > 1).map(([key]) => key);
    const written = new Map(company.world.people.map(({ key, facts }) => [key, facts.family]));
    const parted = shared.filter((key) => goldenIdsOf(key).size > 1);
    expect(shared.length).toBeGreaterThan(500);
    expect(parted.filter((key) => !/\p{Script=Han}/u.test(written.get(key) ?? ''))).toEqual([]);
    expect(parted.length).toBeLessThan(5);
  });
});
