import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import type { OwnerEntity } from '../../src/graph/entity.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createKeepVault } from '../../src/privacy/keep-vault.ts';
import { createKeyring } from '../../src/privacy/keyring.ts';
import { knownPerson } from '../../src/privacy/known-value.ts';
import { createMasker } from '../../src/privacy/mask.ts';
import type { IssuedToken } from '../../src/privacy/mask.ts';
import { restore } from '../../src/privacy/restore.ts';
import { createVault } from '../../src/privacy/vault.ts';
import type { TokenMeanings, Vault, VaultDependencies } from '../../src/privacy/vault.ts';
import { createTestDatabase } from '../support/database.ts';

const owner = (name: string): OwnerEntity => ({
  kind: 'owner',
  id: 'own_1',
  name,
  email: 'anna@x.example',
  active: true,
  sourceRef: { source: 'crm', object: 'User', id: '1' },
  provenance: [],
});
const NOW = Date.parse('2026-11-22T12:00:00.000Z');
const DAY_MS = 86_400_000;
const keyring = createKeyring([new Uint8Array(32).fill(7)]);
const replaced = createKeyring([new Uint8Array(32).fill(8), new Uint8Array(32).fill(7)]);
const nobody = { entities: async () => await Promise.resolve(new Map()) };

const maySee = (id: string): boolean => id !== 'con_1';

let database: Database;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(async () => await database[Symbol.asyncDispose]());

function openVault(parts: Partial<VaultDependencies> & { readonly at?: number } = {}): Vault {
  return createVault({ database, graph: nobody, clock: { now: () => parts.at ?? NOW }, keyring, ...parts });
}

function maskNote(): ReturnType<typeof createMasker> & { readonly text: string } {
  const masker = createMasker(knownPerson({ id: 'own_1', full: 'Anna Schmidt', emails: ['anna@x.example'] }));
  return { ...masker, text: masker.mask('Anna (anna@x.example) met secret@elsewhere.example').text };
}

async function keep(vault: Vault, about: string, tokens: readonly IssuedToken[]): Promise<TokenMeanings> {
  const [meanings = {}] = await vault.keep([{ about, tokens }]);
  return meanings;
}

async function shownBy(vault: Vault, text: string, meanings: TokenMeanings): Promise<string> {
  const [valueOf = () => undefined] = await vault.reveal([meanings], new Map([['own_1', owner('Anna Weber')]]));
  return restore(text, valueOf);
}

test('puts back what the graph says now and what only the vault knows', async () => {
  const vault = openVault();
  const note = maskNote();
  const meanings = await keep(vault, 'acc_1', note.issued());
  expect(await shownBy(vault, note.text, meanings)).toBe('Anna Weber (anna@x.example) met secret@elsewhere.example');
});

test('reads entities that are not at hand from the graph', async () => {
  const vault = openVault({ graph: { entities: async () => await Promise.resolve(new Map([['own_1', owner('Anna Schmidt')]])) } });
  const [valueOf] = await vault.reveal([await keep(vault, 'acc_1', maskNote().issued())], new Map());
  expect(valueOf?.('[PERSON_1]')).toBe('Anna Schmidt');
});

test('stores neither a known value nor an unknown one nor a key in the clear', async () => {
  const meanings = await keep(openVault(), 'acc_1', maskNote().issued());
  const rows = await database.query("select vault::text, encode(sealed, 'escape'), encode(sealed, 'base64') from privacy.vault");
  const keys = await database.query<{ readonly wrapped: Buffer }>('select wrapped from privacy.person_key');
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify([meanings, rows])).not.toMatch(/Anna|Schmidt|anna@x|secret@elsewhere/u);
  // 12 bytes of nonce, 44 of a key in base64, 16 of tag: nothing but what is sealed.
  expect(keys.map(({ wrapped }) => wrapped.length)).toEqual(keys.map(() => 72));
});

test('the same unknown value about the same entity is one entry, about another entity another', async () => {
  const vault = openVault();
  const first = await keep(vault, 'acc_2', maskNote().issued());
  expect(await keep(vault, 'acc_2', maskNote().issued())).toEqual(first);
  expect((await keep(vault, 'acc_3', maskNote().issued()))['[EMAIL_2]']).not.toEqual(first['[EMAIL_2]']);
});

test('a ciphertext moved to another entry does not open', async () => {
  const vault = openVault();
  const meanings = await keep(vault, 'acc_5', maskNote().issued());
  const others = await keep(vault, 'acc_6', maskNote().issued());
  await database.query(
    `update privacy.vault set sealed = (select sealed from privacy.vault where about = 'acc_6'), person = 'acc_6' where about = 'acc_5'`,
  );
  await expect(shownBy(vault, '[EMAIL_2]', meanings)).rejects.toThrow('authenticate');
  expect(await shownBy(vault, '[EMAIL_2]', others)).toBe('secret@elsewhere.example');
});

