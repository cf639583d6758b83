import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';

import { createIds } from '../../src/platform/ids.ts';
import type { Database, Sql } from '../../src/platform/postgres.ts';
import { createAnchorFile } from '../../src/trust/anchor-file.ts';
import { verifyAudit } from '../../src/trust/audit-verify.ts';
import type { Verification } from '../../src/trust/audit-verify.ts';
import { createAuditLog } from '../../src/trust/audit.ts';
import type { NewAuditEntry } from '../../src/trust/audit.ts';
import { createChainKeys, openChainKeys } from '../../src/trust/chain-keys.ts';
import { sealEntries } from '../../src/trust/seal-entries.ts';
import { createTestDatabase } from '../support/database.ts';

const START = Date.parse('2026-03-02T10:11:12.000Z');
const keys = createChainKeys([new Uint8Array(32).fill(7)]);
let now = START;
const clock = { now: () => now };
const ids = createIds(clock);

let database: Database;
let folder: string;
let files = 0;
let anchorFile: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(join(tmpdir(), 'overlay-anchors-'));
});
afterAll(async () => {
  await database[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await beginAnew();
});

/** An empty log with an empty anchor file. */
async function beginAnew(): Promise<void> {
  await asOwner('truncate trust.audit, trust.chain, trust.seal, trust.unsealed, trust.former_key, trust.outcome_link restart identity');
  files += 1;
  anchorFile = join(folder, `anchors-${files}.jsonl`);
  now = START;
}

/** What whoever owns the tables can do: triggers do not hold them. */
async function asOwner(...statements: readonly (string | readonly [string, readonly unknown[]])[]): Promise<void> {
  await database.transaction(async (sql) => {
    const tables = ['audit', 'chain', 'seal', 'outcome_link'];
    for (const table of tables) await sql.query(`alter table trust.${table} disable trigger user`);
    for (const statement of statements) {
      const [text, values] = typeof statement === 'string' ? [statement, []] : statement;
      await sql.query(text, values);
    }
    for (const table of tables) await sql.query(`alter table trust.${table} enable trigger user`);
  });
}

function entryOf(number: number): NewAuditEntry {
  return {
    kind: 'ENDED',
    about: `acc_${number}`,
    model: 'test-model',
    trigger: 'summary',
    viewer: 'viewer-1',
    facts: [`F1 account name=[ORG_${number}]`],
    prompt: `{"messages":[${number}]}`,
    answer: `{"summary":"[ORG_${number}] is quiet [F1]."}`,
    tokens: { [`[ORG_${number}]`]: { entity: `acc_${number}`, field: 'name' } },
    verdicts: [{ check: 'schema', outcome: 'passed' }],
    promptTokens: number,
    latencyMs: 42,
    context: { today: '2026-03-02', policies: [], version: 1 },
    cost: { amount: '0.0001', currency: 'EUR' },
    confidence: 0.1 + number / 1000,
  };
}

const log = (sql: Sql = database): ReturnType<typeof createAuditLog> =>
  createAuditLog({ database: sql, clock, ids, stampEntry: (content) => keys.stamp('entry', content) });
const seal = async (): ReturnType<typeof sealEntries> =>
  await sealEntries({ database, keys, anchors: createAnchorFile(anchorFile), clock });
const verify = async (anchorFiles: readonly string[] = [anchorFile]): Promise<Verification> =>
  await verifyAudit({ database, keys }, { anchorFiles });

/** Writes batches of entries, each sealed by itself. */
async function write(batches: readonly number[]): Promise<void> {
  let number = 0;
  for (const size of batches) {
    await log().append(Array.from({ length: size }, () => entryOf((number += 1))));
    await seal();
  }
}

describe('an untouched log verifies', () => {
  test('however it was written: in batches, across clock steps, with an unsealed tail', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.record({ entries: fc.integer({ min: 1, max: 6 }), stepMs: fc.integer({ min: -90_000, max: 90_000 }) }), {
          minLength: 1,
          maxLength: 6,
        }),
        fc.integer({ min: 0, max: 3 }),
        async (batches, tail) => {
          await beginAnew();
          for (const { entries, stepMs } of batches) {
            await log().append(Array.from({ length: entries }, (_, index) => entryOf(index)));
            await seal();
            now += stepMs;
          }
          await log().append(Array.from({ length: tail }, (_, index) => entryOf(index)));
          const sealed = batches.reduce((sum, { entries }) => sum + entries, 0);
          expect(await verify()).toMatchObject({ outcome: 'INTACT', provenUpTo: sealed, anchoredUpTo: sealed, waiting: { entries: tail } });
        },
      ),
      { numRuns: 20 },
    );
  });

  test('when several write and several seal at once, and some take back what they wrote', async () => {
    const writers = Array.from({ length: 8 }, async (_, writer) => {
      for (let round = 0; round < 6; round += 1) {
        await log().append([entryOf(writer), entryOf(round)]);
        const undone = database.transaction(async (sql) => {
          await log(sql).append([entryOf(99)]);
          throw new Error('changed my mind');
        });
        await expect(undone).rejects.toThrow('changed my mind');
      }
    });
    const sealers = Array.from({ length: 4 }, async () => {
      for (let round = 0; round < 10; round += 1) await seal();
    });
    await Promise.all([...writers, ...sealers]);
    while ((await seal()).kind === 'sealed');
    expect(await verify()).toMatchObject({ outcome: 'INTACT', provenUpTo: 96, anchoredUpTo: 96, waiting: { entries: 0 } });
  });

  test('when an entry commits after later ones were sealed', async () => {
    const [written, sealed] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
    const slow = database.transaction(async (sql) => {
      await log(sql).append([entryOf(1)]);
      written.resolve();
      await sealed.promise;
    });
    await written.promise;
    await log().append([entryOf(2)]);
    expect(await seal()).toEqual({ kind: 'sealed', entries: 1 });
    sealed.resolve();
    await slow;
    expect(await seal()).toEqual({ kind: 'sealed', entries: 1 });
    expect(await verify()).toMatchObject({ outcome: 'INTACT', provenUpTo: 2 });
  });

  test('when the process that sealed died before it could anchor: the next one does', async () => {
    await write([2]);
    await rm(anchorFile);
    expect(await verify()).toMatchObject({ outcome: 'NO_ANCHORS' });
    await seal();
    expect(await verify()).toMatchObject({ outcome: 'INTACT', anchoredUpTo: 2 });
  });

  test('when a crash left half an anchor', async () => {
    await write([2]);
    await writeFile(anchorFile, `${await readFile(anchorFile, 'utf8')}{"seal":2,"fi`);
    await write([3]);
    expect(await verify()).toMatchObject({ outcome: 'INTACT', anchoredUpTo: 5, anchors: { read: 2, unreadable: 1 } });
  });

  test('with what was written before there were stamps, taken in as the beginning of the chain', async () => {
    const unstamped = createAuditLog({ database, clock, ids });
    await unstamped.append([entryOf(1), entryOf(2)]);
    expect(await verify()).toMatchObject({ outcome: 'NO_ANCHORS', waiting: { entries: 2 } });
    await write([3]);
    expect(await verify()).toMatchObject({ outcome: 'INTACT', adopted: 2, provenUpTo: 5 });
    await asOwner(`update trust.audit set answer = 'better' where sequence = 2`);
    expect(await verify()).toMatchObject({ outcome: 'BROKEN', firstBad: { position: 2, fault: 'EDITED' } });
  });
});

