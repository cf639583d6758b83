import { expect, test } from 'vitest';

import { createWorld } from '../../src/demo/world.ts';
import type { Entity, PersonFacts, StoryName, System, World } from '../../src/demo/world/entities.ts';

const OPTIONS = { seed: 1, accounts: 200, asOf: '2026-03-31' };
const WORLD = createWorld(OPTIONS);
const SYSTEMS: readonly System[] = ['salesforce', 'hubspot', 'legacy'];

function everything(world: World): readonly Entity<unknown>[] {
  return [...world.owners, ...world.companies, ...world.people, ...world.deals, ...world.tickets, ...world.activities];
}

function storiesOf(name: StoryName): World['stories'] {
  return WORLD.stories.filter((story) => story.name === name);
}

function find<Kind extends { readonly key: string }>(entities: readonly Kind[], key: string | undefined): Kind {
  const found = entities.find((entity) => entity.key === key);
  if (found === undefined) throw new RangeError(`The world has no ${key}.`);
  return found;
}

/** The two people of a story about look-alikes. */
function factsOf(name: StoryName): readonly [PersonFacts, PersonFacts] {
  const keys = storiesOf(name)[0]?.keys ?? [];
  return [find(WORLD.people, keys[0]).facts, find(WORLD.people, keys[1]).facts];
}

test('gives the same world for the same seed, size and day', () => {
  expect(createWorld(OPTIONS)).toEqual(WORLD);
});

test('gives another world for another seed', () => {
  const other = createWorld({ ...OPTIONS, seed: 2 });
  const names = new Set(WORLD.companies.map(({ facts }) => facts.name));
  // The planted companies keep their names; hardly any other does.
  expect(other.companies.filter(({ facts }) => names.has(facts.name)).length).toBeLessThan(70);
});

test('begins with the same companies when it grows', () => {
  const larger = createWorld({ ...OPTIONS, accounts: 230 });
  expect(larger.companies.slice(0, 200)).toEqual(WORLD.companies);
  expect(larger.deals.slice(0, WORLD.deals.length)).toEqual(WORLD.deals);
  expect(larger.companies).toHaveLength(230);
});

test.each([1, 2, 3, 17])('makes exactly %i companies when so few are wanted', (accounts) => {
  const world = createWorld({ ...OPTIONS, accounts });
  expect(world.companies).toHaveLength(accounts);
  const keys = new Set(everything(world).map(({ key }) => key));
  expect(world.stories.flatMap((story) => story.keys).filter((key) => !keys.has(key))).toEqual([]);
});

test('grows with the number of companies', () => {
  const world = createWorld({ ...OPTIONS, accounts: 1000 });
  expect(world.companies).toHaveLength(1000);
  expect(world.people.length).toBeGreaterThan(2500);
  expect(world.activities.length).toBeGreaterThan(15_000);
});

test.each([0, 1.5, -3])('refuses to make %d companies', (accounts) => {
  expect(() => createWorld({ ...OPTIONS, accounts })).toThrow(RangeError);
});

test.each(['yesterday', '2026-13-01', '2026-3-1', '2026-02-30'])('refuses %s as its day', (asOf) => {
  expect(() => createWorld({ ...OPTIONS, asOf })).toThrow(RangeError);
});

test('gives every entity a key of its own and every kind gapless serials', () => {
  const keys = everything(WORLD).map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const kind of [WORLD.companies, WORLD.people, WORLD.deals, WORLD.tickets, WORLD.activities]) {
    const serials = kind.map(({ serial }) => serial).toSorted((one, other) => one - other);
    expect(serials).toEqual(kind.map((_, index) => index + 1));
  }
});

test('lets nothing change before it was created or after the day of the world', () => {
  const end = `${OPTIONS.asOf}T00:00:00.000Z`;
  for (const { key, seenBy } of everything(WORLD)) {
    for (const sighting of Object.values(seenBy)) {
      expect([key, sighting.createdAt <= sighting.changedAt, sighting.changedAt <= end]).toEqual([key, true, true]);
    }
  }
  expect(WORLD.activities.filter(({ facts }) => facts.occurredAt > end)).toEqual([]);
});