describe('each person has a key of their own', () => {
  const people = [
    ...knownPerson({ id: 'con_1', full: 'Anna Schmidt', otherEmails: ['anna@old.example'] }),
    ...knownPerson({ id: 'con_2', full: 'Bo Lind', otherEmails: ['bo@old.example'] }),
  ];
  const masked = (): ReturnType<typeof createMasker> => {
    const masker = createMasker(people);
    masker.mask('anna@old.example, bo@old.example, eve@else.example');
    return masker;
  };

  test('and destroying it takes their values, and no others', async () => {
    const vault = openVault();
    const meanings = await keep(vault, 'acc_7', masked().issued());
    expect(await shownBy(vault, '[EMAIL_1] [EMAIL_2] [EMAIL_3]', meanings)).toBe('anna@old.example bo@old.example eve@else.example');
    await database.query("delete from privacy.person_key where person = 'con_1'");
    expect(await shownBy(vault, '[EMAIL_1] [EMAIL_2] [EMAIL_3]', meanings)).toBe('[EMAIL_1] bo@old.example eve@else.example');
  });

  test('and nothing is kept of somebody who is forgotten, nor put back of what is still in memory', async () => {
    await database.query(`delete from privacy.person_key where person = 'con_2'`);
    await database.query(`insert into privacy.forgotten values ('con_2', now())`);
    const vault = openVault();
    const masker = masked();
    const meanings = await keep(vault, 'acc_8', masker.issued());
    expect(await shownBy(vault, '[EMAIL_1] [EMAIL_2]', meanings)).toBe('anna@old.example [EMAIL_2]');
    expect(await database.query("select from privacy.person_key where person = 'con_2'")).toEqual([]);
    expect(restore('[EMAIL_1] [EMAIL_2]', await vault.veil(masker.issued()))).toBe('anna@old.example [EMAIL_2]');
    await database.query('delete from privacy.forgotten');
  });

  test('and a reader who may not see somebody sees the token', async () => {
    const vault = openVault();
    const masker = masked();
    const [valueOf = () => undefined] = await vault.reveal([await keep(vault, 'acc_9', masker.issued())], new Map(), maySee);
    expect(restore('[EMAIL_1] [EMAIL_2]', valueOf)).toBe('[EMAIL_1] bo@old.example');
    expect(restore('[EMAIL_1] [EMAIL_2]', await vault.veil(masker.issued(), maySee))).toBe('[EMAIL_1] bo@old.example');
  });
});

describe('values have a lifetime', () => {
  const keepMs = 90 * DAY_MS;

  test('after which a token stays a token, and the upkeep deletes value and key', async () => {
    const note = maskNote();
    const meanings = await keep(openVault({ keepMs }), 'acc_10', note.issued());
    expect(await shownBy(openVault({ at: NOW + keepMs - 1 }), '[EMAIL_2]', meanings)).toBe('secret@elsewhere.example');
    expect(await shownBy(openVault({ at: NOW + keepMs }), '[EMAIL_2]', meanings)).toBe('[EMAIL_2]');
    const clock = { now: () => NOW + keepMs };
    await createKeepVault({ database, keyring, clock, log: silentLog })({ signal: AbortSignal.timeout(10_000) });
    expect(await database.query("select from privacy.vault where about = 'acc_10'")).toEqual([]);
    expect(await database.query("select from privacy.person_key where person = 'acc_10'")).toEqual([]);
  });

  test('that begins anew when the value is met again', async () => {
    const note = maskNote();
    const meanings = await keep(openVault({ keepMs }), 'acc_11', note.issued());
    await keep(openVault({ keepMs, at: NOW + 60 * DAY_MS }), 'acc_11', note.issued());
    expect(await shownBy(openVault({ at: NOW + 120 * DAY_MS }), '[EMAIL_2]', meanings)).toBe('secret@elsewhere.example');
  });
});

describe('the master key can be replaced', () => {
  test('while both are known everything is read, and the upkeep brings every key under the new one', async () => {
    const meanings = await keep(openVault(), 'acc_12', maskNote().issued());
    expect(await shownBy(openVault({ keyring: replaced }), '[EMAIL_2]', meanings)).toBe('secret@elsewhere.example');
    await createKeepVault({ database, keyring: replaced, clock: { now: () => NOW }, log: silentLog })({
      signal: AbortSignal.timeout(10_000),
    });
    const alone = createKeyring([new Uint8Array(32).fill(8)]);
    expect(await shownBy(openVault({ keyring: alone }), '[EMAIL_2]', meanings)).toBe('secret@elsewhere.example');
  });

  test('and under one that never wrapped them, tokens stay tokens and new values are kept', async () => {
    const meanings = await keep(openVault({ keyring: replaced }), 'acc_13', maskNote().issued());
    const stranger = openVault({ keyring: createKeyring([new Uint8Array(32).fill(9)]) });
    expect(await shownBy(stranger, '[EMAIL_2]', meanings)).toBe('[EMAIL_2]');
    expect(await shownBy(stranger, '[EMAIL_2]', await keep(stranger, 'acc_13', maskNote().issued()))).toBe('secret@elsewhere.example');
  });
});

test('refuses a key of another length', () => {
  expect(() => createKeyring([new Uint8Array(16)])).toThrow('32 bytes');
});
