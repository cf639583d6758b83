import type { Sql } from '../platform/postgres.ts';
import type { LearnedModel } from './linkage-knowledge.ts';
import { FIELDS } from './linkage/frequencies.ts';
import type { Field } from './linkage/frequencies.ts';
import type { LinkageModel } from './linkage/linkage-model.ts';
import type { LinkageKind } from './linkage/linkage-record.ts';
import type { ValueCounts } from './value-rarity.ts';

/** A model and what it was learned from. */
export interface StoredModel extends LearnedModel {
  /** How many records of the kind there were. */
  readonly records: number;
  /** ISO 8601 UTC */
  readonly learnedAt: string;
}

/** Learned models, on a database or in one transaction. */
export interface LinkageModelStore {
  /** The last version of each kind; a kind of which nothing was learned is missing. One statement. */
  versions(): Promise<ReadonlyMap<LinkageKind, { readonly version: number; readonly records: number }>>;
  find(kind: LinkageKind, version: number): Promise<LearnedModel | undefined>;
  /** Keeps a version; one that another process kept meanwhile stays as it is. */
  add(stored: StoredModel): Promise<void>;
}

/** A store on a database or one transaction. */
export function createLinkageModelStore(sql: Sql): LinkageModelStore {
  return {
    async versions() {
      const rows = await sql.query<{ readonly kind: LinkageKind; readonly version: number; readonly records: number }>(
        'select distinct on (kind) kind, version, records from identity.linkage_model order by kind, version desc',
      );
      return new Map(rows.map(({ kind, ...found }) => [kind, found]));
    },
    async find(kind, version) {
      const [row] = await sql.query<ModelRow>(
        'select version, model, totals, holders, households from identity.linkage_model where kind = $1 and version = $2',
        [kind, version],
      );
      return row === undefined ? undefined : toLearnedModel(row);
    },
    async add({ version, model, counts, households, records, learnedAt }) {
      const holders = Object.fromEntries([...counts.holders].map(([field, values]) => [field, Object.fromEntries(values)]));
      await sql.query(
        `insert into identity.linkage_model (kind, version, model, totals, holders, households, records, learned_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8) on conflict (kind, version) do nothing`,
        [
          model.kind,
          version,
          JSON.stringify(model),
          JSON.stringify(counts.totals),
          JSON.stringify(holders),
          JSON.stringify([...households]),
          records,
          learnedAt,
        ],
      );
    },
  };
}

interface ModelRow {
  readonly version: number;
  readonly model: LinkageModel;
  readonly totals: ValueCounts['totals'];
  readonly holders: { readonly [Name in Field]?: Readonly<Record<string, number>> };
  readonly households: readonly string[];
}

function toLearnedModel({ version, model, totals, holders, households }: ModelRow): LearnedModel {
  const known = new Map(FIELDS.map((field) => [field, new Map(Object.entries(holders[field] ?? {}))] as const));
  return { version, model, counts: { totals, holders: known }, households: new Set(households) };
}