/** Something an owner of the tables does to the log. The position is that of the first entry that is no more as it was sealed. */
interface Forgery {
  readonly name: string;
  /** @param at - a position of the chain. */
  readonly forge: (at: number) => Promise<void>;
  readonly fault: Verification['firstBad'] extends infer Bad ? (Bad extends { fault: infer Fault } ? Fault : never) : never;
}

const sequenceAt = `(select sequence from trust.chain where position = $1)`;

/** As long as a stamp, named after our key, and made without it: what somebody who has the database alone can compute. */
async function unkeyed(content: string): Promise<Buffer> {
  const [row] = await database.query<{ stamp: Buffer }>('select stamp from trust.chain limit 1');
  return Buffer.concat([row?.stamp.subarray(0, 8) ?? Buffer.alloc(8), createHash('sha256').update(content).digest()]);
}

const EDITS = [
  `answer = 'better'`,
  `viewer = 'somebody-else'`,
  `at = at + interval '1 microsecond'`,
  `verdicts = '[]'`,
  `facts = facts || '"F2 account won=yes"'`,
  `prompt = null`,
  `context = context || '{"today": "2026-03-03"}'`,
  `cost = null`,
  `confidence = confidence + 0.001`,
  `calibrator = 'platt-1'`,
  `latency_ms = 1`,
  `tokens = '{}'`,
  `about = 'acc_other'`,
  `id = id || '0'`,
  `begun = 'aud_1'`,
];

