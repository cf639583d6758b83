import type { Sql } from '../../src/platform/postgres.ts';

type Columns = Readonly<Record<string, unknown>> & { readonly id: string };

const NEEDED = {
  name: 'A name',
  name_key: 'a name',
  source_names: ['salesforce'],
  changed_at: '2026-01-01T00:00:00Z',
  primary_record: { source: 'salesforce', object: 'Thing', id: '1' },
  provenance: [],
  search: 'a name',
};

const DEFAULTS: Readonly<Record<string, object>> = {
  owner: { ...NEEDED, active: true },
  account: { ...NEEDED, domains: [], signal_kinds: [], open_deal_amount: 0 },
  contact: { ...NEEDED, emails: [], phones: [] },
  deal: { ...NEEDED, stage: 'PROPOSAL' },
  ticket: { ...NEEDED, subject: 'A subject', status: 'OPEN' },
  deal_contact: {},
};

/** Puts golden rows into their table, with plain values for what a test does not care about. */
export async function putGolden(sql: Sql, kind: keyof typeof DEFAULTS, rows: readonly Columns[]): Promise<void> {
  await sql.query(`insert into identity.golden (id, kind, created_at) select id, $2, now() from unnest($1::text[]) id`, [
    rows.map(({ id }) => id),
    kind,
  ]);
  await sql.query(`insert into graph.${kind} select * from jsonb_populate_recordset(null::graph.${kind}, $1)`, [
    JSON.stringify(rows.map((row) => ({ ...DEFAULTS[kind], ...row }))),
  ]);
}

/** Puts people into deals. */
export async function putDealContacts(sql: Sql, pairs: readonly (readonly [dealId: string, contactId: string])[]): Promise<void> {
  await sql.query('insert into graph.deal_contact (deal_id, contact_id) select * from unnest($1::text[], $2::text[])', [
    pairs.map(([deal]) => deal),
    pairs.map(([, contact]) => contact),
  ]);
}

/** Says that a golden id was merged into another. */
export async function putMerged(sql: Sql, from: string, into: string): Promise<void> {
  await sql.query(
    'insert into identity.golden (id, kind, created_at, merged_into) select $1, kind, now(), id from identity.golden where id = $2',
    [from, into],
  );
}
