import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { ALL_SCOPES } from '../../connectors/hubspot/simulator/scopes.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { startCompany } from '../support/company.ts';
import type { Company } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';
import { runProgram } from '../support/program.ts';

const MAPPING = fileURLToPath(new URL('../../src/demo/legacy-mapping.json', import.meta.url));

const fault = z.object({
  code: z.string(),
  source: z.string(),
  object: z.string().optional(),
  field: z.string().optional(),
  message: z.string(),
  action: z.string(),
});
const checked = z.object({
  ok: z.boolean(),
  findings: z.array(z.object({ what: z.string(), ok: z.boolean(), detail: z.string() })),
  sources: z.array(
    z.object({
      source: z.string(),
      account: z.string().optional(),
      grants: z.array(z.object({ what: z.string(), state: z.string() })),
      objects: z.array(
        z.object({
          object: z.string(),
          mapped: z.number(),
          keptRaw: z.number(),
          absent: z.array(z.object({ field: z.string(), wants: z.string() })),
          dropped: z.array(z.object({ name: z.string(), why: z.string() })),
          sample: z.array(z.object({ id: z.string(), fields: z.record(z.string(), z.string()) })),
        }),
      ),
      faults: z.array(fault),
    }),
  ),
});
type Sources = Record<string, Record<string, unknown>>;

let company: Company;
let database: Database;
let folder: string;
beforeAll(async () => {
  company = await startCompany({ accounts: 5 });
  database = await createTestDatabase();
});
afterAll(async () => {
  await company[Symbol.asyncDispose]();
  await database[Symbol.asyncDispose]();
});
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-check-'));
});
afterEach(async () => {
  company.simulators.hubspot.restrict(ALL_SCOPES);
  await rm(folder, { recursive: true, force: true });
});

/** The company's sources, with what a test spoils. */
async function check(words: readonly string[], spoil: (sources: Sources) => void = () => undefined) {
  const sources: Sources = structuredClone({ ...company.sources });
  spoil(sources);
  await writeFile(join(folder, 'overlay.config.json'), JSON.stringify({ databaseUrl: database.url, logLevel: 'silent', sources }));
  return await runProgram(['check', ...words], { cwd: folder });
}

async function checkJson(words: readonly string[], spoil?: (sources: Sources) => void) {
  const { code, stdout } = await check(['--json', ...words], spoil);
  return { code, ...checked.parse(JSON.parse(stdout)) };
}

/** The demo company's mapping with one change, as text is replaced. */
async function spoiltMapping(from: string, to: string): Promise<(sources: Sources) => void> {
  const written = await readFile(MAPPING, 'utf8');
  expect(written).toContain(from);
  const mapping: unknown = JSON.parse(written.replace(from, to));
  return (sources) => {
    sources['legacy'] = { ...sources['legacy'], mapping };
  };
}

describe('a check of sources that are well', () => {
  test('says who we are, what is mapped, kept raw and dropped, and leaves records out of what may be kept', async () => {
    const { code, ok, sources } = await checkJson([]);
    expect({ code, ok }).toEqual({ code: 0, ok: true });
    expect(sources.map(({ source }) => source)).toEqual(['salesforce', 'hubspot', 'legacy']);
    for (const { account, objects, faults } of sources) {
      expect(account).toBeTruthy();
      expect(faults).toEqual([]);
      expect(objects.length).toBeGreaterThan(3);
      expect(objects.every(({ mapped }) => mapped > 0)).toBe(true);
      expect(objects.flatMap(({ sample }) => sample)).toEqual([]);
    }
    const account = sources[0]?.objects.find(({ object }) => object === 'Account');
    expect(account?.dropped).toContainEqual({ name: 'BillingAddress', why: expect.any(String) });
  });

  test('three records of each object are shown when they are asked for, and none is read when they are not wanted', async () => {
    const { sources } = await checkJson(['--sample', '--source', 'legacy']);
    expect(sources.map(({ source }) => source)).toEqual(['legacy']);
    const customers = sources[0]?.objects.find(({ object }) => object === 'KDSTAMM')?.sample ?? [];
    expect(customers).toHaveLength(3);
    for (const { id, fields } of customers) expect(id !== '' && fields['name'] !== undefined).toBe(true);

    const before = company.simulators.hubspot.calls.length;
    await checkJson(['--no-sample', '--source', 'hubspot']);
    const urls = company.simulators.hubspot.calls.slice(before).map(({ url }) => url);
    expect(urls.some((url) => url.includes('/crm/v3/properties/contacts'))).toBe(true);
    // What its token may do is found out with one record of each object.
    expect(urls.filter((url) => /objects\/contacts/u.test(url) && !url.includes('limit=1&'))).toEqual([]);
  });

  test('as text each source has a line for each object', async () => {
    const { code, stdout } = await check(['--source', 'salesforce', '--sample']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^ok {4}salesforce .*fields mapped/mu);
    expect(stdout).toMatch(/^ +Opportunity +\d+ fields mapped, \d+ kept raw \(\d+ custom\), \d+ dropped/mu);
    expect(stdout).toMatch(/stage=/u);
  });
});

