import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import type { SourceRecord } from '../../connectors/connector.ts';
import type { GoldenKind } from '../../src/identity/golden.ts';
import type { Member } from '../../src/identity/member.ts';
import { PINNABLE } from '../../src/identity/pin.ts';
import { toProfile } from '../../src/identity/profile.ts';
import { toPinMember } from '../../src/identity/read-pins.ts';
import type { SourceSettings } from '../../src/identity/source-settings.ts';
import { statedTies } from '../../src/identity/stated-tie.ts';
import { survive } from '../../src/identity/survivorship.ts';
import { at, stated } from './company.ts';
import type { System } from './company.ts';

const FETCHED = '2026-03-05T00:00:00.000Z';

function member<Kind extends GoldenKind>(kind: Kind, record: SourceRecord, settings: SourceSettings = {}): Member<Kind> {
  return {
    record: { ...record, fetchedAt: FETCHED },
    profile: toProfile(kind, record, settings),
    ties: tiesOf(record),
    dialling: 'unknown',
    score: 1,
    why: [],
  };
}

/** Ties to records that nobody has resolved yet. */
function tiesOf(record: SourceRecord): Member['ties'] {
  return statedTies(record).flatMap(({ kind, source, object, id }) =>
    object === undefined ? [] : [{ kind, ref: { source, object, id } }],
  );
}

const OLD = '2026-01-01T00:00:00.000Z';
const NEW = '2026-02-01T00:00:00.000Z';

function companyOf(source: System, changedAt: string, fields: SourceRecord['fields']): Member<'account'> {
  return member('account', stated(source, 'account', { id: '1', changedAt, fields }));
}

function personOf(source: System, changedAt: string, fields: SourceRecord['fields']): Member<'contact'> {
  return member('contact', stated(source, 'contact', { id: '1', changedAt, fields }));
}

/** A deal that was begun and moved to its stage at the same time. */
function dealMoved(source: System, changedAt: string, moment: string): Member<'deal'> {
  const fields = { name: 'Renewal', stage: 'Proposal', stageChangedAt: moment, createdAt: moment };
  return member('deal', stated(source, 'deal', { id: '1', changedAt, fields }));
}