test('lets a system name only owners, companies, people, deals and tickets that it knows', () => {
  const known = new Map(
    SYSTEMS.map((system) => [system, new Set(everything(WORLD).flatMap(({ key, seenBy }) => (seenBy[system] === undefined ? [] : [key])))]),
  );
  const leads = new Set(WORLD.people.filter(({ salesforceForm }) => salesforceForm === 'lead').map(({ key }) => key));
  const dangling: unknown[] = [];
  for (const { key, seenBy } of everything(WORLD)) {
    for (const system of SYSTEMS) {
      const facts: unknown = seenBy[system]?.facts;
      // A Salesforce lead writes its company as text: the one tie that may lead nowhere.
      const named = (JSON.stringify(facts ?? {}).match(/"(?:owner|company|person|deal|ticket)-[\d-]+"/g) ?? []).map((quoted) =>
        quoted.slice(1, -1),
      );
      dangling.push(
        ...named
          .filter((name) => known.get(system)?.has(name) === false && !(leads.has(key) && name.startsWith('company')))
          .map((name) => [system, key, name]),
      );
    }
  }
  expect(dangling).toEqual([]);
});

test('knows most companies in two or three systems and some in one', () => {
  const counts = WORLD.companies.map(({ seenBy }) => Object.keys(seenBy).length);
  const share = (number: number): number => counts.filter((count) => count === number).length / counts.length;
  expect(share(3)).toBeGreaterThan(0.25);
  expect(share(2)).toBeGreaterThan(0.25);
  expect(share(1)).toBeGreaterThan(0.05);
  expect(share(0)).toBe(0);
});

test('gives each company one to eight people and most of them ten to thirty activities', () => {
  const people = Map.groupBy(WORLD.people, ({ facts }) => facts.companyKey);
  const activities = Map.groupBy(WORLD.activities, ({ facts }) => facts.companyKey);
  const crowds = WORLD.companies.map(({ key }) => people.get(key)?.length ?? 0);
  const counts = WORLD.companies.map(({ key }) => activities.get(key)?.length ?? 0);
  expect(Math.min(...crowds)).toBeGreaterThanOrEqual(1);
  expect(Math.max(...crowds)).toBeLessThanOrEqual(8);
  expect(counts.filter((count) => count >= 10 && count <= 34).length / counts.length).toBeGreaterThan(0.9);
});

test('has open, won and lost deals in several currencies, and stages in the order of time', () => {
  const stages = new Set(WORLD.deals.map(({ facts }) => facts.stage));
  expect(stages).toEqual(new Set(['prospecting', 'qualification', 'proposal', 'negotiation', 'committed', 'won', 'lost']));
  expect(new Set(WORLD.deals.map(({ facts }) => facts.amount?.currency)).size).toBeGreaterThan(5);
  for (const { facts } of WORLD.deals) {
    const moments = facts.history.map(({ at }) => at);
    expect(moments).toEqual(moments.toSorted());
    expect(facts.history.at(-1)?.stage).toBe(facts.stage);
    expect(facts.closedAt !== undefined).toBe(facts.stage === 'won' || facts.stage === 'lost');
  }
});

