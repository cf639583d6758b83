import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { webhookSettings } from '../../connectors/webhook-registry.ts';
import { loadConfig } from '../../src/config.ts';
import { playHappening } from '../../src/demo/webhooks-play.ts';
import { DEMO_SENDERS, demoSenderSettings } from '../../src/demo/webhooks.ts';
import { startProduct } from '../support/company.ts';
import type { Product } from '../support/company.ts';
import { runProgram } from '../support/program.ts';

const page = await readFile(new URL('../../docs/webhooks.md', import.meta.url), 'utf8');
const blocks = (language: string): readonly string[] =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(?<text>[\\s\\S]*?)\`\`\``, 'gu'))].map(({ groups }) => groups?.['text'] ?? '');
const [config = '', ...otherConfigs] = blocks('json');
const [curl = '', simulate = '', ...otherScripts] = blocks('sh');
const [query = '', ...otherQueries] = blocks('graphql');

const MAIL_SECRET = 'secret-of-the-page-that-protects-nothing';
const MAX_BYTES = 65_536;
/** Ten seconds of it may come at once. */
const MAX_PER_SECOND = 20;

let product: Product;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-webhooks-page-'));
  product = await startProduct({
    sources: {},
    webhooks: {
      maxBytes: MAX_BYTES,
      maxPerSecond: MAX_PER_SECOND,
      senders: { ...demoSenderSettings(), mail: { sender: 'email', secrets: [MAIL_SECRET] } },
    },
    now: new Date().toISOString(),
  });
});
afterAll(async () => {
  await product?.[Symbol.asyncDispose]();
  await rm(folder, { recursive: true });
});

async function stored(source: string): Promise<number> {
  const [row] = await product.overlay.database.query<{ count: number }>(
    'select count(*)::int as count from timeline.incoming where source = $1',
    [source],
  );
  return row?.count ?? 0;
}

test('the page has these examples and no other', () => {
  expect([...otherConfigs, ...otherScripts, ...otherQueries]).toEqual([]);
  expect(query).not.toBe('');
});

test('the configuration is one that the program reads, with a sender of every kind', async () => {
  const file = join(folder, 'overlay.config.json');
  await writeFile(file, config);
  const [key = ''] = DEMO_SENDERS.mailings.settings.secrets;
  const environment = Object.fromEntries(
    [...config.matchAll(/\$\{(?<name>\w+)\}/gu)].map(({ groups }) => {
      const name = groups?.['name'] ?? '';
      return [name, name.endsWith('_KEY') ? key : `value-of-${name.toLowerCase()}`];
    }),
  );
  const { webhooks } = loadConfig({ environment, file, cwd: folder });
  const kinds = webhookSettings.options.map(({ shape }) => shape.sender.value);
  expect(Object.values(webhooks.senders).map(({ sender }) => sender)).toEqual(kinds);
  const [, table = ''] = page.split('| sender | ');
  const listed = [...(table.split('\n\n', 1)[0] ?? '').matchAll(/^\| `(?<kind>\w+)` \| /gmu)].map(({ groups }) => groups?.['kind']);
  expect(listed).toEqual(kinds);
});

test('the script signs a message as the gateway expects it', async () => {
  await writeFile(
    join(folder, 'message.eml'),
    'From: ann@example.com\r\nTo: us@vendor.example\r\nSubject: Hello\r\n\r\nCan we talk? Ümlaut.\r\n',
  );
  const script = curl.replaceAll('http://localhost:4000/', product.url).replaceAll('curl ', "curl -s -o /dev/null -w '%{http_code} ' ");
  const run = async (secret: string): Promise<string> => {
    const environment = { PATH: process.env['PATH'], MAIL_RELAY_SECRET: secret };
    const { stdout } = await promisify(execFile)('bash', ['-euo', 'pipefail', '-c', script], { cwd: folder, env: environment });
    return stdout.trim();
  };
  expect(await run(MAIL_SECRET)).toBe('202');
  expect(await run(MAIL_SECRET)).toBe('202');
  expect(await stored('mail')).toBe(1);
  expect(await run('another-secret-than-that')).toBe('401');
});

test('the senders of the demo are played against a gateway, and the query shows what became of it', async () => {
  const words = simulate.trim().split(/\s+/u);
  expect(words.slice(0, 2)).toEqual(['npx', 'crm-overlay']);
  const before = await stored('billing');
  const { code, stdout, stderr } = await runProgram(
    words.slice(2).map((word) => word.replace('http://localhost:4000/', product.url).replace(/^2$/u, '50')),
    { cwd: folder },
  );
  expect({ code, stderr }).toMatchObject({ code: 0 });
  expect(stdout.trim().split('\n')).toHaveLength(6);
  expect(await stored('billing')).toBe(before + 2);
  while ((await waiting()) > 0 || !(await product.overlay.isIdle())) await new Promise((resolve) => setTimeout(resolve, 50));
  const { data, errors } = await product.query(query);
  expect(errors).toBeUndefined();
  // Nobody is known here, so what came waits for somebody.
  expect(data?.['parkedEvents']).toMatchObject({ edges: Array.from({ length: 5 }, () => ({ node: { reason: 'UNKNOWN_ADDRESS' } })) });
});