describe('every fault names source, object, field and what to do', () => {
  test('a revoked token ends what can be asked of its source, and of no other', async () => {
    const { code, sources } = await checkJson([], (written) => {
      written['hubspot'] = { ...written['hubspot'], token: 'pat-na1-revoked' };
    });
    expect(code).toBe(1);
    const faults = Object.fromEntries(sources.map((source) => [source.source, source.faults]));
    expect(faults).toEqual({ salesforce: [], legacy: [], hubspot: [expect.objectContaining({ code: 'SOURCE_AUTH', source: 'hubspot' })] });
    expect(faults['hubspot']?.[0]?.action).not.toBe('');
  });

  test.each([
    { what: 'a wrong column of a field', from: '"KDWWW"', to: '"KDWW"', field: 'fields.website', says: /KDWW; did you mean KDWWW/u },
    {
      what: 'a table that is not there',
      from: '"table": "KDSTAMM"',
      to: '"table": "KUNDEN"',
      field: 'table',
      says: /no table or view KUNDEN/u,
    },
    { what: 'a condition on no column', from: '"KDLOEKZ", "is": "J"', to: '"KDWEG", "is": "J"', field: 'deleted', says: /KDWEG/u },
    { what: 'a change column that is not there', from: '"KDSTMP"', to: '"KDZEIT"', field: 'changed', says: /KDZEIT/u },
    { what: 'a join on no column', from: '{ "BRNR": "KDBRNR" }', to: '{ "BRNR": "KDBRANCH" }', field: 'joins.trade', says: /KDBRANCH/u },
  ])('$what', async ({ from, to, field, says }) => {
    const { code, sources } = await checkJson(['--source', 'legacy'], await spoiltMapping(from, to));
    expect(code).toBe(1);
    const [found, ...others] = sources[0]?.faults ?? [];
    expect(others).toEqual([]);
    expect(found).toMatchObject({ code: 'SOURCE_REQUEST', source: 'legacy', object: 'KDSTAMM' });
    expect(found?.field).toContain(field);
    expect(found?.message).toMatch(says);
    expect(found?.action).toMatch(/mapping/u);
  });

  test('a field that Salesforce does not have, and an object it does not have', async () => {
    const { sources } = await checkJson(['--source', 'salesforce'], (written) => {
      const objects = {
        Account: { fields: { industry: 'Industri', region: 'Branch__c' } },
        Invoice__c: { kind: 'ticket', fields: { subject: 'Name' } },
      };
      written['salesforce'] = { ...written['salesforce'], objects };
    });
    const found = sources[0]?.faults ?? [];
    expect(found.map(({ source, object, field }) => [source, object, field])).toEqual([
      ['salesforce', 'Invoice__c', undefined],
      ['salesforce', 'Account', 'fields.region'],
      ['salesforce', 'Account', 'fields.industry'],
    ]);
    expect(found[0]?.action).toMatch(/read/iu);
    expect(found[2]).toMatchObject({ code: 'SOURCE_REQUEST', message: expect.stringMatching(/Industri,.*did you mean Industry\?$/u) });
    expect(found[1]?.message).toMatch(/Account\.fields\.region names Branch__c, .*no such field$/u);
    expect(found[1]?.action).toMatch(/mapping of Account.*Branch__c/u);
    const account = sources[0]?.objects.find(({ object }) => object === 'Account');
    // Told once.
    expect(JSON.stringify([account?.absent, account?.dropped])).not.toMatch(/Branch__c|Industri/u);
  });

  test('a scope that the token lacks, with the scope and where to add it; what it has is still described', async () => {
    company.simulators.hubspot.restrict(ALL_SCOPES.filter((scope) => !scope.startsWith('tickets')));
    const { code, sources } = await checkJson(['--source', 'hubspot']);
    expect(code).toBe(1);
    expect(sources[0]?.faults).toEqual([
      expect.objectContaining({
        code: 'SOURCE_PERMISSION',
        source: 'hubspot',
        object: 'tickets',
        action: expect.stringContaining('tickets'),
      }),
    ]);
    expect(sources[0]?.objects.map(({ object }) => object)).toContain('contacts');
  });

  test('as text each fault is told once, its message ended before what to do', async () => {
    const { code, stdout } = await check(['--source', 'salesforce'], (written) => {
      written['salesforce'] = { ...written['salesforce'], objects: { Account: { fields: { region: 'Branch__c' } } } };
    });
    expect(code).toBe(1);
    expect(stdout.split('Branch__c, and the org')).toHaveLength(2);
    expect(stdout).toMatch(/^FAIL {2}SOURCE_REQUEST salesforce \/ Account \/ fields\.region: .*no such field\. Correct the mapping/mu);
  });

  test('a pause is told with how long it lasts, and that credentials cannot be judged until then', async () => {
    const lift = company.simulators.hubspot.inject({
      kind: 'answer',
      answer: { status: 429, headers: { 'retry-after': '42' }, body: { status: 'error', policyName: 'DAILY' } },
    });
    const { code, stdout } = await check(['--source', 'hubspot']);
    lift();
    expect(code).toBe(1);
    expect(stdout).toMatch(/SOURCE_RATE_LIMITED hubspot: .*No call is made for another 4[0-2] s\. Run crm-overlay check again/u);
    expect(stdout).toMatch(/^note .*nothing can be said of credentials/mu);
    expect(stdout.split('SOURCE_RATE_LIMITED')).toHaveLength(2);
  });

  test('a name that is not configured', async () => {
    const { code, stdout } = await check(['--json', '--source', 'sap']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      error: { code: 'SOURCE_NOT_FOUND', message: expect.stringContaining('salesforce, hubspot, legacy') },
    });
  });
});
