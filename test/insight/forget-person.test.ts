import { setTimeout as pause } from 'node:timers/promises';

import { afterAll, beforeAll, expect, test } from 'vitest';

import type { GraphEntity } from '../../src/graph/entity.ts';
import { createForgetPerson } from '../../src/insight/forget-person.ts';
import { knownValuesOfEntity } from '../../src/insight/known-values.ts';
import { createIds } from '../../src/platform/ids.ts';
import { createNotices } from '../../src/platform/notices.ts';
import type { Database } from '../../src/platform/postgres.ts';
import { silentLog } from '../../src/platform/telemetry.ts';
import { createForgotten, FORGOTTEN_CHANNEL } from '../../src/privacy/forgotten.ts';
import { createKeyring } from '../../src/privacy/keyring.ts';
import { createMasker } from '../../src/privacy/mask.ts';
import { restore } from '../../src/privacy/restore.ts';
import { createVault } from '../../src/privacy/vault.ts';
import type { TokenMeanings, Vault } from '../../src/privacy/vault.ts';
import { createAuditReader } from '../../src/trust/audit.ts';
import { createTestDatabase } from '../support/database.ts';
import { account, contact, NOW } from './company.ts';

const keyring = createKeyring([new Uint8Array(32).fill(1)]);
const clock = { now: () => NOW };
const by = { viewer: 'viewer-1', trigger: 'test' };
const entities = new Map<string, GraphEntity>([
  [account.id, account],
  [contact.id, contact],
]);
const graph = {
  entities: async (ids: readonly string[]) => await Promise.resolve(new Map([...entities].filter(([id]) => ids.includes(id)))),
};

let database: Database;
beforeAll(async () => void (database = await createTestDatabase()));
afterAll(async () => await database[Symbol.asyncDispose]());

async function plantContact(): Promise<void> {
  await database.query(
    `truncate privacy.vault, privacy.person_key, privacy.forgotten, insight.answer, graph.contact, identity.golden cascade`,
  );
  await database.query(`insert into identity.golden (id, kind, created_at, merged_into) values
    ('con_1', 'contact', now(), null), ('con_old', 'contact', now(), 'con_1'), ('acc_1', 'account', now(), null)`);
  await database.query(
    `insert into graph.contact (id, account_id, name, name_key, emails, phones, source_names, changed_at, primary_record, provenance, search)
     values ('con_1', 'acc_1', 'Anna Müller', 'anna muller', '{}', '[]', '{crm}', now(), '{}', '[]', 'anna muller')`,
  );
}

async function plantAnswer(key: string, goldenId: string, tokens: TokenMeanings): Promise<void> {
  await database.query(
    `insert into insight.answer (key, scope, golden_id, fingerprint, model, generation, summary, next_step, evidence, tokens, audit, generated_at)
     values ($1, 's', $2, 'f', 'm', 'g', '[PERSON_1]', '{}', '[]', $3, 'aud_0', now())`,
    [key, goldenId, JSON.stringify(tokens)],
  );
}

const openVault = (forgotten?: ReturnType<typeof createForgotten>): Vault => createVault({ database, graph, clock, keyring, forgotten });
const forget = createForgetPersonOf();
function createForgetPersonOf(): (id: string) => ReturnType<ReturnType<typeof createForgetPerson>> {
  return async (id) => await createForgetPerson({ database, graph, keyring, clock, ids: createIds(clock) })(id, by);
}

const NOTE = 'Anna Müller and Frau Müller, Anna Mueler, write to anna@private.example or eve@else.example';

async function keepNote(vault: Vault): Promise<{ readonly text: string; readonly meanings: TokenMeanings }> {
  const masker = createMasker([...knownValuesOfEntity(contact), ...knownValuesOfEntity(account)]);
  const text = masker.quote(NOTE).text;
  const tokens = [...masker.issued(), ...masker.quoted()];
  const [meanings = {}] = await vault.keep([{ about: 'acc_1', tokens }]);
  return { text, meanings };
}