test('writes no text with an unfilled slot, an empty sentence or a word from the program', () => {
  const texts = [
    ...WORLD.activities.flatMap(({ facts }) => [facts.subject, facts.body]),
    ...WORLD.tickets.flatMap(({ facts }) => [facts.subject, facts.description]),
    ...WORLD.deals.map(({ facts }) => facts.name),
  ];
  expect(texts.filter((text) => /[{}]|=>|undefined|NaN|\[object/.test(text))).toEqual([]);
  expect(WORLD.activities.filter(({ facts }) => facts.type !== 'task' && facts.body === '')).toEqual([]);
});

test('varies its texts: hardly two e-mails or notes of the world are the same', () => {
  const bodies = WORLD.activities.map(({ facts }) => facts.body).filter((body) => body !== '');
  expect(new Set(bodies).size / bodies.length).toBeGreaterThan(0.85);
});

test('mentions people, telephone numbers and mailboxes in its texts, so that masking matters', () => {
  const bodies = WORLD.activities.map(({ facts }) => facts.body);
  const share = (pattern: RegExp): number => bodies.filter((body) => pattern.test(body)).length / bodies.length;
  expect(share(/@[\w-]+\.example/)).toBeGreaterThan(0.1);
  expect(share(/\d{3}[\d ()/-]{4,}/)).toBeGreaterThan(0.15);
  const named = WORLD.activities.filter(({ facts }) => {
    const person = WORLD.people.find(({ key }) => key === facts.personKeys[0]);
    return (
      person !== undefined && [person.facts.given, person.facts.family, person.nickname ?? '?'].some((name) => facts.body.includes(name))
    );
  });
  expect(named.length / bodies.length).toBeGreaterThan(0.4);
});

test('keeps every domain and mailbox under the reserved top-level domain', () => {
  const mailboxes = everything(WORLD).flatMap(({ facts }) => JSON.stringify(facts).match(/[\w.+-]+@[\w.-]+\w/g) ?? []);
  expect(mailboxes.filter((mailbox) => !mailbox.endsWith('.example'))).toEqual([]);
  expect(WORLD.companies.filter(({ facts }) => facts.domain?.endsWith('.example') === false)).toEqual([]);
});

test('plants at least a dozen companies that the three systems spell differently', () => {
  const twins = storiesOf('spelling-twin').map(({ keys }) => find(WORLD.companies, keys[0]));
  expect(twins.length).toBeGreaterThanOrEqual(12);
  for (const { seenBy } of twins) expect(new Set(SYSTEMS.map((system) => seenBy[system]?.facts.name)).size).toBe(3);
});

test('plants companies of one name in other cities with other domains', () => {
  for (const { keys } of storiesOf('same-name-elsewhere')) {
    const [one, other] = keys.map((key) => find(WORLD.companies, key).facts);
    expect(one?.name).toBe(other?.name);
    expect(one?.address?.city).not.toBe(other?.address?.city);
    expect(one?.domain).not.toBe(other?.domain);
  }
  expect(storiesOf('same-name-elsewhere').length).toBeGreaterThanOrEqual(2);
});

test('plants two companies behind one number, and no others share one', () => {
  const [story] = storiesOf('shared-switchboard');
  const phones = Map.groupBy(WORLD.companies, ({ facts }) => facts.phone);
  const shared = [...phones.values()].filter((companies) => companies.length > 1);
  expect(shared.map((companies) => companies.map(({ key }) => key))).toEqual([story?.keys]);
});

test('plants a father and a son of one name, address and number, with birth dates a generation apart', () => {
  const [father, son] = factsOf('father-and-son');
  const { given, family, phone, address } = father;
  expect(son).toMatchObject({ given, family, phone, address });
  expect(Number(son.birthDate?.slice(0, 4)) - Number(father.birthDate?.slice(0, 4))).toBeGreaterThan(18);
  expect(father.email).not.toBe(son.email);
});

test('plants people of one name at different companies', () => {
  const [one, other] = factsOf('namesakes');
  expect([one.given, one.family]).toEqual([other.given, other.family]);
  expect(one.companyKey).not.toBe(other.companyKey);
});

test('plants an escalated critical ticket on accounts with a big deal in negotiation', () => {
  const stories = storiesOf('critical-ticket-on-big-deal');
  expect(stories.length).toBeGreaterThanOrEqual(2);
  for (const { keys } of stories) {
    const deal = find(WORLD.deals, keys[1]).facts;
    expect(deal.stage).toBe('negotiation');
    expect(Number(deal.amount?.value)).toBeGreaterThan(100_000);
    expect(find(WORLD.tickets, keys[2]).facts).toMatchObject({ status: 'escalated', priority: 'critical', companyKey: deal.companyKey });
  }
});

test('plants wishes not to be contacted, in several languages, on records that still say open', () => {
  const companies = storiesOf('do-not-pursue').map(({ keys }) => keys.find((key) => key.startsWith('company')));
  const bodies = companies.map((key) =>
    WORLD.activities
      .filter(({ facts }) => facts.companyKey === key)
      .map(({ facts }) => facts.body)
      .join('\n'),
  );
  expect(bodies.some((body) => body.includes('Do not contact'))).toBe(true);
  expect(bodies.some((body) => body.includes('nicht mehr kontaktiert'))).toBe(true);
  const deals = WORLD.deals.filter(({ facts }) => companies.includes(facts.companyKey));
  expect(deals.length).toBeGreaterThan(0);
  expect(deals.filter(({ facts }) => facts.closedAt !== undefined)).toEqual([]);
});

test('plants contradictions in stage, amount, close date, telephone, owner and industry between clocks that differ', () => {
  const contradicted = storiesOf('contradiction').flatMap(({ keys }) => {
    const entity = find<Entity<object>>([...WORLD.companies, ...WORLD.deals], keys[0]);
    const sightings = Object.values(entity.seenBy);
    expect(new Set(sightings.map(({ changedAt }) => changedAt)).size).toBe(sightings.length);
    const stated = sightings.map(({ facts }) => new Map(Object.entries(facts)));
    return ['stage', 'amount', 'expectedClose', 'phone', 'ownerKey', 'industry'].filter(
      (field) => new Set(stated.map((facts) => JSON.stringify(facts.get(field)))).size > 1,
    );
  });
  expect(new Set(contradicted)).toEqual(new Set(['stage', 'amount', 'expectedClose', 'phone', 'ownerKey', 'industry']));
});

test('plants deals in two currencies and an amount with decimals', () => {
  for (const { keys } of storiesOf('two-currencies')) {
    const sightings = Object.values(find(WORLD.deals, keys[0]).seenBy);
    expect(new Set(sightings.map(({ facts }) => facts.amount?.currency)).size).toBe(2);
  }
  expect(find(WORLD.deals, storiesOf('decimal-amount')[0]?.keys[0]).facts.amount?.value).toMatch(/^\d+\.\d\d$/);
});

test('plants nicknames, leads, converted leads and gaps', () => {
  for (const { keys } of storiesOf('nickname')) {
    const { seenBy } = find(WORLD.people, keys[0]);
    expect(seenBy.hubspot?.facts.given).not.toBe(seenBy.salesforce?.facts.given);
  }
  for (const { keys } of storiesOf('lead-and-contact')) {
    expect(find(WORLD.people, keys[0])).toMatchObject({ salesforceForm: 'lead', seenBy: { salesforce: {}, hubspot: {} } });
  }
  expect(find(WORLD.people, storiesOf('hubspot-lead')[0]?.keys[0]).seenBy).toMatchObject({ hubspot: { facts: { stage: 'lead' } } });
  expect(find(WORLD.people, storiesOf('converted-lead')[0]?.keys[0]).salesforceForm).toBe('converted-lead');
  const [gaps] = storiesOf('missing-fields').map(({ keys }) => find(WORLD.companies, keys[0]));
  expect(gaps?.seenBy.salesforce?.facts).not.toHaveProperty('domain');
  expect(gaps?.seenBy.hubspot?.facts).toHaveProperty('domain');
});

test('plants big customers that have been silent for half a year', () => {
  const silentSince = '2025-10-01';
  for (const { keys } of storiesOf('silent-customer')) {
    const company = find(WORLD.companies, keys[0]);
    const heard = WORLD.activities.filter(({ facts }) => facts.companyKey === company.key).map(({ facts }) => facts.occurredAt);
    expect(company.facts.relationship).toBe('customer');
    expect(company.facts.employees).toBeGreaterThan(1000);
    expect(heard.length).toBeGreaterThan(0);
    expect(heard.filter((moment) => moment > silentSince)).toEqual([]);
  }
});