const FORGERIES: readonly Forgery[] = [
  ...EDITS.map((change): Forgery => ({
    name: `an entry is edited: ${change}`,
    forge: async (at) => await asOwner([`update trust.audit set ${change} where sequence = ${sequenceAt}`, [at]]),
    fault: 'EDITED',
  })),
  {
    name: 'an entry is edited, and its stamp, its place and all behind it are made anew without the key',
    forge: async (at) => {
      const stamp = await unkeyed('better');
      await asOwner(
        [`update trust.audit set answer = 'better', stamp = $2 where sequence = ${sequenceAt}`, [at, stamp]],
        ['update trust.chain set stamp = $2 where position >= $1', [at, stamp]],
        ['update trust.seal set stamp = $2, head = $2 where last_position >= $1', [at, stamp]],
      );
    },
    fault: 'EDITED',
  },
  {
    name: 'an entry is deleted',
    forge: async (at) => await asOwner([`delete from trust.audit where sequence = ${sequenceAt}`, [at]]),
    fault: 'MISSING',
  },
  {
    name: 'an entry is deleted with its place, and those behind it close up',
    forge: async (at) => {
      await asOwner(
        [`delete from trust.audit where sequence = ${sequenceAt}`, [at]],
        ['delete from trust.chain where position = $1', [at]],
        ['update trust.chain set position = -position where position > $1', [at]],
        ['update trust.chain set position = -position - 1 where position < 0', []],
        ['update trust.seal set last_position = last_position - 1 where last_position >= $1', [at]],
        ['update trust.seal set first_position = first_position - 1 where first_position > $1', [at]],
        ['delete from trust.seal where last_position < first_position', []],
      );
    },
    fault: 'MOVED',
  },
  {
    name: 'an entry changes places with the next',
    forge: async (at) => {
      await asOwner(
        'alter table trust.audit alter column sequence set generated by default',
        [`update trust.audit set sequence = -1 where sequence = ${sequenceAt}`, [at]],
        [
          `update trust.audit set sequence = ${sequenceAt} where sequence = (select sequence from trust.chain where position = $1 + 1)`,
          [at],
        ],
        [`update trust.audit set sequence = (select sequence from trust.chain where position = $1 + 1) where sequence = -1`, [at]],
        'alter table trust.audit alter column sequence set generated always',
      );
    },
    fault: 'MOVED',
  },
  {
    name: 'the places of two entries are swapped in the chain',
    forge: async (at) => {
      await asOwner(
        ['update trust.chain set sequence = -sequence where position between $1::bigint and $1::bigint + 1', [at]],
        [
          `update trust.chain set sequence = other.sequence from
             (select position, -sequence as sequence from trust.chain where position between $1::bigint and $1::bigint + 1) other
           where chain.position between $1::bigint and $1::bigint + 1 and other.position = 2 * $1::bigint + 1 - chain.position`,
          [at],
        ],
      );
    },
    fault: 'MOVED',
  },
  {
    name: 'everything from an entry on is deleted',
    forge: async (at) =>
      await asOwner([`delete from trust.audit where sequence in (select sequence from trust.chain where position >= $1)`, [at]]),
    fault: 'MISSING',
  },
  {
    name: 'the tail is cut off with its places',
    forge: async (at) => {
      await asOwner(
        [`delete from trust.audit where sequence in (select sequence from trust.chain where position >= $1)`, [at]],
        ['delete from trust.chain where position >= $1', [at]],
      );
    },
    fault: 'CUT',
  },
  {
    name: 'the tail is cut off with its places and its seals',
    forge: async (at) => {
      await asOwner(
        [`delete from trust.audit where sequence in (select sequence from trust.chain where position >= $1)`, [at]],
        ['delete from trust.chain where position >= $1', [at]],
        ['delete from trust.seal where last_position >= $1', [at]],
      );
    },
    fault: 'CUT',
  },
  {
    name: 'the log is truncated',
    forge: async () => await asOwner('truncate trust.audit, trust.chain, trust.seal, trust.outcome_link'),
    fault: 'CUT',
  },
];

