import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { createIds } from '../../src/platform/ids.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { createAuditLog, createAuditReader } from '../../src/trust/audit.ts';
import type { AuditLog, AuditReader, NewAuditEntry } from '../../src/trust/audit.ts';
import { createTestDatabase } from '../support/database.ts';

const clock = { now: () => Date.parse('2026-03-02T10:11:12.000Z') };
const entry: NewAuditEntry = {
  kind: 'BEGUN',
  about: 'acc_1',
  model: 'test-model',
  trigger: 'read',
  viewer: 'viewer-1',
  facts: ['F1 name=[ORG_1]'],
  prompt: '{"messages":[]}',
  tokens: { '[ORG_1]': { entity: 'acc_1', field: 'name' } },
};

let database: Database;
let log: AuditLog;
let reader: AuditReader;

beforeAll(async () => {
  database = await createTestDatabase();
  log = createAuditLog({ database, clock, ids: createIds(clock) });
  reader = createAuditReader(database);
});
afterAll(async () => await database[Symbol.asyncDispose]());

test('gives an entry back as it was written', async () => {
  const [begun = ''] = await log.append([entry]);
  const [ended = ''] = await log.append([
    {
      ...entry,
      kind: 'ENDED',
      begun,
      answer: '{"summary":"…"}',
      verdicts: [{ check: 'schema', outcome: 'passed' }],
      promptTokens: 10,
      answerTokens: 5,
      latencyMs: 42,
    },
  ]);
  const entries = await reader.byIds([begun, ended]);
  expect(entries.get(begun)).toMatchObject({ kind: 'BEGUN', at: '2026-03-02T10:11:12.000Z', facts: ['F1 name=[ORG_1]'], verdicts: [] });
  expect(entries.get(ended)).toMatchObject({ kind: 'ENDED', begun, promptTokens: 10, answerTokens: 5, latencyMs: 42 });
});

test('pages through one entity newest first, missing and doubling nothing', async () => {
  const ids = await log.append(Array.from({ length: 5 }, (): NewAuditEntry => ({ ...entry, about: 'acc_paged', kind: 'HIT' })));
  await log.append([{ ...entry, about: 'acc_other' }]);
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = await reader.page({ about: 'acc_paged', first: 2, after });
    seen.push(...page.edges.map(({ node }) => node.id));
    after = page.hasNextPage ? page.edges.at(-1)?.cursor : undefined;
  } while (after !== undefined);
  expect(seen).toEqual(ids.toReversed());
});

test('refuses a cursor that is not its own', async () => {
  const forged = Buffer.from(JSON.stringify(['SEQUENCE:DESC', '1.5'])).toString('base64url');
  await expect(reader.page({ first: 2, after: 'nonsense' })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
  await expect(reader.page({ first: 2, after: forged })).rejects.toMatchObject({ code: 'BAD_CURSOR' });
});

describe('the log is append-only', () => {
  test.each(["update trust.audit set answer = 'better'", 'delete from trust.audit', 'truncate trust.audit'])(
    'refuses %s',
    async (statement) => {
      await log.append([entry]);
      await expect(database.query(statement)).rejects.toThrow('append-only');
    },
  );
});

test('writes many entries in one statement, in their order', async () => {
  let statements = 0;
  const counting = {
    query: async <Row>(statement: string, values?: readonly unknown[]) => {
      statements += 1;
      return await database.query<Row>(statement, values);
    },
  };
  const many = createAuditLog({ database: counting, clock, ids: createIds(clock) });
  await many.append(Array.from({ length: 50 }, () => entry));
  expect(statements).toBe(1);
});

test('says AUDIT_UNAVAILABLE when it cannot write', async () => {
  const broken = { query: async () => await Promise.reject(new Error('disk full')) };
  const failing = createAuditLog({ database: broken, clock, ids: createIds(clock) });
  await expect(failing.append([entry])).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE', retryable: true });
});

async function about(id: string): Promise<readonly string[]> {
  return (await reader.page({ about: id, first: 10 })).edges.map(({ node }) => node.id).toSorted();
}

test('what was written about an entity is found through the one that it was merged into, and is its own again afterwards', async () => {
  await database.query(
    `insert into identity.golden (id, kind, created_at) values ('acc_stays', 'account', now()), ('acc_goes', 'account', now())`,
  );
  const [ofStaying = '', ofGoing = ''] = await log.append([
    { ...entry, about: 'acc_stays' },
    { ...entry, about: 'acc_goes' },
  ]);
  const both = [ofStaying, ofGoing].toSorted();
  await database.query(`update identity.golden set merged_into = 'acc_stays' where id = 'acc_goes'`);
  expect([await about('acc_stays'), await about('acc_goes')]).toEqual([both, both]);
  await database.query(`update identity.golden set merged_into = null where id = 'acc_goes'`);
  expect([await about('acc_stays'), await about('acc_goes')]).toEqual([[ofStaying], [ofGoing]]);
});
