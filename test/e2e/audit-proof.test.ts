import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';

import { createGraphReader } from '../../src/graph/reader.ts';
import { openInsight } from '../../src/insight/open-insight.ts';
import { replayAnswer } from '../../src/insight/replay-answer.ts';
import { systemClock } from '../../src/platform/clock.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createMemoryBus } from '../../src/platform/memory-bus.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createKeyring } from '../../src/privacy/keyring.ts';
import { createVault } from '../../src/privacy/vault.ts';
import { createTimelineReader } from '../../src/timeline/reader.ts';
import { verifyAudit } from '../../src/trust/audit-verify.ts';
import type { Verification } from '../../src/trust/audit-verify.ts';
import { hasUnsealed, selectContent, selectEndOf } from '../../src/trust/chain-store.ts';
import { LONG_MS, plenty } from '../insight/room.ts';
import { startCompany, startProduct } from '../support/company.ts';
import type { Company, Product } from '../support/company.ts';
import { startProgram } from '../support/program.ts';
import { startRecorder } from '../support/recorder.ts';
import type { RecordedPrompt } from '../support/recorder.ts';
import { createRandom, pick } from '../support/seeded.ts';

/** Answers of the seeded run; `npm run test:audit` has a thousand. */
const ANSWERS = Number(process.env['OVERLAY_AUDIT_ANSWERS'] ?? 60);
const MASTER_KEY = 'a master key of at least thirty-two characters';

let company: Company;
let product: Product;
let folder: string;

