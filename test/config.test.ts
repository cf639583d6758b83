import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { loadConfig } from '../src/config.ts';
import type { Config, Environment } from '../src/config.ts';
import { OverlayError } from '../src/errors.ts';

const HUBSPOT = '"sources": { "hubspot": { "type": "hubspot", "token": "${HUBSPOT_TOKEN}" } }';

describe('loading the configuration', () => {
  test('needs neither a file nor a variable', async () => {
    expect(await load({})).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      model: { egress: 'masked', firstTokenMs: 10_000, idleMs: 15_000, totalMs: 60_000, maxConcurrent: 8 },
      insight: { maxGenerationsPerRequest: 5 },
      poll: { everyMs: 60_000 },
      defaultRegion: 'US',
      logLevel: 'info',
      sources: {},
      file: undefined,
    });
  });

  test('keeps local data below the current directory, or below the file that says so', async () => {
    await using folder = await createFolder({ 'overlay.config.json': '{ "dataDirectory": "data" }' });
    expect(loadConfig({ environment: {}, cwd: '/anywhere' }).dataDirectory).toBe('/anywhere/.overlay');
    expect(loadConfig({ environment: {}, cwd: '/', file: join(folder.path, 'overlay.config.json') }).dataDirectory).toBe(
      join(folder.path, 'data'),
    );
    expect(loadConfig({ environment: { OVERLAY_DATA: 'elsewhere' }, cwd: folder.path }).dataDirectory).toBe(join(folder.path, 'elsewhere'));
  });

  test('in production the master key has to be set, for one made beside the data is lost with them', async () => {
    const environment = { NODE_ENV: 'production' };
    await expect(load({ environment })).rejects.toThrow('OVERLAY_MASTER_KEY: is required in production');
    const { masterKey } = await load({ environment: { ...environment, OVERLAY_MASTER_KEY: 'k'.repeat(32) } });
    expect(masterKey).toBe('k'.repeat(32));
    expect((await load({})).masterKey).toBeUndefined();
  });

  test('takes comments and trailing commas', async () => {
    const config = await load({ text: '{\n// the port\n"port": 4100, /* not "host": */ "poll": { "everyMs": 1000, }, }' });
    expect(config).toMatchObject({ port: 4100, poll: { everyMs: 1_000 } });
  });

  test('lets a variable outrank the file, and an empty one not', async () => {
    const text = '{ "port": 4100, "model": { "name": "from-file", "baseUrl": "http://127.0.0.1:1234/v1" } }';
    const config = await load({ text, environment: { PORT: '4200', OPENAI_MODEL: 'from-variable', OPENAI_BASE_URL: '' } });
    expect(config).toMatchObject({ port: 4200, model: { name: 'from-variable', baseUrl: 'http://127.0.0.1:1234/v1' } });
  });

  test('puts variables into texts wherever they stand, and leaves $${ alone', async () => {
    const text = '{ "redisUrl": "redis://:${SECRET}@cache:6379/0", "model": { "apiKey": "$${SECRET}" } }';
    const config = await load({ text, environment: { SECRET: 'tell-no-one' } });
    expect(config).toMatchObject({ redisUrl: 'redis://:tell-no-one@cache:6379/0', model: { apiKey: '${SECRET}' } });
  });

  test('parses each source with the options of its own kind', async () => {
    const text = `{ ${HUBSPOT} }`.replace('"type"', '"region": "DE", "dateOrder": "DMY", "currency": "EUR", "type"');
    const { sources } = await load({ text, environment: { HUBSPOT_TOKEN: 'pat-1' } });
    expect(sources['hubspot']).toMatchObject({
      type: 'hubspot',
      region: 'DE',
      dateOrder: 'DMY',
      currency: 'EUR',
      options: { token: 'pat-1', baseUrl: 'https://api.hubapi.com' },
    });
  });

  test('finds the mapping and the file of a SQL database beside itself', async () => {
    await using folder = await createFolder({
      'overlay.config.json':
        '{ "sources": { "legacy": { "type": "sql", "dialect": "sqlite", "url": "old.db", "mapping": "mapping.json" } } }',
      'mapping.json':
        '{ "objects": { "K": { "kind": "account", "table": "KUNDE", "key": "NR", "fields": { "name": "NAME1" } } } } // drawn up by hand',
    });
    const { sources } = loadConfig({ environment: {}, cwd: folder.path });
    expect(sources['legacy']).toMatchObject({
      type: 'sql',
      options: { url: join(folder.path, 'old.db'), mapping: { objects: { K: { table: 'KUNDE' } } } },
    });
  });
});

