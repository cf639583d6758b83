import type { GraphEntity } from '../graph/entity.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import { createForgotten } from './forgotten.ts';
import type { Forgotten } from './forgotten.ts';
import { valueAt } from './graph-place.ts';
import type { GraphPlace } from './graph-place.ts';
import type { Keyring } from './keyring.ts';
import type { IssuedToken } from './mask.ts';
import type { ValueOf } from './restore.ts';
import { openSealed, seal } from './seal.ts';
import { insertKeys, insertSealed, selectKeys, selectSealed } from './store.ts';
import { findTokens } from './token.ts';
import type { Token } from './token.ts';

/** What a token stands for without saying it: a field of a golden entity, or an entry of the vault. */
export type TokenMeaning = GraphPlace | { readonly vault: string };

/** The tokens of one text. Holds no personal data, so it may be stored beside the masked text. */
export type TokenMeanings = Readonly<Record<Token, TokenMeaning>>;

/** The meanings of the tokens that a text really holds. */
export function meaningsUsedIn(meanings: TokenMeanings, text: string): TokenMeanings {
  const used = new Set<string>(findTokens(text).map(({ token }) => token));
  return Object.fromEntries(Object.entries(meanings).filter(([token]) => used.has(token)));
}

/** Tokens met in the context of one entity. */
export interface MetTokens {
  /** Golden id. */
  readonly about: string;
  readonly tokens: readonly IssuedToken[];
}

/** Whether a reader may see the values of somebody; where not, a token stays a token. */
export type MaySee = (goldenId: string) => boolean;

/** Keeps what tokens stand for, and gives it back. */
export interface Vault {
  /**
   * Meanings of tokens, in the order of the lists. Values the graph does not hold are encrypted and stored, each under the key of the
   * person it belongs to, else under the one of the entity in whose context it was met. Nothing is stored of whoever is forgotten.
   */
  keep(met: readonly MetTokens[]): Promise<readonly TokenMeanings[]>;
  /**
   * How to put values back into texts with these meanings. A token whose value is gone, has expired, belongs to somebody forgotten or is not
   * for this reader has none and stays as it stands.
   *
   * @param atHand - entities already read, so that they are not read again.
   * @param maySee - what the reader may see. @default everything
   */
  reveal(meanings: readonly TokenMeanings[], atHand: ReadonlyMap<string, GraphEntity>, maySee?: MaySee): Promise<readonly ValueOf[]>;
  /** Whose values are put back for nobody, or not for this reader. What is heard later counts too. */
  withheld(ids: Iterable<string>, maySee?: MaySee): Promise<(goldenId: string | undefined) => boolean>;
  /** How to put back values that are still in memory: as {@link reveal}, for tokens that were never kept. */
  veil(tokens: readonly IssuedToken[], maySee?: MaySee): Promise<ValueOf>;
}

/** What a vault works with. */
export interface VaultDependencies {
  readonly database: Sql;
  readonly graph: Pick<GraphReader, 'entities'>;
  readonly clock: Clock;
  readonly keyring: Keyring;
  /** @default looked up in the database alone */
  readonly forgotten?: Forgotten | undefined;
  /** Milliseconds after which a value that was not met again is put back no more. @default 90 days */
  readonly keepMs?: number;
}

const DAY_MS = 86_400_000;
const EVERYTHING: MaySee = () => true;

