import { once } from 'node:events';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';

import { removePlace } from '../../src/platform/embedded-place.ts';
import { startCompany } from '../support/company.ts';
import { createTestDatabase } from '../support/database.ts';
import { freePort, runProgram, startProgram } from '../support/program.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'overlay-command-'));
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('bad input is one line that says what to do, and an exit code that is not 0', () => {
  test('a malformed configuration names every fault at once, with its path in the file', async () => {
    await writeFile(
      join(folder, 'overlay.config.json'),
      `{ "pot": 4000, "poll": { "everyMs": "soon" }, "sources": { "hubspot": { "type": "hubspot" }, "crm": { "type": "salesfarce" } } }`,
    );
    const { code, stderr } = await runProgram(['start'], { cwd: folder });
    expect(code).toBe(1);
    for (const path of ['pot', 'poll.everyMs', 'sources.hubspot', 'sources.crm.type']) expect(stderr).toContain(path);
    expect(stderr).toContain('CONFIG_INVALID');
  });

  test('a file that is not JSON is told by line and column', async () => {
    await writeFile(join(folder, 'overlay.config.json'), '{\n  "sources": {,}\n}');
    const { code, stderr } = await runProgram(['check'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toMatch(/line 2, column \d+/u);
  });

  test('no configuration at all says how to get one', async () => {
    const { code, stderr } = await runProgram(['start'], { cwd: folder });
    expect(code).toBe(1);
    expect(stderr).toContain('crm-overlay init');
  });

  test('a port in use is told before anything is started', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const { code, stderr } = await runProgram(['demo', '--accounts', '5'], { cwd: folder, environment: { PORT: String(port) } });
    other.close();
    expect(code).toBe(1);
    expect(stderr).toMatch(/^PORT_IN_USE: .*PORT/mu);
  });

  test('a wrong database URL', async () => {
    await writeFile(join(folder, 'overlay.config.json'), `{ "sources": { "hubspot": { "type": "hubspot", "token": "x" } } }`);
    const { code, stderr } = await runProgram(['status'], {
      cwd: folder,
      environment: { DATABASE_URL: 'postgres://nobody@127.0.0.1:9/none' },
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/^DATABASE_UNAVAILABLE: .*DATABASE_URL/mu);
  });

  test('a wrong token is found by check, per source, with what to do', async () => {
    await using company = await startCompany({ accounts: 5 });
    await using database = await createTestDatabase();
    const sources = { ...company.sources, hubspot: { ...company.sources['hubspot'], token: 'pat-na1-wrong' } };
    await writeFile(join(folder, 'overlay.config.json'), JSON.stringify({ databaseUrl: database.url, logLevel: 'silent', sources }));
    const { code, stdout } = await runProgram(['check', '--json'], { cwd: folder });
    expect(code).toBe(1);
    const { findings } = z
      .object({ findings: z.array(z.object({ what: z.string(), ok: z.boolean(), detail: z.string(), code: z.string().optional() })) })
      .parse(JSON.parse(stdout));
    expect(findings.find(({ what }) => what === 'hubspot')).toMatchObject({ ok: false, code: 'SOURCE_AUTH' });
    expect(findings.filter(({ ok }) => ok).map(({ what }) => what)).toEqual(['database', 'salesforce', 'legacy', 'model']);
    expect(stdout).not.toContain('pat-na1-wrong');
  });

  test('an unknown option or command is refused with a hint', async () => {
    const [command, option] = [await runProgram(['strat'], { cwd: folder }), await runProgram(['demo', '--acounts', '5'], { cwd: folder })];
    expect([command.code, option.code]).toEqual([1, 1]);
    expect(command.stderr).toContain('start');
    expect(option.stderr).toContain('--accounts');
  });
});

describe('init', () => {
  test('writes a configuration that the program reads, and overwrites nothing', async () => {
    expect((await runProgram(['init'], { cwd: folder })).code).toBe(0);
    const written = await readFile(join(folder, 'overlay.config.json'), 'utf8');
    const credentials = { SALESFORCE_CLIENT_ID: 'a', SALESFORCE_CLIENT_SECRET: 'b', SALESFORCE_REFRESH_TOKEN: 'c' };
    const missing = await runProgram(['status'], { cwd: folder, environment: credentials });
    expect(missing.stderr).toContain('HUBSPOT_TOKEN');
    expect((await runProgram(['init'], { cwd: folder })).code).toBe(1);
    expect(await readFile(join(folder, 'overlay.config.json'), 'utf8')).toBe(written);
  });
});

const access = z.strictObject({
  salesforce: z.strictObject({
    baseUrl: z.url(),
    apiVersion: z.string(),
    clientId: z.string(),
    clientSecret: z.string(),
    username: z.string(),
    password: z.string(),
    refreshToken: z.string(),
  }),
  hubspot: z.strictObject({
    baseUrl: z.url(),
    token: z.string(),
    clientId: z.string(),
    clientSecret: z.string(),
    refreshToken: z.string(),
  }),
  control: z.strictObject({ salesforce: z.url(), hubspot: z.url() }),
});

describe('simulate', () => {
  test('prints one JSON line with everything a client needs, answers, and ends at SIGTERM', async () => {
    const port = await freePort();
    await using program = startProgram(['simulate', '--salesforce-port', String(port), '--seed', '3', '--accounts', '5', '--json'], {
      cwd: folder,
    });
    await program.prints('\n');
    const { salesforce, hubspot, control } = access.parse(JSON.parse(program.stdout()));
    expect(new URL(salesforce.baseUrl).port).toBe(String(port));
    const companies = await fetch(`${hubspot.baseUrl}/crm/v3/objects/companies`, { headers: { authorization: `Bearer ${hubspot.token}` } });
    expect(companies.status).toBe(200);
    for (const address of Object.values(control)) {
      expect(await (await fetch(address)).json()).toHaveProperty(['POST /simulator/faults']);
    }
    expect(await program.stop('SIGTERM')).toBe(0);
    expect(program.stdout().trim().split('\n')).toHaveLength(1);
  });
});

describe('demo', () => {
  test('is ready over three systems, finds its data again at a second start, and leaves no process behind', async () => {
    const port = await freePort();
    const options = { cwd: folder, environment: { PORT: String(port) } };
    const firstIds = await serveOnce(options, port);
    const secondIds = await serveOnce(options, port);
    expect(firstIds.length).toBeGreaterThan(0);
    expect(secondIds).toEqual(firstIds);
    await removePlace(join(folder, '.overlay', 'demo-seed-1-accounts-10', 'postgres'));
  });
});

const accountIds = z.object({
  data: z.object({ accounts: z.object({ edges: z.array(z.object({ node: z.object({ id: z.string() }) })) }) }),
});

async function serveOnce(
  options: { readonly cwd: string; readonly environment: Readonly<Record<string, string>> },
  port: number,
): Promise<readonly string[]> {
  await using program = startProgram(['demo', '--accounts', '10'], options);
  await program.prints('Ready:');
  expect((await fetch(`http://localhost:${port}/readyz`)).status).toBe(200);
  const response = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ accounts(first: 100) { edges { node { id } } } }' }),
  });
  const { data } = accountIds.parse(await response.json());
  // Its other systems deliver to the gateway that is ready.
  await program.prints('have told of');
  const children = await descendantsOf(program.pid);
  expect(children.length).toBeGreaterThanOrEqual(1);
  expect(await program.stop('SIGINT')).toBe(0);
  expect(children.filter(isAlive)).toEqual([]);
  return data.accounts.edges.map(({ node }) => node.id).toSorted();
}

/** Processes started by one, and by those. */
async function descendantsOf(pid: number): Promise<readonly number[]> {
  const children = (await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8').catch(() => ''))
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '')
    .map(Number);
  const below = await Promise.all(children.map(descendantsOf));
  return [...children, ...below.flat()];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