beforeAll(async () => {
  company = await startCompany({ accounts: 25 });
  product = await startProduct({ sources: company.sources, masterKey: MASTER_KEY });
  folder = await mkdtemp(join(tmpdir(), 'overlay-audit-'));
  const { database, trust } = product.overlay;
  await writeFile(
    join(folder, 'overlay.config.json'),
    JSON.stringify({ databaseUrl: database.url, masterKey: MASTER_KEY, logLevel: 'silent', audit: { anchorFile: trust.anchorFile } }),
  );
});
afterAll(async () => {
  await product[Symbol.asyncDispose]();
  await company[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

/** Answers as a model gives them: good ones, invented names and figures, forbidden steps, and no JSON at all. */
function seededResponder(seed: number): (prompt: RecordedPrompt) => string {
  const random = createRandom(seed);
  return ({ facts, tokens }) => {
    const cited = pick(random, facts);
    const named = tokens.length === 0 ? 'They' : pick(random, tokens);
    const sentence = (): string =>
      pick(random, [
        `${cited.topic === 'deal' ? 'A deal is under way' : 'There is something to look at'} [${cited.id}].`,
        `${named} is worth a look [${cited.id}].`,
        `[PERSON_99] asked for ${Math.floor(random() * 900)} more seats [${cited.id}].`,
        'Somebody called yesterday.',
        `The deal was won [${cited.id}].`,
        `See https://example.com/offer [${cited.id}].`,
      ]);
    const answer = JSON.stringify({
      summary: [sentence(), sentence(), sentence()].join(' '),
      nextStep: {
        kind: pick(random, ['CALL', 'EMAIL', 'UPSELL', 'PROPOSAL', 'WAIT', 'RESOLVE_TICKET']),
        text: pick(random, [
          `Call ${named} about it [${cited.id}].`,
          `Offer them the larger package [${cited.id}].`,
          `Wait for an answer [${cited.id}].`,
        ]),
        due: pick(random, [null, '2026-12-01']),
      },
    });
    return random() < 0.05 ? answer.slice(0, -10) : answer;
  };
}

/** A seeded run over the company, written to the product's own log. */
async function answerAll(): Promise<void> {
  await using recorder = await startRecorder();
  recorder.behave({ kind: 'answer', respond: seededResponder(7) });
  const { database, trust } = product.overlay;
  const graph = createGraphReader(database);
  await using bus = createMemoryBus();
  const deadlines = { firstTokenMs: LONG_MS, idleMs: LONG_MS, totalMs: LONG_MS };
  await using room = openInsight({
    database,
    graph,
    timeline: createTimelineReader(database),
    bus,
    clock: systemClock,
    ids: createIds(systemClock),
    log: silentLog,
    vault: createVault({ database, graph, clock: systemClock, keyring: createKeyring([new Uint8Array(32).fill(3)]) }),
    stampEntry: (content) => trust.keys.stamp('entry', content),
    model: { ...deadlines, name: 'recorder', egress: 'masked', maxConcurrent: 4, baseUrl: recorder.baseUrl },
  });
  const everybody = await database.query<{ readonly id: string }>(
    'select id from graph.account union all (select id from graph.contact order by id limit 20) union all (select id from graph.deal order by id limit 20)',
  );
  for (let scope = 0; recorder.calls.length < ANSWERS; scope += 1) {
    const wanted = everybody.slice(0, ANSWERS - recorder.calls.length).map(({ id }) => ({ id, withinMs: 30_000 }));
    await room.reader.read(wanted, {
      viewer: { id: 'viewer-1', scope: `scope-${scope}` },
      allowance: { ...plenty(), left: 10_000 },
      signal: AbortSignal.timeout(100_000),
    });
  }
}

async function sealed(): Promise<Verification> {
  const { database, trust } = product.overlay;
  while (await hasUnsealed(database)) await new Promise((resolve) => setTimeout(resolve, 20));
  return await verifyAudit({ database, keys: trust.keys }, { anchorFiles: [trust.anchorFile] });
}

async function run(words: readonly string[]): Promise<{ readonly code: number | null; readonly out: string; readonly error: string }> {
  await using program = startProgram(['audit', ...words], { cwd: folder });
  const code = await program.ended;
  return { code, out: program.stdout(), error: program.stderr() };
}

test('every answer of a seeded run is judged again from the log alone: the same request to the byte, the same verdicts', async () => {
  await answerAll();
  const { database } = product.overlay;
  const attempts = await database.query<{ readonly id: string }>(`select id from trust.audit where kind = 'BEGUN' and about <> 'probe'`);
  expect(attempts.length).toBeGreaterThanOrEqual(ANSWERS);
  const found = new Map<string, number>();
  for (const { id } of attempts) {
    const [begun, ended] = [await selectContent(database, id), await selectEndOf(database, id)];
    if (begun === undefined || ended === undefined) throw new TypeError('an attempt has two entries');
    const replay = replayAnswer({ begun, ended });
    expect({ id, ...replay }).toMatchObject({ id, kind: 'replayed', prompt: 'same-bytes', agrees: true });
    for (const { check, outcome } of ended.verdicts) found.set(`${check} ${outcome}`, (found.get(`${check} ${outcome}`) ?? 0) + 1);
  }
  // A run in which everything stands would prove little.
  for (const verdict of ['schema failed', 'grounding sentences-removed', 'policy step-replaced', 'answer stands']) {
    expect(found.get(verdict) ?? 0).toBeGreaterThan(0);
  }
}, 1_500_000);

test('an edited answer does not replay as it was', async () => {
  const { database } = product.overlay;
  const [attempt] = await database.query<{ readonly id: string }>(
    `select begun as id from trust.audit where kind = 'ENDED' and verdicts @> '[{"check": "answer"}]' limit 1`,
  );
  const [begun, ended] = [await selectContent(database, attempt?.id ?? ''), await selectEndOf(database, attempt?.id ?? '')];
  if (begun === undefined || ended === undefined) throw new TypeError('there is an answer that stands');
  expect(replayAnswer({ begun, ended: { ...ended, answer: '{"summary":"All is well."}' } })).toMatchObject({ agrees: false });
  expect(replayAnswer({ begun: { ...begun, facts: begun.facts?.map((fact) => `${fact} `) }, ended })).toMatchObject({ prompt: 'differs' });
});

const replayed = z.looseObject({
  entry: z.looseObject({ kind: z.string() }),
  begun: z.looseObject({ prompt: z.string(), facts: z.array(z.string()) }),
  ended: z.looseObject({ answer: z.string() }),
  replay: z.looseObject({ kind: z.string(), prompt: z.string(), agrees: z.boolean() }),
  chain: z.looseObject({ position: z.number(), seal: z.number() }),
});

test('the command shows an answer, proves the log and hands it out', async () => {
  expect(await sealed()).toMatchObject({ outcome: 'INTACT', waiting: { entries: 0 } });
  const { database, trust } = product.overlay;
  const [answer] = await database.query<{ readonly id: string; readonly answer: string }>(
    `select id, answer from trust.audit where kind = 'ENDED' and context is not null limit 1`,
  );
  const shown = await run(['show', answer?.id ?? '', '--json']);
  expect(replayed.parse(JSON.parse(shown.out))).toMatchObject({
    ended: { answer: answer?.answer },
    replay: { kind: 'replayed', prompt: 'same-bytes', agrees: true },
  });
  expect((await run(['show', 'aud_none'])).code).toBe(1);

  const out = join(folder, 'export.jsonl');
  expect((await run(['export', '--out', out])).code).toBe(0);
  const lines = (await readFile(out, 'utf8')).trimEnd().split('\n');
  const { provenUpTo } = await sealed();
  expect(lines).toHaveLength(provenUpTo);
  const line = z.looseObject({ content: z.string(), entryStamp: z.string() });
  for (const text of lines) {
    const { content, entryStamp } = line.parse(JSON.parse(text));
    expect(trust.keys.check('entry', content, Buffer.from(entryStamp, 'hex'))).toBe('genuine');
  }
});

test('a person is forgotten, and the log stays proved', async () => {
  const { overlay } = product;
  const [contact] = await overlay.database.query<{ readonly id: string }>('select id from graph.contact order by id limit 1');
  const before = await sealed();
  await overlay.forgetPerson(contact?.id ?? '', { viewer: 'viewer-1', trigger: 'test' });
  const after = await sealed();
  expect(after).toMatchObject({ outcome: 'INTACT' });
  expect(after.provenUpTo).toBeGreaterThan(before.provenUpTo);
});

test('the command names what was forged and fails; without anchors it says so and fails', async () => {
  expect(await run(['verify'])).toMatchObject({ code: 0 });
  const elsewhere = join(folder, 'elsewhere.json');
  const { database } = product.overlay;
  await writeFile(
    elsewhere,
    JSON.stringify({ databaseUrl: database.url, masterKey: MASTER_KEY, logLevel: 'silent', dataDirectory: folder }),
  );
  const unanchored = await run(['verify', '--config', elsewhere]);
  expect(unanchored.code).toBe(1);
  expect(unanchored.out).toContain('There are no anchors');
  await database.transaction(async (sql) => {
    await sql.query('alter table trust.audit disable trigger user');
    await sql.query(
      `update trust.audit set viewer = 'somebody-else' where sequence = (select sequence from trust.chain where position = 5)`,
    );
    await sql.query('alter table trust.audit enable trigger user');
  });
  const forged = await run(['verify', '--json']);
  expect(forged.code).toBe(1);
  expect(JSON.parse(forged.out)).toMatchObject({ outcome: 'BROKEN', provenUpTo: 4, firstBad: { position: 5, fault: 'EDITED' } });
});

test('while the log cannot be written AI fields are null with AUDIT_UNAVAILABLE, and what the sources say is served', async () => {
  const { database } = product.overlay;
  await database.query('alter table trust.audit rename to audit_away');
  const answer = await product.query('{ accounts(first: 1) { edges { node { id name summary { text } } } } }');
  await database.query('alter table trust.audit_away rename to audit');
  expect(answer.data).toMatchObject({
    accounts: { edges: [{ node: { summary: null } }] },
  });
  expect(JSON.stringify(answer.data)).toMatch(/"name":"[^"]+"/u);
  expect(answer.errors).toMatchObject([{ extensions: { code: 'AUDIT_UNAVAILABLE' } }]);
});