describe('a faulty configuration', () => {
  test('is refused with every fault at once, each by its place', async () => {
    const text = `{
      "prot": 4000,
      "model": { "egress": "everything", "idleMs": "long" },
      "defaultRegion": "Germany",
      "sources": {
        "hubspot": { "type": "hubspot", "tokn": "\${HUBSPOT_TOKEN}" },
        "old": { "type": "sqll" },
        "3": 7
      }
    }`;
    const message = await faultsOf({ text, environment: { PORT: 'eighty', DATABASE_URL: 'mysql://root:hunter2@db/x' } });
    expect(message.split('\n  ')).toEqual([
      'The configuration has 12 faults:',
      'overlay.config.json: sources.hubspot.tokn: the environment variable HUBSPOT_TOKEN is not set',
      'PORT: must be a number, but is text',
      'DATABASE_URL: is not a URL that begins with postgres:// or postgresql://',
      'overlay.config.json: model.egress: must be one of masked, local-only, off',
      'overlay.config.json: model.idleMs: must be a number, but is text',
      'overlay.config.json: defaultRegion: is not an ISO 3166-1 alpha-2 code such as US',
      'overlay.config.json: prot: is not a setting; did you mean port?',
      'overlay.config.json: sources.3: a name begins with a letter and holds letters, digits, - and _',
      'overlay.config.json: sources.3: must be an object, but is a number',
      'overlay.config.json: sources.hubspot.tokn: is not a setting; did you mean token?',
      'overlay.config.json: sources.hubspot: Give either token, or clientId, clientSecret and refreshToken together.',
      'overlay.config.json: sources.old.type: must be one of salesforce, hubspot, sql',
    ]);
  });

  test('offers the names a source knows, its own and those of all sources', async () => {
    const text = '{ "sources": { "hubspot": { "type": "hubspot", "token": "x", "regoin": "DE", "zzz": 1 } } }';
    expect(await faultsOf({ text })).toContain('overlay.config.json: sources.hubspot.regoin: is not a setting; did you mean region?');
    expect(await faultsOf({ text })).toContain('overlay.config.json: sources.hubspot.zzz: is not a setting; known here: type, region');
  });

  test('names the variable that is missing, once, and nothing that only follows from it', async () => {
    const message = await faultsOf({ text: `{ ${HUBSPOT} }` });
    expect(message).toBe(
      'The configuration has a fault:\n  overlay.config.json: sources.hubspot.token: the environment variable HUBSPOT_TOKEN is not set',
    );
  });

  test.each([
    ['a comma is missing', '{\n  "port": 4000\n  "host": "x"\n}', 'line 3, column 3: expected , or }'],
    ['a text is not closed', '{ "databaseUrl": "postgres://u:hunter2@h/d\n}', 'line 1, column 18: this text is not closed'],
    ['the end is missing', '{ "port": 4000', 'line 1, column 15: the text ends here: expected , or }'],
    ['a comment is not closed', '{ /* "port": 4000 }', 'line 1, column 3: this comment is not closed'],
    ['a name occurs twice', '{ "port": 1,\n  "port": 2 }', 'line 2, column 3: the name port occurs twice'],
    ['a name has no quotes', '{ port: 1 }', 'line 1, column 3: expected a name in double quotes'],
    ['it is a list', '[]', 'must hold an object'],
  ])('tells line and column when %s', async (_, text, reason) => {
    const message = await faultsOf({ text });
    expect(message).toContain(`overlay.config.json: ${reason}`);
    expect(message).not.toContain('hunter2');
  });

  test('is refused when the file that was named does not exist', async () => {
    await using folder = await createFolder({});
    expect(() => loadConfig({ environment: { OVERLAY_CONFIG: 'mine.json' }, cwd: folder.path })).toThrow(
      'mine.json: there is no such file',
    );
    expect(() => loadConfig({ environment: {}, cwd: folder.path, file: 'ours.json' })).toThrow('ours.json: there is no such file');
  });

  test('names the mapping file where the fault is in it', async () => {
    await using folder = await createFolder({
      'overlay.config.json':
        '{ "sources": { "legacy": { "type": "sql", "dialect": "sqlite", "url": "old.db", "mapping": "mapping.json" } } }',
      'mapping.json':
        '{ "objects": { "K": { "kind": "account", "table": "KUNDE", "key": "NR", "fields": { "nmae": "NAME1" }, "links": [{ "object": "V", "column": "VNR" }] } } }',
    });
    const message = messageOf(() => loadConfig({ environment: {}, cwd: folder.path }));
    expect(message).toContain('mapping.json: objects.K.fields.nmae: is not a setting; did you mean name?');
    expect(message).toContain('mapping.json: objects.K.links.0: no object V is mapped; mapped: K');
  });

  test('never repeats a secret', async () => {
    const environment: Environment = {
      DATABASE_URL: 'hunter2',
      REDIS_URL: 'hunter2',
      OPENAI_BASE_URL: 'hunter2',
      OVERLAY_MASTER_KEY: 'hunter2',
      SECRET: 'hunter2',
    };
    const text = '{ "sources": { "a": { "type": "sql", "dialect": "postgres", "url": "${SECRET}" }, "b": { "type": "${SECRET}" } } }';
    expect(await faultsOf({ text, environment })).not.toContain('hunter2');
  });
});

interface Written {
  readonly text?: string;
  readonly environment?: Environment;
}

async function load({ text, environment = {} }: Written): Promise<Config> {
  await using folder = await createFolder(text === undefined ? {} : { 'overlay.config.json': text });
  return loadConfig({ environment, cwd: folder.path });
}

async function faultsOf(written: Written): Promise<string> {
  try {
    await load(written);
  } catch (error) {
    if (error instanceof OverlayError && error.code === 'CONFIG_INVALID') return error.message;
    throw error;
  }
  throw new Error('the configuration was taken as it is');
}

function messageOf(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    if (error instanceof OverlayError) return error.message;
    throw error;
  }
  throw new Error('nothing was refused');
}

async function createFolder(files: Readonly<Record<string, string>>): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'crm-overlay-config-'));
  for (const [name, text] of Object.entries(files)) await writeFile(join(path, name), text);
  return { path, [Symbol.asyncDispose]: async () => await rm(path, { recursive: true }) };
}