async function shownBy(vault: Vault, { text, meanings }: { readonly text: string; readonly meanings: TokenMeanings }): Promise<string> {
  const [valueOf = () => undefined] = await vault.reveal([meanings], entities);
  return restore(text, valueOf);
}

test('a person who is forgotten stays a token in what was written about the account, and nobody else does', async () => {
  await plantContact();
  const vault = openVault();
  const note = await keepNote(vault);
  expect(await shownBy(vault, note)).toBe(NOTE);
  const forgotten = await forget('con_1');
  const shown = await shownBy(vault, note);
  expect(shown).not.toMatch(/Anna|Müller|Mueler/u);
  expect(shown).toContain('eve@else.example');
  expect(forgotten).toMatchObject({ id: 'con_1', forgottenAt: new Date(NOW).toISOString() });
  expect(forgotten.valuesDestroyed).toBeGreaterThan(0);
});

test('their answers and those that name them are deleted, others are not, and search finds them no more, also after another reading', async () => {
  await plantContact();
  await plantAnswer('about', 'con_1', {});
  await plantAnswer('naming', 'acc_1', { '[PERSON_1]': { entity: 'con_1', field: 'name' } });
  await plantAnswer('before the merge', 'acc_1', { '[PERSON_1]': { entity: 'con_old', field: 'name' } });
  await plantAnswer('other', 'acc_1', { '[ORG_1]': { entity: 'acc_1', field: 'name' } });
  expect((await forget('con_old')).answersDeleted).toBe(3);
  expect(await database.query('select key from insight.answer')).toEqual([{ key: 'other' }]);
  expect(await database.query(`select search from graph.contact`)).toEqual([{ search: '' }]);
  await database.query(`update graph.contact set search = 'anna muller again'`);
  expect(await database.query(`select search from graph.contact`)).toEqual([{ search: '' }]);
});

test('forgetting again says since when, destroys nothing and is recorded again', async () => {
  await plantContact();
  await keepNote(openVault());
  const first = await forget('con_1');
  const second = await forget('con_1');
  expect(second).toMatchObject({ forgottenAt: first.forgottenAt, valuesDestroyed: 0, answersDeleted: 0 });
  const entries = (await createAuditReader(database).page({ about: 'con_1', first: 10 })).edges.map(({ node }) => node);
  expect(entries.filter(({ id }) => id === first.audit || id === second.audit).map(({ kind, viewer }) => [kind, viewer])).toEqual([
    ['FORGOTTEN', 'viewer-1'],
    ['FORGOTTEN', 'viewer-1'],
  ]);
});

test('another process stops putting back what it looked up before, by the notice alone', async () => {
  await plantContact();
  await using notices = createNotices({ url: database.url, channel: FORGOTTEN_CHANNEL, log: silentLog });
  using forgotten = createForgotten({ database, notices });
  await notices.heard;
  const other = openVault(forgotten);
  const note = await keepNote(openVault());
  const [valueOf = () => undefined] = await other.reveal([note.meanings], entities);
  expect(restore(note.text, valueOf)).toBe(NOTE);
  await forget('con_1');
  while (!forgotten.wasHeard('con_1')) await pause(5);
  expect(restore(note.text, valueOf)).not.toMatch(/Anna Müller/u);
});

test('what is written about the account afterwards names them by a token', async () => {
  await plantContact();
  await forget('con_1');
  const vault = openVault();
  const note = await keepNote(vault);
  expect(await shownBy(vault, note)).not.toMatch(/Anna Müller|Frau Müller/u);
});

test('when it cannot be recorded nothing is forgotten', async () => {
  await plantContact();
  await database.query('alter table trust.audit rename to audit_away');
  await expect(forget('con_1')).rejects.toMatchObject({ code: 'AUDIT_UNAVAILABLE' });
  await database.query('alter table trust.audit_away rename to audit');
  expect(await database.query('select from privacy.forgotten')).toEqual([]);
});

test.each([
  ['acc_1', 'BAD_ID'],
  ['con_unknown', 'ENTITY_NOT_FOUND'],
  ['nobody', 'BAD_ID'],
])('refuses %s with %s', async (id, code) => {
  await expect(forget(id)).rejects.toMatchObject({ code });
});
