import { createHmac } from 'node:crypto';

import type { GraphEntity } from '../graph/entity.ts';
import type { GraphReader } from '../graph/reader.ts';
import type { Clock } from '../platform/clock.ts';
import type { Sql } from '../platform/postgres.ts';
import { valueAt } from './graph-place.ts';
import type { GraphPlace } from './graph-place.ts';
import type { IssuedToken } from './mask.ts';
import type { ValueOf } from './restore.ts';
import { deriveKey, openSealed, seal } from './seal.ts';
import { insertSealed, selectSealed } from './store.ts';
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

/** Keeps what tokens stand for, and gives it back. */
export interface Vault {
  /** Meanings of tokens, in the order of the lists. Values the graph does not hold are encrypted and stored, in one statement. */
  keep(met: readonly MetTokens[]): Promise<readonly TokenMeanings[]>;
  /**
   * How to put values back into texts with these meanings. A token whose value is gone has none and stays as it stands.
   *
   * @param atHand - entities already read, so that they are not read again.
   */
  reveal(meanings: readonly TokenMeanings[], atHand: ReadonlyMap<string, GraphEntity>): Promise<readonly ValueOf[]>;
}

/** What a vault works with. */
export interface VaultDependencies {
  readonly database: Sql;
  readonly graph: Pick<GraphReader, 'entities'>;
  readonly clock: Clock;
  /** 32 bytes. */
  readonly masterKey: Uint8Array;
}

/**
 * A vault under a master key.
 *
 * @throws {RangeError} when the key is not 32 bytes long.
 */
export function createVault({ database, graph, clock, masterKey }: VaultDependencies): Vault {
  if (masterKey.length !== 32) throw new RangeError(`The master key must be 32 bytes long but has ${masterKey.length}.`);
  const sealingKey = deriveKey(masterKey, 'vault sealing');
  const lookupKey = deriveKey(masterKey, 'vault lookup');

  function idOf(about: string, { kind, value }: IssuedToken): string {
    return `vlt_${createHmac('sha256', lookupKey)
      .update(JSON.stringify([about, kind, value]))
      .digest('hex')
      .slice(0, 40)}`;
  }

  return {
    async keep(met) {
      const createdAt = new Date(clock.now()).toISOString();
      const unknown = met.flatMap(({ about, tokens }) =>
        tokens.filter(({ place }) => place === undefined).map((token) => ({ about, token })),
      );
      const sealed = unknown.map(({ about, token }) => {
        const id = idOf(about, token);
        return { id, about, kind: token.kind, sealed: seal(token.value, id, sealingKey), createdAt };
      });
      if (sealed.length > 0) await insertSealed(database, sealed);
      return met.map(({ about, tokens }) =>
        Object.fromEntries(tokens.map((token) => [token.token, token.place ?? { vault: idOf(about, token) }])),
      );
    },

    async reveal(meanings, atHand) {
      const all = meanings.flatMap((each) => Object.values(each));
      const vaultIds = new Set(all.flatMap((meaning) => ('vault' in meaning ? [meaning.vault] : [])));
      const missing = new Set(all.flatMap((meaning) => ('entity' in meaning && !atHand.has(meaning.entity) ? [meaning.entity] : [])));
      const [sealed, read] = await Promise.all([
        vaultIds.size === 0 ? [] : selectSealed(database, [...vaultIds]),
        missing.size === 0 ? new Map<string, GraphEntity>() : graph.entities([...missing]),
      ]);
      const opened = new Map(sealed.map(({ id, sealed: bytes }) => [id, openSealed(bytes, id, sealingKey)]));
      return meanings.map((each): ValueOf => (token) => {
        const meaning = each[token];
        if (meaning === undefined) return undefined;
        if ('vault' in meaning) return opened.get(meaning.vault);
        const entity = atHand.get(meaning.entity) ?? read.get(meaning.entity);
        return entity === undefined ? undefined : valueAt(entity, meaning.field);
      });
    },
  };
}
