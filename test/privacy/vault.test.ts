import { afterAll, beforeAll, expect, test } from 'vitest';

import type { OwnerEntity } from '../../src/graph/entity.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { knownPerson } from '../../src/privacy/known-value.ts';
import { createMasker } from '../../src/privacy/mask.ts';
import type { IssuedToken } from '../../src/privacy/mask.ts';
import { restore } from '../../src/privacy/restore.ts';
import { createVault } from '../../src/privacy/vault.ts';
import type { TokenMeanings, Vault } from '../../src/privacy/vault.ts';
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
const clock = { now: () => 0 };
const masterKey = new Uint8Array(32).fill(7);
const nobody = { entities: async () => await Promise.resolve(new Map()) };

let database: Database;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(async () => await database[Symbol.asyncDispose]());

function maskNote(): ReturnType<typeof createMasker> & { readonly text: string } {
  const masker = createMasker(knownPerson({ id: 'own_1', full: 'Anna Schmidt', emails: ['anna@x.example'] }));
  return { ...masker, text: masker.mask('Anna (anna@x.example) met secret@elsewhere.example').text };
}

async function keep(vault: Vault, about: string, tokens: readonly IssuedToken[]): Promise<TokenMeanings> {
  const [meanings = {}] = await vault.keep([{ about, tokens }]);
  return meanings;
}

test('puts back what the graph says now and what only the vault knows', async () => {
  const vault = createVault({ database, graph: nobody, clock, masterKey });
  const note = maskNote();
  const meanings = await keep(vault, 'acc_1', note.issued());
  const [valueOf] = await vault.reveal([meanings], new Map([['own_1', owner('Anna Weber')]]));
  expect(restore(note.text, valueOf ?? (() => undefined))).toBe('Anna Weber (anna@x.example) met secret@elsewhere.example');
});

test('reads entities that are not at hand from the graph', async () => {
  const graph = { entities: async () => await Promise.resolve(new Map([['own_1', owner('Anna Schmidt')]])) };
  const vault = createVault({ database, graph, clock, masterKey });
  const [valueOf] = await vault.reveal([await keep(vault, 'acc_1', maskNote().issued())], new Map());
  expect(valueOf?.('[PERSON_1]')).toBe('Anna Schmidt');
});

test('stores neither a known value nor an unknown one in the clear', async () => {
  const vault = createVault({ database, graph: nobody, clock, masterKey });
  const meanings = await keep(vault, 'acc_1', maskNote().issued());
  const rows = await database.query<{ readonly dump: string }>(
    "select id || about || kind || encode(sealed, 'escape') as dump from privacy.vault",
  );
  const stored = JSON.stringify([meanings, rows]);
  expect(stored).not.toMatch(/Anna|Schmidt|anna@x|secret@elsewhere/u);
});

test('the same unknown value about the same entity is one entry, about another entity another', async () => {
  const vault = createVault({ database, graph: nobody, clock, masterKey });
  const first = await keep(vault, 'acc_2', maskNote().issued());
  expect(await keep(vault, 'acc_2', maskNote().issued())).toEqual(first);
  expect((await keep(vault, 'acc_3', maskNote().issued()))['[EMAIL_2]']).not.toEqual(first['[EMAIL_2]']);
});

test('a shredded entry leaves its token standing', async () => {
  const vault = createVault({ database, graph: nobody, clock, masterKey });
  const meanings = await keep(vault, 'acc_4', maskNote().issued());
  await database.query("delete from privacy.vault where about = 'acc_4'");
  const [valueOf] = await vault.reveal([meanings], new Map());
  expect(restore('met [EMAIL_2]', valueOf ?? (() => undefined))).toBe('met [EMAIL_2]');
});

test('a ciphertext moved to another entry, or under another key, does not open', async () => {
  const vault = createVault({ database, graph: nobody, clock, masterKey });
  const meanings = await keep(vault, 'acc_5', maskNote().issued());
  const stranger = createVault({ database, graph: nobody, clock, masterKey: new Uint8Array(32).fill(8) });
  await expect(stranger.reveal([meanings], new Map())).rejects.toThrow('authenticate');
});

test('refuses a key of another length', () => {
  expect(() => createVault({ database, graph: nobody, clock, masterKey: new Uint8Array(16) })).toThrow('32 bytes');
});