test('whatever the owner of the tables forges, the first bad entry is named', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 4 }),
      fc.constantFrom(...FORGERIES),
      fc.tuple(fc.nat(), fc.nat()),
      async (batches, { name, forge, fault }, [place, later]) => {
        await beginAnew();
        const sizes = [...batches, 2];
        const total = sizes.reduce((sum, size) => sum + size, 0);
        await write(sizes);
        // A second, lesser forgery behind the first must not be named in its place.
        const at = name === 'the log is truncated' ? 1 : 1 + (place % (total - 1));
        const behind = at + 2 + (later % total);
        await asOwner([`update trust.audit set viewer = 'eve' where sequence = ${sequenceAt}`, [behind]]);
        await forge(at);
        const verification = await verify();
        expect(verification).toMatchObject({ outcome: 'BROKEN', provenUpTo: at - 1, firstBad: { position: at, fault } });
      },
    ),
    { numRuns: 150, examples: FORGERIES.map((forgery, index): [number[], Forgery, [number, number]] => [[3, 1], forgery, [index, 0]]) },
  );
});

describe('besides what is sealed', () => {
  test('an entry that nobody of ours wrote is named before it is sealed and after', async () => {
    await write([2]);
    await database.query(
      `with copied as (
         insert into trust.audit (id, kind, about, at, model, trigger, viewer, tokens, verdicts, stamp)
         select 'aud_forged', kind, about, at, model, trigger, 'eve', tokens, verdicts, stamp from trust.audit where sequence = 1 returning sequence
       ) insert into trust.unsealed select sequence from copied`,
    );
    const forged = { outcome: 'BROKEN', provenUpTo: 2, firstBad: { id: 'aud_forged', fault: 'EDITED' } };
    expect(await verify()).toMatchObject(forged);
    await seal();
    expect(await verify()).toMatchObject({ ...forged, firstBad: { ...forged.firstBad, position: 3 } });
  });

  test('an entry without a stamp is not taken in behind stamped ones', async () => {
    await write([2]);
    await createAuditLog({ database, clock, ids }).append([entryOf(3)]);
    await seal();
    expect(await verify()).toMatchObject({ outcome: 'BROKEN', firstBad: { position: 3, fault: 'NOT_OURS' } });
  });

  test('an entry outside the chain that does not wait for its seal is a stray one', async () => {
    await write([2]);
    await log().append([entryOf(3)]);
    await asOwner('delete from trust.unsealed');
    expect(await verify()).toMatchObject({ outcome: 'BROKEN', provenUpTo: 2, firstBad: { sequence: 3, fault: 'STRAY' } });
  });

  test('an unsealed entry that is edited or deleted is named', async () => {
    await write([2]);
    await log().append([entryOf(3), entryOf(4)]);
    await asOwner(`update trust.audit set answer = 'better' where sequence = 4`);
    expect(await verify()).toMatchObject({ outcome: 'BROKEN', firstBad: { sequence: 4, fault: 'EDITED' } });
    await asOwner('delete from trust.audit where sequence = 3');
    await seal();
    expect(await verify()).toMatchObject({ outcome: 'BROKEN', provenUpTo: 2, firstBad: { sequence: 3, position: 3, fault: 'MISSING' } });
  });

  test.each([
    "update trust.seal set sealed_at = sealed_at + interval '1 hour' where number = 2",
    'delete from trust.seal where number = 2',
  ])('a seal is named whose entries are all there: %s', async (statement) => {
    await write([2, 2, 2]);
    await asOwner(statement);
    expect(await verify()).toMatchObject({ outcome: 'BROKEN', firstBad: { position: 3, fault: 'SEAL_CHANGED' } });
  });

  test('what was cut off is told although the log went on since', async () => {
    await write([2, 2, 2]);
    await asOwner(
      'delete from trust.audit where sequence > 2',
      'delete from trust.chain where position > 2',
      'delete from trust.seal where number > 1',
    );
    await write([2, 2, 2]);
    expect(await verify()).toMatchObject({ outcome: 'BROKEN', provenUpTo: 2, firstBad: { position: 3, fault: 'CUT' } });
  });

  test('nothing is sealed behind an end that is not as it was made', async () => {
    await write([2]);
    await asOwner('update trust.chain set stamp = stamp || stamp where position = 2');
    await log().append([entryOf(3)]);
    await expect(seal()).rejects.toMatchObject({ code: 'AUDIT_BROKEN' });
  });

  test('without anchors a cut tail cannot be told, which is said', async () => {
    await write([2, 2]);
    expect(await verify([])).toMatchObject({ outcome: 'NO_ANCHORS', provenUpTo: 4, anchoredUpTo: 0 });
  });

  test('anchors that another key made say nothing about this log', async () => {
    await write([2]);
    const anchor = await readFile(anchorFile, 'utf8');
    await writeFile(anchorFile, anchor.replace('"count":2', '"count":9'));
    expect(await verify()).toMatchObject({ outcome: 'NO_ANCHORS', anchors: { read: 1, foreign: 1 } });
  });
});