/** A vault over one database. */
export function createVault(dependencies: VaultDependencies): Vault {
  const { database, graph, clock, keyring, keepMs = 90 * DAY_MS, forgotten = createForgotten({ database }) } = dependencies;
  const isHidden = (id: string | undefined, hidden: ReadonlySet<string>, maySee: MaySee): boolean =>
    id !== undefined && (hidden.has(id) || forgotten.wasHeard(id) || !maySee(id));

  async function withheld(ids: Iterable<string>, maySee = EVERYTHING): Promise<(id: string | undefined) => boolean> {
    const hidden = await forgotten.among(ids);
    return (id) => isHidden(id, hidden, maySee);
  }

  async function keysFor(persons: readonly string[], createdAt: string): Promise<ReadonlyMap<string, Buffer>> {
    const found = await openKeys(persons);
    const missing = persons.filter((person) => !found.has(person));
    if (missing.length === 0) return found;
    await insertKeys(
      database,
      missing.map((person) => keyring.create(person)),
      { known: keyring.known, createdAt },
    );
    // Another process may have been quicker, and its key is then the one that counts.
    return new Map([...found, ...(await openKeys(missing))]);
  }

  async function openKeys(persons: readonly string[]): Promise<ReadonlyMap<string, Buffer>> {
    const keys = (await selectKeys(database, persons)).map((key) => [key.person, keyring.unwrap(key)] as const);
    return new Map(keys.flatMap(([person, key]) => (key === undefined ? [] : [[person, key] as const])));
  }

  return {
    async keep(met) {
      const now = clock.now();
      const [createdAt, expiresAt] = [new Date(now).toISOString(), new Date(now + keepMs).toISOString()];
      const unknown = met.flatMap(({ about, tokens }) =>
        tokens.filter(({ place }) => place === undefined).map((token) => ({ about, token, person: token.owner ?? about })),
      );
      const keys = unknown.length === 0 ? new Map() : await keysFor([...new Set(unknown.map(({ person }) => person))], createdAt);
      const sealed = unknown.flatMap(({ about, token, person }) => {
        const key = keys.get(person);
        if (key === undefined) return [];
        const id = idOf(keyring, about, token);
        return [{ id, about, person, kind: token.kind, sealed: seal(token.value, id, key), createdAt, expiresAt }];
      });
      if (sealed.length > 0) await insertSealed(database, sealed);
      return met.map(({ about, tokens }) =>
        Object.fromEntries(tokens.map((token) => [token.token, token.place ?? { vault: idOf(keyring, about, token) }])),
      );
    },

    async reveal(meanings, atHand, maySee = EVERYTHING) {
      const all = meanings.flatMap((each) => Object.values(each));
      const vaultIds = new Set(all.flatMap((meaning) => ('vault' in meaning ? [meaning.vault] : [])));
      const entities = new Set(all.flatMap((meaning) => ('entity' in meaning ? [meaning.entity] : [])));
      const missing = [...entities].filter((id) => !atHand.has(id));
      const [sealed, read, hidden] = await Promise.all([
        vaultIds.size === 0 ? [] : selectSealed(database, [...vaultIds], new Date(clock.now()).toISOString()),
        missing.length === 0 ? new Map<string, GraphEntity>() : graph.entities(missing),
        forgotten.among(entities),
      ]);
      const opened = new Map(
        sealed.map(({ id, sealed: bytes, ...key }) => [id, { person: key.person, value: valueUnder(keyring.unwrap(key), bytes, id) }]),
      );
      return meanings.map((each): ValueOf => (token) => {
        const meaning = each[token];
        if (meaning === undefined) return undefined;
        if ('vault' in meaning) {
          const entry = opened.get(meaning.vault);
          return isHidden(entry?.person, hidden, maySee) ? undefined : entry?.value;
        }
        if (isHidden(meaning.entity, hidden, maySee)) return undefined;
        const entity = atHand.get(meaning.entity) ?? read.get(meaning.entity);
        return entity === undefined ? undefined : valueAt(entity, meaning.field);
      });
    },

    withheld,

    async veil(tokens, maySee) {
      const isWithheld = await withheld(
        tokens.flatMap(({ owner }) => owner ?? []),
        maySee,
      );
      const known = new Map<string, IssuedToken>(tokens.map((issued) => [issued.token, issued]));
      return (token) => {
        const issued = known.get(token);
        return isWithheld(issued?.owner) ? undefined : issued?.value;
      };
    },
  };
}

// The same value met again about the same entity is the same entry.
function idOf(keyring: Keyring, about: string, { kind, value, owner = '' }: IssuedToken): string {
  return `vlt_${keyring.idOf([about, owner, kind, value])}`;
}

function valueUnder(key: Buffer | undefined, sealed: Buffer, id: string): string | undefined {
  return key === undefined ? undefined : openSealed(sealed, id, key);
}