async function waiting(): Promise<number> {
  const [row] = await product.overlay.database.query<{ count: number }>(
    `select count(*)::int as count from timeline.incoming where state = 'waiting'`,
  );
  return row?.count ?? 0;
}

describe('the table of answers', () => {
  const rows = [...page.matchAll(/^\| (?<statuses>\d{3}.*?) \| (?<when>.*?) \|$/gmu)].map(({ groups }) => groups?.['statuses'] ?? '');
  const customer = { email: 'ann@example.com', company: 'Example' };
  let number = 0;

  async function post(
    sender: 'billing' | 'mailings',
    {
      body,
      madeAt = Date.now(),
      path = `webhooks/${sender}`,
      method = 'POST',
    }: { body?: string; madeAt?: number; path?: string; method?: string } = {},
  ): Promise<Response> {
    number += 1;
    const { body: happening } = playHappening(sender, customer, { number, at: Date.now() });
    const signed = DEMO_SENDERS[sender].sign(body ?? happening, madeAt);
    return await fetch(new URL(path, product.url), { method, headers: signed.headers, body: signed.body });
  }

  const touches = (many: number): string => {
    number += 1;
    const each = JSON.parse(playHappening('mailings', customer, { number, at: Date.now() }).body)[0];
    return JSON.stringify(Array.from({ length: many }, (_, at) => ({ ...each, sg_message_id: `m-${number}-${at}` })));
  };

  /** What leads to a status, by the row of the table that tells of it. */
  const CASES: Readonly<Record<string, () => Promise<readonly Response[]>>> = {
    '202, or 200 with what the sender wants to read': async () => [await post('billing')],
    '400': async () => [await post('billing', { body: 'no JSON' }), await post('billing', { body: '['.repeat(65) + ']'.repeat(65) })],
    '401': async () => [await post('billing', { madeAt: Date.now() - 301_000 }), await post('billing', { madeAt: Date.now() + 302_000 })],
    '404, 405': async () => [await post('billing', { path: 'webhooks/nobody' }), await post('billing', { method: 'PUT' })],
    '413': async () => [await post('billing', { body: ' '.repeat(MAX_BYTES + 1) })],
    '429 with `Retry-After`': async () => {
      await post('mailings', { body: touches(MAX_PER_SECOND * 10) });
      return [await post('mailings', { body: touches(MAX_PER_SECOND * 10) })];
    },
    '503 with `Retry-After`': async () => {
      const { database } = product.overlay;
      await database.query('alter table timeline.incoming rename to away');
      const answer = await post('billing');
      await database.query('alter table timeline.away rename to incoming');
      return [answer];
    },
  };

  test('has a row for each of these and no other', () => {
    expect(rows.toSorted()).toEqual(Object.keys(CASES).toSorted());
  });

  test.each(Object.entries(CASES))('%s is what a sender is answered then', async (row, lead) => {
    const answers = await lead();
    const [, ...expected] = ['', ...(row.match(/\b\d{3}\b/gu) ?? [])].map(Number);
    for (const [index, answer] of answers.entries()) {
      expect(expected).toContain(answer.status);
      if (row.includes(',') && !row.includes('or')) expect(answer.status).toBe(expected[index]);
      if (row.includes('Retry-After')) expect(Number(answer.headers.get('retry-after'))).toBeGreaterThanOrEqual(1);
      expect(await answer.text()).not.toMatch(/node_modules|\.ts:|away/u);
    }
  });
});

test('the metrics have the names that the page gives them', async () => {
  const shown = await (await fetch(new URL('metrics', product.url))).text();
  const names = [...page.matchAll(/`(?<name>overlay_\w+)/gu)].map(({ groups }) => groups?.['name'] ?? '');
  expect(names.length).toBeGreaterThan(4);
  for (const name of names) expect(shown).toMatch(new RegExp(`^# TYPE ${name} `, 'mu'));
});

test('the limits have the values that the page gives them', async () => {
  const file = join(folder, 'nothing-set.json');
  await writeFile(file, '{}');
  const { maxBytes, maxPerSecond, maxWaiting } = loadConfig({ environment: {}, file, cwd: folder }).webhooks;
  expect(page).toContain(`\`webhooks.maxBytes\` (${maxBytes / 2 ** 20} MiB)`);
  expect(page).toContain(`\`webhooks.maxPerSecond\` (${maxPerSecond.toLocaleString('en')} a second`);
  expect(page).toContain(`\`webhooks.maxWaiting\` (${maxWaiting.toLocaleString('en')})`);
});