describe('keys', () => {
  const first = new Uint8Array(32).fill(1);
  const second = new Uint8Array(32).fill(2);
  const third = new Uint8Array(32).fill(3);

  test('what earlier keys stamped is proved after the master key was changed twice', async () => {
    for (const masters of [[first], [second, first], [third, second]]) {
      const current = await openChainKeys(database, masters);
      await createAuditLog({ database, clock, ids, stampEntry: (content) => current.stamp('entry', content) }).append([entryOf(1)]);
      await sealEntries({ database, keys: current, anchors: createAnchorFile(anchorFile), clock });
    }
    const after = await openChainKeys(database, [third]);
    expect(await verifyAudit({ database, keys: after }, { anchorFiles: [anchorFile] })).toMatchObject({ outcome: 'INTACT', provenUpTo: 3 });
    const stranger = await openChainKeys(database, [new Uint8Array(32).fill(9)]);
    expect(await verifyAudit({ database, keys: stranger }, { anchorFiles: [anchorFile] })).toMatchObject({
      outcome: 'NOT_VERIFIABLE',
      provenUpTo: 0,
      firstBad: { position: 1, fault: 'UNKNOWN_KEY' },
    });
  });

  test('no key of the chain is in the database', async () => {
    await write([2]);
    const current = await openChainKeys(database, [second, first]);
    expect(current.stamp('entry', 'x')).toHaveLength(40);
    const [dump] = await database.query<{ everything: string }>(
      `select query_to_xml('select * from trust.former_key', true, true, '')::text || query_to_xml('select * from trust.chain', true, true, '')::text as everything`,
    );
    const raw = [first, second].flatMap((key) => [Buffer.from(key).toString('hex'), Buffer.from(key).toString('base64')]);
    for (const form of raw) expect(dump?.everything).not.toContain(form);
  });
});

describe('the tables of the proof are append-only', () => {
  test.each(['chain', 'seal', 'outcome_link'])('trust.%s', async (table) => {
    await write([2]);
    await database.query(`insert into trust.outcome_link values ('aud_1', 'won', now())`);
    await expect(database.query(`delete from trust.${table}`)).rejects.toThrow('append-only');
    await expect(database.query(`truncate trust.${table}`)).rejects.toThrow('append-only');
    await expect(
      database.query(`update trust.${table} set ${table === 'seal' ? 'head' : table === 'chain' ? 'stamp' : 'outcome'} = null`),
    ).rejects.toThrow('append-only');
  });
});