describe('survivorship', () => {
  const salesforce = stated('salesforce', 'account', {
    id: '001',
    changedAt: OLD,
    fields: {
      name: 'Globex GmbH',
      phone: '030 123456',
      street: 'Hauptstr. 5',
      city: 'Berlin',
      industry: 'Energy',
      employees: '250',
      createdAt: '2024-01-01T00:00:00Z',
    },
    raw: { Id: '001', Name: 'Globex GmbH', Phone: '030 123456', BillingCity: 'Berlin', Industry: 'Energy', NumberOfEmployees: 250 },
    links: [{ kind: 'owner', object: 'User', id: '005' }],
  });
  const hubspot = stated('hubspot', 'account', {
    id: '17',
    changedAt: NEW,
    fields: { name: 'Globex', domain: 'globex.de', city: 'Potsdam', employees: '300', createdAt: '2025-01-01T00:00:00Z' },
    raw: { id: '17', properties: { name: 'Globex', domain: 'globex.de', numberofemployees: '300' } },
  });

  test('the most recent value wins, and the others are named', () => {
    const { values, provenance } = survive('account', [member('account', salesforce), member('account', hubspot)]);
    expect(values).toMatchObject({
      name: 'Globex',
      employees: 300,
      industry: 'Energy',
      changedAt: NEW,
      primary: { source: 'hubspot', id: '17' },
    });
    expect(provenance.find(({ field }) => field === 'employees')).toEqual({
      field: 'employees',
      value: '300',
      ref: hubspot.ref,
      sourceField: 'numberofemployees',
      rule: 'most recent',
      changedAt: NEW,
      fetchedAt: FETCHED,
      alternatives: [{ value: '250', ref: salesforce.ref }],
    });
    expect(provenance.find(({ field }) => field === 'industry')).toMatchObject({
      rule: 'only value',
      sourceField: 'Industry',
      ref: salesforce.ref,
    });
  });

  test('the verified source of a field wins over a newer value', () => {
    const { values, provenance } = survive('account', [
      member('account', salesforce, { verified: { account: ['employees'] } }),
      member('account', hubspot),
    ]);
    expect(values).toMatchObject({ name: 'Globex', employees: 250 });
    expect(provenance.find(({ field }) => field === 'employees')).toMatchObject({
      rule: 'verified source',
      sourceField: 'NumberOfEmployees',
    });
  });

  test('of values as old as each other, the most complete record gives the value', () => {
    const twin = { ...hubspot, changedAt: OLD };
    const { provenance } = survive('account', [member('account', twin), member('account', salesforce)]);
    expect(provenance.find(({ field }) => field === 'employees')).toMatchObject({ value: '250', rule: 'most complete' });
  });

  test('an address comes whole from one record', () => {
    const { values } = survive('account', [member('account', salesforce), member('account', hubspot)]);
    expect(values.address).toMatchObject({ city: 'Potsdam' });
    expect(values.address?.street).toBeUndefined();
  });

  test('creation is the earliest any source remembers; the owner is who the winning record links', () => {
    const { values, provenance } = survive('account', [member('account', hubspot), member('account', salesforce)]);
    expect(values).toMatchObject({ createdAt: '2024-01-01T00:00:00.000Z', owner: { source: 'salesforce', object: 'User', id: '005' } });
    expect(provenance.find(({ field }) => field === 'createdAt')).toMatchObject({ rule: 'earliest', ref: salesforce.ref });
  });

  test('an owner stated as a field contends with one stated as a link, and two records of one colleague are one', () => {
    const old = stated('legacy', 'account', { id: '9', changedAt: OLD, fields: { name: 'Globex', ownerId: '7' } });
    const owners: Member['ties'] = [
      { kind: 'owner', ref: { source: 'hubspot', object: 'owners', id: '3' }, goldenId: 'own_1', name: 'Grace Hopper' },
      { kind: 'owner', ref: { source: 'salesforce', object: 'User', id: '005' }, goldenId: 'own_2', name: 'Alan Turing' },
      { kind: 'owner', ref: { source: 'legacy', object: 'staff', id: '7' }, goldenId: 'own_1', name: 'HOPPER, GRACE' },
    ];
    const [ofHubspot, ofSalesforce, ofLegacy] = owners.map((tie) => [tie]);
    const { values, provenance } = survive('account', [
      { ...member('account', { ...hubspot, fields: { ...hubspot.fields, ownerId: '3' } }), ties: ofHubspot ?? [] },
      { ...member('account', salesforce), ties: ofSalesforce ?? [] },
      { ...member('account', old), ties: ofLegacy ?? [] },
    ]);
    expect(values.owner).toEqual(owners[0]?.ref);
    expect(provenance.find(({ field }) => field === 'owner')).toMatchObject({
      value: 'Grace Hopper',
      rule: 'most recent',
      alternatives: [{ value: 'Alan Turing', ref: salesforce.ref }],
    });
  });

  test('an amount is a number: the same in other decimals is no contradiction, and one with its currency says more', () => {
    const { values, provenance } = survive('account', [
      companyOf('hubspot', NEW, { annualRevenue: '98500' }),
      companyOf('legacy', OLD, { annualRevenue: '98500.00', currency: 'EUR' }),
    ]);
    expect(values.annualRevenue).toEqual({ amount: '98500.00', currency: 'EUR' });
    expect(provenance.find(({ field }) => field === 'annualRevenue')).toMatchObject({ rule: 'same in all', alternatives: [] });
    const other = survive('account', [
      companyOf('hubspot', NEW, { annualRevenue: '98000' }),
      companyOf('legacy', OLD, { annualRevenue: '98500', currency: 'EUR' }),
    ]);
    expect(other.provenance.find(({ field }) => field === 'annualRevenue')).toMatchObject({
      value: '98000',
      rule: 'most recent',
      alternatives: [{ value: '98500 EUR' }],
    });
  });

  test('a day says nothing against the instant of that day, but does against another day', () => {
    const exact = dealMoved('hubspot', OLD, '2025-12-03T14:30:00Z');
    const { values, provenance } = survive('deal', [dealMoved('legacy', NEW, '2025-12-03'), exact]);
    expect(values).toMatchObject({ stageChangedAt: '2025-12-03T14:30:00.000Z', createdAt: '2025-12-03T14:30:00.000Z' });
    expect(provenance.filter(({ field }) => field.endsWith('At')).flatMap(({ alternatives }) => alternatives)).toEqual([]);
    const later = survive('deal', [dealMoved('legacy', NEW, '2025-12-04'), exact]);
    expect(later.values).toMatchObject({ stageChangedAt: '2025-12-04T00:00:00.000Z', createdAt: '2025-12-03T14:30:00.000Z' });
    expect(later.provenance.find(({ field }) => field === 'stageChangedAt')?.alternatives).toMatchObject([
      { value: '2025-12-03T14:30:00.000Z' },
    ]);
  });

  test('a relationship that is merely another hides none that a source names', () => {
    const { values, provenance } = survive('account', [
      member('account', stated('hubspot', 'account', { id: '1', changedAt: NEW, fields: { lifecycle: 'Other' } })),
      member('account', stated('legacy', 'account', { id: '1', changedAt: OLD, fields: { lifecycle: 'Ehemaliger Kunde' } })),
    ]);
    expect(values.lifecycle).toEqual({ unified: 'FORMER', raw: 'Ehemaliger Kunde' });
    expect(provenance.find(({ field }) => field === 'lifecycle')).toMatchObject({ rule: 'most exact', alternatives: [{ value: 'OTHER' }] });
  });

  test('a tie to a record that we do not hold never hides one to a record that we do', () => {
    const known: Member['ties'] = [{ kind: 'owner', ref: { source: 'salesforce', object: 'User', id: '005' }, name: 'Grace Hopper' }];
    const lost: Member['ties'] = [{ kind: 'owner', ref: { source: 'hubspot', object: 'owners', id: '3' } }];
    const members = [
      { ...member('account', hubspot), ties: lost },
      { ...member('account', salesforce), ties: known },
    ];
    expect(survive('account', members).values.owner).toEqual(known[0]?.ref);
  });

  test('equal values of several sources are no contradiction', () => {
    const agreeing = stated('legacy', 'account', { id: '9', changedAt: OLD, fields: { name: 'Globex' } });
    const { provenance } = survive('account', [member('account', hubspot), member('account', agreeing)]);
    expect(provenance.find(({ field }) => field === 'name')).toMatchObject({ rule: 'same in all', alternatives: [] });
  });

  test('e-mails and telephones of all sources are kept, the winning one first, each with where it is from', () => {
    const [a, b] = [
      stated('salesforce', 'contact', {
        id: '1',
        changedAt: OLD,
        fields: { name: 'Ada Lovelace', email: 'ada@globex.de', mobile: '+49 30 123456' },
      }),
      stated('hubspot', 'contact', {
        id: '2',
        changedAt: NEW,
        fields: { name: 'Ada Lovelace', email: 'lovelace@globex.de', phone: '030/123456', country: 'DE' },
      }),
    ];
    const { values, provenance } = survive('contact', [member('contact', a), member('contact', b)]);
    expect(values.emails).toEqual(['lovelace@globex.de', 'ada@globex.de']);
    expect(values.phones).toEqual([{ e164: '+4930123456', raw: '030/123456' }]);
    expect(provenance.filter(({ field }) => field === 'emails').map(({ value, ref }) => `${value} ${ref.source}`)).toEqual([
      'lovelace@globex.de hubspot',
      'ada@globex.de salesforce',
    ]);
  });

  test('a name comes whole from one record, and one with both parts before one without', () => {
    const [a, b] = [
      stated('salesforce', 'contact', { id: '1', changedAt: OLD, fields: { given: 'Robert', family: 'Miller' } }),
      stated('hubspot', 'contact', { id: '2', changedAt: NEW, fields: { name: 'Bob' } }),
    ];
    const { values } = survive('contact', [member('contact', a), member('contact', b)]);
    expect(values).toMatchObject({ name: 'Robert Miller', given: 'Robert', family: 'Miller', nameKey: 'miller robert' });
  });

  test('a shouted name loses to a clean spelling of the same name, and to no other', () => {
    const newer = personOf('legacy', NEW, { given: 'Mirko', family: 'BRUENING' });
    const clean = survive('contact', [newer, personOf('hubspot', OLD, { given: 'Mirko', family: 'Brüning' })]);
    expect(clean.values).toMatchObject({ name: 'Mirko Brüning', given: 'Mirko', family: 'Brüning' });
    expect(clean.provenance.find(({ field }) => field === 'name')).toMatchObject({
      rule: 'most exact',
      alternatives: [{ value: 'Mirko BRUENING' }],
    });
    expect(survive('contact', [newer, personOf('hubspot', OLD, { given: 'Mirko', family: 'Ahlke' })]).values.family).toBe('BRUENING');
    expect(
      survive('account', [companyOf('legacy', NEW, { name: 'BMW BANK' }), companyOf('hubspot', OLD, { name: 'BMW Bank' })]).values.name,
    ).toBe('BMW Bank');
  });

  describe('of a number that names no country', () => {
    const austrian = personOf('legacy', NEW, { phone: '0664 1234567' });
    const settled = (dialling: Member['dialling'], ...others: readonly Member<'contact'>[]): unknown =>
      survive('contact', [{ ...austrian, dialling }, ...others]).values.phones[0];

    test('is read where its record dials', () => {
      expect(settled({ country: 'AT' })).toEqual({ raw: '0664 1234567', e164: '+436641234567' });
    });

    test('is never guessed', () => {
      expect(settled('unknown')).toEqual({ raw: '0664 1234567' });
      expect(settled('unknown', personOf('hubspot', OLD, { phone: '+49 30 123456' }))).toEqual({ raw: '0664 1234567' });
    });

    test('is what another record states with its country', () => {
      expect(settled('unknown', personOf('hubspot', OLD, { phone: '+43 664 1234567' }))).toEqual({
        raw: '0664 1234567',
        e164: '+436641234567',
      });
    });

    test('is read in its source’s region only where the source knows no country', () => {
      const german = stated('legacy', 'contact', { id: '1', fields: { phone: '030 123456' } });
      const { phones } = survive('contact', [{ ...member('contact', german, { region: 'DE' }), dialling: 'as its source' }]).values;
      expect(phones).toEqual([{ raw: '030 123456', e164: '+4930123456' }]);
      expect(survive('contact', [member('contact', german, { region: 'DE' })]).values.phones).toEqual([{ raw: '030 123456' }]);
    });
  });

  test('the parts of a name come with it, name what others say, and are as long as the source states them', () => {
    const [salesforceSays, hubspotSays] = [
      stated('salesforce', 'contact', { id: '1', changedAt: OLD, fields: { given: 'José', family: 'García' } }),
      stated('hubspot', 'contact', { id: '2', changedAt: NEW, fields: { given: 'María José', family: 'García' } }),
    ];
    const { values, provenance } = survive('contact', [member('contact', salesforceSays), member('contact', hubspotSays)]);
    expect(values).toMatchObject({ name: 'María José García', given: 'María José', family: 'García' });
    expect(provenance.find(({ field }) => field === 'given')).toMatchObject({
      value: 'María José',
      ref: hubspotSays.ref,
      rule: 'most recent',
      alternatives: [{ value: 'José', ref: salesforceSays.ref }],
    });
    expect(provenance.find(({ field }) => field === 'family')).toMatchObject({ rule: 'same in all', alternatives: [] });
  });

  test('of a converted lead the contact takes no lifecycle', () => {
    const lead = stated('salesforce', 'contact', {
      id: '00Q',
      changedAt: NEW,
      fields: { name: 'Ada Lovelace', lifecycle: 'LEAD' },
      links: [{ kind: 'contact', object: 'Contact', id: '003', role: 'converted' }],
    });
    const contact = stated('hubspot', 'contact', { id: '2', changedAt: OLD, fields: { name: 'Ada Lovelace', lifecycle: 'customer' } });
    expect(survive('contact', [member('contact', lead), member('contact', contact)]).values.lifecycle?.unified).toBe('CUSTOMER');
    expect(survive('contact', [member('contact', lead)]).values.lifecycle).toBeUndefined();
  });

  test('a stage we know goes before a newer one we do not; what belongs to a lost stage goes with it', () => {
    const [a, b] = [
      stated('salesforce', 'deal', {
        id: '1',
        changedAt: OLD,
        fields: { name: 'Renewal', stage: 'Proposal', stageChangedAt: OLD, closedAt: OLD, amount: '12500.00', currency: 'EUR' },
        links: at('salesforce', '001'),
      }),
      stated('hubspot', 'deal', {
        id: '2',
        changedAt: NEW,
        fields: { name: 'Renewal', stage: 'Phase X', stageChangedAt: NEW, amount: '13000' },
      }),
    ];
    const { values } = survive('deal', [member('deal', a), member('deal', b)]);
    expect(values).toMatchObject({
      stage: { unified: 'PROPOSAL', raw: 'Proposal' },
      stageChangedAt: OLD,
      amount: { amount: '13000' },
      account: { id: '001' },
    });
    expect(values.amount?.currency).toBeUndefined();
    expect(values.closedAt).toBeUndefined();
  });

  test('an owner is active while any source lists the person', () => {
    const [a, b] = [
      stated('salesforce', 'owner', { id: '1', changedAt: NEW, fields: { name: 'Grace Hopper', active: 'false' } }),
      stated('hubspot', 'owner', { id: '2', changedAt: OLD, fields: { email: 'grace@example.org', active: 'true' } }),
    ];
    expect(survive('owner', [member('owner', a), member('owner', b)]).values).toMatchObject({ name: 'Grace Hopper', active: true });
    expect(survive('owner', [member('owner', a)]).values.active).toBe(false);
  });

  test('what no source names is called by its record', () => {
    expect(survive('ticket', [member('ticket', stated('hubspot', 'ticket', { id: '7' }))]).values).toMatchObject({
      subject: 'tickets 7',
      status: { unified: 'OPEN' },
    });
  });

  test('the order of members does not matter', () => {
    const members = [
      salesforce,
      hubspot,
      stated('legacy', 'account', { id: '9', changedAt: NEW, fields: { name: 'GLOBEX', phone: '030 999999', city: 'Berlin' } }),
    ].map((record) => member('account', record));
    const expected = survive('account', members);
    fc.assert(
      fc.property(fc.shuffledSubarray(members, { minLength: members.length }), (shuffled) => {
        expect(survive('account', shuffled)).toEqual(expected);
      }),
    );
  });

  describe('what a person pins', () => {
    const everything: { readonly [Kind in GoldenKind]: SourceRecord['fields'] } = {
      owner: { name: 'Grace Hopper', email: 'grace@overlay.dev', active: 'true' },
      account: { name: 'Globex', website: 'globex.de', phone: '+49 30 123456', street: 'Hauptstr. 5', city: 'Berlin', industry: 'Energy', employees: '250',
        annualRevenue: '98500', currency: 'EUR', lifecycle: 'Customer', description: 'old', createdAt: OLD },
      contact: { given: 'Ada', family: 'Lovelace', prefix: 'Ms', email: 'ada@globex.de', phone: '+49 30 123456', title: 'Engineer', department: 'Tools',
        street: 'Hauptstr. 5', city: 'Berlin', birthDate: '1975-12-10', lifecycle: 'Lead', status: 'New', company: 'Globex', description: 'old' },
      deal: { name: 'Renewal', stage: 'Closed Won', isClosed: 'true', isWon: 'true', stageChangedAt: OLD, pipeline: 'Direct', amount: '100', currency: 'EUR',
        expectedClose: '2026-03-01', closedAt: OLD, probability: '0.5', nextStep: 'call', description: 'old' },
      ticket: { number: '7', subject: 'Login fails', description: 'old', status: 'Closed', isClosed: 'true', priority: 'High', openedAt: OLD, closedAt: NEW },
    }; // prettier-ignore
    const wholeName = { name: 'Augusta King', given: 'Augusta', family: 'King', nameKey: 'king augusta' };
    const PINS: readonly (readonly [kind: GoldenKind, field: string, value: string, becomes: Readonly<Record<string, unknown>>])[] = [
      ['owner', 'name', 'Rear Admiral Hopper', { name: 'Hopper', nameKey: 'hopper' }],
      ['owner', 'email', 'hopper@overlay.dev', { email: 'hopper@overlay.dev' }],
      ['owner', 'active', 'false', { active: false }],
      ['account', 'name', 'Globex AG', { name: 'Globex AG' }],
      ['account', 'domains', 'globex.com, globex.at', { domains: ['globex.com', 'globex.at'] }],
      ['account', 'phone', '+49 30 999999', { phone: { raw: '+49 30 999999', e164: '+4930999999' } }],
      ['account', 'address', '{"city":"Potsdam"}', { address: { city: 'Potsdam' } }],
      ['account', 'industry', 'Tools', { industry: 'Tools' }],
      ['account', 'employees', '300', { employees: 300 }],
      ['account', 'annualRevenue', '7.5 USD', { annualRevenue: { amount: '7.5', currency: 'USD' } }],
      ['account', 'lifecycle', 'FORMER', { lifecycle: { unified: 'FORMER', raw: 'FORMER' } }],
      ['account', 'description', 'new', { description: 'new' }],
      ['contact', 'name', 'Augusta King', wholeName],
      ['contact', 'given', 'Augusta', { given: 'Augusta' }],
      ['contact', 'family', 'King', { family: 'King' }],
      ['contact', 'prefix', 'Countess', { prefix: 'Countess' }],
      ['contact', 'emails', 'ada@king.example', { emails: ['ada@king.example'] }],
      ['contact', 'phones', '+49 30 999999', { phones: [{ raw: '+49 30 999999', e164: '+4930999999' }] }],
      ['contact', 'title', 'Analyst', { title: 'Analyst' }],
      ['contact', 'department', 'Engines', { department: 'Engines' }],
      ['contact', 'address', '{"city":"London"}', { address: { city: 'London' } }],
      ['contact', 'birthDate', '1975-12-11', { birthDate: '1975-12-11' }],
      ['contact', 'lifecycle', 'CUSTOMER', { lifecycle: { unified: 'CUSTOMER', raw: 'CUSTOMER' } }],
      ['contact', 'status', 'Old', { status: 'Old' }],
      ['contact', 'company', 'Initech', { company: 'Initech' }],
      ['contact', 'description', 'new', { description: 'new' }],
      ['deal', 'name', 'Expansion', { name: 'Expansion', nameKey: 'expansion' }],
      ['deal', 'stage', 'LOST', { stage: { unified: 'LOST', raw: 'LOST' }, stageChangedAt: undefined }],
      ['deal', 'stageChangedAt', '2026-02-03T04:05:06Z', { stageChangedAt: '2026-02-03T04:05:06.000Z' }],
      ['deal', 'pipeline', 'Partner', { pipeline: 'Partner' }],
      ['deal', 'amount', '200 USD', { amount: { amount: '200', currency: 'USD' } }],
      ['deal', 'expectedClose', '2026-04-01', { expectedClose: '2026-04-01' }],
      ['deal', 'closedAt', '2026-02-03T04:05:06Z', { closedAt: '2026-02-03T04:05:06.000Z' }],
      ['deal', 'probability', '60%', { probability: 0.6 }],
      ['deal', 'nextStep', 'write', { nextStep: 'write' }],
      ['deal', 'description', 'new', { description: 'new' }],
      ['ticket', 'number', '8', { number: '8' }],
      ['ticket', 'subject', 'Login is slow', { subject: 'Login is slow' }],
      ['ticket', 'description', 'new', { description: 'new' }],
      ['ticket', 'status', 'CLOSED', { status: { unified: 'CLOSED', raw: 'CLOSED' } }],
      ['ticket', 'priority', 'LOW', { priority: { unified: 'LOW', raw: 'LOW' } }],
      ['ticket', 'openedAt', '2026-02-03T04:05:06Z', { openedAt: '2026-02-03T04:05:06.000Z' }],
      ['ticket', 'closedAt', '2026-02-03T04:05:06Z', { closedAt: '2026-02-03T04:05:06.000Z' }],
    ];

    test('may be any field that the sources can fill, but what an entity is tied to', () => {
      const kinds = ['owner', 'account', 'contact', 'deal', 'ticket'] as const;
      const pinned = kinds.map((kind) => [kind, Object.keys(PINNABLE[kind]).toSorted()]);
      const told = kinds.map((kind) => [kind, PINS.flatMap(([of, field]) => (of === kind ? [field] : [])).toSorted()]);
      expect(told).toEqual(pinned);
    });

    test.each(PINS)('of a %s as %s wins that field, and no other value changes', (...[kind, field, value, becomes]) => {
      const members = (['salesforce', 'hubspot'] as const).map((source) =>
        member(kind, stated(source, kind, { id: '1', changedAt: NEW, fields: everything[kind] })),
      );
      const pin = toPinMember(kind, { id: 'dec_1', kind: 'pin', aboutKind: kind, goldenId: 'x', field, value, viewer: 'ada', at: OLD });
      if (pin === undefined) throw new Error(`${field} cannot be pinned as ${value}`);
      const before = survive(kind, members);
      const after = survive(kind, members, [pin]);
      // A person's whole name brings its parts along; the parts are not in the whole.
      expect(after.values).toEqual({ ...before.values, ...becomes });
      expect(after.provenance.filter((each) => each.field === field)[0]).toMatchObject({ rule: 'steward', ref: { id: 'dec_1' } });
      const others = ({ provenance }: typeof after): unknown =>
        provenance.filter((each) => each.field !== field && !(each.field in becomes));
      expect(others(after)).toEqual(others(before));
    });
  });

  test('an address is never mixed from two sources, whatever parts each states', () => {
    const part = fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined });
    const address = fc.record({ street: part, city: part, region: part, postcode: part });
    const pin = fc.option(address, { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(address, fc.constantFrom(OLD, NEW)), { minLength: 1, maxLength: 4 }), pin, (sources, pinned) => {
        const members = sources.map(([fields, changedAt], index) =>
          member(
            'account',
            stated('salesforce', 'account', { id: String(index), changedAt, fields: { name: 'Globex', ...withoutGaps(fields) } }),
          ),
        );
        const decision = { id: 'dec_1', kind: 'pin', aboutKind: 'account', field: 'address', viewer: 'ada', at: OLD } as const;
        const decided = pinned === undefined ? undefined : toPinMember('account', { ...decision, value: JSON.stringify(pinned) });
        const { values, provenance } = survive('account', members, decided === undefined ? [] : [decided]);
        const won = provenance.find(({ field }) => field === 'address');
        const whole = [...members, ...(decided === undefined ? [] : [decided])].find(({ record }) => record.ref.id === won?.ref.id);
        expect(values.address).toEqual(whole?.profile.address);
      }),
    );
  });

  test('an entity without records has no values', () => {
    expect(() => survive('account', [])).toThrow(RangeError);
  });
});

function withoutGaps(fields: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(fields).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}
